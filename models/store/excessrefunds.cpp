#include "models/store/excessrefunds.h"

#include "models/store/database.h"
#include "models/store/refundrule.h"
#include "models/store/settler.h"
#include "models/store/storetexts.h"

#include <algorithm>
#include <array>
#include <limits>

namespace shopglass {

namespace {

constexpr qint64 RowsPerReport = 4'096;

struct BatchSheets
{
    SheetRange all;
    bool haveOrders = false;
};

Result<BatchSheets> sheetsOf(const Database &database, BatchId batch)
{
    auto select = database.prepare(QStringLiteral(
        "SELECT coalesce(min(id), 0), coalesce(max(id), -1), coalesce(max(kind = 'orders'), 0) "
        "FROM import_sheet WHERE batch_id = ?1"));
    if (!select)
        return select.error();
    select->bind(1, batch);
    if (const auto row = select->step(); !row)
        return row.error();
    return BatchSheets{{select->integer(0), select->integer(1)}, select->integer(2) != 0};
}

/// What an order's after-sales gave back.
struct OrderRefunds
{
    qint64 order = 0;
    std::vector<GrantedRefund> refunds; ///< in the order of their keys
    std::vector<qint64> keys;
    bool areOfBatch = false; ///< one of them at least

    [[nodiscard]] qint64 sum() const
    {
        qint64 fen = 0;
        for (const GrantedRefund &refund : refunds)
            fen += refund.amount;
        return fen;
    }
};

/// The key of the first refund, by time, of which not all counts.
qint64 firstAbove(const OrderRefunds &stated, qint64 paid)
{
    std::vector<GrantedRefund> counted = stated.refunds;
    capRefunds(counted, paid);
    const auto momentOf = [&stated](std::size_t i) {
        return stated.refunds[i].finished.value_or(std::numeric_limits<BeijingSeconds>::max());
    };
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        if (counted[i].amount < stated.refunds[i].amount && (!first || momentOf(i) < momentOf(*first)))
            first = i;
    }
    return stated.keys[first.value_or(0)];
}

class Search final
{
public:
    static Result<Search> open(const Workspace &workspace, StoreId store, BatchSheets sheets)
    {
        auto lines = workspace.database().prepare(QStringLiteral(
            "SELECT sum(paid_amount), count(*), count(paid_amount), max(sheet_id BETWEEN ?3 AND ?4) "
            "FROM order_line WHERE store_id = ?1 AND order_id = ?2 AND paid_at IS NOT NULL"));
        if (!lines)
            return lines.error();
        return Search(workspace, store, sheets, std::move(*lines));
    }

    Result<void> take(const OrderRefunds &refunds)
    {
        if (refunds.sum() == 0 || (!refunds.areOfBatch && !m_sheets.haveOrders))
            return {};
        m_lines.bind(1, m_store);
        m_lines.bind(2, refunds.order);
        m_lines.bind(3, m_sheets.all.first);
        m_lines.bind(4, m_sheets.all.last);
        if (const auto row = m_lines.step(); !row)
            return row.error();
        const qint64 paid = m_lines.integer(0);
        const bool isKnown = m_lines.integer(1) > 0 && m_lines.integer(1) == m_lines.integer(2);
        const bool isOfBatch = refunds.areOfBatch || m_lines.integer(3) != 0;
        m_lines.reset();
        if (!isKnown || !isOfBatch || refunds.sum() <= paid)
            return {};
        ++m_found.orders;
        return m_found.first ? Result<void>() : describe(refunds, paid);
    }

    [[nodiscard]] const ExcessRefunds &found() const { return m_found; }

private:
    Search(const Workspace &workspace, StoreId store, BatchSheets sheets, Statement lines)
        : m_reader(workspace)
        , m_store(store)
        , m_sheets(sheets)
        , m_lines(std::move(lines))
    {
    }

    Result<void> describe(const OrderRefunds &refunds, qint64 paid)
    {
        const std::array key{refunds.order, firstAbove(refunds, paid)};
        const auto origin = m_reader.originOf(m_store, QStringLiteral("aftersales"), key);
        if (!origin)
            return origin.error();
        m_found.first = {m_reader.idText(refunds.order), refunds.sum(), paid, origin->value_or(FactOrigin())};
        return {};
    }

    StoreReader m_reader;
    StoreId m_store;
    BatchSheets m_sheets;
    Statement m_lines; ///< what was paid by an order's lines
    ExcessRefunds m_found;
};

} // namespace

Result<ExcessRefunds> excessRefunds(const Workspace &workspace, StoreId store, BatchId batch,
                                    const ProgressSink &progress)
{
    const Database &database = workspace.database();
    const auto sheets = sheetsOf(database, batch);
    if (!sheets)
        return sheets.error();
    auto search = Search::open(workspace, store, *sheets);
    if (!search)
        return search.error();
    auto select = database.prepare(
        QStringLiteral("SELECT order_id, aftersale_id, aftersale_status, aftersale_type, refund_amount, "
                       "finished_at, sheet_id FROM aftersale WHERE store_id = ?1 "
                       "ORDER BY store_id, order_id, aftersale_id"));
    if (!select)
        return select.error();
    select->bind(1, store);
    OrderRefunds refunds;
    for (qint64 done = 1;; ++done) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (const qint64 order = select->integer(0); order != refunds.order) {
            if (auto taken = search->take(refunds); !taken)
                return taken.error();
            refunds = {order, {}, {}, false};
        }
        if (isRefund(select->optionalInteger(2), select->optionalInteger(3), select->optionalInteger(4))) {
            refunds.keys.push_back(select->integer(1));
            refunds.refunds.push_back({select->integer(4), select->optionalInteger(5)});
            refunds.areOfBatch = refunds.areOfBatch || sheets->all.has(select->integer(6));
        }
        if (done % RowsPerReport == 0 && !progress({QString(), done, 0, done}))
            return cancelledError();
    }
    if (auto taken = search->take(refunds); !taken)
        return taken.error();
    return search->found();
}

} // namespace shopglass
