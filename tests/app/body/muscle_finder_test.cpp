// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/muscle_finder.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

pack::MuscleEntry muscle(const QString &id, const QString &title, const QString &latin)
{
    pack::MuscleEntry entry;
    entry.id = MuscleId(id);
    entry.article.target = Target::parse(u"muscles/"_s + id).value();
    entry.article.title = title;
    entry.muscle.latin = latin;
    return entry;
}

app::MuscleFinder sample()
{
    pack::ChecklistContent content;
    content.muscles = {muscle(u"trapezius"_s, u"Shoulder shrugger (trapezius)"_s, u"Trapezius"_s),
                       muscle(u"gastrocnemius"_s, u"Calf muscle"_s, u"Gastrocnemius"_s),
                       muscle(u"soleus"_s, u"Deep calf"_s, u"Soleus"_s),
                       muscle(u"piriformis"_s, u"Deep buttock muscle"_s, u"Piriformis"_s)};
    return app::MuscleFinder(content, [](const Target &article) {
        return article.article() == u"soleus" ? QStringList{u"runner's calf"_s, u"jogger's heel"_s} : QStringList();
    });
}

QStringList found(const QString &words)
{
    QStringList ids;
    for (const MuscleId &id : sample().find(words))
        ids += id.toString();
    return ids;
}

} // namespace

TEST_CASE("without a word all muscles are there by name", "[app][body]")
{
    CHECK(found({}) == QStringList{u"gastrocnemius"_s, u"piriformis"_s, u"soleus"_s, u"trapezius"_s});
    CHECK(found(u"  "_s).size() == 4);
}

TEST_CASE("a muscle is found by title, Latin and everyday name, in any case", "[app][body]")
{
    CHECK(found(u"TRAP"_s) == QStringList{u"trapezius"_s});
    CHECK(found(u"soleus"_s) == QStringList{u"soleus"_s});
    CHECK(found(u"jogger"_s) == QStringList{u"soleus"_s});
    CHECK(found(u"buttock deep"_s) == QStringList{u"piriformis"_s});
    CHECK(found(u"elbow"_s).isEmpty());
}

TEST_CASE("a title that begins with the words comes first", "[app][body]")
{
    CHECK(found(u"calf"_s) == QStringList{u"gastrocnemius"_s, u"soleus"_s});
    CHECK(found(u"deep"_s) == QStringList{u"piriformis"_s, u"soleus"_s});
}
