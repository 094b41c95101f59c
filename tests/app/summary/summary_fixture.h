// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/summary_content.h"

#include <memory>

namespace unknot::test {

/// A small checklist, what was answered in it, and the summary of that.
struct SummaryFixture
{
    pack::ChecklistContent content;
    checklist::Answers answers;
    checklist::Assessment assessment;
    app::SummaryEntries entries;
    app::SummaryParts parts = app::allSummaryParts();
    qsizetype answeredGroups = 0;

    SummaryFixture()
    {
        using namespace Qt::StringLiterals;
        addRegion(u"neck"_s, u"Back of the neck"_s, true);
        addRegion(u"crown"_s, u"Top of the head"_s, false);
        addSymptom(u"dull"_s, u"A dull, deep ache"_s, u"pain"_s, u"feel"_s);
        addSymptom(u"sitting"_s, u"Long sitting"_s, u"sets-it-off"_s, u"sets-off"_s);
        addSymptom(u"warmth"_s, u"Warmth eases it"_s, u"eases"_s, u"sets-off"_s);
        addSymptom(u"weeks"_s, u"Two weeks to three months"_s, u"time"_s, u"sets-off"_s);
        addSymptom(u"journey"_s, u"A long journey"_s, u"lately"_s, u"sets-off"_s);
        addSymptom(u"fifty"_s, u"I am 50 or older"_s, u"about-me"_s, u"about-you"_s);
        addSymptom(u"rolled"_s, u"Ball or roller"_s, u"tried"_s, u"about-you"_s);
        addSymptom(u"book"_s, u"I am thinking of booking a massage"_s, u"massage"_s, u"about-you"_s);
        addSymptom(u"newer"_s, u"An answer of a newer handbook"_s, u"unheard-of"_s, u"sets-off"_s);
        addCondition(u"diabetes"_s, u"Diabetes"_s, pack::CautionLevel::Gentle);
        addCondition(u"clot"_s, u"Blood clot"_s, pack::CautionLevel::Avoid);
    }

    void addRegion(const QString &id, const QString &name, bool sideAware)
    {
        pack::Region region;
        region.id = RegionId(id);
        region.name = name;
        region.sideAware = sideAware;
        content.regions += region;
    }
    void addSymptom(const QString &id, const QString &label, const QString &group, const QString &step)
    {
        pack::Symptom symptom;
        symptom.id = SymptomId(id);
        symptom.label = label;
        symptom.group = group;
        symptom.step = step;
        content.symptoms += symptom;
    }
    void addCondition(const QString &id, const QString &label, pack::CautionLevel level)
    {
        pack::Condition condition;
        condition.id = ConditionId(id);
        condition.label = label;
        pack::ConditionRule rule;
        rule.level = level;
        condition.rules = {rule};
        content.conditions += condition;
    }
    [[nodiscard]] static pack::RedFlag sign(const QString &label, pack::Urgency urgency, const QString &advice)
    {
        pack::RedFlag flag;
        flag.id = RedFlagId(label);
        flag.label = label;
        flag.urgency = urgency;
        flag.advice = advice;
        flag.mayMean = QStringLiteral("A guess");
        return flag;
    }
    void tickAll()
    {
        for (const pack::Region &region : content.regions)
            answers.regions.insert(region.id, checklist::Side::Left);
        for (const pack::Symptom &symptom : content.symptoms)
            answers.symptoms.insert(symptom.id);
        for (const pack::Condition &condition : content.conditions)
            answers.conditions.insert(condition.id);
    }

    [[nodiscard]] app::SummaryContent summary() const
    {
        const app::ChecklistLabels labels(content);
        return app::makeSummary({.content = content,
                                 .labels = labels,
                                 .answers = answers,
                                 .assessment = assessment,
                                 .answeredSafetyGroups = answeredGroups,
                                 .safetyGroups = 3,
                                 .date = QDate(2026, 11, 24)},
                                parts, entries);
    }
    [[nodiscard]] QStringList linesOf(app::SummarySection::Kind kind) const
    {
        const app::SummaryContent made = summary();
        const app::SummarySection *section = made.find(kind);
        return section ? section->lines : QStringList();
    }
};

} // namespace unknot::test
