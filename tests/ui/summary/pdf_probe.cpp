// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/pdf_probe.h"

#include <QProcess>
#include <QRegularExpression>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace unknot::test {

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        throw std::runtime_error(program.toStdString() + " is missing: install poppler-utils");
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() + ": " + process.readAllStandardError().toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString field(const QString &info, const QString &name)
{
    const QRegularExpression pattern(u"^%1:\\s*(.*)$"_s.arg(name), QRegularExpression::MultilineOption);
    return pattern.match(info).captured(1);
}

} // namespace

PdfProbe::PdfProbe(const QString &path)
{
    const QString info = outputOf(u"pdfinfo"_s, {path});
    pages = field(info, u"Pages"_s).toInt();
    const QStringList size = field(info, u"Page size"_s).split(u' ');
    if (size.size() < 3)
        throw std::runtime_error("pdfinfo names no page size");
    paper = QSizeF(size[0].toDouble(), size[2].toDouble());
    text = outputOf(u"pdftotext"_s, {path, u"-"_s}).simplified();
    QStringList rows = outputOf(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
    fonts = rows.sliced(std::min<qsizetype>(2, rows.size())); // below the table's head
    static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"_s);
    allFontsEmbedded = !fonts.isEmpty();
    for (const QString &font : std::as_const(fonts))
        allFontsEmbedded = allFontsEmbedded && embedded.match(font).captured(1) == u"yes";
}

} // namespace unknot::test
