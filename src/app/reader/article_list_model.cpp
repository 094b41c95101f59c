// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/article_list_model.h"

#include "base/text_fold.h"

using namespace Qt::StringLiterals;

namespace unknot::app {

void ArticleListModel::setArticles(const QList<pack::ArticleSummary> &articles)
{
    beginResetModel();
    m_articles = articles;
    endResetModel();
}

int ArticleListModel::rowOf(const Target &article) const
{
    for (qsizetype row = 0; row < m_articles.size(); ++row) {
        if (m_articles.at(row).target == article.wholeArticle())
            return static_cast<int>(row);
    }
    return -1;
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const pack::ArticleSummary &article = m_articles.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return article.title;
    case Qt::AccessibleTextRole: return u"%1. %2"_s.arg(article.title, article.summary);
    case TargetRole: return article.target.toString();
    case SummaryRole: return article.summary;
    case EvidenceRole: return static_cast<int>(article.evidence);
    case FilterRole: return foldForSearch(article.title + u' ' + article.summary);
    default: return {};
    }
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(TargetRole, "target");
    names.insert(SummaryRole, "summary");
    names.insert(EvidenceRole, "evidence");
    names.insert(FilterRole, "filter");
    return names;
}

} // namespace unknot::app
