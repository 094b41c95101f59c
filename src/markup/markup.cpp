// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markup.h"

#include "markup/renderer.h"

namespace unknot::markup {

int Citations::numberOf(const ReferenceKey &key)
{
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    m_keys += key;
    const int number = static_cast<int>(m_keys.size());
    m_numbers.insert(key, number);
    return number;
}

Rendered render(QByteArrayView markdown, Citations &citations, NumberedLists numberedLists, TermUses *terms)
{
    return Renderer(markdown, citations, numberedLists, terms).run();
}

} // namespace unknot::markup
