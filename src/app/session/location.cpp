// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/location.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

constexpr std::array<std::pair<Page, QStringView>, 9> words{{
    {Page::Home, u"home"},
    {Page::Library, u"library"},
    {Page::Sources, u"sources"},
    {Page::Checklist, u"checklist"},
    {Page::BodyMap, u"body-map"},
    {Page::Summary, u"summary"},
    {Page::Bookmarks, u"bookmarks"},
    {Page::Settings, u"settings"},
    {Page::Help, u"help"},
}};

} // namespace

QString toWord(Page page)
{
    for (const auto &[known, word] : words) {
        if (known == page)
            return word.toString();
    }
    return {};
}

std::optional<Page> pageFromWord(QStringView word)
{
    for (const auto &[page, known] : words) {
        if (known == word)
            return page;
    }
    return std::nullopt;
}

QStringList pageWords()
{
    QStringList all;
    for (const auto &[page, word] : words)
        all += word.toString();
    return all;
}

} // namespace unknot::app
