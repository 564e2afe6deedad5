// Holds a connection's statement until its caller has been told so many times that work goes on: a disk that
// answers only then. Whoever is told nothing meanwhile is found without looking at a clock.

#pragma once

#include "models/base/progress.h"
#include "models/store/database.h"

#include <QSemaphore>

#include <sqlite3.h>

#include <string_view>
#include <vector>

namespace shopglass::test {

class StatementGate final
{
public:
    /// Holds the first statement whose text begins so until the sink was called `tells` times during it.
    StatementGate(const Database &database, std::string_view statement, int tells)
        : m_statement(statement)
        , m_tells(tells)
        , m_handle(database.handle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &StatementGate::onStatement, this);
    }
    ~StatementGate() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    StatementGate(const StatementGate &) = delete;
    StatementGate &operator=(const StatementGate &) = delete;

    /// Notes each step; answers false from the given call during the statement on, 0 = never.
    ProgressSink sink(int stopAt = 0)
    {
        return [this, stopAt](const ProgressStep &step) {
            if (!m_isHeld)
                return true;
            steps.push_back(step);
            m_told.release();
            return stopAt == 0 || int(steps.size()) < stopAt;
        };
    }

    std::vector<ProgressStep> steps; ///< heard while and after the statement was held
    bool wasTold = false; ///< the statement could go on because the sink was called often enough

private:
    static int onStatement(unsigned, void *context, void *, void *text)
    {
        auto *gate = static_cast<StatementGate *>(context);
        if (!gate->m_isHeld
            && std::string_view(static_cast<const char *>(text)).starts_with(gate->m_statement)) {
            constexpr int Never = 60'000; // milliseconds after which the test fails instead of hanging
            gate->m_isHeld = true;
            gate->wasTold = gate->m_told.tryAcquire(gate->m_tells, Never);
        }
        return 0;
    }

    std::string_view m_statement;
    int m_tells;
    sqlite3 *m_handle;
    QSemaphore m_told;
    std::atomic<bool> m_isHeld = false;
};

} // namespace shopglass::test
