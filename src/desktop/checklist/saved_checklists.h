// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"
#include "notebook/saved_checklist.h"

#include <QWidget>

#include <optional>

class QMenu;
class QVBoxLayout;

namespace unknot::desktop {

/// The checklists that the reader saved: open one again, compare it, give it another name, delete it.
class SavedChecklists final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedChecklists(const Theme &theme, QWidget *parent = nullptr);

    void setChecklists(const QList<notebook::SavedChecklist> &checklists);
    /// Adds a menu for each of them: for a narrow window, which has no room for the list.
    void addTo(QMenu &menu);

signals:
    void openWanted(const unknot::notebook::SavedChecklist &checklist);
    /// Nothing for `other`: with the present answers.
    void compareWanted(const unknot::notebook::SavedChecklist &before,
                       const std::optional<unknot::notebook::SavedChecklist> &other);
    void summaryWanted(const unknot::notebook::SavedChecklist &checklist);
    void renameWanted(unknot::notebook::ChecklistId id, const QString &name);
    void deleteWanted(unknot::notebook::ChecklistId id);

private:
    void addRow(const notebook::SavedChecklist &checklist);
    void addActions(QMenu &menu, const notebook::SavedChecklist &checklist);
    void showMenu(QWidget *row, QWidget *button, const notebook::SavedChecklist &checklist);
    void startRenaming(QWidget *row, const notebook::SavedChecklist &checklist);

    const Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_rows = nullptr;
    QList<notebook::SavedChecklist> m_checklists;
};

} // namespace unknot::desktop
