// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pack_builder.h"

#include "support/pack_writer.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace unknot::test {

namespace {

template <typename IdType>
QList<IdType> idsOf(Ids texts)
{
    QList<IdType> ids;
    for (const QAnyStringView text : texts)
        ids += IdType(text.toString());
    return ids;
}

/// "lower-back" -> "Lower back": a readable name for what was only given an id.
QString nameFromId(QAnyStringView id)
{
    QString name = id.toString().replace(u'-', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString orNameFromId(QAnyStringView name, QAnyStringView id)
{
    return name.isEmpty() ? nameFromId(id) : name.toString();
}

template <typename Item, typename IdType>
Item &findOrAdd(std::deque<Item> &items, const IdType &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    if (found != items.end())
        return *found;
    Item &added = items.emplace_back();
    added.id = id;
    return added;
}

template <typename Item, typename IdType>
bool contains(const std::deque<Item> &items, const IdType &id)
{
    return std::any_of(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
}

} // namespace

PackBuilder::PackBuilder()
{
    if (!m_folder.isValid())
        throw std::runtime_error("no temporary folder: " + m_folder.errorString().toStdString());
}

pack::Article &PackBuilder::addArticle(QAnyStringView targetText, QAnyStringView title, QAnyStringView text)
{
    pack::Article article;
    article.target = target(targetText);
    article.title = title.toString();
    article.summary = u"About: %1."_s.arg(article.title);
    article.reviewed = QDate(2026, 11, 24);
    pack::Section opening = section({}, {}, text);
    opening.level = 0;
    article.sections += opening;
    category(article.target.category().toString(), {});
    return m_articles.emplace_back(std::move(article));
}

pack::Article &PackBuilder::topic(QAnyStringView targetText, QAnyStringView title, QAnyStringView text)
{
    return addArticle(targetText, title, text);
}

pack::Article &PackBuilder::technique(QAnyStringView targetText, QAnyStringView title, QList<pack::Method> methods,
                                      Ids regions, Ids muscles)
{
    pack::Article &article = addArticle(targetText, title, "How to do it.");
    article.kind = pack::ArticleKind::Technique;
    pack::Technique &card = article.technique.emplace();
    card.methods = std::move(methods);
    card.regions = idsOf<RegionId>(regions);
    card.muscles = idsOf<MuscleId>(muscles);
    return article;
}

pack::Article &PackBuilder::muscle(QAnyStringView id, QAnyStringView title, Ids liesIn, Ids techniqueTargets)
{
    pack::Article &article = addArticle("muscles/"_L1 + id.toString(), title, "Where it is and what helps.");
    article.kind = pack::ArticleKind::Muscle;
    article.muscle.emplace().liesIn = idsOf<RegionId>(liesIn);
    for (const QAnyStringView technique : techniqueTargets)
        article.muscle->techniques += target(technique);
    return article;
}

pack::Article &PackBuilder::routine(QAnyStringView targetText, QAnyStringView title, QList<pack::RoutineStep> steps)
{
    pack::Article &article = addArticle(targetText, title, "A short sequence.");
    article.kind = pack::ArticleKind::Routine;
    article.routine.emplace().steps = std::move(steps);
    return article;
}

pack::Category &PackBuilder::category(QAnyStringView id, QAnyStringView title)
{
    pack::Category &category = findOrAdd(m_categories, CategoryId(id.toString()));
    if (category.title.isEmpty() || !title.isEmpty())
        category.title = orNameFromId(title, id);
    return category;
}

pack::Reference &PackBuilder::reference(QAnyStringView key, QAnyStringView title)
{
    pack::Reference &work = m_references.emplace_back();
    work.key = ReferenceKey(key.toString());
    work.type = u"article"_s;
    work.title = title.toString();
    work.read = u"full"_s;
    return work;
}

pack::Region &PackBuilder::region(QAnyStringView id, QAnyStringView name, QAnyStringView group)
{
    pack::Region &region = findOrAdd(m_regions, RegionId(id.toString()));
    region.name = orNameFromId(name, id);
    region.group = group.toString();
    region.groupName = nameFromId(group);
    region.view = u"back"_s;
    return region;
}

pack::Symptom &PackBuilder::symptom(QAnyStringView id, QAnyStringView label, QAnyStringView group)
{
    pack::Symptom &symptom = findOrAdd(m_symptoms, SymptomId(id.toString()));
    symptom.label = orNameFromId(label, id);
    symptom.group = group.toString();
    symptom.groupTitle = nameFromId(group);
    symptom.step = u"feel"_s;
    return symptom;
}

pack::RedFlag &PackBuilder::redFlag(QAnyStringView id, pack::Urgency urgency, Ids regions)
{
    pack::RedFlag &flag = findOrAdd(m_redFlags, RedFlagId(id.toString()));
    flag.label = nameFromId(id);
    flag.question = flag.label + u'?';
    flag.urgency = urgency;
    flag.advice = u"Get help."_s;
    flag.group = u"warning-signs"_s;
    flag.groupTitle = u"Warning signs"_s;
    flag.everyRegion = regions.size() == 0;
    flag.regions = idsOf<RegionId>(regions);
    return flag;
}

pack::Condition &PackBuilder::condition(QAnyStringView id, QList<pack::ConditionRule> rules)
{
    pack::Condition &condition = findOrAdd(m_conditions, ConditionId(id.toString()));
    condition.label = nameFromId(id);
    condition.question = condition.label + u'?';
    condition.group = u"health"_s;
    condition.rules = std::move(rules);
    return condition;
}

pack::Combination &PackBuilder::combination(QAnyStringView id, pack::Urgency urgency, std::initializer_list<Ids> lines)
{
    pack::Combination &combination = findOrAdd(m_combinations, CombinationId(id.toString()));
    combination.urgency = urgency;
    combination.label = nameFromId(id);
    combination.mayMean = u"Something else"_s;
    combination.advice = u"Get help for both."_s;
    combination.why = u"Together they matter."_s;
    for (const Ids &items : lines) {
        pack::Combination::Line &line = combination.all.emplaceBack();
        for (const QAnyStringView item : items) {
            if (contains(m_regions, RegionId(item.toString())))
                line.regions += RegionId(item.toString());
            else if (contains(m_redFlags, RedFlagId(item.toString())))
                line.redFlags += RedFlagId(item.toString());
            else if (contains(m_conditions, ConditionId(item.toString())))
                line.conditions += ConditionId(item.toString());
            else
                line.symptoms += SymptomId(item.toString());
        }
    }
    return combination;
}

void PackBuilder::painPattern(QAnyStringView region, Ids primary, Ids spillover)
{
    pack::ChecklistContent::Patterns patterns{.region = RegionId(region.toString()), .sources = {}};
    for (const MuscleId &muscle : idsOf<MuscleId>(primary))
        patterns.sources += {.muscle = muscle, .primary = true};
    for (const MuscleId &muscle : idsOf<MuscleId>(spillover))
        patterns.sources += {.muscle = muscle, .primary = false};
    m_painPatterns += patterns;
}

void PackBuilder::rule(QAnyStringView targetText, Ids items, int weight)
{
    Rule rule{.target = target(targetText), .items = {}, .weight = weight};
    for (const QAnyStringView item : items)
        rule.items += item.toString();
    m_rules += rule;
}

void PackBuilder::landmark(QAnyStringView key, QAnyStringView targetText)
{
    m_landmarks.emplace_back(key.toString(), target(targetText));
}

void PackBuilder::redirect(QAnyStringView oldTarget, QAnyStringView newTarget)
{
    m_redirects.emplace_back(oldTarget.toString(), newTarget.toString());
}

void PackBuilder::synonym(QAnyStringView word, Ids meanings)
{
    pack::search::Synonym synonym{.word = word.toString(), .meanings = {}};
    for (const QAnyStringView meaning : meanings)
        synonym.meanings += meaning.toString();
    m_synonyms += synonym;
}

QString PackBuilder::write(const QString &fileName)
{
    const QString path = m_folder.filePath(fileName);
    PackWriter(*this).write(path);
    return path;
}

pack::Pack PackBuilder::open()
{
    Result<pack::Pack> opened = pack::Pack::open(write());
    if (!opened)
        throw std::runtime_error("the pack cannot be opened: " + opened.error().detail.toStdString());
    return std::move(*opened);
}

pack::Section section(QAnyStringView anchor, QAnyStringView heading, QAnyStringView text)
{
    const QString plain = text.toString();
    return {.anchor = anchor.toString(),
            .heading = heading.toString(),
            .html = u"<p>%1</p>"_s.arg(plain.toHtmlEscaped()),
            .text = plain};
}

pack::ArticleSummary pointer(QAnyStringView targetText)
{
    pack::ArticleSummary other;
    other.target = target(targetText);
    return other;
}

pack::RoutineStep step(QAnyStringView technique, int seconds, pack::RoutineStep::Side side)
{
    pack::RoutineStep step;
    step.technique = target(technique);
    step.seconds = seconds;
    step.side = side;
    return step;
}

pack::Citation citation(int number, QAnyStringView key)
{
    pack::Citation citation;
    citation.number = number;
    citation.reference.key = ReferenceKey(key.toString());
    return citation;
}

pack::ConditionRule everywhere(pack::Method method, pack::CautionLevel level)
{
    return {.method = method, .level = level, .area = {}, .where = {}};
}

Target target(QAnyStringView text)
{
    const QString name = text.toString();
    const std::optional<Target> parsed = Target::parse(name);
    if (!parsed)
        throw std::invalid_argument("not a target: " + name.toStdString());
    return *parsed;
}

} // namespace unknot::test
