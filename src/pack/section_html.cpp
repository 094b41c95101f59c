// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/section_html.h"

#include "sqlite/connection.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace unknot::pack {

namespace {

constexpr int bestCompression = 9;
constexpr quint32 mostBytes = 8 * 1024 * 1024; // the compiler stops at half of it

} // namespace

QByteArray packHtml(const QString &html)
{
    return qCompress(html.toUtf8(), bestCompression);
}

QString unpackHtml(QByteArrayView packed)
{
    // qCompress writes the length first; qUncompress believes it, whatever it says.
    const auto headerSize = static_cast<qsizetype>(sizeof(quint32));
    if (packed.size() < headerSize || qFromBigEndian<quint32>(packed.data()) > mostBytes)
        sqlite::throwCorrupt(u"the text of a section"_s);
    const QByteArray html = qUncompress(reinterpret_cast<const uchar *>(packed.data()), packed.size());
    if (html.isEmpty() && qFromBigEndian<quint32>(packed.data()) != 0)
        sqlite::throwCorrupt(u"the text of a section"_s);
    return QString::fromUtf8(html);
}

} // namespace unknot::pack
