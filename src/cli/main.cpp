// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"unknot-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));
    unknot::cli::Console console;
    return static_cast<int>(unknot::cli::dispatch(QCoreApplication::arguments().sliced(1), console));
}
