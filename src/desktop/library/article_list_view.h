// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/article_list_model.h"
#include "desktop/common/entry_delegate.h"
#include "desktop/theme/theme.h"

#include <QListView>
#include <QSortFilterProxyModel>

namespace unknot::desktop {

/// A filterable list of articles; a click, Enter or Space opens one.
class ArticleListView final : public QListView
{
    Q_OBJECT

public:
    ArticleListView(const Theme &theme, EntryDelegate::Detail detail, QWidget *parent = nullptr);

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
    EntryDelegate::Detail m_detail;
    app::ArticleListModel m_model;
    QSortFilterProxyModel m_filtered;
};

} // namespace unknot::desktop
