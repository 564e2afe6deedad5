// The preview of a file as a table: what would be stored of each cell, and what is wrong with it.

#pragma once

#include "models/import/mappingdraft.h"
#include "models/import/preview.h"

#include <QAbstractTableModel>

namespace shopglass {

class MappingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Columns are those of the draft.
    void setContents(const MappingDraft &draft, const Preview &preview);
    enum class Rows { First, WithProblems };
    void setRows(Rows rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<PreviewRow> &shownRows() const;
    [[nodiscard]] const PreviewCell *cellAt(const PreviewRow &row, const DraftColumn &column) const;
    [[nodiscard]] QString rawAt(const PreviewRow &row, const DraftColumn &column) const;
    [[nodiscard]] QString textAt(const PreviewRow &row, const DraftColumn &column) const;
    [[nodiscard]] QString hintAt(const PreviewRow &row, const DraftColumn &column) const;
    [[nodiscard]] QVariant columnTitle(const DraftColumn &column) const;
    [[nodiscard]] QVariant rowHeader(const PreviewRow &row, int role) const;

    MappingDraft m_draft;
    Preview m_preview;
    Rows m_rows = Rows::First;
};

} // namespace shopglass
