// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/main_window/navigation_bar.h"

#include "desktop/common/text_label.h"
#include "desktop/theme/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

NavigationItem::NavigationItem(const Theme &theme, const QString &text, const QString &icon, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, &NavigationItem::follow);
    follow();
}

void NavigationItem::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize NavigationItem::sizeHint() const
{
    const int height = std::max(m_theme.px(40), fontMetrics().height() + m_theme.px(14));
    return {m_theme.px(m_compact ? 40 : 176), height};
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = m_theme.px(8);
    const QRect box = rect().adjusted(m_theme.px(12), 0, -m_theme.px(12), 0);
    if (isChecked()) {
        drawBox(painter, box, radius, m_theme.color(Token::Surface), m_theme.color(Token::Line));
        const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(-m_theme.px(2), (height() - m_theme.px(20)) / 2, m_theme.px(5), m_theme.px(20)));
        drawBox(painter, bar, m_theme.px(2), m_theme.color(Token::Accent), {});
    } else if (underMouse()) {
        drawBox(painter, box, radius, m_theme.color(Token::Line), {});
    }
    const int icon = m_theme.px(20);
    const int left = m_compact ? box.center().x() - icon / 2 : box.left() + m_theme.px(12);
    const QRect iconPlace = QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - icon) / 2, icon, icon));
    painter.drawPixmap(iconPlace.topLeft(), m_theme.pixmap(m_icon, isChecked() ? Token::Accent : Token::Muted, icon, devicePixelRatioF()));
    if (!m_compact) {
        painter.setFont(font());
        painter.setPen(m_theme.color(isChecked() || underMouse() ? Token::Text : Token::Muted));
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), box.adjusted(m_theme.px(44), 0, -m_theme.px(6), 0));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, box, radius);
}

void NavigationItem::follow()
{
    QFont font = m_theme.font(TextRole::Body);
    font.setWeight(QFont::Medium);
    setFont(font);
    updateGeometry();
    update();
}

NavigationBar::NavigationBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("navigation");
    setAccessibleName(tr("Navigation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.px(12), 0, theme.px(16));
    layout->setSpacing(theme.px(2));

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(theme.px(22), theme.px(4), theme.px(12), theme.px(12));
    brand->setSpacing(theme.px(12));
    m_brandIcon = new QLabel(this);
    m_brandName = new TextLabel(theme, TextRole::Subheading, Token::Text, u"Unknot"_s, this);
    brand->addWidget(m_brandIcon);
    brand->addWidget(m_brandName);
    brand->addStretch(1);
    layout->addLayout(brand);

    add(*layout, app::Page::Home, tr("Home"), u"home"_s);
    add(*layout, app::Page::Library, tr("Library"), u"book"_s);
    add(*layout, app::Page::Checklist, tr("Checklist"), u"checklist"_s);
    add(*layout, app::Page::BodyMap, tr("Body map"), u"body"_s);
    add(*layout, app::Page::Bookmarks, tr("Bookmarks"), u"bookmark"_s);
    layout->addStretch(1);
    add(*layout, app::Page::Settings, tr("Settings"), u"settings"_s);
    add(*layout, app::Page::Help, tr("Help"), u"help"_s);
    connect(&theme, &Theme::changed, this, &NavigationBar::follow);
    follow();
}

void NavigationBar::add(QVBoxLayout &layout, app::Page page, const QString &text, const QString &icon)
{
    auto *item = new NavigationItem(m_theme, text, icon, this);
    item->setObjectName(u"nav-"_s + app::toWord(page));
    connect(item, &NavigationItem::clicked, this, [this, page] {
        emit pageChosen(page);
    });
    layout.addWidget(item);
    m_entries.append({page, item});
}

void NavigationBar::setCurrent(app::Page page)
{
    app::Page shown = page;
    if (page == app::Page::Sources)
        shown = app::Page::Library; // a part of the library
    else if (page == app::Page::Summary)
        shown = app::Page::Checklist; // made from it
    for (const Entry &entry : std::as_const(m_entries))
        entry.item->setChecked(entry.page == shown);
}

void NavigationBar::setCompact(bool compact)
{
    m_compact = compact;
    m_brandName->setVisible(!compact);
    for (const Entry &entry : std::as_const(m_entries))
        entry.item->setCompact(compact);
    setFixedWidth(m_theme.px(compact ? 68 : 208));
}

void NavigationBar::focusCurrent()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.item->isChecked())
            entry.item->setFocus(Qt::TabFocusReason);
    }
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Sidebar));
    painter.setPen(m_theme.color(Token::Line));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

void NavigationBar::follow()
{
    static_cast<QLabel *>(m_brandIcon)->setPixmap(m_theme.pixmap(u"brand"_s, Token::Accent, m_theme.px(26), devicePixelRatioF()));
    setCompact(m_compact);
    update();
}

} // namespace unknot::desktop
