// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/terms.h"

#include <algorithm>
#include <utility>

namespace unknot::markup {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'\'' || c == u'\u2019';
}

bool joinsWords(QChar c)
{
    return c.isSpace() || c == u'-';
}

qsizetype endOfWord(QStringView text, qsizetype from)
{
    while (from < text.size() && isWordPart(text.at(from)))
        ++from;
    return from;
}

QStringList wordsOf(const QString &form)
{
    QStringList words;
    for (qsizetype at = 0; at < form.size();) {
        const qsizetype end = endOfWord(form, at);
        if (end > at)
            words += form.sliced(at, end - at).toCaseFolded();
        at = std::max(end, at + 1);
    }
    return words;
}

/// Whether a hyphen ties this place to another word: "inflammatory" does not stand in "anti-inflammatory".
bool isTied(QStringView text, qsizetype hyphen, qsizetype other)
{
    return hyphen >= 0 && hyphen < text.size() && text.at(hyphen) == u'-' && other >= 0 && other < text.size()
           && isWordPart(text.at(other));
}

/// The end of `words` if they stand at `from`, one after the other; or -1.
qsizetype endOfForm(QStringView text, qsizetype from, const QStringList &words)
{
    qsizetype at = from;
    for (const QString &word : words) {
        if (at != from) {
            const qsizetype gap = at;
            while (at < text.size() && joinsWords(text.at(at)))
                ++at;
            if (at == gap)
                return -1;
        }
        const qsizetype end = endOfWord(text, at);
        if (text.sliced(at, end - at).compare(word, Qt::CaseInsensitive) != 0)
            return -1;
        at = end;
    }
    return isTied(text, at, at + 1) ? -1 : at;
}

} // namespace

TermIndex::TermIndex(const QList<Term> &terms)
{
    for (const Term &term : terms) {
        for (const QString &form : term.forms) {
            const QStringList words = wordsOf(form);
            if (!words.isEmpty())
                m_byFirstWord[words.constFirst()] += Form{words, term.id};
        }
    }
    for (QList<Form> &forms : m_byFirstWord)
        std::stable_sort(forms.begin(), forms.end(),
                         [](const Form &a, const Form &b) { return a.words.size() > b.words.size(); });
}

std::optional<TermIndex::Match> TermIndex::at(QStringView text, qsizetype from) const
{
    const QStringView first = text.sliced(from, endOfWord(text, from) - from);
    const auto forms = m_byFirstWord.constFind(first.toString().toCaseFolded());
    if (forms == m_byFirstWord.cend() || isTied(text, from - 1, from - 2))
        return std::nullopt;
    for (const Form &form : *forms) {
        if (const qsizetype end = endOfForm(text, from, form.words); end > from)
            return Match{form.id, end - from};
    }
    return std::nullopt;
}

TermUses::TermUses(const TermIndex &index, QSet<QString> known) : m_index(index), m_known(std::move(known)) {}

QList<TermUses::Place> TermUses::takeFrom(QStringView text)
{
    QList<Place> places;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordPart(text.at(at))) {
            ++at;
            continue;
        }
        const std::optional<TermIndex::Match> match = m_index.at(text, at);
        if (!match) {
            at = endOfWord(text, at);
            continue;
        }
        if (!m_known.contains(match->id) && !m_found.contains(match->id)) {
            m_found += match->id;
            places += Place{at, match->length, match->id};
        }
        at += match->length; // the words of a longer term are no use of a shorter one
    }
    return places;
}

} // namespace unknot::markup
