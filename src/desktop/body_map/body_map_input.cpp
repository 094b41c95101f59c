// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_map_view.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace unknot::desktop {

namespace {

constexpr double zoomStep = 1.25;
constexpr double wheelNotch = 120;

} // namespace

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

/// The next item in a direction that this part shows; without one, the item itself.
int BodyMapView::shownFrom(int item, int step) const
{
    for (int other = item + step; other >= 0 && other < m_scene.itemCount(); other += step) {
        if (m_scene.isShown(other))
            return other;
    }
    return item;
}

bool BodyMapView::moveCurrent(int key)
{
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
        item = shownFrom(item, -1);
        break;
    case Qt::Key_PageDown:
        item = shownFrom(item, 1);
        break;
    case Qt::Key_Home:
        item = shownFrom(-1, 1);
        break;
    case Qt::Key_End:
        item = shownFrom(m_scene.itemCount(), -1);
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
    } else if (key == Qt::Key_Escape && part() != BodyPart::Whole) {
        setPart(BodyPart::Whole);
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

void BodyMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<int> item = itemAt(event->position());
    const BodyPart closeUp = item ? m_scene.closeUpOf(*item) : BodyPart::Whole;
    if (event->button() != Qt::LeftButton || part() != BodyPart::Whole || closeUp == BodyPart::Whole) {
        mousePressEvent(event); // no more than a second click
        return;
    }
    toggleItem(*item); // takes back what the first of the two clicks did
    setPart(closeUp);
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
    if (!m_wheelZooms && !event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    zoomAround(event->position(), m_zoom * std::pow(zoomStep, event->angleDelta().y() / wheelNotch));
    event->accept();
}

} // namespace unknot::desktop
