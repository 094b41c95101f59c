// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 v3 (Debian 13) and v2 (Debian 12) under one name. Tests use only what both have.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#else
#include <catch2/catch.hpp>

namespace Catch {
using Detail::Approx; // Catch::Approx as in v3
}
#endif

#include "base/ids.h"
#include "base/target.h"

#include <QString>

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &value) { return '"' + value.toStdString() + '"'; }
};

template <typename Tag>
struct StringMaker<unknot::Id<Tag>>
{
    static std::string convert(const unknot::Id<Tag> &value) { return value.toString().toStdString(); }
};

template <>
struct StringMaker<unknot::Target>
{
    static std::string convert(const unknot::Target &value) { return value.toString().toStdString(); }
};

} // namespace Catch
