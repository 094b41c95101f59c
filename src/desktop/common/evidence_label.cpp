// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/evidence_label.h"

#include "app/words/words.h"
#include "desktop/theme/painting.h"

namespace unknot::desktop {

namespace {

struct EvidenceLook
{
    int bars;
    Token token;
};

EvidenceLook lookOf(pack::Evidence evidence)
{
    switch (evidence) {
    case pack::Evidence::Strong: return {3, Token::EvidenceStrong};
    case pack::Evidence::Moderate: return {2, Token::EvidenceModerate};
    case pack::Evidence::NotSupported: return {0, Token::EvidenceUnsupported};
    case pack::Evidence::Limited:
    case pack::Evidence::Conflicting:
    case pack::Evidence::ExpertOpinion:
    case pack::Evidence::None: break;
    }
    return {1, Token::EvidenceLimited};
}

} // namespace

EvidenceLabel::EvidenceLabel(const Theme &theme, pack::Evidence evidence, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_evidence(evidence)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("What these words mean"));
    setEvidence(evidence);
    connect(&theme, &Theme::changed, this, &EvidenceLabel::follow);
    follow();
}

void EvidenceLabel::setEvidence(pack::Evidence evidence)
{
    m_evidence = evidence;
    setText(app::evidenceLabel(evidence));
    setVisible(evidence != pack::Evidence::None);
    updateGeometry();
    update();
}

QSize EvidenceLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + m_theme.px(12 + 21 + 8 + 12), std::max(m_theme.px(26), fontMetrics().height() + m_theme.px(6))};
}

void EvidenceLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const EvidenceLook look = lookOf(m_evidence);
    const double radius = height() / 2.0;
    drawBox(painter, rect(), radius, m_theme.color(Token::Surface), m_theme.color(underMouse() ? Token::ControlLine : Token::Line));
    for (int bar = 0; bar < 3; ++bar) {
        const QRectF place(m_theme.px(12 + 7 * bar), (height() - m_theme.px(12)) / 2.0, m_theme.px(5), m_theme.px(12));
        drawBox(painter, place, m_theme.px(2), m_theme.color(bar < look.bars ? look.token : Token::Line), {});
    }
    painter.setPen(m_theme.color(look.token));
    painter.setFont(font());
    painter.drawText(rect().adjusted(m_theme.px(12 + 21 + 6), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, rect(), radius);
}

void EvidenceLabel::follow()
{
    QFont font = m_theme.font(TextRole::Secondary);
    font.setWeight(QFont::Medium);
    setFont(font);
    updateGeometry();
    update();
}

} // namespace unknot::desktop
