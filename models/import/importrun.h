// One import from beginning to end: the state that its steps share. See importer.h for what it promises.

#pragma once

#include "models/import/chosensource.h"
#include "models/import/filechecks.h"
#include "models/import/filedigest.h"
#include "models/import/filestamp.h"
#include "models/import/sheetreader.h"

namespace shopglass {

class ImportRun final
{
public:
    ImportRun(Workspace &workspace, const ImportRequest &request, const Clock &clock,
              const ProgressSink &progress);

    Result<ImportOutcome> run();

private:
    /// Counts beside those that the store keeps.
    struct Counts
    {
        qint64 read = 0;
        qint64 rejected = 0;
        qint64 blank = 0;
        qint64 totals = 0;
        qint64 remarks = 0;
    };

    Result<void> describeFile();
    [[nodiscard]] Error unlessChanged(const Error &error) const;
    Result<void> planSheets();
    Result<SheetMatch> matchSheet(int sheet);
    Result<void> awaitDigest();
    Result<void> nameRows(SheetPlan &plan);
    void warnAboutPlan(const SheetPlan &plan);
    Result<void> openIdentity();
    Result<void> prepareChecks();
    Result<void> readSheets();
    Result<void> readSheet(const SheetPlan &plan);
    Result<void> readRowsOrRuns(const SheetPlan &plan, RowTyper &typer);
    Result<void> readRows(const SheetPlan &plan, RowTyper &typer, RunReading *runs);
    Result<void> takeBlock(const ReadBlock &block);
    void takeReject(const Reject &reject);
    void tellOfTrial();
    void tellOfExcessRefunds(const BatchSummary &summary);
    Result<ImportOutcome> finish();

    Workspace &m_workspace;
    const ImportRequest &m_request;
    const Clock &m_clock;
    const ProgressSink &m_progress;
    ProgressSink m_named; ///< m_progress with the file's name and our row count
    ProgressStep m_step; ///< what it was last told
    BatchFile m_file;
    std::optional<FileDigest> m_digest; ///< until it is known
    std::optional<FileStamp> m_stamp; ///< from before anything of the file was read
    ChosenSource m_source;
    Result<void> m_opened; ///< until its error matters
    std::vector<SheetPlan> m_plans;
    std::unique_ptr<BuyerIdentity> m_buyers;
    TextTokens m_tokens; ///< outlives the writer, which knows texts by them
    std::unique_ptr<BatchWriter> m_writer;
    std::optional<Reject> m_firstReject;
    Counts m_counts;
    FileChecks m_checks;
    ImportOutcome m_outcome;
};

} // namespace shopglass
