// What is odd about a whole file, found while its rows go by: products of another shop, numbers that a
// spreadsheet has rounded.

#pragma once

#include "models/import/sheetplan.h"
#include "models/store/workspace.h"

#include <string>
#include <unordered_set>

namespace shopglass {

class FileChecks final
{
public:
    /// Reads which products the store knows already; before anything of this file is written.
    Result<void> loadKnownProducts(const Workspace &workspace, StoreId store, const ProgressSink &progress);

    void note(const SheetPlan &plan, const TypedRow &row);

    /// Whole sentences; empty when nothing is odd.
    [[nodiscard]] QStringList warnings() const;

private:
    /// Product ids as the store keeps them apart: numbers and texts.
    struct Products
    {
        std::unordered_set<qint64> numbers;
        std::unordered_set<std::string> texts;
        [[nodiscard]] qint64 count() const { return qint64(numbers.size() + texts.size()); }
    };

    Products m_known;
    Products m_found;
    qint64 m_longIds = 0;
    qint64 m_zeroTailIds = 0;
};

} // namespace shopglass
