// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"
#include "desktop/reader/article_header.h"
#include "desktop/theme/theme.h"
#include "pack/article.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace unknot::desktop {

class ArticleText;
class FigureCard;
class FindBar;
class OutlinePanel;
class ReaderScrollArea;
class RoutineSteps;

/// What the reader asks of the rest of the program. All are quick look-ups in memory.
struct ReaderContext
{
    std::function<bool(const Target &)> isBookmarked;
    std::function<QList<HeaderCaution>(const pack::Article &)> cautionsFor;
    std::function<QString(const CategoryId &)> categoryTitle;
    std::function<QString(const RegionId &)> regionName;
    /// Nothing for a word that the glossary does not have.
    std::function<std::optional<pack::Term>(const TermId &)> term;
    std::function<Target()> glossary;
};

/// The book page: header, text, outline, find in page.
class ReaderView final : public QWidget
{
    Q_OBJECT

public:
    ReaderView(const Theme &theme, ReaderContext context, QWidget *parent = nullptr);

    /// Shows an article from its top, or at a section.
    void showArticle(const pack::Article &article, const QString &section = {});
    void setReason(const QString &reason);
    [[nodiscard]] Target target() const { return m_article.target; }
    /// The section that stands at the top of the view; empty above the first heading.
    [[nodiscard]] QString currentSection() const;

    [[nodiscard]] int scrollPosition() const;
    void setScrollPosition(int position);
    /// How far the article was read, 0 to 1.
    [[nodiscard]] double progress() const;

    void refreshBookmarks();
    void refreshCautions();
    void startFind();
    void findNext(bool backward);
    /// Stars the whole article, or takes the star away.
    void toggleBookmark();
    void focusText();

signals:
    void targetClicked(const QString &target);
    void libraryClicked();
    void categoryClicked(const QString &category);
    void evidenceClicked();
    void checklistClicked();
    void bookmarkToggled(const unknot::Target &target, const QString &title);
    void addressClicked(const QUrl &url);
    void referenceClicked(const unknot::ReferenceKey &key);
    void scrolled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A place that was asked for: a section, or pixels from the top.
    struct Place
    {
        QString section;
        int position = 0;
    };
    void follow();
    void toggleSection(const QString &anchor);
    void showOutlineMenu();
    void showCitation(int number, const QPoint &globalPosition);
    void tellMeaning(const QString &term, const QPoint &globalPosition);
    void showTerm(const QString &term, const QPoint &globalPosition);
    void followCardLink(const QString &href);
    void scrollToSection(const QString &anchor);
    void goWhereWanted();
    /// Scrolls to a place in the text, in pixels from its top; nothing for -1.
    void showPlace(int top);
    void updateOutline();
    void placeColumn();
    [[nodiscard]] int topOf(const QString &anchor) const;

    const Theme &m_theme;
    ReaderContext m_context;
    pack::Article m_article;
    std::optional<Place> m_wanted; ///< until the reader scrolls
    ReaderScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QWidget *m_column = nullptr;
    ArticleHeader *m_header = nullptr;
    FigureCard *m_figure = nullptr;
    RoutineSteps *m_routine = nullptr;
    ArticleText *m_text = nullptr;
    OutlinePanel *m_outline = nullptr;
    FindBar *m_find = nullptr;
};

} // namespace unknot::desktop
