// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/main_window/page.h"
#include "desktop/theme/theme.h"
#include "pack/pack.h"

namespace unknot::desktop {

class ArticleText;
class PageFrame;

/// How to use the program, its keys, and what it is and is not.
class HelpPage final : public PageWidget
{
    Q_OBJECT

public:
    HelpPage(const Theme &theme, const pack::PackInfo &pack, QWidget *parent = nullptr);

    void open(const app::Location &location) override;

signals:
    void targetChosen(const QString &target);

private:
    void addText(const QString &title, const QString &richText);
    void addWeighing();
    void showWeighing(bool on);
    void addKeys();
    void addAbout(const pack::PackInfo &pack);

    const Theme &m_theme;
    PageFrame *m_frame = nullptr;
    ArticleText *m_weighing = nullptr; ///< the whole page about it; filled when it is first asked for
};

} // namespace unknot::desktop
