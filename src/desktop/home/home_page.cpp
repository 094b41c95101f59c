// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/home/home_page.h"

#include "desktop/common/button.h"
#include "desktop/common/card.h"
#include "desktop/common/notice_box.h"
#include "desktop/common/page_frame.h"
#include "desktop/common/progress_line.h"
#include "desktop/common/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

HomePage::HomePage(const Theme &theme, QWidget *parent) : PageWidget(parent), m_theme(theme)
{
    m_frame = new PageFrame(theme, tr("What is bothering you?"),
                            tr("Start wherever suits you. Everything you enter stays on this computer."), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);

    auto *doors = new QWidget(m_frame->content());
    m_doors = new QGridLayout(doors);
    m_doors->setContentsMargins(0, 0, 0, 0);
    m_doors->setSpacing(theme.px(16));
    m_doorCards = {
        makeDoor(u"doorChecklist"_s, tr("Fill in the checklist"), tr("Tick what fits. See what may help, and why. About five minutes."),
                 tr("Start the checklist"), u"checklist"_s, true, &HomePage::checklistWanted),
        makeDoor(u"doorPlace"_s, tr("Show where it hurts"), tr("Mark the place on a figure of the body and see which muscles often ache there."),
                 tr("Open the body map"), u"body"_s, false, &HomePage::placeWanted),
        makeDoor(u"doorTechniques"_s, tr("Browse techniques"), tr("Cards to do at home: balls, stretches, heat, breathing."),
                 tr("Browse"), u"book"_s, false, &HomePage::techniquesWanted),
    };
    m_frame->addWidget(doors);
    m_frame->addSpacing(20);
    auto *own = new QWidget(m_frame->content());
    m_own = new QGridLayout(own);
    m_own->setContentsMargins(0, 0, 0, 0);
    m_own->setSpacing(theme.px(16));
    m_frame->addWidget(own);
    m_frame->addSpacing(16);

    auto *warning = new NoticeBox(theme, Card::Look::Surface, tr("Not sure it is a knot?"),
                                  tr("Chest pain, sudden weakness or numbness, fever, a bad fall: <a href=\"read\">read this first</a>."), m_frame->content());
    warning->setObjectName("readFirst");
    connect(warning, &NoticeBox::linkActivated, this, &HomePage::warningSignsWanted);
    m_frame->addWidget(warning);
    m_frame->addStretch();
    connect(&theme, &Theme::changed, this, &HomePage::arrange);
    arrange();
}

Card *HomePage::makeDoor(const QString &name, const QString &title, const QString &text, const QString &button, const QString &icon,
                         bool primary, void (HomePage::*signal)())
{
    auto *card = new Card(m_theme, Card::Look::Surface, this);
    card->setObjectName(name);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(m_theme.px(24), m_theme.px(22), m_theme.px(24), m_theme.px(22));
    layout->setSpacing(m_theme.px(6));
    layout->addWidget((new TextLabel(m_theme, TextRole::Heading, Token::Text, title, card))->wrapping());
    layout->addWidget((new TextLabel(m_theme, TextRole::Body, Token::Muted, text, card))->wrapping());
    layout->addStretch(1);
    layout->addSpacing(m_theme.px(12));
    auto *action = new Button(m_theme, primary ? ButtonKind::Primary : ButtonKind::Secondary, button, icon, card);
    action->setObjectName(name + u"Button"_s);
    connect(action, &Button::clicked, this, signal);
    layout->addWidget(action, 0, Qt::AlignLeft);
    return card;
}

void HomePage::open(const app::Location &)
{
    emit opened();
}

void HomePage::setContent(const HomeContent &content)
{
    qDeleteAll(m_ownCards);
    m_ownCards.clear();
    if (content.reading)
        m_ownCards += titled(tr("Go on reading"), makeReading(content));
    if (!content.techniques.isEmpty())
        m_ownCards += titled(tr("Your techniques"), makeTechniques(content), tr("All bookmarks"));
    if (content.checklist)
        m_ownCards += titled(tr("Your last checklist"), makeChecklist(content));
    m_columns = 0;
    arrange();
}

QWidget *HomePage::titled(const QString &title, QWidget *body, const QString &link)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(6));
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(m_theme, TextRole::SecondaryStrong, Token::Muted, title, box), 1);
    if (!link.isEmpty()) {
        auto *all = new TextLabel(m_theme, TextRole::Secondary, Token::Link, u"<a href=\"all\">%1</a>"_s.arg(link.toHtmlEscaped()), box);
        connect(all, &QLabel::linkActivated, this, &HomePage::bookmarksWanted);
        head->addWidget(all);
    }
    layout->addLayout(head);
    layout->addWidget(body);
    layout->addStretch(1);
    return box;
}

QWidget *HomePage::makeReading(const HomeContent &content)
{
    auto *card = new Card(m_theme, Card::Look::Surface, this);
    card->setObjectName("goOnReading");
    card->setClickable(tr("Go on reading: %1").arg(content.reading->title));
    connect(card, &Card::activated, this, [this, target = content.reading->target] { emit targetChosen(target); });
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(m_theme.px(18), m_theme.px(16), m_theme.px(18), m_theme.px(16));
    layout->setSpacing(m_theme.px(4));
    layout->addWidget((new TextLabel(m_theme, TextRole::BodyStrong, Token::Text, content.reading->title.toHtmlEscaped(), card))->wrapping());
    if (!content.reading->place.isEmpty())
        layout->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Muted, tr("You stopped at “%1”").arg(content.reading->place).toHtmlEscaped(), card))->wrapping());
    auto *line = new ProgressLine(m_theme, card);
    line->setProgress(content.reading->progress);
    layout->addSpacing(m_theme.px(6));
    layout->addWidget(line);
    if (!content.readBefore.isEmpty()) {
        QStringList links;
        for (const HomeContent::Item &item : content.readBefore)
            links += u"<a href=\"%1\">%2</a>"_s.arg(item.target.toString(), item.title.toHtmlEscaped());
        auto *before = (new TextLabel(m_theme, TextRole::Secondary, Token::Muted, tr("Before that: %1").arg(links.join(u", "_s)), card))->wrapping();
        connect(before, &QLabel::linkActivated, this, [this](const QString &href) {
            if (const auto target = Target::parse(href))
                emit targetChosen(*target);
        });
        layout->addSpacing(m_theme.px(6));
        layout->addWidget(before);
    }
    return card;
}

QWidget *HomePage::makeTechniques(const HomeContent &content)
{
    auto *card = new Card(m_theme, Card::Look::Surface, this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(m_theme.px(8), m_theme.px(8), m_theme.px(8), m_theme.px(8));
    layout->setSpacing(0);
    for (const HomeContent::Item &item : content.techniques) {
        auto *row = new Card(m_theme, Card::Look::Plain, card);
        row->setObjectName("ownTechnique");
        row->setClickable(item.title);
        connect(row, &Card::activated, this, [this, target = item.target] { emit targetChosen(target); });
        auto *words = new QVBoxLayout(row);
        words->setContentsMargins(m_theme.px(10), m_theme.px(6), m_theme.px(10), m_theme.px(6));
        words->setSpacing(0);
        words->addWidget((new TextLabel(m_theme, TextRole::Body, Token::Text, item.title.toHtmlEscaped(), row))->wrapping());
        words->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Muted, item.detail.toHtmlEscaped(), row))->wrapping());
        layout->addWidget(row);
    }
    return card;
}

QWidget *HomePage::makeChecklist(const HomeContent &content)
{
    auto *card = new Card(m_theme, Card::Look::Surface, this);
    card->setObjectName("lastChecklist");
    card->setClickable(tr("Open the checklist: %1").arg(content.checklist->name));
    connect(card, &Card::activated, this, &HomePage::savedChecklistWanted);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(m_theme.px(18), m_theme.px(16), m_theme.px(18), m_theme.px(16));
    layout->setSpacing(m_theme.px(4));
    layout->addWidget((new TextLabel(m_theme, TextRole::BodyStrong, Token::Text, content.checklist->name.toHtmlEscaped(), card))->wrapping());
    layout->addWidget(new TextLabel(m_theme, TextRole::Secondary, Token::Muted, QLocale().toString(content.checklist->when.toLocalTime().date(), QLocale::LongFormat), card));
    layout->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Text, content.checklist->summary.toHtmlEscaped(), card))->wrapping());
    return card;
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    arrange();
}

void HomePage::arrange()
{
    const int columns = width() >= m_theme.px(900) ? 3 : width() >= m_theme.px(620) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const auto fill = [columns](QGridLayout &grid, const QList<QWidget *> &cards) {
        while (QLayoutItem *item = grid.takeAt(0))
            delete item; // the item only: the cards stay
        for (int index = 0; index < cards.size(); ++index)
            grid.addWidget(cards.at(index), index / columns, index % columns);
        for (int index = static_cast<int>(cards.size()); index < columns && !cards.isEmpty(); ++index)
            grid.addItem(new QSpacerItem(0, 0), 0, index); // an empty place, so that both rows of cards line up
        for (int column = 0; column < 3; ++column)
            grid.setColumnStretch(column, column < columns ? 1 : 0);
    };
    fill(*m_doors, m_doorCards);
    fill(*m_own, m_ownCards);
}

} // namespace unknot::desktop
