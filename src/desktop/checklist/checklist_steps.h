// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace unknot::desktop {

/// One of the five parts of the checklist in the list at the left.
class StepItem final : public QAbstractButton
{
    Q_OBJECT

public:
    StepItem(const Theme &theme, int number, const QString &title, QWidget *parent);

    /// `detail` says what was ticked; `done`: something is answered, shown by a tick instead of the number.
    void setState(const QString &detail, bool done);
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_number;
    QString m_detail;
    bool m_done = false;
    bool m_compact = false;
};

/// The five parts, which one is open, and what each has been answered.
class ChecklistSteps final : public QWidget
{
    Q_OBJECT

public:
    ChecklistSteps(const Theme &theme, const QStringList &titles, QWidget *parent = nullptr);

    void setCurrent(int step);
    void setState(int step, const QString &detail, bool done);
    /// In a narrow window only the numbers.
    void setCompact(bool compact);

signals:
    void stepChosen(int step);

private:
    QList<StepItem *> m_items;
};

} // namespace unknot::desktop
