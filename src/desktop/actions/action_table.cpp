// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/action_table.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace unknot::desktop {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QList<QKeySequence> keys(std::initializer_list<QKeySequence> list)
{
    return list;
}

QList<ActionInfo> makeTable()
{
    using Standard = QKeySequence::StandardKey;
    return {
        {ActionId::GoHome, "goHome", tr("Home"), keys({Qt::CTRL | Qt::Key_1})},
        {ActionId::GoLibrary, "goLibrary", tr("Library"), keys({Qt::CTRL | Qt::Key_2})},
        {ActionId::GoChecklist, "goChecklist", tr("Checklist"), keys({Qt::CTRL | Qt::Key_3})},
        {ActionId::GoBodyMap, "goBodyMap", tr("Body map"), keys({Qt::CTRL | Qt::Key_4})},
        {ActionId::GoBookmarks, "goBookmarks", tr("Bookmarks"), keys({Qt::CTRL | Qt::Key_5, Qt::CTRL | Qt::Key_B})},
        {ActionId::GoSettings, "goSettings", tr("Settings"), keys({Qt::CTRL | Qt::Key_Comma})},
        {ActionId::GoHelp, "goHelp", tr("Help and keys"), keys({Qt::Key_F1, Qt::CTRL | Qt::Key_Question})},
        {ActionId::GoBack, "goBack", tr("Back"), keys({Qt::ALT | Qt::Key_Left, Qt::Key_Back})},
        {ActionId::GoForward, "goForward", tr("Forward"), keys({Qt::ALT | Qt::Key_Right, Qt::Key_Forward})},
        {ActionId::FocusSearch, "focusSearch", tr("Search the handbook"), keys({Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_L})},
        {ActionId::FindInPage, "findInPage", tr("Find in this page"), keys({Qt::CTRL | Qt::Key_F})},
        {ActionId::FindNext, "findNext", tr("Find next"), keys({Qt::Key_F3, Qt::CTRL | Qt::Key_G})},
        {ActionId::FindPrevious, "findPrevious", tr("Find previous"), keys({Qt::SHIFT | Qt::Key_F3, Qt::CTRL | Qt::SHIFT | Qt::Key_G})},
        {ActionId::ToggleBookmark, "toggleBookmark", tr("Bookmark this page"), keys({Qt::CTRL | Qt::Key_D})},
        {ActionId::Undo, "undo", tr("Undo"), keys({Standard::Undo})},
        {ActionId::Redo, "redo", tr("Redo"), keys({Qt::CTRL | Qt::SHIFT | Qt::Key_Z})},
        {ActionId::ZoomIn, "zoomIn", tr("Larger text"), keys({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal})},
        {ActionId::ZoomOut, "zoomOut", tr("Smaller text"), keys({Qt::CTRL | Qt::Key_Minus})},
        {ActionId::ZoomReset, "zoomReset", tr("Normal text size"), keys({Qt::CTRL | Qt::Key_0})},
        {ActionId::NextPane, "nextPane", tr("Next part of the window"), keys({Qt::Key_F6})},
        {ActionId::PreviousPane, "previousPane", tr("Previous part of the window"), keys({Qt::SHIFT | Qt::Key_F6})},
        {ActionId::FullScreen, "fullScreen", tr("Full screen"), keys({Qt::Key_F11})},
        {ActionId::CloseWindow, "closeWindow", tr("Close the window"), keys({Qt::CTRL | Qt::Key_W})},
        {ActionId::Quit, "quit", tr("Quit"), keys({Qt::CTRL | Qt::Key_Q})},
    };
}

} // namespace

const QList<ActionInfo> &actionTable()
{
    static const QList<ActionInfo> table = makeTable();
    return table;
}

Actions::Actions(QWidget &window)
{
    for (const ActionInfo &info : actionTable()) {
        auto *action = new QAction(info.text, &window);
        action->setObjectName(QString::fromLatin1(info.name));
        action->setShortcuts(info.keys);
        window.addAction(action);
        m_actions.insert(static_cast<int>(info.id), action);
    }
}

QAction &Actions::operator[](ActionId id) const
{
    return *m_actions.value(static_cast<int>(id));
}

} // namespace unknot::desktop
