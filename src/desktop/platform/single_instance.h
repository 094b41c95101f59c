// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace unknot::desktop {

/// Sees to it that a second start hands its arguments to the program that runs already.
/// One name on the session bus for each data folder; without a session bus every start is the first.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.unknot.Unknot")

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True if another program took the arguments: this one should end.
    [[nodiscard]] bool handOver(const QStringList &arguments);

signals:
    /// Another start wants this window, with these arguments.
    void called(const QStringList &arguments);

public slots:
    Q_SCRIPTABLE void Open(const QStringList &arguments);

private:
    QString m_service;
};

} // namespace unknot::desktop
