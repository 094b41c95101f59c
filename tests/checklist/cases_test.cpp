// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints of real people, from words to result, on the handbook of this build (tests/data/cases). To see the
// figures: `test_checklist "[cases]" -s`, or the line that the test prints.
#include "case_file.h"
#include "pack/pack.h"
#include "support/catch.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::test;
using pack::Urgency;

namespace {

/// Below this number a single case would decide, and the shares are only told.
constexpr qsizetype enoughCases = 60;
constexpr double leastHitsInThree = 0.85;
constexpr double leastHitsInFive = 0.95;
constexpr double mostOverTriage = 0.10;

struct Outcome
{
    Case expected;
    checklist::Assessment assessment;
};

const QList<Outcome> &outcomes()
{
    static const QList<Outcome> all = [] {
        const auto pack = pack::Pack::open(QStringLiteral(UNKNOT_BINARY_DIR "/share/unknot/handbook.pack"));
        const checklist::Engine engine = checklist::Engine::read(pack.value()).value();
        const Cases read = readCases(QStringLiteral(UNKNOT_TEST_DATA "/cases"), engine.content(), pack.value());
        for (const QString &problem : read.problems)
            FAIL_CHECK(problem.toStdString());
        QList<Outcome> list;
        for (const Case &expected : read.cases)
            list.append({expected, engine.assess(expected.answers)});
        return list;
    }();
    return all;
}

/// A share of the cases that ask for something.
class Share
{
public:
    void count(bool hit)
    {
        ++m_all;
        m_hits += hit ? 1 : 0;
    }
    [[nodiscard]] double value() const { return m_all == 0 ? 1 : m_hits / m_all; }
    [[nodiscard]] std::string text() const
    {
        return u"%1 of %2 (%3 %)"_s.arg(m_hits).arg(m_all).arg(100 * value(), 0, 'f', 1).toStdString();
    }

private:
    double m_hits = 0;
    double m_all = 0;
};

struct Figures
{
    Share hitsInThree;
    Share hitsInFive;
    Share caught;
    Share overTriaged;
    double reciprocalRanks = 0;
    int ranked = 0;
};

Figures figuresOf(const QList<Outcome> &all)
{
    Figures figures;
    for (const auto &[expected, assessment] : all) {
        const auto isWithin = [](qsizetype rank, qsizetype most) { return rank > 0 && rank <= most; };
        if (!expected.top3.isEmpty())
            figures.hitsInThree.count(isWithin(rankOf(expected.top3, assessment), 3));
        const QStringList wanted = expected.top3 + expected.top5;
        if (!wanted.isEmpty()) {
            const qsizetype rank = rankOf(wanted, assessment);
            figures.hitsInFive.count(
                isWithin(rankOf(expected.top5.isEmpty() ? expected.top3 : expected.top5, assessment), 5));
            figures.reciprocalRanks += rank > 0 ? 1.0 / static_cast<double>(rank) : 0;
            ++figures.ranked;
        }
        if (expected.urgency != Urgency::None)
            figures.caught.count(assessment.urgency >= expected.urgency);
        figures.overTriaged.count(assessment.urgency > expected.urgency);
    }
    return figures;
}

std::string firstFive(const checklist::Assessment &assessment)
{
    QString lines = pack::toWord(assessment.urgency);
    for (const checklist::Suggestion &line :
         assessment.suggestions.first(std::min<qsizetype>(5, assessment.suggestions.size())))
        lines += u", "_s + line.target.toString();
    return lines.toStdString();
}

} // namespace

TEST_CASE("no warning sign in a person's words is missed", "[checklist][content][cases][safety]")
{
    for (const auto &[expected, assessment] : outcomes()) {
        INFO(expected.name.toStdString() << ": " << expected.words.toStdString());
        INFO(firstFive(assessment));
        CHECK(assessment.urgency >= expected.urgency);
    }
}

TEST_CASE("what must not be suggested is not, and what must be held back is", "[checklist][content][cases][safety]")
{
    for (const auto &[expected, assessment] : outcomes()) {
        INFO(expected.name.toStdString() << ": " << expected.words.toStdString());
        for (const QString &never : expected.never) {
            INFO(never.toStdString());
            CHECK(rankOf({never}, assessment) == 0);
        }
        for (const QString &target : expected.withheld) {
            INFO(target.toStdString());
            CHECK(std::any_of(assessment.withheld.cbegin(), assessment.withheld.cend(),
                              [&](const checklist::Withheld &line) { return names(target, line.article.target); }));
        }
    }
}

TEST_CASE("the first suggestions are the right ones for most people", "[checklist][content][cases]")
{
    const Figures figures = figuresOf(outcomes());
    std::string misses;
    for (const auto &[expected, assessment] : outcomes()) {
        const qsizetype rank = rankOf(expected.top3, assessment);
        const bool missed =
            (!expected.top3.isEmpty() && (rank == 0 || rank > 3)) || assessment.urgency > expected.urgency;
        if (missed)
            misses += "  " + expected.name.toStdString() + ": " + firstFive(assessment) + '\n';
    }
    const double meanReciprocalRank = figures.ranked == 0 ? 0 : figures.reciprocalRanks / figures.ranked;
    std::printf("cases %lld | hit@3 %s | hit@5 %s | MRR %.2f | red flags caught %s | over-triage %s\n%s",
                static_cast<long long>(outcomes().size()), figures.hitsInThree.text().c_str(),
                figures.hitsInFive.text().c_str(), meanReciprocalRank, figures.caught.text().c_str(),
                figures.overTriaged.text().c_str(), misses.c_str());
    CHECK(figures.caught.value() == 1);
    if (outcomes().size() < enoughCases)
        return;
    CHECK(figures.hitsInThree.value() >= leastHitsInThree);
    CHECK(figures.hitsInFive.value() >= leastHitsInFive);
    CHECK(figures.overTriaged.value() <= mostOverTriage);
}
