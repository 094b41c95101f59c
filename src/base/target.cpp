// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/target.h"

namespace unknot {

std::optional<Target> Target::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const QStringView category = text.first(slash);
    QStringView article = text.sliced(slash + 1);
    QStringView section;
    const qsizetype hash = article.indexOf(u'#');
    const bool hasSection = hash >= 0;
    if (hasSection) {
        section = article.sliced(hash + 1);
        article = article.first(hash);
    }
    if (!isWellFormedId(category) || !isWellFormedId(article) || (hasSection && !isWellFormedId(section)))
        return std::nullopt;
    Target target;
    target.m_category = category.toString();
    target.m_article = article.toString();
    target.m_section = section.toString();
    return target;
}

Target Target::wholeArticle() const
{
    return withSection({});
}

Target Target::withSection(const QString &section) const
{
    Target target = *this;
    target.m_section = section;
    return target;
}

QString Target::toString() const
{
    if (isEmpty())
        return {};
    QString text = m_category + u'/' + m_article;
    if (isSection())
        text += u'#' + m_section;
    return text;
}

} // namespace unknot
