// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "app/words/error_words.h"
#include "cli/terminal.h"
#include "cli/words.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

constexpr int widthWithoutTerminal = 80;
constexpr int narrowest = 40;
constexpr int widest = 100; // longer lines are hard to read

void write(std::FILE *file, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), file);
    std::fputc('\n', file);
}

} // namespace

QString wrapped(const QString &text, int width, int indent)
{
    const QString margin(indent, u' ');
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString current = margin;
        bool isEmpty = true;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!isEmpty && current.size() + 1 + word.size() > width) {
                lines += current;
                current = margin;
                isEmpty = true;
            }
            if (!isEmpty)
                current += u' ';
            current += word;
            isEmpty = false;
        }
        lines += isEmpty ? QString() : current;
    }
    return lines.join(u'\n');
}

Console::Console()
{
    const int columns = Terminal::ofStandardOutput().columns;
    m_width = columns > 0 ? std::clamp(columns, narrowest, widest) : widthWithoutTerminal;
    m_bold = columns > 0 && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

void Console::line(const QString &text)
{
    write(stdout, text);
}

void Console::paragraph(const QString &text, int indent)
{
    line(wrapped(text, m_width, indent));
}

void Console::heading(const QString &text, int indent)
{
    const QString lines = wrapped(text, m_width, indent);
    line(m_bold ? u"\u001b[1m%1\u001b[0m"_s.arg(lines) : lines);
}

void Console::json(const QJsonDocument &document)
{
    const QByteArray utf8 = document.toJson(QJsonDocument::Indented);
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stdout);
}

void Console::errorLine(const QString &text)
{
    write(stderr, text);
}

ExitCode Console::fail(const QString &sentence)
{
    errorLine("unknot-cli: "_L1 + sentence);
    return ExitCode::Failure;
}

ExitCode Console::fail(const Error &error)
{
    return fail(app::errorSentence(error));
}

ExitCode Console::misuse(const QString &sentence, const QString &command)
{
    errorLine("unknot-cli: "_L1 + Cli::tr("%1 See “%2 --help”.", "%1 is a sentence").arg(sentence, command));
    return ExitCode::WrongUsage;
}

} // namespace unknot::cli
