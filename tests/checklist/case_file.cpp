// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_file.h"

#include "app/checklist/stored_answers.h"
#include "compiler/codes.h"
#include "compiler/map_reader.h"
#include "compiler/source_file.h"
#include "compiler/yaml_reader.h"
#include "pack/pack.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace unknot::test {

namespace {

using compiler::MapReader;
using compiler::Place;
using compiler::YamlValue;

class CaseReader
{
public:
    CaseReader(const pack::ChecklistContent &content, const pack::Pack &pack) : m_content(content), m_pack(pack) {}

    void readFile(const QString &path)
    {
        const auto text = compiler::readSource(path, m_diagnostics);
        const auto document = text ? compiler::parseYaml(*text, {path}, m_diagnostics) : std::nullopt;
        if (!document)
            return;
        MapReader file(*document, path, u"the file"_s, m_diagnostics);
        for (const YamlValue &value : file.list("cases"_L1))
            m_cases += readCase(value, path);
        file.finish();
    }

    [[nodiscard]] Cases result() const
    {
        Cases cases{m_cases, {}};
        for (const compiler::Diagnostic &diagnostic : m_diagnostics.sorted())
            cases.problems += diagnostic.toString();
        return cases;
    }

private:
    Case readCase(const YamlValue &value, const QString &path)
    {
        MapReader map(value, path, u"a case"_s, m_diagnostics);
        Case read;
        read.name = map.id("name"_L1).text;
        if (m_names.contains(read.name))
            m_diagnostics.error(map.place(), compiler::code::duplicateId, u"“%1” stands twice"_s.arg(read.name));
        m_names += read.name;
        read.words = map.text("words"_L1);
        read.answers = readTicks(map.map("ticks"_L1), path);
        readExpected(read, map.map("expect"_L1), path);
        (void)map.text("source"_L1);
        map.finish();
        return read;
    }

    checklist::Answers readTicks(const YamlValue &value, const QString &path)
    {
        MapReader map(value, path, u"the ticks"_s, m_diagnostics);
        const auto list = [&](QLatin1StringView key) { return map.has(key) ? map.texts(key) : QStringList(); };
        const app::UnderstoodAnswers understood = app::understand({.regions = list("regions"_L1),
                                                                   .symptoms = list("symptoms"_L1),
                                                                   .redFlags = list("red_flags"_L1),
                                                                   .conditions = list("conditions"_L1),
                                                                   .notSure = list("not_sure"_L1),
                                                                   .noneOf = {}},
                                                                  m_content);
        map.finish();
        const notebook::StoredAnswers &unknown = understood.unknown;
        for (const QString &id :
             unknown.regions + unknown.symptoms + unknown.redFlags + unknown.conditions + unknown.notSure)
            m_diagnostics.error(map.place(), compiler::code::unknownId, u"nobody can tick “%1” here"_s.arg(id));
        return understood.answers;
    }

    void readExpected(Case &read, const YamlValue &value, const QString &path)
    {
        MapReader map(value, path, u"what is expected"_s, m_diagnostics);
        read.urgency =
            map.word("urgency"_L1, pack::urgencyFromWord, compiler::code::badValue).value_or(pack::Urgency::None);
        read.top3 = readTargets(map, "top3"_L1);
        read.top5 = readTargets(map, "top5"_L1);
        read.never = readTargets(map, "never"_L1);
        read.withheld = readTargets(map, "withheld"_L1);
        map.finish();
    }

    QStringList readTargets(MapReader &map, QLatin1StringView key)
    {
        QStringList targets;
        for (const compiler::PlacedText &written : map.optionalPlacedTexts(key)) {
            const auto target = Target::parse(written.text);
            const bool isCategory = written.text.endsWith("/*"_L1);
            if (!isCategory && (!target || m_pack.resolve(*target) != *target))
                m_diagnostics.error(written.place, compiler::code::unknownTarget,
                                    u"there is no “%1”"_s.arg(written.text));
            targets += written.text;
        }
        return targets;
    }

    const pack::ChecklistContent &m_content;
    const pack::Pack &m_pack;
    compiler::Diagnostics m_diagnostics;
    QSet<QString> m_names;
    QList<Case> m_cases;
};

} // namespace

Cases readCases(const QString &folder, const pack::ChecklistContent &content, const pack::Pack &pack)
{
    CaseReader reader(content, pack);
    const QStringList files = QDir(folder).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        reader.readFile(folder + u'/' + file);
    return reader.result();
}

bool names(const QString &expected, const Target &target)
{
    if (expected.endsWith("/*"_L1))
        return target.category().toString() == expected.chopped(2);
    return expected == target.toString() || expected == target.wholeArticle().toString();
}

qsizetype rankOf(const QStringList &expected, const checklist::Assessment &assessment)
{
    for (qsizetype index = 0; index < assessment.suggestions.size(); ++index) {
        for (const QString &target : expected) {
            if (names(target, assessment.suggestions[index].target))
                return index + 1;
        }
    }
    return 0;
}

} // namespace unknot::test
