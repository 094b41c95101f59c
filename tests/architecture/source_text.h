// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot::architecture {

/// An #include line.
struct Include
{
    QString header;
    bool quoted = false;
    int line = 0;
};

/// A string literal without its quotes; escapes stay as they are written.
struct Literal
{
    QString text;
    int line = 0;
};

/// A C++ source taken apart just far enough to tell code from comments and from strings.
struct SourceText
{
    QStringList code; ///< the lines, with comments and the insides of literals blanked
    QList<Include> includes;
    QList<Literal> literals;
};

/// Never fails: what is no C++ gives a result that is of no use, but gives one.
[[nodiscard]] SourceText readSource(const QString &text);

} // namespace unknot::architecture
