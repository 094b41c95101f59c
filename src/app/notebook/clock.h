// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace unknot::app {

/// Where the time comes from: the composition root gives QDateTime::currentDateTime, a test its own.
using Clock = std::function<QDateTime()>;

} // namespace unknot::app
