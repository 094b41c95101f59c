// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/bibliography_model.h"

#include "base/text_fold.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

QString sortKey(const pack::Reference &reference)
{
    QString name = reference.authors.isEmpty() ? reference.title : reference.authors;
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSpace(); }); // "[Our words]" stands at O
    return foldForSearch(name) + u' ' + QString::number(reference.year);
}

QString summaryOf(const pack::Reference &reference)
{
    QStringList parts;
    if (!reference.authors.isEmpty())
        parts += reference.authors;
    if (!reference.container.isEmpty())
        parts += reference.container;
    if (reference.year > 0)
        parts += QString::number(reference.year);
    if (!reference.verified)
        parts += BibliographyModel::tr("not verified by us");
    return parts.join(u" · "_s);
}

} // namespace

void BibliographyModel::setReferences(const QList<pack::Reference> &references)
{
    beginResetModel();
    std::vector<std::pair<QString, qsizetype>> order; // each key is folded once, not at each comparison
    order.reserve(static_cast<size_t>(references.size()));
    for (qsizetype i = 0; i < references.size(); ++i)
        order.emplace_back(sortKey(references[i]), i);
    std::sort(order.begin(), order.end()); // equal keys keep their order: the index decides
    m_references.clear();
    m_filterTexts.clear();
    for (const auto &[key, index] : order) {
        const pack::Reference &reference = references[index];
        m_filterTexts += foldForSearch(u"%1 %2 %3"_s.arg(reference.title, summaryOf(reference), reference.study));
        m_references += reference;
    }
    endResetModel();
}

int BibliographyModel::rowOf(const ReferenceKey &key) const
{
    const auto found = std::find_if(m_references.cbegin(), m_references.cend(),
                                    [&](const pack::Reference &reference) { return reference.key == key; });
    return found == m_references.cend() ? -1 : static_cast<int>(found - m_references.cbegin());
}

int BibliographyModel::unverified() const
{
    return static_cast<int>(std::count_if(m_references.cbegin(), m_references.cend(),
                                          [](const pack::Reference &reference) { return !reference.verified; }));
}

int BibliographyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_references.size());
}

QVariant BibliographyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const pack::Reference &reference = m_references.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return reference.title;
    case Qt::AccessibleTextRole: return u"%1. %2"_s.arg(reference.title, summaryOf(reference));
    case SummaryRole: return summaryOf(reference);
    case FilterRole: return m_filterTexts.at(index.row());
    default: return {};
    }
}

} // namespace unknot::app
