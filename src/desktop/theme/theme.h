// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/color_tokens.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>

namespace unknot::desktop {

/// What a piece of text is for; the theme gives it a size and a weight (the type scale).
enum class TextRole { ArticleTitle, PageTitle, Heading, Subheading, Reading, Body, BodyStrong, Secondary, SecondaryStrong, Small };

/// The reader's choice of light or dark.
enum class SchemePreference { System, Light, Dark };

/// Colours, type scale, distances and icons: everything that decides how Unknot looks.
///
/// Lives in the GUI thread, is made once by main() and handed to the widgets by reference. When the desktop
/// changes between light and dark, or the reader changes the text size, `changed` is emitted once.
class Theme final : public QObject
{
    Q_OBJECT

public:
    static constexpr double minimumTextScale = 0.8;
    static constexpr double maximumTextScale = 2.0;

    /// `systemFont` is the font that the desktop chose; sizes are multiples of its size.
    explicit Theme(const QFont &systemFont, QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] QColor color(Token token) const { return tokenColor(token, m_scheme); }
    [[nodiscard]] QFont font(TextRole role) const;
    /// A distance of the design (drawn for a 15 px font) in pixels for the font in use.
    [[nodiscard]] int px(double designPixels) const;
    /// One design pixel in real pixels.
    [[nodiscard]] double unit() const { return m_unit; }

    /// An icon of resources/icons in a token's colour; disabled in the colour of decoration lines.
    [[nodiscard]] QIcon icon(const QString &name, Token token = Token::Text) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, Token token, int size, double devicePixelRatio) const;

    [[nodiscard]] SchemePreference preference() const { return m_preference; }
    void setPreference(SchemePreference preference);
    /// What the desktop asks for; used while the preference is System.
    void setSystemScheme(Scheme scheme);
    [[nodiscard]] double textScale() const { return m_textScale; }
    /// Clamped to the range above.
    void setTextScale(double scale);

    /// Gives the application its palette and font. Called by main() and again by every change.
    void apply() const;

signals:
    void changed();

private:
    void update();

    QFont m_systemFont;
    Scheme m_scheme = Scheme::Light;
    Scheme m_systemScheme = Scheme::Light;
    SchemePreference m_preference = SchemePreference::System;
    double m_textScale = 1.0;
    double m_basePixels = 15.0;
    double m_unit = 1.0;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

/// A token's colour as CSS writes it.
[[nodiscard]] QString cssColor(const QColor &color);

} // namespace unknot::desktop
