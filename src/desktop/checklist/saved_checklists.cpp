// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/saved_checklists.h"

#include "desktop/common/button.h"
#include "desktop/common/card.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

/// A name as a menu shows it: an ampersand is no key of it.
QString inMenu(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

SavedChecklists::SavedChecklists(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(4));
    m_layout->addWidget(new TextLabel(theme, TextRole::SecondaryStrong, Token::Muted, tr("Saved checklists"), this));
    hide();
}

void SavedChecklists::setChecklists(const QList<notebook::SavedChecklist> &checklists)
{
    m_checklists = checklists;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(m_theme.px(2));
    m_layout->addWidget(m_rows);
    for (const notebook::SavedChecklist &checklist : checklists)
        addRow(checklist);
    setVisible(!checklists.isEmpty());
}

void SavedChecklists::addRow(const notebook::SavedChecklist &checklist)
{
    auto *row = new Card(m_theme, Card::Look::Plain, m_rows);
    row->setObjectName("savedChecklist");
    row->setClickable(tr("Open the checklist “%1”").arg(checklist.name));
    connect(row, &Card::activated, this, [this, checklist] { emit openWanted(checklist); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(m_theme.px(8), m_theme.px(4), 0, m_theme.px(4));
    layout->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Text, checklist.name.toHtmlEscaped(), row))->wrapping());
    words->addWidget(new TextLabel(m_theme, TextRole::Small, Token::Muted, QLocale().toString(checklist.updated.toLocalTime().date(), QLocale::ShortFormat), row));
    layout->addLayout(words, 1);
    auto *more = new Button(m_theme, ButtonKind::Icon, tr("More for “%1”").arg(checklist.name), u"more"_s, row);
    more->setObjectName("savedChecklistMenu");
    connect(more, &Button::clicked, this, [this, row, more, checklist] { showMenu(row, more, checklist); });
    layout->addWidget(more, 0, Qt::AlignTop);
    m_rows->layout()->addWidget(row);
}

void SavedChecklists::showMenu(QWidget *row, QWidget *button, const notebook::SavedChecklist &checklist)
{
    auto *menu = new QMenu(this);
    menu->setObjectName("savedMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu, checklist);
    menu->addAction(tr("Rename"), this, [this, row, checklist] { startRenaming(row, checklist); });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void SavedChecklists::addTo(QMenu &menu)
{
    if (m_checklists.isEmpty())
        return;
    menu.addSeparator();
    for (const notebook::SavedChecklist &checklist : std::as_const(m_checklists)) {
        QMenu *own = menu.addMenu(inMenu(checklist.name));
        own->addAction(tr("Open"), this, [this, checklist] { emit openWanted(checklist); });
        addActions(*own, checklist);
    }
}

void SavedChecklists::addActions(QMenu &menu, const notebook::SavedChecklist &checklist)
{
    menu.addAction(tr("Compare with the answers now"), this, [this, checklist] { emit compareWanted(checklist, std::nullopt); });
    for (const notebook::SavedChecklist &other : std::as_const(m_checklists)) {
        if (other.id == checklist.id)
            continue;
        // What was saved first is the "before", whichever of the two was asked for.
        const bool isEarlier = checklist.updated < other.updated;
        menu.addAction(tr("Compare with “%1”").arg(inMenu(other.name)), this, [this, checklist, other, isEarlier] {
            emit compareWanted(isEarlier ? checklist : other, isEarlier ? other : checklist);
        });
    }
    menu.addAction(tr("Make a one-page summary"), this, [this, checklist] { emit summaryWanted(checklist); });
    menu.addSeparator();
    menu.addAction(tr("Delete"), this, [this, id = checklist.id] { emit deleteWanted(id); });
}

void SavedChecklists::startRenaming(QWidget *row, const notebook::SavedChecklist &checklist)
{
    auto *field = new QLineEdit(checklist.name, m_rows);
    field->setObjectName("renameField");
    field->setAccessibleName(tr("New name"));
    field->setMaxLength(200);
    auto *rows = static_cast<QVBoxLayout *>(m_rows->layout());
    rows->insertWidget(rows->indexOf(row), field);
    row->hide();
    field->setFocus();
    field->selectAll();
    connect(field, &QLineEdit::editingFinished, this, [this, field, row, checklist] {
        const QString name = field->text().trimmed();
        field->deleteLater();
        row->show();
        if (!name.isEmpty() && name != checklist.name)
            emit renameWanted(checklist.id, name);
    });
}

} // namespace unknot::desktop
