// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/diagnostic.h"
#include "compiler/yaml_value.h"
#include "markup/terms.h"

#include <QHash>

namespace unknot::compiler {

/// `glossary.yaml`: words that a reader may not know.
[[nodiscard]] QList<TermSource> readGlossary(const YamlValue &document, const QString &path, Diagnostics &diagnostics);

/// The glossary as articles need it while they are read.
struct Glossary
{
    explicit Glossary(const QList<TermSource> &terms);

    markup::TermIndex index;
    QHash<QString, QSet<QString>> byPage; ///< by the page that explains more: the ids of its terms

    /// The terms that an article explains itself.
    [[nodiscard]] QSet<QString> explainedIn(const Target &article) const { return byPage.value(article.toString()); }
};

/// Adds the meaning of each term as a section to the page that `pack.yaml` names as `glossary`. All other articles
/// have been read. A glossary without its page is an error.
void appendGlossary(Content &content, Diagnostics &diagnostics);

} // namespace unknot::compiler
