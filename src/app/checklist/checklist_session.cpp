// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/checklist_session.h"

#include <algorithm>

namespace unknot::app {

namespace {

/// More steps back than anyone remembers having made.
constexpr qsizetype mostUndoSteps = 200;

const pack::Region *knownRegion(const pack::ChecklistContent &content, const RegionId &id)
{
    const auto found = std::ranges::find(content.regions, id, &pack::Region::id);
    return found == content.regions.cend() ? nullptr : &*found;
}

template <typename Id>
void setMember(QSet<Id> &set, const Id &id, bool on)
{
    if (on)
        set.insert(id);
    else
        set.remove(id);
}

} // namespace

ChecklistSession::ChecklistSession(checklist::Engine engine, QObject *parent)
    : QObject(parent), m_engine(std::move(engine)), m_labels(m_engine.content()),
      m_redFlagGroups(app::redFlagGroups(m_engine.content(), {}))
{
}

void ChecklistSession::setRegion(const RegionId &region, std::optional<checklist::Side> side)
{
    const pack::Region *known = knownRegion(content(), region);
    if (!known)
        return;
    UnderstoodAnswers told = m_told;
    if (side)
        told.answers.regions.insert(region, known->sideAware ? *side : checklist::Side::None);
    else
        told.answers.regions.remove(region);
    change(told);
}

void ChecklistSession::addRegions(const QMap<RegionId, checklist::Side> &regions)
{
    UnderstoodAnswers told = m_told;
    for (const auto &[region, side] : regions.asKeyValueRange()) {
        const pack::Region *known = knownRegion(content(), region);
        if (known && !told.answers.regions.contains(region))
            told.answers.regions.insert(region, known->sideAware ? side : checklist::Side::None);
    }
    change(told);
}

std::optional<checklist::Side> ChecklistSession::region(const RegionId &region) const
{
    const auto found = answers().regions.constFind(region);
    return found == answers().regions.cend() ? std::nullopt : std::optional(*found);
}

void ChecklistSession::setTicked(const SymptomId &symptom, bool on)
{
    UnderstoodAnswers told = m_told;
    setMember(told.answers.symptoms, symptom, on);
    change(told);
}

void ChecklistSession::setTicked(const RedFlagId &redFlag, bool on)
{
    UnderstoodAnswers told = m_told;
    setMember(told.answers.redFlags, redFlag, on);
    if (on)
        told.answers.notSure.redFlags.remove(redFlag);
    told.denied.remove(redFlag);
    change(told);
}

void ChecklistSession::setTicked(const ConditionId &condition, bool on)
{
    UnderstoodAnswers told = m_told;
    setMember(told.answers.conditions, condition, on);
    if (on)
        told.answers.notSure.conditions.remove(condition);
    change(told);
}

void ChecklistSession::setNotSure(const RedFlagId &redFlag, bool on)
{
    UnderstoodAnswers told = m_told;
    setMember(told.answers.notSure.redFlags, redFlag, on);
    if (on) {
        told.answers.redFlags.remove(redFlag);
        told.denied.remove(redFlag);
    }
    change(told);
}

void ChecklistSession::setNotSure(const ConditionId &condition, bool on)
{
    UnderstoodAnswers told = m_told;
    setMember(told.answers.notSure.conditions, condition, on);
    if (on)
        told.answers.conditions.remove(condition);
    change(told);
}

QList<RedFlagId> ChecklistSession::askedIn(const QString &redFlagGroup) const
{
    QList<RedFlagId> asked;
    for (const RedFlagGroup &group : redFlagGroups()) {
        if (group.id != redFlagGroup)
            continue;
        for (const pack::RedFlag &flag : group.items)
            asked.append(flag.id);
    }
    return asked;
}

void ChecklistSession::setNoneOfThese(const QString &redFlagGroup)
{
    UnderstoodAnswers told = m_told;
    for (const RedFlagId &flag : askedIn(redFlagGroup)) {
        told.answers.redFlags.remove(flag);
        told.answers.notSure.redFlags.remove(flag);
        told.denied.insert(flag);
    }
    change(told);
}

void ChecklistSession::withdrawNoneOfThese(const QString &redFlagGroup)
{
    UnderstoodAnswers told = m_told;
    for (const RedFlagId &flag : askedIn(redFlagGroup))
        told.denied.remove(flag);
    change(told);
}

bool ChecklistSession::isNoneOfThese(const QString &redFlagGroup) const
{
    const QList<RedFlagId> asked = askedIn(redFlagGroup);
    return !asked.isEmpty() && std::all_of(asked.cbegin(), asked.cend(),
                                           [this](const RedFlagId &id) { return m_told.denied.contains(id); });
}

StepProgress ChecklistSession::progress(ChecklistStep step) const
{
    StepProgress progress;
    if (step == ChecklistStep::Safety) {
        progress.ticked = answers().redFlags.size();
        for (const RedFlagGroup &group : redFlagGroups()) {
            const bool answered =
                std::any_of(group.items.cbegin(), group.items.cend(),
                            [this](const pack::RedFlag &flag) { return isTicked(flag.id) || isNotSure(flag.id); });
            ++progress.groups;
            progress.answeredGroups += answered || isNoneOfThese(group.id) ? 1 : 0;
        }
        progress.done = progress.groups > 0 && progress.answeredGroups == progress.groups;
        return progress;
    }
    if (step == ChecklistStep::Where)
        progress.ticked = answers().regions.size();
    if (step == ChecklistStep::AboutYou)
        progress.ticked = answers().conditions.size();
    for (const SymptomGroup &group : symptomGroups(content(), step)) {
        progress.ticked += std::count_if(group.items.cbegin(), group.items.cend(),
                                         [this](const pack::Symptom &symptom) { return isTicked(symptom.id); });
    }
    progress.done = progress.ticked > 0;
    return progress;
}

ChecklistStep ChecklistSession::stepToResume() const
{
    for (const ChecklistStep step : {ChecklistStep::SetsOff, ChecklistStep::Feel, ChecklistStep::Where}) {
        if (progress(step).done)
            return step;
    }
    return ChecklistStep::Safety;
}

void ChecklistSession::clear()
{
    change({});
}

bool ChecklistSession::isEmpty() const
{
    return answers().isEmpty() && m_told.denied.isEmpty();
}

void ChecklistSession::undo()
{
    if (!canUndo())
        return;
    m_future.append(m_told);
    become(m_past.takeLast());
}

void ChecklistSession::redo()
{
    if (!canRedo())
        return;
    m_past.append(m_told);
    become(m_future.takeLast());
}

notebook::StoredAnswers ChecklistSession::stored() const
{
    return toStored(m_told, content());
}

void ChecklistSession::restore(const notebook::StoredAnswers &answers)
{
    change(understand(answers, content()));
}

void ChecklistSession::resume(const notebook::StoredAnswers &answers)
{
    m_past.clear();
    m_future.clear();
    become(understand(answers, content()));
}

void ChecklistSession::change(const UnderstoodAnswers &told)
{
    if (told == m_told)
        return;
    m_past.append(m_told);
    if (m_past.size() > mostUndoSteps)
        m_past.removeFirst();
    m_future.clear();
    become(told);
}

void ChecklistSession::become(const UnderstoodAnswers &told)
{
    m_told = told;
    m_redFlagGroups = app::redFlagGroups(content(), answers());
    checklist::Assessment assessment = m_engine.assess(answers());
    const bool changed = assessment != m_assessment;
    m_assessment = std::move(assessment);
    emit answersChanged();
    if (changed)
        emit assessmentChanged();
}

} // namespace unknot::app
