// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/article.h"

#include <QAbstractListModel>

namespace unknot::app {

/// The works of the bibliography, by author and year; those without an author stand at their title.
class BibliographyModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SummaryRole = Qt::UserRole, ///< QString: authors, year, and whether it was not verified
        FilterRole,                 ///< QString: what a filter looks at, folded
    };

    using QAbstractListModel::QAbstractListModel;

    void setReferences(const QList<pack::Reference> &references);
    [[nodiscard]] const QList<pack::Reference> &references() const { return m_references; }
    /// The row of a work, or -1.
    [[nodiscard]] int rowOf(const ReferenceKey &key) const;
    /// How many were not verified.
    [[nodiscard]] int unverified() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<pack::Reference> m_references;
    QStringList m_filterTexts; ///< by row: a filter asks for all of them at each keystroke
};

} // namespace unknot::app
