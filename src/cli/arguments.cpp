// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/words.h"

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

const QString helpOption = u"help"_s;
const QString jsonFlag = u"json"_s;
const QString packOption = u"pack"_s;

} // namespace

Arguments::Arguments(QString command, QString operands, const QString &summary)
    : m_command(std::move(command)), m_operands(std::move(operands))
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{u"h"_s, helpOption}, Cli::tr("Show this help.")});
}

void Arguments::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

void Arguments::addOption(const QStringList &names, const QString &valueName, const QString &description)
{
    m_parser.addOption({names, description, valueName});
}

void Arguments::addPackOption()
{
    addOption({packOption}, u"FILE"_s, Cli::tr("Read this handbook instead of the installed one."));
}

void Arguments::addJsonFlag()
{
    addFlag(jsonFlag, Cli::tr("Print one JSON document."));
}

std::optional<ExitCode> Arguments::parse(const QStringList &arguments, Console &console, qsizetype fewest,
                                         qsizetype most)
{
    const bool understood = m_parser.parse(QStringList{m_command} + arguments);
    if (m_parser.isSet(helpOption)) {
        console.line(helpText());
        return ExitCode::Success;
    }
    if (!understood)
        return console.misuse(m_parser.errorText(), m_command);
    if (operands().size() < fewest)
        return console.misuse(Cli::tr("“%1” is missing.").arg(m_operands), m_command);
    if (operands().size() > most)
        return console.misuse(Cli::tr("“%1” is too much.").arg(operands()[most]), m_command);
    return std::nullopt;
}

QStringList Arguments::list(const QString &name) const
{
    QStringList all;
    for (const QString &value : m_parser.values(name)) {
        for (const QString &item : value.split(u',', Qt::SkipEmptyParts))
            all += item.trimmed();
    }
    return all;
}

bool Arguments::wantsJson() const
{
    return m_parser.isSet(jsonFlag);
}

QString Arguments::packFile() const
{
    return m_parser.value(packOption);
}

QString Arguments::helpText() const
{
    // Qt's first line names the program's file and knows nothing of commands.
    const QString text = m_parser.helpText();
    const QString rest = text.sliced(text.indexOf(u'\n') + 1).trimmed();
    const QString usage = m_operands.isEmpty() ? Cli::tr("Usage: %1 [options]").arg(m_command)
                                               : Cli::tr("Usage: %1 [options] %2").arg(m_command, m_operands);
    return usage + u'\n' + rest;
}

} // namespace unknot::cli
