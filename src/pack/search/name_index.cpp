// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/name_index.h"

#include "sqlite/connection.h"

#include <algorithm>

namespace unknot::pack::search {

namespace {

constexpr double titleScore = 0.6;
constexpr double aliasScore = 0.5;
constexpr double wholeNameFactor = 1.4;
constexpr double letterForLetterFactor = 1.8; // "what massage is" is a title; "massage" alone may be several names

} // namespace

NameIndex::NameIndex(sqlite::StatementCache &statements, const SectionIndex &sections)
    : m_articles(sections.articles().size())
{
    const auto row = statements.use("SELECT name, article, is_title FROM search_name ORDER BY name, article");
    while (row->executeStep()) {
        const int article = sections.articleIndex(row->getColumn(1).getInt64());
        if (article < 0)
            continue;
        const QByteArray form = sqlite::text(row->getColumn(0)).toUtf8();
        const QByteArrayList stems = form.split(' ');
        for (const QByteArray &stem : stems)
            m_namesWithStem[stem].push_back(static_cast<int>(m_names.size()));
        m_names.push_back({form, article, row->getColumn(2).getInt() != 0, static_cast<int>(stems.size())});
    }
}

std::vector<double> NameIndex::scores(const QueryPlan &plan, const std::vector<double> &weights) const
{
    std::vector<double> scores(m_articles, 0.0);
    const auto credit = [&](const Name &name, double fit) {
        double &score = scores[static_cast<size_t>(name.article)];
        score = std::max(score, fit * (name.isTitle ? titleScore : aliasScore));
    };

    struct Overlap
    {
        int words = 0;
        double share = 0;
    };
    std::vector<Overlap> overlaps(m_names.size());
    for (qsizetype term = 0; term < plan.terms.size(); ++term) {
        const QByteArrayList stems = plan.terms[term].stem.split(' ');
        const double share = weights[static_cast<size_t>(term)] / static_cast<double>(stems.size());
        for (const QByteArray &stem : stems) {
            const auto names = m_namesWithStem.constFind(stem);
            if (names == m_namesWithStem.cend())
                continue;
            for (const int name : *names) {
                Overlap &overlap = overlaps[static_cast<size_t>(name)];
                ++overlap.words;
                overlap.share += share;
            }
        }
    }
    for (size_t i = 0; i < m_names.size(); ++i) {
        const Name &name = m_names[i];
        const Overlap &overlap = overlaps[i];
        if (overlap.words == 0)
            continue;
        const double ofName = std::min(1.0, static_cast<double>(overlap.words) / name.words);
        const double ofQuery = std::min(1.0, overlap.share);
        const bool isWhole = ofName == 1 && ofQuery > 0.999;
        credit(name, isWhole ? wholeNameFactor : ofQuery * ofName * ofName);
    }

    for (auto name = firstFrom(plan.wholeName); name != m_names.end() && name->form == plan.wholeName; ++name)
        credit(*name, letterForLetterFactor);

    const QByteArray &begun = plan.unfinishedName;
    for (auto name = firstFrom(begun); !begun.isEmpty() && name != m_names.end() && name->form.startsWith(begun);
         ++name)
        credit(*name, static_cast<double>(begun.size()) / static_cast<double>(name->form.size()));
    return scores;
}

std::vector<NameIndex::Name>::const_iterator NameIndex::firstFrom(const QByteArray &form) const
{
    return std::lower_bound(m_names.begin(), m_names.end(), form,
                            [](const Name &name, const QByteArray &wanted) { return name.form < wanted; });
}

} // namespace unknot::pack::search
