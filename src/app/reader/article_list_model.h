// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/article.h"

#include <QAbstractListModel>

namespace unknot::app {

/// The articles of a category as a list.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TargetRole = Qt::UserRole, ///< QString
        SummaryRole,               ///< QString
        EvidenceRole,              ///< int of pack::Evidence
        FilterRole,                ///< QString: what a filter looks at, folded
    };

    using QAbstractListModel::QAbstractListModel;

    void setArticles(const QList<pack::ArticleSummary> &articles);
    [[nodiscard]] const QList<pack::ArticleSummary> &articles() const { return m_articles; }
    /// The row of an article, or -1.
    [[nodiscard]] int rowOf(const Target &article) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<pack::ArticleSummary> m_articles;
};

} // namespace unknot::app
