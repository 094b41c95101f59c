// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/timing.h"

#include <cstdio>
#include <exception>

/// unknot_bench [PACK]: without one it measures the handbook of this build.
int main(int argc, char *argv[])
{
    const QString packPath = QString::fromUtf8(argc > 1 ? argv[1] : UNKNOT_BINARY_DIR "/share/unknot/handbook.pack");
    try {
        unknot::bench::printTableHead();
        unknot::bench::benchPack(packPath);
        unknot::bench::benchChecklist(packPath);
        unknot::bench::benchSearch(packPath, QStringLiteral(UNKNOT_TEST_DATA "/golden-queries.tsv"));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "unknot_bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
