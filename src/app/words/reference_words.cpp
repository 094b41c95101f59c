// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/reference_words.h"

#include "app/words/words_context.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

/// A bibliography separates its parts by full stops in every language.
QString asSentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.endsWith(u'.') || trimmed.endsWith(u'?') || trimmed.endsWith(u'!'))
        return trimmed;
    return trimmed + u'.';
}

QString yearAndPages(const pack::Reference &reference)
{
    const QString year = reference.year > 0 ? QString::number(reference.year) : QString();
    if (year.isEmpty() || reference.volumePages.isEmpty())
        return year + reference.volumePages;
    return year + u';' + reference.volumePages;
}

} // namespace

QString referenceLine(const pack::Reference &reference)
{
    QStringList parts;
    for (const QString &part : {reference.authors, reference.title, reference.container, yearAndPages(reference)}) {
        if (const QString sentence = asSentence(part); !sentence.isEmpty())
            parts += sentence;
    }
    if (!reference.verified)
        parts += Words::tr("(Not verified by us.)");
    return parts.join(u' ');
}

} // namespace unknot::app
