// The import of one file: open → sheets and header rows → match → type → check → store, in one transaction.
//
// Threads: runs on a worker thread with that thread's own Workspace.

#pragma once

#include "models/import/columnreading.h"
#include "models/import/mappingprofiles.h"
#include "models/import/scorescale.h"
#include "models/import/tablesource.h"
#include "models/store/batchwriter.h"

namespace shopglass {

struct ImportRequest
{
    QString path; ///< may lead through a .zip: june.zip/orders.csv
    QString shownName; ///< what sentences and the list of imports call it; empty = the path's last part
    StoreId store = 0;
    std::optional<Mapping> mapping; ///< else those kept for its headers, else the built-in aliases
    /// The mappings that are kept; null = none is used. Not asked where `mapping` or `kindId` is given.
    std::shared_ptr<const MappingProfiles> profiles;
    QString kindId; ///< forces the kind; empty = by header set
    SourceOptions source;
    ScoreScales scales; ///< of the official scores; values outside are rejected
    /// A trial: says how each column is read, reads again what is there already, and makes no key for buyers.
    /// Stores as ever, so the workspace is to be a TrialWorkspace; several files of a trial know each other.
    bool dryRun = false;
};

/// How a sheet was read.
struct SheetReading
{
    QString sheet;
    QString kindId;
    std::vector<ColumnReading> columns;
};

struct ImportOutcome
{
    enum class State { Stored, Unchanged, DryRun };
    State state = State::Stored;
    BatchSummary summary; ///< of the new batch (without a number in a dry run), or of the earlier one
    QStringList warnings; ///< whole sentences, e.g. products that do not fit the store
    QMap<QString, qint64> rejectCounts; ///< reason id → rows
    QMap<QString, Reject> firstRejects; ///< reason id → the first such row, as an example
    QStringList mappings; ///< names of the mappings that read it
    std::vector<SheetReading> sheets; ///< of a dry run
};

/// Imports a file. Fails without touching the workspace when the file cannot be used; the sentence says which
/// file, what was expected and what to do.
Result<ImportOutcome> importFile(Workspace &workspace, const ImportRequest &request, const Clock &clock,
                                 const ProgressSink &progress);

/// The files below a folder that may be exports (csv, tsv, txt, xlsx, xls, members of zip), sorted by name;
/// hidden and lock files are left out. Fails with a sentence when there are none.
Result<QStringList> exportFilesIn(const QString &folder);

/// A folder of export files that is named after its store.
struct StoreFolder
{
    QString store;
    Result<QStringList> files; ///< as exportFilesIn() of the folder
};

/// The sub-folders of a folder, or the folders in an archive, sorted by name, each a store. Fails with a
/// sentence when there are none, or when export files lie directly in the folder: whose would they be?
Result<std::vector<StoreFolder>> storeFoldersIn(const QString &folder);

/// Whether importFile() refused a file only because its headers are not known, or are those of several kinds:
/// worth asking the user which column is what.
bool needsMapping(const Error &error);

/// A reject as a sentence: which column, what was found, what to do.
QString rejectSentence(const Reject &reject);

/// A CSV (UTF-8 with BOM) of a batch's rejects, without personal data and with formula-like text neutralised.
Result<void> writeRejectsCsv(const Workspace &workspace, BatchId batch, const QString &path);

} // namespace shopglass
