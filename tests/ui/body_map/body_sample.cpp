// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body_map/body_sample.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unknot {

using checklist::Side;

RegionId region(const char *id)
{
    return RegionId(QString::fromLatin1(id));
}

desktop::BodyPlace left(const char *id)
{
    return {region(id), Side::Left};
}

desktop::BodyPlace right(const char *id)
{
    return {region(id), Side::Right};
}

desktop::BodyPlace across(const char *id)
{
    return {region(id), Side::None};
}

QList<RegionLine> contentRegions()
{
    static const QRegularExpression key(u"^ +-? *(id|view|side_aware): (\\S+)$"_s);
    QFile file(QStringLiteral(UNKNOT_SOURCE_DIR "/content/regions.yaml"));
    QList<RegionLine> regions;
    if (!file.open(QIODevice::ReadOnly))
        return regions;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QRegularExpressionMatch match = key.match(line);
        if (!match.hasMatch())
            continue;
        if (match.captured(1) == "id"_L1)
            regions.append({.id = RegionId(match.captured(2)), .view = {}});
        else if (match.captured(1) == "view"_L1)
            regions.last().view = match.captured(2);
        else
            regions.last().sideAware = match.captured(2) == "true"_L1;
    }
    return regions;
}

pack::Muscle muscle(const char *liesIn, const char *often, const char *sometimes)
{
    const auto ids = [](const char *text) {
        QList<RegionId> list;
        for (const QString &id : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts))
            list.append(RegionId(id));
        return list;
    };
    pack::Muscle muscle;
    muscle.liesIn = ids(liesIn);
    for (const RegionId &id : ids(often))
        muscle.painAreas.append({.region = id, .primary = true});
    for (const RegionId &id : ids(sometimes))
        muscle.painAreas.append({.region = id, .primary = false});
    return muscle;
}

int pixelsOf(const QColor &color, const QImage &image, const QRect &part)
{
    const QRect seen = part & image.rect();
    int count = 0;
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace unknot
