// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "checklist/assessment.h"
#include "pack/checklist_content.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace unknot::app {

/// How an answer stands in a sentence: in quotation marks, in bold … Takes the plain label.
using Emphasis = std::function<QString(const QString &label)>;

/// “label”: for plain text.
[[nodiscard]] QString inQuotes(const QString &label);

/// What the answers are called in the handbook, by id. An id without a label stands for itself.
class ChecklistLabels final
{
public:
    explicit ChecklistLabels(const pack::ChecklistContent &content);

    [[nodiscard]] QString of(const RegionId &id) const { return labelOr(id.toString(), m_regions); }
    [[nodiscard]] QString of(const SymptomId &id) const { return labelOr(id.toString(), m_symptoms); }
    [[nodiscard]] QString of(const RedFlagId &id) const { return labelOr(id.toString(), m_redFlags); }
    [[nodiscard]] QString of(const ConditionId &id) const { return labelOr(id.toString(), m_conditions); }
    [[nodiscard]] QString of(const MuscleId &id) const { return labelOr(id.toString(), m_muscles); }
    /// Why a condition limits techniques, as the handbook says it; may be empty.
    [[nodiscard]] QString whyOf(const ConditionId &id) const { return m_whys.value(id.toString()); }

private:
    using Labels = QHash<QString, QString>;
    [[nodiscard]] static QString labelOr(const QString &id, const Labels &labels) { return labels.value(id, id); }

    Labels m_regions;
    Labels m_symptoms;
    Labels m_redFlags;
    Labels m_conditions;
    Labels m_muscles;
    Labels m_whys;
};

/// "Emergency"; empty without a warning sign.
[[nodiscard]] QString urgencyTitle(pack::Urgency urgency);
/// "Call your emergency number now, or go to an emergency department"
[[nodiscard]] QString urgencyAction(pack::Urgency urgency);
/// What to leave alone until somebody has looked at it; several sentences.
[[nodiscard]] QStringList urgencyAdvice(pack::Urgency urgency);

/// "Because you ticked “Back of the neck” and “Stiff or tight”.": one reason in full.
[[nodiscard]] QString reasonSentence(const checklist::Reason &reason, const ChecklistLabels &labels,
                                     const Emphasis &emphasis = inQuotes);
/// All reasons for a suggestion, the strongest first.
[[nodiscard]] QStringList reasonSentences(const checklist::Suggestion &suggestion, const ChecklistLabels &labels,
                                          const Emphasis &emphasis = inQuotes);
/// The reasons for a suggestion in one sentence that names the answers behind it, or the muscles that it serves.
[[nodiscard]] QString becauseSentence(const checklist::Suggestion &suggestion, const ChecklistLabels &labels,
                                      const Emphasis &emphasis = inQuotes);
/// "Less likely because you ticked “Tingling”."; empty if nothing speaks against it.
[[nodiscard]] QString againstSentence(const checklist::Suggestion &suggestion, const ChecklistLabels &labels,
                                      const Emphasis &emphasis = inQuotes);

/// "Ask first: you ticked “Blood thinners”.", "Go gently: rise slowly (you ticked “Low blood pressure”)."
[[nodiscard]] QString cautionSentence(const checklist::Caution &caution, const ChecklistLabels &labels,
                                      const Emphasis &emphasis = inQuotes);
/// "You ticked “Blood thinners”. Bruising and bleeding into muscle: ask first.": for one condition.
[[nodiscard]] QString withheldSentence(const ConditionId &condition, const ChecklistLabels &labels,
                                       const Emphasis &emphasis = inQuotes);

} // namespace unknot::app
