// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_page/muscle_row.h"

#include "desktop/body_map/figure_thumbnail.h"
#include "desktop/common/button.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

MuscleRow::MuscleRow(const Theme &theme, const Content &content, QWidget *parent)
    : Card(theme, Look::Surface, parent), m_muscle(content.muscle)
{
    setObjectName(u"muscle-"_s + content.muscle.toString());
    setClickable(u"%1. %2"_s.arg(content.title, content.fact));
    setAccessibleDescription(u"%1 %2"_s.arg(content.note, content.where).trimmed());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(10), theme.px(10), theme.px(14), theme.px(8));
    layout->setSpacing(theme.px(12));
    layout->addWidget(new FigureThumbnail(theme, content.plan, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    const auto addLine = [&](TextRole role, Token token, const QString &text) {
        words->addWidget((new TextLabel(theme, role, token, text.toHtmlEscaped(), this))->wrapping());
    };
    addLine(TextRole::BodyStrong, Token::Text, content.title);
    addLine(TextRole::Secondary, Token::Muted, content.fact);
    if (!content.note.isEmpty())
        addLine(TextRole::Secondary, Token::CautionText, content.note);
    if (content.canMark) {
        auto *yes = new Button(theme, ButtonKind::Quiet, tr("Yes, this is my pain"), {}, this);
        yes->setObjectName(u"confirm-"_s + content.muscle.toString());
        yes->setAccessibleName(tr("Yes, this is my pain: %1").arg(content.title));
        yes->installEventFilter(this);
        connect(yes, &Button::clicked, this, &MuscleRow::confirmed);
        words->addWidget(yes, 0, Qt::AlignLeft);
    }
    words->addStretch(1);
    layout->addLayout(words, 1);
}

bool MuscleRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit pointed(); // its button belongs to the row
    return Card::eventFilter(watched, event);
}

void MuscleRow::enterEvent(QEnterEvent *event)
{
    Card::enterEvent(event);
    emit pointed();
}

void MuscleRow::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    emit pointed();
}

void MuscleRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        emit stepWanted(event->key() == Qt::Key_Down ? 1 : -1);
    else
        Card::keyPressEvent(event);
}

} // namespace unknot::desktop
