// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/figure_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

/// Names hold commas themselves ("Sacrum, dimples and tailbone").
QString nameList(const QList<RegionId> &regions, const RegionName &regionName)
{
    QStringList names;
    for (const RegionId &region : regions)
        names.append(regionName(region));
    return names.join("; "_L1);
}

} // namespace

QString viewCaption(BodyView view)
{
    switch (view) {
    case BodyView::Front:
        return Words::tr("From the front");
    case BodyView::Back:
        return Words::tr("From behind");
    case BodyView::Sole:
        break;
    }
    //: The underside of the foot
    return Words::tr("Sole");
}

QString shortCaption(BodyView view)
{
    switch (view) {
    case BodyView::Front:
        return Words::tr("Front", "of the body");
    case BodyView::Back:
        return Words::tr("Back", "of the body");
    case BodyView::Sole:
        break;
    }
    return Words::tr("Soles");
}

QString handCaption(checklist::Side side, BodyView view)
{
    const bool palm = view == BodyView::Front;
    if (side == checklist::Side::Right)
        return palm ? Words::tr("Right hand, palm") : Words::tr("Right hand, back");
    return palm ? Words::tr("Left hand, palm") : Words::tr("Left hand, back");
}

QString notDrawnText(const FigurePlan &plan, const RegionName &regionName)
{
    //: %1: names of regions of the body that the figure has no picture of
    return plan.notDrawn.isEmpty() ? QString() : Words::tr("Not drawn: %1.").arg(nameList(plan.notDrawn, regionName));
}

QString figureDescription(const FigurePlan &plan, const RegionName &regionName)
{
    QStringList views;
    for (const FigurePanel &panel : plan.panels)
        views.append(viewCaption(panel.view));
    QStringList sentences;
    if (!views.isEmpty())
        sentences.append(Words::tr("Figure of the right side of the body. %1.").arg(views.join("; "_L1)));
    if (!plan.muscle.isEmpty())
        sentences.append(Words::tr("The muscle and its knots lie here: %1.").arg(nameList(plan.muscle, regionName)));
    if (!plan.often.isEmpty())
        sentences.append(Words::tr("Pain is often felt here: %1.").arg(nameList(plan.often, regionName)));
    if (!plan.sometimes.isEmpty())
        sentences.append(Words::tr("Pain is sometimes felt here: %1.").arg(nameList(plan.sometimes, regionName)));
    if (!plan.notDrawn.isEmpty())
        sentences.append(notDrawnText(plan, regionName));
    return sentences.join(u' ');
}

} // namespace unknot::desktop
