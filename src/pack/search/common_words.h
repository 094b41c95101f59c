// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace unknot::pack::search {

/// Whether a folded word says so little ("the", "how", "my") that a search ignores it beside other words.
/// English, like the stemmer of the index.
[[nodiscard]] bool isCommonWord(QStringView folded);

/// The words without the common ones; all of them if they are all common.
[[nodiscard]] QStringList withoutCommonWords(const QStringList &folded);

} // namespace unknot::pack::search
