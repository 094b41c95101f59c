// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace unknot::markup {

/// Appends UTF-8 text to HTML, so that none of it can be taken for a tag or an entity.
void appendEscaped(QByteArray &html, QByteArrayView text);

/// The UTF-8 character that an entity (`&nbsp;`, `&#8211;`) stands for. Only the few names that an author
/// may need; nothing for others: the character itself can be written.
[[nodiscard]] std::optional<QByteArray> decodeEntity(QByteArrayView entity);

} // namespace unknot::markup
