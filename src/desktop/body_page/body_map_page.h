// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/muscle_finder.h"
#include "app/checklist/checklist_session.h"
#include "desktop/main_window/page.h"
#include "desktop/theme/theme.h"

class QScrollArea;
class QVBoxLayout;

namespace unknot::desktop {

class BodyMapView;
class BodySide;
class MapLegend;
class SidePane;
class TextLabel;

/// Where it hurts, shown on a figure. It is the same answer as the checklist's: both write and read the session.
class BodyMapPage final : public PageWidget
{
    Q_OBJECT

public:
    /// `warnings` says what to do about warning signs; it becomes a child of the page and stands above everything.
    BodyMapPage(const Theme &theme, app::ChecklistSession &session, app::MuscleFinder::OtherNames otherNames,
                QWidget *warnings, QWidget *parent = nullptr);

    void open(const app::Location &location) override;
    void focusContent() override;
    void startFind() override;
    bool undo() override;

signals:
    void targetChosen(const unknot::Target &target);
    void checklistStepWanted(unknot::app::ChecklistStep step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFigure();
    void refresh();
    void toggle(const RegionId &region, checklist::Side side);
    void showPattern(const MuscleId &muscle);
    void confirm(const MuscleId &muscle);
    [[nodiscard]] const pack::MuscleEntry *muscle(const MuscleId &id) const;
    void goOn();
    void place();

    const Theme &m_theme;
    app::ChecklistSession &m_session;
    QWidget *m_warnings;
    QScrollArea *m_figureScroll = nullptr;
    QVBoxLayout *m_figureColumn = nullptr;
    TextLabel *m_sentence = nullptr;
    BodyMapView *m_map = nullptr;
    MapLegend *m_legend = nullptr;
    SidePane *m_pane = nullptr;
    QScrollArea *m_sideScroll = nullptr;
    BodySide *m_side = nullptr;
    MuscleId m_shown; ///< whose pattern is on the map
    bool m_beside = true;
};

} // namespace unknot::desktop
