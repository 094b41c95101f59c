// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"
#include "desktop/common/card.h"

namespace unknot::desktop {

class TextLabel;

/// A technique that a ticked condition forbids: shown, struck through, with the reason and what is allowed instead. It
/// can be read all the same. The card stays and its words change, as those of suggestions do.
class WithheldCard final : public Card
{
    Q_OBJECT

public:
    struct Content
    {
        Target target;
        QString title;
        QString reason;  ///< rich text
        QString instead; ///< rich text whose link is a target; may be empty

        bool operator==(const Content &) const = default;
    };

    explicit WithheldCard(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const Target &target() const { return m_content.target; }
    void setContent(const Content &content);

signals:
    void opened(const unknot::Target &target);

private:
    Content m_content;
    TextLabel *m_title = nullptr;
    TextLabel *m_reason = nullptr;
    TextLabel *m_instead = nullptr;
};

} // namespace unknot::desktop
