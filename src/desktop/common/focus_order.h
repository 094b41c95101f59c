// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace unknot::desktop {

/// Makes the Tab key go through these parts of a window one after the other. Widgets that were made later than others
/// stand at the end of a window otherwise, wherever they are seen. Parts may be null or empty.
void chainFocus(const QList<QWidget *> &parts);

} // namespace unknot::desktop
