// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "markup/terms.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace unknot::markup {

/// A place in the Markdown that was given; both count from 1, the column in characters.
struct Position
{
    int line = 1;
    int column = 1;

    bool operator==(const Position &) const = default;
};

/// The works that one article cites, numbered by their first use. One object goes through all sections
/// of an article, so that a work keeps its number from section to section.
class Citations final
{
public:
    /// The number of a work: the one that it has, or the next.
    int numberOf(const ReferenceKey &key);
    /// The works in the order of their numbers; the first has number 1.
    [[nodiscard]] const QList<ReferenceKey> &keys() const { return m_keys; }

private:
    QList<ReferenceKey> m_keys;
    QHash<ReferenceKey, int> m_numbers;
};

/// How the numbered lists of a section are drawn.
enum class NumberedLists {
    Plain, ///< `<ol>`
    Steps, ///< the outer list is a table with a number and a text in each row: the steps of a technique
};

struct Link
{
    QString destination; ///< as it is written: a target, if the author did well
    Position at;

    bool operator==(const Link &) const = default;
};

struct CitedWork
{
    ReferenceKey key;
    Position at;

    bool operator==(const CitedWork &) const = default;
};

enum class ProblemKind {
    RawHtml,
    Image,
    HeadingInText,
    UnknownBox,
    BoxWithoutBoldStart,
    BadCitation,
    UnknownEntity,
    WideTable, ///< more columns than a reader can take in
    TooDeep,   ///< nested beyond any sense: nothing was rendered
    TooLarge,  ///< the display HTML would be far larger than its source: nothing was rendered
};

struct Problem
{
    ProblemKind kind = ProblemKind::RawHtml;
    Position at;
    QString detail;

    bool operator==(const Problem &) const = default;
};

enum class PassageKind { Paragraph, Item, Cell, Code };

/// One paragraph, list item, table cell or block of code as plain text, without its citations.
/// A line break of the source stands as a line feed, so that a word can be traced to its line.
struct Passage
{
    PassageKind kind = PassageKind::Paragraph;
    QString text;
    Position at;

    bool operator==(const Passage &) const = default;
};

/// What the Markdown of one section becomes.
struct Rendered
{
    /// Semantic HTML of the subset that QTextBrowser draws: classes, no colours, no sizes. Every text is escaped.
    QString html;
    /// For search and for a screen reader: list items and table rows on their own lines, no citations.
    QString text;
    QList<Link> links;
    QList<CitedWork> citedWorks;
    QList<Passage> passages;
    QList<Problem> problems;
    int numberedItems = 0; ///< items of the outer numbered lists

    bool operator==(const Rendered &) const = default;
};

/// Renders the UTF-8 Markdown of one section. Never fails: what is not allowed is named in `problems` and
/// rendered as harmless text. A link to a target becomes `href="target:category/article#section"`, any other
/// link only its words; a citation becomes a raised number that links to `cite:NUMBER`. With `terms` the first use
/// of a glossary word links to `term:ID`, outside of links and of the heads of tables.
[[nodiscard]] Rendered render(QByteArrayView markdown, Citations &citations,
                              NumberedLists numberedLists = NumberedLists::Plain, TermUses *terms = nullptr);

} // namespace unknot::markup
