// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "desktop/theme/theme.h"

#include <QWidget>

#include <functional>

namespace unknot::desktop {

/// A row of the checklist that tells the session of its answer and can show the answer that the session has.
struct BoundRow
{
    QWidget *widget = nullptr;
    std::function<void()> refresh;
};

/// Makes the rows of all kinds of questions: the same in the parts of the checklist and in what the filter finds.
class RowMaker final
{
public:
    RowMaker(const Theme &theme, app::ChecklistSession &session) : m_theme(theme), m_session(session) {}

    /// `place` is said before the help: the part of the checklist, where rows of several parts stand together.
    [[nodiscard]] BoundRow make(const pack::Region &region, QWidget *parent, const QString &place = {}) const;
    [[nodiscard]] BoundRow make(const pack::RedFlag &flag, QWidget *parent, const QString &place = {}) const;
    [[nodiscard]] BoundRow make(const pack::Symptom &symptom, QWidget *parent, const QString &place = {}) const;
    [[nodiscard]] BoundRow make(const pack::Condition &condition, QWidget *parent, const QString &place = {}) const;

private:
    const Theme &m_theme;
    app::ChecklistSession &m_session;
};

} // namespace unknot::desktop
