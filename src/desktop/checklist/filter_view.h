// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/item_filter.h"
#include "desktop/checklist/bound_rows.h"

#include <QWidget>

class QVBoxLayout;

namespace unknot::desktop {

class TextLabel;

/// The items of all parts of the checklist that a word finds, to be ticked where they stand; each says its part.
class FilterView final : public QWidget
{
    Q_OBJECT

public:
    FilterView(const Theme &theme, app::ChecklistSession &session, const QStringList &stepTitles, QWidget *parent = nullptr);

    /// Lists what `text` finds.
    void find(const QString &text);
    /// Shows the answers as they are now.
    void refresh();

private:
    [[nodiscard]] QString summaryOf(const QString &text, qsizetype found) const;

    const Theme &m_theme;
    RowMaker m_maker;
    app::ItemFilter m_filter;
    QStringList m_stepTitles;
    QVBoxLayout *m_layout = nullptr;
    TextLabel *m_summary = nullptr;
    QList<app::FoundItem> m_found;
    QList<BoundRow> m_rows;
};

} // namespace unknot::desktop
