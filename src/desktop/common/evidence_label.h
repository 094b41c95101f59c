// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"
#include "pack/article.h"

#include <QAbstractButton>

namespace unknot::desktop {

/// How sure we are, as three bars and a word. A click opens "How sure are we?".
class EvidenceLabel final : public QAbstractButton
{
    Q_OBJECT

public:
    EvidenceLabel(const Theme &theme, pack::Evidence evidence, QWidget *parent = nullptr);

    void setEvidence(pack::Evidence evidence);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    pack::Evidence m_evidence;
};

} // namespace unknot::desktop
