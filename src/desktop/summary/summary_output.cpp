// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/summary_output.h"

#include "desktop/summary/summary_painter.h"

#include <QLocale>
#include <QMarginsF>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

constexpr double pointsPerInch = 72.0;

void paintOn(QPainter &painter, int resolution, const SummaryPainter &page)
{
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    page.paint(painter);
}

} // namespace

Paper usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QSizeF sizeOf(Paper paper)
{
    return pageSizeOf(paper).size(QPageSize::Point);
}

Result<void> writeSummaryPdf(const QString &path, const app::SummaryContent &content, Paper paper, const QFont &font)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPageSize(pageSizeOf(paper));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(content.title);
        writer.setCreator(u"Unknot"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(ErrorCode::FileUnwritable, path, u"no PDF could be begun"_s);
        paintOn(painter, writer.resolution(), SummaryPainter(content, sizeOf(paper), font));
        painter.end();
    }
    if (!file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

bool printSummary(QPrinter &printer, const app::SummaryContent &content, const QFont &font)
{
    printer.setFullPage(true); // the page has margins of its own
    printer.setDocName(content.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QSizeF paper = printer.pageLayout().pageSize().size(QPageSize::Point);
    paintOn(painter, printer.resolution(), SummaryPainter(content, paper, font));
    return painter.end();
}

} // namespace unknot::desktop
