#include "models/store/statementwatch.h"

#include "models/base/watchedwork.h"
#include "models/store/storetexts.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace shopglass {

StatementWatch::StatementWatch(const Database &database, const ProgressSink &progress, QString subject)
    : m_database(database)
    , m_progress(progress)
{
    m_last.subject = std::move(subject);
    const auto handler
        = [](void *context) { return static_cast<const StatementWatch *>(context)->goOn() ? 0 : 1; };
    sqlite3_progress_handler(database.handle(), StepsPerReport, handler, this);
}

StatementWatch::~StatementWatch()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

bool StatementWatch::goOn() const
{
    return m_isApart ? !m_stopped : m_progress(m_last);
}

ProgressSink StatementWatch::sink()
{
    return [this](const ProgressStep &step) {
        m_last.total = step.total;
        m_last.done = step.total > 0 ? std::min(step.done, step.total - 1) : step.done;
        m_last.rows = step.rows;
        return m_progress(m_last);
    };
}

Result<void> StatementWatch::runApart(const std::function<Result<void>()> &work)
{
    Result<void> result;
    m_isApart = true;
    runWatched([&] { result = work(); }, [this] { return m_progress(m_last); },
               [this] {
                   m_stopped = true;
                   sqlite3_interrupt(m_database.handle()); // between two steps the handler is not asked
               });
    m_isApart = false;
    return m_stopped.exchange(false) ? cancelledError() : result;
}

Result<void> StatementWatch::commit(Transaction &transaction)
{
    if (!m_progress(m_last))
        return cancelledError();
    m_last.total = std::max<qint64>(1, m_last.total);
    m_last.done = m_last.total;
    Result<void> result;
    m_isApart = true;
    runWatched([&] { result = transaction.commit(); },
               [this] {
                   static_cast<void>(m_progress(m_last));
                   return true;
               },
               [] {});
    m_isApart = false;
    return result;
}

} // namespace shopglass
