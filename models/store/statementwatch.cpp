#include "models/store/statementwatch.h"

#include <sqlite3.h>

#include <utility>

namespace shopglass {

StatementWatch::StatementWatch(const Database &database, const ProgressSink &progress, QString subject)
    : m_database(database)
    , m_progress(progress)
{
    m_last.subject = std::move(subject);
    const auto goOn = [](void *context) {
        const auto *watch = static_cast<const StatementWatch *>(context);
        return watch->m_progress(watch->m_last) ? 0 : 1;
    };
    sqlite3_progress_handler(database.handle(), StepsPerReport, goOn, this);
}

StatementWatch::~StatementWatch()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

ProgressSink StatementWatch::sink()
{
    return [this](const ProgressStep &step) {
        m_last.done = step.done;
        m_last.total = step.total;
        m_last.rows = step.rows;
        return m_progress(m_last);
    };
}

} // namespace shopglass
