// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/result_content.h"

#include "app/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

/// More would be a list to read rather than an explanation.
constexpr qsizetype mostChanges = 5;

QString tr(const char *text)
{
    return QCoreApplication::translate("ResultContent", text);
}

/// An answer inside a sentence of rich text.
QString inBold(const QString &label)
{
    return u"<b>%1</b>"_s.arg(label.toHtmlEscaped());
}

/// A sign in doubt alone is urgent in another way: it is to be found out.
bool hasSigns(const checklist::Assessment &assessment)
{
    return !assessment.redFlags.isEmpty() || !assessment.combinations.isEmpty();
}

SuggestionCard::Content cardOf(const checklist::Suggestion &suggestion, const app::ChecklistLabels &labels, bool isHelpFirst)
{
    SuggestionCard::Content card;
    card.target = suggestion.target;
    card.caption = isHelpFirst ? app::groupCaption(suggestion.group)
                               : u"%1 · %2"_s.arg(app::groupCaption(suggestion.group), app::fitName(suggestion.fit));
    card.title = suggestion.article.title;
    card.because = app::becauseSentence(suggestion, labels, inBold);
    card.against = app::againstSentence(suggestion, labels, inBold);
    QStringList cautions;
    for (const checklist::Caution &caution : suggestion.cautions) {
        cautions += app::cautionSentence(caution, labels, [](const QString &label) { return app::inQuotes(label).toHtmlEscaped(); });
        card.cautionsFirst = card.cautionsFirst || caution.level >= pack::CautionLevel::Ask;
    }
    card.cautions = cautions.join(u"<br>"_s);
    card.canChange = !isHelpFirst;
    return card;
}

WithheldCard::Content cardOf(const checklist::Withheld &withheld, const app::ChecklistLabels &labels)
{
    WithheldCard::Content card{withheld.article.target, withheld.article.title, {}, {}};
    QStringList reasons;
    for (const ConditionId &condition : withheld.conditions)
        reasons += app::withheldSentence(condition, labels, inBold);
    card.reason = reasons.join(u"<br>"_s);
    if (withheld.alternative) {
        card.instead = app::alternativeSentence(withheld, [&](const QString &title) {
            return u"<a href=\"%1\">%2</a>"_s.arg(withheld.alternative->target.toString(), title.toHtmlEscaped());
        });
    }
    return card;
}

QString safetyLine(const app::ChecklistSession &session)
{
    if (hasSigns(session.assessment()))
        return tr("This is not a diagnosis. Untick an answer if it was a slip.");
    if (!session.assessment().unsure.isEmpty())
        return tr("You are not sure about a warning sign. This is not a diagnosis.");
    if (session.progress(app::ChecklistStep::Safety).done)
        return tr("No warning signs ticked. This is not a diagnosis.");
    return tr("Some safety questions are still open. This is not a diagnosis.");
}

QString findOutText(const checklist::Assessment &assessment)
{
    QStringList paragraphs;
    for (const pack::RedFlag &flag : assessment.unsure) {
        pack::RedFlag escaped = flag;
        escaped.findOut = flag.findOut.toHtmlEscaped();
        paragraphs += app::unsureSentence(escaped, inBold);
    }
    if (assessment.findOutFirst)
        paragraphs += app::findOutFirstAdvice().join(u' ').toHtmlEscaped();
    return paragraphs.isEmpty() ? QString() : u"<br>"_s + paragraphs.join(u"<br><br>"_s);
}

UrgencyBanner::Content bannerOf(const app::ChecklistSession &session)
{
    const checklist::Assessment &assessment = session.assessment();
    UrgencyBanner::Content banner{.urgency = assessment.urgency,
                                  .level = app::urgencyTitle(assessment.urgency),
                                  .action = app::urgencyAction(assessment.urgency),
                                  .advice = {},
                                  .because = {},
                                  .raised = app::raisedSentence(assessment.raisedBy, session.labels(), inBold)};
    const auto advise = [&banner](const QString &advice) {
        if (!advice.isEmpty() && !banner.advice.contains(advice))
            banner.advice += advice;
    };
    for (const pack::RedFlag &flag : assessment.redFlags) {
        banner.because += flag.label.toHtmlEscaped();
        advise(flag.advice);
    }
    for (const pack::Combination &combination : assessment.combinations) {
        banner.because += tr("Together: %1. %2").arg(inBold(combination.label), combination.why.toHtmlEscaped());
        advise(combination.advice);
    }
    banner.advice += app::urgencyAdvice(assessment.urgency);
    return banner;
}

QString announcementOf(const checklist::Assessment &assessment)
{
    if (checklist::outranksSelfCare(assessment.urgency))
        return u"%1. %2."_s.arg(app::urgencyTitle(assessment.urgency), app::urgencyAction(assessment.urgency));
    QStringList parts;
    if (hasSigns(assessment))
        parts += app::urgencyTitle(assessment.urgency) + u'.';
    if (assessment.findOutFirst)
        parts += tr("Find out first.");
    if (assessment.nothingFits)
        parts += tr("Nothing fits well.");
    if (assessment.suggestions.isEmpty())
        parts += tr("No suggestions.");
    else
        parts += tr("First suggestion: %1, %2.").arg(assessment.suggestions.constFirst().article.title, app::fitName(assessment.suggestions.constFirst().fit));
    return parts.join(u' ');
}

void addCards(ResultPanel::Content &content, const app::ChecklistSession &session, const ResultLimits &limits)
{
    const checklist::Assessment &assessment = session.assessment();
    const bool isHelpFirst = checklist::outranksSelfCare(assessment.urgency);
    for (const checklist::Suggestion &suggestion : assessment.suggestions.first(std::min(limits.suggestions, assessment.suggestions.size())))
        content.suggestions += cardOf(suggestion, session.labels(), isHelpFirst);
    content.furtherSuggestions = assessment.suggestions.size() - content.suggestions.size();
    for (const checklist::Withheld &withheld : assessment.withheld) {
        if (!withheld.fits)
            continue; // only what would have been suggested; the technique's own page warns as well
        if (content.heldBack.size() < limits.heldBack)
            content.heldBack += cardOf(withheld, session.labels());
        else
            ++content.furtherHeldBack;
    }
}

} // namespace

WarningPane::Content warningContent(const app::ChecklistSession &session)
{
    const checklist::Assessment &assessment = session.assessment();
    WarningPane::Content content{.banner = {}, .findOut = findOutText(assessment), .findOutFirst = assessment.findOutFirst};
    // A sign in doubt alone makes no banner: "book a visit" would speak louder than how to find out at once.
    if (hasSigns(assessment))
        content.banner = bannerOf(session);
    return content;
}

ResultPanel::Content resultContent(const app::ChecklistSession &session, const ResultLimits &limits)
{
    const checklist::Assessment &assessment = session.assessment();
    ResultPanel::Content content;
    const bool isSafe = assessment.urgency == pack::Urgency::None && assessment.unsure.isEmpty();
    content.safe = isSafe && session.progress(app::ChecklistStep::Safety).done;
    if (session.answers().isEmpty() && !content.safe) {
        content.emptyText = tr("Tick what fits, and suggestions appear here. Nothing is required, what you leave open is simply not counted, and every answer can be changed.");
        return content;
    }
    content.announcement = announcementOf(assessment);
    content.safetyLine = safetyLine(session);
    if (checklist::outranksSelfCare(assessment.urgency))
        content.setAside = tr("Techniques come back when this has been checked, or when you change the answers.");
    if (assessment.nothingFits)
        content.nothingFits = app::nothingFitsSentence();
    addCards(content, session, limits);
    if (assessment.suggestions.isEmpty() && isSafe && !assessment.nothingFits)
        content.emptyText = tr("Nothing is suggested yet. Say where it hurts, or what it feels like.");
    return content;
}

QString explainChanges(const app::ChecklistSession &session, const Target &target)
{
    const QList<checklist::Change> changes = session.wouldChange(target);
    if (changes.isEmpty())
        return tr("No single further answer would change it much.");
    QStringList lines;
    for (const checklist::Change &change : changes.first(std::min(mostChanges, changes.size())))
        lines += app::changeSentence(change, session.labels(), inBold);
    return lines.join(u"<br>"_s);
}

} // namespace unknot::desktop
