// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/platform/single_instance.h"

#include "desktop/platform/session_bus.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {
constexpr auto objectPath = "/org/unknot/Unknot"_L1;
constexpr auto interfaceName = "org.unknot.Unknot"_L1;
constexpr int answerTimeoutMs = 2000;
}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent) : QObject(parent)
{
    const QByteArray path = QDir(dataFolder).absolutePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().first(12);
    m_service = u"org.unknot.Unknot.d"_s + QString::fromLatin1(digest);
}

bool SingleInstance::handOver(const QStringList &arguments)
{
    if (!hasSessionBus())
        return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    if (bus.registerService(m_service)) {
        bus.registerObject(objectPath, this, QDBusConnection::ExportScriptableSlots);
        return false;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, objectPath, interfaceName, u"Open"_s);
    call << arguments;
    // A program that holds the name and does not answer has hung: better a second window than none.
    return bus.call(call, QDBus::Block, answerTimeoutMs).type() == QDBusMessage::ReplyMessage;
}

void SingleInstance::Open(const QStringList &arguments)
{
    emit called(arguments);
}

} // namespace unknot::desktop
