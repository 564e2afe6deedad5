// What is odd about a whole file, found while its rows go by: things of another shop, numbers that a
// spreadsheet has rounded.

#pragma once

#include "models/import/storefit.h"

namespace shopglass {

class FileChecks final
{
public:
    /// Reads what the store knows already; before anything of this file is written.
    Result<void> prepare(const Workspace &workspace, StoreId store, const std::vector<SheetPlan> &plans,
                         const ProgressSink &progress);

    void note(const SheetPlan &plan, const TypedRow &row, std::span<const RawCell> cells);

    /// Whole sentences; empty when nothing is odd.
    [[nodiscard]] Result<QStringList> warnings(const Workspace &workspace, StoreId store,
                                               const ProgressSink &progress) const;

    /// What the file says of its shop, to be remembered once it is stored.
    [[nodiscard]] const StoreNames &saidNames() const noexcept { return m_fit.saidNames(); }

private:
    StoreFit m_fit;
    qint64 m_longIds = 0;
    qint64 m_zeroTailIds = 0;
};

} // namespace shopglass
