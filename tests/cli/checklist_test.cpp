// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot::test;

namespace {

Run assess(const QStringList &arguments)
{
    return runCli(QStringList{u"checklist"_s, u"assess"_s, u"--pack"_s, samplePack()} + arguments);
}

bool hasAll(const QJsonValue &value, const QStringList &keys)
{
    const QStringList present = keysOf(value);
    return std::all_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return present.contains(key); });
}

QJsonValue findTarget(const QJsonValue &list, const QString &target)
{
    for (const QJsonValue &entry : list.toArray()) {
        if (entry[u"target"_s].toString() == target)
            return entry;
    }
    return QJsonValue::Undefined;
}

/// A file with answers for one test.
class AnswersFile
{
public:
    explicit AnswersFile(const QByteArray &text)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"answers.json"_s); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("the items of the checklist are listed with the promised names", "[cli]")
{
    const Run run = runCli({u"checklist"_s, u"items"_s, u"--pack"_s, samplePack(), u"--json"_s});
    REQUIRE(run.exitCode == 0);
    const QJsonObject items = run.json().object();
    CHECK(items.keys() == QStringList{u"conditions"_s, u"red_flags"_s, u"regions"_s, u"symptoms"_s});
    REQUIRE(items[u"regions"_s].toArray().size() == 5);
    CHECK(hasAll(items[u"regions"_s][0], {u"id"_s, u"label"_s, u"view"_s}));
    CHECK(hasAll(items[u"symptoms"_s][0], {u"id"_s, u"label"_s, u"group"_s}));
    CHECK(hasAll(items[u"conditions"_s][0], {u"id"_s, u"label"_s}));
    REQUIRE(items[u"red_flags"_s].toArray().size() == 3);
    CHECK(hasAll(items[u"red_flags"_s][0], {u"id"_s, u"label"_s, u"region"_s, u"urgency"_s}));
    CHECK(items[u"red_flags"_s][0][u"region"_s].toString() == u"any"_s);
    CHECK(items[u"red_flags"_s][1][u"region"_s].toString() == u"back-of-neck,side-of-neck"_s);
    CHECK(items[u"red_flags"_s][1][u"urgency"_s].toString() == u"same-day"_s);

    const Run text = runCli({u"checklist"_s, u"items"_s, u"--pack"_s, samplePack()});
    CHECK(text.exitCode == 0);
    for (const QString &id : {u"fever-stiff-neck"_s, u"between-shoulder-blades"_s, u"sitting"_s, u"numb-skin"_s})
        CHECK(text.out.contains(id));
}

TEST_CASE("answers become suggestions with the promised names", "[cli]")
{
    const Run run = assess({u"--json"_s, u"--regions"_s, u"back-of-neck:left,top-of-shoulder"_s, u"--symptoms"_s,
                            u"sitting"_s, u"--conditions"_s, u"blood-thinners"_s});
    REQUIRE(run.exitCode == 0);
    const QJsonObject result = run.json().object();
    CHECK(result.keys() == QStringList{u"combinations"_s, u"find_out_first"_s, u"nothing_fits"_s,
                                       u"possible_combinations"_s, u"raised_by"_s, u"red_flags"_s, u"suggestions"_s,
                                       u"unsure"_s, u"urgency"_s, u"withheld"_s});
    CHECK(result[u"urgency"_s].toString() == u"none"_s);
    const QJsonArray suggestions = result[u"suggestions"_s].toArray();
    REQUIRE(suggestions.size() > 3);
    int rank = 0;
    for (const QJsonValue &suggestion : suggestions) {
        CHECK(hasAll(suggestion,
                     {u"rank"_s, u"target"_s, u"title"_s, u"kind"_s, u"score"_s, u"reasons"_s, u"cautions"_s}));
        CHECK(suggestion[u"rank"_s].toInt() == ++rank);
        CHECK_FALSE(suggestion[u"reasons"_s].toArray().isEmpty());
    }
    CHECK(findTarget(suggestions, u"muscles/upper-trapezius"_s)[u"kind"_s].toString() == u"muscle"_s);
    const QJsonValue caution = findTarget(suggestions, u"techniques/ball-wall-upper-back"_s)[u"cautions"_s][0];
    CHECK(caution[u"condition"_s].toString() == u"blood-thinners"_s);
    CHECK(caution[u"level"_s].toString() == u"ask"_s);
    CHECK(caution[u"text"_s].toString().contains(u"Blood thinners"_s));
    const QJsonValue gun = findTarget(result[u"withheld"_s], u"techniques/massage-gun"_s);
    CHECK(gun[u"condition"_s].toString() == u"blood-thinners"_s);
    CHECK_FALSE(gun[u"text"_s].toString().isEmpty());
    CHECK(gun[u"alternative"_s].isString());
}

TEST_CASE("a combination of answers and what raises it are told", "[cli]")
{
    const QStringList answers{u"--regions"_s, u"back-of-neck"_s, u"--symptoms"_s,
                              u"stiff"_s,     u"--conditions"_s, u"blood-thinners,expecting"_s};
    const QJsonDocument result = assess(answers + QStringList{u"--json"_s}).json();
    CHECK(result[u"urgency"_s].toString() == u"emergency"_s);
    CHECK(result[u"combinations"_s][0][u"id"_s].toString() == u"neck-and-nerves"_s);
    CHECK(hasAll(result[u"combinations"_s][0],
                 {u"id"_s, u"label"_s, u"urgency"_s, u"may_mean"_s, u"advice"_s, u"why"_s}));
    CHECK(result[u"raised_by"_s][0].toString() == u"expecting"_s);

    const Run text = assess(answers);
    CHECK(text.out.startsWith(u"Emergency"_s));
    CHECK(text.out.contains(u"Your answers together: “Neck and nerves”."_s));
    CHECK(text.out.contains(u"one step more urgent than usual because of “Expecting”"_s));
}

TEST_CASE("what the reader is not sure about is found out first", "[cli]")
{
    const QStringList answers{u"--regions"_s, u"back-of-neck"_s, u"--not-sure"_s, u"chest-pain,blood-thinners"_s};
    const QJsonDocument result = assess(answers + QStringList{u"--json"_s}).json();
    CHECK(result[u"urgency"_s].toString() == u"soon"_s);
    CHECK(result[u"find_out_first"_s].toBool());
    CHECK(result[u"unsure"_s][0][u"id"_s].toString() == u"chest-pain"_s);
    CHECK(result[u"unsure"_s][0][u"kind"_s].toString() == u"red-flag"_s);
    for (const QJsonValue &suggestion : result[u"suggestions"_s].toArray())
        CHECK(suggestion[u"kind"_s].toString() != u"technique"_s);
    const Run text = assess(answers);
    CHECK(text.out.contains(u"You are not sure about “Chest pain”"_s));
    CHECK(text.out.contains(u"Until then no technique is suggested"_s));
    CHECK(text.out.indexOf(u"Getting help"_s) < text.out.indexOf(u"Likely muscles"_s));

    const QJsonDocument facts =
        assess({u"--json"_s, u"--regions"_s, u"lower-back"_s, u"--not-sure"_s, u"blood-thinners"_s}).json();
    const QJsonValue gun = findTarget(facts[u"suggestions"_s], u"techniques/massage-gun"_s);
    CHECK(gun[u"cautions"_s][0][u"level"_s].toString() == u"ask"_s);
    CHECK(gun[u"cautions"_s][0][u"not_sure"_s].toBool());
    CHECK(gun[u"cautions"_s][0][u"if_true"_s].toString() == u"avoid"_s);
}

TEST_CASE("nothing that fits is an honest result with the general page", "[cli]")
{
    const QJsonDocument result = assess({u"--json"_s, u"--symptoms"_s, u"stiff"_s}).json();
    CHECK(result[u"nothing_fits"_s].toBool());
    CHECK(result[u"suggestions"_s][0][u"target"_s].toString() == u"getting-help/choosing-a-therapist"_s);
    CHECK(assess({u"--symptoms"_s, u"stiff"_s}).out.contains(u"Nothing in this handbook fits your answers well"_s));
}

TEST_CASE("an explanation tells every reason with its points, and what would change it", "[cli]")
{
    const QStringList answers{u"--regions"_s, u"back-of-neck"_s, u"--symptoms"_s, u"stiff"_s};
    CHECK_FALSE(hasAll(assess(answers + QStringList{u"--json"_s}).json()[u"suggestions"_s][0], {u"explained"_s}));

    const QJsonDocument result = assess(answers + QStringList{u"--json"_s, u"--explain"_s}).json();
    for (const QJsonValue &suggestion : result[u"suggestions"_s].toArray()) {
        double sum = 0;
        for (const QJsonValue &reason : suggestion[u"explained"_s].toArray()) {
            CHECK_FALSE(reason[u"text"_s].toString().isEmpty());
            sum += reason[u"points"_s].toDouble();
        }
        CHECK(sum == Catch::Approx(suggestion[u"score"_s].toDouble()).margin(0.01));
        CHECK(suggestion[u"would_change"_s].isArray());
    }
    const QJsonValue levator = findTarget(result[u"suggestions"_s], u"muscles/levator-scapulae"_s);
    REQUIRE_FALSE(levator[u"would_change"_s].toArray().isEmpty());
    CHECK(hasAll(levator[u"would_change"_s][0], {u"kind"_s, u"id"_s, u"label"_s, u"points"_s, u"fit"_s, u"text"_s}));

    const Run text = assess(answers + QStringList{u"--explain"_s});
    CHECK(text.out.contains(u"+4.0 points: Because you ticked “Back of the neck”"_s));
    CHECK(text.out.contains(u"-1.0 points: Because you ticked “Stiff or tight”."_s));
    CHECK(text.out.contains(u"If you also ticked"_s));
}

TEST_CASE("answers come from a file, and options add to them", "[cli]")
{
    const AnswersFile file(R"({"format": "unknot-answers", "version": 1, "regions": ["back-of-neck:left"],
                               "symptoms": ["sitting"], "not_sure": ["night-pain"], "none_of": ["chest-pain"]})");
    const Run fromFile = assess({u"--json"_s, u"--answers"_s, file.path(), u"--conditions"_s, u"numb-skin"_s});
    const Run fromOptions = assess({u"--json"_s, u"--regions"_s, u"back-of-neck:left"_s, u"--symptoms"_s, u"sitting"_s,
                                    u"--not-sure"_s, u"night-pain"_s, u"--conditions"_s, u"numb-skin"_s});
    CHECK(fromFile.exitCode == 0);
    CHECK(fromFile.out == fromOptions.out);
}

TEST_CASE("a file with answers that cannot be used is told in one line", "[cli]")
{
    const auto [text, words] = GENERATE(table<const char *, const char *>({
        {"{", "is damaged"},
        {R"({"format": "unknot-answers", "version": 1, "symptoms": "stiff"})", "“symptoms” is no list"},
        {R"({"format": "something-else", "version": 1})", "was not made by Unknot"},
        {R"({"format": "unknot-answers", "version": 7})", "newer version"},
        {R"({"format": "unknot-answers", "version": 1, "symptoms": ["purring"], "red_flags": ["nine-lives"]})",
         "“purring” and “nine-lives”"},
    }));
    const AnswersFile file(text);
    const Run run = assess({u"--json"_s, u"--answers"_s, file.path()});
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.hasOneErrorLine());
    CHECK(run.err.contains(QString::fromUtf8(words)));
}

TEST_CASE("a file with answers that is missing or too large is told", "[cli]")
{
    const Run missing = assess({u"--answers"_s, u"/nowhere/answers.json"_s});
    CHECK(missing.exitCode == 1);
    CHECK(missing.err.contains(u"/nowhere/answers.json"_s));
    const AnswersFile file(QByteArray(1'000'001, ' '));
    const Run large = assess({u"--answers"_s, file.path()});
    CHECK(large.exitCode == 1);
    CHECK(large.hasOneErrorLine());
    CHECK(large.err.contains(u"too large"_s));
}

TEST_CASE("a warning sign sets the urgency and leaves only pages of safety", "[cli]")
{
    const Run run =
        assess({u"--json"_s, u"--regions"_s, u"back-of-neck"_s, u"--red-flags"_s, u"night-pain,chest-pain"_s});
    REQUIRE(run.exitCode == 0);
    const QJsonDocument result = run.json();
    CHECK(result[u"urgency"_s].toString() == u"emergency"_s);
    CHECK(result[u"red_flags"_s][0][u"id"_s].toString() == u"chest-pain"_s);
    REQUIRE(result[u"suggestions"_s].toArray().size() == 1);
    CHECK(result[u"suggestions"_s][0][u"target"_s].toString() == u"safety/neck-warning-signs"_s);

    const Run text = assess({u"--red-flags"_s, u"chest-pain"_s});
    CHECK(text.out.startsWith(u"Emergency: Call your emergency number now"_s));
}

TEST_CASE("the order and the form of the lists do not matter", "[cli]")
{
    const Run one = assess({u"--json"_s, u"--symptoms"_s, u"stiff,sitting"_s});
    const Run two = assess({u"--symptoms"_s, u"sitting"_s, u"--json"_s, u"--symptoms"_s, u" stiff"_s});
    CHECK(one.exitCode == 0);
    CHECK(one.out == two.out);
}

TEST_CASE("nothing ticked is an honest empty result", "[cli]")
{
    const Run json = assess({u"--json"_s});
    CHECK(json.exitCode == 0);
    CHECK(json.json()[u"suggestions"_s].toArray().isEmpty());
    CHECK(assess({}).out.contains(u"No warning sign is ticked"_s));
}

TEST_CASE("an assessment is printed for reading", "[cli]")
{
    const Run run =
        assess({u"--regions"_s, u"back-of-neck"_s, u"--symptoms"_s, u"stiff"_s, u"--conditions"_s, u"numb-skin"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.out.contains(u"Likely muscles"_s));
    CHECK(run.out.contains(u"Because you ticked “Back of the neck”"_s));
    CHECK(run.out.contains(u"Less likely because you ticked “Stiff or tight”"_s));
    CHECK(run.out.contains(u"Held back for you\n  Heat pack"_s));
}

TEST_CASE("an unknown id is an error that names it and the nearest one", "[cli]")
{
    const auto [option, id, nearest] = GENERATE(table<const char *, const char *, const char *>({
        {"--regions", "neck-back", "back-of-neck"},
        {"--symptoms", "siting", "sitting"},
        {"--red-flags", "chest-pian", "chest-pain"},
        {"--conditions", "blood-thinner", "blood-thinners"},
        {"--not-sure", "num-skin", "numb-skin"},
    }));
    const Run run = assess({QLatin1StringView(option), QLatin1StringView(id), u"--json"_s});
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.hasOneErrorLine());
    CHECK(run.err.contains(QLatin1StringView(id)));
    CHECK(run.err.contains(u"“%1”"_s.arg(QLatin1StringView(nearest))));
}

TEST_CASE("a side that is no side is wrong usage", "[cli]")
{
    const Run run = assess({u"--regions"_s, u"back-of-neck:up"_s});
    CHECK(run.exitCode == 2);
    CHECK(run.hasOneErrorLine());
    CHECK(run.err.contains(u"up"_s));
}
