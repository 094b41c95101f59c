// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace unknot::compiler {

struct YamlEntry;

/// A YAML value with its place in the file: a plain tree, free of any library's types. Scalars stay text;
/// who reads them says what they should be.
struct YamlValue
{
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    int line = 1;
    int column = 1;
    QString scalar;
    bool quoted = false; ///< a quoted scalar is text, whatever it looks like
    std::vector<YamlValue> items;
    std::vector<YamlEntry> entries;
};

/// A key of a map with its value.
struct YamlEntry
{
    QString key;
    int line = 1;
    int column = 1;
    YamlValue value;
};

} // namespace unknot::compiler
