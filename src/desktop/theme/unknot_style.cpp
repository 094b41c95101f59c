// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/theme/unknot_style.h"

#include "desktop/theme/painting.h"
#include "desktop/theme/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOptionSlider>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

UnknotStyle::UnknotStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme) {}

void UnknotStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*option, *painter); return;
    case PE_IndicatorRadioButton: drawRadio(*option, *painter); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            drawField(*option, *painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawFocusRing(*painter, m_theme, option->rect, m_theme.px(6));
        return;
    case PE_PanelItemViewItem: {
        const bool selected = option->state & State_Selected;
        const bool hovered = option->state & State_MouseOver;
        if (selected || hovered)
            drawBox(*painter, option->rect, m_theme.px(8), m_theme.color(selected ? Token::AccentSoft : Token::Sunken), {});
        return;
    }
    case PE_PanelItemViewRow: return;
    case PE_PanelTipLabel:
        drawBox(*painter, option->rect, 0, m_theme.color(Token::Raised), m_theme.color(Token::ControlLine));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void UnknotStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int UnknotStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_theme.px(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m_theme.px(12);
    case PM_ScrollBarExtent: return m_theme.px(14);
    case PM_ScrollBarSliderMin: return m_theme.px(36);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int UnknotStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    if (hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void UnknotStyle::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state & State_On;
    const Token fill = on ? Token::Accent : Token::Surface;
    drawBox(painter, option.rect, m_theme.px(5), m_theme.color(fill),
            m_theme.color(on ? Token::Accent : Token::ControlLine));
    if (on) {
        const int size = option.rect.width() * 8 / 10;
        const QPixmap tick = m_theme.pixmap(u"check"_s, Token::OnAccent, size, painter.device()->devicePixelRatioF());
        painter.drawPixmap(option.rect.center() - QPoint(size / 2 - 1, size / 2 - 1), tick);
    }
}

void UnknotStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state & State_On;
    const double radius = option.rect.width() / 2.0;
    drawBox(painter, option.rect, radius, m_theme.color(Token::Surface),
            m_theme.color(on ? Token::Accent : Token::ControlLine));
    if (on) {
        const double inset = radius * 0.5;
        drawBox(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, m_theme.color(Token::Accent), {});
    }
}

void UnknotStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const double radius = m_theme.px(8);
    drawBox(painter, option.rect, radius, m_theme.color(Token::Surface), m_theme.color(Token::ControlLine));
    if (option.state & State_HasFocus)
        drawFocusRing(painter, m_theme, option.rect, radius);
}

void UnknotStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider || slider->minimum == slider->maximum)
        return;
    QRectF handle = proxy()->subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
    const double inset = m_theme.px(4);
    handle = slider->orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2) : handle.adjusted(2, inset, -2, -inset);
    const bool active = slider->activeSubControls & SC_ScrollBarSlider;
    drawBox(painter, handle, inset, m_theme.color(active ? Token::Muted : Token::ControlLine), {});
}

} // namespace unknot::desktop
