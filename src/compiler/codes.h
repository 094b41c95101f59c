// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The codes of all diagnostics. Authors search for them and tests compare them: they stay as they are.
namespace unknot::compiler::code {

using namespace Qt::StringLiterals;

// Files
inline constexpr auto fileUnreadable = "file-unreadable"_L1;
inline constexpr auto fileTooLarge = "file-too-large"_L1;
inline constexpr auto encoding = "encoding"_L1;
inline constexpr auto missingFile = "missing-file"_L1;
inline constexpr auto strayFile = "stray-file"_L1;
inline constexpr auto unknownCategory = "unknown-category"_L1;

// YAML and its schema
inline constexpr auto yamlSyntax = "yaml-syntax"_L1;
inline constexpr auto yamlAlias = "yaml-alias"_L1;
inline constexpr auto yamlDepth = "yaml-depth"_L1;
inline constexpr auto duplicateKey = "duplicate-key"_L1;
inline constexpr auto unknownKey = "unknown-key"_L1;
inline constexpr auto missingKey = "missing-key"_L1;
inline constexpr auto badType = "bad-type"_L1;
inline constexpr auto badValue = "bad-value"_L1;
inline constexpr auto badId = "bad-id"_L1;
inline constexpr auto badEvidence = "bad-evidence"_L1;
inline constexpr auto noFrontMatter = "no-front-matter"_L1;

// Ids, targets and sources
inline constexpr auto duplicateId = "duplicate-id"_L1;
inline constexpr auto duplicateTitle = "duplicate-title"_L1;
inline constexpr auto duplicateAlias = "duplicate-alias"_L1;
inline constexpr auto unknownId = "unknown-id"_L1;
inline constexpr auto unknownTarget = "unknown-target"_L1;
inline constexpr auto unknownAnchor = "unknown-anchor"_L1;
inline constexpr auto badLink = "bad-link"_L1;
inline constexpr auto outsideLink = "outside-link"_L1;
inline constexpr auto badRedirect = "bad-redirect"_L1;
inline constexpr auto fewSeeAlso = "few-see-also"_L1;
inline constexpr auto unknownCitation = "unknown-citation"_L1;
inline constexpr auto unusedReference = "unused-reference"_L1;
inline constexpr auto missingSource = "missing-source"_L1;
inline constexpr auto unreachable = "unreachable"_L1;
inline constexpr auto unusedId = "unused-id"_L1;

// Sections and their text
inline constexpr auto headingLevel = "heading-level"_L1;
inline constexpr auto headingAnchor = "heading-anchor"_L1;
inline constexpr auto headingText = "heading-text"_L1;
inline constexpr auto headingInText = "heading-in-text"_L1;
inline constexpr auto duplicateAnchor = "duplicate-anchor"_L1;
inline constexpr auto emptySection = "empty-section"_L1;
inline constexpr auto noOpening = "no-opening"_L1;
inline constexpr auto rawHtml = "raw-html"_L1;
inline constexpr auto image = "image"_L1;
inline constexpr auto unknownBox = "unknown-box"_L1;
inline constexpr auto boxStart = "box-start"_L1;
inline constexpr auto badCitation = "bad-citation"_L1;
inline constexpr auto unknownEntity = "unknown-entity"_L1;
inline constexpr auto wideTable = "wide-table"_L1;
inline constexpr auto textTooDeep = "text-too-deep"_L1;
inline constexpr auto textTooLarge = "text-too-large"_L1;

// What each kind of article must have
inline constexpr auto missingSection = "missing-section"_L1;
inline constexpr auto sectionOrder = "section-order"_L1;
inline constexpr auto sectionNotAllowed = "section-not-allowed"_L1;
inline constexpr auto noSteps = "no-steps"_L1;
inline constexpr auto wrongCategory = "wrong-category"_L1;

// Safety
inline constexpr auto pressureTooHigh = "pressure-too-high"_L1;
inline constexpr auto missingPressure = "missing-pressure"_L1;
inline constexpr auto professionalOnly = "professional-only"_L1;
inline constexpr auto notSelfCare = "not-self-care"_L1;

// Language
inline constexpr auto longSentence = "long-sentence"_L1;
inline constexpr auto readingGrade = "reading-grade"_L1;
inline constexpr auto avoidedWord = "avoided-word"_L1;
inline constexpr auto americanSpelling = "american-spelling"_L1;
inline constexpr auto missingEvidence = "missing-evidence"_L1;

} // namespace unknot::compiler::code
