// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace unknot::desktop {

/// One fact of a technique or routine: what, the value, and a detail below it.
struct Fact
{
    QString key;
    QString value;
    QString detail;
    /// For the pressure: bars from `barMin` to `barMax` of 10 are filled; no bars if barMax is 0.
    int barMin = 0;
    int barMax = 0;
};

/// A bordered row of facts; wraps into several rows when it is narrow.
class FactsStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsStrip(const Theme &theme, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] int rowHeight(int firstFact, int columns, int cellWidth) const;
    void paintFact(QPainter &painter, const Fact &fact, const QRect &cell) const;

    const Theme &m_theme;
    QList<Fact> m_facts;
};

} // namespace unknot::desktop
