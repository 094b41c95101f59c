// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pack_builder.h"

using namespace Qt::StringLiterals;

namespace unknot::test {

namespace {

using pack::CautionLevel;
using pack::Method;
using pack::Urgency;

void addTechniques(PackBuilder &builder)
{
    pack::Article &ball =
        builder.technique("techniques/ball-wall-upper-back", "Ball against the wall", {Method::Pressure},
                          {"between-shoulder-blades", "top-of-shoulder"}, {"upper-trapezius"});
    ball.summary = u"Lean on a ball between your back and a wall."_s;
    ball.aliases = {u"tennis ball massage"_s, u"lacrosse ball"_s};
    ball.evidence = pack::Evidence::Limited;
    ball.technique->pressure = pack::Range{2, 5};
    ball.technique->holdSeconds = pack::Range{20, 30};
    ball.technique->tools = {u"tennis ball"_s};
    ball.technique->places = {u"wall"_s};
    ball.sections += section("steps", "Steps", "Stand with your back to a wall. Lean on the ball and breathe slowly.");
    ball.sections += section("cautions", "Cautions", "Keep off the spine and other bones.");

    pack::Article &heat = builder.technique("techniques/heat-pack", "Heat pack", {Method::Heat},
                                            {"back-of-neck", "lower-back"}, {"upper-trapezius", "levator-scapulae"});
    heat.aliases = {u"hot water bottle"_s, u"wheat bag"_s};
    heat.sections += section("steps", "Steps", "Wrap the warm pack in a towel and rest it on the muscle.");
    heat.sections += section("cautions", "Cautions", "Never sleep on a heat pack.");

    pack::Article &stretch = builder.technique("techniques/neck-stretch", "Neck stretch", {Method::Stretch},
                                               {"back-of-neck"}, {"levator-scapulae"});
    stretch.sections += section("steps", "Steps", "Tilt the head slowly to one side until you feel a mild pull.");

    pack::Article &dryNeedling = builder.technique("techniques/needling", "Needling by a professional",
                                                   {Method::Pressure}, {"top-of-shoulder"}, {"upper-trapezius"});
    dryNeedling.technique->selfCare = false;
}

void addMuscles(PackBuilder &builder)
{
    pack::Article &trapezius = builder.muscle("upper-trapezius", "Top-of-shoulder muscle", {"top-of-shoulder"},
                                              {"techniques/ball-wall-upper-back", "techniques/heat-pack"});
    trapezius.aliases = {u"traps"_s, u"upper trapezius"_s};
    trapezius.muscle->latin = u"Trapezius, pars descendens"_s;
    trapezius.sections += section("where-it-hurts", "Where it hurts", "Up the side of the neck and into the temple.");

    pack::Article &levator =
        builder.muscle("levator-scapulae", "Blade-lifting muscle", {"back-of-neck"}, {"techniques/neck-stretch"});
    levator.muscle->latin = u"Levator scapulae"_s;
    levator.muscle->selfTreatment = pack::SelfTreatment::WithCare;
    levator.muscle->safetyNote = u"Keep off the front of the neck."_s;

    pack::Article &scalenes = builder.muscle("scalenes", "Side-of-neck muscles", {"side-of-neck"});
    scalenes.muscle->latin = u"Scaleni"_s;
    scalenes.muscle->selfTreatment = pack::SelfTreatment::ProfessionalOnly;

    builder.painPattern("back-of-neck", {"levator-scapulae", "upper-trapezius"}, {"scalenes"});
    builder.painPattern("top-of-shoulder", {"upper-trapezius"}, {"levator-scapulae"});
    builder.painPattern("between-shoulder-blades", {"scalenes"}, {"levator-scapulae"});
}

void addTopics(PackBuilder &builder)
{
    builder.reference("smith2020", "A trial of sitting").authors = u"Smith A"_s;
    pack::Article &sitting = builder.topic("causes/sitting-and-screens", "Sitting and screens",
                                           "Long sitting loads the neck and the shoulders.");
    sitting.evidence = pack::Evidence::Moderate;
    sitting.sections += section("what-helps", "What helps", "Get up every half hour and roll your shoulders.");
    sitting.citations += citation(1, "smith2020");

    pack::Article &crick = builder.topic("symptoms/crick-in-the-neck", "Crick in the neck",
                                         "A neck that seized up overnight usually eases within days.");
    crick.aliases = {u"wry neck"_s, u"stiff neck"_s};
    crick.sections += section("what-helps", "What helps", "Gentle movement and a heat pack.");
    crick.seeAlso += pointer("techniques/neck-stretch");
    crick.seeAlso += pointer("safety/neck-warning-signs");

    builder.topic("aftercare/soreness-after-massage", "Soreness after a massage",
                  "A day or two of soreness is common.");
    builder.topic("getting-help/choosing-a-therapist", "Choosing a therapist", "Ask about training and experience.");
    builder.topic("safety/neck-warning-signs", "Neck warning signs", "Fever with a stiff neck: get help now.");
    builder.redirect("symptoms/stiff-neck", "symptoms/crick-in-the-neck");
}

void addChecklist(PackBuilder &builder)
{
    builder.region("back-of-neck", "Back of the neck", "neck").sideAware = true;
    builder.region("side-of-neck", "Side of the neck", "neck").sideAware = true;
    builder.region("top-of-shoulder", "Top of the shoulder", "shoulder").sideAware = true;
    builder.region("between-shoulder-blades", "Between the shoulder blades", "upper-back");
    builder.region("lower-back", "Lower back", "low-back");
    builder.symptom("sore-spot", "A sore, hard spot in a muscle", "sore-place");
    builder.symptom("stiff", "Stiff or tight");
    builder.symptom("woke-up-stuck", "I woke up with it seized up");
    builder.symptom("sitting", "Long sitting or screen work", "sets-it-off").step = u"sets-off"_s;

    builder.redFlag("chest-pain", Urgency::Emergency).core = true;
    builder.redFlag("fever-stiff-neck", Urgency::SameDay, {"back-of-neck", "side-of-neck"});
    builder.redFlag("night-pain", Urgency::Soon);
    builder.condition("blood-thinners",
                      {everywhere(Method::Pressure, CautionLevel::Ask), everywhere(Method::Gun, CautionLevel::Avoid)});
    builder.condition("numb-skin", {everywhere(Method::Heat, CautionLevel::Avoid)});

    builder.rule("causes/sitting-and-screens", {"sitting"}, 5);
    builder.rule("symptoms/crick-in-the-neck#what-helps", {"woke-up-stuck", "back-of-neck"}, 5);
    builder.rule("techniques/heat-pack", {"stiff"}, 2);
    builder.rule("safety/neck-warning-signs", {"back-of-neck"}, 1);
}

} // namespace

void addSampleHandbook(PackBuilder &builder)
{
    addTechniques(builder);
    addMuscles(builder);
    addTopics(builder);
    addChecklist(builder);
    builder.routine(
        "routines/desk-break", "Desk break",
        {step("techniques/neck-stretch", 60, pack::RoutineStep::Side::Both), step("techniques/heat-pack", 30)});
}

} // namespace unknot::test
