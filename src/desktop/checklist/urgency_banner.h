// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/common/card.h"
#include "pack/checklist_content.h"

namespace unknot::desktop {

/// What to do when a warning sign is ticked. It stands above everything and cannot be closed, only unticked.
class UrgencyBanner final : public Card
{
    Q_OBJECT

public:
    struct Content
    {
        pack::Urgency urgency = pack::Urgency::None;
        QString level;  ///< "Emergency"
        QString action; ///< "Call your emergency number now, or go to an emergency department"
        QStringList advice; ///< one for each ticked sign or combination
        QStringList because; ///< rich text: the ticked signs, and answers that matter together, with the reason
        QString raised;      ///< rich text: why it is more urgent than usual; may be empty

        bool operator==(const Content &) const = default;
    };

    explicit UrgencyBanner(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden for Urgency::None. Made afresh only if something changed, as it seldom does; true then.
    bool setContent(const Content &content);

signals:
    void emergencyNumbersWanted();
    void warningSignsWanted();

private:
    [[nodiscard]] QWidget *makeWords();
    [[nodiscard]] QLayout *makeButtons(QWidget *column);

    const Theme &m_theme;
    Content m_content;
};

} // namespace unknot::desktop
