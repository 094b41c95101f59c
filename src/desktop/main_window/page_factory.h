// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/location.h"

class QWidget;

namespace unknot::desktop {

class Navigator;
class PageWidget;
class Toast;
struct Services;

/// What pages may ask of the window: to go somewhere and to tell something.
struct Shell
{
    Navigator &navigator;
    Toast &toast;
};

/// Makes a page and connects it to the services and to the window.
[[nodiscard]] PageWidget *makePage(app::Page page, Services &services, const Shell &shell, QWidget *parent);

} // namespace unknot::desktop
