// What becomes of the runs of a sheet while it is read: which of them the store knows, and which may be kept
// for later files.
//
// Threads: one at a time; the reading one until the sheet is read.

#pragma once

#include "models/import/runseal.h"
#include "models/import/sheetplan.h"
#include "models/import/tablesource.h"
#include "models/store/readruns.h"

namespace shopglass {

/// What decides, beside a row's own text, how it is read and stored, as 16 bytes. Empty where that depends on
/// other rows, or where keys are not whole in one number: no run of such a sheet may be known.
/// `mappingHash`: see ChosenSource; `buyerKey`: of the key that buyers are hashed with, empty without one;
/// `delimiter`: of a text file, see TableSource.
QByteArray readingOf(const SheetPlan &plan, const QString &mappingHash, const QString &delimiter,
                     const QString &buyerKey);

class RunReading final : public RunWatcher
{
public:
    /// Rows with moments from `firstFutureSecond` on are refused, so a run that has any is not known: the
    /// clock may have been put back. Plan, earlier runs and seal must outlive the object.
    RunReading(const SheetPlan &plan, const ReadRuns &earlier, const RunSeal &seal,
               BeijingSeconds firstFutureSecond);

    [[nodiscard]] const RunSeeds &seeds() const override { return m_seal.seeds(); }
    void beginRun(const RunHash &hash) override;
    void endRun(qint64 rows) override;
    void giveUp() override;

    /// The moments of all rows of the run, where the store knows it; null where its rows have to be read.
    [[nodiscard]] const RowMoments *known() const { return m_known; }
    /// Whether the row of this key has to be read nevertheless.
    [[nodiscard]] bool isContested(qint64 key) const { return m_earlier.isContested(key); }

    /// A row of the run that was not read, because it is known.
    void noteKnown() { ++m_rows; }
    /// A row of the run that will be stored, and of which there is nothing else to say.
    void note(const TypedRow &row);

    /// The runs that may be kept.
    [[nodiscard]] const std::vector<ReadRun> &kept() const { return m_kept; }

private:
    [[nodiscard]] BeijingSeconds momentOf(std::size_t attribute, const TypedRow &row) const;

    const ReadRuns &m_earlier;
    const RunSeal &m_seal;
    const ExportKind &m_kind;
    BeijingSeconds m_firstFutureSecond;
    std::vector<std::size_t> m_moments; ///< attributes that say how late the file reaches
    std::vector<std::size_t> m_primaryTimes;
    bool m_inRun = false;
    RunHash m_hash; ///< of the run, sealed
    const RowMoments *m_known = nullptr;
    RowMoments m_read; ///< of the rows that were noted
    bool m_isDated = true; ///< each of them is
    qint64 m_rows = 0; ///< known or noted
    std::vector<ReadRun> m_kept;
};

} // namespace shopglass
