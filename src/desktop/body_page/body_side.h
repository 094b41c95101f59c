// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/muscle_finder.h"
#include "app/checklist/checklist_session.h"
#include "desktop/body_page/muscle_list.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace unknot::desktop {

class Button;
class NoticeBox;
class SideButton;
class TextLabel;

/// What stands beside the map: the marked places, what to watch for there, the muscles whose pain is felt there; and
/// the other way round, all muscles by name.
class BodySide final : public QWidget
{
    Q_OBJECT

public:
    BodySide(const Theme &theme, app::ChecklistSession &session, app::MuscleFinder::OtherNames otherNames,
             QWidget *parent = nullptr);

    /// Shows the answers as they are now.
    void refresh();
    /// The muscle whose pattern is on the map; an empty id for none.
    void setCurrent(const MuscleId &muscle);
    /// Shows all muscles, ready to type a name.
    void startFind();
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

signals:
    void musclePointed(const unknot::MuscleId &muscle);
    void muscleChosen(const unknot::MuscleId &muscle);
    void muscleConfirmed(const unknot::MuscleId &muscle);
    void safetyQuestionsWanted();
    void checklistWanted();

private:
    void makeTabs();
    void makePlaces();
    [[nodiscard]] QWidget *makeMissing();
    void makeFinder();
    void showFinder(bool on);
    void orderFocus();
    void showChips();
    void showMissing();
    void showWarnings();
    void showRanking();
    void showFound();
    [[nodiscard]] bool canMark(const pack::Muscle &muscle) const;
    [[nodiscard]] MuscleRow::Content rowOf(const MuscleList::Line &line);

    const Theme &m_theme;
    app::ChecklistSession &m_session;
    app::MuscleFinder::OtherNames m_otherNames;
    std::optional<app::MuscleFinder> m_muscleFinder; ///< made at first use: it reads every muscle's page
    QVBoxLayout *m_column = nullptr;
    QWidget *m_tabs = nullptr;
    SideButton *m_placesTab = nullptr;
    SideButton *m_finderTab = nullptr;
    QWidget *m_places = nullptr;
    TextLabel *m_chipsTitle = nullptr;
    QWidget *m_chips = nullptr;
    NoticeBox *m_warnings = nullptr;
    QList<RegionId> m_warned; ///< the place that was marked last comes first
    bool m_allWarnings = false;
    TextLabel *m_heading = nullptr;
    TextLabel *m_explanation = nullptr;
    MuscleList *m_ranking = nullptr;
    QWidget *m_missing = nullptr;
    QList<std::pair<RegionId, SideButton *>> m_missingPills;
    QWidget *m_finder = nullptr;
    QLineEdit *m_name = nullptr;
    TextLabel *m_nothingFound = nullptr;
    MuscleList *m_found = nullptr;
    Button *m_goOn = nullptr;
};

} // namespace unknot::desktop
