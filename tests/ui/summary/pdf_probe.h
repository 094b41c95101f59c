// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

namespace unknot::test {

/// What poppler's tools say of a PDF. Throws std::runtime_error if one of them is missing or does not take the file.
struct PdfProbe
{
    explicit PdfProbe(const QString &path);

    int pages = 0;
    QSizeF paper;     ///< in points
    QString text;     ///< as it would be copied, white space as single spaces
    QStringList fonts;
    bool allFontsEmbedded = false;
};

} // namespace unknot::test
