// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assessment_json.h"

#include "app/words/words.h"
#include "pack/pack.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

QString fitWord(checklist::Fit fit)
{
    switch (fit) {
    case checklist::Fit::Strong:
        return u"strong"_s;
    case checklist::Fit::Possible:
        return u"possible"_s;
    case checklist::Fit::Weak:
        return u"weak"_s;
    }
    return {};
}

QString groupWord(checklist::Group group)
{
    using checklist::Group;
    switch (group) {
    case Group::Muscles:
        return u"muscles"_s;
    case Group::Techniques:
        return u"techniques"_s;
    case Group::Causes:
        return u"causes"_s;
    case Group::Aftercare:
        return u"aftercare"_s;
    case Group::GettingHelp:
        return u"getting-help"_s;
    }
    return {};
}

/// Three digits are more than anyone should read into a score.
double rounded(double score)
{
    return std::round(score * 1000) / 1000;
}

QJsonArray cautionsJson(const QList<checklist::Caution> &cautions, const app::ChecklistLabels &labels)
{
    QJsonArray list;
    for (const checklist::Caution &caution : cautions) {
        list += QJsonObject{
            {u"condition"_s, caution.condition.toString()},
            {u"level"_s, pack::toWord(caution.level)},
            {u"area"_s, caution.area},
            {u"not_sure"_s, caution.ifTrue.has_value()},
            {u"if_true"_s, pack::toWord(caution.ifTrue.value_or(caution.level))},
            {u"text"_s, app::cautionSentence(caution, labels)},
        };
    }
    return list;
}

QJsonObject suggestionJson(const checklist::Suggestion &suggestion, const app::ChecklistLabels &labels)
{
    return {
        {u"target"_s, suggestion.target.toString()},
        {u"title"_s, suggestion.article.title},
        {u"kind"_s, pack::toWord(suggestion.article.kind)},
        {u"group"_s, groupWord(suggestion.group)},
        {u"score"_s, rounded(suggestion.score)},
        {u"fit"_s, fitWord(suggestion.fit)},
        {u"reasons"_s, QJsonArray::fromStringList(app::reasonSentences(suggestion, labels))},
        {u"against"_s, app::againstSentence(suggestion, labels)},
        {u"cautions"_s, cautionsJson(suggestion.cautions, labels)},
    };
}

/// Every reason by itself, with what it adds to the score.
QJsonArray explainedJson(const QList<checklist::Reason> &reasons, const app::ChecklistLabels &labels)
{
    QJsonArray list;
    for (const checklist::Reason &reason : reasons)
        list += QJsonObject{{u"text"_s, app::reasonSentence(reason, labels)}, {u"points"_s, rounded(reason.points)}};
    return list;
}

QJsonArray changesJson(const QList<checklist::Change> &changes, const app::ChecklistLabels &labels)
{
    QJsonArray list;
    for (const checklist::Change &change : changes) {
        const bool isRegion = !change.region.isEmpty();
        list += QJsonObject{
            {u"kind"_s, isRegion ? u"region"_s : u"symptom"_s},
            {u"id"_s, isRegion ? change.region.toString() : change.symptom.toString()},
            {u"label"_s, isRegion ? labels.of(change.region) : labels.of(change.symptom)},
            {u"points"_s, rounded(change.points)},
            {u"fit"_s, change.fit ? fitWord(*change.fit) : u"none"_s},
            {u"text"_s, app::changeSentence(change, labels)},
        };
    }
    return list;
}

QJsonArray suggestionsJson(const checklist::Assessment &assessment, const app::ChecklistLabels &labels,
                           const std::optional<Explanation> &explanation)
{
    QJsonArray list;
    for (const checklist::Suggestion &suggestion : assessment.suggestions) {
        QJsonObject object = suggestionJson(suggestion, labels);
        object.insert(u"rank"_s, list.size() + 1);
        if (explanation) {
            object.insert(u"explained"_s, explainedJson(suggestion.reasons + suggestion.against, labels));
            object.insert(u"would_change"_s, changesJson(explanation->value(suggestion.target), labels));
        }
        list += object;
    }
    return list;
}

QJsonArray redFlagsJson(const QList<pack::RedFlag> &redFlags)
{
    QJsonArray list;
    for (const pack::RedFlag &flag : redFlags) {
        list += QJsonObject{
            {u"id"_s, flag.id.toString()}, {u"label"_s, flag.label},   {u"urgency"_s, pack::toWord(flag.urgency)},
            {u"may_mean"_s, flag.mayMean}, {u"advice"_s, flag.advice},
        };
    }
    return list;
}

QJsonArray combinationsJson(const QList<pack::Combination> &combinations)
{
    QJsonArray list;
    for (const pack::Combination &combination : combinations) {
        list += QJsonObject{
            {u"id"_s, combination.id.toString()},
            {u"label"_s, combination.label},
            {u"urgency"_s, pack::toWord(combination.urgency)},
            {u"may_mean"_s, combination.mayMean},
            {u"advice"_s, combination.advice},
            {u"why"_s, combination.why},
        };
    }
    return list;
}

QJsonArray unsureJson(const QList<pack::RedFlag> &unsure)
{
    QJsonArray list;
    for (const pack::RedFlag &flag : unsure) {
        list += QJsonObject{
            {u"id"_s, flag.id.toString()},
            {u"label"_s, flag.label},
            {u"urgency"_s, pack::toWord(flag.urgency)},
            {u"find_out"_s, flag.findOut},
            {u"text"_s, app::unsureSentence(flag)},
        };
    }
    return list;
}

QJsonArray raisedJson(const QList<ConditionId> &raisedBy)
{
    QJsonArray list;
    for (const ConditionId &condition : raisedBy)
        list += condition.toString();
    return list;
}

QJsonArray withheldJson(const QList<checklist::Withheld> &withheld, const app::ChecklistLabels &labels)
{
    QJsonArray list;
    for (const checklist::Withheld &line : withheld) {
        for (const ConditionId &condition : line.conditions) {
            list += QJsonObject{
                {u"target"_s, line.article.target.toString()},
                {u"title"_s, line.article.title},
                {u"condition"_s, condition.toString()},
                {u"level"_s, pack::toWord(pack::CautionLevel::Avoid)},
                {u"fits"_s, line.fits},
                {u"alternative"_s, line.alternative ? line.alternative->target.toString() : QString()},
                {u"text"_s, app::withheldSentence(condition, labels)},
            };
        }
    }
    return list;
}

} // namespace

QJsonDocument toJson(const checklist::Assessment &assessment, const app::ChecklistLabels &labels,
                     const std::optional<Explanation> &explanation)
{
    return QJsonDocument(QJsonObject{
        {u"urgency"_s, pack::toWord(assessment.urgency)},
        {u"red_flags"_s, redFlagsJson(assessment.redFlags)},
        {u"combinations"_s, combinationsJson(assessment.combinations)},
        {u"raised_by"_s, raisedJson(assessment.raisedBy)},
        {u"unsure"_s, unsureJson(assessment.unsure)},
        {u"find_out_first"_s, assessment.findOutFirst},
        {u"nothing_fits"_s, assessment.nothingFits},
        {u"suggestions"_s, suggestionsJson(assessment, labels, explanation)},
        {u"withheld"_s, withheldJson(assessment.withheld, labels)},
    });
}

} // namespace unknot::cli
