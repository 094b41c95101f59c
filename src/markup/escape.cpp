// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/escape.h"

#include <QString>

#include <array>

namespace unknot::markup {

namespace {

struct NamedEntity
{
    QByteArrayView name;
    QByteArrayView utf8;
};

constexpr std::array namedEntities{
    NamedEntity{"amp", "&"},        NamedEntity{"lt", "<"},         NamedEntity{"gt", ">"},
    NamedEntity{"quot", "\""},      NamedEntity{"apos", "'"},       NamedEntity{"nbsp", "\u00a0"},
    NamedEntity{"ndash", "\u2013"}, NamedEntity{"mdash", "\u2014"},
};

std::optional<QByteArray> characterOf(char32_t code)
{
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    if (code == 0 || surrogate || code > 0x10ffff)
        return std::nullopt;
    return QString::fromUcs4(&code, 1).toUtf8();
}

} // namespace

void appendEscaped(QByteArray &html, QByteArrayView text)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += c;
            break;
        }
    }
}

std::optional<QByteArray> decodeEntity(QByteArrayView entity)
{
    if (entity.size() < 3 || !entity.startsWith('&') || !entity.endsWith(';'))
        return std::nullopt;
    const QByteArray name = entity.sliced(1, entity.size() - 2).toByteArray();
    if (name.startsWith('#')) {
        const bool hexadecimal = name.size() > 1 && (name.at(1) == 'x' || name.at(1) == 'X');
        bool ok = false;
        const uint code = hexadecimal ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
        return ok ? characterOf(code) : std::nullopt;
    }
    for (const NamedEntity &known : namedEntities) {
        if (known.name == name)
            return known.utf8.toByteArray();
    }
    return std::nullopt;
}

} // namespace unknot::markup
