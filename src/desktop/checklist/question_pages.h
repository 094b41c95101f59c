// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/checklist/question_page.h"

class QCheckBox;

namespace unknot::desktop {

/// Warning signs: those for everybody, and those for the chosen regions.
class SafetyPage final : public QuestionPage
{
    Q_OBJECT

public:
    SafetyPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent = nullptr);

    void refresh() override;

private:
    void build();
    [[nodiscard]] BoundRow makeNone(const app::RedFlagGroup &group);

    QList<app::RedFlagGroup> m_shown;
    QWidget *m_groups = nullptr;
};

/// Where it hurts.
class RegionPage final : public QuestionPage
{
    Q_OBJECT

public:
    RegionPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent = nullptr);

    void refresh() override;

signals:
    void safetyWanted();
    void bodyMapWanted();

private:
    /// What stands above the places: open questions of safety, and what the handbook warns of.
    struct Warnings
    {
        bool isSafetyOpen = false;
        QList<RegionId> regions;

        bool operator==(const Warnings &) const = default;
    };
    void showWarnings();

    Warnings m_shown;
    QWidget *m_warnings = nullptr;
};

/// What it feels like, what sets it off, what was tried.
class SymptomPage final : public QuestionPage
{
    Q_OBJECT

public:
    SymptomPage(const Theme &theme, app::ChecklistSession &session, app::ChecklistStep step, const QString &title,
                const QString &sentence, QWidget *parent = nullptr);
};

/// Health facts that limit techniques, and what was tried so far.
class AboutYouPage final : public QuestionPage
{
    Q_OBJECT

public:
    AboutYouPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent = nullptr);

    /// Whether the health facts are remembered in the notebook.
    void setRemembered(bool on);

signals:
    void rememberWanted(bool on);

private:
    QCheckBox *m_remember = nullptr;
};

} // namespace unknot::desktop
