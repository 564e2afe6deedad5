#include "widgets/pages/mappingmodel.h"

#include "widgets/common/theme.h"

#include <QGuiApplication>

namespace shopglass {

namespace {

QString warningSign()
{
    return QStringLiteral("⚠ ");
}

const Theme &theme()
{
    return Theme::current(QGuiApplication::palette());
}

} // namespace

void MappingModel::setContents(const MappingDraft &draft, const Preview &preview)
{
    beginResetModel();
    m_draft = draft;
    m_preview = preview;
    endResetModel();
}

void MappingModel::setRows(Rows rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const std::vector<PreviewRow> &MappingModel::shownRows() const
{
    return m_rows == Rows::First ? m_preview.rows : m_preview.faultyRows;
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(shownRows().size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_draft.columns().size());
}

const PreviewCell *MappingModel::cellAt(const PreviewRow &row, const DraftColumn &column) const
{
    // The draft may be newer than the preview: then its new attributes are not read yet.
    const ExportKind *kind = ExportKinds::instance().find(m_preview.mapping.kindId);
    const auto index = kind && m_preview.mapping.rules.contains(column.attributeId)
        ? kind->indexOf(column.attributeId)
        : std::nullopt;
    return index && std::size_t(*index) < row.cells.size() ? &row.cells[std::size_t(*index)] : nullptr;
}

QString MappingModel::rawAt(const PreviewRow &row, const DraftColumn &column) const
{
    return column.column >= 0 ? row.raw.value(column.column) : QString();
}

QString MappingModel::textAt(const PreviewRow &row, const DraftColumn &column) const
{
    const PreviewCell *cell = cellAt(row, column);
    const bool data = row.state == PreviewRow::State::Stored || row.state == PreviewRow::State::LeftOut;
    if (!cell || !data)
        return rawAt(row, column);
    if (cell->fault.isEmpty())
        return cell->text;
    const QString raw = rawAt(row, column);
    return warningSign() + (raw.isEmpty() ? tr("empty") : raw);
}

QString MappingModel::hintAt(const PreviewRow &row, const DraftColumn &column) const
{
    if (const PreviewCell *cell = cellAt(row, column); cell && !cell->fault.isEmpty())
        return cell->fault;
    const QString raw = rawAt(row, column);
    return raw.isEmpty() ? QString() : tr("In the file: %1").arg(raw);
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    const PreviewRow &row = shownRows()[std::size_t(index.row())];
    const DraftColumn &column = m_draft.columns()[std::size_t(index.column())];
    const PreviewCell *cell = cellAt(row, column);
    const bool faulty = cell && !cell->fault.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::ToolTipRole:
        return hintAt(row, column);
    case Qt::AccessibleTextRole:
        return faulty ? textAt(row, column) + u' ' + cell->fault : textAt(row, column);
    case Qt::ForegroundRole:
        if (faulty)
            return theme().meaning(Meaning::Bad);
        return cell && row.state == PreviewRow::State::Stored ? QVariant() : theme().mutedText;
    case Qt::BackgroundRole:
        return faulty ? QVariant(theme().meaningTint(Meaning::Bad)) : QVariant();
    default:
        return {};
    }
}

QVariant MappingModel::columnTitle(const DraftColumn &column) const
{
    switch (column.source) {
    case DraftColumn::Source::File:
    case DraftColumn::Source::Again:
        return column.header.isEmpty() ? tr("(no header)") : column.header;
    case DraftColumn::Source::Formula:
        return QStringLiteral("= ") + column.rule.formula;
    case DraftColumn::Source::Constant:
        return tr("always %1").arg(column.rule.constant);
    case DraftColumn::Source::AboveHeader:
        return tr("day above the header");
    }
    return {};
}

QVariant MappingModel::rowHeader(const PreviewRow &row, int role) const
{
    const bool leftOut = row.state == PreviewRow::State::LeftOut;
    if (role == Qt::DisplayRole)
        return leftOut ? QStringLiteral("✗ %1").arg(row.row) : QString::number(row.row);
    if (role == Qt::ForegroundRole && leftOut)
        return theme().meaning(Meaning::Bad);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (row.state) {
    case PreviewRow::State::LeftOut:
        return row.fault.isEmpty() ? tr("Row %1 would be left out.").arg(row.row)
                                   : tr("Row %1 would be left out: %2").arg(row.row).arg(row.fault);
    case PreviewRow::State::Totals:
        return tr("Row %1 is one of totals and is left out.").arg(row.row);
    case PreviewRow::State::Remark:
        return tr("Row %1 is a remark or the header again and is left out.").arg(row.row);
    case PreviewRow::State::Stored:
        break;
    }
    return tr("Row %1 would be imported.").arg(row.row);
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return rowHeader(shownRows()[std::size_t(section)], role);
    const DraftColumn &column = m_draft.columns()[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole: {
        const ExportKind *kind = ExportKinds::instance().find(m_preview.mapping.kindId);
        const auto index = kind ? kind->indexOf(column.attributeId) : std::nullopt;
        const QString how = index ? m_preview.how.value(*index) : QString();
        if (!how.isEmpty())
            return how;
        return column.personal ? tr("Personal: never stored.") : tr("Nothing is read from this column.");
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace shopglass
