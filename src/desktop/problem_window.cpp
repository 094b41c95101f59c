// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/problem_window.h"

#include "desktop/common/button.h"
#include "desktop/common/icon_label.h"
#include "desktop/common/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

ProblemWindow::ProblemWindow(const Theme &theme, const QString &message, const QString &detail, QWidget *parent)
    : QWidget(parent)
{
    setWindowTitle(u"Unknot"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(36), theme.px(36), theme.px(36), theme.px(28));
    layout->setSpacing(theme.px(12));
    layout->addWidget(new IconLabel(theme, u"alert"_s, Token::DangerText, 28, this));
    layout->addWidget((new TextLabel(theme, TextRole::PageTitle, Token::Text, tr("The handbook cannot be opened"), this))->wrapping());
    auto *sentence = (new TextLabel(theme, TextRole::Reading, Token::Text, message.toHtmlEscaped(), this))->wrapping();
    sentence->setObjectName("problemMessage");
    layout->addWidget(sentence);
    auto *small = (new TextLabel(theme, TextRole::Secondary, Token::Muted, detail.toHtmlEscaped(), this))->wrapping();
    small->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(small);
    layout->addStretch(1);
    auto *close = new Button(theme, ButtonKind::Primary, tr("Close"), {}, this);
    connect(close, &Button::clicked, this, &QWidget::close);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(theme.px(640), theme.px(380));
}

} // namespace unknot::desktop
