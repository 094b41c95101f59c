// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_page/muscle_row.h"

#include <QList>

#include <functional>

class QVBoxLayout;

namespace unknot::desktop {

class Button;

/// Muscles below one another: the first few, and the others when asked for.
class MuscleList final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        MuscleId muscle;
        QString fact;
        bool canMark = true;

        bool operator==(const Line &) const = default;
    };
    /// Everything that is shown of a line; asked for the lines that are shown only.
    using RowContent = std::function<MuscleRow::Content(const Line &)>;

    MuscleList(const Theme &theme, RowContent rowContent, QWidget *parent = nullptr);

    /// A list that is the same as before stays as it is. The keyboard stays with its muscle where that is still listed.
    void setMuscles(const QList<Line> &muscles);
    /// The one whose pattern is on the map; an empty id for none.
    void setCurrent(const MuscleId &muscle);
    /// What the keyboard reaches, in the order in which it is seen.
    [[nodiscard]] QList<QWidget *> partsInOrder() const;

signals:
    void pointed(const unknot::MuscleId &muscle);
    void chosen(const unknot::MuscleId &muscle);
    void confirmed(const unknot::MuscleId &muscle);
    /// Rows came or went: the order of the keyboard has to be told again.
    void rowsMade();

private:
    void build(qsizetype count);
    void addRow(const Line &line);
    void step(const MuscleRow *from, int rows);

    const Theme &m_theme;
    RowContent m_rowContent;
    QVBoxLayout *m_layout = nullptr;
    Button *m_more = nullptr;
    QList<Line> m_muscles;
    QList<MuscleRow *> m_rows;
    MuscleId m_current;
};

} // namespace unknot::desktop
