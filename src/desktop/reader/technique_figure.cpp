// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/technique_figure.h"

#include "desktop/theme/figure_colors.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {
constexpr double shownWidth = 300; // design pixels; the drawings are judged at this width
}

std::optional<TechniqueDrawing> techniqueDrawing(const QString &article)
{
    QFile file(u":/figures/"_s + article + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    TechniqueDrawing drawing{.svg = file.readAll(), .seen = {}, .caption = {}};
    QXmlStreamReader reader(drawing.svg);
    while (reader.readNextStartElement()) {
        if (reader.name() == "title"_L1)
            drawing.seen = reader.readElementText();
        else if (reader.name() == "desc"_L1)
            drawing.caption = reader.readElementText();
        else if (reader.name() != "svg"_L1)
            break; // both stand before the drawing itself
    }
    return drawing;
}

TechniqueFigure::TechniqueFigure(const Theme &theme, TechniqueDrawing drawing, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_drawing(std::move(drawing)), m_natural(QSvgRenderer(m_drawing.svg).defaultSize())
{
    setObjectName("techniqueFigure");
    setAccessibleName(m_drawing.seen);
    setToolTip(m_drawing.seen);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

int TechniqueFigure::heightForWidth(int width) const
{
    return m_natural.isEmpty() ? 0 : static_cast<int>(width * m_natural.height() / m_natural.width());
}

QSize TechniqueFigure::sizeHint() const
{
    const int width = m_theme.px(shownWidth);
    return {width, heightForWidth(width)};
}

void TechniqueFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(inScheme(m_drawing.svg, m_theme.scheme())).render(&painter, QRectF(rect()));
}

} // namespace unknot::desktop
