// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content_folder.h"

namespace unknot::test {

/// One change to the good folder, and the problems that it must cause: no more and no fewer.
struct Mistake
{
    const char *file;
    const char *before;
    const char *after;
    const char *problems; ///< `line: severity: code`, several parted by `; `, all in `file`
};

/// Makes the mistake in a good folder and gives the problems of it in the form of `Mistake::problems`.
[[nodiscard]] QString problemsAfter(const Mistake &mistake);

inline constexpr char topicFile[] = "basics/what-is-a-knot.md";
inline constexpr char techniqueFile[] = "techniques/heat-pack.md";
inline constexpr char muscleFile[] = "muscles/upper-trapezius.md";
inline constexpr char routineFile[] = "routines/desk-break.md";

} // namespace unknot::test
