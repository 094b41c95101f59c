// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_page/muscle_list.h"

#include "desktop/common/button.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace unknot::desktop {

namespace {

constexpr qsizetype shownFirst = 5;

} // namespace

MuscleList::MuscleList(const Theme &theme, RowContent rowContent, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rowContent(std::move(rowContent))
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(8));
    m_more = new Button(theme, ButtonKind::Quiet, {}, {}, this);
    m_more->setObjectName("moreMuscles");
    m_layout->addWidget(m_more);
    connect(m_more, &Button::clicked, this, [this] {
        const qsizetype first = m_rows.size();
        build(m_muscles.size());
        m_rows.at(first)->setFocus(Qt::TabFocusReason);
    });
}

void MuscleList::setMuscles(const QList<Line> &muscles)
{
    if (muscles == m_muscles)
        return;
    m_muscles = muscles;
    build(shownFirst);
}

void MuscleList::build(qsizetype count)
{
    const QWidget *focused = QApplication::focusWidget();
    MuscleId keyboard;
    for (MuscleRow *row : std::as_const(m_rows)) {
        if (row == focused || row->isAncestorOf(focused))
            keyboard = row->muscle();
        row->hide();
        m_layout->removeWidget(row);
        row->deleteLater(); // later: a button in it may be what brought us here
    }
    m_rows.clear();
    for (const Line &line : std::as_const(m_muscles).first(std::min(count, m_muscles.size())))
        addRow(line);
    const qsizetype hidden = m_muscles.size() - m_rows.size();
    m_more->setText(tr("Show %1 more").arg(hidden));
    m_more->setVisible(hidden > 0);
    for (MuscleRow *row : std::as_const(m_rows)) {
        if (!keyboard.isEmpty() && row->muscle() == keyboard)
            row->setFocus(Qt::OtherFocusReason);
    }
    emit rowsMade();
}

QList<QWidget *> MuscleList::partsInOrder() const
{
    QList<QWidget *> parts(m_rows.cbegin(), m_rows.cend());
    parts.append(m_more);
    return parts;
}

void MuscleList::addRow(const Line &line)
{
    auto *row = new MuscleRow(m_theme, m_rowContent(line), this);
    row->setCurrent(line.muscle == m_current);
    connect(row, &MuscleRow::pointed, this, [this, id = line.muscle] { emit pointed(id); });
    connect(row, &MuscleRow::activated, this, [this, id = line.muscle] { emit chosen(id); });
    connect(row, &MuscleRow::confirmed, this, [this, id = line.muscle] { emit confirmed(id); });
    connect(row, &MuscleRow::stepWanted, this, [this, row](int rows) { step(row, rows); });
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
    row->show();
}

void MuscleList::step(const MuscleRow *from, int rows)
{
    const qsizetype to = m_rows.indexOf(from) + rows;
    if (to >= 0 && to < m_rows.size())
        m_rows.at(to)->setFocus(Qt::TabFocusReason);
}

void MuscleList::setCurrent(const MuscleId &muscle)
{
    m_current = muscle;
    for (MuscleRow *row : std::as_const(m_rows))
        row->setCurrent(row->muscle() == muscle);
}

} // namespace unknot::desktop
