// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"
#include "pack/article.h"

#include <QPointer>
#include <QTextBrowser>

#include <functional>

class QTextTable;

namespace unknot::desktop {

/// The running text of an article. As high as its text: the page around it scrolls, so that header and text move together.
/// Paints boxes and step numbers as the design wants them, which rich text alone cannot.
class ArticleText final : public QTextBrowser
{
    Q_OBJECT

public:
    /// `isBookmarked(anchor)` tells whether a section's star is on.
    ArticleText(const Theme &theme, std::function<bool(const QString &)> isBookmarked, QWidget *parent = nullptr);

    void showArticle(const pack::Article &article);
    /// Paints the stars again after bookmarks changed.
    void refreshStars();
    /// Makes the page again for another theme or text size.
    void restyle();

    /// Where an anchor stands, in pixels from the top of this widget; -1 if there is none.
    [[nodiscard]] int anchorPosition(const QString &anchor) const;
    /// Marks all places where `text` stands; returns how many.
    int markAll(const QString &text);
    /// Selects the first place. Its position from the top, or -1.
    int selectFirst(const QString &text);
    /// Selects the next (or previous) place after the selected one, around the end. Its position from the top, or -1.
    int selectNext(const QString &text, bool backward);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void targetClicked(const QString &target);
    void starClicked(const QString &anchor);
    void citationClicked(int number, const QPoint &globalPosition);
    /// The pointer rests on a glossary word, or the keyboard moved to it.
    void termPointed(const QString &term, const QPoint &globalPosition);
    void termClicked(const QString &term, const QPoint &globalPosition);
    /// The keyboard moved to a link; `top` is where it stands in this widget.
    void linkFocused(int top);
    void addressClicked(const QUrl &url);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Box
    {
        QPointer<QTextTable> table;
        Token fill;
        Token edge;
    };

    void follow(const QUrl &link);
    void takeOverFrames();
    void takeOverTable(QTextTable &table);
    void finishFormats();
    void point(const QUrl &link);
    [[nodiscard]] QPoint placeOf(const QUrl &link) const;
    [[nodiscard]] QRectF boxRect(const QTextTable &table) const;
    void fitHeight();
    [[nodiscard]] QVariant starImage(const QString &anchor) const;
    [[nodiscard]] QVariant evidenceImage(const QString &word) const;

    const Theme &m_theme;
    std::function<bool(const QString &)> m_isBookmarked;
    pack::Article m_article;
    QList<Box> m_boxes;
    QList<QPointer<QTextTable>> m_steps;
};

} // namespace unknot::desktop
