// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/color_tokens.h"

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace unknot::desktop {

/// Whether the desktop is light or dark, and when that changes. Asks the desktop portal over D-Bus without waiting;
/// until it answers, and where there is none, the application's palette decides.
class DesktopScheme final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    /// Begins to listen. Not before the first frame: a start never waits for D-Bus.
    void listen();

signals:
    void changed(unknot::desktop::Scheme scheme);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    const Scheme m_paletteScheme; ///< of the desktop's own palette, before the theme sets ours
    Scheme m_scheme;
};

} // namespace unknot::desktop
