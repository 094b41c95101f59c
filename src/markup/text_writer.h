// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/markup.h"

#include <QList>
#include <QString>

namespace unknot::markup {

/// Collects the passages of a section and lays them out as plain text.
class TextWriter final
{
public:
    /// Ends the passage that is being written and begins another one when its first text comes.
    void beginPassage(PassageKind kind);
    void endPassage();

    /// What stands before the next passage of a list: a bullet or a number.
    void beginItem(const QString &mark, qsizetype depth);
    void endItem(qsizetype depth);
    void endRow();

    void append(QStringView text, Position at);
    /// A citation is cut out, and the space before it with it.
    void trimEnd();

    [[nodiscard]] QString takeText();
    [[nodiscard]] QList<Passage> takePassages();

private:
    void appendLines(PassageKind kind, const QString &lines);

    QString m_text;
    QList<Passage> m_passages;
    Passage m_passage;
    QString m_mark;
    qsizetype m_depth = 0;
    QStringList m_row;
    PassageKind m_lastKind = PassageKind::Paragraph;
};

} // namespace unknot::markup
