// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/figure_plan.h"
#include "desktop/common/card.h"

namespace unknot::desktop {

/// A muscle in the list beside the map: its small figure, its name, how often its pain is felt where it hurts.
class MuscleRow final : public Card
{
    Q_OBJECT

public:
    struct Content
    {
        MuscleId muscle;
        QString title;
        QString fact;  ///< "Often felt here", or the Latin name
        QString note;  ///< what to know before anything else; may be empty
        QString where; ///< the figure in words
        FigurePlan plan;
        bool canMark = true; ///< some place where its pain is often felt is not marked yet
    };

    MuscleRow(const Theme &theme, const Content &content, QWidget *parent = nullptr);

    [[nodiscard]] const MuscleId &muscle() const { return m_muscle; }
    /// Whether its pattern is on the map.
    void setCurrent(bool current) { setLook(current ? Look::Soft : Look::Surface); }

signals:
    /// The pointer or the keyboard came to it.
    void pointed();
    /// "Yes, this is my pain"
    void confirmed();
    void stepWanted(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    MuscleId m_muscle;
};

} // namespace unknot::desktop
