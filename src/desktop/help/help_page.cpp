// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/help/help_page.h"

#include "desktop/actions/action_table.h"
#include "desktop/common/button.h"
#include "desktop/common/card.h"
#include "desktop/common/page_frame.h"
#include "desktop/common/text_label.h"
#include "desktop/reader/article_text.h"
#include "markup/markup.h"

#include <QCoreApplication>
#include <QFile>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

/// The page of src/checklist as an article: each of its headings begins a section. It has no anchors, so no stars.
pack::Article pageAboutWeighing()
{
    pack::Article article;
    QFile page(u":/help/README.md"_s);
    if (!page.open(QIODevice::ReadOnly))
        return article;
    markup::Citations none;
    QByteArray text = page.readAll();
    text.remove(0, text.indexOf('\n') + 1); // its title is that of the button
    text.prepend('\n');
    for (qsizetype from = 0; from >= 0;) {
        const qsizetype next = text.indexOf("\n## ", from + 1);
        QByteArray section = text.mid(from, next < 0 ? -1 : next - from);
        QString html;
        if (section.startsWith("\n## ")) {
            const qsizetype end = section.indexOf('\n', 1);
            html = u"<h2>%1</h2>"_s.arg(QString::fromUtf8(section.sliced(4, end - 4)).toHtmlEscaped());
            section.remove(0, end);
        }
        article.sections += pack::Section{.anchor = {}, .heading = {}, .html = html + markup::render(section, none).html, .text = {}};
        from = next;
    }
    return article;
}

} // namespace

HelpPage::HelpPage(const Theme &theme, const pack::PackInfo &pack, QWidget *parent) : PageWidget(parent), m_theme(theme)
{
    m_frame = new PageFrame(theme, tr("Help"), tr("How to find your way, and what Unknot is and is not."), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    addText(tr("Reading"),
            tr("The <b>Library</b> holds every article by subject, the glossary and all sources. A small number in the text is a source: click it to see which, and where else it is cited. "
               "A word with a dotted line is explained: rest the pointer on it, or move to it with Tab; Enter opens its place in the glossary. "
               "The label under a title says how sure the research makes us. A star keeps an article, or one section of it, among your bookmarks."));
    addText(tr("Searching"),
            tr("Press Ctrl+K anywhere and type in your own words. The beginning of a word is enough and slips of the pen are forgiven. "
               "The arrow keys move, Enter opens, Escape returns."));
    addText(tr("The checklist"),
            tr("It asks for warning signs first. Nothing is obligatory and every answer can be changed. The result beside it changes with each tick and "
               "says why it suggests something, and what would change it. Ctrl+F finds any question by an everyday word, such as “rope” or “typing”. "
               "“Not sure” is an answer: at a warning sign it says how to find out, and techniques wait until then if the sign would be urgent. "
               "Ctrl+Z takes a tick back. Two saved checklists, or one and the answers now, can be compared in its menu; the menu beside the field saves the answers as a file. "
               "Nothing is stored unless you save it, or allow it in the settings."));
    addText(tr("The body map"),
            tr("Click where it hurts, or move with the arrow keys and press Space; plus and minus zoom, and <b>Head</b>, <b>Hands</b> and <b>Feet</b> show the small places large. "
               "Left and right are yours, not the picture's. What you mark is the checklist's answer to “where does it hurt?”, and the other way round. "
               "The muscles beside it are those whose pain is felt there; point at one and the figure shows its pain: stripes where it is often felt, dots where sometimes."));
    addText(tr("The one-page summary"),
            tr("From the checklist, or from the menu of a saved one: a page for a therapist or a doctor, to print or to save as PDF. You tick what goes in and "
               "see the page as it will be printed. It holds your answers, what to do about warning signs and your questions; what the checklist suggests stays out, because "
               "a guess on paper is easily taken for a finding. What you type there is kept in memory until you close Unknot and stored nowhere."));
    addText(tr("How the checklist ranks"),
            tr("Where it hurts leads to the muscles whose knots are often felt there, in the order of clinical experience; places that share a muscle strengthen it. "
               "What it feels like and what sets it off lead to the pages that name these signs. Techniques follow from the muscles and the places. "
               "What you tick about your health holds techniques back or adds a caution; the stricter rule wins. A warning sign outranks everything. "
               "The order is experience, never a probability or a diagnosis."));
    addWeighing();
    addKeys();
    addAbout(pack);
    m_frame->addStretch();
}

void HelpPage::addText(const QString &title, const QString &richText)
{
    auto *heading = (new TextLabel(m_theme, TextRole::Heading, Token::Text, title, m_frame->content()))->wrapping();
    auto *text = (new TextLabel(m_theme, TextRole::Reading, Token::Text, richText, m_frame->content()))->wrapping();
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(text, &QLabel::linkActivated, this, &HelpPage::targetChosen);
    m_frame->addWidget(heading);
    m_frame->addWidget(text);
    m_frame->addSpacing(12);
}

void HelpPage::addWeighing()
{
    auto *more = new Button(m_theme, ButtonKind::Secondary, tr("The whole of how it weighs"), {}, m_frame->content());
    more->setObjectName("weighingButton");
    more->setCheckable(true);
    m_weighing = new ArticleText(m_theme, [](const QString &) { return false; }, m_frame->content());
    m_weighing->setObjectName("weighing");
    m_weighing->setAccessibleName(more->text());
    m_weighing->hide();
    connect(more, &Button::toggled, this, &HelpPage::showWeighing);
    connect(&m_theme, &Theme::changed, m_weighing, [this] {
        if (!m_weighing->document()->isEmpty())
            m_weighing->restyle();
    });
    auto *row = new QWidget(m_frame->content());
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(more);
    line->addStretch(1);
    m_frame->addWidget(row);
    m_frame->addWidget(m_weighing);
    m_frame->addSpacing(12);
}

void HelpPage::showWeighing(bool on)
{
    if (on && m_weighing->document()->isEmpty())
        m_weighing->showArticle(pageAboutWeighing());
    m_weighing->setVisible(on);
}

void HelpPage::addKeys()
{
    m_frame->addWidget(new TextLabel(m_theme, TextRole::Heading, Token::Text, tr("Keys"), m_frame->content()));
    auto *card = new Card(m_theme, Card::Look::Surface, m_frame->content());
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(m_theme.px(20), m_theme.px(14), m_theme.px(20), m_theme.px(14));
    grid->setHorizontalSpacing(m_theme.px(24));
    grid->setVerticalSpacing(m_theme.px(6));
    int row = 0;
    for (const ActionInfo &action : actionTable()) {
        QStringList keys;
        for (const QKeySequence &key : action.keys)
            keys += key.toString(QKeySequence::NativeText);
        grid->addWidget((new TextLabel(m_theme, TextRole::Body, Token::Text, action.text, card))->wrapping(), row, 0);
        grid->addWidget((new TextLabel(m_theme, TextRole::Body, Token::Muted, keys.join(tr(" or ")), card))->wrapping(), row, 1);
        ++row;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    m_frame->addWidget(card);
    m_frame->addSpacing(12);
}

void HelpPage::addAbout(const pack::PackInfo &pack)
{
    QString text = tr("Unknot %1. It informs and does not diagnose; it is no substitute for a clinician.").arg(QCoreApplication::applicationVersion());
    if (!pack.reviewedByClinician)
        text += u"<br><b>%1</b>"_s.arg(tr("No clinician has reviewed the content yet."));
    text += u"<br>"_s
        + tr("Handbook %1: %2 articles in %3 sections, %4 sources.")
              .arg(pack.version, QString::number(pack.articles), QString::number(pack.sections), QString::number(pack.references));
    text += u"<br>"_s + tr("It works offline: no account, no network code, no tracking.");
    text += u"<br>"_s + tr("Program: GPL-3.0-or-later. Content: %1.").arg(pack.licence);
    text += u"<br><a href=\"%1\">%2</a>"_s.arg(pack.about.toString(), tr("More about this handbook"));
    addText(tr("About"), text);
}

void HelpPage::open(const app::Location &) {}

} // namespace unknot::desktop
