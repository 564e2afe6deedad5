// Does a file belong to the store it is imported into? Found by what both say of the same things: products,
// accounts, sales by day, orders, and the shop's own name or number where a file has such a column.
//
// Nothing is refused here: what does not fit becomes a sentence that says what was compared and what to do.
// Threads: prepare() and warnings() on the caller's thread, note() on the one that reads.

#pragma once

#include "models/import/knownproducts.h"
#include "models/import/sheetplan.h"
#include "models/import/storename.h"
#include "models/store/storereader.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_set>

namespace shopglass {

class StoreFit final
{
public:
    /// Reads what the store knows already, or begins to; before anything of this file is written.
    Result<void> prepare(const Workspace &workspace, StoreId store, const std::vector<SheetPlan> &plans,
                         const ProgressSink &progress);

    void note(const SheetPlan &plan, const TypedRow &row, std::span<const RawCell> cells);

    /// Whole sentences; empty when everything fits or nothing can be compared.
    Result<QStringList> warnings(const Workspace &workspace, StoreId store,
                                 const ProgressSink &progress) const;

    /// What the file says of its shop, to be remembered once it is stored.
    [[nodiscard]] const StoreNames &saidNames() const noexcept { return m_names; }

private:
    /// Where the things to compare stand in the rows of a kind; −1 where there are none.
    struct Attributes
    {
        int product = -1;
        int account = -1;
        int day = -1;
        int gmv = -1;
        int split = -1;
        int order = -1;
        int created = -1;
    };

    static Attributes attributesOf(const ExportKind &kind);
    Result<void> loadAccounts(const StoreReader &reader, StoreId store, const ProgressSink &progress);
    Result<void> loadSales(const StoreReader &reader, StoreId store);
    void noteSales(const Attributes &at, const TypedRow &row);
    void noteOrder(const Attributes &at, const TypedRow &row);
    Result<QStringList> productWarning(const KnownProducts &store, const ProgressSink &progress) const;
    [[nodiscard]] QStringList accountWarning() const;
    [[nodiscard]] QStringList salesWarning() const;
    Result<QStringList> orderWarning(const StoreReader &reader, StoreId store,
                                     const ProgressSink &progress) const;

    std::unique_ptr<KnownProducts> m_knownProducts; ///< null where the file names none
    ProductIds m_products;
    std::set<std::string> m_knownAccounts; ///< of the own accounts' reports
    std::set<std::string> m_sellingAccounts; ///< of the order file
    std::set<std::string> m_accounts;
    std::map<qint64, qint64> m_knownSales, m_sales; ///< by day number, fen
    std::vector<DayRange> m_orderDays;
    std::unordered_set<qint64> m_orders; ///< some of those that the file names, created on days with orders
    std::optional<qint64> m_split; ///< the first one met: each split tells the whole sales again
    bool m_smallSide = false; ///< a list of all products is compared with those that the store sold
    StoreNames m_names, m_knownNames;
    const SheetPlan *m_plan = nullptr; ///< of the row before
    Attributes m_at; ///< of its kind
};

} // namespace shopglass
