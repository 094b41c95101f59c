// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notebook/bookmark_model.h"

#include "app/notebook/notebook_service.h"

#include <QMimeData>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace unknot::app {

using notebook::Bookmark;

namespace {

constexpr auto mimeType = "application/x-unknot-bookmark"_L1;

} // namespace

BookmarkModel::BookmarkModel(NotebookService &service, BookmarkResolver resolver, QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_resolver(std::move(resolver))
{
    connect(&service, &NotebookService::ready, this, &BookmarkModel::reload);
    connect(&service, &NotebookService::unavailable, this, &BookmarkModel::reload);
    connect(&service, &NotebookService::bookmarkAdded, this, &BookmarkModel::insertConfirmed);
    connect(&service, &NotebookService::bookmarkRemoved, this, &BookmarkModel::removeConfirmed);
    connect(&service, &NotebookService::bookmarkMoved, this,
            [this](const Target &, const notebook::BookmarkMove &rows) { moveConfirmed(rows); });
    connect(&service, &NotebookService::noteChanged, this, &BookmarkModel::changeConfirmed);
    reload();
}

std::optional<Bookmark> BookmarkModel::bookmark(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? std::optional(row->bookmark) : std::nullopt;
}

int BookmarkModel::rowOf(const Target &target) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.bookmark.target == target; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void BookmarkModel::remove(const QModelIndex &index)
{
    if (const Row *row = rowAt(index))
        m_service.removeBookmark(row->bookmark.target);
}

void BookmarkModel::setNote(const QModelIndex &index, const QString &note)
{
    if (const Row *row = rowAt(index))
        m_service.setNote(row->bookmark.target, note);
}

void BookmarkModel::move(const QModelIndex &index, int to)
{
    if (const Row *row = rowAt(index))
        m_service.moveBookmark(row->bookmark.target, to);
}

int BookmarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BookmarkModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    const Bookmark &bookmark = row->bookmark;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(*row);
    case Qt::AccessibleTextRole:
        //: A bookmark as a screen reader says it: its title, and where it stands in the handbook
        return tr("%1, %2").arg(titleOf(*row), pathOf(*row));
    case Qt::AccessibleDescriptionRole:
    case NoteRole:
        return bookmark.note;
    case PathRole:
        return pathOf(*row);
    case IconNameRole:
        return labelOf(*row) ? labelOf(*row)->iconName : QString();
    case MissingRole:
        return !labelOf(*row).has_value();
    case TargetRole:
        return bookmark.target.toString();
    case CreatedRole:
        return bookmark.created;
    default:
        return {};
    }
}

QHash<int, QByteArray> BookmarkModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(TargetRole, "target");
    names.insert(TitleRole, "title");
    names.insert(PathRole, "path");
    names.insert(NoteRole, "note");
    names.insert(IconNameRole, "iconName");
    names.insert(MissingRole, "missing");
    names.insert(CreatedRole, "created");
    return names;
}

Qt::ItemFlags BookmarkModel::flags(const QModelIndex &index) const
{
    // Rows are dropped between rows and never onto one.
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : base | Qt::ItemIsDropEnabled;
}

QStringList BookmarkModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *BookmarkModel::mimeData(const QModelIndexList &indexes) const
{
    const Row *row = indexes.isEmpty() ? nullptr : rowAt(indexes.first());
    if (!row)
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType, row->bookmark.target.toString().toUtf8());
    return data.release(); // the view takes it
}

bool BookmarkModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (!data || action != Qt::MoveAction || parent.isValid())
        return false;
    const std::optional<Target> target = Target::parse(QString::fromUtf8(data->data(mimeType)));
    const int from = target ? rowOf(*target) : -1;
    if (from < 0)
        return false;
    const int before = row < 0 ? rowCount() : row; // dropped below the last row
    m_service.moveBookmark(*target, before > from ? before - 1 : before);
    return false; // the view would remove the dragged row itself; it moves when the notebook confirms it
}

void BookmarkModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const Bookmark &bookmark : m_service.contents().bookmarks)
        m_rows += Row(bookmark);
    endResetModel();
}

void BookmarkModel::insertConfirmed(qsizetype row, const Bookmark &bookmark)
{
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_rows.insert(row, Row(bookmark));
    endInsertRows();
}

void BookmarkModel::removeConfirmed(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_rows.removeAt(row);
    endRemoveRows();
}

void BookmarkModel::moveConfirmed(const notebook::BookmarkMove &rows)
{
    // Qt counts the destination before the row has left its place.
    const qsizetype before = rows.to > rows.from ? rows.to + 1 : rows.to;
    beginMoveRows({}, static_cast<int>(rows.from), static_cast<int>(rows.from), {}, static_cast<int>(before));
    m_rows.move(rows.from, rows.to);
    endMoveRows();
}

void BookmarkModel::changeConfirmed(qsizetype row, const Bookmark &bookmark)
{
    m_rows[row].bookmark = bookmark;
    const QModelIndex changed = index(static_cast<int>(row));
    emit dataChanged(changed, changed, {NoteRole, Qt::AccessibleDescriptionRole});
}

const BookmarkModel::Row *BookmarkModel::rowAt(const QModelIndex &index) const
{
    // An index that is not valid is an ordinary one: nothing is selected.
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return nullptr;
    return &m_rows.at(index.row());
}

const std::optional<BookmarkLabel> &BookmarkModel::labelOf(const Row &row) const
{
    if (!row.isResolved) {
        row.label = m_resolver(row.bookmark.target);
        row.isResolved = true;
    }
    return row.label;
}

QString BookmarkModel::titleOf(const Row &row) const
{
    const std::optional<BookmarkLabel> &label = labelOf(row);
    return label ? label->title : row.bookmark.title;
}

QString BookmarkModel::pathOf(const Row &row) const
{
    const std::optional<BookmarkLabel> &label = labelOf(row);
    return label ? label->path : tr("No longer in the handbook");
}

} // namespace unknot::app
