// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The handbook itself: what a machine can say about it before a person reads it.
#include "compiler/compiler.h"
#include "pack/pack.h"
#include "support/catch.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

const QString contentFolder = QStringLiteral(UNKNOT_SOURCE_DIR "/content");

std::string printed(const compiler::CompileReport &report, compiler::Severity severity)
{
    QString lines;
    for (const compiler::Diagnostic &diagnostic : report.diagnostics) {
        if (diagnostic.severity == severity)
            lines += diagnostic.toString() + u'\n';
    }
    return lines.toStdString();
}

/// The real content as a pack, compiled once for all cases of this file.
class Handbook
{
public:
    Handbook() : m_report(compiler::compile(contentFolder, m_folder.filePath(u"handbook.pack"_s))) {}

    [[nodiscard]] const Result<compiler::CompileReport> &report() const { return m_report; }
    /// Ends the test case if the content has errors: there is no pack then.
    [[nodiscard]] pack::Pack open() const
    {
        Result<pack::Pack> opened = pack::Pack::open(m_folder.filePath(u"handbook.pack"_s));
        REQUIRE(opened.has_value());
        return std::move(*opened);
    }

private:
    QTemporaryDir m_folder;
    Result<compiler::CompileReport> m_report;
};

const Handbook &handbook()
{
    static const Handbook compiled;
    return compiled;
}

pack::ChecklistContent checklist()
{
    return handbook().open().checklistContent().value();
}

template <typename Id, typename Things>
QSet<Id> idsOf(const Things &things)
{
    QSet<Id> ids;
    for (const auto &thing : things)
        ids += thing.id;
    return ids;
}

} // namespace

TEST_CASE("the handbook compiles without an error", "[content]")
{
    const auto &report = handbook().report();
    REQUIRE(report.has_value());
    INFO(printed(*report, compiler::Severity::Error));
    CHECK(report->count(compiler::Severity::Error) == 0);
}

TEST_CASE("the handbook compiles without a warning", "[content]")
{
    const auto &report = handbook().report();
    REQUIRE(report.has_value());
    INFO(printed(*report, compiler::Severity::Warning));
    CHECK(report->count(compiler::Severity::Warning) == 0);
}

TEST_CASE("the handbook is a sound pack", "[content]")
{
    const pack::Pack pack = handbook().open();
    CHECK(pack.verify().has_value());
    CHECK(pack.info()->articles >= 70);
}

TEST_CASE("the handbook compiles to the same bytes again", "[content]")
{
    const QTemporaryDir folder;
    const pack::Pack first = handbook().open();
    REQUIRE(compiler::compile(contentFolder, folder.filePath(u"again.pack"_s)).has_value());
    QFile again(folder.filePath(u"again.pack"_s));
    QFile before(first.path());
    REQUIRE((again.open(QIODevice::ReadOnly) && before.open(QIODevice::ReadOnly)));
    CHECK((again.readAll() == before.readAll()));
}

TEST_CASE("each category of the handbook stands on its own feet", "[content]")
{
    const QList<pack::Category> categories = handbook().open().categories().value();
    CHECK(categories.size() == 10);
    for (const pack::Category &category : categories) {
        CAPTURE(category.id);
        CHECK(category.articleCount >= 4);
    }
}

TEST_CASE("every suggestion can be reached, and leads to a section that is there", "[content]")
{
    const pack::Pack pack = handbook().open();
    const pack::ChecklistContent content = checklist();
    const auto symptoms = idsOf<SymptomId>(content.symptoms);
    const auto regions = idsOf<RegionId>(content.regions);
    CHECK(content.rules.size() > 100);
    for (const pack::SuggestionRule &rule : content.rules) {
        CAPTURE(rule.target);
        CHECK(pack.resolve(rule.target) == rule.target);
        CHECK(rule.symptoms.size() + rule.regions.size() > 0);
        CHECK(std::all_of(rule.symptoms.begin(), rule.symptoms.end(),
                          [&](const auto &id) { return symptoms.contains(id); }));
        CHECK(std::all_of(rule.regions.begin(), rule.regions.end(),
                          [&](const auto &id) { return regions.contains(id); }));
    }
}

TEST_CASE("every red flag is asked of somebody, and says what to do", "[content][safety]")
{
    const pack::ChecklistContent content = checklist();
    const auto regions = idsOf<RegionId>(content.regions);
    CHECK(content.redFlags.size() > 100);
    for (const pack::RedFlag &flag : content.redFlags) {
        CAPTURE(flag.id);
        CHECK((flag.core || flag.everyRegion || !flag.regions.isEmpty()));
        CHECK(std::all_of(flag.regions.begin(), flag.regions.end(),
                          [&](const auto &id) { return regions.contains(id); }));
        CHECK(flag.urgency != pack::Urgency::None);
        CHECK_FALSE(flag.advice.isEmpty());
    }
}

TEST_CASE("some red flags are asked of everybody", "[content][safety]")
{
    const QList<pack::RedFlag> flags = checklist().redFlags;
    CHECK(std::count_if(flags.begin(), flags.end(), [](const pack::RedFlag &flag) { return flag.core; }) >= 10);
}

TEST_CASE("every muscle can be reached from a region", "[content]")
{
    const pack::ChecklistContent content = checklist();
    QSet<MuscleId> felt;
    for (const pack::ChecklistContent::Patterns &pattern : content.painPatterns) {
        for (const pack::PainSource &source : pattern.sources)
            felt += source.muscle;
    }
    for (const pack::MuscleEntry &muscle : content.muscles) {
        CAPTURE(muscle.id);
        CHECK((felt.contains(muscle.id) || !muscle.muscle.liesIn.isEmpty()));
    }
}

TEST_CASE("every region has a pain pattern", "[content]")
{
    const pack::ChecklistContent content = checklist();
    QSet<RegionId> mapped;
    for (const pack::ChecklistContent::Patterns &pattern : content.painPatterns)
        mapped += pattern.region;
    for (const pack::Region &region : content.regions) {
        CAPTURE(region.id);
        CHECK(mapped.contains(region.id));
    }
}

TEST_CASE("no technique of the handbook presses harder than 5 of 10", "[content][safety]")
{
    for (const pack::TechniqueEntry &technique : checklist().techniques) {
        CAPTURE(technique.article.target);
        CHECK((!technique.technique.pressure || technique.technique.pressure->max <= 5));
    }
}

TEST_CASE("the handbook names the pages to which the program leads", "[content]")
{
    const pack::PackInfo info = handbook().open().info().value();
    for (const Target &landmark : {info.readFirst, info.emergencyNumbers, info.evidenceGuide, info.about})
        CHECK_FALSE(landmark.isEmpty());
}
