#include "models/store/rollupkeeper.h"

#include "models/store/storetexts.h"

#include <algorithm>
#include <array>

namespace shopglass {

namespace {

constexpr qint64 OrdersPerReport = 4096;

} // namespace

bool feedsRollup(const ExportKind &kind)
{
    return kind.id == QLatin1String("orders") || kind.id == QLatin1String("aftersales");
}

void bindCell(Statement &statement, StoreId store, const RollupCells::Cell &cell)
{
    const auto &[day, source, sums] = cell;
    const std::array<qint64, 13> values = {store,
                                           day,
                                           source.channel,
                                           source.carrier,
                                           source.accountType,
                                           source.promoter ? 1 : 0,
                                           sums.paidGmv,
                                           sums.paidOrders,
                                           sums.gmvCreated,
                                           sums.commission,
                                           sums.refundByPayDay,
                                           sums.refundedOrders,
                                           sums.refundByRefundDay};
    for (std::size_t i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 1, values[i]);
}

Result<RollupKeeper> RollupKeeper::open(const Database &database, StoreId store)
{
    auto lines = database.prepare(QStringLiteral(
        "SELECT body FROM order_fact WHERE store_id = ?1 AND order_id = ?2 ORDER BY line_key"));
    if (!lines)
        return lines.error();
    auto returns = database.prepare(
        QStringLiteral("SELECT aftersale_status, aftersale_type, refund_amount, finished_at FROM aftersale "
                       "WHERE store_id = ?1 AND order_id = ?2 ORDER BY aftersale_id"));
    if (!returns)
        return returns.error();
    return RollupKeeper(database, store, std::move(*lines), std::move(*returns));
}

RollupKeeper::RollupKeeper(const Database &database, StoreId store, Statement lines, Statement returns)
    : m_database(&database)
    , m_store(store)
    , m_lines(std::move(lines))
    , m_returns(std::move(returns))
{
}

Result<void> RollupKeeper::touch(qint64 orderId)
{
    const auto before = m_touched.size();
    m_touched.insert(orderId);
    if (m_touched.size() == before)
        return {};
    return addShare(orderId, -1);
}

void RollupKeeper::addWholeOrder(const FactRun &run, std::size_t row)
{
    m_share.clear();
    m_share.addLine(run, row);
    m_share.count(m_cells, 1);
}

void RollupKeeper::removeWholeOrder(qint64 orderId, std::string_view body)
{
    if (m_touched.contains(orderId))
        return;
    m_share.clear();
    m_share.addLine(body);
    m_share.count(m_cells, -1);
}

void RollupKeeper::changeWholeOrder(qint64 orderId, const FactRow &before, const FactRow *after)
{
    if (m_touched.contains(orderId))
        return;
    m_share.clear();
    m_share.addLine(before);
    m_share.count(m_cells, -1);
    if (!after)
        return;
    m_share.clear();
    m_share.addLine(*after);
    m_share.count(m_cells, 1);
}

Result<void> RollupKeeper::finish(const ProgressSink &progress)
{
    std::vector<qint64> orders(m_touched.cbegin(), m_touched.cend());
    std::sort(orders.begin(), orders.end());
    qint64 done = 0;
    for (const qint64 order : orders) {
        const auto added = addShare(order, 1);
        if (!added)
            return added;
        if (++done % OrdersPerReport == 0 && !progress({QString(), done, qint64(orders.size()), done}))
            return cancelledError();
    }
    m_touched.clear();
    return writeCells();
}

Result<void> RollupKeeper::addShare(qint64 orderId, int sign)
{
    m_share.clear();
    if (auto read = readLines(orderId); !read)
        return read;
    if (auto read = readReturns(orderId); !read)
        return read;
    m_share.count(m_cells, sign);
    return {};
}

Result<void> RollupKeeper::readLines(qint64 orderId)
{
    m_lines.bind(1, m_store);
    m_lines.bind(2, orderId);
    for (;;) {
        const auto row = m_lines.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        m_share.addLine(m_lines.bytes(0));
    }
}

Result<void> RollupKeeper::readReturns(qint64 orderId)
{
    m_returns.bind(1, m_store);
    m_returns.bind(2, orderId);
    for (;;) {
        const auto row = m_returns.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        m_share.addReturn(m_returns.optionalInteger(0), m_returns.optionalInteger(1),
                          m_returns.optionalInteger(2), m_returns.optionalInteger(3));
    }
}

Result<void> RollupKeeper::writeCells()
{
    auto upsert = m_database->prepare(QStringLiteral(
        "INSERT INTO rollup_cell VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT "
        "DO UPDATE SET "
        "paid_gmv = paid_gmv + excluded.paid_gmv, paid_orders = paid_orders + excluded.paid_orders, "
        "gmv_created = gmv_created + excluded.gmv_created, commission = commission + excluded.commission, "
        "refund_amount_by_pay_day = refund_amount_by_pay_day + excluded.refund_amount_by_pay_day, "
        "refunded_orders = refunded_orders + excluded.refunded_orders, "
        "refund_amount_by_refund_day = refund_amount_by_refund_day + excluded.refund_amount_by_refund_day"));
    if (!upsert)
        return upsert.error();
    for (const RollupCells::Cell &cell : m_cells.sorted()) {
        bindCell(*upsert, m_store, cell);
        const auto written = upsert->run();
        if (!written)
            return written;
    }
    m_cells.clear();
    return m_database->run(
        QStringLiteral("DELETE FROM rollup_cell WHERE store_id = %1 AND paid_gmv = 0 AND paid_orders = 0 "
                       "AND gmv_created = 0 AND commission = 0 AND refund_amount_by_pay_day = 0 "
                       "AND refunded_orders = 0 AND refund_amount_by_refund_day = 0")
            .arg(m_store));
}

} // namespace shopglass
