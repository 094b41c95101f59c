// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/test_window.h"

#include "desktop/actions/action_table.h"

#include <QAccessible>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

QString accessibleNameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

TEST_CASE("every control that takes the keyboard has a name for a screen reader", "[ui][accessibility]")
{
    QTemporaryDir folder;
    const app::Location place = GENERATE(app::Location::of(app::Page::Home), app::Location::of(app::Page::Library),
                                         app::Location::of(Target::parse(u"techniques/heat-pack").value()),
                                         app::Location::of(Target::parse(u"muscles/masseter").value()),
                                         app::Location::of(app::Page::Checklist), app::Location::of(app::Page::BodyMap), app::Location::of(app::Page::Summary), app::Location::of(app::Page::Bookmarks),
                                         app::Location::of(app::Page::Settings), app::Location::of(app::Page::Help));
    test::TestWindow window(folder.path(), place);
    for (QWidget *widget : window.window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollArea") || widget->inherits("QLabel"))
            continue; // a label's text is its name, a scroll area only scrolls
        CAPTURE(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        CHECK_FALSE(accessibleNameOf(widget).isEmpty());
    }
}

TEST_CASE("no two commands share a key", "[ui][accessibility]")
{
    QSet<QString> seen;
    for (const desktop::ActionInfo &action : desktop::actionTable()) {
        CHECK_FALSE(action.text.isEmpty());
        CHECK_FALSE(action.keys.isEmpty());
        for (const QKeySequence &key : action.keys) {
            CAPTURE(key.toString());
            CHECK_FALSE(seen.contains(key.toString()));
            seen += key.toString();
        }
    }
}

TEST_CASE("F6 goes through the parts of the window", "[ui][accessibility]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), app::Location::of(Target::parse(u"causes/stress").value()));
    const auto inside = [](const QWidget &part) { return part.isAncestorOf(QApplication::focusWidget()) || &part == QApplication::focusWidget(); };
    window.find<QWidget>("nav-home").setFocus();
    window.key(Qt::Key_F6);
    CHECK(window.find<QWidget>("searchField").hasFocus());
    window.key(Qt::Key_F6);
    CHECK(inside(window.find<QWidget>("reader")));
    window.key(Qt::Key_F6);
    CHECK(inside(window.find<QWidget>("navigation")));
}
