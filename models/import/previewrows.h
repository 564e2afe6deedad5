// The first rows of a sheet as a preview shows them: each cell as it would be stored, and what is wrong with
// it.
//
// Threads: one object per thread and look.

#pragma once

#include "models/import/preview.h"
#include "models/import/rowtyper.h"

#include <set>

namespace shopglass {

class PreviewRows final
{
public:
    /// Fills rows and counts of the preview; plan and preview must outlive the object.
    PreviewRows(const SheetPlan &plan, Day today, const ScoreScales &scales, Preview &preview);

    /// False when enough rows were seen.
    bool look(qint64 row, std::span<const RawCell> cells);

private:
    PreviewRow rowOf(qint64 row, std::span<const RawCell> cells, RowTyper::Verdict verdict);
    [[nodiscard]] std::string keyOfRow() const;
    void takeReject(PreviewRow &shown) const;
    void readCells(PreviewRow &shown, std::span<const RawCell> cells);
    [[nodiscard]] QString faultOf(qint64 row, std::size_t index, const QString &fault,
                                  std::span<const RawCell> cells) const;
    bool count(PreviewRow &shown);

    const SheetPlan &m_plan;
    std::unique_ptr<BuyerIdentity> m_buyers;
    RowTyper m_typer;
    Preview &m_preview;
    std::set<std::string> m_keys;
};

} // namespace shopglass
