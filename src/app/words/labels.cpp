// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/labels.h"

#include "app/words/words_context.h"

using namespace Qt::StringLiterals;

namespace unknot::app {

QString evidenceLabel(pack::Evidence evidence)
{
    using pack::Evidence;
    switch (evidence) {
    case Evidence::None:
        return {};
    case Evidence::Strong:
        return Words::tr("Strong evidence");
    case Evidence::Moderate:
        return Words::tr("Moderate evidence");
    case Evidence::Limited:
        return Words::tr("Limited evidence");
    case Evidence::Conflicting:
        return Words::tr("Conflicting evidence");
    case Evidence::ExpertOpinion:
        return Words::tr("Expert opinion");
    case Evidence::NotSupported:
        return Words::tr("Not supported by evidence");
    }
    return {};
}

QString kindName(pack::ArticleKind kind)
{
    using pack::ArticleKind;
    switch (kind) {
    case ArticleKind::Topic:
        return Words::tr("Topic");
    case ArticleKind::Technique:
        return Words::tr("Technique");
    case ArticleKind::Muscle:
        return Words::tr("Muscle");
    case ArticleKind::Routine:
        return Words::tr("Routine");
    }
    return {};
}

QString categoryName(const CategoryId &category)
{
    const QString &id = category.toString();
    if (id == "basics"_L1)
        return Words::tr("Basics");
    if (id == "causes"_L1)
        return Words::tr("Causes");
    if (id == "symptoms"_L1)
        return Words::tr("Symptoms");
    if (id == "techniques"_L1)
        return Words::tr("Techniques");
    if (id == "aftercare"_L1)
        return Words::tr("Aftercare");
    if (id == "getting-help"_L1)
        return Words::tr("Getting help");
    if (id == "muscles"_L1)
        return Words::tr("Muscles");
    if (id == "routines"_L1)
        return Words::tr("Routines");
    if (id == "safety"_L1)
        return Words::tr("Safety");
    QString name = id;
    name.replace(u'-', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString methodName(pack::Method method)
{
    using pack::Method;
    switch (method) {
    case Method::Pressure:
        return Words::tr("Pressure");
    case Method::Roller:
        return Words::tr("Foam roller");
    case Method::Gun:
        return Words::tr("Massage gun");
    case Method::Heat:
        return Words::tr("Heat");
    case Method::Cold:
        return Words::tr("Cold");
    case Method::Stretch:
        return Words::tr("Stretching");
    case Method::Movement:
        return Words::tr("Movement");
    case Method::Strength:
        return Words::tr("Strength training");
    case Method::Relaxation:
        return Words::tr("Relaxation");
    case Method::Tens:
        return Words::tr("TENS");
    case Method::Habit:
        return Words::tr("Habit");
    }
    return {};
}

QString cautionLevelName(pack::CautionLevel level)
{
    using pack::CautionLevel;
    switch (level) {
    case CautionLevel::Ok:
        return Words::tr("Allowed");
    case CautionLevel::Gentle:
        return Words::tr("Go gently");
    case CautionLevel::Ask:
        return Words::tr("Ask first");
    case CautionLevel::Avoid:
        return Words::tr("Do not use it");
    }
    return {};
}

QString fitName(checklist::Fit fit)
{
    switch (fit) {
    case checklist::Fit::Strong:
        return Words::tr("strong fit");
    case checklist::Fit::Possible:
        return Words::tr("possible fit");
    case checklist::Fit::Weak:
        return Words::tr("weak fit");
    }
    return {};
}

QString groupTitle(checklist::Group group)
{
    using checklist::Group;
    switch (group) {
    case Group::Muscles:
        return Words::tr("Likely muscles");
    case Group::Techniques:
        return Words::tr("Techniques to try");
    case Group::Causes:
        return Words::tr("What may be behind it");
    case Group::Aftercare:
        return Words::tr("Aftercare");
    case Group::GettingHelp:
        return Words::tr("Getting help and staying safe");
    }
    return {};
}

QString groupCaption(checklist::Group group)
{
    using checklist::Group;
    switch (group) {
    case Group::Muscles:
        return Words::tr("Likely muscle");
    case Group::Techniques:
        return Words::tr("Technique to try");
    case Group::Causes:
        return Words::tr("What may be behind it");
    case Group::Aftercare:
        return Words::tr("Aftercare");
    case Group::GettingHelp:
        return Words::tr("Getting help and staying safe");
    }
    return {};
}

QString sideName(checklist::Side side)
{
    using checklist::Side;
    switch (side) {
    case Side::None:
        return {};
    case Side::Left:
        return Words::tr("left", "side of the body");
    case Side::Right:
        return Words::tr("right", "side of the body");
    case Side::Both:
        return Words::tr("both sides", "of the body");
    }
    return {};
}

} // namespace unknot::app
