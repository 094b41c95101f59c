// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/result_panel.h"

#include "desktop/common/button.h"
#include "desktop/common/icon_label.h"
#include "desktop/common/notice_box.h"
#include "desktop/common/text_label.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace unknot::desktop {

namespace {

/// Long enough that a screen reader has said the tick itself, and that quick ticks are told of once.
constexpr auto announceDelay = 700ms;

QVBoxLayout *makeList(const Theme &theme, QVBoxLayout &layout)
{
    auto *list = new QVBoxLayout;
    list->setSpacing(theme.px(8));
    layout.addLayout(list);
    return list;
}

} // namespace

ResultPanel::ResultPanel(const Theme &theme, SuggestionCard::Explain explain, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_explain(std::move(explain))
{
    setObjectName("results");
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_body = new QWidget(this);
    outer->addWidget(m_body);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    addNotices(*layout);
    addSuggestions(*layout);
    addHeldBack(*layout);
    layout->addStretch(1);
    m_announceTimer.setSingleShot(true);
    connect(&m_announceTimer, &QTimer::timeout, this, &ResultPanel::announce);
}

void ResultPanel::addNotices(QVBoxLayout &layout)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(8));
    m_safeIcon = new IconLabel(m_theme, u"check"_s, Token::Success, 16, m_body);
    m_openIcon = new IconLabel(m_theme, u"info"_s, Token::Muted, 16, m_body);
    line->addWidget(m_safeIcon, 0, Qt::AlignTop);
    line->addWidget(m_openIcon, 0, Qt::AlignTop);
    m_safetyLine = (new TextLabel(m_theme, TextRole::Secondary, Token::Muted, {}, m_body))->wrapping();
    m_safetyLine->setObjectName("safetyLine");
    line->addWidget(m_safetyLine, 1);
    layout.addLayout(line);
    auto *card = new Card(m_theme, Card::Look::Dashed, m_body);
    m_setAside = card;
    card->setObjectName("setAside");
    auto *words = new QVBoxLayout(card);
    words->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    words->addWidget((new TextLabel(m_theme, TextRole::BodyStrong, Token::Text, tr("Suggestions are set aside"), card))->wrapping());
    m_setAsideWords = (new TextLabel(m_theme, TextRole::Secondary, Token::Muted, {}, card))->wrapping();
    words->addWidget(m_setAsideWords);
    layout.addWidget(card);
    m_nothingFits = new NoticeBox(m_theme, Card::Look::Note, {}, {}, m_body);
    m_nothingFits->setObjectName("nothingFits");
    layout.addWidget(m_nothingFits);
    m_empty = (new TextLabel(m_theme, TextRole::Body, Token::Muted, {}, m_body))->wrapping();
    m_empty->setObjectName("resultEmpty");
    layout.addWidget(m_empty);
}

void ResultPanel::addSuggestions(QVBoxLayout &layout)
{
    m_suggestions = std::make_unique<CardList<SuggestionCard>>(makeList(m_theme, layout), [this] {
        auto *card = new SuggestionCard(m_theme, m_explain, m_body);
        connect(card, &SuggestionCard::opened, this, &ResultPanel::opened);
        connect(card, &SuggestionCard::bookmarkToggled, this, &ResultPanel::bookmarkToggled);
        return card;
    });
    m_moreSuggestions = addMoreButton(layout, "moreSuggestions");
    connect(m_moreSuggestions, &Button::clicked, this, &ResultPanel::moreSuggestionsWanted);
}

void ResultPanel::addHeldBack(QVBoxLayout &layout)
{
    auto *title = new TextLabel(m_theme, TextRole::SecondaryStrong, Token::Muted, tr("Held back for you"), m_body);
    title->setContentsMargins(0, m_theme.px(8), 0, 0);
    m_heldBackTitle = title;
    layout.addWidget(title);
    m_heldBack = std::make_unique<CardList<WithheldCard>>(makeList(m_theme, layout), [this] {
        auto *card = new WithheldCard(m_theme, m_body);
        connect(card, &WithheldCard::opened, this, [this](const Target &target) { emit opened(target, {}); });
        return card;
    });
    m_moreHeldBack = addMoreButton(layout, "moreHeldBack");
    connect(m_moreHeldBack, &Button::clicked, this, &ResultPanel::moreHeldBackWanted);
}

Button *ResultPanel::addMoreButton(QVBoxLayout &layout, const char *name)
{
    auto *button = new Button(m_theme, ButtonKind::Quiet, {}, u"down"_s, m_body);
    button->setObjectName(QLatin1StringView(name));
    layout.addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void ResultPanel::setContent(const Content &content)
{
    const Shape shape{.safetyLine = !content.safetyLine.isEmpty(),
                      .isSafe = content.safe,
                      .setAside = !content.setAside.isEmpty(),
                      .nothingFits = !content.nothingFits.isEmpty(),
                      .emptyText = !content.emptyText.isEmpty(),
                      .suggestions = content.suggestions.size(),
                      .moreSuggestions = content.furtherSuggestions > 0,
                      .heldBack = content.heldBack.size(),
                      .moreHeldBack = content.furtherHeldBack > 0};
    // A widget that appears in a visible one has all layouts around it done at once, each time anew. Where the keyboard
    // is inside, it must not be lost by hiding.
    const bool outOfSight = shape != m_shape && m_body->isVisible() && !m_body->isAncestorOf(QApplication::focusWidget());
    m_shape = shape;
    if (outOfSight)
        m_body->hide();
    showParts(content);
    if (outOfSight)
        m_body->show();
    announceSoon(content.announcement);
}

void ResultPanel::showParts(const Content &content)
{
    const bool hasSafetyLine = !content.safetyLine.isEmpty();
    m_safeIcon->setVisible(hasSafetyLine && content.safe);
    m_openIcon->setVisible(hasSafetyLine && !content.safe);
    m_safetyLine->setText(content.safetyLine.toHtmlEscaped());
    m_safetyLine->setVisible(hasSafetyLine);
    m_setAsideWords->setText(content.setAside.toHtmlEscaped());
    m_setAside->setVisible(!content.setAside.isEmpty());
    m_nothingFits->setVisible(!content.nothingFits.isEmpty());
    m_nothingFits->setMessage(tr("Nothing fits well."), content.nothingFits.toHtmlEscaped());
    m_empty->setText(content.emptyText.toHtmlEscaped());
    m_empty->setVisible(!content.emptyText.isEmpty());
    const bool suggestionsMoved = m_suggestions->show(content.suggestions);
    m_moreSuggestions->setText(tr("Show %1 more").arg(content.furtherSuggestions));
    m_moreSuggestions->setVisible(content.furtherSuggestions > 0);
    m_heldBackTitle->setVisible(!content.heldBack.isEmpty());
    const bool heldBackMoved = m_heldBack->show(content.heldBack);
    m_moreHeldBack->setText(tr("Show %1 more held back").arg(content.furtherHeldBack));
    m_moreHeldBack->setVisible(content.furtherHeldBack > 0);
    if (suggestionsMoved || heldBackMoved)
        emit orderChanged();
}

void ResultPanel::announceSoon(const QString &text)
{
    if (text == m_announcement)
        return;
    m_announcement = text;
    m_announceTimer.start(announceDelay);
}

void ResultPanel::announce()
{
    // Qt 6.4 has no announcement event: a label that changes its name and asks for attention is what it has.
    m_safetyLine->setAccessibleName(m_announcement);
    QAccessibleEvent event(m_safetyLine, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ResultPanel::refreshBookmarks(const std::function<bool(const Target &)> &isBookmarked)
{
    for (SuggestionCard *card : m_suggestions->cards())
        card->setBookmarked(isBookmarked(card->target()));
}

QList<QWidget *> ResultPanel::partsInOrder() const
{
    QList<QWidget *> parts{m_nothingFits};
    for (SuggestionCard *card : m_suggestions->cards())
        parts += card;
    parts += m_moreSuggestions;
    for (WithheldCard *card : m_heldBack->cards())
        parts += card;
    return parts << m_moreHeldBack;
}

} // namespace unknot::desktop
