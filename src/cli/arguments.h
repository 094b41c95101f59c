// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace unknot::cli {

/// The arguments of one command, over QCommandLineParser: every command has `--help`, and wrong usage is told in one
/// line.
class Arguments final
{
public:
    /// `command` as it is typed ("unknot-cli search"), `operands` as help shows them ("WORDS…").
    Arguments(QString command, QString operands, const QString &summary);

    void addFlag(const QString &name, const QString &description);
    void addOption(const QStringList &names, const QString &valueName, const QString &description);
    /// `--pack FILE`: which handbook to read.
    void addPackOption();
    void addJsonFlag();

    /// Gives the exit code if there is nothing left to do: help was asked for, or the usage is wrong. Fewer than
    /// `fewest` or more than `most` operands are wrong usage.
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments, Console &console, qsizetype fewest,
                                                qsizetype most);

    [[nodiscard]] const QString &command() const { return m_command; }
    [[nodiscard]] QStringList operands() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    /// All values of an option that takes a list: separated by commas, given once or several times.
    [[nodiscard]] QStringList list(const QString &name) const;
    [[nodiscard]] bool wantsJson() const;
    /// The value of `--pack`; empty: the handbook beside the program.
    [[nodiscard]] QString packFile() const;

private:
    [[nodiscard]] QString helpText() const;

    QString m_command;
    QString m_operands;
    QCommandLineParser m_parser;
};

} // namespace unknot::cli
