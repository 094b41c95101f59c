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
        QStringList advice; ///< one for each ticked sign
        QStringList because; ///< the labels of the ticked signs
    };

    explicit UrgencyBanner(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden for Urgency::None.
    void setContent(const Content &content);

signals:
    void emergencyNumbersWanted();
    void warningSignsWanted();

private:
    const Theme &m_theme;
};

} // namespace unknot::desktop
