// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace unknot::markup {

/// A word of the glossary and every way in which a text may write it.
struct Term
{
    QString id;
    QStringList forms;
};

/// The glossary, ready to be found in running text: whole words, capitals ignored; between the words of a form may
/// stand blanks, a line break or a hyphen. Of two terms that begin in one place the longer one is meant.
class TermIndex final
{
public:
    explicit TermIndex(const QList<Term> &terms);

    struct Match
    {
        QString id;
        qsizetype length = 0;
    };
    /// The term that begins at `from`, where a word begins.
    [[nodiscard]] std::optional<Match> at(QStringView text, qsizetype from) const;

private:
    struct Form
    {
        QStringList words;
        QString id;
    };

    QHash<QString, QList<Form>> m_byFirstWord; ///< the longest first
};

/// The glossary's words in one article: each is found once, where the text uses it first.
class TermUses final
{
public:
    /// `known`: terms that this article explains itself, and so never marks.
    TermUses(const TermIndex &index, QSet<QString> known);

    struct Place
    {
        qsizetype from = 0;
        qsizetype length = 0;
        QString id;

        bool operator==(const Place &) const = default;
    };
    /// The terms that the article has not used before `text`, in the order of the text.
    [[nodiscard]] QList<Place> takeFrom(QStringView text);
    /// All terms that were found so far.
    [[nodiscard]] const QSet<QString> &found() const { return m_found; }

private:
    const TermIndex &m_index;
    QSet<QString> m_known;
    QSet<QString> m_found;
};

} // namespace unknot::markup
