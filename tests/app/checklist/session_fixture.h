// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/engine.h"
#include "support/pack_builder.h"

namespace unknot::test {

/// The engine on the sample handbook.
[[nodiscard]] inline checklist::Engine sampleEngine()
{
    PackBuilder builder;
    addSampleHandbook(builder);
    const pack::Pack pack = builder.open();
    return checklist::Engine::read(pack).value();
}

} // namespace unknot::test
