// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/outline_panel.h"

#include "desktop/common/text_label.h"
#include "desktop/theme/painting.h"

#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace unknot::desktop {

namespace {

constexpr int anchorRole = Qt::UserRole;
constexpr int levelRole = Qt::UserRole + 1;
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Paints a heading whole: the standard delegate cuts off what it has to wrap.
class HeadingDelegate final : public QStyledItemDelegate
{
public:
    HeadingDelegate(const Theme &theme, QListView &view) : QStyledItemDelegate(&view), m_theme(theme), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool current = option.state & QStyle::State_Selected;
        if (current || (option.state & QStyle::State_MouseOver))
            drawBox(*painter, option.rect, m_theme.px(6), m_theme.color(current ? Token::AccentSoft : Token::Sunken), {});
        painter->setFont(m_view.font());
        painter->setPen(m_theme.color(current ? Token::OnAccentSoft : Token::Muted));
        QRect words = option.rect.marginsRemoved(margins(index));
        words.setWidth(sizeHint(option, index).width() - margins(index).left() - margins(index).right());
        painter->drawText(words, wrapFlags, index.data().toString());
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
            drawFocusRing(*painter, m_theme, option.rect, m_theme.px(6));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QMargins edge = margins(index);
        // As if the scroll bar were there: whether it comes is known only after all heights are.
        const int bar = m_view.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &m_view);
        const int width = m_view.width() - bar - 2 * m_view.spacing();
        const QRect room(0, 0, std::max(40, width - edge.left() - edge.right()), 10000);
        const QRect words = QFontMetrics(m_view.font()).boundingRect(room, wrapFlags, index.data().toString());
        return {width, words.height() + edge.top() + edge.bottom()};
    }

private:
    [[nodiscard]] QMargins margins(const QModelIndex &index) const
    {
        const int indent = index.data(levelRole).toInt() > 2 ? 12 : 0;
        return {m_theme.px(8 + indent), m_theme.px(2), m_theme.px(6), m_theme.px(2)};
    }

    const Theme &m_theme;
    QListView &m_view;
};

} // namespace

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
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new HeadingDelegate(theme, *m_list));
    m_list->setResizeMode(QListView::Adjust);
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
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(anchorRole, entry.anchor);
        item->setData(levelRole, entry.level);
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
    m_list->setPalette(palette);
    m_list->setFont(m_theme.font(TextRole::Secondary));
    m_list->setSpacing(m_theme.px(2));
    setFixedWidth(m_theme.px(208));
}

} // namespace unknot::desktop
