// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/diagnostic.h"

#include <QString>

namespace unknot::compiler {

/// A text (mostly an id or a target) with its place.
struct PlacedText
{
    QString text;
    Place place;
};

} // namespace unknot::compiler
