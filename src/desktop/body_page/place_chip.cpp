// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_page/place_chip.h"

#include "desktop/theme/painting.h"

using namespace Qt::StringLiterals;

namespace unknot::desktop {

PlaceChip::PlaceChip(const Theme &theme, const QString &place, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(place);
    setAccessibleName(tr("%1: marked. Take it away").arg(place));
    setToolTip(tr("Take “%1” away").arg(place));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    // A long name in a narrow pane is shortened; its tooltip says it in full.
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize PlaceChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Secondary));
    return {metrics.horizontalAdvance(text()) + m_theme.px(12 + 6 + 14 + 10),
            std::max(m_theme.px(28), metrics.height() + m_theme.px(8))};
}

void PlaceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = height() / 2.0;
    const Token edge = underMouse() ? Token::OnAccentSoft : Token::Accent;
    drawBox(painter, rect(), radius, m_theme.color(Token::AccentSoft), m_theme.color(edge));
    const int cross = m_theme.px(14);
    const QRect words = rect().adjusted(m_theme.px(12), 0, -(m_theme.px(10 + 6) + cross), 0);
    painter.setFont(m_theme.font(TextRole::Secondary));
    painter.setPen(m_theme.color(Token::OnAccentSoft));
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, shown);
    painter.drawPixmap(width() - m_theme.px(10) - cross, (height() - cross) / 2,
                       m_theme.pixmap(u"close"_s, Token::OnAccentSoft, cross, devicePixelRatioF()));
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, rect(), radius);
}

} // namespace unknot::desktop
