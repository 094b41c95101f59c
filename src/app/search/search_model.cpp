// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/search_model.h"

#include "app/words/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

enum class HitGroup { Topics, Techniques, Muscles, Routines, Safety };
constexpr int groupCount = 5;

HitGroup groupOf(const pack::search::SearchHit &hit)
{
    if (hit.category == CategoryId(u"safety"_s))
        return HitGroup::Safety;
    switch (hit.kind) {
    case pack::ArticleKind::Technique: return HitGroup::Techniques;
    case pack::ArticleKind::Muscle: return HitGroup::Muscles;
    case pack::ArticleKind::Routine: return HitGroup::Routines;
    case pack::ArticleKind::Topic: break;
    }
    return HitGroup::Topics;
}

QString groupTitle(HitGroup group)
{
    switch (group) {
    case HitGroup::Topics: return SearchModel::tr("Topics");
    case HitGroup::Techniques: return SearchModel::tr("Techniques");
    case HitGroup::Muscles: return SearchModel::tr("Muscles");
    case HitGroup::Routines: return SearchModel::tr("Routines");
    case HitGroup::Safety: return SearchModel::tr("Safety");
    }
    return {};
}

QString groupIcon(HitGroup group)
{
    switch (group) {
    case HitGroup::Topics: return u"book"_s;
    case HitGroup::Techniques: return u"hand"_s;
    case HitGroup::Muscles: return u"body"_s;
    case HitGroup::Routines: return u"timer"_s;
    case HitGroup::Safety: return u"alert"_s;
    }
    return {};
}

} // namespace

void SearchModel::setResults(const pack::search::SearchResults &results)
{
    std::array<QList<pack::search::SearchHit>, groupCount> groups;
    QList<HitGroup> order; // by their best hit
    for (const pack::search::SearchHit &hit : results.hits) {
        const HitGroup group = groupOf(hit);
        if (!order.contains(group))
            order += group;
        groups[static_cast<std::size_t>(group)] += hit;
    }
    beginResetModel();
    m_rows.clear();
    for (const HitGroup group : std::as_const(order)) {
        const QList<pack::search::SearchHit> &hits = groups[static_cast<std::size_t>(group)];
        const qsizetype shown = std::min<qsizetype>(hits.size(), hitsPerGroup);
        const QString count = shown < hits.size() ? tr("%1 of %2").arg(shown).arg(hits.size()) : QString();
        m_rows.append({true, groupTitle(group), count, {}});
        for (const pack::search::SearchHit &hit : hits.first(shown))
            m_rows.append({false, {}, {}, hit});
    }
    endResetModel();
}

void SearchModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int SearchModel::firstHit() const
{
    return m_rows.isEmpty() ? -1 : 1; // the first row is a heading
}

int SearchModel::moved(int row, int steps) const
{
    const int direction = steps < 0 ? -1 : 1;
    int left = std::abs(steps);
    int current = row;
    for (int next = row + direction; left > 0 && next >= 0 && next < m_rows.size(); next += direction) {
        if (m_rows.at(next).isHeading)
            continue;
        current = next;
        --left;
    }
    return current;
}

int SearchModel::hitCount() const
{
    int count = 0;
    for (const Row &row : m_rows)
        count += row.isHeading ? 0 : 1;
    return count;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsHeadingRole)
        return row.isHeading;
    if (!row.isHeading)
        return hitData(row, role);
    switch (role) {
    case Qt::DisplayRole: return row.heading;
    case Qt::AccessibleTextRole: return u"%1 %2"_s.arg(row.heading, row.count).trimmed();
    case CountRole: return row.count;
    default: return {};
    }
}

QVariant SearchModel::hitData(const Row &row, int role) const
{
    const pack::search::SearchHit &hit = row.hit;
    const QString place = hit.heading.text.isEmpty() ? categoryName(hit.category) : hit.heading.text;
    switch (role) {
    case Qt::DisplayRole: return hit.title.text;
    case Qt::AccessibleTextRole: return u"%1, %2. %3"_s.arg(hit.title.text, place, hit.snippet.text);
    case TargetRole: return hit.target.toString();
    case PlaceRole: return place;
    case SnippetRole: return hit.snippet.text;
    case SpansRole: return QVariant::fromValue(hit.snippet.matches);
    case IconRole: return groupIcon(groupOf(hit));
    default: return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = m_rows.at(index.row()).isHeading;
    return isHeading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IsHeadingRole, "isHeading"}, {CountRole, "count"}, {TargetRole, "target"}, {PlaceRole, "place"},
                  {SnippetRole, "snippet"}, {SpansRole, "spans"}, {IconRole, "icon"}});
    return names;
}

} // namespace unknot::app
