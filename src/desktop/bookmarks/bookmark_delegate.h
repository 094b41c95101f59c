// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QStyledItemDelegate>

namespace unknot::desktop {

/// Paints a bookmark: icon, title, where it belongs, the first line of the note; one whose page is gone says so.
class BookmarkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BookmarkDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace unknot::desktop
