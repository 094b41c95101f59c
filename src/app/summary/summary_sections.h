// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/summary_content.h"

/// How answers become the lines of the summary.
namespace unknot::app {

/// Adds the section unless it has no lines.
void addSection(SummaryContent &content, SummarySection::Kind kind, const QString &title, const QStringList &lines);

/// What to do now, as the handbook says it: of the signs and combinations that are as urgent as the whole.
[[nodiscard]] QStringList adviceLines(const SummarySource &source);
/// The answers that make it urgent, the most urgent first.
[[nodiscard]] QStringList signLines(const SummarySource &source);
/// That no sign is ticked, how far the questions were answered, and what the reader is not sure about.
[[nodiscard]] QStringList safetyLines(const SummarySource &source);
/// "Back of the neck, left"
[[nodiscard]] QString placeLine(const pack::Region &region, checklist::Side side);

/// Everything between the figure and the questions.
void addAnswers(SummaryContent &content, const SummarySource &source, SummaryParts parts, const SummaryEntries &entries);

} // namespace unknot::app
