// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/stemmer.h"

#include "base/text_fold.h"
#include "pack/search/common_words.h"

namespace unknot::pack::search {

QByteArray Stemmer::stem(const QString &word) const
{
    const QByteArray utf8 = word.toUtf8();
    return QByteArray::fromStdString(m_stemmer.stem({utf8.constData(), static_cast<size_t>(utf8.size())}));
}

QByteArray Stemmer::phrase(const QStringList &words) const
{
    QByteArrayList stems;
    for (const QString &word : words)
        stems += stem(word);
    return stems.join(' ');
}

QByteArray Stemmer::name(QStringView text) const
{
    return phrase(withoutCommonWords(wordsOf(foldForSearch(text))));
}

} // namespace unknot::pack::search
