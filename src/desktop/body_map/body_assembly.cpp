// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_assembly.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

using checklist::Side;

constexpr int nobody = -1;

QPainterPath mirrored(const QPainterPath &path)
{
    return QTransform::fromScale(-1, 1).map(path);
}

CurvePoints reversed(const CurvePoints &points)
{
    return {points.rbegin(), points.rend()};
}

CurvePoints mirrored(CurvePoints points)
{
    for (QPointF &point : points)
        point.setX(-point.x());
    return points;
}

bool onMiddle(const CurvePoints &points)
{
    return std::ranges::all_of(points, [](QPointF point) { return qIsNull(point.x()); });
}

void moveAlong(QPainterPath &path, const CurvePoints &points)
{
    for (size_t i = 3; i < points.size(); i += 3)
        path.cubicTo(points[i - 2], points[i - 1], points[i]);
}

QPainterPath openPath(const CurvePoints &points)
{
    QPainterPath path(points.front());
    moveAlong(path, points);
    return path;
}

QPainterPath closedPath(const CurvePoints &points)
{
    QPainterPath path = openPath(points);
    path.closeSubpath();
    return path;
}

void append(CurvePoints &chain, const CurvePoints &points)
{
    chain.insert(chain.end(), points.begin() + (chain.empty() ? 0 : 1), points.end());
}

/// A chain that runs from the middle line to the middle line, and its mirror image back to its start.
CurvePoints closedByMirror(CurvePoints chain)
{
    append(chain, reversed(mirrored(chain)));
    return chain;
}

class Assembly
{
public:
    explicit Assembly(const HalfBody &half) : m_half(half), m_users(half.edges.size(), {nobody, nobody}) {}

    Result<BodyPaths> run()
    {
        m_shapes.view = m_half.view;
        addEdges();
        for (const BodyRing &ring : m_half.rings) {
            if (!addRing(ring))
                return failure(ErrorCode::Corrupt, ring.region.toString(), u"the ring does not close"_s);
        }
        for (size_t i = 0; i < m_half.edges.size(); ++i) {
            if (!checkEdge(i))
                return failure(ErrorCode::Corrupt, u"edge %1"_s.arg(i + 1), u"too few or too many regions"_s);
        }
        if (!addSilhouette())
            return failure(ErrorCode::Corrupt, u"silhouette"_s, u"the outline does not close"_s);
        linkNeighbours();
        addLines();
        return BodyPaths(std::move(m_shapes));
    }

private:
    /// The elements that a ring became: on the drawn side and on the mirrored one (the same for a whole region).
    using Elements = std::array<int, 2>;

    /// The drawn side's edges, then the mirrored ones; an edge on the middle line is its own mirror image.
    void addEdges()
    {
        for (const bool mirror : {false, true}) {
            for (const BodyEdge &edge : m_half.edges)
                m_shapes.edges.push_back(openPath(mirror ? mirrored(edge.points) : edge.points));
        }
    }

    [[nodiscard]] QList<int> edgesOf(const BodyRing &ring, bool mirror) const
    {
        QList<int> result;
        const int count = static_cast<int>(m_half.edges.size());
        for (const int number : ring.edges) {
            const int index = std::abs(number) - 1;
            const bool shared = onMiddle(m_half.edges[static_cast<size_t>(index)].points);
            result.append(mirror && !shared ? index + count : index);
        }
        return result;
    }

    [[nodiscard]] CurvePoints directed(int number) const
    {
        const CurvePoints &points = m_half.edges[static_cast<size_t>(std::abs(number)) - 1].points;
        return number > 0 ? points : reversed(points);
    }

    bool addRing(const BodyRing &ring)
    {
        CurvePoints chain;
        for (const int number : ring.edges) {
            const size_t index = static_cast<size_t>(std::abs(number)) - 1;
            if (index >= m_half.edges.size())
                return false;
            int &user = m_users[index][number > 0 ? 0 : 1];
            const CurvePoints points = directed(number);
            if (user != nobody || (!chain.empty() && chain.back() != points.front()))
                return false;
            user = static_cast<int>(m_rings.size());
            append(chain, points);
        }
        const bool closed =
            ring.paired ? chain.front() == chain.back() : qIsNull(chain.front().x()) && qIsNull(chain.back().x());
        if (closed)
            addElements(ring, ring.paired ? chain : closedByMirror(chain));
        return closed;
    }

    void addElements(const BodyRing &ring, const CurvePoints &points)
    {
        const auto add = [&](Side side, QPainterPath path, QPointF centre, QList<int> edges) {
            const QRectF bounds = path.boundingRect();
            m_shapes.elements.push_back({.place = {ring.region, side},
                                         .path = std::move(path),
                                         .bounds = bounds,
                                         .centre = centre,
                                         .edges = std::move(edges),
                                         .neighbours = {}});
            return static_cast<int>(m_shapes.elements.size()) - 1;
        };
        const QPainterPath path = closedPath(points);
        if (!ring.paired) {
            const int whole = add(Side::None, path, ring.centre, edgesOf(ring, false) + edgesOf(ring, true));
            m_rings.push_back({whole, whole});
            return;
        }
        const int drawn = add(m_half.side, path, ring.centre, edgesOf(ring, false));
        const int other = add(m_half.side == Side::Left ? Side::Right : Side::Left, mirrored(path),
                              {-ring.centre.x(), ring.centre.y()}, edgesOf(ring, true));
        m_rings.push_back({drawn, other});
    }

    [[nodiscard]] bool checkEdge(size_t index) const
    {
        const auto [forwards, backwards] = m_users[index];
        const bool one = (forwards == nobody) != (backwards == nobody);
        const BodyEdge &edge = m_half.edges[index];
        if (edge.kind == LineKind::Middle)
            return one && onMiddle(edge.points); // the neighbour is the mirror image
        return isInner(index) || (one && edge.kind == LineKind::Outline);
    }

    /// Whether two regions share the edge.
    [[nodiscard]] bool isInner(size_t index) const
    {
        return m_users[index][0] != nobody && m_users[index][1] != nobody;
    }

    /// Joins the edges that only one region has, from the one whose end is the next one's start.
    bool addSilhouette()
    {
        std::map<std::pair<double, double>, CurvePoints> open;
        for (size_t i = 0; i < m_half.edges.size(); ++i) {
            if (m_half.edges[i].kind == LineKind::Middle || isInner(i))
                continue;
            CurvePoints points = directed(static_cast<int>(i + 1) * (m_users[i][0] != nobody ? 1 : -1));
            const std::pair start(points.front().x(), points.front().y());
            open.emplace(start, std::move(points));
        }
        while (!open.empty()) {
            // The least start has the least x, so a chain from the middle line is begun at its beginning.
            CurvePoints chain;
            for (auto next = open.begin(); next != open.end(); next = open.find({chain.back().x(), chain.back().y()})) {
                append(chain, next->second);
                open.erase(next);
            }
            if (qIsNull(chain.front().x()) && qIsNull(chain.back().x())) {
                m_shapes.silhouette.addPath(closedPath(closedByMirror(chain)));
            } else if (chain.front() == chain.back()) {
                m_shapes.silhouette.addPath(closedPath(chain));
                m_shapes.silhouette.addPath(mirrored(closedPath(chain)));
            } else {
                return false;
            }
        }
        m_shapes.silhouette.setFillRule(Qt::WindingFill);
        return true;
    }

    void link(int one, int other)
    {
        const auto add = [this](int to, int neighbour) {
            QList<int> &list = m_shapes.elements[static_cast<size_t>(to)].neighbours;
            const auto place = std::ranges::lower_bound(list, neighbour);
            if (place == list.end() || *place != neighbour)
                list.insert(place, neighbour);
        };
        add(one, other);
        add(other, one);
    }

    void linkNeighbours()
    {
        for (size_t i = 0; i < m_users.size(); ++i) {
            const auto [forwards, backwards] = m_users[i];
            if (isInner(i)) {
                for (size_t half = 0; half < 2; ++half)
                    link(m_rings[static_cast<size_t>(forwards)][half], m_rings[static_cast<size_t>(backwards)][half]);
            } else if (m_half.edges[i].kind == LineKind::Middle) {
                const Elements &ring = m_rings[static_cast<size_t>(std::max(forwards, backwards))];
                link(ring[0], ring[1]);
            }
        }
    }

    void addLines()
    {
        m_shapes.outline = m_shapes.silhouette; // in one piece: the ends of its edges would show as dots
        for (size_t i = 0; i < m_half.edges.size(); ++i) {
            const BodyEdge &edge = m_half.edges[i];
            if (edge.kind != LineKind::Outline || isInner(i))
                addLine(edge);
        }
        for (const BodyEdge &line : m_half.lines)
            addLine(line);
        for (const CurvePoints &points : m_half.behind) {
            m_shapes.behind.addPath(closedPath(points));
            m_shapes.behind.addPath(closedPath(mirrored(points)));
        }
    }

    void addLine(const BodyEdge &edge)
    {
        QPainterPath &lines = linesOf(edge.kind);
        lines.addPath(openPath(edge.points));
        if (!onMiddle(edge.points))
            lines.addPath(openPath(mirrored(edge.points)));
    }

    QPainterPath &linesOf(LineKind kind)
    {
        switch (kind) {
        case LineKind::Outline:
            return m_shapes.outline;
        case LineKind::Middle:
            return m_shapes.middle;
        case LineKind::Form:
            return m_shapes.forms;
        case LineKind::Border:
            break;
        }
        return m_shapes.borders;
    }

    const HalfBody &m_half;
    BodyShapes m_shapes;
    std::vector<Elements> m_rings;
    std::vector<std::array<int, 2>> m_users; ///< for each edge the ring that runs it forwards and backwards
};

} // namespace

Result<BodyPaths> assembleBody(const HalfBody &half)
{
    return Assembly(half).run();
}

} // namespace unknot::desktop
