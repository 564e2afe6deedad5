// What does a file look like, and how would it be read with this mapping? A dry look at its first rows, for
// the window that maps columns.
//
// Personal columns never leave here: their cells are dots. Errors are those of opening the file. A preview
// stops after a few thousand rows, however large the file is; a text file's encoding is judged over all of
// it, once.
// Threads: one object per thread; previews are values.

#pragma once

#include "models/import/chosensource.h"
#include "models/import/mappingcheck.h"

#include <memory>

namespace shopglass {

/// What the user has chosen so far.
struct PreviewOptions
{
    /// May be incomplete; none = a kept mapping, the built-in aliases or a suggestion.
    std::optional<Mapping> mapping;
    /// Rules that name headers which the file lacks: kept and marked, or, after the table was taken for
    /// another (sheet, encoding …), replaced by suggestions.
    enum class Rules { Keep, Fit };
    Rules rules = Rules::Keep;
    QString kindId; ///< without a mapping: what to take the file for; empty = what comes nearest
    QString password;
};

/// One cell as it would be stored.
struct PreviewCell
{
    QString text; ///< empty when blank
    QString fault; ///< a sentence; empty when it can be read
};

struct PreviewRow
{
    enum class State { Stored, LeftOut, Totals, Remark };
    qint64 row = 0; ///< as a spreadsheet counts it
    State state = State::Stored;
    QString fault; ///< of a row that is left out: a sentence
    int faultAttribute = -1; ///< where
    QStringList raw; ///< by column of the file
    std::vector<PreviewCell> cells; ///< by attribute of the kind
};

struct Preview
{
    enum class Origin {
        Given, ///< the options' mapping
        Kept, ///< one that is kept for these headers
        BuiltIn, ///< the built-in aliases know the file
        Suggested, ///< nobody knows the file; this is our guess
    };

    bool hasSample = true; ///< false: there is no file, only a mapping whose rules are shown
    QString file; ///< name without folders
    QString description; ///< encoding or container: "UTF-8 (BOM)", "XLSX"
    QString delimiter; ///< of a text file; empty for a workbook
    QStringList sheets;
    int sheet = 0; ///< the one that is shown
    qint64 headerRow = 0;
    QStringList headers; ///< by column, trimmed; blank ones included
    std::vector<bool> personal; ///< by column
    QString dayAbove; ///< the day that stands above the header; empty = none
    std::vector<KindCandidate> candidates; ///< nearest first
    bool ambiguous = false; ///< the first candidates fit equally well

    Mapping mapping;
    Origin origin = Origin::Suggested;
    std::vector<MappingProblem> problems; ///< what keeps the mapping from being used
    QStringList how; ///< by attribute of the kind; empty where nothing is read
    std::vector<qint64> faults; ///< cells by attribute that cannot be read or cost the row

    std::vector<PreviewRow> rows; ///< the first ones
    std::vector<PreviewRow> faultyRows; ///< the first ones with a fault
    qint64 rowsSeen = 0; ///< blank ones left out
    qint64 rowsLeftOut = 0;
    qint64 totals = 0;
    qint64 remarks = 0;
    qint64 repeated = 0; ///< rows with the key of an earlier one: of each, only one would count
    bool wholeFile = false; ///< all rows of the sheet were seen
};

/// A kept mapping without a file: its headers stand for columns, and there are no rows.
Preview previewWithoutFile(const Mapping &mapping);

class FilePreview final
{
public:
    static constexpr std::size_t RowsShown = 50;
    static constexpr qint64 RowsSeen = 2000;

    FilePreview(const QString &path, std::shared_ptr<const MappingProfiles> profiles, Day today,
                ScoreScales scales = {});

    /// The file stays open between two looks at it. `progress` is asked to go on, as in an import.
    Result<Preview> look(const PreviewOptions &options, const ProgressSink &progress = unwatched);

private:
    Result<void> open(const PreviewOptions &options, const ProgressSink &progress);
    Result<int> chooseSheet(const PreviewOptions &options, const ProgressSink &progress);

    ImportRequest m_request;
    Day m_today;
    std::unique_ptr<ChosenSource> m_source;
};

} // namespace shopglass
