// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace unknot::app {

/// The translation context of all functions in this folder.
class SummaryWords final
{
    Q_DECLARE_TR_FUNCTIONS(SummaryWords)
};

} // namespace unknot::app
