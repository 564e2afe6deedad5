// Lets a caller hear of SQL that works for long, and stop it.
//
// While one lives, statements of its connection tell the sink every few thousand steps that they go on, with
// what the work last said of itself. A statement that the sink stops fails with ErrorKind::Cancelled. The
// sink must not use the connection. One at a time per connection. Threads: as the Database.

#pragma once

#include "models/base/progress.h"
#include "models/store/database.h"

namespace shopglass {

class StatementWatch final
{
public:
    /// Steps of SQLite's machine between two calls: some milliseconds, or some thousand rows.
    static constexpr int StepsPerReport = 50'000;

    StatementWatch(const Database &database, const ProgressSink &progress, QString subject = {});
    StatementWatch(const StatementWatch &) = delete;
    StatementWatch &operator=(const StatementWatch &) = delete;
    ~StatementWatch();

    /// What all steps name.
    void setSubject(const QString &subject) { m_last.subject = subject; }
    /// A sink for the work itself: what it is told is told again while statements go on.
    [[nodiscard]] ProgressSink sink();

private:
    const Database &m_database;
    const ProgressSink &m_progress;
    ProgressStep m_last;
};

} // namespace shopglass
