// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/result_content.h"

#include "app/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ResultContent", text);
}

/// An answer inside a sentence of rich text.
QString inBold(const QString &label)
{
    return u"<b>%1</b>"_s.arg(label.toHtmlEscaped());
}

UrgencyBanner::Content bannerOf(const checklist::Assessment &assessment)
{
    UrgencyBanner::Content banner{.urgency = assessment.urgency,
                                  .level = app::urgencyTitle(assessment.urgency),
                                  .action = app::urgencyAction(assessment.urgency),
                                  .advice = {},
                                  .because = {}};
    for (const pack::RedFlag &flag : assessment.redFlags) {
        banner.because += flag.label;
        if (!banner.advice.contains(flag.advice))
            banner.advice += flag.advice;
    }
    banner.advice += app::urgencyAdvice(assessment.urgency);
    return banner;
}

SuggestionCard::Content cardOf(const checklist::Suggestion &suggestion, const app::ChecklistLabels &labels, bool bookmarked)
{
    SuggestionCard::Content card{.target = suggestion.target,
                                 .title = suggestion.article.title,
                                 .fit = app::fitName(suggestion.fit),
                                 .because = app::becauseSentence(suggestion, labels, inBold),
                                 .against = app::againstSentence(suggestion, labels, inBold),
                                 .cautions = {},
                                 .bookmarked = bookmarked};
    for (const checklist::Caution &caution : suggestion.cautions)
        card.cautions += app::cautionSentence(caution, labels);
    return card;
}

QString safetyLine(const app::ChecklistSession &session)
{
    if (session.assessment().urgency != pack::Urgency::None)
        return tr("This is not a diagnosis. Untick an answer above if it was a slip.");
    if (session.progress(app::ChecklistStep::Safety).done)
        return tr("No warning signs ticked. This is not a diagnosis.");
    return tr("Some safety questions are still open. This is not a diagnosis.");
}

} // namespace

ResultPanel::Content resultContent(const app::ChecklistSession &session, const std::function<bool(const Target &)> &isBookmarked)
{
    const checklist::Assessment &assessment = session.assessment();
    ResultPanel::Content content;
    content.banner = bannerOf(assessment);
    content.safe = assessment.urgency == pack::Urgency::None && session.progress(app::ChecklistStep::Safety).done;
    if (session.answers().isEmpty() && !content.safe) {
        content.emptyText = tr("Tick what fits, and suggestions appear here. Nothing is required, and every answer can be changed.");
        return content;
    }
    content.safetyLine = safetyLine(session);
    if (checklist::outranksSelfCare(assessment.urgency))
        content.setAside = tr("Techniques come back when this has been checked, or when you change the answers.");
    using checklist::Group;
    for (const Group group : {Group::Muscles, Group::Techniques, Group::Causes, Group::Aftercare, Group::GettingHelp}) {
        ResultPanel::Group shown{app::groupTitle(group), {}};
        for (const checklist::Suggestion &suggestion : checklist::suggestionsIn(assessment, group))
            shown.suggestions += cardOf(suggestion, session.labels(), isBookmarked(suggestion.target));
        content.groups += shown;
    }
    if (assessment.suggestions.isEmpty() && assessment.urgency == pack::Urgency::None)
        content.emptyText = tr("Nothing fits well yet. Say where it hurts, or what it feels like.");
    for (const checklist::Withheld &withheld : assessment.withheld) {
        if (!withheld.fits)
            continue; // only what would have been suggested; the technique's own page warns as well
        content.heldBack += {withheld.article.target, withheld.article.title,
                             app::withheldSentence(withheld.conditions.constFirst(), session.labels(), inBold)};
    }
    return content;
}

} // namespace unknot::desktop
