// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/result_head.h"

#include "desktop/common/button.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

ResultHead::ResultHead(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    auto *head = new QHBoxLayout;
    head->addWidget((new TextLabel(theme, TextRole::Heading, Token::Text, tr("What this suggests"), this))->wrapping(), 1);
    m_clear = new Button(theme, ButtonKind::Quiet, tr("Start again"), {}, this);
    m_clear->setObjectName("clearChecklist");
    head->addWidget(m_clear);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    m_name = new QLineEdit(this);
    m_name->setObjectName("checklistName");
    m_name->setMaxLength(200);
    m_name->setMinimumHeight(theme.px(36));
    m_name->setTextMargins(theme.px(8), 0, theme.px(8), 0);
    m_name->setPlaceholderText(tr("Name, to save it"));
    m_name->setAccessibleName(tr("Name of this checklist"));
    m_save = new Button(theme, ButtonKind::Secondary, tr("Save"), u"save"_s, this);
    m_save->setObjectName("saveChecklist");
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    column->addLayout(row);
    m_summary = new Button(theme, ButtonKind::Quiet, tr("Make a summary to print"), u"note"_s, this);
    m_summary->setObjectName("makeSummary");
    column->addWidget(m_summary, 0, Qt::AlignLeft);
    connect(m_summary, &Button::clicked, this, &ResultHead::summaryWanted);
    const auto save = [this] { emit saveWanted(m_name->text().trimmed()); };
    connect(m_save, &Button::clicked, this, save);
    connect(m_name, &QLineEdit::returnPressed, this, save);
    connect(m_clear, &Button::clicked, this, &ResultHead::clearWanted);
}

void ResultHead::setName(const QString &name)
{
    m_name->setText(name);
}

void ResultHead::setHasAnswers(bool has)
{
    m_clear->setEnabled(has);
    m_save->setEnabled(has);
    m_summary->setEnabled(has);
}

} // namespace unknot::desktop
