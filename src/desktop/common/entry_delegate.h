// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QStyledItemDelegate>

namespace unknot::desktop {

/// Paints a line of a list: its title, and where there is room its summary below.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Detail { TitleOnly, TitleAndSummary };

    /// `summaryRole` is the role under which the model gives the summary.
    EntryDelegate(const Theme &theme, Detail detail, int summaryRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QMargins margins() const;
    [[nodiscard]] QFont titleFont() const;

    const Theme &m_theme;
    Detail m_detail;
    int m_summaryRole;
};

} // namespace unknot::desktop
