// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/search/search_results.h"

#include <QAbstractListModel>

namespace unknot::app {

/// What was found, as a list in groups (topics, techniques, muscles, routines, safety): a heading row and its hits.
/// The group with the best hit comes first; inside a group the best hit.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole, ///< bool
        CountRole,                    ///< QString of a heading: "2 of 6"
        TargetRole,                   ///< QString
        PlaceRole,                    ///< QString: the section, or the category
        SnippetRole,                  ///< QString
        SpansRole,                    ///< QList<pack::search::Span>
        IconRole,                     ///< QString: a name of resources/icons
    };

    /// How many hits of a group are shown.
    static constexpr int hitsPerGroup = 3;

    using QAbstractListModel::QAbstractListModel;

    void setResults(const pack::search::SearchResults &results);
    void clear();
    /// The first row that is a hit, or -1.
    [[nodiscard]] int firstHit() const;
    /// The next hit after `row` in steps of one, skipping headings and staying inside the list.
    [[nodiscard]] int moved(int row, int steps) const;
    [[nodiscard]] int hitCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        bool isHeading = false;
        QString heading;
        QString count;
        pack::search::SearchHit hit;
    };

    [[nodiscard]] QVariant hitData(const Row &row, int role) const;

    QList<Row> m_rows;
};

} // namespace unknot::app
