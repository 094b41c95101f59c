// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/reference_words.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;

TEST_CASE("a reference is one line of what is known of it", "[words]")
{
    pack::Reference work;
    work.authors = u"Gross A, Lee H"_s;
    work.title = u"Massage for neck pain"_s;
    work.container = u"Cochrane Database Syst Rev"_s;
    work.year = 2024;
    work.volumePages = u"CD004871"_s;
    work.verified = true;
    CHECK(app::referenceLine(work) ==
          u"Gross A, Lee H. Massage for neck pain. Cochrane Database Syst Rev. 2024;CD004871."_s);

    work.authors.clear();
    work.container.clear();
    work.volumePages.clear();
    work.title = u"Does massage help?"_s;
    CHECK(app::referenceLine(work) == u"Does massage help? 2024."_s);
}

TEST_CASE("a work that was not verified says so", "[words]")
{
    pack::Reference work;
    work.title = u"A trial"_s;
    CHECK(app::referenceLine(work) == u"A trial. (Not verified by us.)"_s);
}

TEST_CASE("how far a work was read is said in words, and whether it was verified", "[words]")
{
    pack::Reference work;
    work.read = u"abstract"_s;
    work.verified = true;
    CHECK(app::readingSentence(work) == u"We read its abstract."_s);
    work.read = u"copy"_s;
    work.verified = false;
    CHECK(app::readingSentence(work)
          == u"We read a copy, a summary or a report of it, not the work itself. Not verified by us."_s);
    work.read = u"not-read"_s;
    CHECK(app::readingSentence(work) == u"We have not read it. Not verified by us."_s);
}

TEST_CASE("what a work is, and where it leads", "[words]")
{
    pack::Reference work;
    CHECK(app::kindOfWork(work).isEmpty());
    CHECK(app::addressOf(work).isEmpty());
    work.type = u"article"_s;
    work.study = u"systematic review"_s;
    work.pmid = u"123"_s;
    CHECK(app::kindOfWork(work) == u"Article. Systematic review."_s);
    CHECK(app::addressOf(work) == u"https://pubmed.ncbi.nlm.nih.gov/123"_s);
    work.doi = u"10.1/x"_s;
    CHECK(app::addressOf(work) == u"https://doi.org/10.1/x"_s);
}
