// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/theme/print_inks.h"

namespace unknot::desktop {

QColor inkColor(Ink ink)
{
    switch (ink) {
    case Ink::Paper:
        return QColor(0xff, 0xff, 0xff);
    case Ink::Text:
        return QColor(0x14, 0x14, 0x14);
    case Ink::Muted:
        return QColor(0x4c, 0x4c, 0x4c);
    case Ink::Rule:
        return QColor(0x9a, 0x9a, 0x9a);
    case Ink::Faint:
        return QColor(0xc4, 0xc4, 0xc4);
    case Ink::Tint:
        return QColor(0xe6, 0xe6, 0xe6);
    }
    return {};
}

} // namespace unknot::desktop
