// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "desktop/checklist/tick_row.h"
#include "desktop/theme/theme.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace unknot::desktop {

/// The questions of one part of the checklist. Knows its rows, shows the session's answers, tells the session of ticks.
class QuestionPage : public QWidget
{
    Q_OBJECT

public:
    QuestionPage(const Theme &theme, app::ChecklistSession &session, const QString &title, const QString &sentence,
                 QWidget *parent = nullptr);

    /// Shows the answers as they are now (after undo, restoring, clearing).
    virtual void refresh() = 0;

protected:
    /// A heading of a group; then its rows are added to the layout that it gives.
    void addTitle(QVBoxLayout &layout, const QString &title);
    [[nodiscard]] QVBoxLayout &layout() { return *m_layout; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] app::ChecklistSession &session() { return m_session; }

private:
    const Theme &m_theme;
    app::ChecklistSession &m_session;
    QVBoxLayout *m_layout = nullptr;
};

/// Warning signs: those for everybody, and those for the chosen regions.
class SafetyPage final : public QuestionPage
{
    Q_OBJECT

public:
    SafetyPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent = nullptr);

    void refresh() override;

private:
    void build(const QList<app::RedFlagGroup> &groups);

    QList<app::RedFlagGroup> m_shown;
    QWidget *m_groups = nullptr;
    QHash<RedFlagId, TickRow *> m_rows;
    QHash<QString, TickRow *> m_none;
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

private:
    void filter(const QString &text);
    void showWarnings();

    struct Row
    {
        RegionRow *row;
        QString words; ///< folded: name, other names, group
    };
    struct Group
    {
        QWidget *title;
        QList<RegionId> regions;
    };

    QLineEdit *m_filter = nullptr;
    QWidget *m_warnings = nullptr;
    QHash<RegionId, Row> m_rows;
    QList<Group> m_groups;
};

/// What it feels like, what sets it off, what was tried.
class SymptomPage final : public QuestionPage
{
    Q_OBJECT

public:
    SymptomPage(const Theme &theme, app::ChecklistSession &session, app::ChecklistStep step, const QString &title,
                const QString &sentence, QWidget *parent = nullptr);

    void refresh() override;

private:
    QHash<SymptomId, TickRow *> m_rows;
};

/// Health facts that limit techniques, and what was tried so far.
class AboutYouPage final : public QuestionPage
{
    Q_OBJECT

public:
    AboutYouPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent = nullptr);

    void refresh() override;
    /// Whether the health facts are remembered in the notebook.
    void setRemembered(bool on);

signals:
    void rememberWanted(bool on);

private:
    void filter(const QString &text);

    struct Group
    {
        QWidget *title;
        QList<ConditionId> conditions;
    };

    QCheckBox *m_remember = nullptr;
    QHash<SymptomId, TickRow *> m_symptoms;
    QHash<ConditionId, TickRow *> m_conditions;
    QList<Group> m_groups;
};

} // namespace unknot::desktop
