// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/warning_pane.h"

#include "desktop/common/notice_box.h"

#include <QVBoxLayout>

namespace unknot::desktop {

WarningPane::WarningPane(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName("warnings");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(12));
    m_banner = new UrgencyBanner(theme, this);
    m_findOut = new NoticeBox(theme, Card::Look::Caution, {}, {}, this);
    m_findOut->setObjectName("findOut");
    layout->addWidget(m_banner);
    layout->addWidget(m_findOut);
    connect(m_banner, &UrgencyBanner::emergencyNumbersWanted, this, &WarningPane::emergencyNumbersWanted);
    connect(m_banner, &UrgencyBanner::warningSignsWanted, this, &WarningPane::warningSignsWanted);
    hide();
}

bool WarningPane::setContent(const Content &content)
{
    const bool isNew = m_banner->setContent(content.banner);
    const bool isUnsure = !content.findOut.isEmpty();
    m_findOut->setVisible(isUnsure);
    if (isUnsure)
        m_findOut->setMessage(content.findOutFirst ? tr("Find out first.") : tr("Still to find out."), content.findOut);
    setVisible(isUnsure || content.banner.urgency != pack::Urgency::None);
    return isNew;
}

} // namespace unknot::desktop
