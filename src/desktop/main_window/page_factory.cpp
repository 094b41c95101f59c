// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/main_window/page_factory.h"

#include "app/checklist/checklist_session.h"
#include "app/notebook/notebook_service.h"
#include "app/words/words.h"
#include "checklist/limits.h"
#include "desktop/body_page/body_map_page.h"
#include "desktop/bookmarks/bookmarks_page.h"
#include "desktop/checklist/checklist_page.h"
#include "desktop/checklist/result_content.h"
#include "desktop/checklist/warning_pane.h"
#include "desktop/common/toast.h"
#include "desktop/help/help_page.h"
#include "desktop/home/home_page.h"
#include "desktop/library/library_page.h"
#include "desktop/main_window/navigator.h"
#include "desktop/main_window/services.h"
#include "desktop/settings/settings_page.h"
#include "desktop/sources/sources_page.h"
#include "desktop/summary/summary_page.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

const auto techniquesCategory = u"techniques"_s;

void goTo(const Shell &shell, const Target &target)
{
    if (!target.isEmpty())
        shell.navigator.go(app::Location::of(target));
}

/// The pages that the handbook names for the window to lead to.
pack::PackInfo landmarks(const Services &services)
{
    return services.pack.info().value_or(pack::PackInfo{});
}

/// The title of an article, and below it where it belongs.
std::optional<app::BookmarkLabel> labelOf(const pack::Pack &pack, const Target &target)
{
    const auto article = pack.summary(target);
    const auto heading = pack.heading(target);
    if (!article || !heading)
        return std::nullopt;
    const QString category = app::categoryName(article->target.category());
    const bool section = target.isSection();
    QString icon = u"book"_s;
    switch (article->kind) {
    case pack::ArticleKind::Technique: icon = u"hand"_s; break;
    case pack::ArticleKind::Muscle: icon = u"body"_s; break;
    case pack::ArticleKind::Routine: icon = u"timer"_s; break;
    case pack::ArticleKind::Topic: break;
    }
    return app::BookmarkLabel{.title = section ? *heading : article->title,
                              .path = section ? u"%1 · %2"_s.arg(category, article->title) : category,
                              .iconName = icon};
}

HomeContent homeContent(const Services &services)
{
    HomeContent content;
    const notebook::NotebookContents &own = services.notebook.contents();
    constexpr qsizetype shown = 3;
    for (const notebook::ReadingPosition &position : own.readingPositions) {
        const auto article = services.pack.summary(position.target);
        if (!article)
            continue;
        if (!content.reading) {
            const QString place = position.target.isSection() ? services.pack.heading(position.target).value_or(QString()) : QString();
            content.reading = HomeContent::Reading{position.target, article->title, place, position.progress};
        } else if (content.readBefore.size() + 1 < shown) {
            content.readBefore.append({article->target, article->title, {}});
        }
    }
    for (const notebook::Bookmark &bookmark : own.bookmarks) {
        if (bookmark.target.category() != CategoryId(techniquesCategory) || content.techniques.size() == shown)
            continue;
        if (const auto label = labelOf(services.pack, bookmark.target))
            content.techniques.append({bookmark.target, label->title, label->path});
    }
    if (!own.checklists.isEmpty()) {
        const notebook::SavedChecklist &last = own.checklists.constFirst();
        const auto urgency = pack::urgencyFromWord(last.urgency).value_or(pack::Urgency::None);
        content.checklist = HomeContent::Checklist{last.name, last.updated,
                                                   urgency == pack::Urgency::None ? HomePage::tr("No warning signs were ticked.")
                                                                                  : HomePage::tr("Warning signs were ticked: %1.").arg(app::urgencyTitle(urgency))};
    }
    return content;
}

PageWidget *makeHome(Services &services, const Shell &shell, QWidget *parent)
{
    auto *page = new HomePage(services.theme, parent);
    const auto fill = [page, &services] { page->setContent(homeContent(services)); };
    QObject::connect(page, &HomePage::opened, page, fill);
    for (const auto signal : {&app::NotebookService::ready, &app::NotebookService::readingPositionsChanged}) {
        QObject::connect(&services.notebook, signal, page, [page, fill] {
            if (page->isVisible())
                fill();
        });
    }
    QObject::connect(page, &HomePage::checklistWanted, page, [shell] { shell.navigator.go(app::Page::Checklist); });
    QObject::connect(page, &HomePage::placeWanted, page, [shell] { shell.navigator.go(app::Page::BodyMap); });
    QObject::connect(page, &HomePage::techniquesWanted, page, [shell] { shell.navigator.go(app::Location::of(CategoryId(techniquesCategory))); });
    QObject::connect(page, &HomePage::bookmarksWanted, page, [shell] { shell.navigator.go(app::Page::Bookmarks); });
    QObject::connect(page, &HomePage::warningSignsWanted, page, [shell, &services] { goTo(shell, landmarks(services).readFirst); });
    QObject::connect(page, &HomePage::targetChosen, page, [shell](const Target &target) { shell.navigator.go(app::Location::of(target)); });
    QObject::connect(page, &HomePage::savedChecklistWanted, page, [shell, &services] {
        const auto &saved = services.notebook.contents().checklists;
        if (!saved.isEmpty())
            services.checklist().restore(saved.constFirst().answers);
        shell.navigator.go(app::Page::Checklist);
    });
    return page;
}

/// The cautions of the conditions that the reader has ticked or lets Unknot remember, the strictest first.
QList<HeaderCaution> cautionsFor(const pack::Article &article, Services &services)
{
    if (!article.technique)
        return {};
    const QList<ConditionId> &remembered = services.notebook.contents().conditions;
    if (remembered.isEmpty() && !services.checklistIsOpen())
        return {}; // most readers, most of the time: nothing is loaded for them
    const app::ChecklistSession &session = services.checklist();
    QSet<ConditionId> ticked = session.answers().conditions;
    for (const ConditionId &id : remembered)
        ticked += id;
    QList<pack::Condition> conditions;
    for (const pack::Condition &condition : session.content().conditions) {
        if (ticked.contains(condition.id))
            conditions += condition;
    }
    const checklist::Limits limits = checklist::limitsOf(*article.technique, conditions, {});
    QList<HeaderCaution> cautions;
    for (const ConditionId &id : limits.forbiddenBy)
        cautions += {pack::CautionLevel::Avoid, app::cautionLevelName(pack::CautionLevel::Avoid) + u'.', app::withheldSentence(id, session.labels())};
    for (const checklist::Caution &caution : limits.cautions)
        cautions += {caution.level, {}, app::cautionSentence(caution, session.labels())};
    return cautions;
}

PageWidget *makeLibrary(Services &services, const Shell &shell, QWidget *parent)
{
    ReaderContext context{.isBookmarked = [&services](const Target &target) { return services.notebook.isBookmarked(target); },
                          .cautionsFor = [&services](const pack::Article &article) { return cautionsFor(article, services); },
                          .categoryTitle = {},
                          .regionName = {},
                          .term = {},
                          .glossary = {}};
    auto *page = new LibraryPage(services.theme, services.pack, shell.navigator, std::move(context), parent);
    ReaderView *reader = &page->reader();
    QObject::connect(page, &LibraryPage::failed, page, [shell](const QString &message) { shell.toast.showMessage(message); });
    QObject::connect(page, &LibraryPage::bookmarkToggled, &services.notebook, &app::NotebookService::toggleBookmark);
    QObject::connect(page, &LibraryPage::readingLeft, &services.notebook, &app::NotebookService::recordReading);
    QObject::connect(reader, &ReaderView::evidenceClicked, page, [shell, &services] { goTo(shell, landmarks(services).evidenceGuide); });
    QObject::connect(reader, &ReaderView::addressClicked, page, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    for (const auto signal : {&app::NotebookService::ready, &app::NotebookService::keepsakesChanged})
        QObject::connect(&services.notebook, signal, reader, &ReaderView::refreshCautions);
    QObject::connect(&services.notebook, &app::NotebookService::ready, reader, &ReaderView::refreshBookmarks);
    QObject::connect(&services.notebook, &app::NotebookService::bookmarkAdded, reader, &ReaderView::refreshBookmarks);
    QObject::connect(&services.notebook, &app::NotebookService::bookmarkRemoved, reader, &ReaderView::refreshBookmarks);
    QObject::connect(&shell.navigator, &Navigator::reasonGiven, reader, &ReaderView::setReason);
    return page;
}

PageWidget *makeChecklist(Services &services, const Shell &shell, QWidget *parent)
{
    auto *page = new ChecklistPage(services.theme, services.checklist(), services.notebook, parent);
    app::ChecklistSession *session = &services.checklist();
    QObject::connect(page, &ChecklistPage::targetOpened, page, [shell](const Target &target, const QString &because) {
        shell.navigator.go(app::Location::of(target));
        emit shell.navigator.reasonGiven(because);
    });
    QObject::connect(page, &ChecklistPage::bookmarkToggled, &services.notebook, &app::NotebookService::toggleBookmark);
    QObject::connect(page, &ChecklistPage::emergencyNumbersWanted, page, [shell, &services] { goTo(shell, landmarks(services).emergencyNumbers); });
    QObject::connect(page, &ChecklistPage::warningSignsWanted, page, [shell, &services] { goTo(shell, landmarks(services).readFirst); });
    QObject::connect(page, &ChecklistPage::summaryWanted, page, [shell] { shell.navigator.go(app::Page::Summary); });
    QObject::connect(page, &ChecklistPage::told, page, [shell](const QString &message) { shell.toast.showMessage(message); });
    QObject::connect(page, &ChecklistPage::cleared, page, [shell, session] {
        shell.toast.showMessage(ChecklistPage::tr("The checklist is empty again"), [session] { session->undo(); });
    });
    QObject::connect(&shell.navigator, &Navigator::checklistStepWanted, page, &ChecklistPage::showStep);
    QObject::connect(page, &ChecklistPage::bodyMapWanted, page, [shell] { shell.navigator.go(app::Page::BodyMap); });
    QObject::connect(&services.notebook, &app::NotebookService::checklistDeleted, page, [shell, &services](const notebook::SavedChecklist &checklist) {
        shell.toast.showMessage(ChecklistPage::tr("Deleted “%1”").arg(checklist.name), [&services, checklist] { services.notebook.restoreChecklist(checklist); });
    });
    return page;
}

PageWidget *makeBodyMap(Services &services, const Shell &shell, QWidget *parent)
{
    app::ChecklistSession &session = services.checklist();
    auto *warnings = new WarningPane(services.theme, parent);
    const auto otherNames = [&services](const Target &muscle) {
        const auto article = services.pack.article(muscle);
        return article ? article->aliases : QStringList();
    };
    auto *page = new BodyMapPage(services.theme, session, otherNames, warnings, parent);
    const auto warn = [warnings, &session] { warnings->setContent(warningContent(session)); };
    QObject::connect(&session, &app::ChecklistSession::assessmentChanged, warnings, warn);
    // The checklist's page keeps a draft of the answers as well, but it may never have been opened.
    QObject::connect(&session, &app::ChecklistSession::answersChanged, page, [&services, &session, page] {
        if (page->isVisible())
            services.notebook.saveDraft(session.stored());
    });
    QObject::connect(warnings, &WarningPane::emergencyNumbersWanted, page, [shell, &services] { goTo(shell, landmarks(services).emergencyNumbers); });
    QObject::connect(warnings, &WarningPane::warningSignsWanted, page, [shell, &services] { goTo(shell, landmarks(services).readFirst); });
    QObject::connect(page, &BodyMapPage::targetChosen, page, [shell](const Target &target) { shell.navigator.go(app::Location::of(target)); });
    QObject::connect(page, &BodyMapPage::checklistStepWanted, page, [shell](app::ChecklistStep step) {
        shell.navigator.go(app::Page::Checklist);
        emit shell.navigator.checklistStepWanted(step);
    });
    warn();
    return page;
}

PageWidget *makeSummary(Services &services, const Shell &shell, QWidget *parent)
{
    auto *page = new SummaryPage(services.theme, services.checklist(), landmarks(services).reviewedByClinician, parent);
    QObject::connect(page, &SummaryPage::checklistWanted, page, [shell] { shell.navigator.go(app::Page::Checklist); });
    QObject::connect(page, &SummaryPage::told, page, [shell](const QString &message) { shell.toast.showMessage(message); });
    return page;
}

PageWidget *makeSources(Services &services, const Shell &shell, QWidget *parent)
{
    auto *page = new SourcesPage(services.theme, services.pack, parent);
    QObject::connect(page, &SourcesPage::failed, page, [shell](const QString &message) { shell.toast.showMessage(message); });
    QObject::connect(page, &SourcesPage::targetChosen, page, [shell](const QString &target) { goTo(shell, Target::parse(target).value_or(Target())); });
    QObject::connect(page, &SourcesPage::addressClicked, page, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    return page;
}

PageWidget *makeBookmarks(Services &services, const Shell &shell, QWidget *parent)
{
    auto *page = new BookmarksPage(
        services.theme, services.notebook, [&services](const Target &target) { return labelOf(services.pack, target); }, parent);
    QObject::connect(page, &BookmarksPage::targetChosen, page, [shell](const Target &target) { shell.navigator.go(app::Location::of(target)); });
    QObject::connect(page, &BookmarksPage::techniquesWanted, page, [shell] { shell.navigator.go(app::Location::of(CategoryId(techniquesCategory))); });
    return page;
}

} // namespace

PageWidget *makePage(app::Page page, Services &services, const Shell &shell, QWidget *parent)
{
    switch (page) {
    case app::Page::Home: return makeHome(services, shell, parent);
    case app::Page::Library: return makeLibrary(services, shell, parent);
    case app::Page::Sources: return makeSources(services, shell, parent);
    case app::Page::Checklist: return makeChecklist(services, shell, parent);
    case app::Page::BodyMap: return makeBodyMap(services, shell, parent);
    case app::Page::Summary: return makeSummary(services, shell, parent);
    case app::Page::Bookmarks: return makeBookmarks(services, shell, parent);
    case app::Page::Settings: return new SettingsPage(services.theme, services.notebook, services.dataFolder, parent);
    case app::Page::Help: {
        auto *help = new HelpPage(services.theme, landmarks(services), parent);
        QObject::connect(help, &HelpPage::targetChosen, help, [shell](const QString &target) { goTo(shell, Target::parse(target).value_or(Target())); });
        return help;
    }
    }
    return nullptr;
}

} // namespace unknot::desktop
