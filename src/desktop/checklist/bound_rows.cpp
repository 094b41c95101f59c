// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/bound_rows.h"

#include "desktop/checklist/question_row.h"
#include "desktop/checklist/region_row.h"
#include "desktop/common/opener.h"
#include "desktop/common/side_button.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("QuestionRow", text);
}

QString placed(const QString &place, const QString &help)
{
    if (place.isEmpty() || help.isEmpty())
        return place + help;
    return u"%1 · %2"_s.arg(place, help);
}

/// A paragraph "<b>Title:</b> text" for a text that is there.
void addPart(QStringList &parts, const QString &title, const QString &text)
{
    if (!text.isEmpty())
        parts += QuestionRow::paragraph(title, text);
}

QString whyOf(const pack::RedFlag &flag)
{
    QStringList parts;
    addPart(parts, tr("In full:"), flag.question);
    addPart(parts, tr("What this means:"), flag.meaning);
    addPart(parts, tr("Why we ask, and what it may mean:"), flag.mayMean);
    return parts.join(QString());
}

QString whyOf(const pack::Condition &condition)
{
    QStringList parts;
    addPart(parts, tr("Why we ask:"), condition.why);
    return parts.join(QString());
}

/// Names for tests and style; binds "yes" and "not sure" to the session.
template <typename Id>
BoundRow bind(app::ChecklistSession &session, QuestionRow *row, const QString &kind, const Id &id)
{
    row->row().setObjectName(kind + u'-' + id.toString());
    row->notSure().setObjectName(kind + u"-unsure-"_s + id.toString());
    row->opener().setObjectName(kind + u"-why-"_s + id.toString());
    QObject::connect(row, &QuestionRow::answered, &session, [&session, id](QuestionRow::Answer answer) {
        if (answer == QuestionRow::Answer::NotSure)
            session.setNotSure(id, true);
        else if (answer == QuestionRow::Answer::Yes || session.isTicked(id))
            session.setTicked(id, answer == QuestionRow::Answer::Yes);
        else
            session.setNotSure(id, false);
    });
    return {row, [&session, row, id] {
                row->setAnswer(session.isTicked(id)    ? QuestionRow::Answer::Yes
                               : session.isNotSure(id) ? QuestionRow::Answer::NotSure
                                                       : QuestionRow::Answer::Open);
            }};
}

} // namespace

BoundRow RowMaker::make(const pack::Region &region, QWidget *parent, const QString &place) const
{
    auto *row = new RegionRow(m_theme, region.name, placed(place, place.isEmpty() ? QString() : region.groupName), region.sideAware, parent);
    row->row().setObjectName(u"region-"_s + region.id.toString());
    QObject::connect(row, &RegionRow::answered, &m_session,
                     [&session = m_session, id = region.id](std::optional<checklist::Side> side) { session.setRegion(id, side); });
    return {row, [&session = m_session, row, id = region.id] { row->setAnswer(session.region(id)); }};
}

BoundRow RowMaker::make(const pack::RedFlag &flag, QWidget *parent, const QString &place) const
{
    auto *row = new QuestionRow(m_theme, TickRow::Look::WarningSign, {flag.label, place, whyOf(flag), flag.findOut}, parent);
    return bind(m_session, row, u"redFlag"_s, flag.id);
}

BoundRow RowMaker::make(const pack::Symptom &symptom, QWidget *parent, const QString &place) const
{
    auto *row = new TickRow(m_theme, TickRow::Look::Ordinary, symptom.label, placed(place, symptom.help), parent);
    row->setObjectName(u"symptom-"_s + symptom.id.toString());
    QObject::connect(row, &TickRow::clicked, &m_session,
                     [&session = m_session, id = symptom.id](bool on) { session.setTicked(id, on); });
    return {row, [&session = m_session, row, id = symptom.id] { row->setChecked(session.isTicked(id)); }};
}

BoundRow RowMaker::make(const pack::Condition &condition, QWidget *parent, const QString &place) const
{
    auto *row = new QuestionRow(m_theme, TickRow::Look::Ordinary,
                                {condition.label, placed(place, condition.question), whyOf(condition), condition.findOut}, parent);
    return bind(m_session, row, u"condition"_s, condition.id);
}

} // namespace unknot::desktop
