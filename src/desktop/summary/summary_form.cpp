// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/summary_form.h"

#include "desktop/common/text_label.h"
#include "desktop/summary/intensity_field.h"
#include "desktop/summary/question_list.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

constexpr int textRows = 2;

QString wordOf(app::SummaryPart part)
{
    using app::SummaryPart;
    static const QHash<int, QString> words{
        {static_cast<int>(SummaryPart::Figure), u"figure"_s},       {static_cast<int>(SummaryPart::Safety), u"safety"_s},
        {static_cast<int>(SummaryPart::Feel), u"feel"_s},           {static_cast<int>(SummaryPart::Since), u"since"_s},
        {static_cast<int>(SummaryPart::BetterWorse), u"change"_s},  {static_cast<int>(SummaryPart::Health), u"health"_s},
        {static_cast<int>(SummaryPart::Intensity), u"intensity"_s}, {static_cast<int>(SummaryPart::Tried), u"tried"_s},
        {static_cast<int>(SummaryPart::Allergies), u"allergies"_s}, {static_cast<int>(SummaryPart::Wish), u"wish"_s},
        {static_cast<int>(SummaryPart::Questions), u"questions"_s}, {static_cast<int>(SummaryPart::Notes), u"notes"_s},
    };
    return words.value(static_cast<int>(part));
}

} // namespace

SummaryForm::SummaryForm(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(6));
    m_layout->addWidget(new TextLabel(theme, TextRole::BodyStrong, Token::Text, tr("Name"), this));
    m_layout->addWidget(addLine(m_name, "summaryName", tr("Name"), tr("Left out while empty")));
    m_name->setMaxLength(static_cast<int>(app::longestName));
    for (const app::SummaryPart part : app::summaryParts)
        addPart(part);
    m_layout->addSpacing(theme.px(6));
    m_layout->addWidget(new TextLabel(theme, TextRole::BodyStrong, Token::Text, tr("Anything else"), this));
    m_layout->addWidget(addText(m_other, "summaryOther", tr("Anything else"), tr("Areas not to touch, how hard you like it, what worries you …")));
}

void SummaryForm::addPart(app::SummaryPart part)
{
    m_layout->addSpacing(m_theme.px(6));
    auto *box = new QCheckBox(app::summaryPartName(part), this);
    box->setObjectName(u"part-"_s + wordOf(part));
    box->setChecked(true);
    m_boxes.insert(static_cast<int>(part), box);
    m_layout->addWidget(box);
    QWidget *field = fieldOf(part);
    if (field)
        m_layout->addWidget(field);
    connect(box, &QCheckBox::toggled, this, [this, field](bool on) {
        if (field)
            field->setVisible(on);
        emit changed();
    });
}

QWidget *SummaryForm::fieldOf(app::SummaryPart part)
{
    using app::SummaryPart;
    const QString label = app::summaryPartName(part);
    switch (part) {
    case SummaryPart::Wish:
        return addText(m_wish, "summaryWish", label, tr("Turn my head to reverse the car, in four weeks"));
    case SummaryPart::Since:
        return addLine(m_since, "summarySince", label, tr("March, after moving house"));
    case SummaryPart::Health:
        return addText(m_medicines, "summaryMedicines", tr("Medicines"), tr("Medicines with dose, operations and implants with date"));
    case SummaryPart::Allergies:
        return addLine(m_allergies, "summaryAllergies", label, tr("Nuts, latex, scent, plasters …"));
    case SummaryPart::Tried:
        return addText(m_tried, "summaryTried", label, tr("Heat helps for an hour; a hard ball left a bruise"));
    case SummaryPart::Intensity:
        m_intensity = new IntensityField(m_theme, this);
        connect(m_intensity, &IntensityField::changed, this, &SummaryForm::changed);
        return m_intensity;
    case SummaryPart::Questions:
        m_questions = new QuestionList(m_theme, m_boxes.value(static_cast<int>(part)), this);
        connect(m_questions, &QuestionList::changed, this, &SummaryForm::changed);
        return m_questions;
    case SummaryPart::Figure:
    case SummaryPart::Safety:
    case SummaryPart::Feel:
    case SummaryPart::BetterWorse:
    case SummaryPart::Notes:
        break;
    }
    return nullptr;
}

QLineEdit *SummaryForm::addLine(QLineEdit *&field, const char *name, const QString &label, const QString &hint)
{
    field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    field->setMaxLength(static_cast<int>(app::longestEntry));
    field->setMinimumHeight(m_theme.px(36));
    field->setTextMargins(m_theme.px(6), 0, m_theme.px(6), 0);
    connect(field, &QLineEdit::textChanged, this, &SummaryForm::changed);
    return field;
}

QPlainTextEdit *SummaryForm::addText(QPlainTextEdit *&field, const char *name, const QString &label,
                                     const QString &hint)
{
    field = new QPlainTextEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    field->document()->setDocumentMargin(m_theme.px(7));
    field->viewport()->setAutoFillBackground(false); // the frame has round corners
    const auto follow = [this, edit = field] {
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * textRows + m_theme.px(20));
    };
    follow();
    connect(&m_theme, &Theme::changed, field, follow);
    connect(field, &QPlainTextEdit::textChanged, this, &SummaryForm::changed);
    return field;
}

app::SummaryParts SummaryForm::parts() const
{
    app::SummaryParts parts;
    for (const app::SummaryPart part : app::summaryParts)
        parts.setFlag(part, m_boxes.value(static_cast<int>(part))->isChecked());
    return parts;
}

app::SummaryEntries SummaryForm::entries() const
{
    return {.name = m_name->text(),
            .wish = m_wish->toPlainText(),
            .since = m_since->text(),
            .intensity = m_intensity->intensity(),
            .medicines = m_medicines->toPlainText(),
            .allergies = m_allergies->text(),
            .tried = m_tried->toPlainText(),
            .other = m_other->toPlainText(),
            .questions = questions()};
}

QStringList SummaryForm::questions() const
{
    return m_questions->questions();
}

void SummaryForm::setQuestions(const QStringList &questions)
{
    m_questions->setQuestions(questions);
}

void SummaryForm::setSuggestions(const QStringList &suggestions)
{
    m_questions->setSuggestions(suggestions);
}

void SummaryForm::clear()
{
    for (QLineEdit *field : {m_name, m_since, m_allergies})
        field->clear();
    for (QPlainTextEdit *field : {m_wish, m_medicines, m_tried, m_other})
        field->clear();
    m_intensity->setIntensity(std::nullopt);
    setQuestions({});
    emit changed();
}

} // namespace unknot::desktop
