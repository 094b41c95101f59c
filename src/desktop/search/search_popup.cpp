// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/search/search_popup.h"

#include "app/search/search_service.h"
#include "desktop/common/text_label.h"
#include "desktop/search/search_delegate.h"
#include "desktop/search/search_field.h"
#include "desktop/theme/painting.h"

#include <QAccessible>
#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {
constexpr int hitLimit = 30;
}

SearchPopup::SearchPopup(const Theme &theme, app::SearchService &service, SearchField &field, QWidget *window)
    : QFrame(window), m_theme(theme), m_service(service), m_field(field)
{
    setObjectName("searchPopup");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(9), theme.px(10), theme.px(9), theme.px(10));
    layout->setSpacing(theme.px(4));
    m_note = (new TextLabel(theme, TextRole::Secondary, Token::Muted, {}, this))->wrapping();
    m_note->setObjectName("searchNote");
    m_note->setTextFormat(Qt::RichText);
    m_note->setContentsMargins(theme.px(14), theme.px(4), theme.px(14), theme.px(4));
    m_list = new QListView(this);
    m_list->setObjectName("searchResults");
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchDelegate(theme, m_list));
    m_keys = new TextLabel(theme, TextRole::Small, Token::Muted, tr("↑ ↓ move    Enter open    Esc return"), this);
    m_keys->setContentsMargins(theme.px(14), theme.px(6), theme.px(14), 0);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_keys);

    connect(&field, &SearchField::textEdited, this, &SearchPopup::wordsChanged);
    connect(&field, &SearchField::focused, this, [this] {
        if (!m_field.text().trimmed().isEmpty())
            refresh();
    });
    connect(&field, &SearchField::moveWanted, this, &SearchPopup::move);
    connect(&field, &SearchField::openWanted, this, &SearchPopup::openCurrent);
    connect(&field, &SearchField::leaveWanted, this, &SearchPopup::leave);
    connect(&service, &app::SearchService::ready, this, &SearchPopup::showResults);
    connect(&service, &app::SearchService::failed, this, &SearchPopup::failed);
    connect(m_list, &QListView::clicked, this, &SearchPopup::openCurrent);
    connect(m_note, &QLabel::linkActivated, this, &SearchPopup::noteLinkActivated);
    connect(&theme, &Theme::changed, this, &SearchPopup::follow);
    window->installEventFilter(this);
    field.installEventFilter(this);
    follow();
    hide();
}

void SearchPopup::refresh()
{
    m_service.search(m_field.text(), hitLimit);
}

void SearchPopup::wordsChanged()
{
    if (m_field.text().trimmed().isEmpty()) {
        m_service.cancel();
        hide();
    } else {
        refresh();
    }
}

void SearchPopup::showResults(const QString &words, const pack::search::SearchResults &results)
{
    m_model.setResults(results);
    showNote(words, results);
    m_list->setVisible(m_model.rowCount() > 0);
    m_keys->setVisible(m_model.rowCount() > 0);
    place();
    show();
    raise();
    m_list->setCurrentIndex(m_model.index(m_model.firstHit()));
    m_list->scrollToTop();
    const int count = m_model.hitCount();
    m_field.setAccessibleDescription(count == 1 ? tr("1 result") : tr("%n results", nullptr, count));
    QAccessibleEvent event(&m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SearchPopup::showNote(const QString &words, const pack::search::SearchResults &results)
{
    QString note;
    if (results.hits.isEmpty())
        note = tr("Nothing found for “%1”. Try fewer or other words, <a href=\"checklist\">fill in the checklist</a> or "
                  "<a href=\"library\">browse the library</a>.").arg(words.trimmed().toHtmlEscaped());
    else if (!results.correctedTo.isEmpty())
        note = tr("Showing results for <b>%1</b> · <a href=\"exact\">Search for “%2” exactly</a>").arg(results.correctedTo.toHtmlEscaped(), words.trimmed().toHtmlEscaped());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SearchPopup::noteLinkActivated(const QString &href)
{
    if (href == "exact"_L1) {
        m_service.search(m_field.text(), hitLimit, pack::search::Spelling::AsTyped);
        return;
    }
    hide();
    emit wayOutChosen(href);
}

void SearchPopup::move(int steps)
{
    if (!isVisible()) {
        wordsChanged();
        return;
    }
    const QModelIndex index = m_model.index(m_model.moved(m_list->currentIndex().row(), steps));
    m_list->setCurrentIndex(index);
    // Screen readers hear the row although the keyboard stays in the field.
    m_field.setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(&m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SearchPopup::openCurrent()
{
    const QString target = m_list->currentIndex().data(app::SearchModel::TargetRole).toString();
    if (!isVisible() || target.isEmpty())
        return;
    hide();
    emit targetChosen(target);
}

void SearchPopup::leave()
{
    m_service.cancel();
    if (isVisible()) {
        hide();
        return;
    }
    m_field.clear();
    emit left();
}

void SearchPopup::place()
{
    QWidget *window = parentWidget();
    const QPoint corner = m_field.mapTo(window, QPoint(0, m_field.height() + m_theme.px(6)));
    const int width = std::min(m_theme.px(720), window->width() - m_theme.px(32));
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int noteHeight = m_note->isHidden() ? 0 : m_note->heightForWidth(width - m_theme.px(18)) + m_theme.px(8);
    const int keysHeight = m_keys->isHidden() ? 0 : m_keys->sizeHint().height() + m_theme.px(6);
    const int wanted = rows + noteHeight + keysHeight + m_theme.px(26);
    const int room = window->height() - corner.y() - m_theme.px(16);
    const int left = std::clamp(corner.x() + (m_field.width() - width) / 2, m_theme.px(16), std::max(m_theme.px(16), window->width() - width - m_theme.px(16)));
    setGeometry(left, corner.y(), width, std::min(wanted, room));
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), m_theme.px(12), m_theme.color(Token::Raised), m_theme.color(Token::ControlLine));
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == &m_field && event->type() == QEvent::FocusOut && !underMouse())
        hide();
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::follow()
{
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, m_theme.color(Token::Raised));
    m_list->setPalette(palette);
    m_list->doItemsLayout();
}

} // namespace unknot::desktop
