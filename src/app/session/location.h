// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/target.h"

#include <QString>

#include <optional>

namespace unknot::app {

/// The pages of the window.
enum class Page { Home, Library, Sources, Checklist, BodyMap, Summary, Bookmarks, Settings, Help };

/// A place in the program that one can go to and come back to.
struct Location
{
    Page page = Page::Home;
    /// Library only: an article or section; empty for a list of articles.
    Target target;
    /// Library only: the category whose articles are listed; empty for all categories.
    CategoryId category;
    /// Sources only: the work that is shown; may be empty.
    ReferenceKey reference = {};

    [[nodiscard]] static Location of(Page page) { return {page, {}, {}, {}}; }
    [[nodiscard]] static Location of(const Target &target) { return {Page::Library, target, target.category(), {}}; }
    [[nodiscard]] static Location of(const CategoryId &category) { return {Page::Library, {}, category, {}}; }
    [[nodiscard]] static Location of(const ReferenceKey &reference) { return {Page::Sources, {}, {}, reference}; }

    bool operator==(const Location &) const = default;
};

/// The word by which the command line names a page (`--page checklist`).
[[nodiscard]] QString toWord(Page page);
[[nodiscard]] std::optional<Page> pageFromWord(QStringView word);
/// All words, for help texts and error messages.
[[nodiscard]] QStringList pageWords();

} // namespace unknot::app
