// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/answers.h"
#include "desktop/theme/theme.h"

#include <QAbstractButton>

#include <optional>

class QHBoxLayout;

namespace unknot::desktop {

/// One thing to tick. The whole row is the target; a second line explains it.
class TickRow final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Ordinary, WarningSign };

    TickRow(const Theme &theme, Look look, const QString &label, const QString &help, QWidget *parent = nullptr);

    /// Room for other controls that lie on the row: so much at its end, and so much below its words.
    void reserve(int atEnd, int below);
    /// Where the words begin: further controls stand in line with them.
    [[nodiscard]] int textStart() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;
    void follow();

    const Theme &m_theme;
    Look m_look;
    QString m_help;
    int m_atEnd = 0;
    int m_below = 0;
};

/// A region to tick, and beside it left or right where the body has two.
class RegionRow final : public QWidget
{
    Q_OBJECT

public:
    RegionRow(const Theme &theme, const QString &label, const QString &help, bool sideAware, QWidget *parent = nullptr);

    [[nodiscard]] TickRow &row() { return *m_row; }
    /// Shows an answer without telling of it; nothing: not ticked.
    void setAnswer(std::optional<checklist::Side> side);

signals:
    void answered(std::optional<unknot::checklist::Side> side);

private:
    [[nodiscard]] checklist::Side side() const;
    void tell();

    TickRow *m_row = nullptr;
    QAbstractButton *m_left = nullptr;
    QAbstractButton *m_right = nullptr;
};

} // namespace unknot::desktop
