// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"
#include "pack/article.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace unknot::desktop {

/// The steps of a routine in order: number, what to do (a link to its technique), how long.
class RoutineSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit RoutineSteps(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing is shown without a routine.
    void setRoutine(const std::optional<pack::Routine> &routine);

signals:
    void targetClicked(const QString &target);

private:
    void addStep(int number, const pack::RoutineStep &step);

    const Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace unknot::desktop
