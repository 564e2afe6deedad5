#include "widgets/common/tablefiltermodel.h"

#include "widgets/common/tablespecmodel.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace shopglass {

namespace {

struct SortKey
{
    std::optional<double> number;
    QString text;

    [[nodiscard]] bool missing() const { return !number && text.isEmpty(); }
};

SortKey keyOf(const QModelIndex &index)
{
    const QVariant raw = index.data(TableSpecModel::RawRole);
    if (!index.data(TableSpecModel::NumberRole).toBool())
        return {std::nullopt, raw.toString()};
    bool isNumber = false;
    // Money arrives as text with a point, whatever the user's locale.
    const double number = raw.metaType().id() == QMetaType::QString
        ? QLocale::c().toDouble(raw.toString(), &isNumber)
        : raw.toDouble(&isNumber);
    if (isNumber)
        return {number, {}};
    // A state in words ("not enough data") is no number: it goes below the numbers.
    return {};
}

} // namespace

TableFilterModel::TableFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void TableFilterModel::setFilterText(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TableFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SortKey a = keyOf(left);
    const SortKey b = keyOf(right);
    if (a.missing() != b.missing()) {
        // The base class turns the order around when descending; missing rows are to stay below.
        return (sortOrder() == Qt::AscendingOrder) == b.missing();
    }
    if (a.number && b.number)
        return *a.number < *b.number;
    static const QCollator collator = [] {
        QCollator made(QLocale(QLocale::Chinese));
        made.setNumericMode(true);
        return made;
    }();
    return collator.compare(a.text, b.text) < 0;
}

bool TableFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column) {
            const QModelIndex cell = sourceModel()->index(sourceRow, column, sourceParent);
            if (cell.data(Qt::DisplayRole).toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace shopglass
