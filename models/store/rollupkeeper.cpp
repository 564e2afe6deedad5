#include "models/store/rollupkeeper.h"

#include "models/store/refundrule.h"
#include "models/store/storetexts.h"

#include <algorithm>
#include <array>

namespace shopglass {

namespace {

constexpr qint64 OrdersPerReport = 4096;
constexpr std::size_t MostAttributes = 64;

} // namespace

bool feedsRollup(const ExportKind &kind)
{
    return kind.id == QLatin1String("orders") || kind.id == QLatin1String("aftersales");
}

Result<RollupKeeper> RollupKeeper::open(const Database &database, StoreId store)
{
    auto lines = database.prepare(QStringLiteral(
        "SELECT body FROM order_fact WHERE store_id = ?1 AND order_id = ?2 ORDER BY line_key"));
    if (!lines)
        return lines.error();
    auto returns = database.prepare(
        QStringLiteral("SELECT aftersale_status, refund_amount, finished_at FROM aftersale "
                       "WHERE store_id = ?1 AND order_id = ?2"));
    if (!returns)
        return returns.error();
    return RollupKeeper(database, store, std::move(*lines), std::move(*returns));
}

RollupKeeper::RollupKeeper(const Database &database, StoreId store, Statement lines, Statement returns)
    : m_database(&database)
    , m_store(store)
    , m_lines(std::move(lines))
    , m_returns(std::move(returns))
    , m_packing(ExportKinds::instance().kind(QStringLiteral("orders")))
{
    const ExportKind &kind = ExportKinds::instance().kind(QStringLiteral("orders"));
    const auto at = [&kind](const char *id) { return kind.indexOf(QString::fromLatin1(id)).value(); };
    m_attributes = {at("created_at"),    at("paid_at"),   at("paid_amount"), at("commission"),
                    at("refund_amount"), at("channel"),   at("carrier"),     at("account_type"),
                    at("promoter_id"),   at("leader_id"), at("affiliate_id")};
}

Result<void> RollupKeeper::touch(qint64 orderId)
{
    const auto before = m_touched.size();
    m_touched.insert(orderId);
    if (m_touched.size() == before)
        return {};
    return addShare(orderId, -1);
}

/// valueOf(attribute) is nothing where the row is blank: that adds 0, and is how a blank text is keyed.
template<typename ValueOf>
RollupKeeper::Line RollupKeeper::lineOf(const ValueOf &valueOf) const
{
    const OrderAttributes &a = m_attributes;
    const auto value = [&valueOf](int attribute) { return valueOf(attribute).value_or(0); };
    const bool promoter = value(a.promoter) != 0 || value(a.leader) != 0 || value(a.affiliate) != 0;
    return {valueOf(a.created), valueOf(a.paid),
            value(a.amount),    value(a.commission),
            value(a.refund),    {value(a.channel), value(a.carrier), value(a.accountType), promoter}};
}

void RollupKeeper::addWholeOrder(const FactRun &run, std::size_t row)
{
    m_orderLines.assign(1, lineOf([&run, row](int attribute) {
                            return run.has(row, attribute) ? std::optional(run.valueOr(row, attribute, 0))
                                                           : std::nullopt;
                        }));
    m_orderReturns.clear();
    addLine(m_orderLines.front(), 1);
    addHead(1);
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
    const auto lines = readLines(orderId);
    if (!lines)
        return lines;
    const auto returns = readReturns(orderId);
    if (!returns)
        return returns;
    for (const Line &line : m_orderLines)
        addLine(line, sign);
    addHead(sign);
    return {};
}

Result<void> RollupKeeper::readLines(qint64 orderId)
{
    m_orderLines.clear();
    m_lines.bind(1, m_store);
    m_lines.bind(2, orderId);
    for (;;) {
        const auto row = m_lines.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        std::array<std::optional<qint64>, MostAttributes> values;
        m_packing.unpack(m_lines.bytes(0), RowPacking::Everything,
                         [&values](int attribute, qint64 value) { values[std::size_t(attribute)] = value; });
        m_orderLines.push_back(lineOf([&values](int attribute) { return values[std::size_t(attribute)]; }));
    }
}

Result<void> RollupKeeper::readReturns(qint64 orderId)
{
    m_orderReturns.clear();
    m_returns.bind(1, m_store);
    m_returns.bind(2, orderId);
    for (;;) {
        const auto row = m_returns.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const bool success = !m_returns.isNull(0) && m_returns.integer(0) == refundedStatus();
        m_orderReturns.push_back({success, m_returns.integer(1), m_returns.optionalInteger(2)});
    }
}

void RollupKeeper::addLine(const Line &line, int sign)
{
    if (line.created)
        m_cells.at(*line.created, line.source).gmvCreated += sign * line.amount;
    if (!line.paid)
        return;
    RollupSums &sums = m_cells.at(*line.paid, line.source);
    sums.paidGmv += sign * line.amount;
    sums.commission += sign * line.commission;
}

/// What an order counts once: at its first paid line, refunds by refund day at least at its first line's
/// source.
void RollupKeeper::addHead(int sign)
{
    qint64 ownRefund = 0;
    for (const Line &line : m_orderLines)
        ownRefund += line.refund;
    qint64 returned = 0;
    bool success = false;
    for (const Return &aftersale : m_orderReturns) {
        if (aftersale.success) {
            success = true;
            returned += aftersale.amount;
        }
    }
    auto head = std::find_if(m_orderLines.cbegin(), m_orderLines.cend(),
                             [](const Line &line) { return line.paid.has_value(); });
    if (head != m_orderLines.cend()) {
        const bool ownCounts = m_orderReturns.empty();
        RollupSums &sums = m_cells.at(*head->paid, head->source);
        sums.paidOrders += sign;
        sums.refundByPayDay += sign * (ownCounts ? ownRefund : returned);
        sums.refundedOrders += sign * int(ownCounts ? ownRefund > 0 : success);
    } else {
        head = m_orderLines.cbegin();
    }
    const RollupSource source = head != m_orderLines.cend() ? head->source : RollupSource();
    for (const Return &aftersale : m_orderReturns) {
        if (aftersale.success && aftersale.finished)
            m_cells.at(*aftersale.finished, source).refundByRefundDay += sign * aftersale.amount;
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
    for (const auto &[day, source, sums] : m_cells.sorted()) {
        const std::array<qint64, 13> values = {m_store,
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
            upsert->bind(int(i) + 1, values[i]);
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
