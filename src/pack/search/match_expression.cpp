// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/match_expression.h"

#include <algorithm>
#include <numeric>

namespace unknot::pack::search {

namespace {

class Writer
{
public:
    explicit Writer(const QList<Term> &terms) : m_terms(terms) {}

    /// `(("crick") OR ("stiff" AND "neck"))`
    void term(int index, bool scores)
    {
        write("(");
        const char *separator = "";
        for (const Phrase &phrase : m_terms[index].phrases) {
            write(separator);
            words(phrase, scores ? index : -1);
            separator = " OR ";
        }
        write(")");
    }

    /// `("stiff" AND "neck"*)`: the index does not know that they stand side by side.
    void words(const Phrase &phrase, int term)
    {
        write("(");
        for (qsizetype i = 0; i < phrase.words.size(); ++i) {
            const bool isLast = i + 1 == phrase.words.size();
            write(i == 0 ? "\"" : " AND \"");
            write(QString(phrase.words[i]).remove(u'"').toStdString() + (isLast && phrase.isPrefix ? "\"*" : "\""));
            m_expression.phrases.push_back(
                {term, phrase.factor, i == 0 ? static_cast<int>(phrase.words.size()) : 0});
        }
        write(")");
    }

    void terms(const std::vector<int> &indexes, const char *separator, bool scores)
    {
        write("(");
        for (size_t i = 0; i < indexes.size(); ++i) {
            write(i == 0 ? "" : separator);
            term(indexes[i], scores);
        }
        write(")");
    }

    void write(const std::string &text) { m_expression.text += text; }

    [[nodiscard]] MatchExpression take() { return std::move(m_expression); }

private:
    const QList<Term> &m_terms;
    MatchExpression m_expression;
};

std::vector<int> indexesOf(const QList<Term> &terms)
{
    std::vector<int> indexes(static_cast<size_t>(terms.size()));
    std::iota(indexes.begin(), indexes.end(), 0);
    return indexes;
}

} // namespace

MatchExpression allOf(const QList<Term> &terms)
{
    Writer writer(terms);
    writer.terms(indexesOf(terms), " AND ", true);
    return writer.take();
}

MatchExpression mostOf(const QList<Term> &terms, const SectionBounds &bounds)
{
    std::vector<int> rarest = indexesOf(terms);
    std::stable_sort(rarest.begin(), rarest.end(), [&](int a, int b) { return terms[a].sections < terms[b].sections; });
    size_t needed = 0;
    for (int sections = 0; needed < rarest.size(); ++needed) {
        sections += terms[rarest[needed]].sections;
        if (needed > 0 && sections > bounds.rarer)
            break;
    }
    const std::vector<int> rare(rarest.begin(), rarest.begin() + static_cast<std::ptrdiff_t>(needed));
    std::vector<int> common(rarest.begin() + static_cast<std::ptrdiff_t>(needed), rarest.end());
    // What stands in most sections tells none of them apart, and costs the most to look for.
    constexpr size_t enoughToTellApart = 3;
    if (rare.size() > 1)
        std::erase_if(common, [&](int term) { return terms[term].sections > bounds.all / 2; });

    Writer writer(terms);
    writer.terms(rare, " OR ", true);
    if (!common.empty() && rare.size() < enoughToTellApart) {
        // FTS5 has no "may have". This adds no row, but where the row has a common word too, its place is known.
        writer.write(" OR (");
        writer.terms(rare, " OR ", false);
        writer.write(" AND ");
        writer.terms(common, " OR ", true);
        writer.write(")");
    }
    double together = bounds.all; // how many sections have all the common ones, if they were strewn by chance
    for (const int term : common)
        together *= static_cast<double>(terms[term].sections) / qMax(1, bounds.all);
    if (!common.empty() && together <= bounds.common) {
        writer.write(" OR ");
        writer.terms(common, " AND ", true);
    }
    return writer.take();
}

} // namespace unknot::pack::search
