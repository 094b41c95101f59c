// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/diagnostic.h"
#include "compiler/yaml_value.h"
#include "pack/article.h"

#include <QStringList>

#include <optional>

namespace unknot::compiler {

/// Reads the keys of one YAML map and reports what is missing, ill-typed or unknown. A key is known when
/// something asked for it: `finish` reports the others. Readers give an empty value after a problem, so
/// that one run finds all of them.
class MapReader final
{
public:
    /// `what` names the thing in messages: "technique", "region". A value that is no map counts as an empty one.
    MapReader(const YamlValue &value, const QString &path, QString what, Diagnostics &diagnostics);

    [[nodiscard]] Place place() const { return m_place; }
    /// The place of a key's value; of the map if the key is missing.
    [[nodiscard]] Place placeOf(QLatin1StringView key) const;
    [[nodiscard]] bool has(QLatin1StringView key) const;

    /// Text that must be there and not be empty.
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] QString optionalText(QLatin1StringView key);
    /// A well-formed id with its place.
    [[nodiscard]] PlacedText id(QLatin1StringView key);
    [[nodiscard]] int number(QLatin1StringView key, int min, int max);
    [[nodiscard]] int optionalNumber(QLatin1StringView key, int min, int max);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] bool optionalFlag(QLatin1StringView key, bool absent);
    /// A list of texts; must be there, may be empty.
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    [[nodiscard]] QList<PlacedText> placedTexts(QLatin1StringView key);
    [[nodiscard]] QList<PlacedText> optionalPlacedTexts(QLatin1StringView key);
    /// `[min, max]`, one number, or `none` (nothing).
    [[nodiscard]] std::optional<pack::Range> range(QLatin1StringView key);
    /// One of the words that `fromWord` knows.
    template <typename FromWord>
    [[nodiscard]] auto word(QLatin1StringView key, FromWord fromWord, QLatin1StringView code);
    /// The items of a list of maps; must be there.
    [[nodiscard]] const std::vector<YamlValue> &list(QLatin1StringView key);
    [[nodiscard]] const YamlValue &map(QLatin1StringView key);

    /// The key may stand; its value is not stored.
    void accept(QLatin1StringView key);
    void finish();

    void error(const Place &place, QLatin1StringView code, const QString &text)
    {
        m_diagnostics.error(place, code, text);
    }

private:
    [[nodiscard]] const YamlValue *find(QLatin1StringView key);
    [[nodiscard]] const YamlValue *require(QLatin1StringView key);
    [[nodiscard]] std::optional<QString> scalar(const YamlValue &value, const QString &name);
    [[nodiscard]] QList<PlacedText> placedTexts(const YamlValue &value, QLatin1StringView key);
    [[nodiscard]] std::optional<double> decimal(const YamlValue &value, QLatin1StringView key);
    [[nodiscard]] Place placeOf(const YamlValue &value) const { return {m_place.path, value.line, value.column}; }
    void wrongType(const YamlValue &value, QLatin1StringView key, QLatin1StringView wanted);

    const YamlValue &m_value;
    QString m_what;
    Diagnostics &m_diagnostics;
    Place m_place;
    QStringList m_known;
};

template <typename FromWord>
auto MapReader::word(QLatin1StringView key, FromWord fromWord, QLatin1StringView code)
{
    const QString written = text(key);
    const auto value = fromWord(written);
    if (!value && !written.isEmpty())
        m_diagnostics.error(placeOf(key), code, QStringLiteral("“%1” is not a value of %2").arg(written, key));
    return value;
}

} // namespace unknot::compiler
