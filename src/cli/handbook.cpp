// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/handbook.h"

#include "app/locations.h"

namespace unknot::cli {

Result<pack::Pack> openHandbook(const Arguments &arguments)
{
    return app::findPack(arguments.packFile()).and_then([](const QString &path) { return pack::Pack::open(path); });
}

} // namespace unknot::cli
