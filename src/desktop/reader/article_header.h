// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/reader/facts_strip.h"
#include "desktop/theme/theme.h"
#include "pack/article.h"
#include "pack/checklist_content.h"

#include <QWidget>

class QVBoxLayout;

namespace unknot::desktop {

class Button;
class EvidenceLabel;
class FactsStrip;
class TextLabel;

/// A caution above an article: how strict, the first words in bold, and the sentence.
struct HeaderCaution
{
    pack::CautionLevel level = pack::CautionLevel::Gentle;
    QString firstWords;
    QString text;
};

/// What stands above the text of an article: where it belongs, title, star, how sure we are, cautions, facts.
class ArticleHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleHeader(const Theme &theme, QWidget *parent = nullptr);

    /// `categoryTitle` is shown in the breadcrumb; `cautions` come strictest first.
    void showArticle(const pack::Article &article, const QString &categoryTitle, const QList<HeaderCaution> &cautions);
    /// Why the checklist suggested this article; empty for none.
    void setReason(const QString &reason);
    void setBookmarked(bool on);
    /// In a narrow window the outline is a button.
    void setOutlineButtonVisible(bool visible);
    [[nodiscard]] QWidget *outlineButton() const;

signals:
    void targetClicked(const QString &target);
    void libraryClicked();
    void categoryClicked(const QString &category);
    void bookmarkClicked();
    void evidenceClicked();
    void outlineClicked();
    void checklistClicked();

private:
    void showCautions(const pack::Article &article, const QList<HeaderCaution> &cautions);

    const Theme &m_theme;
    TextLabel *m_breadcrumb = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_latin = nullptr;
    TextLabel *m_reviewed = nullptr;
    Button *m_star = nullptr;
    Button *m_outline = nullptr;
    EvidenceLabel *m_evidence = nullptr;
    QWidget *m_reasonBox = nullptr;
    TextLabel *m_reason = nullptr;
    QWidget *m_cautions = nullptr;
    FactsStrip *m_facts = nullptr;
};

} // namespace unknot::desktop
