// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/article.h"
#include "pack/checklist_content.h"

#include <QHash>
#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace unknot::pack {

/// The format that this program writes and reads: `PRAGMA user_version` of a pack.
inline constexpr int packFormat = 2;
/// `PRAGMA application_id` of a pack: "UNKP".
inline constexpr int packApplicationId = 0x554e4b50;

/// What a pack says of itself.
struct PackInfo
{
    QString title;
    QString language;
    QString version;
    QString licence;
    bool reviewedByClinician = false;
    int articles = 0;
    int sections = 0;
    int references = 0;
    // Pages to which a program may lead by itself; empty if the pack names none.
    Target readFirst; ///< the warning signs that everybody should know
    Target emergencyNumbers;
    Target evidenceGuide; ///< what the evidence labels mean
    Target about;
    Target glossary;         ///< a section for each term, its anchor the id of the term
    Target startHere; ///< the best general page if nothing fits well

    bool operator==(const PackInfo &) const = default;
};

/// The article store: one read-only SQLite file with everything there is to read.
///
/// A Pack belongs to the thread that opened it. Opening is cheap (under a millisecond); statements are
/// prepared at their first use and kept. Every function that reads can fail with Corrupt.
class Pack final
{
public:
    /// Errors: FileMissing, FileUnreadable, NotOurFile, Corrupt, TooNew, TooOld.
    [[nodiscard]] static Result<Pack> open(const QString &path);

    Pack(Pack &&) noexcept;
    Pack &operator=(Pack &&) noexcept;
    ~Pack();

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] Result<PackInfo> info() const;

    /// Reads every page and every index (SQLite's integrity check). Slow: not for start-up.
    [[nodiscard]] Result<void> verify() const;

    [[nodiscard]] Result<QList<Category>> categories() const;
    /// The articles of a category by title.
    [[nodiscard]] Result<QList<ArticleSummary>> articlesIn(const CategoryId &category) const;
    [[nodiscard]] Result<QList<TechniqueEntry>> techniques() const;

    /// The target that `target` means today: itself, or where it was renamed to. A section that is
    /// gone gives its article. Nothing if the article is unknown: UnknownTarget.
    [[nodiscard]] Result<Target> resolve(const Target &target) const;
    /// Title and summary of the article of a target (after `resolve`). Error: UnknownTarget.
    [[nodiscard]] Result<ArticleSummary> summary(const Target &target) const;
    /// The heading of a section (after `resolve`); the article's title for a whole article.
    [[nodiscard]] Result<QString> heading(const Target &target) const;
    /// The whole article of a target (after `resolve`). Error: UnknownTarget.
    [[nodiscard]] Result<Article> article(const Target &target) const;

    [[nodiscard]] Result<QHash<RegionId, QString>> regionNames() const;
    /// The bibliography by key.
    [[nodiscard]] Result<QList<Reference>> references() const;
    /// Where a work is cited; nowhere for an unknown key.
    [[nodiscard]] Result<ReferenceUse> usesOf(const ReferenceKey &key) const;
    /// A word of the glossary. Error: UnknownId.
    [[nodiscard]] Result<Term> term(const TermId &id) const;
    [[nodiscard]] Result<ChecklistContent> checklistContent() const;

    /// For `pack/search`, which shares the connection.
    [[nodiscard]] SQLite::Database &database() const;

private:
    struct State;
    explicit Pack(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The words by which content files, the pack and the command line name these values.
[[nodiscard]] QString toWord(ArticleKind kind);
[[nodiscard]] QString toWord(Evidence evidence);
[[nodiscard]] QString toWord(Method method);
[[nodiscard]] QString toWord(SelfTreatment grade);
[[nodiscard]] QString toWord(Urgency urgency);
[[nodiscard]] QString toWord(CautionLevel level);
[[nodiscard]] std::optional<ArticleKind> articleKindFromWord(QStringView word);
[[nodiscard]] std::optional<Evidence> evidenceFromWord(QStringView word);
[[nodiscard]] std::optional<Method> methodFromWord(QStringView word);
[[nodiscard]] std::optional<SelfTreatment> selfTreatmentFromWord(QStringView word);
[[nodiscard]] std::optional<Urgency> urgencyFromWord(QStringView word);
[[nodiscard]] std::optional<CautionLevel> cautionLevelFromWord(QStringView word);

} // namespace unknot::pack
