// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace unknot::cli {

/// The translation context of the command line.
class Cli final
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace unknot::cli
