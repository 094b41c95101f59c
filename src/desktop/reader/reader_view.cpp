// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/reader_view.h"

#include "desktop/common/text_label.h"
#include "desktop/reader/article_html.h"
#include "desktop/reader/article_text.h"
#include "desktop/reader/figure_card.h"
#include "desktop/reader/find_bar.h"
#include "desktop/reader/outline_panel.h"
#include "desktop/reader/popup_card.h"
#include "desktop/reader/reader_scroll_area.h"
#include "desktop/reader/routine_steps.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

ReaderView::ReaderView(const Theme &theme, ReaderContext context, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_context(std::move(context))
{
    m_scroll = new ReaderScrollArea(this);
    m_scroll->setObjectName("readerScroll");
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget(m_scroll);
    m_column = new QWidget(m_page);
    m_header = new ArticleHeader(theme, m_column);
    m_figure = new FigureCard(theme, m_context.regionName, m_column);
    m_routine = new RoutineSteps(theme, m_column);
    m_text = new ArticleText(
        theme, [this](const QString &anchor) { return m_context.isBookmarked(m_article.target.withSection(anchor)); }, m_column);
    m_text->setObjectName("articleText");

    auto *columnLayout = new QVBoxLayout(m_column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(theme.px(20));
    columnLayout->addWidget(m_header);
    columnLayout->addWidget(m_figure);
    columnLayout->addWidget(m_routine);
    columnLayout->addWidget(m_text);
    columnLayout->addStretch(1);
    auto *pageLayout = new QHBoxLayout(m_page);
    pageLayout->addWidget(m_column);
    m_scroll->setWidget(m_page);

    m_outline = new OutlinePanel(theme, this);
    m_find = new FindBar(theme, this);
    m_scroll->setPanel(m_outline);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_find);

    connect(m_header, &ArticleHeader::libraryClicked, this, &ReaderView::libraryClicked);
    connect(m_header, &ArticleHeader::categoryClicked, this, &ReaderView::categoryClicked);
    connect(m_header, &ArticleHeader::evidenceClicked, this, &ReaderView::evidenceClicked);
    connect(m_header, &ArticleHeader::checklistClicked, this, &ReaderView::checklistClicked);
    connect(m_header, &ArticleHeader::outlineClicked, this, &ReaderView::showOutlineMenu);
    connect(m_header, &ArticleHeader::bookmarkClicked, this, &ReaderView::toggleBookmark);
    connect(m_routine, &RoutineSteps::targetClicked, this, &ReaderView::targetClicked);
    connect(m_text, &ArticleText::targetClicked, this, &ReaderView::targetClicked);
    connect(m_text, &ArticleText::addressClicked, this, &ReaderView::addressClicked);
    connect(m_text, &ArticleText::starClicked, this, &ReaderView::toggleSection);
    connect(m_text, &ArticleText::citationClicked, this, &ReaderView::showCitation);
    connect(m_text, &ArticleText::termPointed, this, &ReaderView::tellMeaning);
    connect(m_text, &ArticleText::termClicked, this, &ReaderView::showTerm);
    connect(m_text, &ArticleText::linkFocused, this, &ReaderView::showPlace);
    connect(m_outline, &OutlinePanel::anchorChosen, this, &ReaderView::scrollToSection);
    connect(m_find, &FindBar::textChanged, this, [this](const QString &text) {
        m_find->setCount(m_text->markAll(text));
        showPlace(m_text->selectFirst(text));
    });
    connect(m_find, &FindBar::nextWanted, this, &ReaderView::findNext);
    connect(m_find, &FindBar::closed, this, [this] { m_text->setFocus(); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_outline->setCurrent(currentSection());
        emit scrolled();
    });
    // Only what the reader does: setting a value from here does not count.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_wanted.reset(); });
    m_page->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &ReaderView::follow);
}

void ReaderView::showArticle(const pack::Article &article, const QString &section)
{
    const bool same = article.target == m_article.target;
    m_article = article;
    if (!same || section.isEmpty())
        m_header->setReason({});
    m_header->showArticle(article, m_context.categoryTitle(article.target.category()), m_context.cautionsFor(article));
    m_figure->showArticle(article);
    m_routine->setRoutine(article.routine);
    m_text->showArticle(article);
    updateOutline();
    refreshBookmarks();
    placeColumn();
    m_wanted = Place{.section = section, .position = 0};
    goWhereWanted();
}

void ReaderView::setReason(const QString &reason)
{
    m_header->setReason(reason);
}

void ReaderView::updateOutline()
{
    QList<OutlinePanel::Entry> entries;
    for (const pack::Section &section : std::as_const(m_article.sections)) {
        if (!section.anchor.isEmpty())
            entries.append({section.anchor, section.heading, section.level});
    }
    if (!m_article.seeAlso.isEmpty())
        entries.append({u"see-also"_s, tr("Read next"), 2});
    if (!m_article.citations.isEmpty())
        entries.append({u"references"_s, tr("References"), 2});
    m_outline->setEntries(entries);
}

int ReaderView::topOf(const QString &anchor) const
{
    const int inText = m_text->anchorPosition(anchor);
    return inText < 0 ? -1 : m_text->mapTo(m_page, QPoint(0, inText)).y();
}

QString ReaderView::currentSection() const
{
    const int line = scrollPosition() + m_theme.px(80);
    QString current;
    for (const pack::Section &section : m_article.sections) {
        if (section.anchor.isEmpty())
            continue;
        if (topOf(section.anchor) > line)
            break;
        current = section.anchor;
    }
    return current;
}

int ReaderView::scrollPosition() const
{
    return m_scroll->verticalScrollBar()->value();
}

void ReaderView::setScrollPosition(int position)
{
    m_wanted = Place{.section = {}, .position = position};
    goWhereWanted();
}

void ReaderView::goWhereWanted()
{
    if (!m_wanted)
        return;
    int position = m_wanted->position;
    if (!m_wanted->section.isEmpty())
        position = std::max(0, topOf(m_wanted->section) - m_theme.px(12));
    m_scroll->verticalScrollBar()->setValue(position);
}

bool ReaderView::eventFilter(QObject *watched, QEvent *event)
{
    // The heights of header, figure and text settle with the first layouts: each time the place is found anew, until
    // the reader scrolls.
    if (watched == m_page && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        goWhereWanted();
    return QWidget::eventFilter(watched, event);
}

double ReaderView::progress() const
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    return bar->maximum() == 0 ? 1.0 : static_cast<double>(bar->value()) / bar->maximum();
}

void ReaderView::scrollToSection(const QString &anchor)
{
    m_wanted = Place{.section = anchor, .position = 0};
    goWhereWanted();
}

void ReaderView::refreshBookmarks()
{
    m_header->setBookmarked(m_context.isBookmarked(m_article.target));
    m_text->refreshStars();
}

void ReaderView::refreshCautions()
{
    if (!m_article.target.isEmpty())
        m_header->showArticle(m_article, m_context.categoryTitle(m_article.target.category()), m_context.cautionsFor(m_article));
}

void ReaderView::startFind()
{
    m_find->start();
}

void ReaderView::findNext(bool backward)
{
    showPlace(m_text->selectNext(m_find->text(), backward));
}

void ReaderView::showPlace(int top)
{
    m_wanted.reset();
    if (top >= 0)
        m_scroll->ensureVisible(0, m_text->mapTo(m_page, QPoint(0, top)).y(), 0, m_theme.px(120));
}

void ReaderView::toggleBookmark()
{
    emit bookmarkToggled(m_article.target, m_article.title);
}

void ReaderView::focusText()
{
    m_text->setFocus(Qt::TabFocusReason);
}

void ReaderView::toggleSection(const QString &anchor)
{
    for (const pack::Section &section : std::as_const(m_article.sections)) {
        if (section.anchor == anchor)
            emit bookmarkToggled(m_article.target.withSection(anchor), section.heading);
    }
}

void ReaderView::showOutlineMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const pack::Section &section : std::as_const(m_article.sections)) {
        if (!section.anchor.isEmpty())
            connect(menu->addAction(section.heading), &QAction::triggered, this, [this, anchor = section.anchor] { scrollToSection(anchor); });
    }
    QWidget *button = m_header->outlineButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ReaderView::showCitation(int number, const QPoint &globalPosition)
{
    for (const pack::Citation &citation : std::as_const(m_article.citations)) {
        if (citation.number != number)
            continue;
        const QString uses = u"<br><a href=\"source:%1\">%2</a>"_s.arg(citation.reference.key.toString(), tr("What we know of it, and where else it is cited"));
        auto *card = new PopupCard(m_theme, u"%1.&nbsp; %2%3"_s.arg(QString::number(number), referenceHtml(citation.reference), uses), this);
        connect(card, &PopupCard::linkActivated, this, &ReaderView::followCardLink);
        card->popup(globalPosition);
        return;
    }
}

void ReaderView::tellMeaning(const QString &term, const QPoint &globalPosition)
{
    const auto known = term.isEmpty() ? std::nullopt : m_context.term(TermId(term));
    if (!known) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(globalPosition, u"<p><b>%1</b><br>%2</p>"_s.arg(known->term.toHtmlEscaped(), known->meaning.toHtmlEscaped()), m_text);
    m_text->setAccessibleDescription(u"%1: %2"_s.arg(known->term, known->meaning)); // read out when it changes
}

void ReaderView::showTerm(const QString &term, const QPoint &globalPosition)
{
    const auto known = m_context.term(TermId(term));
    if (!known)
        return;
    QToolTip::hideText();
    QStringList links;
    if (!known->see.isEmpty())
        links += u"<a href=\"target:%1\">%2</a>"_s.arg(known->see.toString(), tr("Read more"));
    if (const Target glossary = m_context.glossary(); !glossary.isEmpty())
        links += u"<a href=\"target:%1\">%2</a>"_s.arg(glossary.withSection(term).toString(), tr("All words"));
    auto *card = new PopupCard(m_theme, u"<b>%1</b><br>%2<br>%3"_s.arg(known->term.toHtmlEscaped(), known->meaning.toHtmlEscaped(), links.join(" &nbsp;·&nbsp; "_L1)), this);
    connect(card, &PopupCard::linkActivated, this, &ReaderView::followCardLink);
    card->popup(globalPosition);
}

void ReaderView::followCardLink(const QString &href)
{
    const QUrl link(href);
    const QString what = link.toString(QUrl::RemoveScheme);
    if (link.scheme() == "target"_L1)
        emit targetClicked(what);
    else if (link.scheme() == "source"_L1)
        emit referenceClicked(ReferenceKey(what));
    else
        emit addressClicked(link);
}

void ReaderView::placeColumn()
{
    const int margin = width() < m_theme.px(760) ? m_theme.px(24) : m_theme.px(44);
    const bool outlineFits = width() >= m_theme.px(684 + 208 + 2 * 28);
    m_scroll->setPanelShown(outlineFits);
    m_header->setOutlineButtonVisible(!outlineFits);
    const int room = width() - (outlineFits ? m_outline->width() : 0) - m_scroll->verticalScrollBar()->sizeHint().width();
    const int column = std::min(m_theme.px(684), room - 2 * margin);
    m_column->setFixedWidth(std::max(column, 120));
    m_page->layout()->setContentsMargins(margin, m_theme.px(24), margin, m_theme.px(48));
    m_page->layout()->setAlignment(m_column, Qt::AlignHCenter | Qt::AlignTop);
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumn();
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home: bar->triggerAction(QScrollBar::SliderToMinimum); return;
    case Qt::Key_End: bar->triggerAction(QScrollBar::SliderToMaximum); return;
    case Qt::Key_Space:
        bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier) ? QScrollBar::SliderPageStepSub
                                                                          : QScrollBar::SliderPageStepAdd);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ReaderView::follow()
{
    if (m_article.target.isEmpty())
        return;
    const QString place = currentSection();
    placeColumn();
    m_header->showArticle(m_article, m_context.categoryTitle(m_article.target.category()), m_context.cautionsFor(m_article));
    m_text->restyle();
    scrollToSection(place);
}

} // namespace unknot::desktop
