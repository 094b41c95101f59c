// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::architecture {

namespace {

/// Walks once through the text and blanks what is not code.
class Lexer final
{
public:
    explicit Lexer(const QString &text) : m_text(text), m_code(text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (looksAt(u"//"_s))
                blankTo(endOf(u"\n"_s, m_at, 0));
            else if (looksAt(u"/*"_s))
                blankTo(endOf(u"*/"_s, m_at + 2, 2));
            else if (looksAt(u"R\""_s) && !isWord(m_at - 2))
                rawString();
            else if (m_text[m_at] == u'"')
                quoted(u'"');
            else if (m_text[m_at] == u'\'' && !isDigitSeparator())
                quoted(u'\'');
            else
                ++m_at;
        }
    }

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QList<Literal> &literals() const { return m_literals; }

private:
    [[nodiscard]] bool looksAt(const QString &what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }
    [[nodiscard]] bool isWord(qsizetype at) const
    {
        return at >= 0 && (m_text[at].isLetterOrNumber() || m_text[at] == u'_');
    }
    /// 1'000: a quote between digits, where a character literal never begins. (u8'x' has a letter before it.)
    [[nodiscard]] bool isDigitSeparator() const
    {
        return m_at > 0 && m_text[m_at - 1].isDigit() && isWord(m_at + 1 < m_text.size() ? m_at + 1 : -1) &&
               !(m_at > 1 && m_text[m_at - 2] == u'u');
    }
    [[nodiscard]] qsizetype endOf(const QString &what, qsizetype from, qsizetype length) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + length;
    }
    void blankTo(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (m_code[m_at] != u'\n')
                m_code[m_at] = u' ';
        }
    }
    void keepLiteral(qsizetype from, qsizetype end)
    {
        const auto line = QStringView(m_text).first(from).count(u'\n') + 1;
        m_literals.append({m_text.sliced(from, std::max<qsizetype>(0, end - from)), static_cast<int>(line)});
    }
    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            m_at = m_text.size();
            return;
        }
        const QString close = u")"_s + m_text.sliced(m_at + 2, open - m_at - 2) + u"\""_s;
        const qsizetype end = endOf(close, open, 0);
        keepLiteral(open + 1, end);
        blankTo(std::min(end + close.size(), m_text.size()));
    }
    void quoted(QChar quote)
    {
        const qsizetype from = m_at + 1;
        qsizetype end = from;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        end = std::min(end, m_text.size());
        if (quote == u'"')
            keepLiteral(from, end);
        blankTo(std::min(end + 1, m_text.size()));
    }

    const QString &m_text;
    QString m_code;
    QList<Literal> m_literals;
    qsizetype m_at = 0;
};

} // namespace

SourceText readSource(const QString &text)
{
    Lexer lexer(text);
    lexer.run();
    SourceText source{.code = lexer.code().split(u'\n'), .includes = {}, .literals = lexer.literals()};

    static const QRegularExpression include(uR"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re"_s);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!source.code[i].trimmed().startsWith(u'#')) // in a comment or a string
            continue;
        if (const auto match = include.match(lines[i]); match.hasMatch())
            source.includes.append({match.captured(2), match.captured(1) == u"\"", static_cast<int>(i) + 1});
    }
    return source;
}

} // namespace unknot::architecture
