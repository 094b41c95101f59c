// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"
#include "desktop/common/card.h"

#include <functional>

class QVBoxLayout;

namespace unknot::desktop {

class Button;
class IconLine;
class Opener;
class TextLabel;

/// A suggested article: its title, how well it fits, why, what to mind, and what would change it. A click opens it.
/// The card stays and its words change: making cards afresh with every tick would cost more than a frame.
class SuggestionCard final : public Card
{
    Q_OBJECT

public:
    struct Content
    {
        Target target;
        QString caption;          ///< "Likely muscle · strong fit"; in words, never a number
        QString title;
        QString because;          ///< rich text: the reader's own answers in bold
        QString against;          ///< rich text; may be empty
        QString cautions;         ///< rich text, the strictest first; may be empty
        bool cautionsFirst = false; ///< one of them is strict enough to stand before the reasons
        bool canChange = true;    ///< further answers may change it

        bool operator==(const Content &) const = default;
    };
    /// What would change a suggestion, as rich text; asked only when a reader opens it.
    using Explain = std::function<QString(const Target &)>;

    SuggestionCard(const Theme &theme, Explain explain, QWidget *parent = nullptr);

    [[nodiscard]] const Target &target() const { return m_content.target; }
    void setContent(const Content &content);
    void setBookmarked(bool on);

signals:
    void opened(const unknot::Target &target, const QString &because);
    void bookmarkToggled(const unknot::Target &target, const QString &title);

private:
    void placeCautions();
    void showChanges();

    const Theme &m_theme;
    Explain m_explain;
    Content m_content;
    QVBoxLayout *m_lines = nullptr;
    TextLabel *m_caption = nullptr;
    TextLabel *m_title = nullptr;
    Button *m_star = nullptr;
    IconLine *m_because = nullptr;
    IconLine *m_against = nullptr;
    IconLine *m_cautions = nullptr;
    Opener *m_opener = nullptr;
    TextLabel *m_changes = nullptr; ///< made when it is first opened
};

} // namespace unknot::desktop
