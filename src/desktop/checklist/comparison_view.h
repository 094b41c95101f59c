// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/comparison.h"
#include "desktop/theme/theme.h"
#include "pack/red_flag.h"

#include <QWidget>

class QVBoxLayout;

namespace unknot::desktop {

class Button;

/// Two sets of answers beside each other: what is new, what is gone, and the urgency then and now.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    struct Side
    {
        QString name; ///< with its date
        pack::Urgency urgency = pack::Urgency::None;
    };
    struct Content
    {
        Side before;
        Side after;
        QList<app::AnswerChange> changes;
    };

    explicit ComparisonView(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const Content &content);
    void focusContent();

signals:
    void closed();

private:
    void addChange(QVBoxLayout &layout, const app::AnswerChange &change);

    const Theme &m_theme;
    QWidget *m_body = nullptr;
    Button *m_close = nullptr;
};

} // namespace unknot::desktop
