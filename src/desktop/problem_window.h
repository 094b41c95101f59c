// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QWidget>

namespace unknot::desktop {

/// What is shown when there is no handbook to open: what happened and what to do. Nothing of the reader's is touched.
class ProblemWindow final : public QWidget
{
    Q_OBJECT

public:
    ProblemWindow(const Theme &theme, const QString &message, const QString &detail, QWidget *parent = nullptr);
};

} // namespace unknot::desktop
