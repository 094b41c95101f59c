// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/text_writer.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::markup {

void TextWriter::beginPassage(PassageKind kind)
{
    endPassage();
    m_passage.kind = kind;
}

void TextWriter::endPassage()
{
    Passage passage = std::exchange(m_passage, {});
    passage.text = passage.kind == PassageKind::Code ? passage.text : passage.text.trimmed();
    if (passage.text.isEmpty())
        return;
    if (passage.kind == PassageKind::Cell) {
        m_row += passage.text.simplified();
    } else if (passage.kind == PassageKind::Code) {
        appendLines(passage.kind, passage.text.trimmed());
    } else {
        if (m_depth > 0)
            passage.kind = PassageKind::Item;
        const QString indent(m_depth > 1 ? 2 * (m_depth - 1) : 0, u' ');
        appendLines(passage.kind, indent + std::exchange(m_mark, {}) + passage.text.simplified());
    }
    m_passages += passage;
}

void TextWriter::beginItem(const QString &mark, qsizetype depth)
{
    endPassage();
    m_mark = mark;
    m_depth = depth;
}

void TextWriter::endItem(qsizetype depth)
{
    endPassage();
    m_mark.clear();
    m_depth = depth - 1;
}

void TextWriter::endRow()
{
    endPassage();
    if (!m_row.isEmpty())
        appendLines(PassageKind::Cell, std::exchange(m_row, {}).join("; "_L1));
}

void TextWriter::append(QStringView text, Position at)
{
    if (m_passage.text.isEmpty())
        m_passage.at = at;
    m_passage.text += text;
}

void TextWriter::trimEnd()
{
    while (m_passage.text.endsWith(u' ') || m_passage.text.endsWith(u'\n'))
        m_passage.text.chop(1);
}

QString TextWriter::takeText()
{
    return std::exchange(m_text, {});
}

QList<Passage> TextWriter::takePassages()
{
    return std::exchange(m_passages, {});
}

void TextWriter::appendLines(PassageKind kind, const QString &lines)
{
    if (!m_text.isEmpty()) {
        // Items and rows that follow each other are one list or table; all else is set apart by an empty line.
        const bool together = kind == m_lastKind && (kind == PassageKind::Item || kind == PassageKind::Cell);
        m_text += together ? "\n"_L1 : "\n\n"_L1;
    }
    m_text += lines;
    m_lastKind = kind;
}

} // namespace unknot::markup
