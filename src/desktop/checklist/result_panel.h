// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/checklist/card_list.h"
#include "desktop/checklist/suggestion_card.h"
#include "desktop/checklist/withheld_card.h"
#include "desktop/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace unknot::desktop {

class Button;
class NoticeBox;
class TextLabel;

/// What the checklist makes of the answers, below the urgency: a short list of suggestions, and
/// what is held back. Its parts stay and only their words change, so that a tick is answered within a frame.
class ResultPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString announcement; ///< plain: what a screen reader says when it changes
        QString safetyLine;   ///< "No warning signs ticked. This is not a diagnosis."
        bool safe = true;     ///< the safety line is shown with a tick
        QString setAside;     ///< why suggestions are set aside; empty if they are not
        QString nothingFits;  ///< said above the general page; empty if something fits
        QString emptyText;    ///< shown when nothing is suggested
        QList<SuggestionCard::Content> suggestions;
        qsizetype furtherSuggestions = 0; ///< so many more, if the reader asks
        QList<WithheldCard::Content> heldBack;
        qsizetype furtherHeldBack = 0;
    };

    ResultPanel(const Theme &theme, SuggestionCard::Explain explain, QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// Paints the stars of the cards again.
    void refreshBookmarks(const std::function<bool(const Target &)> &isBookmarked);
    /// What can be reached with the keyboard, in the order in which it is seen.
    [[nodiscard]] QList<QWidget *> partsInOrder() const;

signals:
    void opened(const unknot::Target &target, const QString &because);
    void bookmarkToggled(const unknot::Target &target, const QString &title);
    void moreSuggestionsWanted();
    void moreHeldBackWanted();
    /// Cards came or changed places.
    void orderChanged();

private:
    /// Which parts are seen: if that changes, they are changed out of sight and laid out once.
    struct Shape
    {
        bool safetyLine = false;
        bool isSafe = false;
        bool setAside = false;
        bool nothingFits = false;
        bool emptyText = false;
        qsizetype suggestions = 0;
        bool moreSuggestions = false;
        qsizetype heldBack = 0;
        bool moreHeldBack = false;

        bool operator==(const Shape &) const = default;
    };
    void showParts(const Content &content);
    void addNotices(QVBoxLayout &layout);
    void addSuggestions(QVBoxLayout &layout);
    void addHeldBack(QVBoxLayout &layout);
    [[nodiscard]] Button *addMoreButton(QVBoxLayout &layout, const char *name);
    void announceSoon(const QString &text);
    void announce();

    const Theme &m_theme;
    QWidget *m_body = nullptr;
    Shape m_shape;
    SuggestionCard::Explain m_explain;
    QWidget *m_safeIcon = nullptr;
    QWidget *m_openIcon = nullptr;
    TextLabel *m_safetyLine = nullptr;
    QWidget *m_setAside = nullptr;
    TextLabel *m_setAsideWords = nullptr;
    NoticeBox *m_nothingFits = nullptr;
    TextLabel *m_empty = nullptr;
    std::unique_ptr<CardList<SuggestionCard>> m_suggestions;
    Button *m_moreSuggestions = nullptr;
    QWidget *m_heldBackTitle = nullptr;
    std::unique_ptr<CardList<WithheldCard>> m_heldBack;
    Button *m_moreHeldBack = nullptr;
    QString m_announcement;
    QTimer m_announceTimer;
};

} // namespace unknot::desktop
