// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/body_place.h"
#include "pack/article.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QString>

namespace unknot {

[[nodiscard]] RegionId region(const char *id);
[[nodiscard]] desktop::BodyPlace left(const char *id);
[[nodiscard]] desktop::BodyPlace right(const char *id);
[[nodiscard]] desktop::BodyPlace across(const char *id);

/// A region as content/regions.yaml has it.
struct RegionLine
{
    RegionId id;
    QString view;
    bool sideAware = false;
};

/// Every region of the content. The tests of a window need no YAML parser for three keys.
[[nodiscard]] QList<RegionLine> contentRegions();

/// A muscle from lists of region ids, separated by spaces.
[[nodiscard]] pack::Muscle muscle(const char *liesIn, const char *often, const char *sometimes = "");

/// How many pixels of a part of a picture have exactly this colour.
[[nodiscard]] int pixelsOf(const QColor &color, const QImage &image, const QRect &part);

} // namespace unknot
