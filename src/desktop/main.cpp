// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the only place that knows everything.
#include "app/checklist/checklist_session.h"
#include "app/locations.h"
#include "app/notebook/notebook_service.h"
#include "app/search/search_service.h"
#include "app/settings/settings.h"
#include "app/words/words.h"
#include "desktop/command_line.h"
#include "desktop/main_window/main_window.h"
#include "desktop/main_window/services.h"
#include "desktop/platform/desktop_scheme.h"
#include "desktop/platform/single_instance.h"
#include "desktop/problem_window.h"
#include "desktop/theme/scheme_preference.h"
#include "desktop/theme/unknot_style.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

int print(const desktop::PrintAndExit &message)
{
    std::fprintf(message.exitCode == 0 ? stdout : stderr, "%s\n", qUtf8Printable(message.text));
    return message.exitCode;
}

/// Goes where the arguments say; false if they say nothing.
bool follow(desktop::MainWindow &window, const desktop::WindowOptions &options)
{
    if (options.open)
        window.open(app::Location::of(*options.open));
    else if (options.page)
        window.open(app::Location::of(*options.page));
    if (!options.search.isEmpty())
        window.search(options.search);
    return options.open || options.page;
}

void goToFirstPage(desktop::MainWindow &window, const desktop::WindowOptions &options, const app::Settings &settings)
{
    if (follow(window, options))
        return;
    if (settings.reopenLastPage) {
        if (const auto target = Target::parse(settings.lastPage))
            return window.open(app::Location::of(*target));
        if (const auto page = app::pageFromWord(settings.lastPage))
            return window.open(app::Location::of(*page));
    }
    window.open(app::Location::of(app::Page::Home));
    if (!options.search.isEmpty())
        window.search(options.search);
}

/// A damaged handbook gives an empty checklist rather than none; the page that was opened says what is wrong.
std::unique_ptr<app::ChecklistSession> makeChecklist(const pack::Pack &pack, const app::NotebookService &notebook)
{
    auto engine = checklist::Engine::read(pack);
    auto session = std::make_unique<app::ChecklistSession>(engine ? std::move(*engine) : checklist::Engine({}));
    if (const auto &draft = notebook.contents().draft) {
        session->resume(draft->answers);
    } else if (!notebook.contents().conditions.isEmpty()) {
        notebook::StoredAnswers known;
        for (const ConditionId &id : notebook.contents().conditions)
            known.conditions += id.toString();
        session->resume(known);
    }
    return session;
}

int showProblem(const desktop::Theme &theme, const Error &error)
{
    const QString sentence = app::errorSentence(error);
    std::fprintf(stderr, "unknot: %s\n", qUtf8Printable(sentence));
    desktop::ProblemWindow window(theme, sentence, error.detail);
    window.show();
    QApplication::exec();
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    // Help and version must work without a display.
    QCoreApplication::setApplicationName(u"unknot"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments += QString::fromLocal8Bit(argv[index]);
    const auto parsed = desktop::parseCommandLine(arguments);
    if (const auto *message = std::get_if<desktop::PrintAndExit>(&parsed))
        return print(*message);
    const auto &options = std::get<desktop::WindowOptions>(parsed);

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.unknot.Unknot"_s);
    const QString dataFolder = options.dataFolder.isEmpty() ? app::dataFolder() : QDir(options.dataFolder).absolutePath();
    desktop::SingleInstance instance(dataFolder);
    if (instance.handOver(arguments))
        return 0;

    const app::SettingsFile settingsFile(app::settingsPath(dataFolder));
    const app::Settings settings = settingsFile.load();
    desktop::DesktopScheme desktopScheme;
    desktop::Theme theme(QApplication::font());
    theme.setSystemScheme(desktopScheme.scheme());
    theme.setPreference(desktop::schemePreference(settings.appearance));
    theme.setTextScale(settings.textScale);
    QApplication::setStyle(new desktop::UnknotStyle(theme));
    theme.apply();
    QObject::connect(&desktopScheme, &desktop::DesktopScheme::changed, &theme, [&theme](desktop::Scheme scheme) {
        theme.setSystemScheme(scheme);
        theme.apply();
    });

    const auto packPath = app::findPack(options.pack);
    const auto pack = packPath ? pack::Pack::open(*packPath) : Result<pack::Pack>(tl::make_unexpected(packPath.error()));
    if (!pack)
        return showProblem(theme, pack.error());

    app::NotebookService notebook(app::notebookPath(dataFolder), [] { return QDateTime::currentDateTime(); });
    app::SearchService search(pack->path());
    std::unique_ptr<app::ChecklistSession> checklist;
    desktop::Services services{
        .theme = theme,
        .pack = *pack,
        .notebook = notebook,
        .search = search,
        .checklist = [&]() -> app::ChecklistSession & {
            if (!checklist)
                checklist = makeChecklist(*pack, notebook);
            return *checklist;
        },
        .checklistIsOpen = [&checklist] { return checklist != nullptr; },
        .dataFolder = dataFolder,
    };
    desktop::MainWindow window(services);
    QObject::connect(&window, &desktop::MainWindow::settingsChanged, &window, [&settingsFile](const app::Settings &changed) {
        (void)settingsFile.save(changed); // a setting that cannot be saved is no reason to disturb
    });
    QObject::connect(&instance, &desktop::SingleInstance::called, &window, [&window](const QStringList &words) {
        const auto again = desktop::parseCommandLine(words);
        if (const auto *wanted = std::get_if<desktop::WindowOptions>(&again))
            follow(window, *wanted);
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    window.restore(settings);
    goToFirstPage(window, options, settings);
    window.show();
    notebook.open();
    desktopScheme.listen();
    return QApplication::exec();
}
