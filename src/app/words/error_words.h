// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace unknot::app {

/// What happened, what was kept, and what to do next; one or two sentences without line breaks.
[[nodiscard]] QString errorSentence(const Error &error);

/// "Did you mean “back-of-neck”?" with the known id that is written most like `id`; empty if none is near.
[[nodiscard]] QString nearestIdHint(const QString &id, const QStringList &known);

} // namespace unknot::app
