// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::pack {

namespace {

template <typename Value>
using Word = std::pair<Value, QLatin1StringView>;

constexpr std::array articleKinds{
    Word<ArticleKind>{ArticleKind::Topic, "topic"_L1},
    Word<ArticleKind>{ArticleKind::Technique, "technique"_L1},
    Word<ArticleKind>{ArticleKind::Muscle, "muscle"_L1},
    Word<ArticleKind>{ArticleKind::Routine, "routine"_L1},
};

constexpr std::array evidences{
    Word<Evidence>{Evidence::None, "none"_L1},
    Word<Evidence>{Evidence::Strong, "strong"_L1},
    Word<Evidence>{Evidence::Moderate, "moderate"_L1},
    Word<Evidence>{Evidence::Limited, "limited"_L1},
    Word<Evidence>{Evidence::Conflicting, "conflicting"_L1},
    Word<Evidence>{Evidence::ExpertOpinion, "expert-opinion"_L1},
    Word<Evidence>{Evidence::NotSupported, "not-supported"_L1},
};

constexpr std::array methods{
    Word<Method>{Method::Pressure, "pressure"_L1},
    Word<Method>{Method::Roller, "roller"_L1},
    Word<Method>{Method::Gun, "gun"_L1},
    Word<Method>{Method::Heat, "heat"_L1},
    Word<Method>{Method::Cold, "cold"_L1},
    Word<Method>{Method::Stretch, "stretch"_L1},
    Word<Method>{Method::Movement, "movement"_L1},
    Word<Method>{Method::Strength, "strength"_L1},
    Word<Method>{Method::Relaxation, "relaxation"_L1},
    Word<Method>{Method::Tens, "tens"_L1},
    Word<Method>{Method::Habit, "habit"_L1},
};

constexpr std::array selfTreatments{
    Word<SelfTreatment>{SelfTreatment::Suitable, "suitable"_L1},
    Word<SelfTreatment>{SelfTreatment::WithCare, "with-care"_L1},
    Word<SelfTreatment>{SelfTreatment::ProfessionalOnly, "professional-only"_L1},
};

constexpr std::array urgencies{
    Word<Urgency>{Urgency::None, "none"_L1},
    Word<Urgency>{Urgency::Soon, "soon"_L1},
    Word<Urgency>{Urgency::SameDay, "same-day"_L1},
    Word<Urgency>{Urgency::Emergency, "emergency"_L1},
};

constexpr std::array cautionLevels{
    Word<CautionLevel>{CautionLevel::Ok, "ok"_L1},
    Word<CautionLevel>{CautionLevel::Gentle, "gentle"_L1},
    Word<CautionLevel>{CautionLevel::Ask, "ask"_L1},
    Word<CautionLevel>{CautionLevel::Avoid, "avoid"_L1},
};

template <typename Table, typename Value>
QString wordOf(const Table &table, Value value)
{
    for (const auto &[known, word] : table) {
        if (known == value)
            return word;
    }
    Q_ASSERT_X(false, "toWord", "a value without a word");
    return {};
}

template <typename Table>
auto valueOf(const Table &table, QStringView word) -> std::optional<typename Table::value_type::first_type>
{
    for (const auto &[value, known] : table) {
        if (known == word)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toWord(ArticleKind kind)
{
    return wordOf(articleKinds, kind);
}
QString toWord(Evidence evidence)
{
    return wordOf(evidences, evidence);
}
QString toWord(Method method)
{
    return wordOf(methods, method);
}
QString toWord(SelfTreatment grade)
{
    return wordOf(selfTreatments, grade);
}
QString toWord(Urgency urgency)
{
    return wordOf(urgencies, urgency);
}
QString toWord(CautionLevel level)
{
    return wordOf(cautionLevels, level);
}

std::optional<ArticleKind> articleKindFromWord(QStringView word)
{
    return valueOf(articleKinds, word);
}
std::optional<Evidence> evidenceFromWord(QStringView word)
{
    return valueOf(evidences, word);
}
std::optional<Method> methodFromWord(QStringView word)
{
    return valueOf(methods, word);
}
std::optional<SelfTreatment> selfTreatmentFromWord(QStringView word)
{
    return valueOf(selfTreatments, word);
}
std::optional<Urgency> urgencyFromWord(QStringView word)
{
    return valueOf(urgencies, word);
}
std::optional<CautionLevel> cautionLevelFromWord(QStringView word)
{
    return valueOf(cautionLevels, word);
}

} // namespace unknot::pack
