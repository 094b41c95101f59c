// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/library/article_list_view.h"

#include "base/text_fold.h"
#include "desktop/theme/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
}

ArticleDelegate::ArticleDelegate(const Theme &theme, Detail detail, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_detail(detail)
{
}

QMargins ArticleDelegate::margins() const
{
    const bool full = m_detail == Detail::TitleAndSummary;
    const int x = m_theme.px(full ? 16 : 12);
    const int y = m_theme.px(full ? 12 : 7);
    return {x, y, x, y};
}

QFont ArticleDelegate::titleFont() const
{
    return m_theme.font(m_detail == Detail::TitleAndSummary ? TextRole::BodyStrong : TextRole::Body);
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool current = option.state & QStyle::State_Selected;
    const bool full = m_detail == Detail::TitleAndSummary;
    const double radius = m_theme.px(full ? 12 : 8);
    const QRect box = option.rect.adjusted(0, 0, 0, full ? -m_theme.px(8) : 0);
    if (current && !full)
        drawBox(*painter, box, radius, m_theme.color(Token::AccentSoft), {});
    else if (full)
        drawBox(*painter, box, radius, m_theme.color(Token::Surface),
                m_theme.color(option.state & QStyle::State_MouseOver ? Token::ControlLine : Token::Line));
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, box, radius, m_theme.color(Token::Line), {});

    QRect place = box.marginsRemoved(margins());
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setFont(titleFont());
    painter->setPen(m_theme.color(current && !full ? Token::OnAccentSoft : Token::Text));
    QRect used;
    painter->drawText(place, wrapFlags, title, &used);
    if (full) {
        place.setTop(used.bottom() + m_theme.px(4));
        painter->setFont(m_theme.font(TextRole::Secondary));
        painter->setPen(m_theme.color(Token::Muted));
        painter->drawText(place, wrapFlags, index.data(app::ArticleListModel::SummaryRole).toString());
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(*painter, m_theme, box, radius);
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : m_theme.px(272);
    const QMargins edge = margins();
    const QRect room(0, 0, std::max(40, width - edge.left() - edge.right()), 10000);
    int height = QFontMetrics(titleFont()).boundingRect(room, wrapFlags, index.data(Qt::DisplayRole).toString()).height();
    if (m_detail == Detail::TitleAndSummary) {
        height += m_theme.px(4)
            + QFontMetrics(m_theme.font(TextRole::Secondary))
                  .boundingRect(room, wrapFlags, index.data(app::ArticleListModel::SummaryRole).toString())
                  .height()
            + m_theme.px(8);
    }
    return {width, height + edge.top() + edge.bottom()};
}

ArticleListView::ArticleListView(const Theme &theme, ArticleDelegate::Detail detail, QWidget *parent)
    : QListView(parent), m_theme(theme), m_detail(detail)
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterRole(app::ArticleListModel::FilterRole);
    setModel(&m_filtered);
    setItemDelegate(new ArticleDelegate(theme, detail, this));
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
    palette.setColor(QPalette::Base, m_theme.color(m_detail == ArticleDelegate::Detail::TitleOnly ? Token::Sunken : Token::Background));
    setPalette(palette);
    setSpacing(0);
    scheduleDelayedItemsLayout();
}

} // namespace unknot::desktop
