// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/checker.h"

#include "architecture/layers.h"
#include "architecture/source_text.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace unknot::architecture {

namespace {

bool isHeader(const QString &file)
{
    return file.endsWith(u".h");
}

bool isCpp(const QString &file)
{
    return isHeader(file) || file.endsWith(u".cpp");
}

bool isCMake(const QString &file)
{
    return file.endsWith(u"CMakeLists.txt") || file.endsWith(u".cmake");
}

/// session_bus_unix.cpp and theme_windows.cpp may ask which system they run on.
bool isNamedForASystem(const QString &file)
{
    static const QRegularExpression named(u"_(unix|linux|macos|windows)\\.(h|cpp)$"_s);
    return named.match(file).hasMatch();
}

void checkInclude(const QString &file, const Include &include, QList<Finding> &found)
{
    const auto add = [&](Rule rule, const QString &text) { found.append({rule, file, include.line, text}); };
    if (!include.quoted) {
        if (!mayUseLibrary(file, include.header))
            add(Rule::Library, u"<%1> has its wrapper in another folder"_s.arg(include.header));
        return;
    }
    if (include.header.endsWith(u".moc"))
        return;
    if (layer(include.header.section(u'/', 0, 0)) == nullptr)
        add(Rule::IncludePath, u"\"%1\" is no full path from src/"_s.arg(include.header));
    else if (!mayInclude(file, include.header))
        add(Rule::Layer, u"may not know \"%1\""_s.arg(include.header));
}

void checkLiterals(const QString &file, const SourceText &source, QList<Finding> &found)
{
    static const QRegularExpression sql(
        u"\\b(SELECT|INSERT (OR \\w+ )?INTO|UPDATE \\w+ SET|DELETE FROM|CREATE (\\w+ )?(TABLE|INDEX|VIEW|TRIGGER)"
        "|DROP (TABLE|INDEX|VIEW|TRIGGER)|PRAGMA|VACUUM|ATTACH DATABASE|BEGIN (IMMEDIATE|EXCLUSIVE))\\b"_s);
    static const QRegularExpression color(u"#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})\\b"_s);
    for (const Literal &literal : source.literals) {
        if (!maySpeakSql(file) && sql.match(literal.text).hasMatch())
            found.append({Rule::Sql, file, literal.line, u"SQL outside the stores: "_s + literal.text.simplified()});
        if (!mayNameColors(file) && color.match(literal.text).hasMatch())
            found.append({Rule::Color, file, literal.line, u"a colour outside the theme: "_s + literal.text});
    }
}

void checkCode(const QString &file, const SourceText &source, QList<Finding> &found)
{
    static const QRegularExpression color(
        u"\\bQColor(::fromRgba?)?(\\s+\\w+)?\\s*[({]\\s*(\\d|0x)|\\bqRgba?\\(\\s*\\d"_s);
    for (qsizetype i = 0; i < source.code.size(); ++i) {
        const int line = static_cast<int>(i) + 1;
        if (!mayNameColors(file) && color.match(source.code[i]).hasMatch())
            found.append({Rule::Color, file, line, u"a colour outside the theme"_s});
        if (source.code[i].contains(u"Q_OS_") && !isNamedForASystem(file))
            found.append({Rule::Platform, file, line, u"belongs into a file that is named for the system"_s});
    }
    if (isHeader(file) && !source.code.contains(u"#pragma once"_s))
        found.append({Rule::HeaderGuard, file, 1, u"has no #pragma once"_s});
}

/// The same table holds for what CMake links: Unknot::x and Qt6::X in a folder's own CMakeLists.txt.
void checkLinks(const QString &file, const QString &text, QList<Finding> &found)
{
    // pack/search is a library by itself, within the layer of the pack.
    static const QHash<QString, QString> layerOfTarget{{u"search"_s, u"pack"_s}};
    static const QRegularExpression target(u"\\b(Unknot|Qt6)::(\\w+)"_s);
    const QString folder = file.section(u'/', 0, 0);
    const Layer *here = layer(folder);
    if (here == nullptr)
        return;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const auto &match : target.globalMatch(lines[i].section(u'#', 0, 0))) {
            const QString name = match.captured(2);
            const QString to = layerOfTarget.value(name, name);
            const bool allowed = match.captured(1) == u"Qt6" ? qtModules(folder).contains(name)
                                                             : to == folder || here->knows.contains(to);
            if (!allowed)
                found.append({Rule::Layer, file, static_cast<int>(i) + 1, u"may not link "_s + match.captured(0)});
        }
    }
}

} // namespace

Checker::Checker(QString root, QHash<QString, QString> qtHeaders)
    : m_root(std::move(root)), m_qtHeaders(std::move(qtHeaders))
{
}

QList<Finding> Checker::findings() const
{
    QList<Finding> found;
    for (const QString &file : files()) {
        const QString text = read(file);
        if (!beginsWithLicence(text))
            found.append({Rule::Licence, file, 1, u"does not begin with the two SPDX lines"_s});
        if (isCpp(file))
            checkSource(file, text, found);
        else if (isCMake(file))
            checkLinks(file, text, found);
        else if (!maySpeakSql(file)) // an .sql file
            found.append({Rule::Sql, file, 1, u"SQL outside the stores"_s});
    }
    std::sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.file, a.line, a.text) < std::tie(b.file, b.line, b.text);
    });
    return found;
}

QStringList Checker::longFiles() const
{
    constexpr qsizetype headerLimit = 150, sourceLimit = 400;
    QStringList tooLong;
    for (const QString &file : files()) {
        const qsizetype lines = read(file).count(u'\n');
        if (isCpp(file) && lines >= (isHeader(file) ? headerLimit : sourceLimit))
            tooLong.append(u"src/%1: %2 lines"_s.arg(file).arg(lines));
    }
    return tooLong;
}

QStringList Checker::files() const
{
    const QString src = m_root + u"/src/"_s;
    QDirIterator it(src, {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"CMakeLists.txt"_s, u"*.cmake"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    QStringList paths;
    while (it.hasNext())
        paths.append(it.next().sliced(src.size()));
    paths.sort();
    return paths;
}

QString Checker::read(const QString &file) const
{
    QFile source(m_root + u"/src/"_s + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

void Checker::checkSource(const QString &file, const QString &text, QList<Finding> &found) const
{
    const SourceText source = readSource(text);
    for (const Include &include : source.includes) {
        checkInclude(file, include, found);
        checkQtHeader(file, include.header, include.line, found);
    }
    checkLiterals(file, source, found);
    checkCode(file, source, found);
}

void Checker::checkQtHeader(const QString &file, const QString &header, int line, QList<Finding> &found) const
{
    static const QRegularExpression qt(u"^(Q[A-Za-z0-9_]+(/.*)?|q[a-z0-9_]+\\.h)$"_s);
    if (!qt.match(header).hasMatch())
        return;
    const QStringList allowed = qtModules(file.section(u'/', 0, 0));
    const bool isThere = std::any_of(allowed.begin(), allowed.end(), [&](const QString &module) {
        const QString folder = m_qtHeaders.value(module);
        const QString name = header.startsWith(u"Qt"_s + module + u'/') ? header.section(u'/', 1) : header;
        return !folder.isEmpty() && QFileInfo::exists(folder + u'/' + name);
    });
    if (!isThere) {
        found.append({Rule::QtModule, file, line, u"<%1> is in none of Qt %2"_s.arg(header, allowed.join(u", "_s))});
    }
}

bool beginsWithLicence(const QString &text)
{
    const QStringList lines = text.split(u'\n').first(std::min<qsizetype>(2, text.count(u'\n') + 1));
    return lines.size() == 2 && lines[0].contains(u"SPDX-FileCopyrightText: ") &&
           lines[1].contains(u"SPDX-License-Identifier: GPL-3.0-or-later");
}

} // namespace unknot::architecture
