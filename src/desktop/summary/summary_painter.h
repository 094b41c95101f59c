// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/summary_content.h"
#include "desktop/summary/print_text.h"
#include "desktop/summary/summary_figure.h"

#include <QSizeF>

#include <vector>

class QPainter;

namespace unknot::desktop {

/// Lays the summary out on one page and paints it: on the screen, on a printer and in a PDF alike.
///
/// What does not fit is shortened when the painter is made: first the room to write answers goes, then long lines end
/// after two rows (three, where health is at stake), the figure becomes smaller and the parts move together, the room
/// for notes goes, and at last lines are left out in the order of app::shorten().
class SummaryPainter final
{
public:
    /// `paper` in points (1/72 inch). Only the family of the font counts.
    SummaryPainter(app::SummaryContent content, QSizeF paper, const QFont &font);

    /// Paints the page with its upper left corner at the origin; the painter's unit is a point.
    void paint(QPainter &painter) const;

    [[nodiscard]] QSizeF paper() const { return m_paper; }
    /// What the page holds after shortening.
    [[nodiscard]] const app::SummaryContent &content() const { return m_content; }
    /// Whether everything stands above the foot of the page.
    [[nodiscard]] bool fits() const;

private:
    /// A thing of some height in a column.
    struct Block
    {
        enum class Kind { Figure, Scale, Section } kind = Kind::Section;
        const app::SummarySection *section = nullptr;
    };

    /// How freely the page is laid out.
    struct Room
    {
        bool answerLines = true; ///< room to write below each question
        int rows = 4;            ///< how many rows a line may have
        double figure = 1.0;     ///< its height as a share of the greatest
        double gap = 9.0;        ///< between two parts
        bool notes = true;
    };

    void fit();
    [[nodiscard]] double foot() const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double figureHeight() const;
    [[nodiscard]] int rowsOf(app::SummarySection::Kind kind) const;

    // Each draws below `top` if there is a painter, and says where the next thing begins.
    [[nodiscard]] double arrange(QPainter *painter) const;
    [[nodiscard]] double header(QPainter *painter, double top) const;
    void name(QPainter &painter, double top, double width) const;
    [[nodiscard]] double urgency(QPainter *painter, double top) const;
    [[nodiscard]] double urgencyColumns(QPainter *painter, double top) const;
    [[nodiscard]] double safety(QPainter *painter, double top) const;
    [[nodiscard]] double columns(QPainter *painter, double top) const;
    [[nodiscard]] double block(QPainter *painter, const Block &block, QPointF topLeft) const;
    [[nodiscard]] double scale(QPainter *painter, QPointF topLeft) const;
    [[nodiscard]] double section(QPainter *painter, const app::SummarySection &section, QPointF topLeft,
                                 double width) const;
    [[nodiscard]] double lines(QPainter *painter, const app::SummarySection &section, QPointF topLeft,
                               double width) const;
    [[nodiscard]] double questions(QPainter *painter, double top) const;
    void notes(QPainter &painter, double top) const;
    void footer(QPainter &painter) const;

    [[nodiscard]] double heading(QPainter *painter, const QString &title, QPointF topLeft, double width) const;
    void bullet(QPainter &painter, app::SummarySection::Kind kind, qsizetype index, qsizetype count,
                QPointF topLeft) const;
    void rule(QPainter &painter, QPointF left, double width, Ink ink, double weight) const;
    [[nodiscard]] std::vector<Block> blocks() const;

    app::SummaryContent m_content;
    QSizeF m_paper;
    PrintText m_text;
    SummaryFigure m_figure;
    Room m_room;
};

} // namespace unknot::desktop
