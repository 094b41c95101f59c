// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/source_file.h"

#include "compiler/codes.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

bool isText(const QByteArray &line)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(line);
    return decoded.size() <= line.size() && !decoder.hasError() && std::none_of(line.begin(), line.end(), isControl);
}

/// The first line that is not text; 0 if all is well.
int lineWithBadBytes(const QByteArray &utf8)
{
    const QList<QByteArray> lines = utf8.split('\n');
    const auto bad = std::find_if_not(lines.begin(), lines.end(), isText);
    return bad == lines.end() ? 0 : static_cast<int>(bad - lines.begin()) + 1;
}

} // namespace

std::optional<QByteArray> readSource(const QString &path, Diagnostics &diagnostics)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        diagnostics.error({path}, code::fileUnreadable, file.errorString());
        return std::nullopt;
    }
    QByteArray text = file.read(maxFileBytes + 1);
    if (text.size() > maxFileBytes) {
        diagnostics.error({path}, code::fileTooLarge, u"larger than one megabyte"_s);
        return std::nullopt;
    }
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text.replace("\r\n", "\n");
    if (const int line = lineWithBadBytes(text)) {
        diagnostics.error({path, line}, code::encoding, u"not UTF-8 text"_s);
        return std::nullopt;
    }
    return text;
}

} // namespace unknot::compiler
