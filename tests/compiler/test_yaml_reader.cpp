// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/yaml_reader.h"

#include "compiler/codes.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::compiler;

namespace {

struct Parsed
{
    std::optional<YamlValue> value;
    QList<Diagnostic> problems;
};

Parsed parsed(const QByteArray &text, int line = 1)
{
    Diagnostics diagnostics;
    std::optional<YamlValue> value = parseYaml(text, {u"x.yaml"_s, line}, diagnostics);
    return {std::move(value), diagnostics.sorted()};
}

} // namespace

TEST_CASE("YAML becomes a tree with places", "[compiler][yaml]")
{
    const Parsed result = parsed("title: A knot\nlist: [one, 'two']\nempty:\nmap: {a: 1}\n", 2);
    REQUIRE(result.problems.isEmpty());
    const std::vector<YamlEntry> &entries = result.value->entries;
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].key == u"title"_s);
    CHECK(entries[0].value.scalar == u"A knot"_s);
    CHECK(entries[0].value.line == 2);
    CHECK(entries[0].value.column == 8);
    CHECK_FALSE(entries[1].value.items[0].quoted);
    CHECK(entries[1].value.items[1].quoted);
    CHECK(entries[1].line == 3);
    CHECK(entries[2].value.kind == YamlValue::Kind::Null);
    CHECK(entries[3].value.entries[0].value.scalar == u"1"_s);
}

TEST_CASE("text in YAML keeps its letters", "[compiler][yaml]")
{
    const Parsed result = parsed("name: 'Bøker – ✓'\n");
    CHECK(result.value->entries[0].value.scalar == u"Bøker – ✓"_s);
}

TEST_CASE("an empty document is nothing, and no error", "[compiler][yaml]")
{
    const Parsed result = parsed("# only a comment\n");
    REQUIRE(result.value.has_value());
    CHECK(result.value->kind == YamlValue::Kind::Null);
}

TEST_CASE("broken YAML is reported with its line", "[compiler][yaml]")
{
    const Parsed result = parsed("a: 1\nb: [1, 2\nc: 3\n", 10);
    CHECK_FALSE(result.value.has_value());
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().code == code::yamlSyntax);
    CHECK(result.problems.front().place.line >= 11);
}

TEST_CASE("a key that stands twice is reported at its second place", "[compiler][yaml]")
{
    const Parsed result = parsed("a: 1\nb: 2\na: 3\n");
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().code == code::duplicateKey);
    CHECK(result.problems.front().place == Place{u"x.yaml"_s, 3, 1});
}

TEST_CASE("what YAML can do and we do not want is refused", "[compiler][yaml]")
{
    struct Refused
    {
        const char *text;
        QLatin1StringView code;
    };
    const Refused refused =
        GENERATE(Refused{"a: &x 1\nb: 2\n", code::yamlAlias}, Refused{"a: &x [1]\nb: *x\n", code::yamlAlias},
                 Refused{"a: !!binary aGk=\n", code::yamlSyntax}, Refused{"a: !mine 1\n", code::yamlSyntax},
                 Refused{"a: 1\n---\nb: 2\n", code::yamlSyntax}, Refused{"? [a]\n: 1\n", code::yamlSyntax});
    CAPTURE(refused.text);
    const Parsed result = parsed(refused.text);
    REQUIRE_FALSE(result.problems.isEmpty());
    CHECK(result.problems.front().code == refused.code);
}

TEST_CASE("an alias bomb does not go off", "[compiler][yaml][hostile]")
{
    QByteArray bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char letter = 'b'; letter <= 'z'; ++letter) {
        const QByteArray before(1, char(letter - 1));
        bomb += QByteArray(1, letter) + ": &" + letter + " [" + ("*" + before + ", ").repeated(9) + "]\n";
    }
    const Parsed result = parsed(bomb);
    CHECK_FALSE(result.value.has_value());
    CHECK(result.problems.front().code == code::yamlAlias);
}

TEST_CASE("deep nesting is refused and does not exhaust the stack", "[compiler][yaml][hostile]")
{
    const QByteArray text = GENERATE(QByteArray("[").repeated(100'000), QByteArray("{a: ").repeated(100'000),
                                     QByteArray("- ").repeated(100'000), QByteArray("? ").repeated(100'000));
    const Parsed result = parsed(text);
    CHECK_FALSE(result.value.has_value());
    CHECK(result.problems.size() == 1);
}
