// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/summary_fit.h"

#include <algorithm>
#include <array>

namespace unknot::app {

namespace {

using Kind = SummarySection::Kind;

/// How many lines a part keeps in each round.
struct Allowance
{
    Kind kind;
    std::array<qsizetype, 3> least;
};

constexpr std::array<Allowance, 13> allowances{{
    {Kind::Lately, {3, 2, 1}},
    {Kind::Eases, {4, 2, 1}},
    {Kind::SetsOff, {6, 3, 1}},
    {Kind::Feel, {8, 4, 2}},
    {Kind::Places, {8, 4, 2}},
    {Kind::Tried, {4, 3, 1}},
    {Kind::Wish, {3, 2, 1}},
    {Kind::Since, {3, 2, 1}},
    {Kind::Questions, {6, 4, 2}},
    {Kind::Safety, {4, 3, 1}},
    {Kind::Health, {10, 6, 3}},
    {Kind::Signs, {6, 4, 2}},
    {Kind::Advice, {3, 2, 1}},
}};

bool leaveOutOne(SummaryContent &content, Kind kind, qsizetype least)
{
    const auto section = std::find_if(content.sections.begin(), content.sections.end(),
                                      [kind](const SummarySection &candidate) { return candidate.kind == kind; });
    if (section == content.sections.end() || section->lines.size() <= least)
        return false;
    section->lines.removeLast();
    ++section->leftOut;
    return true;
}

} // namespace

bool shorten(SummaryContent &content)
{
    for (std::size_t round = 0; round < allowances.front().least.size(); ++round) {
        for (const Allowance &allowance : allowances) {
            if (leaveOutOne(content, allowance.kind, allowance.least[round]))
                return true;
        }
    }
    return false;
}

} // namespace unknot::app
