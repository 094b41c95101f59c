// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/spelling.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

/// How a word begins, and how the British begin it.
struct Stem
{
    QLatin1StringView american;
    QLatin1StringView british;
};

constexpr std::array stems{
    Stem{"color"_L1, "colour"_L1},
    Stem{"center"_L1, "centre"_L1},
    Stem{"fiber"_L1, "fibre"_L1},
    Stem{"behavior"_L1, "behaviour"_L1},
    Stem{"favor"_L1, "favour"_L1},
    Stem{"labor"_L1, "labour"_L1},
    Stem{"neighbor"_L1, "neighbour"_L1},
    Stem{"tumor"_L1, "tumour"_L1},
    Stem{"humor"_L1, "humour"_L1},
    Stem{"odor"_L1, "odour"_L1},
    Stem{"vapor"_L1, "vapour"_L1},
    Stem{"harbor"_L1, "harbour"_L1},
    Stem{"rigor"_L1, "rigour"_L1},
    Stem{"analyz"_L1, "analys"_L1},
    Stem{"paralyz"_L1, "paralys"_L1},
    Stem{"organiz"_L1, "organis"_L1},
    Stem{"recogniz"_L1, "recognis"_L1},
    Stem{"randomiz"_L1, "randomis"_L1},
    Stem{"immobiliz"_L1, "immobilis"_L1},
    Stem{"mobiliz"_L1, "mobilis"_L1},
    Stem{"stabiliz"_L1, "stabilis"_L1},
    Stem{"generaliz"_L1, "generalis"_L1},
    Stem{"hospitaliz"_L1, "hospitalis"_L1},
    Stem{"minimiz"_L1, "minimis"_L1},
    Stem{"specializ"_L1, "specialis"_L1},
    Stem{"sensitiz"_L1, "sensitis"_L1},
    Stem{"localiz"_L1, "localis"_L1},
    Stem{"summariz"_L1, "summaris"_L1},
    Stem{"apologiz"_L1, "apologis"_L1},
    Stem{"realiz"_L1, "realis"_L1},
    Stem{"normaliz"_L1, "normalis"_L1},
    Stem{"anesthe"_L1, "anaesthe"_L1},
    Stem{"anemi"_L1, "anaemi"_L1},
    Stem{"ischemi"_L1, "ischaemi"_L1},
    Stem{"leukemi"_L1, "leukaemi"_L1},
    Stem{"hemorrhag"_L1, "haemorrhag"_L1},
    Stem{"hemophil"_L1, "haemophil"_L1},
    Stem{"hematoma"_L1, "haematoma"_L1},
    Stem{"hemoglobin"_L1, "haemoglobin"_L1},
    Stem{"edema"_L1, "oedema"_L1},
    Stem{"estrogen"_L1, "oestrogen"_L1},
    Stem{"esophag"_L1, "oesophag"_L1},
    Stem{"diarrhea"_L1, "diarrhoea"_L1},
    Stem{"pediatric"_L1, "paediatric"_L1},
    Stem{"orthopedic"_L1, "orthopaedic"_L1},
    Stem{"gynecolog"_L1, "gynaecolog"_L1},
    Stem{"fetus"_L1, "foetus"_L1},
    Stem{"cesarean"_L1, "caesarean"_L1},
    Stem{"aluminum"_L1, "aluminium"_L1},
    Stem{"gray"_L1, "grey"_L1},
    Stem{"mold"_L1, "mould"_L1},
    Stem{"defense"_L1, "defence"_L1},
    Stem{"offense"_L1, "offence"_L1},
    Stem{"liter"_L1, "litre"_L1},
    Stem{"theater"_L1, "theatre"_L1},
    Stem{"traveling"_L1, "travelling"_L1},
    Stem{"traveler"_L1, "traveller"_L1},
    Stem{"labeled"_L1, "labelled"_L1},
    Stem{"canceled"_L1, "cancelled"_L1},
    Stem{"skeptic"_L1, "sceptic"_L1},
    Stem{"pajama"_L1, "pyjama"_L1},
    Stem{"fulfill"_L1, "fulfil"_L1},
    Stem{"enrollment"_L1, "enrolment"_L1},
    Stem{"maneuver"_L1, "manoeuvre"_L1},
    Stem{"airplane"_L1, "aeroplane"_L1},
};

/// Words that only begin like an American one.
constexpr std::array otherWords{"literal"_L1,  "literary"_L1,   "literate"_L1, "literacy"_L1,
                                "literature"_L1, "laborator"_L1, "grayling"_L1, "humoral"_L1, "fulfilled"_L1,
                                "fulfilling"_L1, "odorous"_L1,   "rigorous"_L1, "vaporis"_L1, "coloration"_L1,
                                "laborious"_L1,  "humorous"_L1,  "literally"_L1};

bool isOtherWord(QStringView word)
{
    constexpr auto name = "Organization"_L1; // the World Health Organization writes itself so
    return word == name || std::any_of(otherWords.begin(), otherWords.end(),
                       [word](QLatin1StringView other) { return word.startsWith(other, Qt::CaseInsensitive); });
}

} // namespace

QList<AmericanWord> americanWordsIn(const QString &text)
{
    static const QRegularExpression word(uR"(\b\p{L}+)"_s);
    QList<AmericanWord> found;
    QRegularExpressionMatchIterator matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView written = match.capturedView();
        for (const Stem &stem : stems) {
            if (written.startsWith(stem.american, Qt::CaseInsensitive) && !isOtherWord(written))
                found += AmericanWord{match.capturedStart(), written.toString(),
                                      stem.british + written.sliced(stem.american.size()).toString()};
        }
    }
    return found;
}

} // namespace unknot::compiler
