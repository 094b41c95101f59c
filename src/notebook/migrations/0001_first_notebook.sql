-- SPDX-FileCopyrightText: 2026 The Unknot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1: what a reader keeps. Everything points to targets and ids of the handbook, which never change,
-- and never to row numbers of a pack. Times are milliseconds since 1970 in UTC.

-- One row about this file. The revision rises with each change of something that the reader made, so that a
-- copy can be told to be the same without comparing it.
CREATE TABLE notebook (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO notebook (only_row, revision) VALUES (1, 0);

-- The title is the one at the time of saving: a bookmark whose target has left the handbook is still called
-- by its name. Positions are the reader's own order, 0, 1, 2 … without gaps.
CREATE TABLE bookmark (
    target   TEXT    NOT NULL PRIMARY KEY CHECK (target LIKE '%_/_%'),
    title    TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    created  INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

-- A number is never given twice, so that a deleted checklist can come back under its own.
-- The answers are a JSON object: regions (with `:left` or `:right`), symptoms, red_flags, conditions. No CHECK by
-- json_valid(): SQLite 3.40 refuses that function in a schema that is not trusted.
CREATE TABLE checklist (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT    NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    answers TEXT    NOT NULL,
    urgency TEXT    NOT NULL
) STRICT;

-- Where the reader stopped in an article. The order of reading is that of the sequence and not of the times:
-- a clock can be set back.
CREATE TABLE reading_position (
    sequence INTEGER PRIMARY KEY,
    article  TEXT    NOT NULL UNIQUE CHECK (article LIKE '%_/_%'),
    section  TEXT    NOT NULL,
    progress REAL    NOT NULL CHECK (progress BETWEEN 0 AND 1),
    read     INTEGER NOT NULL
) STRICT;

-- What may be kept about the reader. No row: it is not kept. The tables below are empty without it.
CREATE TABLE permission (
    what    TEXT    NOT NULL PRIMARY KEY CHECK (what IN ('conditions', 'draft')),
    granted INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Health facts that hold for every checklist and every technique card.
CREATE TABLE remembered_condition (
    condition TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The checklist that is half filled in.
CREATE TABLE draft (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    updated  INTEGER NOT NULL,
    answers  TEXT    NOT NULL
) STRICT;
