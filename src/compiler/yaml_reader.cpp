// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/yaml_reader.h"

#include "compiler/codes.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

constexpr std::size_t maxDepth = 16;

/// Ends the parsing from within a callback.
struct Refusal
{
    YAML::Mark mark;
    QLatin1StringView code;
    QString text;
};

class TreeBuilder final : public YAML::EventHandler
{
public:
    TreeBuilder(const Place &start, Diagnostics &diagnostics) : m_start(start), m_diagnostics(diagnostics) {}

    [[nodiscard]] YamlValue takeRoot() { return std::move(m_root); }

    [[nodiscard]] Place placeOf(const YAML::Mark &mark) const
    {
        return {m_start.path, m_start.line + std::max(mark.line, 0), 1 + std::max(mark.column, 0)};
    }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        attach(valueAt(mark, YamlValue::Kind::Null));
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refusal{mark, code::yamlAlias, u"anchors and aliases are not used here"_s};
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        YamlValue value = valueAt(mark, YamlValue::Kind::Scalar);
        value.scalar = QString::fromStdString(text);
        value.quoted = tag == "!";
        attach(std::move(value));
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlValue::Kind::List);
    }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlValue::Kind::Map);
    }

    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    struct Frame
    {
        YamlValue value;
        bool keyNext = true;
    };

    [[nodiscard]] YamlValue valueAt(const YAML::Mark &mark, YamlValue::Kind kind) const
    {
        const Place place = placeOf(mark);
        YamlValue value;
        value.kind = kind;
        value.line = place.line;
        value.column = place.column;
        return value;
    }

    static void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            throw Refusal{mark, code::yamlAlias, u"anchors and aliases are not used here"_s};
    }

    static void refuseTag(const YAML::Mark &mark, const std::string &tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            throw Refusal{mark, code::yamlSyntax, u"tags are not used here"_s};
    }

    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YamlValue::Kind kind)
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        if (m_stack.size() >= maxDepth)
            throw Refusal{mark, code::yamlDepth, u"nested too deep"_s};
        m_stack.push_back({valueAt(mark, kind)});
    }

    void close()
    {
        YamlValue value = std::move(m_stack.back().value);
        m_stack.pop_back();
        attach(std::move(value));
    }

    void attach(YamlValue value)
    {
        if (m_stack.empty()) {
            m_root = std::move(value);
            return;
        }
        Frame &top = m_stack.back();
        if (top.value.kind == YamlValue::Kind::List)
            top.value.items.push_back(std::move(value));
        else if (std::exchange(top.keyNext, !top.keyNext))
            attachKey(top.value, value);
        else
            attachValue(top.value.entries.back(), std::move(value));
    }

    static void attachValue(YamlEntry &entry, YamlValue value)
    {
        if (value.kind == YamlValue::Kind::Null) { // yaml-cpp places it at the next thing in the file
            value.line = entry.line;
            value.column = entry.column;
        }
        entry.value = std::move(value);
    }

    void attachKey(YamlValue &map, const YamlValue &key)
    {
        const Place place{m_start.path, key.line, key.column};
        if (key.kind != YamlValue::Kind::Scalar)
            m_diagnostics.error(place, code::yamlSyntax, u"a key must be a word"_s);
        const auto same = [&](const YamlEntry &entry) { return entry.key == key.scalar; };
        if (std::any_of(map.entries.begin(), map.entries.end(), same))
            m_diagnostics.error(place, code::duplicateKey, u"“%1” stands here twice"_s.arg(key.scalar));
        map.entries.push_back({key.scalar, key.line, key.column, {}});
    }

    Place m_start;
    Diagnostics &m_diagnostics;
    YamlValue m_root;
    std::vector<Frame> m_stack;
};

} // namespace

std::optional<YamlValue> parseYaml(QByteArrayView text, const Place &start, Diagnostics &diagnostics)
{
    std::istringstream stream(text.toByteArray().toStdString());
    TreeBuilder builder(start, diagnostics);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        YamlValue root = builder.takeRoot();
        if (parser.HandleNextDocument(builder)) {
            diagnostics.error(start, code::yamlSyntax, u"more than one document in a file"_s);
            return std::nullopt;
        }
        return root;
    } catch (const YAML::Exception &exception) {
        diagnostics.error(builder.placeOf(exception.mark), code::yamlSyntax, QString::fromStdString(exception.msg));
    } catch (const Refusal &refusal) {
        diagnostics.error(builder.placeOf(refusal.mark), refusal.code, refusal.text);
    }
    return std::nullopt;
}

} // namespace unknot::compiler
