// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/library/library_page.h"

#include "app/words/words.h"
#include "desktop/common/page_frame.h"
#include "desktop/common/text_label.h"
#include "desktop/library/article_list_view.h"
#include "desktop/library/card_grid.h"
#include "desktop/main_window/navigator.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

const auto categoryCard = u"category-"_s;
const auto glossaryCard = u"look-up-glossary"_s;
const auto sourcesCard = u"look-up-sources"_s;

} // namespace

LibraryPage::LibraryPage(const Theme &theme, const pack::Pack &pack, Navigator &navigator, ReaderContext context,
                         QWidget *parent)
    : PageWidget(parent), m_theme(theme), m_pack(pack), m_navigator(navigator)
{
    if (auto categories = pack.categories())
        m_categories = *categories;
    context.regionName = [this](const RegionId &region) {
        if (m_regionNames.isEmpty())
            m_regionNames = m_pack.regionNames().value_or(QHash<RegionId, QString>());
        return m_regionNames.value(region, region.toString());
    };
    context.term = [this](const TermId &id) -> std::optional<pack::Term> {
        const auto term = m_pack.term(id);
        return term ? std::optional(*term) : std::nullopt;
    };
    context.glossary = [this] { return m_pack.info().value_or(pack::PackInfo{}).glossary; };
    context.categoryTitle = [this](const CategoryId &category) { return categoryTitle(category); };

    m_stack = new QStackedWidget(this);
    m_articlePage = new QWidget(this);
    m_column = makeListColumn();
    m_reader = new ReaderView(theme, std::move(context), m_articlePage);
    m_reader->setObjectName("reader");
    auto *articleLayout = new QHBoxLayout(m_articlePage);
    articleLayout->setContentsMargins(0, 0, 0, 0);
    articleLayout->setSpacing(0);
    articleLayout->addWidget(m_column);
    articleLayout->addWidget(m_reader, 1);
    m_stack->addWidget(m_articlePage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectReader();
}

void LibraryPage::connectReader()
{
    const auto goTo = [this](const QString &text) {
        if (const auto target = Target::parse(text))
            m_navigator.go(app::Location::of(*target));
    };
    connect(m_reader, &ReaderView::targetClicked, this, goTo);
    connect(m_columnList, &ArticleListView::articleChosen, this, goTo);
    connect(m_reader, &ReaderView::libraryClicked, this, [this] { m_navigator.go(app::Page::Library); });
    connect(m_reader, &ReaderView::categoryClicked, this, [this](const QString &category) { m_navigator.go(app::Location::of(CategoryId(category))); });
    connect(m_reader, &ReaderView::checklistClicked, this, [this] { m_navigator.go(app::Page::Checklist); });
    connect(m_reader, &ReaderView::referenceClicked, this, [this](const ReferenceKey &key) { m_navigator.go(app::Location::of(key)); });
    connect(m_reader, &ReaderView::bookmarkToggled, this, &LibraryPage::bookmarkToggled);
}

QWidget *LibraryPage::makeOverview()
{
    auto *frame = new PageFrame(m_theme, tr("Library"), tr("Everything there is to read, by subject."), this);
    QList<CardGrid::Entry> entries;
    for (const pack::Category &category : std::as_const(m_categories))
        entries.append({categoryCard + category.id.toString(), category.title, category.summary, category.icon, category.articleCount});
    const pack::PackInfo info = m_pack.info().value_or(pack::PackInfo{});
    if (!info.glossary.isEmpty())
        entries.append({glossaryCard, tr("Glossary"), tr("What the words mean, from A to Z."), u"note"_s, -1});
    entries.append({sourcesCard, tr("Sources"), tr("All that we rely on, how far we read it, and where it is cited."), u"bookmark"_s, info.references});
    auto *grid = new CardGrid(m_theme, entries, frame->content());
    connect(grid, &CardGrid::chosen, this, [this, glossary = info.glossary](const QString &card) {
        if (card == glossaryCard)
            m_navigator.go(app::Location::of(glossary));
        else if (card == sourcesCard)
            m_navigator.go(app::Page::Sources);
        else
            m_navigator.go(app::Location::of(CategoryId(card.sliced(categoryCard.size()))));
    });
    frame->addWidget(grid);
    frame->addStretch();
    return frame;
}

QWidget *LibraryPage::makeCategoryPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(m_theme.px(44), m_theme.px(28), m_theme.px(30), 0);
    layout->setSpacing(m_theme.px(8));
    m_categoryTitle = new TextLabel(m_theme, TextRole::PageTitle, Token::Text, {}, page);
    m_categoryTitle->setObjectName("categoryTitle");
    m_categorySummary = (new TextLabel(m_theme, TextRole::Body, Token::Muted, {}, page))->wrapping();
    m_filter = new QLineEdit(page);
    m_filter->setObjectName("categoryFilter");
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(m_theme.px(36));
    m_filter->setMaximumWidth(m_theme.px(320));
    m_filter->setTextMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    m_nothingFound = new TextLabel(m_theme, TextRole::Body, Token::Muted, tr("No article here has these words. The search at the top looks everywhere."), page);
    m_nothingFound->hide();
    m_categoryList = new ArticleListView(m_theme, EntryDelegate::Detail::TitleAndSummary, page);
    m_categoryList->setObjectName("categoryList");
    m_categoryList->setAccessibleName(tr("Articles"));
    m_categoryList->setMaximumWidth(m_theme.px(860));
    layout->addWidget(m_categoryTitle);
    layout->addWidget(m_categorySummary);
    layout->addSpacing(m_theme.px(4));
    layout->addWidget(m_filter);
    layout->addSpacing(m_theme.px(4));
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_categoryList, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_categoryList->setFilter(text);
        m_nothingFound->setVisible(m_categoryList->shownCount() == 0);
    });
    connect(m_categoryList, &ArticleListView::articleChosen, this, [this](const QString &text) {
        if (const auto target = Target::parse(text))
            m_navigator.go(app::Location::of(*target));
    });
    return page;
}

QWidget *LibraryPage::makeListColumn()
{
    auto *column = new SidePane(m_theme, Qt::RightEdge, this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(m_theme.px(12), m_theme.px(20), m_theme.px(8), m_theme.px(8));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m_theme.px(12), 0, m_theme.px(12), m_theme.px(4));
    m_columnTitle = new TextLabel(m_theme, TextRole::BodyStrong, Token::Text, {}, column);
    m_columnCount = new TextLabel(m_theme, TextRole::Secondary, Token::Muted, {}, column);
    head->addWidget(m_columnTitle, 1);
    head->addWidget(m_columnCount);
    m_columnList = new ArticleListView(m_theme, EntryDelegate::Detail::TitleOnly, column);
    m_columnList->setObjectName("articleList");
    m_columnList->setAccessibleName(tr("Articles of this category"));
    layout->addLayout(head);
    layout->addWidget(m_columnList, 1);
    return column;
}

void LibraryPage::open(const app::Location &location)
{
    if (!location.target.isEmpty())
        showArticle(location.target);
    else if (!location.category.isEmpty())
        showCategory(location.category);
    else
        showCategories();
}

void LibraryPage::leave()
{
    if (m_stack->currentWidget() == m_articlePage && !m_reader->target().isEmpty())
        emit readingLeft(m_reader->target().withSection(m_reader->currentSection()), m_reader->progress());
}

void LibraryPage::showCategories()
{
    if (!m_overview) {
        m_overview = makeOverview();
        m_stack->addWidget(m_overview);
    }
    m_stack->setCurrentWidget(m_overview);
}

void LibraryPage::showCategory(const CategoryId &category)
{
    if (!m_categoryPage) {
        m_categoryPage = makeCategoryPage();
        m_stack->addWidget(m_categoryPage);
    }
    const auto articles = m_pack.articlesIn(category);
    if (!articles) {
        emit failed(app::errorSentence(articles.error()));
        return;
    }
    for (const pack::Category &known : std::as_const(m_categories)) {
        if (known.id == category) {
            m_categoryTitle->setText(known.title.toHtmlEscaped());
            m_categorySummary->setText(known.summary.toHtmlEscaped());
        }
    }
    m_filter->clear();
    m_categoryList->setArticles(*articles);
    m_categoryList->setCurrentArticle({});
    m_stack->setCurrentWidget(m_categoryPage);
}

void LibraryPage::showArticle(const Target &target)
{
    const auto resolved = m_pack.resolve(target);
    const auto article = resolved ? m_pack.article(*resolved) : Result<pack::Article>(tl::make_unexpected(resolved.error()));
    if (!article) {
        emit failed(app::errorSentence(article.error()));
        return;
    }
    m_stack->setCurrentWidget(m_articlePage);
    fillList(article->target.category());
    m_columnList->setCurrentArticle(article->target);
    placePanes();
    m_reader->showArticle(*article, resolved->section());
}

void LibraryPage::fillList(const CategoryId &category)
{
    if (category == m_listed)
        return;
    const auto articles = m_pack.articlesIn(category);
    if (!articles)
        return; // the article itself is shown all the same
    m_listed = category;
    m_columnTitle->setText(categoryTitle(category).toHtmlEscaped());
    m_columnCount->setText(QString::number(articles->size()));
    m_columnList->setArticles(*articles);
}

QString LibraryPage::categoryTitle(const CategoryId &category) const
{
    for (const pack::Category &known : m_categories) {
        if (known.id == category)
            return known.title;
    }
    return category.toString();
}

int LibraryPage::scrollPosition() const
{
    return m_stack->currentWidget() == m_articlePage ? m_reader->scrollPosition() : 0;
}

void LibraryPage::setScrollPosition(int position)
{
    if (m_stack->currentWidget() == m_articlePage)
        m_reader->setScrollPosition(position);
}

void LibraryPage::focusContent()
{
    if (m_stack->currentWidget() == m_articlePage)
        m_reader->focusText();
    else if (m_stack->currentWidget() == m_categoryPage)
        m_categoryList->setFocus(Qt::TabFocusReason);
    else if (m_overview)
        m_overview->setFocus(Qt::TabFocusReason);
}

void LibraryPage::startFind()
{
    if (m_stack->currentWidget() == m_articlePage)
        m_reader->startFind();
    else if (m_stack->currentWidget() == m_categoryPage)
        m_filter->setFocus();
}

void LibraryPage::findNext(bool backward)
{
    if (m_stack->currentWidget() == m_articlePage)
        m_reader->findNext(backward);
}

void LibraryPage::toggleBookmark()
{
    if (m_stack->currentWidget() == m_articlePage)
        m_reader->toggleBookmark();
}

void LibraryPage::placePanes()
{
    // Beside a narrow reader the list would squeeze the text; the breadcrumb leads to it.
    m_column->setVisible(width() >= m_theme.px(272 + 620));
    m_column->setFixedWidth(m_theme.px(272));
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    placePanes();
}

} // namespace unknot::desktop
