// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "support/pack_builder.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace unknot::test {

bool Run::hasOneErrorLine() const
{
    return err.startsWith("unknot-cli: "_L1) && err.count(u'\n') == 1 && err.endsWith(u'\n');
}

QProcessEnvironment emptyHome()
{
    static const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_DATA_DIRS"_s, home.filePath(u"system"_s));
    return environment;
}

Run runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    constexpr int patienceMs = 60'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {.exitCode = -1, .out = {}, .err = process.errorString()};
    return {.exitCode = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

Run runCli(const QStringList &arguments)
{
    return runProgram(QStringLiteral(UNKNOT_CLI), arguments, emptyHome());
}

QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys();
}

QString samplePack()
{
    static PackBuilder builder;
    static const QString path = [] {
        addSampleHandbook(builder);
        builder.technique("techniques/massage-gun", "Massage gun", {pack::Method::Gun}, {"lower-back"});
        builder.rule("techniques/neck-stretch", {"stiff"}, -1);
        builder.landmark("start_here", "getting-help/choosing-a-therapist");
        builder.condition("expecting", {}).raisesUrgency = true;
        builder.combination("neck-and-nerves", pack::Urgency::SameDay, {{"back-of-neck"}, {"stiff"}, {"blood-thinners"}});
        return builder.write();
    }();
    return path;
}

} // namespace unknot::test
