// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/map_reader.h"

#include "base/ids.h"
#include "compiler/codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

const YamlValue nothing;

QString plain(const YamlValue &value)
{
    return value.kind == YamlValue::Kind::Scalar && !value.quoted ? value.scalar : QString();
}

} // namespace

MapReader::MapReader(const YamlValue &value, const QString &path, QString what, Diagnostics &diagnostics)
    : m_value(value), m_what(std::move(what)), m_diagnostics(diagnostics), m_place{path, value.line, value.column}
{
    if (value.kind != YamlValue::Kind::Map)
        m_diagnostics.error(m_place, code::badType, u"%1 must have keys and values"_s.arg(m_what));
}

const YamlValue *MapReader::find(QLatin1StringView key)
{
    m_known += key;
    for (const YamlEntry &entry : m_value.entries) {
        if (entry.key == key)
            return &entry.value;
    }
    return nullptr;
}

const YamlValue *MapReader::require(QLatin1StringView key)
{
    const YamlValue *value = find(key);
    if (value == nullptr && m_value.kind == YamlValue::Kind::Map)
        m_diagnostics.error(m_place, code::missingKey, u"%1 without “%2”"_s.arg(m_what, key));
    return value;
}

bool MapReader::has(QLatin1StringView key) const
{
    return std::any_of(m_value.entries.begin(), m_value.entries.end(),
                       [key](const YamlEntry &entry) { return entry.key == key; });
}

Place MapReader::placeOf(QLatin1StringView key) const
{
    for (const YamlEntry &entry : m_value.entries) {
        if (entry.key == key)
            return placeOf(entry.value);
    }
    return m_place;
}

void MapReader::wrongType(const YamlValue &value, QLatin1StringView key, QLatin1StringView wanted)
{
    m_diagnostics.error(placeOf(value), code::badType, u"“%1” must be %2"_s.arg(key, wanted));
}

QString MapReader::text(QLatin1StringView key)
{
    const YamlValue *value = require(key);
    if (value == nullptr)
        return {};
    if (value->kind == YamlValue::Kind::List || value->kind == YamlValue::Kind::Map) {
        wrongType(*value, key, "a text"_L1);
        return {};
    }
    const QString text = value->scalar.trimmed();
    if (text.isEmpty())
        m_diagnostics.error(placeOf(*value), code::missingKey, u"“%1” is empty"_s.arg(key));
    return text;
}

QString MapReader::optionalText(QLatin1StringView key)
{
    const YamlValue *value = find(key);
    if (value == nullptr || value->kind == YamlValue::Kind::Null)
        return {};
    if (value->kind != YamlValue::Kind::Scalar)
        wrongType(*value, key, "a text"_L1);
    return value->scalar.trimmed();
}

PlacedText MapReader::id(QLatin1StringView key)
{
    const QString id = text(key);
    if (!id.isEmpty() && !isWellFormedId(id))
        m_diagnostics.error(placeOf(key), code::badId,
                            u"“%1” is not an id: lower-case letters, digits, single hyphens"_s.arg(id));
    return {id, placeOf(key)};
}

int MapReader::number(QLatin1StringView key, int min, int max)
{
    return require(key) == nullptr ? 0 : optionalNumber(key, min, max);
}

int MapReader::optionalNumber(QLatin1StringView key, int min, int max)
{
    const YamlValue *value = find(key);
    if (value == nullptr)
        return 0;
    bool ok = false;
    const int number = plain(*value).toInt(&ok);
    if (!ok) {
        wrongType(*value, key, "a whole number"_L1);
    } else if (number < min || number > max) {
        m_diagnostics.error(placeOf(*value), code::badValue,
                            u"“%1” must lie between %2 and %3"_s.arg(key).arg(min).arg(max));
    }
    return number;
}

bool MapReader::flag(QLatin1StringView key)
{
    return require(key) != nullptr && optionalFlag(key, false);
}

bool MapReader::optionalFlag(QLatin1StringView key, bool absent)
{
    const YamlValue *value = find(key);
    if (value == nullptr)
        return absent;
    const QString word = plain(*value);
    if (word != "true"_L1 && word != "false"_L1)
        wrongType(*value, key, "true or false"_L1);
    return word == "true"_L1;
}

QStringList MapReader::texts(QLatin1StringView key)
{
    QStringList texts;
    for (const PlacedText &placed : placedTexts(key))
        texts += placed.text;
    return texts;
}

QList<PlacedText> MapReader::placedTexts(QLatin1StringView key)
{
    const YamlValue *value = require(key);
    return value == nullptr ? QList<PlacedText>() : placedTexts(*value, key);
}

QList<PlacedText> MapReader::optionalPlacedTexts(QLatin1StringView key)
{
    const YamlValue *value = find(key);
    return value == nullptr ? QList<PlacedText>() : placedTexts(*value, key);
}

QList<PlacedText> MapReader::placedTexts(const YamlValue &value, QLatin1StringView key)
{
    QList<PlacedText> texts;
    if (value.kind != YamlValue::Kind::List) {
        wrongType(value, key, "a list"_L1);
        return texts;
    }
    for (const YamlValue &item : value.items) {
        if (item.kind != YamlValue::Kind::Scalar || item.scalar.trimmed().isEmpty())
            wrongType(item, key, "a list of texts"_L1);
        else
            texts += PlacedText{item.scalar.trimmed(), placeOf(item)};
    }
    return texts;
}

std::optional<double> MapReader::decimal(const YamlValue &value, QLatin1StringView key)
{
    bool ok = false;
    const double number = plain(value).toDouble(&ok);
    if (ok && qIsFinite(number) && number >= 0)
        return number;
    wrongType(value, key, "a number, [from, to] or none"_L1);
    return std::nullopt;
}

std::optional<pack::Range> MapReader::range(QLatin1StringView key)
{
    const YamlValue *value = require(key);
    if (value == nullptr || plain(*value) == "none"_L1)
        return std::nullopt;
    if (value->kind != YamlValue::Kind::List) {
        const std::optional<double> single = decimal(*value, key);
        return single ? std::optional(pack::Range{*single, *single}) : std::nullopt;
    }
    if (value->items.size() != 2) {
        wrongType(*value, key, "a number, [from, to] or none"_L1);
        return std::nullopt;
    }
    const std::optional<double> min = decimal(value->items.front(), key);
    const std::optional<double> max = decimal(value->items.back(), key);
    if (!min || !max)
        return std::nullopt;
    if (*min > *max)
        m_diagnostics.error(placeOf(*value), code::badValue, u"“%1” goes from more to less"_s.arg(key));
    return pack::Range{*min, *max};
}

const std::vector<YamlValue> &MapReader::list(QLatin1StringView key)
{
    const YamlValue *value = require(key);
    if (value == nullptr)
        return nothing.items;
    if (value->kind != YamlValue::Kind::List)
        wrongType(*value, key, "a list"_L1);
    return value->items;
}

const YamlValue &MapReader::map(QLatin1StringView key)
{
    const YamlValue *value = require(key);
    return value == nullptr ? nothing : *value;
}

void MapReader::accept(QLatin1StringView key)
{
    m_known += key;
}

void MapReader::finish()
{
    for (const YamlEntry &entry : m_value.entries) {
        if (!m_known.contains(entry.key))
            m_diagnostics.error({m_place.path, entry.line, entry.column}, code::unknownKey,
                                u"%1 has no key “%2”"_s.arg(m_what, entry.key));
    }
}

} // namespace unknot::compiler
