// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/question_row.h"

#include "desktop/common/opener.h"
#include "desktop/common/side_button.h"
#include "desktop/common/text_label.h"

#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {
constexpr int wideEnough = 560; // design pixels: with less, long statements would be squeezed
}

QuestionRow::QuestionRow(const Theme &theme, TickRow::Look look, Words words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(std::move(words))
{
    m_row = new TickRow(theme, look, m_words.label, m_words.help, this);
    m_notSure = new SideButton(theme, tr("Not sure"), tr("Not sure: %1").arg(m_words.label), this);
    m_opener = new Opener(theme, tr("Why we ask"), tr("Why we ask: %1").arg(m_words.label), this);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_row, &TickRow::clicked, this, [this](bool on) {
        setAnswer(on ? Answer::Yes : Answer::Open);
        emit answered(on ? Answer::Yes : Answer::Open);
    });
    connect(m_notSure, &SideButton::clicked, this, [this](bool on) {
        setAnswer(on ? Answer::NotSure : Answer::Open);
        emit answered(on ? Answer::NotSure : Answer::Open);
    });
    connect(m_opener, &Opener::clicked, this, &QuestionRow::showDetails);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        place();
    });
}

QString QuestionRow::paragraph(const QString &title, const QString &plainText)
{
    return u"<p style=\"margin-top:0; margin-bottom:4px\"><b>%1</b> %2</p>"_s.arg(title, plainText.toHtmlEscaped());
}

void QuestionRow::setAnswer(Answer answer)
{
    m_row->setChecked(answer == Answer::Yes);
    m_notSure->setChecked(answer == Answer::NotSure);
    if (answer == m_answer)
        return;
    m_answer = answer;
    showDetails();
}

void QuestionRow::showDetails()
{
    const bool isOpen = m_opener->isChecked();
    QString text;
    if ((m_notSure->isChecked() || isOpen) && !m_words.findOut.isEmpty())
        text += paragraph(tr("How to find out:"), m_words.findOut);
    if (isOpen)
        text += m_words.why;
    if (!m_details && text.isEmpty())
        return;
    if (!m_details) {
        m_details = (new TextLabel(m_theme, TextRole::Secondary, Token::Text, {}, this))->wrapping();
        m_details->setTextFormat(Qt::RichText);
        m_details->setObjectName("questionDetails");
    }
    m_details->setText(text);
    m_details->setVisible(!text.isEmpty());
    // To be heard without leaving the row.
    m_opener->setAccessibleDescription(isOpen ? m_details->text().remove(QRegularExpression(u"<[^>]*>"_s)) : QString());
    m_notSure->setAccessibleDescription(m_notSure->isChecked() ? m_words.findOut : QString());
    updateGeometry();
    place();
}

QuestionRow::Room QuestionRow::roomFor(int width) const
{
    const QSize unsure = m_notSure->sizeHint();
    const QSize opener = m_opener->sizeHint();
    const int height = std::max(unsure.height(), opener.height());
    if (width < m_theme.px(wideEnough))
        return {0, height};
    return {unsure.width() + opener.width() + m_theme.px(12), 0};
}

int QuestionRow::heightForWidth(int width) const
{
    const Room room = roomFor(width);
    m_row->reserve(room.atEnd, room.below);
    int height = m_row->heightForWidth(width);
    if (m_details && !m_details->isHidden())
        height += m_details->heightForWidth(width - m_row->textStart() - m_theme.px(12)) + m_theme.px(12);
    return height;
}

QSize QuestionRow::sizeHint() const
{
    const int usual = m_theme.px(420);
    return {usual, heightForWidth(width() > 0 ? width() : usual)};
}

QSize QuestionRow::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(36)};
}

void QuestionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void QuestionRow::place()
{
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const Room room = roomFor(width());
    m_row->reserve(room.atEnd, room.below);
    const int rowHeight = m_row->heightForWidth(width());
    m_row->setGeometry(0, 0, width(), rowHeight);
    const QSize unsure = m_notSure->sizeHint();
    const QSize opener = m_opener->sizeHint();
    const int start = m_row->textStart();
    if (room.atEnd > 0) {
        const int top = (std::min(rowHeight, m_theme.px(40)) - unsure.height()) / 2;
        m_notSure->setGeometry(mirrored({QPoint(width() - room.atEnd, top), unsure}));
        m_opener->setGeometry(mirrored({QPoint(width() - opener.width() - m_theme.px(8), top), opener}));
    } else {
        const int top = rowHeight - room.below - m_theme.px(4);
        m_notSure->setGeometry(mirrored({QPoint(start, top), unsure}));
        m_opener->setGeometry(mirrored({QPoint(start + unsure.width() + m_theme.px(4), top), opener}));
    }
    if (m_details && !m_details->isHidden())
        m_details->setGeometry(mirrored({start, rowHeight + m_theme.px(4), width() - start - m_theme.px(12), height() - rowHeight - m_theme.px(8)}));
}

} // namespace unknot::desktop
