// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/outline_panel.h"

#include "desktop/common/text_label.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace unknot::desktop {

namespace {
constexpr int anchorRole = Qt::UserRole;
}

OutlinePanel::OutlinePanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.px(24), theme.px(12), theme.px(12));
    auto *title = new TextLabel(theme, TextRole::SecondaryStrong, Token::Muted, tr("On this page"), this);
    title->setContentsMargins(theme.px(10), 0, 0, 0);
    m_list = new QListWidget(this);
    m_list->setObjectName("outline");
    m_list->setAccessibleName(tr("On this page"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setMouseTracking(true);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { emit anchorChosen(item->data(anchorRole).toString()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { emit anchorChosen(item->data(anchorRole).toString()); });
    connect(&theme, &Theme::changed, this, &OutlinePanel::follow);
    follow();
}

void OutlinePanel::setEntries(const QList<Entry> &entries)
{
    m_list->clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem((entry.level > 2 ? QStringLiteral("    ") : QString()) + entry.title, m_list);
        item->setData(anchorRole, entry.anchor);
    }
}

void OutlinePanel::setCurrent(const QString &anchor)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(anchorRole).toString() == anchor) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_list->setCurrentRow(-1);
}

void OutlinePanel::follow()
{
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, m_theme.color(Token::Background));
    palette.setColor(QPalette::Text, m_theme.color(Token::Muted));
    palette.setColor(QPalette::HighlightedText, m_theme.color(Token::OnAccentSoft));
    m_list->setPalette(palette);
    m_list->setFont(m_theme.font(TextRole::Secondary));
    m_list->setSpacing(m_theme.px(2));
    setFixedWidth(m_theme.px(208));
}

} // namespace unknot::desktop
