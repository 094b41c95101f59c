-- SPDX-FileCopyrightText: 2026 The Unknot authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The pack: one read-only file with everything there is to read. Format 2.
-- Written by the compiler, read by Pack; a change here raises packFormat in pack.h.

-- Keys: title, language, version, licence, reviewed_by_clinician ('true' or 'false').
CREATE TABLE pack_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE category (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, icon TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    target TEXT NOT NULL UNIQUE,            -- category/article
    category TEXT NOT NULL REFERENCES category (id),
    kind TEXT NOT NULL,                     -- topic, technique, muscle, routine
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    evidence TEXT NOT NULL,
    reviewed TEXT NOT NULL,                 -- ISO date
    importance INTEGER NOT NULL
) STRICT;
CREATE INDEX article_by_category ON article (category, title);

-- Lists that belong to an article: alias, method, region, muscle, tool, place, lies-in, technique, see-also.
-- `technique` and `see-also` hold whole targets (techniques/heat-pack); `muscle` holds ids; `method` the words of toWord.
CREATE TABLE article_list (
    article INTEGER NOT NULL REFERENCES article (id),
    list TEXT NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (article, list, position)
) STRICT, WITHOUT ROWID;

-- Ids are given in order of importance: FTS5 returns them in this order, so a bounded search keeps the best.
CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    anchor TEXT NOT NULL,                   -- empty for the opening text
    heading TEXT NOT NULL,
    level INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    text TEXT NOT NULL,                     -- before html: search reads it for every hit, and html fills pages
    html BLOB NOT NULL,                     -- compressed, see section_html.h
    UNIQUE (article, position)
) STRICT;
CREATE UNIQUE INDEX section_by_anchor ON section (article, anchor);

CREATE TABLE technique (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    card TEXT NOT NULL, self_care INTEGER NOT NULL,
    pressure_min REAL, pressure_max REAL, hold_min REAL, hold_max REAL, reps_min REAL, reps_max REAL,
    per_day_min REAL, per_day_max REAL, per_week_min REAL, per_week_max REAL, total_min REAL, total_max REAL,
    sets INTEGER NOT NULL
) STRICT;

CREATE TABLE muscle (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    latin TEXT NOT NULL, self_treatment TEXT NOT NULL, safety_note TEXT NOT NULL
) STRICT;

CREATE TABLE routine (
    article INTEGER PRIMARY KEY REFERENCES article (id), how_often TEXT NOT NULL
) STRICT;

CREATE TABLE routine_step (
    article INTEGER NOT NULL REFERENCES routine (article), position INTEGER NOT NULL,
    technique TEXT NOT NULL REFERENCES article (target), seconds INTEGER NOT NULL,
    side TEXT NOT NULL,                     -- none or both
    note TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reference (
    key TEXT PRIMARY KEY, type TEXT NOT NULL, authors TEXT NOT NULL, title TEXT NOT NULL, container TEXT NOT NULL,
    year INTEGER NOT NULL, volume_pages TEXT NOT NULL, doi TEXT NOT NULL, pmid TEXT NOT NULL, pmcid TEXT NOT NULL,
    url TEXT NOT NULL, study TEXT NOT NULL, read TEXT NOT NULL, verified INTEGER NOT NULL, note TEXT NOT NULL
) STRICT;

CREATE TABLE citation (
    article INTEGER NOT NULL REFERENCES article (id), number INTEGER NOT NULL,
    reference TEXT NOT NULL REFERENCES reference (key),
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

-- Which articles cite a work.
CREATE INDEX citation_by_reference ON citation (reference, article);

-- The glossary. Texts link to it with `term:<id>`; `see` is the page that explains more, or empty.
CREATE TABLE term (id TEXT PRIMARY KEY, term TEXT NOT NULL, meaning TEXT NOT NULL, see TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Old targets (of articles or sections) and what they are called today.
CREATE TABLE redirect (old TEXT PRIMARY KEY, new TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- also_called (here and at symptoms): one name a line.
CREATE TABLE region_group (id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE region (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, region_group TEXT NOT NULL REFERENCES region_group (id),
    view TEXT NOT NULL, side_aware INTEGER NOT NULL, also_called TEXT NOT NULL, warning TEXT NOT NULL
) STRICT;
CREATE TABLE pain_pattern (
    region TEXT NOT NULL REFERENCES region (id), position INTEGER NOT NULL,
    muscle TEXT NOT NULL,                   -- the article muscles/<muscle>
    is_primary INTEGER NOT NULL,
    PRIMARY KEY (region, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE symptom_group (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL, step TEXT NOT NULL, why TEXT NOT NULL
) STRICT;
CREATE TABLE symptom (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, symptom_group TEXT NOT NULL REFERENCES symptom_group (id),
    label TEXT NOT NULL, help TEXT NOT NULL, also_called TEXT NOT NULL
) STRICT;

CREATE TABLE red_flag_group (id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL) STRICT;
CREATE TABLE red_flag (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, red_flag_group TEXT NOT NULL REFERENCES red_flag_group (id),
    label TEXT NOT NULL, question TEXT NOT NULL, meaning TEXT NOT NULL, find_out TEXT NOT NULL, may_mean TEXT NOT NULL,
    urgency TEXT NOT NULL, advice TEXT NOT NULL, core INTEGER NOT NULL, every_region INTEGER NOT NULL
) STRICT;
CREATE TABLE red_flag_region (
    red_flag TEXT NOT NULL REFERENCES red_flag (id), region TEXT NOT NULL REFERENCES region (id),
    PRIMARY KEY (red_flag, region)
) STRICT, WITHOUT ROWID;

CREATE TABLE condition (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, condition_group TEXT NOT NULL, label TEXT NOT NULL,
    question TEXT NOT NULL, why TEXT NOT NULL, find_out TEXT NOT NULL,
    raises_urgency INTEGER NOT NULL         -- 1: with it, every warning sign is one level more urgent
) STRICT;
CREATE TABLE condition_rule (
    condition TEXT NOT NULL REFERENCES condition (id), position INTEGER NOT NULL, method TEXT NOT NULL,
    level TEXT NOT NULL, area TEXT NOT NULL, elsewhere INTEGER NOT NULL,
    PRIMARY KEY (condition, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE condition_rule_region (
    condition TEXT NOT NULL, rule INTEGER NOT NULL, region TEXT NOT NULL REFERENCES region (id),
    PRIMARY KEY (condition, rule, region),
    FOREIGN KEY (condition, rule) REFERENCES condition_rule (condition, position)
) STRICT, WITHOUT ROWID;

-- Answers that are alarming only together: of each line at least one item is ticked.
CREATE TABLE combination (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, urgency TEXT NOT NULL, label TEXT NOT NULL, may_mean TEXT NOT NULL,
    advice TEXT NOT NULL, why TEXT NOT NULL
) STRICT;
CREATE TABLE combination_item (
    combination TEXT NOT NULL REFERENCES combination (id), line INTEGER NOT NULL,
    position INTEGER NOT NULL,              -- in its line
    item_kind TEXT NOT NULL,                -- region, symptom, red-flag, condition
    item TEXT NOT NULL,
    PRIMARY KEY (combination, line, position)
) STRICT, WITHOUT ROWID;

-- Which work backs a red flag, a condition …
CREATE TABLE item_source (
    item_kind TEXT NOT NULL,                -- red-flag, condition, combination, pain-pattern
    item TEXT NOT NULL, position INTEGER NOT NULL, reference TEXT NOT NULL REFERENCES reference (key),
    PRIMARY KEY (item_kind, item, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE suggestion_rule (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (id), anchor TEXT NOT NULL, weight INTEGER NOT NULL
) STRICT;
CREATE TABLE suggestion_rule_item (
    rule INTEGER NOT NULL REFERENCES suggestion_rule (id), item_kind TEXT NOT NULL, -- symptom, region
    item TEXT NOT NULL, PRIMARY KEY (rule, item_kind, item)
) STRICT, WITHOUT ROWID;
