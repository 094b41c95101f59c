// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace unknot::desktop {

class Button;

/// The questions that a reader wants to ask: each can be changed or removed, own ones and suggested ones added.
class QuestionList final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 8; ///< more do not fit on the page, nor into a visit

    /// The Tab key comes from `previous` to the first question, however late that was added.
    QuestionList(const Theme &theme, QWidget *previous, QWidget *parent = nullptr);

    [[nodiscard]] QStringList questions() const;
    void setQuestions(const QStringList &questions);
    void setSuggestions(const QStringList &suggestions);

signals:
    void changed();

private:
    QLineEdit *addRow(const QString &question);
    void removeRow(QWidget *row);
    void showSuggestions();
    void follow();

    const Theme &m_theme;
    QWidget *m_previous;
    QVBoxLayout *m_rows = nullptr;
    QList<QLineEdit *> m_fields;
    Button *m_add = nullptr;
    Button *m_suggest = nullptr;
    QStringList m_suggestions;
};

} // namespace unknot::desktop
