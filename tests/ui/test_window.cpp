// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/test_window.h"

#include "checklist/engine.h"
#include "desktop/theme/unknot_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace unknot::test {

namespace {

/// The font that the desktop chose: read once, as each window changes the application's font.
const QFont &desktopFont()
{
    static const QFont font = QApplication::font();
    return font;
}

} // namespace

QString handbookPath()
{
    return QStringLiteral(UNKNOT_BINARY_DIR "/share/unknot/handbook.pack");
}

TestWindow::TestWindow(const QString &folder, const app::Location &first, QSize size)
    : m_theme(desktopFont()),
      m_pack(pack::Pack::open(handbookPath()).value()),
      m_notebook(QDir(folder).filePath(u"notebook.sqlite"_s), [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc()); }),
      m_search(handbookPath()),
      m_services{.theme = m_theme,
                 .pack = m_pack,
                 .notebook = m_notebook,
                 .search = m_search,
                 .checklist = [this]() -> app::ChecklistSession & { return checklist(); },
                 .checklistIsOpen = [this] { return m_checklist != nullptr; },
                 .dataFolder = folder}
{
    QApplication::setStyle(new desktop::UnknotStyle(m_theme));
    m_theme.apply();
    m_notebook.open();
    settle();
    m_window = std::make_unique<desktop::MainWindow>(m_services);
    m_window->restore({});
    m_window->resize(size);
    m_window->open(first);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

TestWindow::~TestWindow()
{
    m_window->close();
    m_window.reset();
    QApplication::setStyle(u"Fusion"_s); // the style refers to this window's theme
}

app::ChecklistSession &TestWindow::checklist()
{
    if (!m_checklist)
        m_checklist = std::make_unique<app::ChecklistSession>(checklist::Engine::read(m_pack).value());
    return *m_checklist;
}

void TestWindow::click(const char *name)
{
    QWidget &widget = find<QWidget>(name);
    // A check box is only as wide as its words for the mouse, however wide its column is.
    const bool isCheckBox = qobject_cast<QCheckBox *>(&widget) != nullptr;
    QTest::mouseClick(&widget, Qt::LeftButton, {}, isCheckBox ? QPoint(10, widget.height() / 2) : widget.rect().center());
}

void TestWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
}

void TestWindow::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestWindow::settle()
{
    m_notebook.flush();
    QCoreApplication::processEvents();
}

} // namespace unknot::test
