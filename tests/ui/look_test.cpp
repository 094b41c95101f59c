// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/test_window.h"

#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

/// Labels that are cut off: their text needs more room than the label has.
QStringList cutOffLabels(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool tooNarrow = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
        if (needed > label->height() + 1 || tooNarrow)
            found += label->text().first(std::min<qsizetype>(60, label->text().size()));
    }
    return found;
}

} // namespace

TEST_CASE("nothing is cut off in a small window or with very large text", "[ui][look]")
{
    const double scale = GENERATE(1.0, 2.0);
    const app::Location place = GENERATE(app::Location::of(app::Page::Home), app::Location::of(app::Page::Library),
                                         app::Location::of(Target::parse(u"techniques/heat-pack").value()),
                                         app::Location::of(Target::parse(u"routines/desk-worker-neck-and-shoulders").value()),
                                         app::Location::of(app::Page::Checklist), app::Location::of(app::Page::BodyMap), app::Location::of(app::Page::Summary), app::Location::of(app::Page::Settings),
                                         app::Location::of(app::Page::Help));
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), place, {900, 600});
    window.theme().setTextScale(scale);
    window.theme().apply();
    window.settle();
    CAPTURE(scale, app::toWord(place.page), place.target);
    CHECK(cutOffLabels(window.window()).join(u" | "_s) == QString());
    CHECK(window.window().width() == 900);
}

TEST_CASE("light and dark change at run time, the article included", "[ui][look]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), app::Location::of(Target::parse(u"causes/stress").value()));
    const QImage light = window.window().grab().toImage();
    window.theme().setPreference(desktop::SchemePreference::Dark);
    window.theme().apply();
    window.settle();
    const QImage dark = window.window().grab().toImage();
    const QPoint paper(light.width() / 2, light.height() - 4);
    CHECK(light.pixelColor(paper).lightness() > 200);
    CHECK(dark.pixelColor(paper).lightness() < 60);
}
