// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each combination of the handbook of this build, by itself: the tests are made from the data.
#include "checklist/engine.h"
#include "pack/pack.h"
#include "support/catch.h"

#include <algorithm>

using namespace unknot;
using checklist::Answers;
using pack::Combination;
using pack::Urgency;

namespace {

const checklist::Engine &handbook()
{
    static const checklist::Engine engine = [] {
        const auto pack = pack::Pack::open(QStringLiteral(UNKNOT_BINARY_DIR "/share/unknot/handbook.pack"));
        return checklist::Engine::read(pack.value()).value();
    }();
    return engine;
}

/// Every way to fulfil a line: one tick each.
QList<Answers> waysOf(const Combination::Line &line)
{
    QList<Answers> ways;
    for (const RegionId &id : line.regions)
        ways.append(Answers{
            .regions = {{id, checklist::Side::None}}, .symptoms = {}, .redFlags = {}, .conditions = {}, .notSure = {}});
    for (const SymptomId &id : line.symptoms)
        ways.append(Answers{.regions = {}, .symptoms = {id}, .redFlags = {}, .conditions = {}, .notSure = {}});
    for (const RedFlagId &id : line.redFlags)
        ways.append(Answers{.regions = {}, .symptoms = {}, .redFlags = {id}, .conditions = {}, .notSure = {}});
    for (const ConditionId &id : line.conditions)
        ways.append(Answers{.regions = {}, .symptoms = {}, .redFlags = {}, .conditions = {id}, .notSure = {}});
    return ways;
}

Answers together(Answers a, const Answers &b)
{
    a.regions.insert(b.regions);
    a.symptoms += b.symptoms;
    a.redFlags += b.redFlags;
    a.conditions += b.conditions;
    return a;
}

/// One tick for every line but one.
Answers withoutLine(const Combination &combination, qsizetype left)
{
    Answers answers;
    for (qsizetype line = 0; line < combination.all.size(); ++line) {
        if (line != left)
            answers = together(answers, waysOf(combination.all[line]).constFirst());
    }
    return answers;
}

bool isFound(const Combination &combination, const checklist::Assessment &assessment)
{
    return assessment.combinations.contains(combination);
}

/// The mildest way to fulfil a line, by the warning signs alone.
Urgency mildest(const Combination::Line &line)
{
    Urgency least = Urgency::Emergency;
    for (const Answers &way : waysOf(line)) {
        Urgency urgency = Urgency::None;
        for (const pack::RedFlag &flag : handbook().content().redFlags) {
            if (way.redFlags.contains(flag.id))
                urgency = flag.urgency;
        }
        least = std::min(least, urgency);
    }
    return least;
}

} // namespace

TEST_CASE("every answer of a combination fulfils its line, and every line is needed", "[checklist][content][safety]")
{
    for (const Combination &combination : handbook().content().combinations) {
        DYNAMIC_SECTION(combination.id.toString().toStdString())
        {
            REQUIRE(combination.all.size() >= 2);
            for (qsizetype line = 0; line < combination.all.size(); ++line) {
                const Answers others = withoutLine(combination, line);
                CHECK_FALSE(isFound(combination, handbook().assess(others)));
                for (const Answers &way : waysOf(combination.all[line])) {
                    const checklist::Assessment assessment = handbook().assess(together(others, way));
                    CHECK(isFound(combination, assessment));
                    CHECK(assessment.urgency >= combination.urgency);
                }
            }
        }
    }
}

TEST_CASE("every combination says more than its warning signs alone", "[checklist][content][safety]")
{
    for (const Combination &combination : handbook().content().combinations) {
        INFO(combination.id.toString().toStdString());
        const bool raises =
            std::all_of(combination.all.cbegin(), combination.all.cend(),
                        [&](const Combination::Line &line) { return mildest(line) < combination.urgency; });
        CHECK(raises);
    }
}
