// Shows a TableSpec to Qt's views: what the cell says, what sorting uses, what a colour means.
//
// A value model: setting another spec resets it. Colours are the delegate's business.

#pragma once

#include "models/report/tablespec.h"

#include <QAbstractTableModel>

namespace shopglass {

class TableSpecModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole + 1, ///< TableCell::raw, or the text where there is none: sorting and copying
        MeaningRole, ///< static_cast<int>(Meaning)
        ChangeRole, ///< bool: the meaning is that of a change
        NumberRole, ///< bool: the column holds numbers
        HeatRole, ///< static_cast<int>(Heat)
        DefinitionRole, ///< indicator id of the column (header data too)
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSpec(TableSpec spec);
    /// Takes other cells for the same rows and columns; nothing moves. Requires: as many of both.
    void replaceCells(TableSpec spec);
    [[nodiscard]] const TableSpec &spec() const noexcept { return m_spec; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableSpec m_spec;
};

} // namespace shopglass
