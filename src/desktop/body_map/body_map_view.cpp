// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_map_view.h"

#include "desktop/body_map/body_accessible.h"

#include <QAccessible>

#include <algorithm>

namespace unknot::desktop {

namespace {

constexpr double reachPixels = 12;
constexpr double marginPixels = 8;

/// The least shift that brings a stretch of pixels into the other; a longer one is centred.
double shiftInto(double from, double to, double length)
{
    if (to - from > length)
        return length / 2 - (from + to) / 2;
    return from < 0 ? -from : to > length ? length - to : 0;
}

} // namespace

BodyMapView::BodyMapView(const Theme &theme, PlaceName placeName, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_placeName(std::move(placeName)), m_middle(m_scene.bounds().center())
{
    installBodyAccessibility();
    setAccessibleName(tr("Body map"));
    setAccessibleDescription(tr("Front, back and soles of the body. Arrow keys move, Space marks where it hurts."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void BodyMapView::setChosen(const QSet<BodyPlace> &places)
{
    if (places == m_chosen)
        return;
    const QSet<BodyPlace> before = std::exchange(m_chosen, places);
    announce(before);
    update();
}

void BodyMapView::setPattern(const RegionStates &pattern)
{
    m_pattern = pattern;
    update();
}

void BodyMapView::setZoom(double zoom)
{
    zoomAround(stage().center(), zoom);
}

void BodyMapView::setPart(BodyPart part)
{
    if (part == m_scene.part())
        return;
    m_scene = BodyMapScene(part);
    m_middle = m_scene.bounds().center();
    m_hovered.reset();
    if (!m_scene.isShown(m_current))
        setCurrentItem(shownFrom(-1, 1));
    if (std::exchange(m_zoom, 1.0) > 1)
        emit zoomChanged(m_zoom);
    update();
    emit partChanged(part);
}

QRect BodyMapView::itemRect(int item) const
{
    const QRectF bounds = m_scene.bounds(item);
    return bounds.isEmpty() ? QRect() : toPixels().mapRect(bounds).toAlignedRect();
}

std::optional<int> BodyMapView::itemAt(QPointF position) const
{
    const QTransform pixels = toPixels();
    return m_scene.itemAt(pixels.inverted().map(position), reachPixels / pixels.m11());
}

void BodyMapView::setCurrentItem(int item)
{
    updateItem(m_current);
    m_current = item;
    updateItem(item);
    showItem(item);
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(item);
        QAccessible::updateAccessibility(&event);
    }
}

void BodyMapView::toggleItem(int item)
{
    const BodyPlace &place = m_scene.element(item).place;
    emit regionToggled(place.region, place.side);
}

QSize BodyMapView::sizeHint() const
{
    // It takes what there is; a page that scrolls is not made longer for its sake.
    const double height = minimumSizeHint().height();
    return QSizeF(height * m_scene.bounds().width() / m_scene.bounds().height(), height).toSize();
}

QSize BodyMapView::minimumSizeHint() const
{
    return {m_theme.px(320), m_theme.px(300)};
}

QRectF BodyMapView::stage() const
{
    return QRectF(rect()).adjusted(marginPixels, marginPixels, -marginPixels, -marginPixels - captionHeight());
}

QTransform BodyMapView::toPixels() const
{
    const QRectF &scene = m_scene.bounds();
    const QRectF room = stage();
    const double fit = std::min(room.width() / scene.width(), room.height() / scene.height());
    const double scale = std::max(fit, 0.05) * m_zoom;
    return QTransform::fromTranslate(room.center().x(), room.center().y())
        .scale(scale, scale)
        .translate(-m_middle.x(), -m_middle.y());
}

void BodyMapView::zoomAround(QPointF position, double zoom)
{
    zoom = std::clamp(zoom, 1.0, largestZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const QPointF fixed = toPixels().inverted().map(position);
    m_zoom = zoom;
    m_middle += fixed - toPixels().inverted().map(position);
    keepInside();
    update();
    emit zoomChanged(zoom);
}

void BodyMapView::moveBy(QPointF pixels)
{
    m_middle -= pixels / toPixels().m11();
    keepInside();
    update();
}

void BodyMapView::keepInside()
{
    // As far as the body is larger than the view, its rim stays at or beyond the view's rim.
    const QRectF &scene = m_scene.bounds();
    const QSizeF half = stage().size() / 2 / toPixels().m11();
    const auto keep = [](double middle, double from, double to, double reach) {
        return to - from <= 2 * reach ? (from + to) / 2 : std::clamp(middle, from + reach, to - reach);
    };
    m_middle = {keep(m_middle.x(), scene.left(), scene.right(), half.width()),
                keep(m_middle.y(), scene.top(), scene.bottom(), half.height())};
}

void BodyMapView::showItem(int item)
{
    const QRectF place = QRectF(itemRect(item)).adjusted(-marginPixels, -marginPixels, marginPixels, marginPixels);
    const QPointF way(shiftInto(place.left(), place.right(), width()),
                      shiftInto(place.top(), place.bottom(), height()));
    if (m_zoom > 1 && !way.isNull())
        moveBy(way);
}

void BodyMapView::setHovered(std::optional<int> item)
{
    if (m_hovered == item)
        return;
    if (m_hovered)
        updateItem(*m_hovered);
    m_hovered = item;
    if (item)
        updateItem(*item);
    setCursor(item ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateItem(m_current); // its name gives way to the one under the pointer
}

void BodyMapView::setByKeyboard(bool byKeyboard)
{
    m_byKeyboard = byKeyboard;
    updateItem(m_current);
}

std::optional<int> BodyMapView::namedItem() const
{
    return m_hovered ? m_hovered : showsRing() ? std::optional(m_current) : std::nullopt;
}

void BodyMapView::updateItem(int item)
{
    // Only what changes is painted anew: a pointer that crosses a large map must not lag.
    constexpr int rim = 4; // lines and ring reach out of the region
    const BodyPlace &place = m_scene.element(item).place;
    for (int other = 0; other < m_scene.itemCount(); ++other) {
        if (m_scene.element(other).place == place)
            update(itemRect(other).adjusted(-rim, -rim, rim, rim));
    }
    update(nameBox(item).toAlignedRect());
}

void BodyMapView::announce(const QSet<BodyPlace> &before)
{
    for (int item = 0; item < m_scene.itemCount(); ++item) {
        if (before.contains(m_scene.element(item).place) == isChosen(item))
            continue;
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(this, changed);
        event.setChild(item);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace unknot::desktop
