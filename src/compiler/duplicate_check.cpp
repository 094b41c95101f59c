// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "compiler/checks.h"
#include "compiler/codes.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

/// Ids of one kind: the second thing with an id is reported.
class IdSpace
{
public:
    explicit IdSpace(Diagnostics &diagnostics) : m_diagnostics(diagnostics) {}

    void add(const PlacedText &id)
    {
        const auto first = m_first.constFind(id.text);
        if (first == m_first.constEnd())
            m_first.insert(id.text, id.place);
        else if (!id.text.isEmpty())
            m_diagnostics.error(id.place, code::duplicateId,
                                u"“%1” is taken by %2:%3"_s.arg(id.text, first->path, QString::number(first->line)));
    }

    template <typename Things>
    void addAll(const Things &things)
    {
        for (const auto &thing : things)
            add(thing.id);
    }

private:
    Diagnostics &m_diagnostics;
    QHash<QString, Place> m_first;
};

void checkDataIdsAreUnique(const Content &content, Diagnostics &diagnostics)
{
    IdSpace tickable(diagnostics); // `suggest_when` names symptoms and regions alike
    tickable.addAll(content.regions);
    tickable.addAll(content.symptoms);
    IdSpace places(diagnostics); // `where` names regions and groups alike
    places.addAll(content.regions);
    places.addAll(content.regionGroups);
    IdSpace(diagnostics).addAll(content.categories);
    IdSpace(diagnostics).addAll(content.symptomGroups);
    IdSpace(diagnostics).addAll(content.redFlagGroups);
    IdSpace(diagnostics).addAll(content.redFlags);
    IdSpace(diagnostics).addAll(content.conditions);
    IdSpace(diagnostics).addAll(content.combinations);
    IdSpace keys(diagnostics);
    for (const ReferenceSource &source : content.references)
        keys.add({source.reference.key.toString(), source.place});
    IdSpace oldTargets(diagnostics);
    for (const RedirectSource &redirect : content.redirects)
        oldTargets.add(redirect.from);
    IdSpace words(diagnostics);
    for (const SynonymSource &synonym : content.synonyms)
        words.add(synonym.word);
    IdSpace(diagnostics).addAll(content.terms);
    IdSpace forms(diagnostics);
    for (const TermSource &term : content.terms) {
        for (const PlacedText &form : term.forms)
            forms.add({form.text.toCaseFolded(), form.place});
    }
    IdSpace regionsWithPattern(diagnostics);
    for (const PainPatternSource &pattern : content.painPatterns)
        regionsWithPattern.add(pattern.region);
}

struct NameOwner
{
    Target target;
    bool isTitle = false;
};

/// Two articles may answer to one lay word: search shows both, so that is only a note. A title is another
/// matter: who types it wants that article. In one article a name that stands twice is a slip.
void reportAlias(const PlacedText &alias, const ArticleSource &article, const NameOwner &owner,
                 Diagnostics &diagnostics)
{
    const QString other = owner.target.toString();
    if (owner.isTitle)
        diagnostics.warning(alias.place, code::duplicateAlias, u"“%1” is the title of %2"_s.arg(alias.text, other));
    else if (owner.target == article.target)
        diagnostics.warning(alias.place, code::duplicateAlias, u"“%1” stands here twice"_s.arg(alias.text));
    else
        diagnostics.note(alias.place, code::duplicateAlias, u"“%1” is also an alias of %2"_s.arg(alias.text, other));
}

void checkNames(const Content &content, Diagnostics &diagnostics)
{
    QHash<QString, NameOwner> owners;
    for (const ArticleSource &article : content.articles) {
        const QString title = foldForSearch(article.title);
        if (const auto owner = owners.constFind(title); owner != owners.constEnd() && !title.isEmpty())
            diagnostics.warning(article.titlePlace, code::duplicateTitle,
                                u"“%1” is also the title of %2"_s.arg(article.title, owner->target.toString()));
        else
            owners.insert(title, {article.target, true});
    }
    for (const ArticleSource &article : content.articles) {
        for (const PlacedText &alias : article.aliases) {
            const QString name = foldForSearch(alias.text);
            const auto owner = owners.constFind(name);
            if (owner == owners.constEnd())
                owners.insert(name, {article.target, false});
            else
                reportAlias(alias, article, *owner, diagnostics);
        }
    }
}

} // namespace

void checkDuplicates(const Content &content, Diagnostics &diagnostics)
{
    checkDataIdsAreUnique(content, diagnostics);
    checkNames(content, diagnostics);
}

} // namespace unknot::compiler
