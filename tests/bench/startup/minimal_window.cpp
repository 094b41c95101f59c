// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for starting up: the least that a reader made with Qt Widgets can be, a window with one page of text.
#include <QApplication>
#include <QMainWindow>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

QString page()
{
    const QString paragraph =
        u"<p>A knot is a sore spot in a muscle. Pressing on it hurts, and sometimes the pain is felt somewhere else "
        "as well. Most knots ease within days or weeks. Warmth, gentle movement and light pressure are worth trying; "
        "stop when it gets worse, and ask a doctor when it is not what you are used to.</p>"_s;
    QString html = u"<h1>Muscle knots</h1>"_s;
    for (int section = 1; section <= 8; ++section)
        html += u"<h2>Section %1</h2>"_s.arg(section) + paragraph + paragraph;
    return html;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *browser = new QTextBrowser(&window);
    browser->setHtml(page());
    window.setCentralWidget(browser);
    window.resize(1240, 820); // as large as Unknot's window at its first start
    window.show();
    return QApplication::exec();
}
