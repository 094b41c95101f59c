// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/article.h"

#include <QString>

namespace unknot::desktop {

class Theme;

/// The body of an article as one HTML page: sections with their headings and stars, what to read next, references.
/// Anchors are those of the sections; `references` and `ref-N` are added. Colours and sizes come from `articleStyleSheet`.
[[nodiscard]] QString articleHtml(const pack::Article &article);

/// resources/styles/article.css with the theme's values.
[[nodiscard]] QString articleStyleSheet(const Theme &theme);

/// One reference as HTML: authors, title, where, year, and a link if it has an address.
[[nodiscard]] QString referenceHtml(const pack::Reference &reference);

} // namespace unknot::desktop
