// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bookmarks/bookmark_delegate.h"

#include "app/notebook/bookmark_model.h"
#include "desktop/theme/painting.h"

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QString firstLine(const QString &note)
{
    return note.trimmed().section(u'\n', 0, 0);
}

} // namespace

BookmarkDelegate::BookmarkDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize BookmarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int title = QFontMetrics(m_theme.font(TextRole::BodyStrong)).height();
    const int small = QFontMetrics(m_theme.font(TextRole::Secondary)).height();
    const bool hasNote = !index.data(app::BookmarkModel::NoteRole).toString().trimmed().isEmpty();
    return {option.rect.width(), title + small * (hasNote ? 2 : 1) + m_theme.px(30)};
}

void BookmarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(0, 0, 0, -m_theme.px(6));
    const double radius = m_theme.px(12);
    if (selected)
        drawBox(*painter, box, radius, m_theme.color(Token::Surface), m_theme.color(Token::Accent));
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, box, radius, m_theme.color(Token::Sunken), {});
    const bool missing = index.data(app::BookmarkModel::MissingRole).toBool();
    const int icon = m_theme.px(20);
    const double ratio = painter->device()->devicePixelRatioF();
    const QString iconName = missing ? u"forbidden"_s : index.data(app::BookmarkModel::IconNameRole).toString();
    painter->drawPixmap(box.left() + m_theme.px(14), box.top() + m_theme.px(13),
                        m_theme.pixmap(iconName, missing ? Token::Muted : Token::Accent, icon, ratio));

    QRect words = box.adjusted(m_theme.px(48), m_theme.px(11), -m_theme.px(14), -m_theme.px(8));
    const auto line = [&](TextRole role, Token token, const QString &text) {
        const QFont font = m_theme.font(role);
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(m_theme.color(token));
        painter->drawText(words, Qt::AlignLeading | Qt::AlignTop, metrics.elidedText(text, Qt::ElideRight, words.width()));
        words.setTop(words.top() + metrics.height() + m_theme.px(1));
    };
    line(TextRole::BodyStrong, missing ? Token::Muted : Token::Text, index.data(app::BookmarkModel::TitleRole).toString());
    line(TextRole::Secondary, Token::Muted, index.data(app::BookmarkModel::PathRole).toString());
    if (const QString note = firstLine(index.data(app::BookmarkModel::NoteRole).toString()); !note.isEmpty()) {
        const int small = m_theme.px(16);
        painter->drawPixmap(words.left(), words.top() + m_theme.px(1), m_theme.pixmap(u"note"_s, Token::Muted, small, ratio));
        words.setLeft(words.left() + m_theme.px(22));
        line(TextRole::Secondary, Token::Text, note);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(*painter, m_theme, box, radius);
    painter->restore();
}

} // namespace unknot::desktop
