#include "widgets/common/tablespecmodel.h"

namespace shopglass {

namespace {

constexpr qsizetype ShortText = 16;

QVariant cellData(const TableCell &cell, const TableColumn &column, int role)
{
    const bool number = column.kind == TableColumn::Kind::Number;
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        // A long text may be cut off in its column; the tooltip has it whole.
        if (!cell.tooltip.isEmpty())
            return cell.tooltip;
        return cell.text.size() > ShortText ? QVariant(cell.text) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case TableSpecModel::RawRole:
        return cell.raw.isValid() ? cell.raw : QVariant(cell.text);
    case TableSpecModel::MeaningRole:
        return static_cast<int>(cell.meaning);
    case TableSpecModel::HeatRole:
        return static_cast<int>(cell.heat);
    case TableSpecModel::ChangeRole:
        return cell.change;
    case TableSpecModel::NumberRole:
        return number;
    case TableSpecModel::DefinitionRole:
        return column.definitionId;
    default:
        return {};
    }
}

} // namespace

void TableSpecModel::setSpec(TableSpec spec)
{
    beginResetModel();
    m_spec = std::move(spec);
    endResetModel();
}

void TableSpecModel::replaceCells(TableSpec spec)
{
    Q_ASSERT(spec.rows.size() == m_spec.rows.size() && spec.columns.size() == m_spec.columns.size());
    m_spec = std::move(spec);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TableSpecModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.rows.size());
}

int TableSpecModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.columns.size());
}

QVariant TableSpecModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_spec.rows.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<std::size_t>(index.column());
    // A builder may leave trailing cells out; they are blank.
    if (column >= row.size())
        return cellData(TableCell{}, m_spec.columns.at(column), role);
    return cellData(row.at(column), m_spec.columns.at(column), role);
}

QVariant TableSpecModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_spec.columns.at(static_cast<std::size_t>(section));
    const bool number = column.kind == TableColumn::Kind::Number;
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case DefinitionRole:
        return column.definitionId;
    default:
        return {};
    }
}

} // namespace shopglass
