// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_faults_unix.h"

#include <cerrno>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/types.h>

namespace unknot::notebook::test {

namespace {

constexpr const char *writeCalls[] = {"write", "pwrite", "pwrite64"};

template <typename Function>
void replace(const char *call, Function *function)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    vfs->xSetSystemCall(vfs, call, reinterpret_cast<sqlite3_syscall_ptr>(function));
}

void restore(const char *call)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    vfs->xSetSystemCall(vfs, call, nullptr);
}

ssize_t writeToFullDisk(int, const void *, size_t)
{
    errno = ENOSPC;
    return -1;
}

ssize_t writeAtToFullDisk(int, const void *, size_t, off_t)
{
    errno = ENOSPC;
    return -1;
}

int openForReadingOnly(const char *path, int flags, int mode)
{
    if ((flags & (O_RDWR | O_WRONLY | O_CREAT)) != 0) {
        errno = EACCES;
        return -1;
    }
    return ::open(path, flags, mode);
}

} // namespace

FileFaultScope::FileFaultScope(FileFault fault)
{
    switch (fault) {
    case FileFault::DiskFull:
        replace("write", &writeToFullDisk);
        replace("pwrite", &writeAtToFullDisk);
        replace("pwrite64", &writeAtToFullDisk);
        break;
    case FileFault::ReadOnly:
        replace("open", &openForReadingOnly);
        break;
    }
}

FileFaultScope::~FileFaultScope()
{
    for (const char *call : writeCalls)
        restore(call);
    restore("open");
}

} // namespace unknot::notebook::test
