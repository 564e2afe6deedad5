// Stores full runs on a thread of its own, so that the next one is filled meanwhile.
//
// A few runs go round: emptyRun() gives one to fill, hand() takes it back full. Small batches never start the
// thread. Threads: used on one thread. From hand() until settle() has returned, the book and its database
// belong to the writer, and nobody else may touch them.

#pragma once

#include "models/base/boundedqueue.h"
#include "models/store/dictionary.h"
#include "models/store/factbook.h"

#include <atomic>
#include <memory>
#include <thread>

namespace shopglass {

/// Rows, and the texts that have to be stored before them.
struct PendingRun
{
    FactRun rows;
    std::vector<NewText> texts;
    RollupCells shares; ///< see RunPreparation
    std::vector<EchoEntry> known; ///< rows beside these that say what their fact says; ascending
};

class RunWriter final
{
public:
    using RunPointer = std::unique_ptr<PendingRun>;

    /// The book must outlive the writer.
    RunWriter(FactBook &book, NewTexts texts);
    /// Waits for the run that is being stored; those behind it are thrown away.
    ~RunWriter();
    RunWriter(const RunWriter &) = delete;
    RunWriter &operator=(const RunWriter &) = delete;

    /// A run whose rows are of the given shape; waits until one is free, see TellWhileWaiting. Null when
    /// given up.
    RunPointer emptyRun(const FactShape &shape);
    /// Fails when an earlier run could not be stored.
    Result<void> hand(RunPointer run);
    /// Waits until everything handed over is stored, `last` as well. Fails if any of it could not be.
    Result<void> settle(RunPointer last);

    /// Rows that made new facts, of all runs that are stored.
    [[nodiscard]] qint64 newRows() const { return m_newRows; }
    /// Whether most of the rows that are stored so far did: any moment's guess about those to come.
    [[nodiscard]] bool mostAreNew() const { return 2 * m_newRows >= m_storedRows; }

private:
    static constexpr std::size_t Runs = 3;

    void storeAll();
    RunPointer awaitEmpty();
    void store(const PendingRun &run);

    FactBook &m_book;
    NewTexts m_texts;
    BoundedQueue<RunPointer> m_empty{Runs};
    BoundedQueue<RunPointer> m_full{Runs};
    Result<void> m_result; ///< of whoever stores
    std::atomic<qint64> m_newRows = 0;
    std::atomic<qint64> m_storedRows = 0;
    std::atomic<bool> m_givenUp = false; ///< whoever waits wants no more
    std::atomic<bool> m_failed = false; ///< m_result is an error and stays as it is
    std::thread m_thread;
};

} // namespace shopglass
