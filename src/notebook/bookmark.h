// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"

#include <QDateTime>
#include <QString>

namespace unknot::notebook {

/// An article or a section that the reader wants to find again, with a note of their own.
struct Bookmark
{
    Target target;
    /// What the target was called when it was saved: a pack that no longer has it cannot tell.
    QString title;
    QString note;
    QDateTime created;

    bool operator==(const Bookmark &) const = default;
};

/// A bookmark and its place in the reader's own order, counted from 0: all that undoing a removal needs.
struct PlacedBookmark
{
    Bookmark bookmark;
    qsizetype position = 0;

    bool operator==(const PlacedBookmark &) const = default;
};

} // namespace unknot::notebook
