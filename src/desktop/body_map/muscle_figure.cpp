// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/muscle_figure.h"

#include "desktop/body_map/body_accessible.h"
#include "desktop/body_map/figure_canvas.h"
#include "desktop/body_map/figure_plan.h"
#include "desktop/body_map/pattern_swatch.h"
#include "desktop/common/text_label.h"

#include <QGridLayout>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace unknot::desktop {

MuscleFigure::MuscleFigure(const Theme &theme, const pack::Muscle &muscle, const RegionName &regionName,
                           QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    installBodyAccessibility();
    const FigurePlan plan = planFigure(muscle);
    setAccessibleName(figureDescription(plan, regionName));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(12));
    auto *legend = new QGridLayout;
    legend->setHorizontalSpacing(theme.px(10));
    legend->setVerticalSpacing(theme.px(4));
    legend->setColumnStretch(1, 1);
    if (!plan.panels.isEmpty())
        layout->addWidget(new FigureCanvas(theme, plan, this));
    layout->addLayout(legend);
    const auto isDrawn = [&](const QList<RegionId> &regions) {
        return std::ranges::any_of(regions, [&](const RegionId &region) { return !plan.notDrawn.contains(region); });
    };
    if (isDrawn(plan.muscle))
        addLegend(*legend, RegionMark::MuscleLies, tr("The muscle and its knots lie here"));
    if (isDrawn(plan.often))
        addLegend(*legend, RegionMark::Often, tr("Often felt here"));
    if (isDrawn(plan.sometimes))
        addLegend(*legend, RegionMark::Sometimes, tr("Sometimes felt here"));
    QStringList notes;
    if (!plan.notDrawn.isEmpty())
        notes.append(notDrawnText(plan, regionName));
    if (!plan.panels.isEmpty())
        notes.append(tr("Shown for the right side. Drawn from clinical tradition, not measurement."));
    auto *note = new TextLabel(theme, TextRole::Small, Token::Muted, notes.join(u' '), this);
    layout->addWidget(note->wrapping());
}

void MuscleFigure::addLegend(QGridLayout &legend, RegionMark mark, const QString &text)
{
    const int row = legend.rowCount();
    legend.addWidget(new PatternSwatch(m_theme, mark, this), row, 0, Qt::AlignTop);
    auto *label = new TextLabel(m_theme, TextRole::Secondary, Token::Text, text, this);
    legend.addWidget(label->wrapping(), row, 1, Qt::AlignVCenter);
}

} // namespace unknot::desktop
