// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/content_reader.h"

#include "compiler/article_reader.h"
#include "compiler/body_reader.h"
#include "compiler/checklist_reader.h"
#include "compiler/codes.h"
#include "compiler/glossary.h"
#include "compiler/library_reader.h"
#include "compiler/source_file.h"
#include "compiler/yaml_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

/// A data file: its path in the folder, whether it may be absent, and what reads it.
struct DataFile
{
    QString path;
    bool optional = false;
    std::function<void(const YamlValue &, const QString &)> read;
};

/// Names at the top of the folder that are no data.
bool isOtherKnownFile(const QString &name)
{
    return name == "README.md"_L1 || name == "CMakeLists.txt"_L1;
}

class FolderReader
{
public:
    FolderReader(const QString &folder, Diagnostics &diagnostics)
        : m_folder(QDir::cleanPath(folder)), m_diagnostics(diagnostics)
    {
    }

    [[nodiscard]] Content read()
    {
        readDataFiles();
        m_glossary.emplace(m_content.terms);
        for (const QFileInfo &entry : entriesOf(m_folder)) {
            if (entry.isDir())
                readFolder(entry.fileName());
            else if (!isOtherKnownFile(entry.fileName()) && !m_dataPaths.contains(entry.fileName()))
                reportStray(m_folder + u'/' + entry.fileName());
        }
        std::sort(m_content.articles.begin(), m_content.articles.end(),
                  [](const ArticleSource &a, const ArticleSource &b) { return a.target < b.target; });
        appendGlossary(m_content, m_diagnostics);
        m_content.fingerprint = QString::fromLatin1(m_hash.result().toHex().first(fingerprintLength));
        return m_content;
    }

private:
    [[nodiscard]] static QFileInfoList entriesOf(const QString &folder)
    {
        // Hidden files belong to editors and file managers. The order of the file system means nothing.
        QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::NoSort);
        std::sort(entries.begin(), entries.end(),
                  [](const QFileInfo &a, const QFileInfo &b) { return a.fileName() < b.fileName(); });
        return entries;
    }

    void readDataFiles()
    {
        for (const DataFile &file : dataFiles()) {
            m_dataPaths += file.path;
            const QString path = m_folder + u'/' + file.path;
            if (!QFileInfo::exists(path)) {
                if (!file.optional)
                    m_diagnostics.error({path}, code::missingFile, u"this file is needed"_s);
                continue;
            }
            const std::optional<QByteArray> text = readFile(file.path);
            if (!text)
                continue;
            if (const std::optional<YamlValue> document = parseYaml(*text, {path}, m_diagnostics))
                file.read(*document, path);
        }
    }

    [[nodiscard]] std::optional<QByteArray> readFile(const QString &file)
    {
        std::optional<QByteArray> text = readSource(m_folder + u'/' + file, m_diagnostics);
        m_hash.addData(file.toUtf8() + '\0' + text.value_or(QByteArray()) + '\0');
        return text;
    }

    [[nodiscard]] QList<DataFile> dataFiles()
    {
        using Path = const QString &;
        using Document = const YamlValue &;
        return {
            {u"pack.yaml"_s, false, [this](Document d, Path p) { m_content.pack = readPack(d, p, m_diagnostics); }},
            {u"categories.yaml"_s, false,
             [this](Document d, Path p) { m_content.categories = readCategories(d, p, m_diagnostics); }},
            {u"references.yaml"_s, false,
             [this](Document d, Path p) { m_content.references = readReferences(d, p, m_diagnostics); }},
            {u"redirects.yaml"_s, true,
             [this](Document d, Path p) { m_content.redirects = readRedirects(d, p, m_diagnostics); }},
            {u"glossary.yaml"_s, true,
             [this](Document d, Path p) { m_content.terms = readGlossary(d, p, m_diagnostics); }},
            {u"search.yaml"_s, true,
             [this](Document d, Path p) { m_content.synonyms = readSynonyms(d, p, m_diagnostics); }},
            {u"regions.yaml"_s, false,
             [this](Document d, Path p) {
                 const RegionsFile file = readRegions(d, p, m_diagnostics);
                 m_content.regionGroups = file.groups;
                 m_content.regions = file.regions;
             }},
            {u"pain-patterns.yaml"_s, false,
             [this](Document d, Path p) { m_content.painPatterns = readPainPatterns(d, p, m_diagnostics); }},
            {u"checklist/symptoms.yaml"_s, false,
             [this](Document d, Path p) {
                 const SymptomsFile file = readSymptoms(d, p, m_diagnostics);
                 m_content.symptomGroups = file.groups;
                 m_content.symptoms = file.symptoms;
             }},
            {u"checklist/red-flags.yaml"_s, false,
             [this](Document d, Path p) {
                 const RedFlagsFile file = readRedFlags(d, p, m_diagnostics);
                 m_content.redFlagGroups = file.groups;
                 m_content.redFlags = file.flags;
             }},
            {u"checklist/combinations.yaml"_s, false,
             [this](Document d, Path p) {
                 const CombinationsFile file = readCombinations(d, p, m_diagnostics);
                 m_content.raising = file.raising;
                 m_content.combinations = file.combinations;
             }},
            {u"checklist/conditions.yaml"_s, false,
             [this](Document d, Path p) {
                 const ConditionsFile file = readConditions(d, p, m_diagnostics);
                 m_content.conditions = file.conditions;
                 m_content.otherSources = file.otherSources;
             }},
        };
    }

    void readFolder(const QString &name)
    {
        const bool data = name == "checklist"_L1;
        bool firstArticle = true;
        for (const QFileInfo &entry : entriesOf(m_folder + u'/' + name)) {
            const QString file = name + u'/' + entry.fileName();
            const QString path = m_folder + u'/' + file;
            if (entry.isFile() && !data && entry.suffix() == "md"_L1) {
                if (std::exchange(firstArticle, false))
                    checkCategory(name, path);
                readArticleFile(name, entry.completeBaseName(), path);
            } else if (!m_dataPaths.contains(file)) {
                reportStray(path);
            }
        }
    }

    void checkCategory(const QString &name, const QString &path)
    {
        const bool known = std::any_of(m_content.categories.begin(), m_content.categories.end(),
                                       [&](const CategorySource &category) { return category.id.text == name; });
        if (!known)
            m_diagnostics.error({path}, code::unknownCategory, u"categories.yaml has no category “%1”"_s.arg(name));
    }

    void readArticleFile(const QString &category, const QString &id, const QString &path)
    {
        const std::optional<Target> target = Target::parse(QString(category + u'/' + id));
        if (!target) {
            m_diagnostics.error({path}, code::badId,
                                u"folder and file are ids: lower-case letters, digits, single hyphens"_s);
            return;
        }
        const std::optional<QByteArray> text = readFile(target->toString() + ".md"_L1);
        if (!text)
            return;
        if (const std::optional<ArticleSource> article = readArticle(*text, *target, path, &*m_glossary, m_diagnostics))
            m_content.articles += *article;
    }

    void reportStray(const QString &path)
    {
        m_diagnostics.warning({path}, code::strayFile, u"nothing reads this file"_s);
    }

    static constexpr qsizetype fingerprintLength = 16;

    QString m_folder;
    Diagnostics &m_diagnostics;
    Content m_content;
    QStringList m_dataPaths;
    std::optional<Glossary> m_glossary;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

Content readContent(const QString &folder, Diagnostics &diagnostics)
{
    return FolderReader(folder, diagnostics).read();
}

} // namespace unknot::compiler
