// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_page/body_places.h"

#include "app/body/sides.h"
#include "app/words/labels.h"
#include "desktop/body_map/body_paths.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::desktop {

using checklist::Side;

QSet<BodyPlace> markedPlaces(const app::ChecklistSession &session)
{
    QSet<BodyPlace> places;
    for (const pack::Region &region : session.content().regions) {
        const std::optional<Side> answer = session.region(region.id);
        if (!region.sideAware && answer)
            places.insert({region.id, Side::None});
        for (const Side half : {Side::Left, Side::Right}) {
            if (region.sideAware && app::marksSide(answer, half))
                places.insert({region.id, half});
        }
    }
    return places;
}

QString placeName(const BodyPlace &place, const app::ChecklistLabels &labels)
{
    const QString name = labels.of(place.region);
    //: %1: a region of the body, %2: left or right
    return place.side == Side::None ? name
                                    : QCoreApplication::translate("BodyPlaces", "%1, %2").arg(name, app::sideName(place.side));
}

RegionStates painPattern(const pack::Muscle &muscle, Side side)
{
    RegionStates states;
    const auto mark = [&](const RegionId &region, RegionMark what) {
        states[{region, Side::None}] |= what; // drawn only where the region has no sides
        for (const Side half : {Side::Left, Side::Right}) {
            if (app::marksSide(side, half))
                states[{region, half}] |= what;
        }
    };
    for (const RegionId &region : muscle.liesIn)
        mark(region, RegionMark::MuscleLies);
    for (const pack::PainArea &area : muscle.painAreas)
        mark(area.region, area.primary ? RegionMark::Often : RegionMark::Sometimes);
    return states;
}

QList<pack::Region> notOnTheMap(const pack::ChecklistContent &content)
{
    QList<pack::Region> missing;
    for (const pack::Region &region : content.regions) {
        const auto draws = [&](BodyView view) {
            return bodyPaths(view).find(region.id, region.sideAware ? Side::Left : Side::None) != nullptr;
        };
        if (std::ranges::none_of(bodyViews, draws))
            missing.append(region);
    }
    return missing;
}

} // namespace unknot::desktop
