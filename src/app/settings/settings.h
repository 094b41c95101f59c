// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/location.h"

#include <QByteArray>
#include <QString>

namespace unknot::app {

/// Light or dark as the reader wants it.
enum class Appearance { System, Light, Dark };

/// What the program remembers about its window; nothing about the reader's health is kept here.
struct Settings
{
    Appearance appearance = Appearance::System;
    double textScale = 1.0; ///< 0.8 to 2.0
    QByteArray windowGeometry;
    bool reopenLastPage = false;
    QString lastPage; ///< a target, or the word of a page

    bool operator==(const Settings &) const = default;
};

/// Reads and writes Settings as an INI file. A value that makes no sense falls back to its default and is logged.
class SettingsFile final
{
public:
    explicit SettingsFile(QString path);

    [[nodiscard]] Settings load() const;
    /// False if the file could not be written; the program goes on without.
    [[nodiscard]] bool save(const Settings &settings) const;

private:
    QString m_path;
};

} // namespace unknot::app
