// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/question_pages.h"

#include "desktop/checklist/tick_row.h"
#include "desktop/common/button.h"
#include "desktop/common/notice_box.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

/// Stacked rows without margins.
QVBoxLayout *makeColumn(const Theme &theme, QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(2));
    return column;
}

} // namespace

SafetyPage::SafetyPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent)
    : QuestionPage(theme, session, tr("Safety first"),
                   tr("Tick what is true now. These signs can mean that it is not a knot and that somebody should look at it soon, or at once. “Not sure” is an answer too, and never counts as no."), parent)
{
    refresh();
}

void SafetyPage::build()
{
    m_shown = session().redFlagGroups();
    forgetRows();
    if (m_groups) {
        // Later: a tick in one of its rows may be what brought us here.
        m_groups->hide();
        layout().removeWidget(m_groups);
        m_groups->deleteLater();
    }
    m_groups = new QWidget(this);
    QVBoxLayout *column = makeColumn(theme(), m_groups);
    for (const app::RedFlagGroup &group : std::as_const(m_shown)) {
        addTitle(*column, group.id.endsWith(u'+') ? tr("%1: more about the places you chose").arg(group.title) : group.title);
        for (const pack::RedFlag &flag : group.items)
            addRow(*column, maker().make(flag, m_groups));
        addRow(*column, makeNone(group));
    }
    layout().addWidget(m_groups);
    m_groups->show();
    emit rowsMade();
}

BoundRow SafetyPage::makeNone(const app::RedFlagGroup &group)
{
    auto *none = new TickRow(theme(), TickRow::Look::Ordinary, tr("None of these"), {}, m_groups);
    none->setObjectName(u"none-"_s + group.id);
    none->setAccessibleName(tr("None of these: %1").arg(group.title));
    connect(none, &TickRow::clicked, this, [this, id = group.id](bool on) {
        if (on)
            session().setNoneOfThese(id);
        else
            session().withdrawNoneOfThese(id);
    });
    return {none, [this, none, id = group.id] { none->setChecked(session().isNoneOfThese(id)); }};
}

void SafetyPage::refresh()
{
    if (session().redFlagGroups() != m_shown)
        build();
    else
        QuestionPage::refresh();
}

RegionPage::RegionPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent)
    : QuestionPage(theme, session, tr("Where does it hurt?"), tr("Tick one place or several. Say left or right where it matters."), parent)
{
    auto *map = new Button(theme, ButtonKind::Secondary, tr("Show on the body map"), u"body"_s, this);
    map->setObjectName("showOnBodyMap");
    connect(map, &Button::clicked, this, &RegionPage::bodyMapWanted);
    layout().addWidget(map);
    m_warnings = new QWidget(this);
    m_warnings->hide();
    layout().addWidget(m_warnings);
    for (const app::RegionGroup &group : app::regionGroups(session.content())) {
        // A box of its own: a change inside is laid out without asking the rows of all others.
        auto *box = new QWidget(this);
        QVBoxLayout *column = makeColumn(theme, box);
        addTitle(*column, group.title);
        for (const pack::Region &region : group.items)
            addRow(*column, maker().make(region, box));
        layout().addWidget(box);
    }
    showWarnings();
}

void RegionPage::refresh()
{
    QuestionPage::refresh();
    showWarnings();
}

void RegionPage::showWarnings()
{
    Warnings now{.isSafetyOpen = !session().answers().regions.isEmpty() && !session().progress(app::ChecklistStep::Safety).done,
                 .regions = {}};
    for (const pack::Region &region : session().content().regions) {
        if (session().region(region.id) && !region.warning.isEmpty())
            now.regions += region.id;
    }
    if (now == m_shown)
        return;
    m_shown = now;
    delete m_warnings->layout();
    qDeleteAll(m_warnings->findChildren<NoticeBox *>(QString(), Qt::FindDirectChildrenOnly));
    QVBoxLayout *column = makeColumn(theme(), m_warnings);
    column->setContentsMargins(0, theme().px(8), 0, 0);
    column->setSpacing(theme().px(6));
    if (now.isSafetyOpen) {
        auto *more = new NoticeBox(theme(), Card::Look::Note, tr("Safety questions for this place."),
                                   tr("Some of them are still open: <a href=\"safety\">answer them</a>."), m_warnings);
        connect(more, &NoticeBox::linkActivated, this, &RegionPage::safetyWanted);
        column->addWidget(more);
    }
    for (const pack::Region &region : session().content().regions) {
        if (now.regions.contains(region.id))
            column->addWidget(new NoticeBox(theme(), Card::Look::Caution, region.name + u'.', region.warning.toHtmlEscaped(), m_warnings));
    }
    m_warnings->setVisible(column->count() > 0);
}

SymptomPage::SymptomPage(const Theme &theme, app::ChecklistSession &session, app::ChecklistStep step, const QString &title,
                         const QString &sentence, QWidget *parent)
    : QuestionPage(theme, session, title, sentence, parent)
{
    addSymptoms(step);
}

AboutYouPage::AboutYouPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent)
    : QuestionPage(theme, session, tr("About you"),
                   tr("What you tried, and health facts that make some techniques unwise: they hold these back or add a caution. What you leave open is simply not counted."), parent)
{
    addSymptoms(app::ChecklistStep::AboutYou);
    layout().addSpacing(theme.px(14));
    m_remember = new QCheckBox(tr("Remember my health facts on this computer"), this);
    m_remember->setObjectName("rememberConditions");
    connect(m_remember, &QCheckBox::clicked, this, &AboutYouPage::rememberWanted);
    layout().addWidget(m_remember);
    for (const app::ConditionGroup &group : app::conditionGroups(session.content())) {
        auto *box = new QWidget(this);
        QVBoxLayout *column = makeColumn(theme, box);
        addTitle(*column, group.title);
        for (const pack::Condition &condition : group.items)
            addRow(*column, maker().make(condition, box));
        layout().addWidget(box);
    }
}

void AboutYouPage::setRemembered(bool on)
{
    m_remember->setChecked(on);
}

} // namespace unknot::desktop
