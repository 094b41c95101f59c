// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/bibliography_model.h"
#include "desktop/main_window/page.h"
#include "desktop/theme/theme.h"
#include "pack/pack.h"

#include <QSortFilterProxyModel>

class QLineEdit;
class QListView;
class QScrollArea;

namespace unknot::desktop {

class SidePane;
class TextLabel;

/// The bibliography: every work on which the handbook rests, how far we read it, and where it is cited.
class SourcesPage final : public PageWidget
{
    Q_OBJECT

public:
    SourcesPage(const Theme &theme, const pack::Pack &pack, QWidget *parent = nullptr);

    void open(const app::Location &location) override;
    void focusContent() override;
    void startFind() override;

signals:
    void failed(const QString &message);
    void targetChosen(const QString &target);
    void addressClicked(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeDetail();
    void load();
    void showWork(const QModelIndex &index);
    void follow();
    void placePanes();

    const Theme &m_theme;
    const pack::Pack &m_pack;
    app::BibliographyModel m_works;
    QSortFilterProxyModel m_filtered;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_nothingFound = nullptr;
    QLineEdit *m_filter = nullptr;
    QListView *m_list = nullptr;
    SidePane *m_detail = nullptr;
    QScrollArea *m_detailScroll = nullptr;
    TextLabel *m_detailText = nullptr;
};

} // namespace unknot::desktop
