// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/article_text.h"

#include "desktop/reader/article_html.h"
#include "desktop/theme/painting.h"
#include "pack/pack.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QWheelEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

constexpr auto termScheme = "term:"_L1;
constexpr int boxPadding = 11; // design pixels around the icon and around the text of a box

struct BoxLook
{
    Token fill;
    Token edge;
};

constexpr std::array boxLooks{
    BoxLook{Token::NoteFill, Token::NoteEdge},
    BoxLook{Token::CautionFill, Token::CautionEdge},
    BoxLook{Token::DangerFill, Token::DangerEdge},
};

QString iconForBox(const QString &kind)
{
    if (kind == "danger"_L1)
        return u"alert"_s;
    if (kind == "caution"_L1)
        return u"warning"_s;
    return kind == "tip"_L1 ? u"spark"_s : u"info"_s;
}

Token tokenForBox(const QString &kind)
{
    if (kind == "danger"_L1)
        return Token::DangerText;
    return kind == "caution"_L1 ? Token::CautionText : Token::NoteText;
}

} // namespace

ArticleText::ArticleText(const Theme &theme, std::function<bool(const QString &)> isBookmarked, QWidget *parent)
    : QTextBrowser(parent), m_theme(theme), m_isBookmarked(std::move(isBookmarked))
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Article text"));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleText::follow);
    connect(this, &QTextBrowser::highlighted, this, &ArticleText::point);
}

void ArticleText::showArticle(const pack::Article &article)
{
    m_article = article;
    restyle();
}

void ArticleText::restyle()
{
    m_boxes.clear();
    m_steps.clear();
    document()->setDefaultFont(m_theme.font(TextRole::Reading));
    document()->setIndentWidth(m_theme.px(22));
    document()->setDefaultStyleSheet(articleStyleSheet(m_theme));
    setHtml(articleHtml(m_article));
    takeOverFrames();
    finishFormats();
    fitHeight();
}

void ArticleText::refreshStars()
{
    for (const pack::Section &section : std::as_const(m_article.sections)) {
        if (!section.anchor.isEmpty())
            document()->addResource(QTextDocument::ImageResource, QUrl(u"star:"_s + section.anchor), starImage(section.anchor));
    }
    viewport()->update();
}

void ArticleText::takeOverFrames()
{
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            takeOverTable(*table);
    }
}

void ArticleText::takeOverTable(QTextTable &table)
{
    QTextTableFormat format = table.format();
    if (format.background().style() == Qt::NoBrush)
        return; // an ordinary table
    const QColor mark = format.background().color();
    const bool isSteps = mark == m_theme.color(Token::AccentSoft);
    if (isSteps) {
        m_steps.append(&table);
    } else {
        for (const BoxLook &look : boxLooks) {
            if (mark == m_theme.color(look.fill))
                m_boxes.append({&table, look.fill, look.edge});
        }
    }
    if (!isSteps)
        format.setCellPadding(m_theme.px(boxPadding));
    const double first = m_theme.px(isSteps ? 32 : 20 + boxPadding);
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, first), QTextLength(QTextLength::VariableLength, 0)});
    format.clearBackground();
    table.setFormat(format);
}

void ArticleText::finishFormats()
{
    QTextCharFormat term;
    term.setUnderlineStyle(QTextCharFormat::DotLine); // beyond the style sheets of QTextDocument
    term.setUnderlineColor(m_theme.color(Token::Muted));
    struct Change
    {
        int from;
        int length;
        QTextCharFormat format;
    };
    QList<Change> changes;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (isHeading) // Qt multiplies the sizes of the style sheet by its own factor; the theme's type scale holds
                format.clearProperty(QTextFormat::FontSizeAdjustment);
            else if (format.anchorHref().startsWith(termScheme))
                format.merge(term);
            else
                continue;
            changes.append({fragment.position(), fragment.length(), format});
        }
    }
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // one change, one layout
    for (const Change &change : std::as_const(changes)) {
        cursor.setPosition(change.from);
        cursor.setPosition(change.from + change.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(change.format);
    }
    cursor.endEditBlock();
}

int ArticleText::anchorPosition(const QString &anchor) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            if (fragment.fragment().charFormat().anchorNames().contains(anchor))
                return static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top());
        }
    }
    return -1;
}

int ArticleText::markAll(const QString &text)
{
    QList<ExtraSelection> marks;
    if (!text.isEmpty()) {
        QTextCharFormat format;
        format.setBackground(m_theme.color(Token::Match));
        format.setForeground(m_theme.color(Token::Text));
        for (QTextCursor found = document()->find(text); !found.isNull(); found = document()->find(text, found))
            marks.append({found, format});
    }
    setExtraSelections(marks);
    return static_cast<int>(marks.size());
}

int ArticleText::selectFirst(const QString &text)
{
    QTextCursor start(document());
    setTextCursor(start);
    return selectNext(text, false);
}

int ArticleText::selectNext(const QString &text, bool backward)
{
    if (text.isEmpty())
        return -1;
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(text, textCursor(), flags);
    if (found.isNull()) {
        QTextCursor start(document());
        if (backward)
            start.movePosition(QTextCursor::End);
        found = document()->find(text, start, flags);
    }
    if (found.isNull())
        return -1;
    setTextCursor(found);
    return cursorRect(found).top();
}

QSize ArticleText::sizeHint() const
{
    return {m_theme.px(684), height()};
}

QSize ArticleText::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(40)};
}

int ArticleText::heightForWidth(int) const
{
    return height();
}

QVariant ArticleText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {}; // an article loads nothing else, whatever its pack says
    const QString what = name.path();
    if (name.scheme() == "star"_L1)
        return starImage(what);
    if (name.scheme() == "evidence"_L1)
        return evidenceImage(what);
    if (name.scheme() == "icon"_L1)
        return m_theme.pixmap(iconForBox(what), tokenForBox(what), m_theme.px(20), devicePixelRatioF());
    return {};
}

QVariant ArticleText::starImage(const QString &anchor) const
{
    const bool on = m_isBookmarked(anchor);
    return m_theme.pixmap(on ? u"star-on"_s : u"star"_s, on ? Token::Accent : Token::ControlLine, m_theme.px(18),
                          devicePixelRatioF());
}

QVariant ArticleText::evidenceImage(const QString &word) const
{
    const int bars = word == "strong"_L1 ? 3 : word == "moderate"_L1 ? 2 : word == "not-supported"_L1 ? 0 : 1;
    const QSize size(m_theme.px(19), m_theme.px(12));
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    for (int bar = 0; bar < 3; ++bar)
        drawBox(painter, QRectF(m_theme.px(7) * bar, 0, m_theme.px(5), size.height()), m_theme.px(2),
                m_theme.color(bar < bars ? Token::Muted : Token::Line), {});
    return pixmap;
}

QRectF ArticleText::boxRect(const QTextTable &table) const
{
    // Not frameBoundingRect(): with cell padding Qt gives it moved by the padding.
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    const QTextTableCell words = table.cellAt(0, table.columns() - 1);
    const double padding = m_theme.px(boxPadding);
    const double top = layout->blockBoundingRect(words.firstCursorPosition().block()).top() - padding;
    const double bottom = layout->blockBoundingRect(words.lastCursorPosition().block()).bottom() + padding;
    return {0, top, document()->textWidth(), bottom - top};
}

void ArticleText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const QAbstractTextDocumentLayout *layout = document()->documentLayout();
        for (const Box &box : std::as_const(m_boxes)) {
            if (box.table)
                drawBox(painter, boxRect(*box.table), m_theme.px(10), m_theme.color(box.fill), m_theme.color(box.edge));
        }
        for (const QPointer<QTextTable> &table : std::as_const(m_steps)) {
            for (int row = 0; table && row < table->rows(); ++row) {
                const QRectF text = layout->blockBoundingRect(table->cellAt(row, 0).firstCursorPosition().block());
                const double size = m_theme.px(28);
                const QRectF circle(text.center().x() - size / 2, text.top() + (text.height() - size) / 2, size, size);
                drawBox(painter, circle, size / 2, m_theme.color(Token::AccentSoft), {});
            }
        }
    }
    QTextBrowser::paintEvent(event);
}

void ArticleText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void ArticleText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the text
}

void ArticleText::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space: event->ignore(); return; // the page scrolls
    default: QTextBrowser::keyPressEvent(event);
    }
}

bool ArticleText::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    if (moved && textCursor().hasSelection()) {
        emit linkFocused(cursorRect().top());
        point(QUrl(textCursor().charFormat().anchorHref())); // Qt tells of the pointer only
    }
    return moved;
}

void ArticleText::point(const QUrl &link)
{
    emit termPointed(link.scheme() == "term"_L1 ? link.path() : QString(), placeOf(link));
}

/// Where to tell something about a link: at the link that the keyboard has chosen, else at the pointer.
QPoint ArticleText::placeOf(const QUrl &link) const
{
    const QTextCursor cursor = textCursor();
    const bool byKeyboard = hasFocus() && cursor.hasSelection() && cursor.charFormat().anchorHref() == link.toString();
    return byKeyboard ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : QCursor::pos();
}

void ArticleText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(document()->size().height())) + 1;
    if (height != this->height())
        setFixedHeight(height);
}

void ArticleText::follow(const QUrl &link)
{
    const QString what = link.toString(QUrl::RemoveScheme);
    if (link.scheme() == "target"_L1)
        emit targetClicked(what);
    else if (link.scheme() == "star"_L1)
        emit starClicked(what);
    else if (link.scheme() == "cite"_L1)
        emit citationClicked(what.toInt(), placeOf(link));
    else if (link.scheme() == "term"_L1)
        emit termClicked(what, placeOf(link));
    else if (link.scheme() == "https"_L1 || link.scheme() == "http"_L1)
        emit addressClicked(link);
}

} // namespace unknot::desktop
