// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/checklist/urgency_banner.h"
#include "desktop/theme/theme.h"

#include <QWidget>

namespace unknot::desktop {

class NoticeBox;

/// What stands above everything: the urgency, and the signs that the reader is not sure about with how to find out.
/// Hidden while there is neither; it cannot be closed.
class WarningPane final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        UrgencyBanner::Content banner;
        QString findOut;           ///< rich text; may be empty
        bool findOutFirst = false; ///< techniques wait until then
    };

    explicit WarningPane(const Theme &theme, QWidget *parent = nullptr);

    /// True if it has other buttons now.
    bool setContent(const Content &content);

signals:
    void emergencyNumbersWanted();
    void warningSignsWanted();

private:
    UrgencyBanner *m_banner = nullptr;
    NoticeBox *m_findOut = nullptr;
};

} // namespace unknot::desktop
