// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/settings_page.h"

#include "app/notebook/notebook_service.h"
#include "desktop/common/button.h"
#include "desktop/common/card.h"
#include "desktop/common/flow_layout.h"
#include "desktop/common/page_frame.h"
#include "desktop/common/text_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

constexpr double scaleStep = 0.1;

QVBoxLayout *cardLayout(const Theme &theme, Card *card, const QString &title)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(8));
    layout->addWidget(new TextLabel(theme, TextRole::Subheading, Token::Text, title, card));
    return layout;
}

} // namespace

SettingsPage::SettingsPage(const Theme &theme, app::NotebookService &notebook, const QString &dataFolder, QWidget *parent)
    : PageWidget(parent), m_theme(theme), m_notebook(notebook)
{
    auto *frame = new PageFrame(theme, tr("Settings"), {}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    frame->addWidget(makeAppearance(frame->content()));
    frame->addSpacing(8);
    frame->addWidget(makeTextSize(frame->content()));
    frame->addSpacing(8);
    frame->addWidget(makeData(dataFolder, frame->content()));
    frame->addStretch();
}

QWidget *SettingsPage::makeAppearance(QWidget *parent)
{
    auto *card = new Card(m_theme, Card::Look::Surface, parent);
    auto *layout = cardLayout(m_theme, card, tr("Light or dark"));
    m_appearance = new QButtonGroup(this);
    const QList<std::pair<app::Appearance, QString>> choices{
        {app::Appearance::System, tr("As the desktop")}, {app::Appearance::Light, tr("Light")}, {app::Appearance::Dark, tr("Dark")}};
    for (const auto &[appearance, words] : choices) {
        auto *radio = new QRadioButton(words, card);
        m_appearance->addButton(radio, static_cast<int>(appearance));
        layout->addWidget(radio);
    }
    connect(m_appearance, &QButtonGroup::idClicked, this, [this](int id) { emit appearanceChosen(static_cast<app::Appearance>(id)); });
    return card;
}

QWidget *SettingsPage::makeTextSize(QWidget *parent)
{
    auto *card = new Card(m_theme, Card::Look::Surface, parent);
    auto *layout = cardLayout(m_theme, card, tr("Text size"));
    auto *row = new FlowLayout(m_theme.px(12));
    auto *smaller = new Button(m_theme, ButtonKind::Secondary, tr("Smaller"), u"minus"_s, card);
    smaller->setObjectName("smallerText");
    auto *larger = new Button(m_theme, ButtonKind::Secondary, tr("Larger"), u"plus"_s, card);
    larger->setObjectName("largerText");
    m_scale = new TextLabel(m_theme, TextRole::BodyStrong, Token::Text, {}, card);
    m_scale->setObjectName("textScale");
    row->addWidget(smaller);
    row->addWidget(m_scale);
    row->addWidget(larger);
    layout->addLayout(row);
    layout->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Muted, tr("Everything grows with the text: articles, lists and buttons. Keys: Ctrl + and Ctrl −, Ctrl 0 for normal."), card))->wrapping());
    connect(smaller, &Button::clicked, this, [this] { emit textScaleChosen(m_theme.textScale() - scaleStep); });
    connect(larger, &Button::clicked, this, [this] { emit textScaleChosen(m_theme.textScale() + scaleStep); });
    return card;
}

QWidget *SettingsPage::makeData(const QString &dataFolder, QWidget *parent)
{
    auto *card = new Card(m_theme, Card::Look::Surface, parent);
    auto *layout = cardLayout(m_theme, card, tr("What Unknot remembers"));
    m_reopen = new QCheckBox(tr("Open the page that was open last"), card);
    m_reopen->setObjectName("reopenLastPage");
    layout->addWidget(m_reopen);
    connect(m_reopen, &QCheckBox::toggled, this, &SettingsPage::reopenChosen);
    using notebook::Keepsake;
    const auto keeping = [&](Keepsake what, const QString &words, const char *name) {
        auto *box = new QCheckBox(words, card);
        box->setObjectName(QString::fromLatin1(name));
        layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, what](bool on) {
            if (on)
                m_notebook.startKeeping(what);
            else
                m_notebook.stopKeeping(what);
        });
        return box;
    };
    m_draft = keeping(Keepsake::Draft, tr("Keep a checklist that is half filled in"), "keepDraft");
    m_conditions = keeping(Keepsake::Conditions, tr("Remember my health facts"), "keepConditions");
    layout->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Muted, tr("Remembered health facts show their cautions on the pages of techniques. Switching one off deletes what it kept; safety copies in the same folder may keep it for up to seven more days of use."), card))->wrapping());
    connect(&m_notebook, &app::NotebookService::keepsakesChanged, this, &SettingsPage::showKept);
    layout->addSpacing(m_theme.px(4));
    layout->addWidget((new TextLabel(m_theme, TextRole::Body, Token::Text,
                                     tr("Bookmarks, notes and the checklists that you save lie in one folder on this computer. Nothing is sent anywhere: Unknot has no network code."), card))->wrapping());
    auto *path = (new TextLabel(m_theme, TextRole::Secondary, Token::Muted, QDir::toNativeSeparators(dataFolder).toHtmlEscaped(), card))->wrapping();
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(path);
    auto *open = new Button(m_theme, ButtonKind::Secondary, tr("Open the folder"), {}, card);
    connect(open, &Button::clicked, this, [dataFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(dataFolder)); });
    layout->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

void SettingsPage::showKept()
{
    const bool ready = m_notebook.state() == app::NotebookService::State::Ready;
    m_draft->setEnabled(ready);
    m_conditions->setEnabled(ready);
    m_draft->setChecked(m_notebook.isKept(notebook::Keepsake::Draft));
    m_conditions->setChecked(m_notebook.isKept(notebook::Keepsake::Conditions));
}

void SettingsPage::open(const app::Location &)
{
    showKept();
}

void SettingsPage::setSettings(const app::Settings &settings)
{
    if (QAbstractButton *chosen = m_appearance->button(static_cast<int>(settings.appearance)))
        chosen->setChecked(true);
    m_scale->setText(tr("%1 %").arg(qRound(settings.textScale * 100)));
    m_reopen->setChecked(settings.reopenLastPage);
}

} // namespace unknot::desktop
