// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace unknot::pack {

/// The display HTML of a section as a pack keeps it: compressed, as half of it is tags. Opening an article unpacks it
/// in a few microseconds a section.
[[nodiscard]] QByteArray packHtml(const QString &html);

/// Throws as SQLiteCpp does if the bytes are damaged or would give an absurd amount of text.
[[nodiscard]] QString unpackHtml(QByteArrayView packed);

} // namespace unknot::pack
