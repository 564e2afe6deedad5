#include "models/store/factfeed.h"

#include "models/store/factrun.h"

#include <sqlite3.h>

#include <algorithm>

namespace shopglass {

namespace {

/// Small enough for a core's cache.
constexpr std::size_t BlockRows = 1024;

/// Where the values of a row come from: the statement gives some columns as they are, and of packed kinds the
/// body last.
struct FeedPlan
{
    FeedPlan(const ExportKind &kind, const QStringList &columns)
    {
        const FactShape shape(kind);
        packing = shape.packing;
        blockColumnOf.assign(kind.attributes.size(), -1);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto attribute = kind.indexOf(columns[i]);
            if (packing && attribute && !((shape.keyMask >> *attribute) & 1U)) {
                blockColumnOf[std::size_t(*attribute)] = int(i);
                wanted |= AttributeMask(1) << *attribute;
                packed.push_back(std::size_t(i));
            } else {
                selected.append(columns[i]);
                plain.push_back(std::size_t(i));
            }
        }
        if (packing)
            selected.append(QStringLiteral("body"));
    }

    std::optional<RowPacking> packing;
    QStringList selected; ///< columns of the statement
    std::vector<std::size_t> plain; ///< by column of the statement: the block's column
    std::vector<std::size_t> packed; ///< the block's columns that are filled from the body
    AttributeMask wanted = 0; ///< attributes that are filled from the body
    std::vector<int> blockColumnOf; ///< by attribute in the body: the block's column; −1 = not asked for
};

/// Collects rows and hands them over whenever a block is full.
class Feed final
{
public:
    Feed(const FeedPlan &plan, std::size_t columns, const std::function<bool(const FactBlock &)> &visit)
        : m_plan(plan)
        , m_visit(visit)
    {
        m_block.columns.assign(columns, std::vector<qint64>(BlockRows));
        m_places.fill(m_unasked.data());
        for (std::size_t attribute = 0; attribute < plan.blockColumnOf.size(); ++attribute) {
            if (const int column = plan.blockColumnOf[attribute]; column >= 0)
                m_places[attribute] = m_block.columns[std::size_t(column)].data();
        }
        clearPacked();
    }

    /// False when the visitor has seen enough.
    bool take(sqlite3_value **values)
    {
        const std::size_t row = m_block.rows++;
        for (std::size_t i = 0; i < m_plan.plain.size(); ++i) {
            // NULL reads as 0, so only a 0 needs the second question.
            const qint64 value = sqlite3_value_int64(values[i]);
            const bool absent = value == 0 && sqlite3_value_type(values[i]) == SQLITE_NULL;
            m_block.columns[m_plan.plain[i]][row] = absent ? AbsentValue : value;
        }
        if (m_plan.packing)
            takeBody(values[m_plan.plain.size()], row);
        return m_block.rows < BlockRows || flush();
    }

    bool flush()
    {
        if (m_block.rows == 0)
            return !m_stopped;
        m_stopped = m_stopped || !m_visit(m_block);
        m_block.rows = 0;
        clearPacked();
        return !m_stopped;
    }

    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    void takeBody(sqlite3_value *body, std::size_t row)
    {
        const void *bytes = sqlite3_value_blob(body);
        m_plan.packing->unpackTo(m_places, row,
                                 {static_cast<const char *>(bytes), std::size_t(sqlite3_value_bytes(body))},
                                 m_plan.wanted);
    }

    /// What no row says stays absent.
    void clearPacked()
    {
        for (const std::size_t column : m_plan.packed)
            std::ranges::fill(m_block.columns[column], AbsentValue);
    }

    const FeedPlan &m_plan;
    const std::function<bool(const FactBlock &)> &m_visit;
    FactBlock m_block;
    std::vector<qint64> m_unasked = std::vector<qint64>(BlockRows); ///< values that nobody asked for
    RowPacking::Places m_places;
    bool m_stopped = false;
};

void takeRow(sqlite3_context *context, int, sqlite3_value **values)
{
    if (!static_cast<Feed *>(sqlite3_user_data(context))->take(values))
        sqlite3_result_error(context, "stopped", -1); // ends the statement
}

void endRows(sqlite3_context *context)
{
    sqlite3_result_null(context);
}

} // namespace

Result<void> feedFacts(const Database &database, const ExportKind &kind, const QStringList &columns,
                       StoreId store, const std::function<bool(const FactBlock &)> &visit)
{
    const FeedPlan plan(kind, columns);
    const int arguments = int(plan.selected.size());
    Feed feed(plan, std::size_t(columns.size()), visit);
    if (sqlite3_create_function_v2(database.handle(), "fact_feed", arguments, SQLITE_UTF8, &feed, nullptr,
                                   takeRow, endRows, nullptr)
        != SQLITE_OK)
        return database.lastError();
    const auto fed = [&]() -> Result<void> {
        auto select = database.prepare(QStringLiteral("SELECT fact_feed(%1) FROM %2 WHERE store_id = ?1")
                                           .arg(plan.selected.join(QLatin1String(", ")), kind.table));
        if (!select)
            return select.error();
        select->bind(1, store);
        return select->run();
    }();
    sqlite3_create_function_v2(database.handle(), "fact_feed", arguments, SQLITE_UTF8, nullptr, nullptr,
                               nullptr, nullptr, nullptr);
    if (!fed && !feed.stopped())
        return fed;
    feed.flush();
    return {};
}

} // namespace shopglass
