// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "base/logging.h"

#include <QSettings>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

constexpr auto appearanceKey = "appearance"_L1;
constexpr auto textScaleKey = "textScale"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto reopenKey = "window/reopenLastPage"_L1;
constexpr auto lastPageKey = "window/lastPage"_L1;

constexpr std::array<std::pair<Appearance, QStringView>, 3> appearanceWords{{
    {Appearance::System, u"system"},
    {Appearance::Light, u"light"},
    {Appearance::Dark, u"dark"},
}};

} // namespace

SettingsFile::SettingsFile(QString path) : m_path(std::move(path)) {}

Settings SettingsFile::load() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    Settings settings;
    if (file.contains(appearanceKey)) {
        const QString word = file.value(appearanceKey).toString();
        bool known = false;
        for (const auto &[appearance, name] : appearanceWords) {
            if (name == word) {
                settings.appearance = appearance;
                known = true;
            }
        }
        if (!known)
            qCWarning(lcSettings) << "unknown appearance in" << m_path;
    }
    if (file.contains(textScaleKey)) {
        bool isNumber = false;
        const double scale = file.value(textScaleKey).toDouble(&isNumber);
        if (isNumber && scale >= 0.8 && scale <= 2.0)
            settings.textScale = scale;
        else
            qCWarning(lcSettings) << "text scale out of range in" << m_path;
    }
    settings.windowGeometry = file.value(geometryKey).toByteArray();
    settings.reopenLastPage = file.value(reopenKey, settings.reopenLastPage).toBool();
    settings.lastPage = file.value(lastPageKey).toString();
    return settings;
}

bool SettingsFile::save(const Settings &settings) const
{
    QSettings file(m_path, QSettings::IniFormat);
    for (const auto &[appearance, name] : appearanceWords) {
        if (appearance == settings.appearance)
            file.setValue(appearanceKey, name.toString());
    }
    file.setValue(textScaleKey, settings.textScale);
    file.setValue(geometryKey, settings.windowGeometry);
    file.setValue(reopenKey, settings.reopenLastPage);
    file.setValue(lastPageKey, settings.lastPage);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace unknot::app
