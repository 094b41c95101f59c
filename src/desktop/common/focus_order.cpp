// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/focus_order.h"

#include <QWidget>

namespace unknot::desktop {

void chainFocus(const QList<QWidget *> &parts)
{
    QWidget *last = nullptr;
    for (QWidget *part : parts) {
        if (!part)
            continue;
        QList<QWidget *> widgets = part->findChildren<QWidget *>();
        widgets.prepend(part);
        for (QWidget *widget : std::as_const(widgets)) {
            // A widget inside a field (its clear button) goes with the field.
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            if (last)
                QWidget::setTabOrder(last, widget);
            last = widget;
        }
    }
}

} // namespace unknot::desktop
