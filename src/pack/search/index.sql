-- SPDX-FileCopyrightText: 2026 The Unknot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What search needs beside the text itself. Part of the pack's format, like schema.sql.

-- One row a section, rowid = section.id. The text is folded before it is indexed (base/text_fold), so the table
-- keeps no content of its own. No sizes of columns, and of each word only the columns in which it stands: that is all
-- that our ranking asks for, and it halves the index.
CREATE VIRTUAL TABLE section_search USING fts5 (
    title, aliases, heading, body, content='', columnsize=0, detail=column, prefix='1 2 3', tokenize='porter unicode61'
);

-- In how many sections a stem stands: the rarer, the more a match says.
CREATE TABLE search_stem (stem TEXT PRIMARY KEY, sections INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- The words as they are written, folded: to complete half-typed words and to correct misspelt ones.
CREATE TABLE search_word (
    word TEXT PRIMARY KEY, stem TEXT NOT NULL, sections INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Titles, the parts of a title between commas, and aliases, as stems without common words: a query that is a whole
-- name, or contains one, asks for that article.
CREATE TABLE search_name (
    name TEXT NOT NULL, article INTEGER NOT NULL REFERENCES article (id), is_title INTEGER NOT NULL,
    PRIMARY KEY (name, article)
) STRICT, WITHOUT ROWID;

-- What people type (as stems) and what it may mean in the words of the handbook (folded).
CREATE TABLE search_synonym (
    word TEXT NOT NULL, position INTEGER NOT NULL, meaning TEXT NOT NULL, PRIMARY KEY (word, position)
) STRICT, WITHOUT ROWID;
