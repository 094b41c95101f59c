// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"

namespace unknot {

namespace {

/// Letters that Unicode does not decompose into a base letter and a mark.
QStringView plainSpelling(QChar c)
{
    switch (c.unicode()) {
    case u'ł': return u"l";
    case u'ø': return u"o";
    case u'đ':
    case u'ð': return u"d";
    case u'þ': return u"th";
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ı': return u"i";
    case u'ħ': return u"h";
    default: return {};
    }
}

bool isPlainAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

} // namespace

QString foldForSearch(QStringView text)
{
    const QString lower = text.toString().toLower();
    if (isPlainAscii(lower))
        return lower; // the common case: every keystroke comes here
    QString folded;
    folded.reserve(lower.size());
    for (const QChar c : lower.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const QStringView plain = plainSpelling(c);
        if (plain.isEmpty())
            folded += c;
        else
            folded += plain;
    }
    return folded.normalized(QString::NormalizationForm_C);
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

} // namespace unknot
