// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/theme/figure_colors.h"

#include <algorithm>
#include <array>

namespace unknot::desktop {

namespace {

struct Pair
{
    const char *light;
    const char *dark;
};

constexpr std::array pairs{
    Pair{"#5F564C", "#B9AC9C"}, // line
    Pair{"#F1E7DB", "#4B443C"}, // skin
    Pair{"#E0D5C7", "#3F3932"}, // far skin
    Pair{"#D5DFDA", "#35524A"}, // shirt
    Pair{"#C9C2BA", "#57504A"}, // trousers
    Pair{"#B8B0A7", "#47413C"}, // far trousers
    Pair{"#E9E1D6", "#302B27"}, // wall
    Pair{"#B9AD9E", "#7A7066"}, // edge of wall or furniture
    Pair{"#FDFBF8", "#252220"}, // paper
    Pair{"#FFFFFF", "#252220"}, // paper of an enlargement
    Pair{"#2C6E61", "#7FC4B2"}, // arrows
    Pair{"#D9745A", "#D9785F"}, // tool
    Pair{"#9C3D26", "#F4B5A2"}, // edge of the tool
    Pair{"#F7D9CF", "#6B2F20"}, // glint
    Pair{"#A2968A", "#8F8477"}, // hair
    Pair{"#F7F2EA", "#3A352F"}, // frame
    Pair{"#E0D4C5", "#5E564D"}, // borders
    Pair{"#8A7F73", "#B9AC9C"}, // dotted line
};

} // namespace

QByteArray inScheme(QByteArray svg, Scheme scheme)
{
    if (scheme == Scheme::Light)
        return svg;
    // In one pass over the text: a dark colour may be the light colour of another pair.
    QByteArray result;
    result.reserve(svg.size());
    for (qsizetype at = 0; at < svg.size();) {
        const QByteArray code = svg.mid(at, 7).toUpper();
        const auto found = svg.at(at) == '#'
            ? std::find_if(pairs.begin(), pairs.end(), [&](const Pair &pair) { return code == pair.light; })
            : pairs.end();
        if (found == pairs.end()) {
            result += svg.at(at++);
        } else {
            result += found->dark;
            at += code.size();
        }
    }
    return result;
}

} // namespace unknot::desktop
