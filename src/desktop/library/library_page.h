// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/main_window/page.h"
#include "desktop/reader/reader_view.h"
#include "pack/pack.h"

class QLineEdit;
class QStackedWidget;

namespace unknot::desktop {

class ArticleListView;
class Navigator;
class TextLabel;

/// Everything there is to read: all categories, the articles of one, or an open article with its list beside it.
class LibraryPage final : public PageWidget
{
    Q_OBJECT

public:
    LibraryPage(const Theme &theme, const pack::Pack &pack, Navigator &navigator, ReaderContext context,
                QWidget *parent = nullptr);

    void open(const app::Location &location) override;
    void leave() override;
    [[nodiscard]] int scrollPosition() const override;
    void setScrollPosition(int position) override;
    void focusContent() override;
    void startFind() override;
    void findNext(bool backward) override;
    void toggleBookmark() override;

    [[nodiscard]] ReaderView &reader() { return *m_reader; }

signals:
    /// Something could not be read: a sentence for people.
    void failed(const QString &message);
    /// The reader goes away from an article: where they stopped and how far that is, 0 to 1.
    void readingLeft(const unknot::Target &target, double progress);
    void bookmarkToggled(const unknot::Target &target, const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeOverview();
    [[nodiscard]] QWidget *makeCategoryPage();
    [[nodiscard]] QWidget *makeListColumn();
    void connectReader();
    void showCategories();
    void showCategory(const CategoryId &category);
    void showArticle(const Target &target);
    void fillList(const CategoryId &category);
    void placePanes();
    [[nodiscard]] QString categoryTitle(const CategoryId &category) const;

    const Theme &m_theme;
    const pack::Pack &m_pack;
    Navigator &m_navigator;
    QList<pack::Category> m_categories;
    QHash<RegionId, QString> m_regionNames; ///< read when the first muscle is opened
    CategoryId m_listed;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_overview = nullptr;
    QWidget *m_categoryPage = nullptr;
    QWidget *m_articlePage = nullptr;
    TextLabel *m_categoryTitle = nullptr;
    TextLabel *m_categorySummary = nullptr;
    QLineEdit *m_filter = nullptr;
    TextLabel *m_nothingFound = nullptr;
    ArticleListView *m_categoryList = nullptr;
    QWidget *m_column = nullptr;
    TextLabel *m_columnTitle = nullptr;
    TextLabel *m_columnCount = nullptr;
    ArticleListView *m_columnList = nullptr;
    ReaderView *m_reader = nullptr;
};

} // namespace unknot::desktop
