// When to tell the caller how far a file has been read, and whether the caller wants it to stop.

#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <chrono>

namespace shopglass {

class ReadTicker final
{
public:
    ReadTicker(const ProgressSink &sink, QString subject, qint64 total)
        : m_sink(sink)
        , m_step{std::move(subject), 0, total, 0}
    {
    }

    /// Cheap enough for every few hundred rows. False when the caller cancelled.
    bool tick(qint64 done, qint64 rows)
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < Interval)
            return true;
        m_last = now;
        return report(done, rows);
    }

    /// Tells in any case. False when the caller cancelled.
    bool report(qint64 done, qint64 rows)
    {
        m_step.done = done;
        m_step.rows = rows;
        return !m_sink || m_sink(m_step);
    }

    static Error cancelled() { return {{}, QStringLiteral("Reading was cancelled."), ErrorKind::Cancelled}; }

private:
    static constexpr std::chrono::milliseconds Interval{100};
    const ProgressSink &m_sink;
    ProgressStep m_step;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

} // namespace shopglass
