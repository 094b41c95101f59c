// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_page/body_map_page.h"

#include "app/body/sides.h"
#include "desktop/body_map/body_map_view.h"
#include "desktop/body_page/body_places.h"
#include "desktop/body_page/body_side.h"
#include "desktop/body_page/map_legend.h"
#include "desktop/body_page/map_tools.h"
#include "desktop/common/page_frame.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace unknot::desktop {

namespace {

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

BodyMapPage::BodyMapPage(const Theme &theme, app::ChecklistSession &session,
                         app::MuscleFinder::OtherNames otherNames, QWidget *warnings, QWidget *parent)
    : PageWidget(parent), m_theme(theme), m_session(session), m_warnings(warnings)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_figureScroll = makeScroll(makeFigure(), this);
    layout->addWidget(m_figureScroll, 1);
    m_pane = new SidePane(theme, Qt::LeftEdge, this);
    auto *paneLayout = new QVBoxLayout(m_pane);
    paneLayout->setContentsMargins(1, 0, 0, 0);
    m_side = new BodySide(theme, session, std::move(otherNames), m_pane);
    m_side->column().insertWidget(0, m_warnings);
    m_sideScroll = makeScroll(m_side, m_pane);
    paneLayout->addWidget(m_sideScroll);
    layout->addWidget(m_pane);

    connect(m_map, &BodyMapView::regionToggled, this, &BodyMapPage::toggle);
    connect(m_side, &BodySide::musclePointed, this, &BodyMapPage::showPattern);
    connect(m_side, &BodySide::muscleConfirmed, this, &BodyMapPage::confirm);
    connect(m_side, &BodySide::muscleChosen, this, [this](const MuscleId &id) {
        if (const pack::MuscleEntry *chosen = muscle(id))
            emit targetChosen(chosen->article.target);
    });
    connect(m_side, &BodySide::safetyQuestionsWanted, this, [this] { emit checklistStepWanted(app::ChecklistStep::Safety); });
    connect(m_side, &BodySide::checklistWanted, this, &BodyMapPage::goOn);
    connect(m_legend, &MapLegend::hideWanted, this, [this] { showPattern({}); });
    connect(&session, &app::ChecklistSession::answersChanged, this, &BodyMapPage::refresh);
    connect(&theme, &Theme::changed, this, &BodyMapPage::place);
    refresh();
}

QWidget *BodyMapPage::makeFigure()
{
    auto *figure = new QWidget(this);
    m_figureColumn = new QVBoxLayout(figure);
    m_figureColumn->setContentsMargins(m_theme.px(24), m_theme.px(20), m_theme.px(16), m_theme.px(12));
    m_figureColumn->setSpacing(m_theme.px(8));
    auto *title = new TextLabel(m_theme, TextRole::PageTitle, Token::Text, tr("Where does it hurt?"), figure);
    m_figureColumn->addWidget(title->wrapping());
    m_sentence = new TextLabel(m_theme, TextRole::Secondary, Token::Muted,
                               tr("Click every place, or go there with the arrow keys and press Space. Left and right "
                                  "are your own."),
                               figure);
    m_figureColumn->addWidget(m_sentence->wrapping());
    m_map = new BodyMapView(
        m_theme, [this](const BodyPlace &place) { return placeName(place, m_session.labels()); }, figure);
    m_map->setObjectName("bodyMap");
    m_map->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_figureColumn->addWidget(new MapTools(m_theme, *m_map, figure));
    m_figureColumn->addWidget(m_map, 1);
    m_legend = new MapLegend(m_theme, figure);
    m_figureColumn->addWidget(m_legend);
    return figure;
}

void BodyMapPage::open(const app::Location &)
{
    refresh();
}

void BodyMapPage::focusContent()
{
    m_map->setFocus(Qt::OtherFocusReason);
}

void BodyMapPage::startFind()
{
    m_side->startFind();
}

bool BodyMapPage::undo()
{
    const bool possible = m_session.canUndo();
    if (possible)
        m_session.undo();
    return possible;
}

void BodyMapPage::refresh()
{
    m_map->setChosen(markedPlaces(m_session));
    m_side->refresh();
    if (checklist::outranksSelfCare(m_session.assessment().urgency))
        showPattern({});
}

void BodyMapPage::toggle(const RegionId &region, checklist::Side side)
{
    showPattern({}); // who marks a place looks at the places now, not at a muscle
    m_session.setRegion(region, app::withToggled(m_session.region(region), side));
}

const pack::MuscleEntry *BodyMapPage::muscle(const MuscleId &id) const
{
    const auto &muscles = m_session.content().muscles;
    const auto found = std::ranges::find(muscles, id, &pack::MuscleEntry::id);
    return found == muscles.cend() ? nullptr : &*found;
}

void BodyMapPage::showPattern(const MuscleId &id)
{
    if (id == m_shown)
        return;
    m_shown = id;
    const pack::MuscleEntry *shown = muscle(id);
    m_map->setPattern(shown ? painPattern(shown->muscle, app::sideOf(m_session.answers().regions)) : RegionStates());
    m_legend->setMuscle(shown ? shown->article.title : QString());
    m_side->setCurrent(id);
}

void BodyMapPage::confirm(const MuscleId &id)
{
    if (const pack::MuscleEntry *confirmed = muscle(id))
        m_session.addRegions(app::oftenFelt(confirmed->muscle, app::sideOf(m_session.answers().regions)));
}

void BodyMapPage::goOn()
{
    const bool safe = m_session.progress(app::ChecklistStep::Safety).done;
    emit checklistStepWanted(safe ? app::ChecklistStep::Feel : app::ChecklistStep::Safety);
}

void BodyMapPage::place()
{
    const bool beside = width() >= m_theme.px(620);
    const bool low = beside && height() < m_theme.px(680);
    m_sentence->setVisible(!low);
    m_legend->setCompact(low);
    m_map->setWheelZooms(beside);
    m_map->setMinimumHeight(beside ? m_map->minimumSizeHint().height()
                                   : std::max(m_map->minimumSizeHint().height(), height() * 3 / 4));
    m_pane->setVisible(beside);
    m_pane->setFixedWidth(std::clamp(width() * 37 / 100, m_theme.px(280), m_theme.px(400)));
    if (beside == m_beside)
        return;
    m_beside = beside;
    const int margin = beside ? m_theme.px(20) : 0;
    m_side->column().setContentsMargins(margin, m_theme.px(20), margin, m_theme.px(20));
    if (beside) {
        m_side->column().insertWidget(0, m_warnings);
        m_figureColumn->removeWidget(m_side);
        m_sideScroll->setWidget(m_side);
    } else {
        // Below the map; but nothing ever stands above a warning.
        m_sideScroll->takeWidget();
        m_figureColumn->addWidget(m_side);
        m_figureColumn->insertWidget(0, m_warnings);
    }
    m_side->setAutoFillBackground(false);
    m_side->show();
}

void BodyMapPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    place();
}

} // namespace unknot::desktop
