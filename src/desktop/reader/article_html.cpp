// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/article_html.h"

#include "app/words/words.h"
#include "desktop/theme/theme.h"
#include "pack/pack.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

constexpr double readingLine = 1.6; // line height of reading text in font sizes

QString tr(const char *text)
{
    return QCoreApplication::translate("ArticleHtml", text);
}

void appendHeading(QString &html, const pack::Section &section)
{
    const QString tag = section.level >= 3 ? u"h3"_s : u"h2"_s;
    html += u"<%1><a name=\"%2\"></a>%3&nbsp;<a class=\"star\" href=\"star:%2\"><img src=\"star:%2\"></a></%1>"_s.arg(
        tag, section.anchor, section.heading.toHtmlEscaped());
    if (section.evidence != pack::Evidence::None)
        html += u"<p class=\"evidence\"><img src=\"evidence:%1\">&nbsp; %2</p>"_s.arg(
            pack::toWord(section.evidence), app::evidenceLabel(section.evidence).toHtmlEscaped());
}

void appendSeeAlso(QString &html, const QList<pack::ArticleSummary> &articles)
{
    if (articles.isEmpty())
        return;
    html += u"<h2><a name=\"see-also\"></a>%1</h2><ul>"_s.arg(tr("Read next").toHtmlEscaped());
    for (const pack::ArticleSummary &article : articles)
        html += u"<li><a href=\"target:%1\">%2</a></li>"_s.arg(article.target.toString(), article.title.toHtmlEscaped());
    html += "</ul>"_L1;
}

void appendReferences(QString &html, const QList<pack::Citation> &citations)
{
    if (citations.isEmpty())
        return;
    html += u"<h2><a name=\"references\"></a>%1</h2><div class=\"references\">"_s.arg(tr("References").toHtmlEscaped());
    for (const pack::Citation &citation : citations)
        html += u"<p><a name=\"ref-%1\"></a>%1.&nbsp; %2</p>"_s.arg(QString::number(citation.number), referenceHtml(citation.reference));
    html += "</div>"_L1;
}

} // namespace

QString articleHtml(const pack::Article &article)
{
    QString html = u"<html><body>"_s;
    for (const pack::Section &section : article.sections) {
        if (!section.anchor.isEmpty())
            appendHeading(html, section);
        html += section.html;
    }
    appendSeeAlso(html, article.seeAlso);
    appendReferences(html, article.citations);
    html += "</body></html>"_L1;
    return html;
}

QString referenceHtml(const pack::Reference &reference)
{
    QString html = app::referenceLine(reference).toHtmlEscaped();
    if (const QString url = app::addressOf(reference); !url.isEmpty())
        html += u" <a href=\"%1\">%2</a>"_s.arg(url.toHtmlEscaped(), tr("Open in the browser").toHtmlEscaped());
    return html;
}

QString articleStyleSheet(const Theme &theme)
{
    QFile file(u":/styles/article.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString css = QString::fromUtf8(file.readAll());
    const auto fill = [&](const char *name, const QString &value) {
        css.replace(u'@' + QString::fromLatin1(name) + u'@', value);
    };
    const auto pixels = [](int value) { return QString::number(value); };
    fill("text", cssColor(theme.color(Token::Text)));
    fill("muted", cssColor(theme.color(Token::Muted)));
    fill("link", cssColor(theme.color(Token::Link)));
    fill("line", cssColor(theme.color(Token::Line)));
    fill("sunken", cssColor(theme.color(Token::Sunken)));
    fill("noteFill", cssColor(theme.color(Token::NoteFill)));
    fill("cautionFill", cssColor(theme.color(Token::CautionFill)));
    fill("dangerFill", cssColor(theme.color(Token::DangerFill)));
    fill("accentSoft", cssColor(theme.color(Token::AccentSoft)));
    fill("onAccentSoft", cssColor(theme.color(Token::OnAccentSoft)));
    // CSS percents count from the font's own line spacing, which differs a lot between fonts; the design counts from its size.
    const QFont reading = theme.font(TextRole::Reading);
    fill("lineHeight", pixels(static_cast<int>(std::lround(100 * readingLine * reading.pixelSize() / QFontMetricsF(reading).lineSpacing()))));
    fill("gap", pixels(theme.px(14)));
    fill("halfGap", pixels(theme.px(6)));
    fill("sectionGap", pixels(theme.px(26)));
    fill("cell", pixels(theme.px(8)));
    fill("headingSize", pixels(theme.font(TextRole::Heading).pixelSize()));
    fill("subheadingSize", pixels(theme.font(TextRole::Subheading).pixelSize()));
    fill("smallSize", pixels(theme.font(TextRole::Secondary).pixelSize()));
    return css;
}

} // namespace unknot::desktop
