// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/diagnostic.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

QLatin1StringView wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Error:
        break;
    }
    return "error"_L1;
}

} // namespace

QString Diagnostic::toString() const
{
    return u"%1:%2:%3: %4: %5: %6"_s.arg(place.path, QString::number(place.line), QString::number(place.column),
                                         wordOf(severity), code, text);
}

void Diagnostics::error(const Place &place, QLatin1StringView code, const QString &text)
{
    add(place, Severity::Error, code, text);
}

void Diagnostics::warning(const Place &place, QLatin1StringView code, const QString &text)
{
    add(place, Severity::Warning, code, text);
}

void Diagnostics::note(const Place &place, QLatin1StringView code, const QString &text)
{
    add(place, Severity::Note, code, text);
}

void Diagnostics::add(const Place &place, Severity severity, QLatin1StringView code, const QString &text)
{
    m_list += Diagnostic{place, severity, code, text};
}

QList<Diagnostic> Diagnostics::sorted() const
{
    QList<Diagnostic> list = m_list;
    std::sort(list.begin(), list.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return std::tie(a.place, a.code, a.text) < std::tie(b.place, b.code, b.text);
    });
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

bool Diagnostics::hasErrors() const
{
    return std::any_of(m_list.begin(), m_list.end(),
                       [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Error; });
}

} // namespace unknot::compiler
