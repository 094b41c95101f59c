// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_map_view.h"

#include "desktop/body_map/body_accessible.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace unknot::desktop {

namespace {

constexpr double reachPixels = 12;
constexpr double marginPixels = 8;
constexpr double zoomStep = 1.25;
constexpr double wheelNotch = 120;

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
    zoomAround(QRectF(rect()).center(), zoom);
}

QRect BodyMapView::itemRect(int item) const
{
    return toPixels().mapRect(m_scene.bounds(item)).toAlignedRect();
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
    const double height = m_theme.px(600);
    return QSizeF(height * m_scene.bounds().width() / m_scene.bounds().height(), height).toSize();
}

QSize BodyMapView::minimumSizeHint() const
{
    return {m_theme.px(320), m_theme.px(300)};
}

QTransform BodyMapView::toPixels() const
{
    const QRectF &scene = m_scene.bounds();
    const double fit =
        std::min((width() - 2 * marginPixels) / scene.width(), (height() - 2 * marginPixels) / scene.height());
    const double scale = std::max(fit, 0.05) * m_zoom;
    return QTransform::fromTranslate(width() / 2.0, height() / 2.0)
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
    const QSizeF half = QSizeF(width() / 2.0 - marginPixels, height() / 2.0 - marginPixels) / toPixels().m11();
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

bool BodyMapView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto &gesture = static_cast<const QNativeGestureEvent &>(*event);
        if (gesture.gestureType() == Qt::ZoomNativeGesture) {
            zoomAround(gesture.position(), m_zoom * (1 + gesture.value()));
            return true;
        }
    }
    return QWidget::event(event);
}

void BodyMapView::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        m_byKeyboard = true;
    setCurrentItem(m_current);
}

void BodyMapView::focusOutEvent(QFocusEvent *)
{
    updateItem(m_current);
}

bool BodyMapView::moveCurrent(int key)
{
    const int last = m_scene.itemCount() - 1;
    int item = m_current;
    switch (key) {
    case Qt::Key_Left:
        item = m_scene.next(item, Direction::Left);
        break;
    case Qt::Key_Right:
        item = m_scene.next(item, Direction::Right);
        break;
    case Qt::Key_Up:
        item = m_scene.next(item, Direction::Up);
        break;
    case Qt::Key_Down:
        item = m_scene.next(item, Direction::Down);
        break;
    case Qt::Key_PageUp:
        item = std::max(item - 1, 0);
        break;
    case Qt::Key_PageDown:
        item = std::min(item + 1, last);
        break;
    case Qt::Key_Home:
        item = 0;
        break;
    case Qt::Key_End:
        item = last;
        break;
    default:
        return false;
    }
    setHovered(std::nullopt); // the name that is shown is that of the keyboard's place now
    setCurrentItem(item);
    return true;
}

void BodyMapView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const int key = event->key();
    if (!plain) {
        QWidget::keyPressEvent(event);
    } else if (moveCurrent(key)) {
        setByKeyboard(true);
    } else if (key == Qt::Key_Space || key == Qt::Key_Select) {
        setByKeyboard(true);
        toggleItem(m_current);
    } else if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        setZoom(m_zoom * zoomStep);
        showItem(m_current);
    } else if (key == Qt::Key_Minus) {
        setZoom(m_zoom / zoomStep);
    } else if (key == Qt::Key_0) {
        setZoom(1.0);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BodyMapView::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

void BodyMapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    m_dragging = false;
    setByKeyboard(false);
}

void BodyMapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        setHovered(itemAt(event->position()));
        return;
    }
    const QPointF way = event->position() - *m_pressed;
    if (!m_dragging && (m_zoom <= 1 || way.manhattanLength() < QApplication::startDragDistance()))
        return;
    m_dragging = true;
    m_pressed = event->position();
    setCursor(Qt::ClosedHandCursor);
    moveBy(way);
}

void BodyMapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    const std::optional<int> item = itemAt(event->position());
    m_hovered.reset(); // so that the cursor is set anew after dragging
    setHovered(item);
    if (!m_dragging && item) {
        setCurrentItem(*item);
        toggleItem(*item);
    }
}

void BodyMapView::resizeEvent(QResizeEvent *)
{
    keepInside();
}

void BodyMapView::wheelEvent(QWheelEvent *event)
{
    zoomAround(event->position(), m_zoom * std::pow(zoomStep, event->angleDelta().y() / wheelNotch));
    event->accept();
}

void BodyMapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    RegionStates states = m_pattern;
    for (const BodyPlace &place : m_chosen)
        states[place] |= RegionMark::Chosen;
    if (m_hovered)
        states[m_scene.element(*m_hovered).place] |= RegionMark::Hover;
    for (const BodyView view : bodyViews) {
        const QPointF origin = m_scene.origin(view);
        const QTransform pixels = QTransform(toPixels()).translate(origin.x(), origin.y());
        if (!pixels.mapRect(bodyPaths(view).bounds()).intersects(event->rect()))
            continue;
        RegionStates here = states;
        if (showsRing() && m_scene.view(m_current) == view)
            here[m_scene.element(m_current).place] |= RegionMark::Focus;
        BodyPainter(m_theme, bodyPaths(view)).paint(painter, pixels, here);
    }
    if (const std::optional<int> item = namedItem())
        paintName(painter, *item);
}

QRectF BodyMapView::nameBox(int item) const
{
    const QFontMetricsF metrics(m_theme.font(TextRole::SecondaryStrong));
    const QSizeF size(metrics.horizontalAdvance(itemName(item)) + m_theme.px(24), metrics.height() + m_theme.px(12));
    const QRectF place(itemRect(item));
    const double gap = m_theme.px(8);
    const double above = place.top() - gap - size.height();
    const QPointF corner(place.center().x() - size.width() / 2, above < 0 ? place.bottom() + gap : above);
    return {std::clamp(corner.x(), 0.0, std::max(width() - size.width(), 0.0)),
            std::clamp(corner.y(), 0.0, std::max(height() - size.height(), 0.0)), size.width(), size.height()};
}

void BodyMapView::paintName(QPainter &painter, int item) const
{
    const QRectF box = nameBox(item);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Text));
    painter.drawRoundedRect(box, m_theme.px(8), m_theme.px(8));
    painter.setPen(m_theme.color(Token::Surface));
    painter.setFont(m_theme.font(TextRole::SecondaryStrong));
    painter.drawText(box, Qt::AlignCenter, itemName(item));
}

} // namespace unknot::desktop
