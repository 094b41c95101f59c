// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::notebook::test {

enum class FileFault {
    DiskFull, ///< nothing can be written
    ReadOnly, ///< no file can be opened for writing, even by root
};

/// While it lives, SQLite's system calls fail in this way. Works for every user and needs no special disk.
class FileFaultScope final
{
public:
    explicit FileFaultScope(FileFault fault);
    ~FileFaultScope();
    FileFaultScope(const FileFaultScope &) = delete;
    FileFaultScope &operator=(const FileFaultScope &) = delete;
};

} // namespace unknot::notebook::test
