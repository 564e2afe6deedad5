// Sorts a table by its raw values and keeps the rows that contain every word of a filter line.
//
// Numbers sort as numbers and stand before texts; rows without a value always come last, in either direction.
// Equal rows keep their order.

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace shopglass {

class TableFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableFilterModel(QObject *parent = nullptr);

    /// Words separated by blanks, in any column, without regard to case. Empty shows everything.
    void setFilterText(const QString &text);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
};

} // namespace shopglass
