// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/body_map_scene.h"
#include "desktop/body_map/body_painter.h"
#include "desktop/theme/theme.h"

#include <QSet>
#include <QWidget>

#include <functional>

namespace unknot::desktop {

/// The body map: front, back and soles, on which a reader shows where it hurts.
///
/// A click or Space asks for a change by regionToggled(); the owner answers with setChosen(), because the same answer
/// is also given elsewhere. Arrows go to the neighbouring region, Page Up and Page Down from head to foot, Home and
/// End to the first and last; plus, minus, 0 and the wheel zoom, dragging moves. A double click on head, hand or foot
/// shows that part alone, from all sides, and Escape the whole again. Every region is a check box to a screen reader.
/// Lives in the GUI thread; nothing can fail.
class BodyMapView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr double largestZoom = 4.5;

    /// How a place is called to a reader, with its side.
    using PlaceName = std::function<QString(const BodyPlace &)>;

    /// `theme` must outlive the view.
    BodyMapView(const Theme &theme, PlaceName placeName, QWidget *parent = nullptr);

    [[nodiscard]] const QSet<BodyPlace> &chosen() const { return m_chosen; }
    void setChosen(const QSet<BodyPlace> &places);
    /// The pain pattern of a muscle: Often, Sometimes and MuscleLies by place.
    void setPattern(const RegionStates &pattern);

    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Between 1 (everything is seen) and largestZoom, around the middle of the view.
    void setZoom(double zoom);

    [[nodiscard]] BodyPart part() const { return m_scene.part(); }
    void setPart(BodyPart part);
    /// False: the wheel alone scrolls what the map stands in, and only with Ctrl it zooms.
    void setWheelZooms(bool on) { m_wheelZooms = on; }

    [[nodiscard]] const BodyMapScene &scene() const { return m_scene; }
    [[nodiscard]] QString itemName(int item) const { return m_placeName(m_scene.element(item).place); }
    [[nodiscard]] bool isChosen(int item) const { return m_chosen.contains(m_scene.element(item).place); }
    /// Where an item is in this widget; may lie outside when zoomed.
    [[nodiscard]] QRect itemRect(int item) const;
    [[nodiscard]] std::optional<int> itemAt(QPointF position) const;
    [[nodiscard]] int currentItem() const { return m_current; }
    /// Moves the keyboard's place, and the map so that it is seen.
    void setCurrentItem(int item);
    void toggleItem(int item);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void regionToggled(const unknot::RegionId &region, unknot::checklist::Side side);
    void zoomChanged(double zoom);
    void partChanged(unknot::desktop::BodyPart part);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QTransform toPixels() const;
    [[nodiscard]] QRectF stage() const;
    [[nodiscard]] double captionHeight() const;
    [[nodiscard]] int shownFrom(int item, int step) const;
    void zoomAround(QPointF position, double zoom);
    void moveBy(QPointF pixels);
    void keepInside();
    void showItem(int item);
    void setHovered(std::optional<int> item);
    void setByKeyboard(bool byKeyboard);
    [[nodiscard]] bool moveCurrent(int key);
    [[nodiscard]] bool showsRing() const { return m_byKeyboard && hasFocus(); }
    [[nodiscard]] std::optional<int> namedItem() const;
    [[nodiscard]] QRectF nameBox(int item) const;
    void updateItem(int item);
    void paintName(QPainter &painter, int item) const;
    void paintPanel(QPainter &painter, const ScenePanel &panel, const RegionStates &states) const;
    void paintCaption(QPainter &painter, const ScenePanel &panel, const QRectF &place) const;
    void announce(const QSet<BodyPlace> &before);

    const Theme &m_theme;
    PlaceName m_placeName;
    BodyMapScene m_scene;
    QSet<BodyPlace> m_chosen;
    RegionStates m_pattern;
    double m_zoom = 1.0;
    QPointF m_middle; ///< the point of the scene in the middle of the widget
    int m_current = 0;
    std::optional<int> m_hovered;
    std::optional<QPointF> m_pressed; ///< where the pointer was last while a button is held
    bool m_dragging = false;
    bool m_wheelZooms = true;
    bool m_byKeyboard = false; ///< only then a ring is shown
};

} // namespace unknot::desktop
