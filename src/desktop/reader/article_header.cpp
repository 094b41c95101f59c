// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/article_header.h"

#include "desktop/common/button.h"
#include "desktop/common/card.h"
#include "desktop/common/evidence_label.h"
#include "desktop/common/flow_layout.h"
#include "desktop/common/notice_box.h"
#include "desktop/common/text_label.h"
#include "desktop/reader/article_facts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

Card::Look lookOf(pack::CautionLevel level)
{
    switch (level) {
    case pack::CautionLevel::Avoid: return Card::Look::Danger;
    case pack::CautionLevel::Ask: return Card::Look::Caution;
    default: return Card::Look::Note;
    }
}

} // namespace

ArticleHeader::ArticleHeader(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(12));

    m_breadcrumb = new TextLabel(theme, TextRole::Secondary, Token::Muted, {}, this);
    m_breadcrumb->setObjectName("breadcrumb");
    m_breadcrumb->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_breadcrumb, &QLabel::linkActivated, this, [this](const QString &href) {
        if (href == "library"_L1)
            emit libraryClicked();
        else
            emit categoryClicked(href);
    });

    m_title = (new TextLabel(theme, TextRole::ArticleTitle, Token::Text, {}, this))->wrapping();
    m_title->setObjectName("articleTitle");
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_star = new Button(theme, ButtonKind::Icon, tr("Bookmark this page (Ctrl+D)"), u"star"_s, this);
    m_star->setObjectName("articleStar");
    m_star->setCheckable(true);
    m_star->setCheckedIconName(u"star-on"_s);
    connect(m_star, &Button::clicked, this, &ArticleHeader::bookmarkClicked);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(theme.px(12));
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_star, 0, Qt::AlignTop);

    m_latin = new TextLabel(theme, TextRole::Body, Token::Muted, {}, this);
    m_evidence = new EvidenceLabel(theme, pack::Evidence::None, this);
    m_evidence->setObjectName("evidence");
    connect(m_evidence, &EvidenceLabel::clicked, this, &ArticleHeader::evidenceClicked);
    m_reviewed = new TextLabel(theme, TextRole::Secondary, Token::Muted, {}, this);
    m_outline = new Button(theme, ButtonKind::Secondary, tr("On this page"), u"outline"_s, this);
    m_outline->setObjectName("outlineButton");
    connect(m_outline, &Button::clicked, this, &ArticleHeader::outlineClicked);
    auto *metaRow = new FlowLayout(theme.px(12));
    metaRow->addWidget(m_evidence);
    metaRow->addWidget(m_reviewed);
    metaRow->addWidget(m_outline);

    auto *reasonCard = new Card(theme, Card::Look::Soft, this);
    auto *reasonLayout = new QHBoxLayout(reasonCard);
    reasonLayout->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10));
    m_reason = (new TextLabel(theme, TextRole::Body, Token::Text, {}, reasonCard))->wrapping();
    auto *back = new Button(theme, ButtonKind::Quiet, tr("Back to the checklist"), {}, reasonCard);
    connect(back, &Button::clicked, this, &ArticleHeader::checklistClicked);
    reasonLayout->addWidget(m_reason, 1);
    reasonLayout->addWidget(back);
    m_reasonBox = reasonCard;
    m_reasonBox->hide();

    m_cautions = new QWidget(this);
    m_facts = new FactsStrip(theme, this);
    m_facts->setObjectName("facts");

    layout->addWidget(m_breadcrumb);
    layout->addLayout(titleRow);
    layout->addWidget(m_latin);
    layout->addLayout(metaRow);
    layout->addWidget(m_reasonBox);
    layout->addWidget(m_cautions);
    layout->addWidget(m_facts);
}

void ArticleHeader::showArticle(const pack::Article &article, const QString &categoryTitle,
                                const QList<HeaderCaution> &cautions)
{
    m_breadcrumb->setText(u"<a href=\"library\">%1</a> › <a href=\"%2\">%3</a>"_s.arg(
        tr("Library").toHtmlEscaped(), article.target.category().toString(), categoryTitle.toHtmlEscaped()));
    m_title->setText(article.title.toHtmlEscaped());
    m_latin->setVisible(article.muscle.has_value());
    m_latin->setText(article.muscle ? article.muscle->latin : QString());
    m_evidence->setEvidence(article.evidence);
    m_reviewed->setToolTip(tr("The day on which the text was last checked against its sources. No clinician has reviewed it yet."));
    m_reviewed->setText(tr("Last checked %1").arg(QLocale().toString(article.reviewed, tr("d MMMM yyyy", "date format"))));
    m_facts->setFacts(factsOf(article));
    m_facts->setVisible(!factsOf(article).isEmpty());
    showCautions(article, cautions);
}

void ArticleHeader::showCautions(const pack::Article &article, const QList<HeaderCaution> &cautions)
{
    delete m_cautions->layout();
    qDeleteAll(m_cautions->findChildren<NoticeBox *>(QString(), Qt::FindDirectChildrenOnly));
    auto *layout = new QVBoxLayout(m_cautions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(8));
    for (const HeaderCaution &caution : cautions) {
        auto *box = new NoticeBox(m_theme, lookOf(caution.level), caution.firstWords, caution.text.toHtmlEscaped(), m_cautions);
        box->setObjectName("caution");
        layout->addWidget(box);
    }
    if (article.muscle && !article.muscle->safetyNote.isEmpty()) {
        auto *box = new NoticeBox(m_theme, Card::Look::Caution, tr("Is it a knot?"), article.muscle->safetyNote.toHtmlEscaped(), m_cautions);
        box->setObjectName("safetyNote");
        layout->addWidget(box);
    }
    m_cautions->setVisible(layout->count() > 0);
}

void ArticleHeader::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reasonBox->setVisible(!reason.isEmpty());
}

void ArticleHeader::setBookmarked(bool on)
{
    m_star->setChecked(on);
    const QString words = on ? tr("Remove the bookmark (Ctrl+D)") : tr("Bookmark this page (Ctrl+D)");
    m_star->setToolTip(words);
    m_star->setAccessibleName(words);
}

void ArticleHeader::setOutlineButtonVisible(bool visible)
{
    m_outline->setVisible(visible);
}

QWidget *ArticleHeader::outlineButton() const
{
    return m_outline;
}

} // namespace unknot::desktop
