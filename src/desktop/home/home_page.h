// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"
#include "desktop/main_window/page.h"
#include "desktop/theme/theme.h"

#include <QDateTime>
#include <QList>

#include <optional>

class QGridLayout;

namespace unknot::desktop {

class Card;
class PageFrame;

/// What the start page shows of the reader's own: filled by the window each time the page is opened.
struct HomeContent
{
    struct Reading
    {
        Target target; ///< with the section where the reader stopped
        QString title;
        QString place; ///< the section's heading; may be empty
        double progress = 0; ///< 0 to 1
    };
    struct Item
    {
        Target target;
        QString title;
        QString detail;
    };
    struct Checklist
    {
        QString name;
        QDateTime when;
        QString summary;
    };

    std::optional<Reading> reading;
    QList<Item> readBefore;
    QList<Item> techniques;
    std::optional<Checklist> checklist;
    int techniqueCount = 0; ///< cards in the handbook
};

/// "What is bothering you?": the ways in, and what the reader left off.
class HomePage final : public PageWidget
{
    Q_OBJECT

public:
    explicit HomePage(const Theme &theme, QWidget *parent = nullptr);

    void open(const app::Location &location) override;
    void setContent(const HomeContent &content);

signals:
    /// The page is opened: its content should be set afresh.
    void opened();
    void checklistWanted();
    void placeWanted();
    void techniquesWanted();
    void bookmarksWanted();
    void warningSignsWanted();
    void targetChosen(const unknot::Target &target);
    void savedChecklistWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Card *makeDoor(const QString &name, const QString &title, const QString &text, const QString &button,
                                 const QString &icon, bool primary, void (HomePage::*signal)());
    [[nodiscard]] QWidget *makeReading(const HomeContent &content);
    [[nodiscard]] QWidget *makeTechniques(const HomeContent &content);
    [[nodiscard]] QWidget *makeChecklist(const HomeContent &content);
    [[nodiscard]] QWidget *titled(const QString &title, QWidget *body, const QString &link = {});
    void arrange();

    const Theme &m_theme;
    PageFrame *m_frame = nullptr;
    QGridLayout *m_doors = nullptr;
    QGridLayout *m_own = nullptr;
    QList<QWidget *> m_doorCards;
    QList<QWidget *> m_ownCards;
    int m_columns = 0;
};

} // namespace unknot::desktop
