// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/find_bar.h"

#include "desktop/common/button.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

FindBar::FindBar(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(8));
    m_field = new QLineEdit(this);
    m_field->setObjectName("findField");
    m_field->setPlaceholderText(tr("Find in this page"));
    m_field->setAccessibleName(tr("Find in this page"));
    m_field->setMaximumWidth(theme.px(320));
    m_field->setMinimumHeight(theme.px(36));
    m_field->setTextMargins(theme.px(8), 0, theme.px(8), 0);
    m_count = new TextLabel(theme, TextRole::Secondary, Token::Muted, {}, this);
    auto *previous = new Button(theme, ButtonKind::Icon, tr("Previous place"), u"up"_s, this);
    auto *next = new Button(theme, ButtonKind::Icon, tr("Next place"), u"down"_s, this);
    auto *closeButton = new Button(theme, ButtonKind::Icon, tr("Close"), u"close"_s, this);
    layout->addWidget(m_field, 1);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(closeButton);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(previous, &Button::clicked, this, [this] { emit nextWanted(true); });
    connect(next, &Button::clicked, this, [this] { emit nextWanted(false); });
    connect(closeButton, &Button::clicked, this, &FindBar::close);
    hide();
}

void FindBar::start()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::setCount(int count)
{
    QString words;
    if (!m_field->text().isEmpty())
        words = count == 0 ? tr("Not on this page") : count == 1 ? tr("1 place") : tr("%n places", nullptr, count);
    m_count->setText(words);
    m_field->setAccessibleDescription(m_count->text());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit nextWanted(event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void FindBar::close()
{
    m_field->clear();
    hide();
    emit closed();
}

} // namespace unknot::desktop
