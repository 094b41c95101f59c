// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_groups.h"
#include "app/session/history.h"

#include <QObject>

namespace unknot::desktop {

/// Where the window is, where it was, and how to go elsewhere. Pages ask it to go; the window shows what it says.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(QObject *parent = nullptr);

    /// Goes to a place and remembers where it came from.
    void go(const app::Location &location);
    void go(app::Page page) { go(app::Location::of(page)); }
    void back();
    void forward();

    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    [[nodiscard]] std::optional<app::History::Entry> current() const { return m_history.current(); }

signals:
    /// Just before leaving: the window answers with `keepScroll`.
    void leaving();
    /// `scroll` is 0 for a new place and the former position when going back or forward.
    void moved(const unknot::app::Location &location, int scroll);
    /// Why the place that was just gone to was suggested, as rich text.
    void reasonGiven(const QString &richText);
    /// A part of the checklist should be shown, now that the window is there.
    void checklistStepWanted(unknot::app::ChecklistStep step);

public slots:
    void keepScroll(int scroll);

private:
    app::History m_history;
};

} // namespace unknot::desktop
