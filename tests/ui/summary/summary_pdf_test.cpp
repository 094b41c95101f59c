// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/checklist_session.h"
#include "desktop/summary/summary_output.h"
#include "desktop/summary/summary_painter.h"
#include "pack/pack.h"
#include "support/catch.h"
#include "ui/summary/pdf_probe.h"
#include "ui/test_window.h"

#include <QFile>
#include <QGuiApplication>
#include <QPrinter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;
using desktop::Paper;
using test::PdfProbe;

namespace {

/// A checklist on the real handbook and its summary as PDF.
struct SummarySheet
{
    QTemporaryDir folder;
    app::ChecklistSession session{checklist::Engine::read(pack::Pack::open(test::handbookPath()).value()).value()};
    app::SummaryEntries entries;
    app::SummaryParts parts = app::allSummaryParts();

    [[nodiscard]] app::SummaryContent content() const
    {
        const app::StepProgress safety = session.progress(app::ChecklistStep::Safety);
        return app::makeSummary({.content = session.content(),
                                 .labels = session.labels(),
                                 .answers = session.answers(),
                                 .assessment = session.assessment(),
                                 .answeredSafetyGroups = safety.answeredGroups,
                                 .safetyGroups = safety.groups,
                                 .date = QDate(2026, 11, 24)},
                                parts, entries);
    }
    /// Written below the folder of UNKNOT_KEEP_PDF, if that is set, to be looked at.
    [[nodiscard]] QString write(const QString &name, Paper paper) const
    {
        const QString kept = qEnvironmentVariable("UNKNOT_KEEP_PDF");
        const QString path = (kept.isEmpty() ? folder.path() : kept) + u'/' + name + u".pdf"_s;
        REQUIRE(desktop::writeSummaryPdf(path, content(), paper, QGuiApplication::font()));
        return path;
    }

    void fillIn()
    {
        session.setRegion(RegionId(u"top-of-shoulder"_s), checklist::Side::Right);
        session.setRegion(RegionId(u"temple"_s), checklist::Side::Right);
        session.setRegion(RegionId(u"back-of-neck"_s), checklist::Side::Both);
        for (const char *symptom : {"sore-spot", "tight-cord", "pressing-familiar", "dull-ache", "less-movement", "sitting",
                                    "one-position", "stress", "eases-warmth", "eases-movement", "since-months",
                                    "tried-self-massage", "tried-medicine", "plan-massage", "over-50"})
            session.setTicked(SymptomId(QString::fromLatin1(symptom)), true);
        session.setTicked(ConditionId(u"blood-thinners"_s), true);
        const QList<app::RedFlagGroup> groups = session.redFlagGroups();
        for (const app::RedFlagGroup &group : groups)
            session.setNoneOfThese(group.id);
        entries = {.name = u"Ada Example"_s,
                   .wish = u"Work two hours without shoulder ache above 3 of 10, within four weeks"_s,
                   .since = u"March, after moving house"_s,
                   .intensity = 4,
                   .medicines = u"Apixaban 5 mg twice a day"_s,
                   .allergies = u"Nuts: no almond oil"_s,
                   .tried = u"Heat helps for an hour; a hard ball left a bruise"_s,
                   .other = u"Please leave out the jaw"_s,
                   .questions = {u"What can I do at my desk?"_s, u"Which exercise first?"_s, u"When do we look at the result?"_s}};
    }
    void tickEverything()
    {
        for (const pack::Region &region : session.content().regions)
            session.setRegion(region.id, checklist::Side::Both);
        for (const pack::Symptom &symptom : session.content().symptoms)
            session.setTicked(symptom.id, true);
        for (const pack::Condition &condition : session.content().conditions)
            session.setTicked(condition.id, true);
        for (const pack::RedFlag &flag : session.content().redFlags)
            session.setTicked(flag.id, true);
        const QString much = u"Much to say about this, and then some more. "_s.repeated(30);
        entries = {.name = much, .wish = much, .since = much, .intensity = 10, .medicines = much, .allergies = much,
                   .tried = much, .other = much, .questions = QStringList(8, much)};
    }
};

void checkSheet(const QString &path, QSizeF paper)
{
    const PdfProbe pdf(path);
    INFO(path.toStdString());
    CHECK(pdf.pages == 1);
    CHECK(std::abs(pdf.paper.width() - paper.width()) < 1.0);
    CHECK(std::abs(pdf.paper.height() - paper.height()) < 1.0);
    CHECK(pdf.allFontsEmbedded);
    CHECK(pdf.text.contains(u"Summary for my visit"));
    CHECK(pdf.text.contains(u"it informs and does not diagnose"));
}

const QSizeF a4(595, 842);
const QSizeF letter(612, 792);

} // namespace

TEST_CASE("the summary is one page with text that can be copied, on A4 and on Letter", "[ui][summary]")
{
    SummarySheet sheet;
    sheet.fillIn();
    checkSheet(sheet.write(u"filled-a4"_s, Paper::A4), a4);
    checkSheet(sheet.write(u"filled-letter"_s, Paper::Letter), letter);
    const PdfProbe pdf(sheet.write(u"filled-a4"_s, Paper::A4));
    for (const QString &words : {u"Ada Example"_s, u"Top of the shoulder, right"_s, u"4 of 10"_s, u"March, after moving house"_s,
                                 u"Blood thinners"_s, u"Apixaban"_s, u"Nuts: no almond oil"_s, u"What can I do at my desk?"_s,
                                 u"24 November 2026"_s, u"No warning sign is ticked; all groups of questions are answered"_s}) {
        INFO(words.toStdString());
        CHECK(pdf.text.contains(words));
    }
    CHECK_FALSE(pdf.text.contains(u" more "));
    for (const checklist::Suggestion &suggestion : sheet.session.assessment().suggestions) {
        INFO(suggestion.article.title.toStdString());
        if (suggestion.group == checklist::Group::Muscles)
            CHECK_FALSE(pdf.text.contains(suggestion.article.title, Qt::CaseInsensitive));
    }
}

TEST_CASE("an empty checklist gives a page to fill in by hand", "[ui][summary]")
{
    SummarySheet sheet;
    checkSheet(sheet.write(u"empty-a4"_s, Paper::A4), a4);
    checkSheet(sheet.write(u"empty-letter"_s, Paper::Letter), letter);
    sheet.parts = {};
    checkSheet(sheet.write(u"bare-letter"_s, Paper::Letter), letter);
}

TEST_CASE("a warning sign stands at the top with what to do", "[ui][summary]")
{
    SummarySheet sheet;
    sheet.fillIn();
    sheet.session.setTicked(RedFlagId(u"chest-pain-heart"_s), true);
    sheet.parts.setFlag(app::SummaryPart::Safety, false);
    const PdfProbe quiet(sheet.write(u"urgent-quiet"_s, Paper::A4));
    CHECK(quiet.text.indexOf(u"Emergency: Call your emergency number now") < quiet.text.indexOf(u"Where it hurts"));
    CHECK_FALSE(quiet.text.contains(u"Warning signs ticked"));
    sheet.parts = app::allSummaryParts();
    checkSheet(sheet.write(u"urgent-a4"_s, Paper::A4), a4);
    const PdfProbe whole(sheet.write(u"urgent-a4"_s, Paper::A4));
    CHECK(whole.text.contains(u"Warning signs ticked"));
    CHECK(whole.text.contains(u"chest pain, pressure or tightness"));
    CHECK_FALSE(whole.text.contains(u" more "));
}

TEST_CASE("everything ticked still fits, and the page says how much it left out", "[ui][summary]")
{
    SummarySheet sheet;
    sheet.tickEverything();
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const desktop::SummaryPainter page(sheet.content(), desktop::sizeOf(paper), QGuiApplication::font());
        CHECK(page.fits());
        // Nothing is lost in silence.
        const app::SummaryContent whole = sheet.content();
        for (const app::SummarySection &section : whole.sections) {
            const app::SummarySection *shown = page.content().find(section.kind);
            REQUIRE(shown);
            CHECK(shown->lines.size() + shown->leftOut == section.lines.size());
        }
    }
    checkSheet(sheet.write(u"all-a4"_s, Paper::A4), a4);
    checkSheet(sheet.write(u"all-letter"_s, Paper::Letter), letter);
    const PdfProbe pdf(sheet.write(u"all-letter"_s, Paper::Letter));
    CHECK(pdf.text.contains(u"Emergency: Call your emergency number now"));
    CHECK(pdf.text.contains(u" more"));
}

TEST_CASE("every count of answers between none and all fits", "[ui][summary]")
{
    SummarySheet sheet;
    qsizetype ticked = 0;
    for (const pack::Symptom &symptom : sheet.session.content().symptoms) {
        sheet.session.setTicked(symptom.id, true);
        if (++ticked % 9 != 0)
            continue;
        INFO(ticked);
        CHECK(desktop::SummaryPainter(sheet.content(), letter, QGuiApplication::font()).fits());
        CHECK(desktop::SummaryPainter(sheet.content(), a4, QGuiApplication::font()).fits());
    }
    CHECK(ticked >= 90);
}

TEST_CASE("hostile and foreign words do no harm", "[ui][summary]")
{
    SummarySheet sheet;
    sheet.fillIn();
    sheet.entries.name = QString::fromUcs4(U"<b>Robert'); DROP</b> \u202E\u0007 שלום");
    sheet.entries.wish = QString(5000, u'W');
    sheet.entries.since = QString::fromUcs4(U"منذ شهر مارس, since March");
    sheet.entries.allergies = QString::fromUcs4(U"🥜\u0301\u0301\u0301 ナッツ %1 %2 &amp; \\0");
    sheet.entries.questions = {u"%1 and %2?"_s, QString(300, u'?'), QString()};
    checkSheet(sheet.write(u"hostile-a4"_s, Paper::A4), a4);
    const PdfProbe pdf(sheet.write(u"hostile-a4"_s, Paper::A4));
    CHECK(pdf.text.contains(u"<b>Robert'); DROP</b>"));
    CHECK(pdf.text.contains(u"&amp;"));
    CHECK(pdf.text.contains(u"%1 and %2?"));
    CHECK(pdf.text.contains(u"since March"));
}

TEST_CASE("a file that cannot be written leaves everything as it was", "[ui][summary]")
{
    SummarySheet sheet;
    const QString nowhere = sheet.folder.filePath(u"no/such/folder/x.pdf"_s);
    const Result<void> written = desktop::writeSummaryPdf(nowhere, sheet.content(), Paper::A4, QGuiApplication::font());
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileUnwritable);
    CHECK(written.error().subject == nowhere);
}

TEST_CASE("the printer gets the same page", "[ui][summary]")
{
    SummarySheet sheet;
    sheet.fillIn();
    QPrinter printer(QPrinter::HighResolution);
    const QString path = sheet.folder.filePath(u"printed.pdf"_s);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(desktop::pageSizeOf(Paper::Letter));
    REQUIRE(desktop::printSummary(printer, sheet.content(), QGuiApplication::font()));
    checkSheet(path, letter);
    CHECK(PdfProbe(path).text.contains(u"What can I do at my desk?"));
}
