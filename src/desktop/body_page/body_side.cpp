// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_page/body_side.h"

#include "app/body/muscle_ranking.h"
#include "desktop/body_map/figure_words.h"
#include "desktop/body_page/body_places.h"
#include "desktop/body_page/place_chip.h"
#include "desktop/common/button.h"
#include "desktop/common/flow_layout.h"
#include "desktop/common/focus_order.h"
#include "desktop/common/notice_box.h"
#include "desktop/common/side_button.h"
#include "desktop/common/text_label.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

using checklist::Side;

namespace {

/// So many are read at once, of the places that were marked last.
constexpr qsizetype shownWarnings = 2;

struct Warning
{
    QString words;
    QStringList regions;
};

/// Several regions may share a warning: it is said once, with all their names.
QList<Warning> warningsOf(const pack::ChecklistContent &content, const QList<RegionId> &regions)
{
    QList<Warning> warnings;
    for (const RegionId &id : regions) {
        const auto region = std::ranges::find(content.regions, id, &pack::Region::id);
        const auto same = std::ranges::find(warnings, region->warning, &Warning::words);
        if (same == warnings.end())
            warnings.append({region->warning, {region->name}});
        else
            same->regions.append(region->name);
    }
    return warnings;
}

QString factOf(const app::RankedMuscle &muscle, qsizetype chosen)
{
    const QString fact = muscle.often ? BodySide::tr("Often felt here") : BodySide::tr("Sometimes felt here");
    if (chosen < 2)
        return fact;
    //: %1: "Often felt here", %2 and %3: numbers of marked places
    return BodySide::tr("%1: %2 of your %3 places").arg(fact).arg(muscle.felt.size()).arg(chosen);
}

QString noteOf(const pack::Muscle &muscle)
{
    switch (muscle.selfTreatment) {
    case pack::SelfTreatment::ProfessionalOnly: return BodySide::tr("Only a professional treats this muscle.");
    case pack::SelfTreatment::WithCare: return BodySide::tr("Read the cautions before you treat it.");
    case pack::SelfTreatment::Suitable: break;
    }
    return {};
}

QVBoxLayout *makeColumn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

BodySide::BodySide(const Theme &theme, app::ChecklistSession &session, app::MuscleFinder::OtherNames otherNames,
                   QWidget *parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_otherNames(std::move(otherNames))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20));
    m_column->setSpacing(theme.px(14));
    makeTabs();
    makePlaces();
    makeFinder();
    m_goOn = new Button(theme, ButtonKind::Primary, tr("Go on with the checklist"), u"forward"_s, this);
    m_goOn->setObjectName("goOnWithChecklist");
    connect(m_goOn, &Button::clicked, this, &BodySide::checklistWanted);
    m_column->addWidget(m_goOn);
    m_column->addStretch(1);
    for (MuscleList *list : {m_ranking, m_found}) {
        connect(list, &MuscleList::pointed, this, &BodySide::musclePointed);
        connect(list, &MuscleList::chosen, this, &BodySide::muscleChosen);
        connect(list, &MuscleList::confirmed, this, &BodySide::muscleConfirmed);
        connect(list, &MuscleList::rowsMade, this, &BodySide::orderFocus);
    }
    showFinder(false);
    refresh();
}

void BodySide::makeTabs()
{
    m_tabs = new QWidget(this);
    auto *row = new FlowLayout(m_theme.px(8), m_tabs);
    m_placesTab = new SideButton(m_theme, tr("For your places"), tr("Muscles for the places that you marked"), m_tabs);
    m_placesTab->setObjectName("placesTab");
    m_finderTab = new SideButton(m_theme, tr("Find a muscle"), tr("Find a muscle and see where its pain is felt"), m_tabs);
    m_finderTab->setObjectName("finderTab");
    auto *group = new QButtonGroup(this);
    for (SideButton *tab : {m_placesTab, m_finderTab}) {
        group->addButton(tab);
        row->addWidget(tab);
    }
    m_column->addWidget(m_tabs);
    connect(m_finderTab, &SideButton::toggled, this, &BodySide::showFinder);
}

void BodySide::makePlaces()
{
    m_places = new QWidget(this);
    QVBoxLayout *column = makeColumn(m_places, m_theme.px(10));
    m_chipsTitle = new TextLabel(m_theme, TextRole::SecondaryStrong, Token::Muted, tr("You marked"), m_places);
    m_chips = new QWidget(m_places);
    new FlowLayout(m_theme.px(6), m_chips);
    m_warnings = new NoticeBox(m_theme, Card::Look::Caution, {}, {}, m_places);
    m_warnings->setObjectName("placeWarnings");
    connect(m_warnings, &NoticeBox::linkActivated, this, [this](const QString &link) {
        m_allWarnings = m_allWarnings || link == "more"_L1;
        if (link == "more"_L1)
            showWarnings();
        else
            emit safetyQuestionsWanted();
    });
    m_heading = (new TextLabel(m_theme, TextRole::Heading, Token::Text, {}, m_places))->wrapping();
    m_heading->setObjectName("rankingHeading");
    m_explanation = (new TextLabel(m_theme, TextRole::Secondary, Token::Muted, {}, m_places))->wrapping();
    m_ranking = new MuscleList(m_theme, [this](const MuscleList::Line &line) { return rowOf(line); }, m_places);
    m_ranking->setObjectName("muscleRanking");
    m_missing = makeMissing();
    const std::initializer_list<QWidget *> parts{m_chipsTitle,  m_chips,   m_warnings, m_heading,
                                                 m_explanation, m_ranking, m_missing};
    for (QWidget *part : parts)
        column->addWidget(part);
    m_column->addWidget(m_places);
}

QWidget *BodySide::makeMissing()
{
    auto *missing = new QWidget(m_places);
    QVBoxLayout *column = makeColumn(missing, m_theme.px(6));
    const QList<pack::Region> regions = notOnTheMap(m_session.content());
    missing->setVisible(!regions.isEmpty());
    column->addWidget(new TextLabel(m_theme, TextRole::SecondaryStrong, Token::Muted, tr("Not on the figure"), missing));
    for (const pack::Region &region : regions) {
        auto *pill = new SideButton(m_theme, region.name, region.name, missing);
        pill->setObjectName(u"mark-"_s + region.id.toString());
        pill->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // rather shortened than a pane that is cut off
        pill->setToolTip(region.name);
        m_missingPills.append({region.id, pill});
        connect(pill, &SideButton::clicked, this, [this, id = region.id](bool on) {
            m_session.setRegion(id, on ? std::optional(Side::None) : std::nullopt);
        });
        column->addWidget(pill);
    }
    return missing;
}

void BodySide::makeFinder()
{
    m_finder = new QWidget(this);
    QVBoxLayout *column = makeColumn(m_finder, m_theme.px(10));
    auto *heading = new TextLabel(m_theme, TextRole::Heading, Token::Text, tr("Is this your pain?"), m_finder);
    auto *explanation = new TextLabel(m_theme, TextRole::Secondary, Token::Muted,
                                      tr("Point at a muscle, or move to it, and the figure shows where its pain is felt."),
                                      m_finder);
    m_name = new QLineEdit(m_finder);
    m_name->setObjectName("muscleName");
    m_name->setPlaceholderText(tr("Muscle, for instance “trapezius” or “calf”"));
    m_name->setAccessibleName(tr("Name of a muscle"));
    m_name->setClearButtonEnabled(true);
    m_name->setMinimumHeight(m_theme.px(36));
    m_name->setTextMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    m_nothingFound = new TextLabel(m_theme, TextRole::Secondary, Token::Muted,
                                   tr("No muscle is called that. Try a part of the body."), m_finder);
    m_nothingFound->setObjectName("noMuscleFound");
    m_found = new MuscleList(m_theme, [this](const MuscleList::Line &line) { return rowOf(line); }, m_finder);
    m_found->setObjectName("musclesFound");
    column->addWidget(heading->wrapping());
    column->addWidget(explanation->wrapping());
    column->addWidget(m_name);
    column->addWidget(m_nothingFound->wrapping());
    column->addWidget(m_found);
    m_column->addWidget(m_finder);
    connect(m_name, &QLineEdit::textChanged, this, &BodySide::showFound);
}

void BodySide::showFinder(bool on)
{
    m_placesTab->setChecked(!on);
    m_finderTab->setChecked(on);
    m_places->setVisible(!on);
    m_finder->setVisible(on);
    if (on)
        showFound();
}

void BodySide::startFind()
{
    if (m_tabs->isHidden())
        return;
    showFinder(true);
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void BodySide::refresh()
{
    // Nothing is offered for self-care beside an urgent warning, neither by place nor by name.
    const bool setAside = checklist::outranksSelfCare(m_session.assessment().urgency);
    m_tabs->setVisible(!setAside);
    if (setAside && m_finderTab->isChecked())
        showFinder(false);
    showChips();
    showMissing();
    showWarnings();
    showRanking();
    if (m_finderTab->isChecked())
        showFound();
    orderFocus();
}

void BodySide::orderFocus()
{
    chainFocus(QList<QWidget *>{m_tabs, m_chips, m_warnings} + m_ranking->partsInOrder() +
               QList<QWidget *>{m_missing, m_name} + m_found->partsInOrder() + QList<QWidget *>{m_goOn});
}

void BodySide::setCurrent(const MuscleId &muscle)
{
    m_ranking->setCurrent(muscle);
    m_found->setCurrent(muscle);
}

void BodySide::showChips()
{
    QLayout *flow = m_chips->layout();
    while (QLayoutItem *item = flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // later: a click on one of them may be what brought us here
        delete item;
    }
    const auto add = [&](QWidget *widget) {
        flow->addWidget(widget);
        widget->show();
    };
    for (const pack::Region &region : m_session.content().regions) {
        const std::optional<Side> side = m_session.region(region.id);
        if (!side)
            continue;
        const QString name = placeName({region.id, *side}, m_session.labels());
        auto *chip = new PlaceChip(m_theme, name, m_chips);
        chip->setObjectName(u"chip-"_s + region.id.toString());
        connect(chip, &PlaceChip::clicked, this, [this, id = region.id] { m_session.setRegion(id, std::nullopt); });
        add(chip);
    }
    m_chipsTitle->setVisible(!flow->isEmpty());
    m_chips->setVisible(!flow->isEmpty());
}

void BodySide::showMissing()
{
    for (const auto &[region, pill] : std::as_const(m_missingPills))
        pill->setChecked(m_session.region(region).has_value());
}

void BodySide::showWarnings()
{
    // What was marked last is warned of first: it has not been read yet.
    const auto &regions = m_session.answers().regions;
    m_warned.removeIf([&](const RegionId &region) { return !regions.contains(region); });
    for (const pack::Region &region : m_session.content().regions) {
        if (regions.contains(region.id) && !region.warning.isEmpty() && !m_warned.contains(region.id))
            m_warned.prepend(region.id);
    }
    QStringList paragraphs;
    for (const auto &[warning, names] : warningsOf(m_session.content(), m_warned))
        paragraphs.append(u"<b>%1.</b> %2"_s.arg(app::listed(names).toHtmlEscaped(), warning.toHtmlEscaped()));
    const qsizetype folded = m_allWarnings ? 0 : paragraphs.size() - shownWarnings;
    if (folded > 0) {
        paragraphs.resize(shownWarnings);
        paragraphs.append(u"<a href=\"more\">%1</a>"_s.arg(tr("Show %n more warning(s)", nullptr, int(folded))));
    }
    if (!regions.isEmpty() && !m_session.progress(app::ChecklistStep::Safety).done)
        paragraphs.append(tr("Is it safe to treat yourself? <a href=\"safety\">Answer the safety questions</a>."));
    m_warnings->setVisible(!paragraphs.isEmpty());
    m_warnings->setMessage({}, paragraphs.join("<br>"_L1));
}

void BodySide::showRanking()
{
    const auto &regions = m_session.answers().regions;
    QList<MuscleList::Line> rows;
    if (checklist::outranksSelfCare(m_session.assessment().urgency)) {
        m_heading->setText(tr("Set aside for now"));
        m_explanation->setText(tr("Muscles come back when this has been checked, or when you change the answers."));
    } else if (regions.isEmpty()) {
        m_heading->setText(tr("Click where it hurts"));
        m_explanation->setText(tr("Mark one place or several. The muscles whose pain is often felt there appear here. "
                                  "Or find a muscle by its name and see its pain on the figure."));
    } else {
        const auto ranked = app::rankMuscles(m_session.content(), {regions.keyBegin(), regions.keyEnd()});
        m_heading->setText(ranked.isEmpty() ? tr("No muscle is known for this place")
                                            : tr("Muscles whose pain is felt there"));
        m_explanation->setText(tr("From clinical tradition, not measurement. Often more than one takes part. Point at "
                                  "a muscle to see its pain on the figure."));
        for (const app::RankedMuscle &muscle : ranked) {
            const auto entry = std::ranges::find(m_session.content().muscles, muscle.muscle, &pack::MuscleEntry::id);
            rows.append({muscle.muscle, factOf(muscle, regions.size()), canMark(entry->muscle)});
        }
    }
    m_ranking->setMuscles(rows);
    m_ranking->setVisible(!rows.isEmpty());
}

void BodySide::showFound()
{
    if (!m_muscleFinder)
        m_muscleFinder.emplace(m_session.content(), m_otherNames);
    QList<MuscleList::Line> rows;
    for (const MuscleId &id : m_muscleFinder->find(m_name->text())) {
        const auto entry = std::ranges::find(m_session.content().muscles, id, &pack::MuscleEntry::id);
        rows.append({id, entry->muscle.latin, canMark(entry->muscle)});
    }
    m_nothingFound->setVisible(rows.isEmpty());
    m_found->setMuscles(rows);
}

bool BodySide::canMark(const pack::Muscle &muscle) const
{
    return std::ranges::any_of(muscle.painAreas, [this](const pack::PainArea &area) {
        return area.primary && !m_session.region(area.region);
    });
}

MuscleRow::Content BodySide::rowOf(const MuscleList::Line &line)
{
    const auto muscle = std::ranges::find(m_session.content().muscles, line.muscle, &pack::MuscleEntry::id);
    const FigurePlan plan = planFigure(muscle->muscle);
    const auto name = [this](const RegionId &region) { return m_session.labels().of(region); };
    return {.muscle = line.muscle,
            .title = muscle->article.title,
            .fact = line.fact,
            .note = noteOf(muscle->muscle),
            .where = figureDescription(plan, name),
            .plan = plan,
            .canMark = line.canMark};
}

} // namespace unknot::desktop
