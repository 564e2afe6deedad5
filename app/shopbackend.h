// What the session asks of a workspace. Everything here reads and writes files, so all of it runs on the
// session's worker threads, a backend for each; the real one is WorkspaceBackend, tests bring their own.

#pragma once

#include "models/audit/portfolio.h"
#include "models/base/document.h"
#include "models/evidence/evidenceview.h"
#include "models/import/importer.h"
#include "models/import/scoreentry.h"
#include "models/overview/viewset.h"
#include "models/store/coveragecalendar.h"
#include "models/store/scorehistory.h"
#include "widgets/common/periodchoice.h"

#include <functional>
#include <memory>

namespace shopglass {

/// Which figures are wanted.
struct ViewRequest
{
    QString store; ///< empty = the first one
    PeriodChoice period;
    Comparison comparison = Comparison::Previous;
};

/// All that the window shows of one store.
struct ShopState
{
    std::vector<Store> stores;
    std::optional<Store> store; ///< none when the wanted one does not exist (yet)
    std::shared_ptr<const ViewSet> views; ///< none while nothing is imported
    std::vector<BatchSummary> batches; ///< of the store, newest first
    std::vector<KindCalendar> calendar; ///< which of its days are in, partly in or missing
};

/// Which days all stores are looked at over.
struct PortfolioViewRequest
{
    PeriodChoice period;
    Comparison comparison = Comparison::Previous;
};

/// A file and what the user said of it.
struct FileToImport
{
    QString path;
    QString password;
    std::optional<Mapping> mapping; ///< none = it reads as it is
};

class ShopBackend
{
public:
    virtual ~ShopBackend() = default;

    /// Writing makes the file when it is missing; Reading wants one that is there.
    enum class Access { Reading, Writing };
    /// `progress` hears of an older workspace that is brought up to date.
    virtual Result<void> open(const QString &workspacePath, Access access, const ProgressSink &progress) = 0;
    /// What can be shown at once, before the columns are loaded; none where state() is as quick.
    virtual Result<std::optional<ShopState>> glance(const ViewRequest &request) = 0;
    /// `stop` says true when nobody waits for the answer any more; it is then an error of kind Cancelled.
    virtual Result<ShopState> state(const ViewRequest &request, const std::function<bool()> &stop) = 0;
    /// All stores side by side, from the rollup alone.
    virtual Result<PortfolioView> portfolio(const PortfolioViewRequest &request) = 0;
    /// One store of that portfolio with what only its facts tell; its columns are not kept.
    virtual Result<StoreAudit> auditStore(const QString &store) = 0;
    /// Files as they are, folders as the export files below them. Order kept, nothing twice.
    virtual Result<QStringList> filesOf(const QStringList &paths) = 0;
    /// The folder's sub-folders where each may be a store: there are at least two with export files, and none
    /// lie beside them. Else none.
    virtual std::vector<StoreFolder> storeFolders(const QString &folder) = 0;
    /// Imports into the store of that name, which is made when missing.
    virtual Result<ImportOutcome> importInto(const QString &store, const FileToImport &file,
                                             const ProgressSink &progress)
        = 0;
    virtual Result<UndoSummary> undo(BatchId batch, const ProgressSink &progress) = 0;
    virtual Result<std::vector<Reject>> rejects(BatchId batch) = 0;
    virtual Result<void> writeRejects(BatchId batch, const QString &path) = 0;
    /// Stores official values that were typed in, for the store of that name.
    virtual Result<BatchSummary> enterScores(const QString &store, const ScoreEntry &entry) = 0;
    virtual Result<std::vector<StatedScore>> scoreHistory(const QString &store, const QString &score) = 0;
    /// For the store of that name, which must be there; empty = the first one.
    virtual Result<void> keepDocument(const QString &store, DocumentScope scope, const Document &document)
        = 0;
    virtual Result<bool> dropDocument(const QString &store, DocumentScope scope, const QString &kind,
                                      const QString &id)
        = 0;
    /// The rows behind a figure.
    virtual Result<EvidenceView> rowsBehind(const ViewRequest &request, const RowsQuestion &question) = 0;
    /// All of them as CSV.
    virtual Result<void> writeRows(const ViewRequest &request, const RowsQuestion &question,
                                   const QString &path, Language language)
        = 0;
    /// Writes the sample shop's export files into an existing folder.
    virtual Result<QStringList> writeSample(const QString &folder, const ProgressSink &progress) = 0;
};

} // namespace shopglass
