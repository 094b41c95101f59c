// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/print_inks.h"

#include <QFont>
#include <QHash>
#include <QPointF>
#include <QString>

class QPainter;
class QTextLayout;

namespace unknot::desktop {

/// What a piece of printed text is for.
enum class PrintStyle { Title, Subtitle, Name, Urgent, Heading, Body, Strong, Small, Badge };

/// Measures and draws text for paper, in points, the same on every device: it is laid out far finer than any screen,
/// so that a preview breaks lines where the printer does. Heights are remembered.
class PrintText final
{
public:
    /// Only the family of the font counts.
    explicit PrintText(const QFont &font);

    [[nodiscard]] double rowHeight(PrintStyle style) const;
    [[nodiscard]] double width(PrintStyle style, const QString &text) const;
    /// The height of a text that wraps at `width`; after `rows` rows it ends with "…".
    [[nodiscard]] double height(PrintStyle style, const QString &text, double width, int rows) const;
    void draw(QPainter &painter, QPointF topLeft, PrintStyle style, const QString &text, double width, int rows,
              Ink ink = Ink::Text) const;
    void drawCentred(QPainter &painter, QPointF centre, PrintStyle style, const QString &text,
                     Ink ink = Ink::Text) const;

private:
    [[nodiscard]] QFont font(PrintStyle style) const;
    [[nodiscard]] int layOut(QTextLayout &layout, double width, int rows) const;

    QFont m_font;
    mutable QHash<QString, double> m_heights;
};

} // namespace unknot::desktop
