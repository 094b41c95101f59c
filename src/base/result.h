// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace unknot {

/// Either a value or an Error. The alias makes the move to std::expected (C++23) one line.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorCode::Corrupt, path, "…")` in a function that returns Result<T>.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(subject), std::move(detail)});
}

} // namespace unknot
