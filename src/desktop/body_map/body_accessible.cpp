// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_accessible.h"

#include "desktop/body_map/body_map_view.h"
#include "desktop/body_map/figure_words.h"
#include "desktop/body_map/muscle_figure.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <vector>

namespace unknot::desktop {

namespace {

/// One region of the map: a check box.
class RegionAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RegionAccessible(BodyMapView *map, int item) : m_map(map), m_item(item) {}

    [[nodiscard]] bool isValid() const override { return !m_map.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_map->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return m_map->itemName(m_item);
        case QAccessible::Description:
            return viewCaption(m_map->scene().view(m_item));
        default:
            return {};
        }
    }

    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        const QRect place = m_map->itemRect(m_item);
        return {m_map->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.checkable = true;
        state.checked = m_map->isChosen(m_item);
        state.focusable = true;
        state.focused = m_map->hasFocus() && m_map->currentItem() == m_item;
        state.offscreen = !m_map->rect().intersects(m_map->itemRect(m_item));
        state.invisible = !m_map->isVisible();
        state.disabled = !m_map->isEnabled();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (name == toggleAction()) {
            m_map->toggleItem(m_item);
        } else if (name == setFocusAction()) {
            m_map->setFocus(Qt::OtherFocusReason);
            m_map->setCurrentItem(m_item);
        }
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<BodyMapView> m_map;
    int m_item;
};

/// The map: a group with the regions in reading order.
class BodyMapAccessible final : public QAccessibleWidget
{
public:
    explicit BodyMapAccessible(BodyMapView *map)
        : QAccessibleWidget(map, QAccessible::Grouping), m_map(map),
          m_children(static_cast<size_t>(map->scene().itemCount()))
    {
    }

    ~BodyMapAccessible() override
    {
        for (const QAccessible::Id id : m_children) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
    }

    Q_DISABLE_COPY_MOVE(BodyMapAccessible)

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_children.size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id &id = m_children[static_cast<size_t>(index)];
        if (id == 0) // Qt's registry owns it until the destructor gives it back
            id = QAccessible::registerAccessibleInterface(new RegionAccessible(m_map, index));
        return QAccessible::accessibleInterface(id);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QAccessible::Id id = QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child));
        const auto found = std::ranges::find(m_children, id);
        return found == m_children.end() ? -1 : static_cast<int>(found - m_children.begin());
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const std::optional<int> item = m_map->itemAt(m_map->mapFromGlobal(QPointF(x, y)));
        return item ? child(*item) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_map->hasFocus() ? child(m_map->currentItem()) : nullptr;
    }

private:
    BodyMapView *m_map;
    mutable std::vector<QAccessible::Id> m_children; ///< 0 until somebody asks
};

QAccessibleInterface *bodyAccessible(const QString &, QObject *object)
{
    // Qt owns what a factory returns.
    if (auto *map = qobject_cast<BodyMapView *>(object))
        return new BodyMapAccessible(map);
    if (auto *figure = qobject_cast<MuscleFigure *>(object))
        return new QAccessibleWidget(figure, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installBodyAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(bodyAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace unknot::desktop
