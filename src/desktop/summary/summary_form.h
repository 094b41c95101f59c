// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/summary_options.h"
#include "desktop/theme/theme.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace unknot::desktop {

class IntensityField;
class QuestionList;

/// What goes into the summary: a box to tick for each part, and below it the field that belongs to it.
class SummaryForm final : public QWidget
{
    Q_OBJECT

public:
    SummaryForm(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] app::SummaryParts parts() const;
    [[nodiscard]] app::SummaryEntries entries() const;
    [[nodiscard]] QStringList questions() const;
    void setQuestions(const QStringList &questions);
    void setSuggestions(const QStringList &suggestions);
    /// Takes back everything that was typed; the ticks stay.
    void clear();

signals:
    void changed();

private:
    void addPart(app::SummaryPart part);
    [[nodiscard]] QWidget *fieldOf(app::SummaryPart part);
    [[nodiscard]] QLineEdit *addLine(QLineEdit *&field, const char *name, const QString &label, const QString &hint);
    [[nodiscard]] QPlainTextEdit *addText(QPlainTextEdit *&field, const char *name, const QString &label,
                                          const QString &hint);

    const Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
    QHash<int, QCheckBox *> m_boxes;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_since = nullptr;
    QLineEdit *m_allergies = nullptr;
    QPlainTextEdit *m_wish = nullptr;
    QPlainTextEdit *m_medicines = nullptr;
    QPlainTextEdit *m_tried = nullptr;
    QPlainTextEdit *m_other = nullptr;
    IntensityField *m_intensity = nullptr;
    QuestionList *m_questions = nullptr;
};

} // namespace unknot::desktop
