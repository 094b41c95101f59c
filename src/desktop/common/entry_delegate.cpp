// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/entry_delegate.h"

#include "desktop/theme/painting.h"

#include <QListView>
#include <QPainter>

namespace unknot::desktop {

namespace {
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
}

EntryDelegate::EntryDelegate(const Theme &theme, Detail detail, int summaryRole, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_detail(detail), m_summaryRole(summaryRole)
{
}

QMargins EntryDelegate::margins() const
{
    const bool full = m_detail == Detail::TitleAndSummary;
    const int x = m_theme.px(full ? 16 : 12);
    const int y = m_theme.px(full ? 12 : 7);
    return {x, y, x, y};
}

QFont EntryDelegate::titleFont() const
{
    return m_theme.font(m_detail == Detail::TitleAndSummary ? TextRole::BodyStrong : TextRole::Body);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
        painter->drawText(place, wrapFlags, index.data(m_summaryRole).toString());
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(*painter, m_theme, box, radius);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : m_theme.px(272);
    const QMargins edge = margins();
    const QRect room(0, 0, std::max(40, width - edge.left() - edge.right()), 10000);
    int height = QFontMetrics(titleFont()).boundingRect(room, wrapFlags, index.data(Qt::DisplayRole).toString()).height();
    if (m_detail == Detail::TitleAndSummary) {
        height += m_theme.px(4)
            + QFontMetrics(m_theme.font(TextRole::Secondary))
                  .boundingRect(room, wrapFlags, index.data(m_summaryRole).toString())
                  .height()
            + m_theme.px(8);
    }
    return {width, height + edge.top() + edge.bottom()};
}

} // namespace unknot::desktop
