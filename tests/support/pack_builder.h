// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "pack/search/index_builder.h"

#include <QAnyStringView>
#include <QTemporaryDir>

#include <deque>
#include <initializer_list>
#include <vector>

namespace unknot::test {

using Ids = std::initializer_list<QAnyStringView>;

/// Makes a small valid pack in a temporary folder, without the compiler:
///
///     PackBuilder builder;
///     builder.topic("causes/cold", "Cold", "Muscles tense in the cold.").sections += section("help", "Help", "Wrap
///     up."); const QString path = builder.write(); // or builder.open()
///
/// Each call adds one thing and returns it, to be filled in further before write(); what is returned stays where
/// it is. Articles count as more important the earlier they are added. Categories, regions and symptoms that
/// are only mentioned are made by the way. Throws std::runtime_error if the pack cannot be written.
class PackBuilder final
{
public:
    PackBuilder();

    pack::Article &topic(QAnyStringView target, QAnyStringView title, QAnyStringView text = {});
    pack::Article &technique(QAnyStringView target, QAnyStringView title, QList<pack::Method> methods, Ids regions = {},
                             Ids muscles = {});
    /// The article muscles/<id>; where it hurts is said by painPattern().
    pack::Article &muscle(QAnyStringView id, QAnyStringView title, Ids liesIn = {}, Ids techniqueTargets = {});
    pack::Article &routine(QAnyStringView target, QAnyStringView title, QList<pack::RoutineStep> steps);

    pack::Category &category(QAnyStringView id, QAnyStringView title);
    pack::Reference &reference(QAnyStringView key, QAnyStringView title);
    pack::Region &region(QAnyStringView id, QAnyStringView name = {}, QAnyStringView group = "body");
    pack::Symptom &symptom(QAnyStringView id, QAnyStringView label = {}, QAnyStringView group = "pain");
    /// Without regions it is asked with every region.
    pack::RedFlag &redFlag(QAnyStringView id, pack::Urgency urgency, Ids regions = {});
    pack::Condition &condition(QAnyStringView id, QList<pack::ConditionRule> rules);
    /// Each line names ids of any kind that are known by then; what is unknown counts as a symptom.
    pack::Combination &combination(QAnyStringView id, pack::Urgency urgency, std::initializer_list<Ids> lines);

    /// The muscles that may hurt in a region, in clinical order.
    void painPattern(QAnyStringView region, Ids primary, Ids spillover = {});
    /// `items` are ids of regions or symptoms; `target` may name a section.
    void rule(QAnyStringView target, Ids items, int weight);
    /// A page to which the program leads by itself; `key` as in pack.yaml.
    void landmark(QAnyStringView key, QAnyStringView target);
    void redirect(QAnyStringView oldTarget, QAnyStringView newTarget);
    void synonym(QAnyStringView word, Ids meanings);

    /// Writes the pack and returns its path. May be called again after more was added.
    QString write(const QString &fileName = QStringLiteral("test.pack"));
    /// write(), then Pack::open().
    pack::Pack open();

private:
    friend class PackWriter;

    pack::Article &addArticle(QAnyStringView target, QAnyStringView title, QAnyStringView text);

    struct Rule
    {
        Target target;
        QStringList items;
        int weight = 1;
    };

    QTemporaryDir m_folder;
    // A deque keeps its elements in place, so that what a call returned stays valid.
    std::deque<pack::Category> m_categories;
    std::deque<pack::Article> m_articles;
    std::deque<pack::Reference> m_references;
    std::deque<pack::Region> m_regions;
    std::deque<pack::Symptom> m_symptoms;
    std::deque<pack::RedFlag> m_redFlags;
    std::deque<pack::Condition> m_conditions;
    std::deque<pack::Combination> m_combinations;
    QList<pack::ChecklistContent::Patterns> m_painPatterns;
    QList<Rule> m_rules;
    std::vector<std::pair<QString, Target>> m_landmarks;
    std::vector<std::pair<QString, QString>> m_redirects;
    QList<pack::search::Synonym> m_synonyms;
};

/// A section below a heading; its display HTML is the text in one paragraph.
[[nodiscard]] pack::Section section(QAnyStringView anchor, QAnyStringView heading, QAnyStringView text);

/// What the writer needs of Article::seeAlso, of a Routine's steps and of Article::citations; the reader fills in the
/// rest from the articles and references named.
[[nodiscard]] pack::ArticleSummary pointer(QAnyStringView target);
[[nodiscard]] pack::RoutineStep step(QAnyStringView technique, int seconds,
                                     pack::RoutineStep::Side side = pack::RoutineStep::Side::None);
[[nodiscard]] pack::Citation citation(int number, QAnyStringView key);

/// A rule for a method everywhere, for PackBuilder::condition().
[[nodiscard]] pack::ConditionRule everywhere(pack::Method method, pack::CautionLevel level);

/// The Target of a text that is known to be one; throws std::invalid_argument if it is none.
[[nodiscard]] Target target(QAnyStringView text);

/// A little handbook with something of everything: two muscles with their pain patterns, three techniques, topics
/// in causes, symptoms, aftercare and safety, a routine, red flags, conditions and suggestions.
void addSampleHandbook(PackBuilder &builder);

} // namespace unknot::test
