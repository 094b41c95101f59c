// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace unknot::desktop {

class Button;

/// Above the results: to begin again, to save the answers under a name, and to make a page to print.
class ResultHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultHead(const Theme &theme, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Nothing can be saved or cleared where nothing is answered.
    void setHasAnswers(bool has);

signals:
    /// `name` may be empty.
    void saveWanted(const QString &name);
    void clearWanted();
    void summaryWanted();

private:
    QLineEdit *m_name = nullptr;
    Button *m_save = nullptr;
    Button *m_clear = nullptr;
    Button *m_summary = nullptr;
};

} // namespace unknot::desktop
