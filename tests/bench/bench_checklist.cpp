// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/timing.h"
#include "checklist/engine.h"
#include "pack/pack.h"

#include <random>
#include <stdexcept>

namespace unknot::bench {

namespace {

checklist::Engine engineOf(const QString &packPath)
{
    const auto engine =
        pack::Pack::open(packPath).and_then([](const pack::Pack &pack) { return checklist::Engine::read(pack); });
    if (!engine)
        throw std::runtime_error("the checklist cannot be read: " + engine.error().detail.toStdString());
    return *engine;
}

/// What a reader ticks who takes his time: three places, a dozen symptoms, four health facts, two of them not sure.
checklist::Answers fullChecklist(const pack::ChecklistContent &content, std::mt19937 &random)
{
    const auto pick = [&random](const auto &items) {
        return items[static_cast<qsizetype>(random() % static_cast<std::size_t>(items.size()))].id;
    };
    checklist::Answers answers;
    for (int i = 0; i < 3; ++i)
        answers.regions.insert(pick(content.regions), checklist::Side::None);
    for (int i = 0; i < 12; ++i)
        answers.symptoms.insert(pick(content.symptoms));
    for (int i = 0; i < 2; ++i) {
        answers.conditions.insert(pick(content.conditions));
        answers.notSure.conditions.insert(pick(content.conditions));
    }
    return answers;
}

/// Everything that can be ticked but warning signs, which would leave nothing to weigh; so would combinations.
checklist::Answers everything(const pack::ChecklistContent &content)
{
    checklist::Answers answers;
    for (const pack::Region &region : content.regions)
        answers.regions.insert(region.id, checklist::Side::None);
    for (const pack::Symptom &symptom : content.symptoms)
        answers.symptoms.insert(symptom.id);
    return answers;
}

} // namespace

void benchChecklist(const QString &packPath)
{
    const checklist::Engine engine = engineOf(packPath);
    std::mt19937 random(1);
    Timings assessing("assess a full checklist");
    Timings changing("what would change the first");
    for (int i = 0; i < 500; ++i) {
        const checklist::Answers answers = fullChecklist(engine.content(), random);
        checklist::Assessment assessment;
        assessing.measure([&] { assessment = engine.assess(answers); });
        if (!assessment.suggestions.isEmpty()) {
            const Target first = assessment.suggestions.constFirst().target;
            changing.measure([&] { static_cast<void>(engine.wouldChange(answers, first)); });
        }
    }
    assessing.print();
    changing.print();

    pack::ChecklistContent harmless = engine.content();
    harmless.combinations.clear();
    const checklist::Engine unalarmed(harmless);
    const checklist::Answers answers = everything(harmless);
    Timings all("assess everything ticked");
    for (int i = 0; i < 100; ++i)
        all.measure([&] { static_cast<void>(unalarmed.assess(answers)); });
    all.print();
}

} // namespace unknot::bench
