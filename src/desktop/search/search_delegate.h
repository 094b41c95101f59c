// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QStyledItemDelegate>

namespace unknot::desktop {

/// Paints a line of the search results: a group's heading, or a hit with its place and the words around the match.
class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SearchDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSnippet(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace unknot::desktop
