// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace unknot::desktop {

class Button;
class TextLabel;

/// A line below the article: find in this page.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the bar and puts the cursor into it.
    void start();
    [[nodiscard]] QString text() const;
    /// How many places were found; shown beside the field and told to screen readers.
    void setCount(int count);

signals:
    void textChanged(const QString &text);
    void nextWanted(bool backward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    QLineEdit *m_field = nullptr;
    TextLabel *m_count = nullptr;
};

} // namespace unknot::desktop
