// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/markup.h"
#include "markup/positions.h"
#include "markup/text_writer.h"

#include <QByteArray>

#include <md4c.h>

#include <optional>

namespace unknot::markup {

/// One run of md4c over one section: its callbacks write the display HTML and the plain text side by side.
class Renderer final
{
public:
    Renderer(QByteArrayView source, Citations &citations, NumberedLists numberedLists, TermUses *terms);

    [[nodiscard]] Rendered run();

private:
    enum class Quote {
        Unknown, ///< nothing of it was seen yet: its first words say whether it is a box
        Plain,
        Box,
    };
    struct ListState
    {
        bool numbered = false;
        bool steps = false;
        int next = 1;
    };
    /// A stretch of pending text that md4c passed in one piece.
    struct Piece
    {
        qsizetype pendingAt = 0;
        qsizetype sourceAt = 0;
    };

    // The callbacks of md4c: a result other than 0 ends the parsing.
    int enterBlock(MD_BLOCKTYPE type, const void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, const void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, QByteArrayView text);

    void openParagraph();
    void closeParagraph();
    [[nodiscard]] bool quoteIsUnknown() const;
    void openPlainQuote();
    void openBox(const QByteArray &kind);
    void writeWaitingParagraph();
    /// Decides what an unknown quote is by the pending text; gives where the text after the mark begins.
    [[nodiscard]] qsizetype openQuoteFromPending();
    void closeQuote();
    void openList(bool numbered, unsigned start);
    void closeList();
    void openItem();
    void closeItem();
    int openTablePart(MD_BLOCKTYPE type, const void *detail);
    void closeTablePart(MD_BLOCKTYPE type);
    void openCell(const char *tag, const MD_BLOCK_TD_DETAIL &detail);
    void openLink(const MD_SPAN_A_DETAIL &detail);
    void closeLink();

    void addPending(QByteArrayView text);
    void addEntity(QByteArrayView entity);
    /// Writes the pending text: finds the mark of a box at its beginning and the citations in it.
    void flush();
    void writeText(QByteArrayView text, Position at);
    void writeWithTerms(const QString &text);
    void writeCitation(QByteArrayView works, Position at);

    [[nodiscard]] Position positionOf(qsizetype pendingAt);
    void report(ProblemKind kind, Position at, const QString &detail = {});
    void reportWaiting();
    void reportImage(const MD_SPAN_IMG_DETAIL &detail);
    int stop(ProblemKind kind);
    [[nodiscard]] int verdict();

    QByteArrayView m_source;
    Citations &m_citations;
    NumberedLists m_numberedLists;
    TermUses *m_terms;
    Positions m_positions;
    QByteArray m_html;
    TextWriter m_text;
    Rendered m_out;
    QByteArray m_pending;
    QList<Piece> m_pieces;
    QList<Quote> m_quotes;
    QList<ListState> m_lists;
    QList<bool> m_linksDrawn;
    Position m_here;
    int m_depth = 0;
    bool m_paragraphWaits = false; ///< a quote's first paragraph, not written until the quote's kind is known
    bool m_boldExpected = false;   ///< a box has begun and not yet said what to do
    bool m_rawHtmlReported = false;
    bool m_inTableHead = false;
    std::optional<ProblemKind> m_reportAtText; ///< its place is known when the next text comes
    bool m_stopped = false;
};

} // namespace unknot::markup
