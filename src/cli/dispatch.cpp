// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "app/words/error_words.h"
#include "cli/words.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

struct Command
{
    QLatin1StringView name; ///< one or two words
    const char *summary;
    ExitCode (*run)(const QStringList &, Console &);
};

constexpr std::array commands{
    Command{"search"_L1, QT_TRANSLATE_NOOP("Cli", "find sections of the handbook"), search},
    Command{"show"_L1, QT_TRANSLATE_NOOP("Cli", "print an article or a section"), show},
    Command{"checklist items"_L1, QT_TRANSLATE_NOOP("Cli", "list what can be ticked"), checklistItems},
    Command{"checklist assess"_L1, QT_TRANSLATE_NOOP("Cli", "turn ticked answers into suggestions"), checklistAssess},
    Command{"pack build"_L1, QT_TRANSLATE_NOOP("Cli", "compile a content folder into a handbook"), packBuild},
    Command{"pack check"_L1, QT_TRANSLATE_NOOP("Cli", "check a content folder or a handbook"), packCheck},
    Command{"pack info"_L1, QT_TRANSLATE_NOOP("Cli", "tell what a handbook says of itself"), packInfo},
    Command{"notebook check"_L1, QT_TRANSLATE_NOOP("Cli", "check the notebook"), notebookCheck},
    Command{"notebook backup"_L1, QT_TRANSLATE_NOOP("Cli", "copy the notebook"), notebookBackup},
};

bool isHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1;
}

/// The commands that begin with `group`; all of them if it is empty.
QString overview(const QString &group)
{
    const QString prefix = group.isEmpty() ? QString() : group + u' ';
    constexpr qsizetype column = 20;
    QString text;
    for (const Command &command : commands) {
        if (command.name.startsWith(prefix))
            text += "\n  "_L1 + QString(command.name).leftJustified(column) + Cli::tr(command.summary);
    }
    return text;
}

QString helpText(const QString &group)
{
    if (!group.isEmpty())
        return Cli::tr("Usage: unknot-cli %1 COMMAND …").arg(group) + u'\n' + overview(group);
    return Cli::tr("Usage: unknot-cli COMMAND …") + u'\n' +
           Cli::tr("Unknot, the offline handbook for muscle knots, without a window.") + u'\n' + overview({}) +
           "\n\n"_L1 +
           Cli::tr("“unknot-cli COMMAND --help” explains a command; “unknot-cli --version” tells the version.");
}

const Command *find(const QString &name)
{
    for (const Command &command : commands) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

bool isGroup(const QString &word)
{
    for (const Command &command : commands) {
        if (command.name.startsWith(word + u' '))
            return true;
    }
    return false;
}

QStringList names()
{
    QStringList list;
    for (const Command &command : commands)
        list += command.name;
    return list;
}

ExitCode unknownCommand(const QString &name, const QString &program, Console &console)
{
    const QString hint = app::nearestIdHint(name, names());
    const QString sentence = Cli::tr("There is no command “%1”.").arg(name);
    return console.misuse(hint.isEmpty() ? sentence : Cli::tr("%1 %2", "two sentences").arg(sentence, hint), program);
}

/// Runs a command of a group, for instance `pack info`.
ExitCode dispatchInGroup(const QString &group, const QStringList &arguments, Console &console)
{
    const QString program = "unknot-cli "_L1 + group;
    if (arguments.isEmpty())
        return console.misuse(Cli::tr("No command is given."), program);
    if (isHelp(arguments.constFirst())) {
        console.line(helpText(group));
        return ExitCode::Success;
    }
    const QString name = group + u' ' + arguments.constFirst();
    const Command *command = find(name);
    return command ? command->run(arguments.sliced(1), console) : unknownCommand(name, program, console);
}

} // namespace

ExitCode dispatch(const QStringList &arguments, Console &console)
{
    const QString program = u"unknot-cli"_s;
    if (arguments.isEmpty())
        return console.misuse(Cli::tr("No command is given."), program);
    const QString &word = arguments.constFirst();
    if (isHelp(word)) {
        console.line(helpText({}));
        return ExitCode::Success;
    }
    if (word == "--version"_L1 || word == "-v"_L1) {
        console.line("unknot-cli "_L1 + QCoreApplication::applicationVersion());
        return ExitCode::Success;
    }
    if (isGroup(word))
        return dispatchInGroup(word, arguments.sliced(1), console);
    const Command *command = find(word);
    return command ? command->run(arguments.sliced(1), console) : unknownCommand(word, program, console);
}

} // namespace unknot::cli
