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
    qsizetype start = -1;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t letter = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const bool inWord = QChar::isLetterOrNumber(letter);
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            words += text.sliced(start, i - start).toString();
            start = -1;
        }
        i += pair ? 2 : 1;
    }
    if (start >= 0)
        words += text.sliced(start).toString();
    return words;
}

} // namespace unknot
