// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace unknot {

/// Text as search compares it: lower case, without diacritics, and with letters that have no
/// decomposition (ł, ø, đ, ß …) written plainly. Used for the index and for the query alike.
/// The result may have another length than the input.
[[nodiscard]] QString foldForSearch(QStringView text);

/// The words of a text: runs of letters and digits, as FTS5's unicode61 tokenizer cuts them.
[[nodiscard]] QStringList wordsOf(QStringView text);

} // namespace unknot
