// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_file.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

constexpr int largestNumber = 100'000; // tenths of a unit; the figure needs 6,000

/// The words of one line, taken from the front.
class Words
{
public:
    explicit Words(std::string_view line) : m_rest(line) {}

    [[nodiscard]] std::string_view word()
    {
        const size_t begin = std::min(m_rest.find_first_not_of(' '), m_rest.size());
        const size_t end = std::min(m_rest.find(' ', begin), m_rest.size());
        const std::string_view result = m_rest.substr(begin, end - begin);
        m_rest.remove_prefix(end);
        return result;
    }

    [[nodiscard]] std::optional<int> number()
    {
        const std::string_view text = word();
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || std::abs(value) > largestNumber)
            return std::nullopt;
        return value;
    }

    [[nodiscard]] std::optional<QPointF> point()
    {
        const auto x = number();
        const auto y = number();
        return x && y ? std::optional(QPointF(*x / 10.0, *y / 10.0)) : std::nullopt;
    }

    [[nodiscard]] bool atEnd() const { return m_rest.find_first_not_of(' ') == std::string_view::npos; }

private:
    std::string_view m_rest;
};

std::optional<CurvePoints> curvePoints(Words &words)
{
    CurvePoints points;
    while (!words.atEnd()) {
        const auto point = words.point();
        if (!point)
            return std::nullopt;
        points.push_back(*point);
    }
    if (points.size() < 4 || points.size() % 3 != 1)
        return std::nullopt;
    return points;
}

std::optional<LineKind> lineKind(std::string_view word)
{
    constexpr std::pair<std::string_view, LineKind> kinds[] = {{"outline", LineKind::Outline},
                                                               {"border", LineKind::Border},
                                                               {"middle", LineKind::Middle},
                                                               {"form", LineKind::Form}};
    const auto *found = std::ranges::find(kinds, word, &std::pair<std::string_view, LineKind>::first);
    return found == std::end(kinds) ? std::nullopt : std::optional(found->second);
}

std::optional<BodyEdge> edge(Words &words)
{
    const auto kind = lineKind(words.word());
    auto points = curvePoints(words);
    if (!kind || !points)
        return std::nullopt;
    return BodyEdge{.kind = *kind, .points = std::move(*points)};
}

std::optional<BodyRing> ring(Words &words)
{
    const std::string_view id = words.word();
    const std::string_view form = words.word();
    const auto centre = words.point();
    BodyRing ring;
    ring.region = RegionId(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
    if (!isWellFormedId(ring.region.toString()) || (form != "pair" && form != "whole") || !centre)
        return std::nullopt;
    ring.paired = form == "pair";
    ring.centre = *centre;
    while (!words.atEnd()) {
        const auto number = words.number();
        if (!number || *number == 0)
            return std::nullopt;
        ring.edges.push_back(*number);
    }
    return ring.edges.empty() ? std::nullopt : std::optional(std::move(ring));
}

bool readView(HalfBody &body, Words &words)
{
    const std::string_view view = words.word();
    const std::string_view side = words.word();
    body.view = view == "front" ? BodyView::Front : view == "back" ? BodyView::Back : BodyView::Sole;
    body.side = side == "left" ? checklist::Side::Left : checklist::Side::Right;
    return (view == "front" || view == "back" || view == "sole") && (side == "left" || side == "right") &&
           words.atEnd();
}

template <typename Value>
bool append(std::vector<Value> &list, std::optional<Value> value)
{
    if (value)
        list.push_back(std::move(*value));
    return value.has_value();
}

/// Takes one line after the first two into the body; false if it cannot be read.
bool readLine(HalfBody &body, Words words)
{
    const std::string_view what = words.word();
    if (what.empty() || what.front() == '#')
        return true;
    if (what == "edge")
        return words.number() == static_cast<int>(body.edges.size()) + 1 && append(body.edges, edge(words));
    if (what == "region")
        return append(body.rings, ring(words));
    if (what == "line")
        return append(body.lines, edge(words));
    if (what == "behind")
        return append(body.behind, curvePoints(words));
    return false;
}

} // namespace

Result<HalfBody> readBodyFile(QByteArrayView text)
{
    HalfBody body;
    std::string_view rest(text.data(), static_cast<size_t>(text.size()));
    int number = 0;
    int heads = 0; // how many of the two lines that every file begins with were read
    while (!rest.empty()) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        ++number;
        Words words(line);
        const bool comment = line.empty() || line.front() == '#';
        bool good = true;
        if (!comment && heads == 0) {
            good = words.word() == "unknot-body" && words.number() == 1 && words.atEnd();
            ++heads;
        } else if (!comment && heads == 1) {
            good = words.word() == "view" && readView(body, words);
            ++heads;
        } else {
            good = readLine(body, words);
        }
        if (!good)
            return failure(ErrorCode::Corrupt, u"line %1"_s.arg(number));
    }
    if (body.rings.empty())
        return failure(ErrorCode::Corrupt, u"line %1"_s.arg(number), u"no regions"_s);
    return body;
}

} // namespace unknot::desktop
