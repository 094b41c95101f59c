// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sources/sources_page.h"

#include "app/words/words.h"
#include "base/text_fold.h"
#include "desktop/common/entry_delegate.h"
#include "desktop/common/page_frame.h"
#include "desktop/common/text_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(html);
}

QString whereCited(const pack::ReferenceUse &use)
{
    QString html;
    if (!use.articles.isEmpty()) {
        QStringList lines;
        for (const pack::ArticleSummary &article : use.articles)
            lines += u"<a href=\"target:%1\">%2</a> (%3)"_s.arg(
                article.target.toString(), article.title.toHtmlEscaped(), app::categoryName(article.target.category()).toHtmlEscaped());
        html += paragraph(u"<b>%1</b>"_s.arg(SourcesPage::tr("Cited in").toHtmlEscaped()));
        html += u"<p style=\"line-height: 140%\">%1</p>"_s.arg(lines.join(u"<br>"_s));
    }
    QStringList data;
    if (use.redFlags > 0)
        data += SourcesPage::tr("Warning signs of the checklist that rest on it: %1.").arg(use.redFlags);
    if (use.conditions > 0)
        data += SourcesPage::tr("Health facts of the checklist that rest on it: %1.").arg(use.conditions);
    if (use.painPatterns > 0)
        data += SourcesPage::tr("Regions of the body whose pain pattern rests on it: %1.").arg(use.painPatterns);
    return html + paragraph(data.join(u"<br>"_s));
}

QString detailHtml(const pack::Reference &work, const pack::ReferenceUse &use)
{
    QStringList where;
    if (!work.container.isEmpty())
        where += work.container.toHtmlEscaped();
    if (work.year > 0)
        where += QString::number(work.year) + (work.volumePages.isEmpty() ? QString() : u";"_s + work.volumePages.toHtmlEscaped());
    QString html = u"<p><b>%1</b></p>"_s.arg(work.title.toHtmlEscaped());
    html += paragraph(work.authors.toHtmlEscaped());
    html += paragraph(where.join(u"<br>"_s));
    html += paragraph(app::kindOfWork(work).toHtmlEscaped());
    html += paragraph(app::readingSentence(work).toHtmlEscaped());
    html += paragraph(work.note.toHtmlEscaped());
    if (const QString address = app::addressOf(work); !address.isEmpty())
        html += u"<p><a href=\"%1\">%2</a></p>"_s.arg(address.toHtmlEscaped(), SourcesPage::tr("Open in the browser").toHtmlEscaped());
    return html + whereCited(use);
}

} // namespace

SourcesPage::SourcesPage(const Theme &theme, const pack::Pack &pack, QWidget *parent)
    : PageWidget(parent), m_theme(theme), m_pack(pack)
{
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeList(), 3);
    layout->addWidget(makeDetail(), 2);
    m_filtered.setSourceModel(&m_works);
    m_filtered.setFilterRole(app::BibliographyModel::FilterRole);
    m_list->setModel(&m_filtered);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesPage::showWork);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered.setFilterFixedString(foldForSearch(text).simplified());
        m_nothingFound->setVisible(m_filtered.rowCount() == 0);
    });
    connect(&theme, &Theme::changed, this, &SourcesPage::follow);
    follow();
}

QWidget *SourcesPage::makeList()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(m_theme.px(44), m_theme.px(28), m_theme.px(24), 0);
    layout->setSpacing(m_theme.px(8));
    auto *title = new TextLabel(m_theme, TextRole::PageTitle, Token::Text, tr("Sources"), column);
    title->setObjectName("pageTitle");
    m_sentence = (new TextLabel(m_theme, TextRole::Body, Token::Muted, {}, column))->wrapping();
    m_filter = new QLineEdit(column);
    m_filter->setObjectName("sourcesFilter");
    m_filter->setPlaceholderText(tr("Filter by author, title or year"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(m_theme.px(36));
    m_filter->setMaximumWidth(m_theme.px(420));
    m_filter->setTextMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    m_nothingFound = (new TextLabel(m_theme, TextRole::Body, Token::Muted, tr("No source has these words."), column))->wrapping();
    m_nothingFound->hide();
    m_list = new QListView(column);
    m_list->setObjectName("sourcesList");
    m_list->setAccessibleName(tr("Sources"));
    m_list->setItemDelegate(new EntryDelegate(m_theme, EntryDelegate::Detail::TitleAndSummary, app::BibliographyModel::SummaryRole, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setLayoutMode(QListView::Batched); // hundreds of rows, each as high as its words
    m_list->setResizeMode(QListView::Adjust);
    layout->addWidget(title);
    layout->addWidget(m_sentence);
    layout->addSpacing(m_theme.px(4));
    layout->addWidget(m_filter);
    layout->addSpacing(m_theme.px(4));
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_list, 1);
    return column;
}

QWidget *SourcesPage::makeDetail()
{
    m_detail = new SidePane(m_theme, Qt::LeftEdge, this);
    auto *pane = new QVBoxLayout(m_detail);
    pane->setContentsMargins(1, 0, 0, 0);
    m_detailScroll = new QScrollArea(m_detail);
    m_detailScroll->setFrameShape(QFrame::NoFrame);
    m_detailScroll->setWidgetResizable(true);
    m_detailScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detailScroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(m_detailScroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(m_theme.px(24), m_theme.px(28), m_theme.px(24), m_theme.px(28));
    m_detailText = (new TextLabel(m_theme, TextRole::Body, Token::Text, {}, content))->wrapping();
    m_detailText->setObjectName("sourceDetail");
    m_detailText->setTextFormat(Qt::RichText);
    m_detailText->setTextInteractionFlags(Qt::TextBrowserInteraction);
    column->addWidget(m_detailText);
    column->addStretch(1);
    m_detailScroll->setWidget(content);
    content->setAutoFillBackground(false);
    pane->addWidget(m_detailScroll);
    connect(m_detailText, &QLabel::linkActivated, this, [this](const QString &href) {
        const QUrl link(href);
        if (link.scheme() == "target"_L1)
            emit targetChosen(link.toString(QUrl::RemoveScheme));
        else
            emit addressClicked(link);
    });
    return m_detail;
}

void SourcesPage::load()
{
    if (m_works.rowCount() > 0)
        return;
    const auto works = m_pack.references();
    if (!works) {
        emit failed(app::errorSentence(works.error()));
        return;
    }
    m_works.setReferences(*works);
    m_sentence->setText(tr("Everything that this handbook says with a number rests on one of these %1 works. %2 of them we could not verify: "
                           "they say so, and so do the sentences that rest on them alone. A title in [brackets] is our own description.")
                            .arg(QString::number(m_works.rowCount()), QString::number(m_works.unverified())));
}

void SourcesPage::open(const app::Location &location)
{
    load();
    const int row = m_works.rowOf(location.reference);
    if (row >= 0)
        m_filter->clear();
    const QModelIndex index = m_filtered.mapFromSource(m_works.index(row));
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, QListView::PositionAtCenter);
    } else if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_filtered.index(0, 0));
    }
}

void SourcesPage::showWork(const QModelIndex &index)
{
    const QModelIndex work = m_filtered.mapToSource(index);
    if (!work.isValid())
        return; // the filter hides all
    const pack::Reference &reference = m_works.references().at(work.row());
    const auto use = m_pack.usesOf(reference.key);
    if (!use)
        emit failed(app::errorSentence(use.error()));
    m_detailText->setText(detailHtml(reference, use.value_or(pack::ReferenceUse{})));
    m_detailScroll->verticalScrollBar()->setValue(0);
}

void SourcesPage::focusContent()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void SourcesPage::startFind()
{
    m_filter->setFocus();
}

void SourcesPage::follow()
{
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, m_theme.color(Token::Background));
    m_list->setPalette(palette);
    m_list->doItemsLayout();
    placePanes();
}

void SourcesPage::placePanes()
{
    // In a narrow page the work stands below the list.
    const bool beside = width() >= m_theme.px(760);
    auto *panes = static_cast<QBoxLayout *>(layout());
    panes->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    panes->setStretch(0, beside ? 3 : 1);
    panes->setStretch(1, beside ? 2 : 1);
    m_sentence->setVisible(height() >= m_theme.px(beside ? 360 : 560));
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    placePanes();
}

} // namespace unknot::desktop
