// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/library/article_list_view.h"

#include "base/text_fold.h"

using namespace Qt::StringLiterals;

namespace unknot::desktop {

ArticleListView::ArticleListView(const Theme &theme, EntryDelegate::Detail detail, QWidget *parent)
    : QListView(parent), m_theme(theme), m_detail(detail)
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterRole(app::ArticleListModel::FilterRole);
    setModel(&m_filtered);
    setItemDelegate(new EntryDelegate(theme, detail, app::ArticleListModel::SummaryRole, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    const auto open = [this](const QModelIndex &index) { emit articleChosen(index.data(app::ArticleListModel::TargetRole).toString()); };
    connect(this, &QListView::clicked, this, open);
    connect(this, &QListView::activated, this, open);
    connect(&theme, &Theme::changed, this, &ArticleListView::follow);
    follow();
}

void ArticleListView::setArticles(const QList<pack::ArticleSummary> &articles)
{
    if (articles != m_model.articles())
        m_model.setArticles(articles);
}

void ArticleListView::setCurrentArticle(const Target &target)
{
    const QModelIndex index = m_filtered.mapFromSource(m_model.index(m_model.rowOf(target)));
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void ArticleListView::setFilter(const QString &text)
{
    m_filtered.setFilterFixedString(foldForSearch(text).simplified());
}

int ArticleListView::shownCount() const
{
    return m_filtered.rowCount();
}

void ArticleListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the height of a row depends on its width
}

void ArticleListView::follow()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, m_theme.color(m_detail == EntryDelegate::Detail::TitleOnly ? Token::Sunken : Token::Background));
    setPalette(palette);
    setSpacing(0);
    scheduleDelayedItemsLayout();
}

} // namespace unknot::desktop
