// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assessment_json.h"

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

} // namespace

QJsonDocument toJson(const checklist::Assessment &assessment, const app::ChecklistLabels &labels)
{
    QJsonArray redFlags;
    for (const pack::RedFlag &flag : assessment.redFlags) {
        redFlags += QJsonObject{
            {u"id"_s, flag.id.toString()}, {u"label"_s, flag.label},   {u"urgency"_s, pack::toWord(flag.urgency)},
            {u"may_mean"_s, flag.mayMean}, {u"advice"_s, flag.advice},
        };
    }
    QJsonArray suggestions;
    for (const checklist::Suggestion &suggestion : assessment.suggestions) {
        QJsonObject object = suggestionJson(suggestion, labels);
        object.insert(u"rank"_s, suggestions.size() + 1);
        suggestions += object;
    }
    QJsonArray withheld;
    for (const checklist::Withheld &line : assessment.withheld) {
        for (const ConditionId &condition : line.conditions) {
            withheld += QJsonObject{
                {u"target"_s, line.article.target.toString()},
                {u"title"_s, line.article.title},
                {u"condition"_s, condition.toString()},
                {u"level"_s, pack::toWord(pack::CautionLevel::Avoid)},
                {u"fits"_s, line.fits},
                {u"text"_s, app::withheldSentence(condition, labels)},
            };
        }
    }
    return QJsonDocument(QJsonObject{
        {u"urgency"_s, pack::toWord(assessment.urgency)},
        {u"red_flags"_s, redFlags},
        {u"suggestions"_s, suggestions},
        {u"withheld"_s, withheld},
    });
}

} // namespace unknot::cli
