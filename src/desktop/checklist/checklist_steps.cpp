// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/checklist_steps.h"

#include "desktop/theme/painting.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

StepItem::StepItem(const Theme &theme, int number, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_number(number)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setState({}, false);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void StepItem::setState(const QString &detail, bool done)
{
    if (detail == m_detail && done == m_done && !accessibleName().isEmpty())
        return;
    m_detail = detail;
    m_done = done;
    setAccessibleName(u"%1. %2"_s.arg(m_number).arg(text()));
    setAccessibleDescription(detail);
    setToolTip(m_compact ? text() : QString());
    update();
}

void StepItem::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
}

QSize StepItem::sizeHint() const
{
    const int title = QFontMetrics(m_theme.font(TextRole::Body)).height();
    const int detail = QFontMetrics(m_theme.font(TextRole::Small)).height();
    return {m_theme.px(m_compact ? 44 : 176), std::max(m_theme.px(52), title + detail + m_theme.px(12))};
}

void StepItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() && !isChecked())
        drawBox(painter, rect(), m_theme.px(8), m_theme.color(Token::Sunken), {});
    const int size = m_theme.px(24);
    const QRect circle(m_theme.px(8), m_theme.px(8), size, size);
    const bool ticked = m_done && !isChecked();
    if (isChecked())
        drawBox(painter, circle, size / 2.0, m_theme.color(Token::Accent), {});
    else if (ticked)
        drawBox(painter, circle, size / 2.0, m_theme.color(Token::AccentSoft), {});
    else
        drawBox(painter, circle, size / 2.0, {}, m_theme.color(Token::ControlLine));
    if (ticked) {
        const int icon = m_theme.px(16);
        painter.drawPixmap(circle.center() - QPoint(icon / 2 - 1, icon / 2 - 1), m_theme.pixmap(u"check"_s, Token::OnAccentSoft, icon, devicePixelRatioF()));
    } else {
        painter.setFont(m_theme.font(TextRole::SecondaryStrong));
        painter.setPen(m_theme.color(isChecked() ? Token::OnAccent : Token::Text));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    if (!m_compact) {
        const QRect words = rect().adjusted(m_theme.px(42), m_theme.px(8), -m_theme.px(4), 0);
        const QFont titleFont = m_theme.font(isChecked() ? TextRole::BodyStrong : TextRole::Body);
        painter.setFont(titleFont);
        painter.setPen(m_theme.color(Token::Text));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, QFontMetrics(titleFont).elidedText(text(), Qt::ElideRight, words.width()));
        painter.setFont(m_theme.font(TextRole::Small));
        painter.setPen(m_theme.color(Token::Muted));
        painter.drawText(words.adjusted(0, QFontMetrics(titleFont).height(), 0, 0), Qt::AlignLeft | Qt::AlignTop, m_detail);
    }
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, rect(), m_theme.px(8));
}

ChecklistSteps::ChecklistSteps(const Theme &theme, const QStringList &titles, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    for (int step = 0; step < titles.size(); ++step) {
        auto *item = new StepItem(theme, step + 1, titles.at(step), this);
        item->setObjectName(u"step-%1"_s.arg(step + 1));
        connect(item, &StepItem::clicked, this, [this, step] { emit stepChosen(step); });
        layout->addWidget(item);
        m_items.append(item);
    }
}

void ChecklistSteps::setCurrent(int step)
{
    for (int index = 0; index < m_items.size(); ++index)
        m_items.at(index)->setChecked(index == step);
}

void ChecklistSteps::setState(int step, const QString &detail, bool done)
{
    m_items.at(step)->setState(detail, done);
}

void ChecklistSteps::setCompact(bool compact)
{
    for (StepItem *item : std::as_const(m_items))
        item->setCompact(compact);
}

} // namespace unknot::desktop
