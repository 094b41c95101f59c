// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/search/search_delegate.h"

#include "app/search/search_model.h"
#include "desktop/theme/painting.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

SearchDelegate::SearchDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int title = QFontMetrics(m_theme.font(TextRole::BodyStrong)).height();
    const int small = QFontMetrics(m_theme.font(TextRole::Secondary)).height();
    if (index.data(app::SearchModel::IsHeadingRole).toBool())
        return {option.rect.width(), small + m_theme.px(14)};
    return {option.rect.width(), title + small + m_theme.px(20)};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(app::SearchModel::IsHeadingRole).toBool())
        paintHeading(*painter, option.rect, index);
    else
        paintHit(*painter, option, index);
    painter->restore();
}

void SearchDelegate::paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QRect place = rect.adjusted(m_theme.px(14), m_theme.px(8), -m_theme.px(14), 0);
    painter.setPen(m_theme.color(Token::Muted));
    painter.setFont(m_theme.font(TextRole::SecondaryStrong));
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    painter.setFont(m_theme.font(TextRole::Small));
    painter.drawText(place, Qt::AlignTrailing | Qt::AlignVCenter, index.data(app::SearchModel::CountRole).toString());
}

void SearchDelegate::paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect box = option.rect.adjusted(0, m_theme.px(1), 0, -m_theme.px(1));
    if (selected || hovered)
        drawBox(painter, box, m_theme.px(8), m_theme.color(selected ? Token::AccentSoft : Token::Sunken), {});
    const int icon = m_theme.px(20);
    const QString iconName = index.data(app::SearchModel::IconRole).toString();
    const Token iconToken = iconName == "alert"_L1 ? Token::DangerText : selected ? Token::Accent : Token::Muted;
    painter.drawPixmap(box.left() + m_theme.px(14), box.top() + m_theme.px(10),
                       m_theme.pixmap(iconName, iconToken, icon, painter.device()->devicePixelRatioF()));

    QRect words = box.adjusted(m_theme.px(46), m_theme.px(8), -m_theme.px(14), -m_theme.px(6));
    const QFont titleFont = m_theme.font(TextRole::BodyStrong);
    const QFont placeFont = m_theme.font(TextRole::Secondary);
    const QString title = QFontMetrics(titleFont).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width());
    painter.setFont(titleFont);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, title);
    const int used = QFontMetrics(titleFont).horizontalAdvance(title) + m_theme.px(10);
    if (words.width() - used > m_theme.px(40)) {
        const QRect rest = words.adjusted(used, QFontMetrics(titleFont).ascent() - QFontMetrics(placeFont).ascent(), 0, 0);
        painter.setFont(placeFont);
        painter.setPen(m_theme.color(Token::Muted));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop,
                         QFontMetrics(placeFont).elidedText(index.data(app::SearchModel::PlaceRole).toString(), Qt::ElideRight, rest.width()));
    }
    paintSnippet(painter, words.adjusted(0, QFontMetrics(titleFont).height() + m_theme.px(2), 0, 0), index);
}

void SearchDelegate::paintSnippet(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QFont font = m_theme.font(TextRole::Secondary);
    const QString snippet = index.data(app::SearchModel::SnippetRole).toString();
    QTextLayout layout(QFontMetrics(font).elidedText(snippet, Qt::ElideRight, rect.width()), font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &span : index.data(app::SearchModel::SpansRole).value<QList<pack::search::Span>>()) {
        QTextCharFormat format;
        format.setBackground(m_theme.color(Token::Match));
        format.setForeground(m_theme.color(Token::Text));
        formats.append({static_cast<int>(span.start), static_cast<int>(span.length), format});
    }
    layout.setFormats(formats);
    QTextOption textOption;
    textOption.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(textOption);
    layout.beginLayout();
    layout.createLine().setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(m_theme.color(Token::Muted));
    painter.setClipRect(rect);
    layout.draw(&painter, rect.topLeft());
    painter.setClipping(false);
}

} // namespace unknot::desktop
