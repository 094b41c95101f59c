// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/region_row.h"

#include "desktop/common/side_button.h"

#include <QStyle>

namespace unknot::desktop {

namespace {
constexpr int gap = 4; // design pixels
}

RegionRow::RegionRow(const Theme &theme, const QString &label, const QString &help, bool sideAware, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    m_row = new TickRow(theme, TickRow::Look::Ordinary, label, help, this);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_row, &TickRow::clicked, this, &RegionRow::tell);
    if (!sideAware)
        return;
    m_left = new SideButton(theme, tr("Left"), tr("%1, left").arg(label), this);
    m_right = new SideButton(theme, tr("Right"), tr("%1, right").arg(label), this);
    for (SideButton *button : {m_left, m_right}) {
        button->hide();
        connect(button, &QAbstractButton::clicked, this, &RegionRow::tell);
    }
    connect(&theme, &Theme::changed, this, [this] {
        reserve();
        place();
    });
    reserve();
}

void RegionRow::setAnswer(std::optional<checklist::Side> side)
{
    using checklist::Side;
    m_row->setChecked(side.has_value());
    if (!m_left)
        return;
    m_left->setVisible(side.has_value());
    m_right->setVisible(side.has_value());
    m_left->setChecked(side == Side::Left || side == Side::Both);
    m_right->setChecked(side == Side::Right || side == Side::Both);
}

checklist::Side RegionRow::side() const
{
    using checklist::Side;
    const bool left = m_left && m_left->isChecked();
    const bool right = m_right && m_right->isChecked();
    if (left && right)
        return Side::Both;
    if (left)
        return Side::Left;
    return right ? Side::Right : Side::None;
}

void RegionRow::tell()
{
    std::optional<checklist::Side> answer;
    if (m_row->isChecked())
        answer = side();
    setAnswer(answer);
    emit answered(answer);
}

void RegionRow::reserve()
{
    // Kept free also while they are hidden: the words stay where they are when the row is ticked.
    if (m_left)
        m_row->reserve(m_left->sizeHint().width() + m_right->sizeHint().width() + m_theme.px(2 * gap), 0);
}

int RegionRow::heightForWidth(int width) const
{
    return m_row->heightForWidth(width);
}

QSize RegionRow::sizeHint() const
{
    return m_row->sizeHint();
}

QSize RegionRow::minimumSizeHint() const
{
    return m_row->minimumSizeHint();
}

void RegionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void RegionRow::place()
{
    m_row->setGeometry(rect());
    int end = width() - m_theme.px(gap);
    for (SideButton *button : {m_right, m_left}) {
        if (!button)
            continue;
        const QSize size = button->sizeHint();
        const QPoint corner(end - size.width(), (height() - size.height()) / 2);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {corner, size}));
        end -= size.width() + m_theme.px(gap);
    }
}

} // namespace unknot::desktop
