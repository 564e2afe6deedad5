// Reads and types the rows of one sheet on a thread of its own, while the caller checks and stores them.
//
// The rows come in blocks and in file order; at most four blocks exist, so memory does not grow with the
// file. Cells point into what the source has read and never leave the reading thread.
//
// Threads: used on the caller's thread, which alone calls the progress sink. While a reader lives, nobody
// else may touch its source, typer, checks and tokens; once next() has given nothing, the caller may again.

#pragma once

#include "models/base/boundedqueue.h"
#include "models/import/filechecks.h"
#include "models/import/rowtyper.h"
#include "models/import/runreading.h"
#include "models/import/texttokens.h"

#include <atomic>
#include <memory>
#include <thread>

namespace shopglass {

/// Some rows of a sheet, and what became of those between them.
struct ReadBlock
{
    TypedBlock rows;
    std::vector<KnownRow> known; ///< rows beside these, see RunReading
    std::optional<RowMoments> knownMoments; ///< of the runs that these are of
    std::vector<Reject> rejects; ///< in file order
    qint64 blank = 0;
    qint64 totals = 0;
    qint64 remarks = 0;

    std::size_t textBytes = 0; ///< of texts that the block holds itself

    /// A cell may have a megabyte, so that rows alone would let a block grow to gigabytes.
    static constexpr std::size_t MostKnown = 4'096;
    static constexpr std::size_t MostTextBytes = std::size_t(1) << 20;
    [[nodiscard]] bool isFull() const
    {
        return rows.rows() + rejects.size() >= TypedBlock::MostRows || known.size() >= MostKnown
            || textBytes >= MostTextBytes;
    }
    void clear(const SheetPlan &plan);
    /// The attributes that rows of the sheet may fill.
    static AttributeMask filledBy(const SheetPlan &plan);
};

class SheetReader final
{
public:
    /// Begins to read at once. Everything given must outlive the reader; `runs` may be null, and then every
    /// row is read.
    SheetReader(TableSource &source, const SheetPlan &plan, RowTyper &typer, FileChecks &checks,
                TextTokens &tokens, RunReading *runs = nullptr);
    /// Stops reading, if it still goes on.
    ~SheetReader();
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;

    /// The next block, valid until the next call; null behind the last one. Fails as the source does, or
    /// when `progress` cancels; it is called here at least ten times a second. Throws std::bad_alloc where
    /// the reading thread ran out of memory.
    Result<const ReadBlock *> next(const ProgressSink &progress);

private:
    using BlockPointer = std::unique_ptr<ReadBlock>;

    void readAll();
    bool take(qint64 row, std::span<const RawCell> cells);
    void addRow(std::span<const RawCell> cells);
    bool takeKnown(qint64 row, std::span<const RawCell> cells);
    bool note(const ProgressStep &step);
    bool report(const ProgressSink &progress);

    TableSource &m_source;
    const SheetPlan &m_plan;
    RowTyper &m_typer;
    FileChecks &m_checks;
    TextTokens &m_tokens;
    RunReading *m_runs;
    std::vector<std::size_t> m_textAttributes; ///< those that are filled and whose values may be texts
    BoundedQueue<BlockPointer> m_empty;
    BoundedQueue<BlockPointer> m_full;
    BlockPointer m_filling; ///< on the reading thread
    BlockPointer m_given; ///< what next() gave last
    Result<void> m_result; ///< written by the reading thread before it ends
    bool m_isShort = false; ///< the same: of memory
    std::atomic<bool> m_cancelled = false;
    std::mutex m_stepMutex;
    ProgressStep m_step; ///< the latest that the source told
    std::thread m_thread;
};

} // namespace shopglass
