// A file as sheets of rows of cells, whatever it was: CSV, XLSX, encrypted XLSX, old XLS, the tables of a web
// page. The first stage of the import.
//
// Rows stream; memory does not grow with the file (shared strings of an XLSX aside, which are bounded).

#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace shopglass {

struct RunHash;
struct RunSeeds;

/// One cell as the file has it. Text is UTF-8 and only lives until the row's visit returns.
struct RawCell
{
    enum class Kind : std::uint8_t { Blank, Text, Number, Boolean, ErrorValue };
    Kind kind = Kind::Blank;
    std::string_view text; ///< for Number from XLSX: as written in the file
    double number = 0.0; ///< for Number
    bool date = false; ///< a Number whose style is a date: an Excel serial (already moved to the 1900 system)
};

/// Called for each row with its 1-based number (the spreadsheet's row, or the CSV record). Rows without any
/// cell are passed over, but counted. Returns false to stop.
using RowVisitor = std::function<bool(qint64 row, std::span<const RawCell> cells)>;

struct SourceOptions
{
    QString password; ///< tried before the file-name rule
    QStringList knownPasswords; ///< of other files of this session; tried behind the file-name rule
    QString encoding; ///< "" = automatic, else "UTF-8", "GB18030"
    QString delimiter; ///< "" = automatic, else one character
    ProgressSink progress = unwatched; ///< asked to go on while a password is tried
};

/// Is told which rows come from the same text as others did, and which may be known by it (see
/// models/store/readruns.h): a run is some hundred whole rows of a text file, cut by what they say, so that
/// the same rows make the same runs wherever they stand in a file. Called on the thread that reads, between
/// visits.
class RunWatcher
{
public:
    virtual ~RunWatcher() = default;
    [[nodiscard]] virtual const RunSeeds &seeds() const = 0;
    /// Rows from here on are of this run.
    virtual void beginRun(const RunHash &hash) = 0;
    /// All rows of the run were visited. It has so many, those without any cell included.
    virtual void endRun(qint64 rows) = 0;
    /// Rows from here on are of no run.
    virtual void giveUp() = 0;
};

class TableSource
{
public:
    virtual ~TableSource() = default;

    /// Sheet names in workbook order; one empty name for CSV.
    [[nodiscard]] virtual QStringList sheets() const = 0;
    /// How the file was understood, for the preview: "UTF-8 (BOM)", "GB18030", "XLSX", "XLSX, encrypted",
    /// "XLS", "HTML, UTF-8".
    [[nodiscard]] virtual QString description() const = 0;
    /// What separates the cells of a text file; empty for a workbook.
    [[nodiscard]] virtual QString delimiter() const { return {}; }
    /// Streams a sheet's rows from the top. May be called again. `progress` counts bytes or rows.
    virtual Result<void> readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress) = 0;

    /// Tells of the runs while sheets are read, where the source has any. Null = nobody wants to know.
    virtual void watchRuns(RunWatcher *watcher) { Q_UNUSED(watcher) }

    /// Recognises the file by its bytes, never by its suffix. Refuses with a sentence: missing, unreadable,
    /// empty, truncated zip, wrong or missing password, zip bomb, HTML without a table.
    static Result<std::unique_ptr<TableSource>> open(const QString &path, const SourceOptions &options);
};

/// Whether open() failed only because the file needs another password than those tried: worth asking the
/// user.
bool needsPassword(const Error &error);

/// The passwords to try for a file name: its stem's last six characters, also after taking off " (1)", "-
/// 副本", " copy". Most likely first.
QStringList passwordCandidates(const QString &fileName);

} // namespace shopglass
