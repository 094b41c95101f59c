// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_groups.h"
#include "app/checklist/stored_answers.h"
#include "app/words/checklist_words.h"
#include "checklist/engine.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace unknot::app {

/// How far one part of the checklist has been answered. Nothing is obligatory.
struct StepProgress
{
    qsizetype ticked = 0;
    /// Safety only: groups that are answered, by a tick, "not sure" or "none of these", of all that are asked.
    qsizetype answeredGroups = 0;
    qsizetype groups = 0;
    bool done = false; ///< something is ticked; for safety: every group is answered

    bool operator==(const StepProgress &) const = default;
};

/// The checklist while a reader fills it in: the answers, what is asked next, and what they lead to.
///
/// Lives in the GUI thread. Every change is assessed at once (far below a frame) and can be undone.
class ChecklistSession final : public QObject
{
    Q_OBJECT

public:
    explicit ChecklistSession(checklist::Engine engine, QObject *parent = nullptr);

    [[nodiscard]] const pack::ChecklistContent &content() const { return m_engine.content(); }
    [[nodiscard]] const ChecklistLabels &labels() const { return m_labels; }
    [[nodiscard]] const checklist::Answers &answers() const { return m_told.answers; }
    [[nodiscard]] const checklist::Assessment &assessment() const { return m_assessment; }

    /// Nothing: the region is not ticked. The side is dropped where the body has only one.
    void setRegion(const RegionId &region, std::optional<checklist::Side> side);
    /// Ticks several regions in one step of undo. A region that is ticked already keeps its side.
    void addRegions(const QMap<RegionId, checklist::Side> &regions);
    [[nodiscard]] std::optional<checklist::Side> region(const RegionId &region) const;

    void setTicked(const SymptomId &symptom, bool on);
    void setTicked(const RedFlagId &redFlag, bool on);
    void setTicked(const ConditionId &condition, bool on);
    [[nodiscard]] bool isTicked(const SymptomId &symptom) const { return answers().symptoms.contains(symptom); }
    [[nodiscard]] bool isTicked(const RedFlagId &redFlag) const { return answers().redFlags.contains(redFlag); }
    [[nodiscard]] bool isTicked(const ConditionId &condition) const { return answers().conditions.contains(condition); }

    /// "Not sure" takes the place of a tick or of "none of these"; a tick takes the place of "not sure".
    void setNotSure(const RedFlagId &redFlag, bool on);
    void setNotSure(const ConditionId &condition, bool on);
    [[nodiscard]] bool isNotSure(const RedFlagId &redFlag) const
    {
        return answers().notSure.redFlags.contains(redFlag);
    }
    [[nodiscard]] bool isNotSure(const ConditionId &condition) const
    {
        return answers().notSure.conditions.contains(condition);
    }

    /// The warning signs to ask about now. They change when regions are chosen.
    [[nodiscard]] const QList<RedFlagGroup> &redFlagGroups() const { return m_redFlagGroups; }
    /// "None of these" to all warning signs of a group that are asked now; they are neither ticked nor in doubt then. A
    /// sign that is asked later, because another region is chosen, is an open question again.
    void setNoneOfThese(const QString &redFlagGroup);
    void withdrawNoneOfThese(const QString &redFlagGroup);
    [[nodiscard]] bool isNoneOfThese(const QString &redFlagGroup) const;

    [[nodiscard]] StepProgress progress(ChecklistStep step) const;
    /// Where a reader who comes back goes on: the last part with an answer. Health facts alone do not count, as they
    /// may be remembered from another time.
    [[nodiscard]] ChecklistStep stepToResume() const;

    /// The further answers that would change how well a suggestion fits, the strongest first.
    [[nodiscard]] QList<checklist::Change> wouldChange(const Target &target) const
    {
        return m_engine.wouldChange(answers(), target);
    }

    /// Takes all answers back; can be undone.
    void clear();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    void undo();
    /// Makes again what `undo` took back, until another answer is given.
    [[nodiscard]] bool canRedo() const { return !m_future.isEmpty(); }
    void redo();

    /// For the notebook and for export. Ids that this handbook does not know come back in stored() unchanged.
    [[nodiscard]] notebook::StoredAnswers stored() const;
    void restore(const notebook::StoredAnswers &answers);
    /// The same at the start of the program: these answers are where the reader goes on, so there is nothing to undo.
    void resume(const notebook::StoredAnswers &answers);

signals:
    /// After every change of an answer, also of "none of these"; the assessment is up to date then.
    void answersChanged();
    /// After a change of the answers that changed what they lead to.
    void assessmentChanged();

private:
    void change(const UnderstoodAnswers &told);
    void become(const UnderstoodAnswers &told);
    [[nodiscard]] QList<RedFlagId> askedIn(const QString &redFlagGroup) const;

    checklist::Engine m_engine;
    ChecklistLabels m_labels;
    UnderstoodAnswers m_told;
    QList<UnderstoodAnswers> m_past;
    QList<UnderstoodAnswers> m_future;
    QList<RedFlagGroup> m_redFlagGroups; ///< of the present answers: asked for many times between two ticks
    checklist::Assessment m_assessment;
};

} // namespace unknot::app
