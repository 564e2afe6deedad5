#include "models/store/factfeed.h"

#include <sqlite3.h>

namespace shopglass {

namespace {

/// Small enough for a core's cache.
constexpr std::size_t BlockRows = 1024;

/// Collects rows and hands them over whenever a block is full.
class Feed final
{
public:
    Feed(std::size_t columns, const std::function<bool(const FactBlock &)> &visit)
        : m_visit(visit)
    {
        m_block.columns.assign(columns, std::vector<qint64>(BlockRows));
    }

    /// False when the visitor has seen enough.
    bool take(sqlite3_value **values)
    {
        const std::size_t row = m_block.rows++;
        for (std::size_t i = 0; i < m_block.columns.size(); ++i) {
            // NULL reads as 0, so only a 0 needs the second question.
            const qint64 value = sqlite3_value_int64(values[i]);
            const bool absent = value == 0 && sqlite3_value_type(values[i]) == SQLITE_NULL;
            m_block.columns[i][row] = absent ? AbsentValue : value;
        }
        return m_block.rows < BlockRows || flush();
    }

    bool flush()
    {
        if (m_block.rows == 0)
            return !m_stopped;
        m_stopped = m_stopped || !m_visit(m_block);
        m_block.rows = 0;
        return !m_stopped;
    }

    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    const std::function<bool(const FactBlock &)> &m_visit;
    FactBlock m_block;
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

Result<void> feedFacts(const Database &database, const QString &table, const QStringList &columns,
                       StoreId store, const std::function<bool(const FactBlock &)> &visit)
{
    Feed feed(std::size_t(columns.size()), visit);
    if (sqlite3_create_function_v2(database.handle(), "fact_feed", int(columns.size()), SQLITE_UTF8, &feed,
                                   nullptr, takeRow, endRows, nullptr)
        != SQLITE_OK)
        return database.lastError();
    const auto fed = [&]() -> Result<void> {
        auto select = database.prepare(QStringLiteral("SELECT fact_feed(%1) FROM %2 WHERE store_id = ?1")
                                           .arg(columns.join(QLatin1String(", ")), table));
        if (!select)
            return select.error();
        select->bind(1, store);
        return select->run();
    }();
    sqlite3_create_function_v2(database.handle(), "fact_feed", int(columns.size()), SQLITE_UTF8, nullptr,
                               nullptr, nullptr, nullptr, nullptr);
    if (!fed && !feed.stopped())
        return fed;
    feed.flush();
    return {};
}

} // namespace shopglass
