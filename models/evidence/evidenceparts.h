// Which rows of the columns make up a figure, and what each adds: the measures' own passes say it (see
// rowfinder.h).
//
// Rows are places in the columns; evidencereader.h reads what the files say of them. Threads: pure functions
// over immutable columns.

#pragma once

#include "models/evidence/rowsquestion.h"
#include "models/indicators/analysis.h"
#include "models/indicators/summation.h"

namespace shopglass {

/// The rows of one kind. Shares are in fen, seconds or pieces, as the unit says.
struct EvidenceRows
{
    QString kind; ///< export kind; empty for days that no file covers, whose numbers the rows are
    Unit unit = Unit::Count;
    std::vector<RowShare> rows; ///< the first ones in the order asked for
    std::size_t count = 0; ///< of all rows
    std::int64_t total = 0; ///< of all rows' shares
};

struct Evidence
{
    IndicatorValue value; ///< the figure that the rows make up
    std::vector<RowsPart> parts; ///< that it has, Counted first
    std::vector<EvidenceRows> kinds; ///< of the part asked for, kinds without rows left out
};

/// What the question names, as numbers of the columns; an error where the store has no such thing.
Result<RowFilter> filterOf(const RowsQuestion &question, const StoreColumns &columns);

/// The rows of a part, as many of them as the question's limit. Fails for an unknown indicator and for a part
/// that it does not have.
Result<Evidence> findEvidence(const RowsQuestion &question, const Evaluator &evaluator);

/// What a measure's sums are: fen, seconds, or pieces.
Unit unitOfMeasure(const QString &id);

} // namespace shopglass
