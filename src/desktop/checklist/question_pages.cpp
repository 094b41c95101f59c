// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/question_pages.h"

#include "base/text_fold.h"
#include "desktop/common/button.h"
#include "desktop/common/notice_box.h"
#include "desktop/common/text_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QLineEdit *makeFilter(const Theme &theme, const QString &hint, QWidget *parent)
{
    auto *filter = new QLineEdit(parent);
    filter->setPlaceholderText(hint);
    filter->setAccessibleName(hint);
    filter->setClearButtonEnabled(true);
    filter->setMinimumHeight(theme.px(36));
    filter->setMaximumWidth(theme.px(360));
    filter->setTextMargins(theme.px(8), 0, theme.px(8), 0);
    return filter;
}

/// A tick row for each symptom of a group.
void addSymptoms(const Theme &theme, app::ChecklistSession &session, const app::SymptomGroup &group, QVBoxLayout &layout,
                 QWidget *parent, QHash<SymptomId, TickRow *> &rows)
{
    for (const pack::Symptom &symptom : group.items) {
        auto *row = new TickRow(theme, TickRow::Look::Ordinary, symptom.label, symptom.help, parent);
        row->setObjectName(u"symptom-"_s + symptom.id.toString());
        QObject::connect(row, &TickRow::clicked, &session, [&session, id = symptom.id](bool on) { session.setTicked(id, on); });
        layout.addWidget(row);
        rows.insert(symptom.id, row);
    }
}

} // namespace

QuestionPage::QuestionPage(const Theme &theme, app::ChecklistSession &session, const QString &title, const QString &sentence,
                           QWidget *parent)
    : QWidget(parent), m_theme(theme), m_session(session)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(2));
    m_layout->addWidget((new TextLabel(theme, TextRole::PageTitle, Token::Text, title, this))->wrapping());
    m_layout->addWidget((new TextLabel(theme, TextRole::Body, Token::Muted, sentence, this))->wrapping());
    m_layout->addSpacing(theme.px(8));
}

void QuestionPage::addTitle(QVBoxLayout &layout, const QString &title)
{
    layout.addSpacing(m_theme.px(10));
    auto *label = new TextLabel(m_theme, TextRole::SecondaryStrong, Token::Muted, title, layout.parentWidget());
    label->setContentsMargins(m_theme.px(12), 0, 0, m_theme.px(2));
    layout.addWidget(label);
}

SafetyPage::SafetyPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent)
    : QuestionPage(theme, session, tr("Safety first"),
                   tr("Tick anything that is true now. These signs can mean that it is not a knot and that somebody should look at it soon, or at once."), parent)
{
    refresh();
}

void SafetyPage::build(const QList<app::RedFlagGroup> &groups)
{
    m_shown = groups;
    m_rows.clear();
    m_none.clear();
    if (m_groups) {
        // Later: a tick in one of its rows may be what brought us here.
        m_groups->hide();
        layout().removeWidget(m_groups);
        m_groups->deleteLater();
    }
    m_groups = new QWidget(this);
    auto *column = new QVBoxLayout(m_groups);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(2));
    for (const app::RedFlagGroup &group : groups) {
        addTitle(*column, group.id.endsWith(u'+') ? tr("%1: more about the places you chose").arg(group.title) : group.title);
        for (const pack::RedFlag &flag : group.items) {
            auto *row = new TickRow(theme(), TickRow::Look::WarningSign, flag.label, {}, m_groups);
            row->setObjectName(u"redFlag-"_s + flag.id.toString());
            row->setToolTip(flag.question);
            connect(row, &TickRow::clicked, this, [this, id = flag.id](bool on) { session().setTicked(id, on); });
            column->addWidget(row);
            m_rows.insert(flag.id, row);
        }
        auto *none = new TickRow(theme(), TickRow::Look::Ordinary, tr("None of these"), {}, m_groups);
        none->setObjectName(u"none-"_s + group.id);
        none->setAccessibleName(tr("None of these: %1").arg(group.title));
        connect(none, &TickRow::clicked, this, [this, id = group.id](bool on) {
            if (on)
                session().setNoneOfThese(id);
            else
                session().withdrawNoneOfThese(id);
        });
        column->addWidget(none);
        m_none.insert(group.id, none);
    }
    layout().addWidget(m_groups);
    m_groups->show();
}

void SafetyPage::refresh()
{
    if (const QList<app::RedFlagGroup> groups = session().redFlagGroups(); groups != m_shown)
        build(groups);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setChecked(session().isTicked(row.key()));
    for (auto none = m_none.cbegin(); none != m_none.cend(); ++none)
        none.value()->setChecked(session().isNoneOfThese(none.key()));
}

RegionPage::RegionPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent)
    : QuestionPage(theme, session, tr("Where does it hurt?"), tr("Tick one place or several. Say left or right where it matters."), parent)
{
    m_filter = makeFilter(theme, tr("Find a place, for instance “bum” or “shoulder blade”"), this);
    m_filter->setObjectName("regionFilter");
    connect(m_filter, &QLineEdit::textChanged, this, &RegionPage::filter);
    layout().addWidget(m_filter);
    m_warnings = new QWidget(this);
    layout().addWidget(m_warnings);
    for (const app::RegionGroup &group : app::regionGroups(session.content())) {
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme.px(2));
        addTitle(*column, group.title);
        Group entry{box, {}};
        for (const pack::Region &region : group.items) {
            auto *row = new RegionRow(theme, region.name, {}, region.sideAware, box);
            row->row().setObjectName(u"region-"_s + region.id.toString());
            connect(row, &RegionRow::answered, this, [this, id = region.id](std::optional<checklist::Side> side) { this->session().setRegion(id, side); });
            column->addWidget(row);
            m_rows.insert(region.id, {row, foldForSearch(region.name + u' ' + region.alsoCalled.join(u' ') + u' ' + group.title)});
            entry.regions += region.id;
        }
        layout().addWidget(box);
        m_groups += entry;
    }
    refresh();
}

void RegionPage::filter(const QString &text)
{
    const QString wanted = foldForSearch(text).simplified();
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (const RegionId &id : group.regions) {
            const bool fits = wanted.isEmpty() || m_rows.value(id).words.contains(wanted);
            m_rows.value(id).row->setVisible(fits);
            any = any || fits;
        }
        group.title->setVisible(any);
    }
}

void RegionPage::refresh()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value().row->setAnswer(session().region(row.key()));
    showWarnings();
}

void RegionPage::showWarnings()
{
    delete m_warnings->layout();
    qDeleteAll(m_warnings->findChildren<NoticeBox *>(QString(), Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(m_warnings);
    column->setContentsMargins(0, theme().px(8), 0, 0);
    column->setSpacing(theme().px(6));
    const app::StepProgress safety = session().progress(app::ChecklistStep::Safety);
    if (!session().answers().regions.isEmpty() && !safety.done) {
        auto *more = new NoticeBox(theme(), Card::Look::Note, tr("Safety questions for this place."),
                                   tr("Some of them are still open: <a href=\"safety\">answer them</a>."), m_warnings);
        connect(more, &NoticeBox::linkActivated, this, &RegionPage::safetyWanted);
        column->addWidget(more);
    }
    for (const pack::Region &region : session().content().regions) {
        if (session().region(region.id) && !region.warning.isEmpty())
            column->addWidget(new NoticeBox(theme(), Card::Look::Caution, region.name + u'.', region.warning.toHtmlEscaped(), m_warnings));
    }
    m_warnings->setVisible(column->count() > 0);
}

SymptomPage::SymptomPage(const Theme &theme, app::ChecklistSession &session, app::ChecklistStep step, const QString &title,
                         const QString &sentence, QWidget *parent)
    : QuestionPage(theme, session, title, sentence, parent)
{
    for (const app::SymptomGroup &group : app::symptomGroups(session.content(), step)) {
        addTitle(layout(), group.title);
        addSymptoms(theme, session, group, layout(), this, m_rows);
    }
    refresh();
}

void SymptomPage::refresh()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setChecked(session().isTicked(row.key()));
}

AboutYouPage::AboutYouPage(const Theme &theme, app::ChecklistSession &session, QWidget *parent)
    : QuestionPage(theme, session, tr("About you"),
                   tr("Health facts that make some techniques unwise. What you tick here holds them back or adds a caution."), parent)
{
    m_remember = new QCheckBox(tr("Remember my health facts on this computer"), this);
    m_remember->setObjectName("rememberConditions");
    connect(m_remember, &QCheckBox::clicked, this, &AboutYouPage::rememberWanted);
    layout().addWidget(m_remember);
    for (const app::SymptomGroup &group : app::symptomGroups(session.content(), app::ChecklistStep::AboutYou)) {
        addTitle(layout(), group.title);
        addSymptoms(theme, session, group, layout(), this, m_symptoms);
    }
    layout().addSpacing(theme.px(14));
    auto *filterField = makeFilter(theme, tr("Find a health fact, for instance “pregnant” or “warfarin”"), this);
    filterField->setObjectName("conditionFilter");
    connect(filterField, &QLineEdit::textChanged, this, &AboutYouPage::filter);
    layout().addWidget(filterField);
    for (const app::ConditionGroup &group : app::conditionGroups(session.content())) {
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme.px(2));
        QString title = group.title;
        if (!title.isEmpty())
            title[0] = title.at(0).toUpper();
        addTitle(*column, title);
        Group entry{box, {}};
        for (const pack::Condition &condition : group.items) {
            auto *row = new TickRow(theme, TickRow::Look::Ordinary, condition.label, condition.question, box);
            row->setObjectName(u"condition-"_s + condition.id.toString());
            connect(row, &TickRow::clicked, this, [this, id = condition.id](bool on) { this->session().setTicked(id, on); });
            column->addWidget(row);
            m_conditions.insert(condition.id, row);
            entry.conditions += condition.id;
        }
        layout().addWidget(box);
        m_groups += entry;
    }
    refresh();
}

void AboutYouPage::filter(const QString &text)
{
    const QString wanted = foldForSearch(text).simplified();
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (const ConditionId &id : group.conditions) {
            TickRow *row = m_conditions.value(id);
            const bool fits = wanted.isEmpty() || foldForSearch(row->text() + u' ' + row->accessibleDescription()).contains(wanted);
            row->setVisible(fits);
            any = any || fits;
        }
        group.title->setVisible(any);
    }
}

void AboutYouPage::refresh()
{
    for (auto row = m_symptoms.cbegin(); row != m_symptoms.cend(); ++row)
        row.value()->setChecked(session().isTicked(row.key()));
    for (auto row = m_conditions.cbegin(); row != m_conditions.cend(); ++row)
        row.value()->setChecked(session().isTicked(row.key()));
}

void AboutYouPage::setRemembered(bool on)
{
    m_remember->setChecked(on);
}

} // namespace unknot::desktop
