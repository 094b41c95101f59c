// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/summary_content.h"
#include "base/result.h"

#include <QFont>
#include <QPageSize>

class QPrinter;

namespace unknot::desktop {

/// The papers that the summary is laid out for.
enum class Paper { A4, Letter };

/// The paper that people use where the reader lives.
[[nodiscard]] Paper usualPaper();
[[nodiscard]] QPageSize pageSizeOf(Paper paper);
/// In points.
[[nodiscard]] QSizeF sizeOf(Paper paper);

/// Writes the page as a PDF whose text can be read out and copied; the file is replaced as a whole or not at all.
/// Error: FileUnwritable.
[[nodiscard]] Result<void> writeSummaryPdf(const QString &path, const app::SummaryContent &content, Paper paper,
                                           const QFont &font);

/// Prints the page on the paper that the printer is set to. False if the printer did not take it.
[[nodiscard]] bool printSummary(QPrinter &printer, const app::SummaryContent &content, const QFont &font);

} // namespace unknot::desktop
