// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/checklist/tick_row.h"

namespace unknot::desktop {

class Opener;
class SideButton;
class TextLabel;

/// A question that can also be answered with "not sure", and that tells why it is asked.
///
/// The two small controls stand at the end of a wide row and below the words of a narrow one. What they open stands
/// below the row: why it is asked, and, as soon as the reader is not sure, how to find out.
class QuestionRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Answer { Open, Yes, NotSure };

    struct Words
    {
        QString label;
        QString help;
        QString why;     ///< rich text
        QString findOut; ///< plain; may be empty
    };

    QuestionRow(const Theme &theme, TickRow::Look look, Words words, QWidget *parent = nullptr);

    [[nodiscard]] TickRow &row() { return *m_row; }
    [[nodiscard]] SideButton &notSure() { return *m_notSure; }
    [[nodiscard]] Opener &opener() { return *m_opener; }
    /// One piece of what is opened, as rich text.
    [[nodiscard]] static QString paragraph(const QString &title, const QString &plainText);
    /// Shows an answer without telling of it.
    void setAnswer(Answer answer);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void answered(unknot::desktop::QuestionRow::Answer answer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the two controls take off the row.
    struct Room
    {
        int atEnd = 0;
        int below = 0;
    };
    [[nodiscard]] Room roomFor(int width) const;
    void showDetails();
    void place();

    const Theme &m_theme;
    Words m_words;
    Answer m_answer = Answer::Open;
    TickRow *m_row = nullptr;
    SideButton *m_notSure = nullptr;
    Opener *m_opener = nullptr;
    TextLabel *m_details = nullptr; ///< made when it is first opened: most never are
};

} // namespace unknot::desktop
