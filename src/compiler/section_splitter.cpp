// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/section_splitter.h"

#include "base/ids.h"
#include "compiler/codes.h"
#include "pack/pack.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

constexpr int minLevel = 2;
constexpr int maxLevel = 3;

/// The number of `#` if the line is a heading, else 0.
int headingLevel(const QByteArray &line)
{
    int level = 0;
    while (level < line.size() && line.at(level) == '#')
        ++level;
    constexpr int deepest = 6;
    const bool heading = level >= 1 && level <= deepest && (level == line.size() || line.at(level) == ' ');
    return heading ? level : 0;
}

/// Follows fenced code, in which a line that begins with `#` is no heading.
class FenceTracker
{
public:
    [[nodiscard]] bool isInside(const QByteArray &line)
    {
        const char mark = line.startsWith("```") ? '`' : line.startsWith("~~~") ? '~' : '\0';
        if (m_open == '\0') {
            m_open = mark;
            return mark != '\0';
        }
        if (mark == m_open)
            m_open = '\0';
        return true;
    }

private:
    char m_open = '\0';
};

/// Reads the words in the braces at the end of a heading: `#anchor` and `evidence=word`.
void readAttributes(SectionText &section, const QString &attributes, Diagnostics &diagnostics)
{
    for (const QString &word : attributes.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'#')) {
            section.anchor = word.sliced(1);
            if (!isWellFormedId(section.anchor))
                diagnostics.error(section.place, code::badId, u"“%1” is not an id"_s.arg(section.anchor));
        } else if (word.startsWith("evidence="_L1)) {
            const QString label = word.sliced(9);
            section.evidence = pack::evidenceFromWord(label).value_or(pack::Evidence::None);
            if (section.evidence == pack::Evidence::None)
                diagnostics.error(section.place, code::badEvidence, u"“%1” is no evidence label"_s.arg(label));
        } else {
            diagnostics.error(section.place, code::headingAnchor, u"“%1” is not known in a heading"_s.arg(word));
        }
    }
}

SectionText readHeading(const QByteArray &line, int level, const Place &place, Diagnostics &diagnostics)
{
    static const QRegularExpression braces(uR"(^(.*?)\s*\{([^{}]*)\}\s*$)"_s);
    SectionText section;
    section.place = place;
    section.level = qBound(minLevel, level, maxLevel);
    section.firstLine = place.line + 1;
    if (level != section.level)
        diagnostics.error(place, code::headingLevel, u"only ## and ### are used"_s);
    section.heading = QString::fromUtf8(line.sliced(level)).trimmed();
    if (const QRegularExpressionMatch match = braces.match(section.heading); match.hasMatch()) {
        section.heading = match.captured(1);
        readAttributes(section, match.captured(2), diagnostics);
    }
    if (section.anchor.isEmpty())
        diagnostics.error(place, code::headingAnchor, u"a heading without {#anchor}"_s);
    if (section.heading.isEmpty())
        diagnostics.error(place, code::headingText, u"a heading without words"_s);
    return section;
}

} // namespace

QList<SectionText> splitSections(const QByteArray &body, const QString &path, int firstLine, Diagnostics &diagnostics)
{
    SectionText opening;
    opening.place = {path, firstLine};
    opening.firstLine = firstLine;
    QList<SectionText> sections{opening};
    FenceTracker fence;
    int line = firstLine;
    for (const QByteArray &text : body.split('\n')) {
        const int level = fence.isInside(text) ? 0 : headingLevel(text);
        if (level > 0)
            sections += readHeading(text, level, {path, line}, diagnostics);
        else
            sections.last().markdown += text + '\n';
        ++line;
    }
    return sections;
}

} // namespace unknot::compiler
