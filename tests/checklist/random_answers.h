// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/answers.h"
#include "pack/checklist_content.h"

#include <random>

namespace unknot::test {

/// Answers of imaginary readers, the same ones in every run.
class RandomAnswers final
{
public:
    explicit RandomAnswers(const pack::ChecklistContent &content) : m_content(content) {}

    [[nodiscard]] checklist::Answers next()
    {
        checklist::Answers answers;
        for (std::size_t count = below(4); count > 0; --count)
            answers.regions.insert(pick(m_content.regions).id, checklist::Side::None);
        for (std::size_t count = below(7); count > 0; --count)
            answers.symptoms.insert(pick(m_content.symptoms).id);
        for (std::size_t count = below(4); count > 0; --count)
            answers.conditions.insert(pick(m_content.conditions).id);
        return answers;
    }

    /// The same with warning signs, and with what the reader is not sure about.
    [[nodiscard]] checklist::Answers nextWithSigns()
    {
        checklist::Answers answers = next();
        for (std::size_t count = below(3); count > 0; --count)
            answers.redFlags.insert(pick(m_content.redFlags).id);
        for (std::size_t count = below(3); count > 0; --count)
            answers.notSure.redFlags.insert(pick(m_content.redFlags).id);
        for (std::size_t count = below(3); count > 0; --count)
            answers.notSure.conditions.insert(pick(m_content.conditions).id);
        if (below(3) == 0)
            tickOneOfEachLine(answers, pick(m_content.combinations));
        return answers;
    }

    template <typename Item>
    [[nodiscard]] const Item &pick(const QList<Item> &items)
    {
        return items[static_cast<qsizetype>(below(static_cast<std::size_t>(items.size())))];
    }

    [[nodiscard]] std::size_t below(std::size_t limit) { return m_generator() % limit; }

private:
    void tickOneOfEachLine(checklist::Answers &answers, const pack::Combination &combination)
    {
        for (const pack::Combination::Line &line : combination.all) {
            if (!line.regions.isEmpty())
                answers.regions.insert(pick(line.regions), checklist::Side::None);
            else if (!line.symptoms.isEmpty())
                answers.symptoms.insert(pick(line.symptoms));
            else if (!line.redFlags.isEmpty())
                answers.redFlags.insert(pick(line.redFlags));
            else
                answers.conditions.insert(pick(line.conditions));
        }
    }

    const pack::ChecklistContent &m_content;
    std::mt19937 m_generator{20261124};
};

} // namespace unknot::test
