// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "desktop/main_window/page.h"
#include "desktop/theme/theme.h"

class QButtonGroup;
class QCheckBox;

namespace unknot::app {
class NotebookService;
}

namespace unknot::desktop {

class TextLabel;

/// How it looks, what it remembers, where the reader's data lies.
class SettingsPage final : public PageWidget
{
    Q_OBJECT

public:
    /// `dataFolder` is where the notebook lies; shown, and opened by a button.
    SettingsPage(const Theme &theme, app::NotebookService &notebook, const QString &dataFolder, QWidget *parent = nullptr);

    void open(const app::Location &location) override;
    void setSettings(const app::Settings &settings);

signals:
    void appearanceChosen(unknot::app::Appearance appearance);
    void textScaleChosen(double scale);
    void reopenChosen(bool reopen);

private:
    [[nodiscard]] QWidget *makeAppearance(QWidget *parent);
    [[nodiscard]] QWidget *makeTextSize(QWidget *parent);
    [[nodiscard]] QWidget *makeData(const QString &dataFolder, QWidget *parent);

    void showKept();

    const Theme &m_theme;
    app::NotebookService &m_notebook;
    QCheckBox *m_conditions = nullptr;
    QCheckBox *m_draft = nullptr;
    QButtonGroup *m_appearance = nullptr;
    TextLabel *m_scale = nullptr;
    QCheckBox *m_reopen = nullptr;
};

} // namespace unknot::desktop
