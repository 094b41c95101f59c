// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace unknot {

Q_LOGGING_CATEGORY(lcPack, "unknot.pack", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSearch, "unknot.search", QtWarningMsg)
Q_LOGGING_CATEGORY(lcNotebook, "unknot.notebook", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSettings, "unknot.settings", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDesktop, "unknot.desktop", QtWarningMsg)

} // namespace unknot
