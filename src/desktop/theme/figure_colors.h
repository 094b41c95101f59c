// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/color_tokens.h"

#include <QByteArray>

namespace unknot::desktop {

/// A technique drawing in the colours of a scheme. The drawings are made for light; they use a fixed set of colours,
/// and each has its counterpart for dark.
[[nodiscard]] QByteArray inScheme(QByteArray svg, Scheme scheme);

} // namespace unknot::desktop
