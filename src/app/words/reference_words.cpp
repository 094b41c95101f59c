// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/reference_words.h"

#include "app/words/words_context.h"

#include <QHash>
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

QString readingSentence(const pack::Reference &reference)
{
    QString sentence = Words::tr("We have not read it.");
    if (reference.read == "full"_L1)
        sentence = Words::tr("We read all of it.");
    else if (reference.read == "abstract"_L1)
        sentence = Words::tr("We read its abstract.");
    else if (reference.read == "excerpt"_L1)
        sentence = Words::tr("We read a part of it.");
    else if (reference.read == "copy"_L1)
        sentence = Words::tr("We read a copy, a summary or a report of it, not the work itself.");
    return reference.verified ? sentence : Words::tr("%1 %2", "two sentences").arg(sentence, Words::tr("Not verified by us."));
}

QString kindOfWork(const pack::Reference &reference)
{
    static const QHash<QString, QString> types{
        {u"article"_s, Words::tr("Article")},     {u"webpage"_s, Words::tr("Web page")},
        {u"guideline"_s, Words::tr("Guideline")}, {u"leaflet"_s, Words::tr("Leaflet")},
        {u"book"_s, Words::tr("Book")},
    };
    QStringList parts;
    for (const QString &part : {types.value(reference.type), reference.study}) {
        if (!part.isEmpty())
            parts += asSentence(part.first(1).toUpper() + part.sliced(1));
    }
    return parts.join(u' ');
}

QString addressOf(const pack::Reference &reference)
{
    if (!reference.doi.isEmpty())
        return u"https://doi.org/"_s + reference.doi;
    if (!reference.pmid.isEmpty())
        return u"https://pubmed.ncbi.nlm.nih.gov/"_s + reference.pmid;
    if (!reference.pmcid.isEmpty())
        return u"https://www.ncbi.nlm.nih.gov/pmc/articles/"_s + reference.pmcid;
    return reference.url;
}

} // namespace unknot::app
