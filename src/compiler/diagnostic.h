// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <compare>

namespace unknot::compiler {

/// Where in the content something stands. Lines and columns count from 1.
struct Place
{
    QString path;
    int line = 1;
    int column = 1;

    friend bool operator==(const Place &, const Place &) = default;
    friend std::strong_ordering operator<=>(const Place &a, const Place &b)
    {
        if (const int byPath = a.path.compare(b.path); byPath != 0)
            return byPath <=> 0;
        if (a.line != b.line)
            return a.line <=> b.line;
        return a.column <=> b.column;
    }
};

enum class Severity {
    Note,    ///< worth a look; never stops anything and is not counted
    Warning, ///< does not pass a strict build
    Error,   ///< no pack is written
};

/// One problem of the content, for its author. The code is stable, the text is not.
struct Diagnostic
{
    Place place;
    Severity severity = Severity::Error;
    QString code;
    QString text;

    /// `path:line:column: error: code: text`, as compilers print it and editors read it.
    [[nodiscard]] QString toString() const;

    bool operator==(const Diagnostic &) const = default;
};

/// Collects the problems of all files of one run: nothing stops at the first one.
class Diagnostics final
{
public:
    void error(const Place &place, QLatin1StringView code, const QString &text);
    void warning(const Place &place, QLatin1StringView code, const QString &text);
    void note(const Place &place, QLatin1StringView code, const QString &text);

    /// By place, then by code and text; each problem once.
    [[nodiscard]] QList<Diagnostic> sorted() const;
    [[nodiscard]] bool hasErrors() const;

private:
    void add(const Place &place, Severity severity, QLatin1StringView code, const QString &text);

    QList<Diagnostic> m_list;
};

} // namespace unknot::compiler
