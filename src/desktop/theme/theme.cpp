// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

constexpr double designFontPixels = 15.0; // the mockups' font size
constexpr double smallestBasePixels = 13.0; // some bare desktops report 12 px or less: too small to read
constexpr double smallestPixels = 12.0; // no text is ever smaller

struct TypeStyle
{
    double size;
    QFont::Weight weight;
};

TypeStyle typeStyle(TextRole role)
{
    switch (role) {
    case TextRole::ArticleTitle: return {2.0, QFont::DemiBold};
    case TextRole::PageTitle: return {1.73, QFont::DemiBold};
    case TextRole::Heading: return {1.33, QFont::DemiBold};
    case TextRole::Subheading: return {1.07, QFont::DemiBold};
    case TextRole::Reading: return {1.13, QFont::Normal};
    case TextRole::Body: return {1.0, QFont::Normal};
    case TextRole::BodyStrong: return {1.0, QFont::DemiBold};
    case TextRole::Secondary: return {0.9, QFont::Normal};
    case TextRole::SecondaryStrong: return {0.9, QFont::DemiBold};
    case TextRole::Small: return {0.87, QFont::Normal};
    }
    return {1.0, QFont::Normal};
}

QPalette paletteFor(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, theme.color(token)); };
    set(QPalette::Window, Token::Background);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Sunken);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnDanger);
    set(QPalette::PlaceholderText, Token::Muted);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::ToolTipBase, Token::Raised);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Sunken);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::ControlLine);
    set(QPalette::Shadow, Token::ControlLine);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::Muted));
    return palette;
}

QByteArray iconSource(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Theme::Theme(const QFont &systemFont, QObject *parent) : QObject(parent), m_systemFont(systemFont)
{
    m_basePixels = std::max<double>(QFontInfo(systemFont).pixelSize(), smallestBasePixels);
    update();
}

Theme::~Theme() = default;

QFont Theme::font(TextRole role) const
{
    const TypeStyle style = typeStyle(role);
    QFont font = m_systemFont;
    font.setPixelSize(static_cast<int>(std::lround(std::max(m_basePixels * m_textScale * style.size, smallestPixels))));
    font.setWeight(style.weight);
    if (role == TextRole::ArticleTitle || role == TextRole::PageTitle)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.5 * m_unit);
    return font;
}

int Theme::px(double designPixels) const
{
    return static_cast<int>(std::lround(designPixels * m_unit));
}

QIcon Theme::icon(const QString &name, Token token) const
{
    const int size = px(20);
    const double ratio = qApp->devicePixelRatio();
    QIcon icon;
    icon.addPixmap(pixmap(name, token, size, ratio));
    icon.addPixmap(pixmap(name, Token::ControlLine, size, ratio), QIcon::Disabled);
    return icon;
}

QPixmap Theme::pixmap(const QString &name, Token token, int size, double devicePixelRatio) const
{
    const QString key = u"%1/%2/%3/%4"_s.arg(name).arg(static_cast<int>(token)).arg(size).arg(devicePixelRatio);
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.constEnd())
        return *found;
    QByteArray source = iconSource(name);
    source.replace("currentColor", color(token).name(QColor::HexRgb).toLatin1());
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(source).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

void Theme::setPreference(SchemePreference preference)
{
    m_preference = preference;
    update();
}

void Theme::setSystemScheme(Scheme scheme)
{
    m_systemScheme = scheme;
    update();
}

void Theme::setTextScale(double scale)
{
    m_textScale = std::clamp(scale, minimumTextScale, maximumTextScale);
    update();
}

void Theme::update()
{
    const Scheme scheme = m_preference == SchemePreference::System ? m_systemScheme
        : m_preference == SchemePreference::Dark                   ? Scheme::Dark
                                                                   : Scheme::Light;
    const double unit = m_basePixels * m_textScale / designFontPixels;
    if (scheme == m_scheme && qFuzzyCompare(unit, m_unit))
        return;
    m_scheme = scheme;
    m_unit = unit;
    m_pixmaps.clear();
    emit changed();
}

void Theme::apply() const
{
    QApplication::setPalette(paletteFor(*this));
    QApplication::setFont(font(TextRole::Body));
}

QString cssColor(const QColor &color)
{
    return color.name(QColor::HexRgb);
}

} // namespace unknot::desktop
