// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/bookmark.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace unknot::notebook {
struct BookmarkMove;
}

namespace unknot::app {

class NotebookService;

/// What the handbook of today says about a target.
struct BookmarkLabel
{
    QString title;
    /// Where it stands, for instance "Techniques · Ball against the wall".
    QString path;
    QString iconName;
};

/// Looks a target up; nothing if the handbook no longer has it.
using BookmarkResolver = std::function<std::optional<BookmarkLabel>(const Target &)>;

/// The bookmarks in the reader's own order, as a list that follows the notebook.
///
/// A change that is asked for here goes to the notebook; the rows change when it is confirmed. A row is looked up in
/// the handbook when it is first shown. A bookmark whose target is gone keeps the title under which it was saved.
class BookmarkModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TargetRole = Qt::UserRole, ///< QString
        TitleRole,                 ///< QString
        PathRole,                  ///< QString
        NoteRole,                  ///< QString
        IconNameRole,              ///< QString: an icon of the theme; empty if the target is missing
        MissingRole,               ///< bool: the handbook no longer has it
        CreatedRole,               ///< QDateTime
    };

    /// The service must outlive the model.
    BookmarkModel(NotebookService &service, BookmarkResolver resolver, QObject *parent = nullptr);

    /// Nothing for an index that is not of this model.
    [[nodiscard]] std::optional<notebook::Bookmark> bookmark(const QModelIndex &index) const;
    /// The row of a target, or -1.
    [[nodiscard]] int rowOf(const Target &target) const;

    /// Undone by NotebookService::restoreBookmark() with what its signal bookmarkRemoved() brings.
    void remove(const QModelIndex &index);
    void setNote(const QModelIndex &index, const QString &note);
    /// To the place where row `to` is now.
    void move(const QModelIndex &index, int to);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Dragging a row to another place.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Row
    {
        explicit Row(notebook::Bookmark shown) : bookmark(std::move(shown)) {}

        notebook::Bookmark bookmark;
        // Filled in when the row is first shown.
        mutable bool isResolved = false;
        mutable std::optional<BookmarkLabel> label;
    };

    void reload();
    void insertConfirmed(qsizetype row, const notebook::Bookmark &bookmark);
    void removeConfirmed(qsizetype row);
    void moveConfirmed(const notebook::BookmarkMove &rows);
    void changeConfirmed(qsizetype row, const notebook::Bookmark &bookmark);
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] const std::optional<BookmarkLabel> &labelOf(const Row &row) const;
    [[nodiscard]] QString titleOf(const Row &row) const;
    [[nodiscard]] QString pathOf(const Row &row) const;

    NotebookService &m_service;
    const BookmarkResolver m_resolver;
    QList<Row> m_rows;
};

} // namespace unknot::app
