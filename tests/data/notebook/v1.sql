-- SPDX-FileCopyrightText: 2026 The Unknot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A notebook of schema version 1, as dumped by SQLite. It never changes: later versions must read it whole.
PRAGMA application_id=1431194446;
PRAGMA user_version=1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE notebook (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO notebook VALUES(1,7);
CREATE TABLE bookmark (
    target   TEXT    NOT NULL PRIMARY KEY CHECK (target LIKE '%_/_%'),
    title    TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    created  INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;
INSERT INTO bookmark VALUES('techniques/ball-wall-upper-back#steps','Ball against the wall, upper back',replace('Ball in the long sock; 20 s is enough.\nRight side first – it''s sorer.','\n',char(10)),1795552440000,0);
INSERT INTO bookmark VALUES('causes/desk-work','Desk work','',1795556040000,1);
CREATE TABLE checklist (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT    NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    answers TEXT    NOT NULL,
    urgency TEXT    NOT NULL
) STRICT;
INSERT INTO checklist VALUES(3,'Monday''s neck',1795552440000,1795556040000,'{"conditions":["pregnancy"],"red_flags":["fever-with-stiff-neck"],"regions":["back-of-neck:left"],"symptoms":["woke-up-stuck","less-movement"]}','emergency');
CREATE TABLE reading_position (
    sequence INTEGER PRIMARY KEY,
    article  TEXT    NOT NULL UNIQUE CHECK (article LIKE '%_/_%'),
    section  TEXT    NOT NULL,
    progress REAL    NOT NULL CHECK (progress BETWEEN 0 AND 1),
    read     INTEGER NOT NULL
) STRICT;
INSERT INTO reading_position VALUES(12,'causes/desk-work','screens',0.25,1795559640000);
CREATE TABLE permission (
    what    TEXT    NOT NULL PRIMARY KEY CHECK (what IN ('conditions', 'draft')),
    granted INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO permission VALUES('conditions',1795552440000);
INSERT INTO permission VALUES('draft',1795552440000);
CREATE TABLE remembered_condition (
    condition TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO remembered_condition VALUES('pregnancy');
CREATE TABLE draft (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    updated  INTEGER NOT NULL,
    answers  TEXT    NOT NULL
) STRICT;
INSERT INTO draft VALUES(1,1795563240000,'{"conditions":[],"red_flags":[],"regions":["jaw:right"],"symptoms":[]}');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('checklist',3);
COMMIT;
