// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/checklist_words.h"
#include "pack/checklist_content.h"

#include <QString>
#include <QStringList>

/// What the checklist says about warning signs.
namespace unknot::app {

/// "Emergency"; empty without a warning sign.
[[nodiscard]] QString urgencyTitle(pack::Urgency urgency);
/// "Call your emergency number now, or go to an emergency department"
[[nodiscard]] QString urgencyAction(pack::Urgency urgency);
/// What to leave alone until somebody has looked at it; several sentences.
[[nodiscard]] QStringList urgencyAdvice(pack::Urgency urgency);

/// "This is one step more urgent than usual because of “Pregnancy, any stage”."; empty if nothing raised it.
[[nodiscard]] QString raisedSentence(const QList<ConditionId> &raisedBy, const ChecklistLabels &labels,
                                     const Emphasis &emphasis = inQuotes);
/// "You are not sure about “Chest pain”. How to find out: …": for one sign. The handbook may not say how.
[[nodiscard]] QString unsureSentence(const pack::RedFlag &flag, const Emphasis &emphasis = inQuotes);
/// Why no technique is suggested while an urgent sign is in doubt; several sentences.
[[nodiscard]] QStringList findOutFirstAdvice();

} // namespace unknot::app
