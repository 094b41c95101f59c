// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot::bench {

// Each measures one area on the pack at a path and prints a line for each kind of work. They throw
// std::runtime_error if the pack does not do what is asked of it.

/// Opening the pack; reading each article, and what the checklist needs.
void benchPack(const QString &packPath);

/// Assessing the answers of a reader who ticks much, and telling what would change.
void benchChecklist(const QString &packPath);

/// The golden queries, typed letter by letter, with twenty hits a keystroke; opening a searcher.
void benchSearch(const QString &packPath, const QString &queriesPath);

} // namespace unknot::bench
