// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/search_model.h"
#include "base/error.h"
#include "desktop/theme/theme.h"

#include <QFrame>

class QListView;

namespace unknot::app {
class SearchService;
}

namespace unknot::desktop {

class SearchField;
class TextLabel;

/// What the search found, below the field while one types. The keyboard stays in the field.
class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(const Theme &theme, app::SearchService &service, SearchField &field, QWidget *window);

    /// Searches again for what stands in the field, and shows the answer.
    void refresh();

signals:
    void targetChosen(const QString &target);
    /// A way out of an empty result: `checklist` or `library`.
    void wayOutChosen(const QString &where);
    /// Escape with nothing shown: the keyboard should go back to the page.
    void left();
    void failed(const unknot::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wordsChanged();
    void showResults(const QString &words, const pack::search::SearchResults &results);
    void showNote(const QString &words, const pack::search::SearchResults &results);
    void noteLinkActivated(const QString &href);
    void move(int steps);
    void openCurrent();
    void leave();
    void place();
    void follow();

    const Theme &m_theme;
    app::SearchService &m_service;
    SearchField &m_field;
    app::SearchModel m_model;
    TextLabel *m_note = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_keys = nullptr;
};

} // namespace unknot::desktop
