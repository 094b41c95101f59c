// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/filter_view.h"

#include "desktop/common/text_label.h"

#include <QVBoxLayout>

namespace unknot::desktop {

namespace {
constexpr qsizetype mostRows = 15; // with more, another word is quicker than reading on
}

FilterView::FilterView(const Theme &theme, app::ChecklistSession &session, const QStringList &stepTitles, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_maker(theme, session), m_filter(session.content()), m_stepTitles(stepTitles)
{
    setObjectName("filterView");
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(2));
    m_summary = (new TextLabel(theme, TextRole::Secondary, Token::Muted, {}, this))->wrapping();
    m_summary->setObjectName("filterSummary");
    m_summary->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(6));
    m_layout->addWidget(m_summary);
}

void FilterView::find(const QString &text)
{
    QList<app::FoundItem> found = m_filter.matching(text);
    m_summary->setText(summaryOf(text, found.size()).toHtmlEscaped());
    found = found.first(std::min(mostRows, found.size()));
    if (found == m_found)
        return refresh();
    m_found = found;
    for (const BoundRow &row : std::as_const(m_rows))
        delete row.widget;
    m_rows.clear();
    for (const app::FoundItem &item : std::as_const(m_found)) {
        const QString place = m_stepTitles.value(static_cast<int>(item.step));
        m_rows += std::visit([&](const auto &asked) { return m_maker.make(asked, this, place); }, item.item);
        m_layout->addWidget(m_rows.constLast().widget);
        m_rows.constLast().widget->show(); // at once: a layout would show it with the next event only
    }
    refresh();
}

void FilterView::refresh()
{
    for (const BoundRow &row : std::as_const(m_rows))
        row.refresh();
}

QString FilterView::summaryOf(const QString &text, qsizetype found) const
{
    if (found == 0)
        return tr("Nothing here is called “%1”. Try another word, or go through the five parts (Escape).").arg(text);
    if (found > mostRows)
        return tr("The first %1 of %2. Another word finds less; Escape leads back.").arg(mostRows).arg(found);
    return tr("%n found in all five parts. Escape leads back.", nullptr, static_cast<int>(found));
}

} // namespace unknot::desktop
