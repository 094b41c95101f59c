// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/compiler.h"

#include "compiler/checks.h"
#include "compiler/citation_use.h"
#include "compiler/content_reader.h"
#include "compiler/pack_writer.h"

#include <QFileInfo>

#include <algorithm>

namespace unknot::compiler {

namespace {

struct Checked
{
    Content content;
    CompileReport report;
};

Result<Checked> readAndCheck(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::FileMissing, folder);
    Diagnostics diagnostics;
    Checked checked{readContent(folder, diagnostics), {}};
    const Content &content = checked.content;
    const ContentIndex index(content);
    checkDuplicates(content, diagnostics);
    checkDataIds(content, index, diagnostics);
    checkLinks(content, index, diagnostics);
    checkCitations(content, index, diagnostics);
    checkKinds(content, index, diagnostics);
    checkProse(content, diagnostics);
    if (!diagnostics.hasErrors()) // a link that is wrong leads nowhere: who wants to know what else it reaches?
        checkReach(content, diagnostics);
    CompileReport &report = checked.report;
    report.diagnostics = diagnostics.sorted();
    report.articles = static_cast<int>(content.articles.size());
    for (const ArticleSource &article : content.articles)
        report.sections += static_cast<int>(article.sections.size());
    report.references = static_cast<int>(citedKeys(content).size());
    return checked;
}

} // namespace

qsizetype CompileReport::count(Severity severity) const
{
    return std::count_if(diagnostics.begin(), diagnostics.end(),
                         [severity](const Diagnostic &diagnostic) { return diagnostic.severity == severity; });
}

bool CompileReport::passes(Strictness strictness) const
{
    return count(Severity::Error) == 0 && (strictness == Strictness::Errors || count(Severity::Warning) == 0);
}

Result<CompileReport> check(const QString &contentFolder)
{
    return readAndCheck(contentFolder).map([](const Checked &checked) { return checked.report; });
}

Result<CompileReport> compile(const QString &contentFolder, const QString &packFile, const CompileOptions &options)
{
    const Result<Checked> checked = readAndCheck(contentFolder);
    if (!checked)
        return tl::make_unexpected(checked.error());
    if (checked->report.passes(options.stopAt)) {
        if (const Result<void> written = writePack(checked->content, packFile); !written)
            return tl::make_unexpected(written.error());
    }
    return checked->report;
}

} // namespace unknot::compiler
