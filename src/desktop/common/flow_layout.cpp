// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace unknot::desktop {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + spacing(), qMax(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

/// Gives the height. Items of a row share its height and stand in its middle.
int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    int x = rect.left();
    int y = rect.top();
    int rowHeight = 0;
    QList<QLayoutItem *> row;
    const auto endRow = [&] {
        int left = rect.left();
        for (QLayoutItem *item : row) {
            const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), QWIDGETSIZE_MAX));
            if (pass == Pass::Place) {
                const QRect place(QPoint(left, y + (rowHeight - size.height()) / 2), size);
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
            }
            left += size.width() + spacing();
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.isEmpty() && x + size.width() > rect.right() + 1) {
            endRow();
            x = rect.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        row.append(item);
        x += size.width() + spacing();
        rowHeight = qMax(rowHeight, size.height());
    }
    endRow();
    return y + rowHeight - rect.top();
}

} // namespace unknot::desktop
