// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/diagnostic.h"
#include "pack/article.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace unknot::compiler {

/// The Markdown of one section, not yet rendered.
struct SectionText
{
    QString anchor;  ///< empty for the text above the first heading
    QString heading; ///< Markdown, without the anchor
    int level = 0;
    pack::Evidence evidence = pack::Evidence::None;
    Place place;
    int firstLine = 1; ///< the file's line in which `markdown` begins
    QByteArray markdown;
};

/// Cuts the body of an article at its headings. `body` begins in line `firstLine` of the file. The first
/// section is always the opening text, which may be empty.
[[nodiscard]] QList<SectionText> splitSections(const QByteArray &body, const QString &path, int firstLine,
                                               Diagnostics &diagnostics);

} // namespace unknot::compiler
