// Lets a caller hear of SQL that works for long, and stop it.
//
// While one lives, statements of its connection tell the sink every few thousand steps that they go on, with
// what the work last said of itself. A statement that the sink stops fails with ErrorKind::Cancelled. The
// sink must not use the connection. One at a time per connection. Threads: as the Database; the sink is
// called on the thread that uses the watch.

#pragma once

#include "models/base/progress.h"
#include "models/store/database.h"

#include <atomic>
#include <functional>

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
    /// A sink for the work itself: what it is told is told again while statements go on. Never that all is
    /// done.
    [[nodiscard]] ProgressSink sink();

    /// Runs what takes no steps for long (one pass over all pages, a copy) on a thread of its own, so that
    /// the sink hears of it, too, and can stop it.
    Result<void> runApart(const std::function<Result<void>()> &work);
    /// Makes everything last. The sink hears that all is done, with done = total, while the disk is waited
    /// for; its answer no longer counts.
    Result<void> commit(Transaction &transaction);

private:
    [[nodiscard]] bool goOn() const;

    const Database &m_database;
    const ProgressSink &m_progress;
    ProgressStep m_last;
    bool m_isApart = false; ///< another thread runs the statements
    std::atomic<bool> m_stopped = false; ///< what that one is to know
};

} // namespace shopglass
