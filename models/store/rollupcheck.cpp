#include "models/store/rollupcheck.h"

#include "models/store/rollupkeeper.h"
#include "models/store/storetexts.h"

#include <tuple>

namespace shopglass {

namespace {

constexpr qint64 OrdersPerReport = 4096;

/// Takes the cells of a store: ascending, and none whose sums are all zero.
using TakeStore = std::function<Result<void>(StoreId, const std::vector<RollupCells::Cell> &)>;

/// Rows of one statement by the order that they belong to.
class OrderRows final
{
public:
    using Order = std::pair<StoreId, qint64>;

    /// The first two columns are the store and the order, in their order.
    static Result<OrderRows> open(const Database &database, const QString &sql)
    {
        auto select = database.prepare(sql);
        if (!select)
            return select.error();
        OrderRows rows(std::move(*select));
        if (auto stepped = rows.next(); !stepped)
            return stepped.error();
        return rows;
    }

    Result<void> next()
    {
        const auto row = m_select.step();
        if (!row)
            return row.error();
        m_order = *row ? std::optional(Order(m_select.integer(0), m_select.integer(1))) : std::nullopt;
        return {};
    }

    /// Of the row at hand; none at the end.
    [[nodiscard]] const std::optional<Order> &order() const { return m_order; }
    [[nodiscard]] const Statement &row() const { return m_select; }

private:
    explicit OrderRows(Statement select)
        : m_select(std::move(select))
    {
    }

    Statement m_select;
    std::optional<Order> m_order;
};

/// The lesser of two orders, one of which may be none.
std::optional<OrderRows::Order> firstOf(const OrderRows &lines, const OrderRows &returns)
{
    if (!lines.order() || !returns.order())
        return lines.order() ? lines.order() : returns.order();
    return std::min(lines.order(), returns.order());
}

class FactWalk final
{
public:
    FactWalk(OrderRows lines, OrderRows returns)
        : m_lines(std::move(lines))
        , m_returns(std::move(returns))
    {
    }

    Result<void> run(const TakeStore &take, const ProgressSink &progress)
    {
        StoreId store = 0;
        qint64 orders = 0;
        while (const auto order = firstOf(m_lines, m_returns)) {
            if (orders > 0 && order->first != store) {
                if (auto taken = give(store, take); !taken)
                    return taken;
            }
            store = order->first;
            if (auto read = readOrder(*order); !read)
                return read;
            m_share.count(m_cells, 1);
            if (++orders % OrdersPerReport == 0 && !progress({QString(), orders, 0, orders}))
                return cancelledError();
        }
        return orders > 0 ? give(store, take) : Result<void>();
    }

private:
    Result<void> readOrder(const OrderRows::Order &order)
    {
        m_share.clear();
        for (; m_lines.order() == order;) {
            m_share.addLine(m_lines.row().bytes(2));
            if (auto stepped = m_lines.next(); !stepped)
                return stepped;
        }
        for (; m_returns.order() == order;) {
            const Statement &row = m_returns.row();
            m_share.addReturn(row.optionalInteger(2), row.optionalInteger(3), row.optionalInteger(4),
                              row.optionalInteger(5));
            if (auto stepped = m_returns.next(); !stepped)
                return stepped;
        }
        return {};
    }

    Result<void> give(StoreId store, const TakeStore &take)
    {
        std::vector<RollupCells::Cell> cells = m_cells.sorted();
        std::erase_if(cells, [](const RollupCells::Cell &cell) { return cell.sums == RollupSums(); });
        m_cells.clear();
        return take(store, cells);
    }

    OrderRows m_lines;
    OrderRows m_returns;
    OrderShare m_share;
    RollupCells m_cells; ///< of the store at hand
};

Result<void> walkFacts(const Database &database, const TakeStore &take, const ProgressSink &progress)
{
    auto lines = OrderRows::open(database,
                                 QStringLiteral("SELECT store_id, order_id, body FROM order_fact "
                                                "ORDER BY store_id, order_id, line_key"));
    if (!lines)
        return lines.error();
    auto returns = OrderRows::open(
        database,
        QStringLiteral(
            "SELECT store_id, order_id, aftersale_status, aftersale_type, refund_amount, finished_at "
            "FROM aftersale ORDER BY store_id, order_id, aftersale_id"));
    if (!returns)
        return returns.error();
    return FactWalk(std::move(*lines), std::move(*returns)).run(take, progress);
}

/// The kept cells beside those that the facts make.
class Comparison final
{
public:
    static Result<Comparison> open(const Database &database)
    {
        auto select = database.prepare(QStringLiteral(
            "SELECT * FROM rollup_cell ORDER BY store_id, day, channel, carrier, account_type, promoter"));
        if (!select)
            return select.error();
        Comparison comparison(std::move(*select));
        if (auto stepped = comparison.next(); !stepped)
            return stepped.error();
        return comparison;
    }

    Result<void> compare(StoreId store, const std::vector<RollupCells::Cell> &cells)
    {
        for (const RollupCells::Cell &cell : cells) {
            const auto place = std::tie(store, cell.day, cell.source);
            while (m_kept && std::tie(m_store, m_kept->day, m_kept->source) < place) {
                ++m_differences;
                if (auto stepped = next(); !stepped)
                    return stepped;
            }
            const bool isKept = m_kept && std::tie(m_store, m_kept->day, m_kept->source) == place;
            m_differences += isKept && m_kept->sums == cell.sums ? 0 : 1;
            if (!isKept)
                continue;
            if (auto stepped = next(); !stepped)
                return stepped;
        }
        return {};
    }

    /// Call after the last store.
    Result<qint64> differences()
    {
        while (m_kept) {
            ++m_differences;
            if (auto stepped = next(); !stepped)
                return stepped.error();
        }
        return m_differences;
    }

private:
    explicit Comparison(Statement select)
        : m_select(std::move(select))
    {
    }

    Result<void> next()
    {
        const auto row = m_select.step();
        if (!row)
            return row.error();
        m_kept.reset();
        if (!*row)
            return {};
        const auto at = [this](int column) { return m_select.integer(column); };
        m_store = at(0);
        m_kept = RollupCells::Cell{std::int32_t(at(1)),
                                   {at(2), at(3), at(4), at(5) != 0},
                                   {at(6), at(7), at(8), at(9), at(10), at(11), at(12)}};
        return {};
    }

    Statement m_select;
    StoreId m_store = 0; ///< of the kept cell at hand
    std::optional<RollupCells::Cell> m_kept; ///< none at the end
    qint64 m_differences = 0;
};

} // namespace

Result<void> rebuildRollup(const Database &database, const ProgressSink &progress)
{
    if (auto cleared = database.run(QStringLiteral("DELETE FROM rollup_cell")); !cleared)
        return cleared;
    auto insert = database.prepare(
        QStringLiteral("INSERT INTO rollup_cell VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
                       "?13)"));
    if (!insert)
        return insert.error();
    const auto write = [&insert](StoreId store, const std::vector<RollupCells::Cell> &cells) -> Result<void> {
        for (const RollupCells::Cell &cell : cells) {
            bindCell(*insert, store, cell);
            if (auto written = insert->run(); !written)
                return written;
        }
        return {};
    };
    return walkFacts(database, write, progress);
}

Result<qint64> rollupDifferences(const Database &database, const ProgressSink &progress)
{
    auto comparison = Comparison::open(database);
    if (!comparison)
        return comparison.error();
    const auto walked = walkFacts(
        database,
        [&comparison](StoreId store, const std::vector<RollupCells::Cell> &cells) {
            return comparison->compare(store, cells);
        },
        progress);
    if (!walked)
        return walked.error();
    return comparison->differences();
}

} // namespace shopglass
