// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_page/map_legend.h"

#include "desktop/body_map/pattern_swatch.h"
#include "desktop/common/button.h"
#include "desktop/common/flow_layout.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

MapLegend::MapLegend(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(2));
    auto *first = new QHBoxLayout;
    m_muscle = (new TextLabel(theme, TextRole::SecondaryStrong, Token::Text, {}, this))->wrapping();
    m_muscle->setObjectName("shownMuscle");
    m_hide = new Button(theme, ButtonKind::Quiet, tr("Hide it"), {}, this);
    m_hide->setObjectName("hidePattern");
    QSizePolicy keepsItsPlace = m_hide->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true); // else the map would jump while the pointer runs down the list
    m_hide->setSizePolicy(keepsItsPlace);
    connect(m_hide, &Button::clicked, this, &MapLegend::hideWanted);
    first->addWidget(m_muscle, 1);
    first->addWidget(m_hide);
    column->addLayout(first);
    m_keys = new QWidget(this);
    auto *flow = new FlowLayout(theme.px(16), m_keys);
    const std::pair<RegionMark, QString> meanings[] = {{RegionMark::Often, tr("Often felt here")},
                                                       {RegionMark::Sometimes, tr("Sometimes felt here")},
                                                       {RegionMark::MuscleLies, tr("The muscle lies here")}};
    for (const auto &[mark, meaning] : meanings) {
        auto *key = new QWidget(m_keys);
        auto *row = new QHBoxLayout(key);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme.px(8));
        row->addWidget(new PatternSwatch(theme, mark, key));
        row->addWidget(new TextLabel(theme, TextRole::Small, Token::Muted, meaning, key));
        flow->addWidget(key);
    }
    column->addWidget(m_keys);
    setMuscle({});
}

void MapLegend::setMuscle(const QString &name)
{
    m_name = name;
    showWords();
}

void MapLegend::setCompact(bool compact)
{
    m_compact = compact;
    m_keys->setVisible(!compact);
    showWords();
}

void MapLegend::showWords()
{
    m_hide->setVisible(!m_name.isEmpty());
    if (!m_name.isEmpty())
        m_muscle->setText(tr("%1: is this your pain?").arg(m_name.toHtmlEscaped()));
    else if (m_compact)
        m_muscle->setText(tr("Stripes: often felt. Dots: sometimes."));
    else
        m_muscle->setText(tr("What stripes and dots mean when you look at a muscle:"));
}

} // namespace unknot::desktop
