// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/article_list_model.h"
#include "desktop/theme/theme.h"

#include <QListView>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace unknot::desktop {

/// Paints an article in a list: its title, and where there is room its summary.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Detail { TitleOnly, TitleAndSummary };

    ArticleDelegate(const Theme &theme, Detail detail, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QMargins margins() const;
    [[nodiscard]] QFont titleFont() const;

    const Theme &m_theme;
    Detail m_detail;
};

/// A filterable list of articles; a click, Enter or Space opens one.
class ArticleListView final : public QListView
{
    Q_OBJECT

public:
    ArticleListView(const Theme &theme, ArticleDelegate::Detail detail, QWidget *parent = nullptr);

    void setArticles(const QList<pack::ArticleSummary> &articles);
    void setCurrentArticle(const Target &target);
    void setFilter(const QString &text);
    [[nodiscard]] int shownCount() const;

signals:
    void articleChosen(const QString &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    ArticleDelegate::Detail m_detail;
    app::ArticleListModel m_model;
    QSortFilterProxyModel m_filtered;
};

} // namespace unknot::desktop
