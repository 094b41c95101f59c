// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/checklist/suggestion_card.h"
#include "desktop/checklist/urgency_banner.h"
#include "desktop/theme/theme.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace unknot::desktop {

/// What the checklist makes of the answers: urgency first, then suggestions in groups, then what is held back.
class ResultPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        QList<SuggestionCard::Content> suggestions;
    };
    struct HeldBack
    {
        Target target;
        QString title;
        QString reason; ///< rich text
    };
    struct Content
    {
        UrgencyBanner::Content banner;
        QString safetyLine;  ///< "No warning signs ticked. This is not a diagnosis."
        bool safe = true;    ///< the safety line is shown with a tick
        QString emptyText;   ///< shown when nothing is suggested
        QString setAside;    ///< why suggestions are set aside; empty if they are not
        QList<Group> groups;
        QList<HeldBack> heldBack;
    };

    explicit ResultPanel(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// Paints the stars of the cards again.
    void refreshBookmarks(const std::function<bool(const Target &)> &isBookmarked);

signals:
    void opened(const unknot::Target &target, const QString &because);
    void bookmarkToggled(const unknot::Target &target, const QString &title);
    void emergencyNumbersWanted();
    void warningSignsWanted();

private:
    void addGroup(const Group &group);
    void addHeldBack(const QList<HeldBack> &heldBack);
    void addTitle(const QString &title);

    static constexpr int shownPerGroup = 5;

    const Theme &m_theme;
    UrgencyBanner *m_banner = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_bodyLayout = nullptr;
};

} // namespace unknot::desktop
