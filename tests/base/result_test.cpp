// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "support/catch.h"

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(ErrorCode::BadInput, u"number"_s, u"it is odd"_s);
    return number / 2;
}

} // namespace

TEST_CASE("a result is a value or an error", "[base]")
{
    CHECK(half(4).value() == 2);
    const Result<int> odd = half(3);
    REQUIRE_FALSE(odd);
    CHECK(odd.error() == Error{ErrorCode::BadInput, u"number"_s, u"it is odd"_s});
}

TEST_CASE("the first error ends a chain", "[base]")
{
    CHECK(half(8).and_then(half).value() == 2);
    CHECK(half(6).and_then(half).error().code == ErrorCode::BadInput);
}
