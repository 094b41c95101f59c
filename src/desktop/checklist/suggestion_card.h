// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"
#include "desktop/common/card.h"

namespace unknot::desktop {

class Button;

/// A suggested article: its title, how well it fits, why, and what to mind. A click opens it.
class SuggestionCard final : public Card
{
    Q_OBJECT

public:
    struct Content
    {
        Target target;
        QString title;
        QString fit;      ///< "strong fit"; in words, never a number
        QString because;  ///< rich text: the reader's own answers in bold
        QString against;  ///< rich text; may be empty
        QStringList cautions; ///< plain sentences, the strictest first
        bool bookmarked = false;
    };

    SuggestionCard(const Theme &theme, const Content &content, QWidget *parent = nullptr);

    [[nodiscard]] const Target &target() const { return m_target; }
    void setBookmarked(bool on);

signals:
    void opened(const unknot::Target &target, const QString &because);
    void bookmarkToggled(const unknot::Target &target, const QString &title);

private:
    Target m_target;
    Button *m_star = nullptr;
};

/// A technique that a ticked condition forbids: shown, struck through, with the reason. It can be read all the same.
class WithheldCard final : public Card
{
    Q_OBJECT

public:
    WithheldCard(const Theme &theme, const Target &target, const QString &title, const QString &reason, QWidget *parent = nullptr);

signals:
    void opened(const unknot::Target &target);
};

} // namespace unknot::desktop
