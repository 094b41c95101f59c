// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "checklist/assessment.h"
#include "checklist/change.h"
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
/// "one, two and three"
[[nodiscard]] QString listed(const QStringList &names);

/// What the answers are called in the handbook, by id. An id without a label stands for itself.
class ChecklistLabels final
{
public:
    explicit ChecklistLabels(const pack::ChecklistContent &content);

    [[nodiscard]] QString of(const RegionId &id) const { return labelOr(id.toString(), m_regions); }
    [[nodiscard]] QString of(const SymptomId &id) const { return labelOr(id.toString(), m_symptoms); }
    [[nodiscard]] QString of(const RedFlagId &id) const { return labelOr(id.toString(), m_redFlags); }
    [[nodiscard]] QString of(const ConditionId &id) const { return labelOr(id.toString(), m_conditions); }
    [[nodiscard]] QString of(const CombinationId &id) const { return labelOr(id.toString(), m_combinations); }
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
    Labels m_combinations;
    Labels m_muscles;
    Labels m_whys;
};

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

/// "Ask first: you ticked “Blood thinners”.", "Go gently: rise slowly (you ticked “Low blood pressure”).", "Ask first:
/// you are not sure about “Weak bones”. If it is true for you, do not use it."
[[nodiscard]] QString cautionSentence(const checklist::Caution &caution, const ChecklistLabels &labels,
                                      const Emphasis &emphasis = inQuotes);
/// "You ticked “Blood thinners”. Bruising and bleeding into muscle: ask first.": for one condition.
[[nodiscard]] QString withheldSentence(const ConditionId &condition, const ChecklistLabels &labels,
                                       const Emphasis &emphasis = inQuotes);
/// "Allowed instead: “Heat pack”."; empty if there is no alternative.
[[nodiscard]] QString alternativeSentence(const checklist::Withheld &withheld, const Emphasis &emphasis = inQuotes);

/// "If you also ticked “Temple”, it would fit better: strong fit."
[[nodiscard]] QString changeSentence(const checklist::Change &change, const ChecklistLabels &labels,
                                     const Emphasis &emphasis = inQuotes);
/// Said above the general page if nothing fits well.
[[nodiscard]] QString nothingFitsSentence();

} // namespace unknot::app
