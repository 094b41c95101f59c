// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

#include <optional>

namespace unknot {

/// Where a bookmark, a link or a suggestion points: `category/article` or `category/article#section`.
/// Stable for ever: a new pack never changes what a target means, it only adds redirects.
class Target
{
public:
    Target() = default;

    /// Reads `category/article[#section]`; nothing if a part is missing or is not a well-formed id.
    [[nodiscard]] static std::optional<Target> parse(QStringView text);

    [[nodiscard]] CategoryId category() const { return CategoryId(m_category); }
    /// The article's own id, without its category.
    [[nodiscard]] const QString &article() const { return m_article; }
    /// Empty for the article as a whole.
    [[nodiscard]] const QString &section() const { return m_section; }

    [[nodiscard]] bool isEmpty() const { return m_article.isEmpty(); }
    [[nodiscard]] bool isSection() const { return !m_section.isEmpty(); }
    /// The same article without the section.
    [[nodiscard]] Target wholeArticle() const;
    /// The same article at a section; an empty section gives the whole article.
    [[nodiscard]] Target withSection(const QString &section) const;

    [[nodiscard]] QString toString() const;

    friend bool operator==(const Target &, const Target &) = default;
    friend std::strong_ordering operator<=>(const Target &a, const Target &b)
    {
        return a.toString().compare(b.toString()) <=> 0;
    }
    friend size_t qHash(const Target &t, size_t seed = 0)
    {
        return qHashMulti(seed, t.m_category, t.m_article, t.m_section);
    }

private:
    QString m_category;
    QString m_article;
    QString m_section;
};

} // namespace unknot
