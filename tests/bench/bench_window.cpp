// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader waits for in the window: an article on the screen, a tick and its answer. Paints without a display.
#include "app/checklist/checklist_session.h"
#include "app/notebook/notebook_service.h"
#include "bench/timing.h"
#include "checklist/engine.h"
#include "desktop/checklist/checklist_page.h"
#include "desktop/reader/reader_view.h"
#include "desktop/theme/unknot_style.h"
#include "pack/pack.h"

#include <QApplication>
#include <QPixmap>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

constexpr QSize windowSize(1240, 820);

QList<Target> allArticles(const pack::Pack &pack)
{
    QList<Target> targets;
    const QList<pack::Category> categories = pack.categories().value();
    for (const pack::Category &category : categories) {
        const QList<pack::ArticleSummary> articles = pack.articlesIn(category.id).value();
        for (const pack::ArticleSummary &article : articles)
            targets += article.target;
    }
    return targets;
}

/// Every third answer of everything but the warning signs.
checklist::Answers fullAnswers(const pack::ChecklistContent &content)
{
    constexpr qsizetype each = 3;
    checklist::Answers answers;
    for (qsizetype i = 0; i < content.regions.size(); i += each)
        answers.regions.insert(content.regions.at(i).id, checklist::Side::None);
    for (qsizetype i = 0; i < content.symptoms.size(); i += each)
        answers.symptoms += content.symptoms.at(i).id;
    for (qsizetype i = 0; i < content.conditions.size(); i += each)
        answers.conditions += content.conditions.at(i).id;
    return answers;
}

void benchReader(const desktop::Theme &theme, const pack::Pack &pack)
{
    desktop::ReaderView reader(theme, {.isBookmarked = [](const Target &) { return false; },
                                       .cautionsFor = [](const pack::Article &) { return QList<desktop::HeaderCaution>(); },
                                       .categoryTitle = [](const CategoryId &id) { return id.toString(); },
                                       .regionName = [](const RegionId &id) { return id.toString(); },
                                       .term = [](const TermId &) { return std::nullopt; },
                                       .glossary = [] { return Target(); }});
    reader.resize(windowSize);
    reader.show();
    QCoreApplication::processEvents();
    bench::Timings timings("open an article: read, laid out, painted");
    for (const Target &target : allArticles(pack)) {
        timings.measure([&] {
            reader.showArticle(pack.article(target).value());
            QCoreApplication::processEvents(); // layout and painting
        });
    }
    timings.print();
}

void benchChecklist(const desktop::Theme &theme, const pack::Pack &pack)
{
    const checklist::Engine engine = checklist::Engine::read(pack).value();
    const checklist::Answers answers = fullAnswers(engine.content());
    bench::Timings assessing("assess a full checklist");
    for (int round = 0; round < 200; ++round)
        assessing.measure([&] { static_cast<void>(engine.assess(answers)); });
    assessing.print();

    QTemporaryDir folder;
    app::NotebookService notebook(folder.filePath(u"notebook.sqlite"_s), [] { return QDateTime::currentDateTime(); });
    app::ChecklistSession session(engine);
    desktop::ChecklistPage page(theme, session, notebook);
    page.resize(windowSize);
    page.showStep(app::ChecklistStep::Where);
    page.show();
    QCoreApplication::processEvents();
    bench::Timings ticking("a tick and its answer: assessed, laid out, painted");
    for (const pack::Region &region : engine.content().regions) {
        ticking.measure([&] {
            session.setRegion(region.id, checklist::Side::None);
            QCoreApplication::processEvents();
        });
        session.setRegion(region.id, std::nullopt);
        QCoreApplication::processEvents();
    }
    ticking.print();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto pack = pack::Pack::open(QStringLiteral(UNKNOT_BINARY_DIR "/share/unknot/handbook.pack"));
    if (!pack) {
        std::fprintf(stderr, "bench_window: there is no handbook to measure\n");
        return 1;
    }
    desktop::Theme theme(QApplication::font());
    QApplication::setStyle(new desktop::UnknotStyle(theme));
    theme.apply();
    bench::printTableHead();
    benchReader(theme, *pack);
    benchChecklist(theme, *pack);
    return 0;
}
