// Official scores that a person types in from the platform's page: checked as a file's would be and stored as
// an import batch of their own, so that each entry can be undone and stays in the history.
//
// Threads: as the Workspace.

#pragma once

#include "models/import/scorescale.h"
#include "models/store/batchwriter.h"

namespace shopglass {

/// The values of one score on one day.
struct ScoreEntry
{
    Day day;
    QString score; ///< product_score, store_score, reputation_score
    QString subject; ///< product or influencer id; empty for the store score
    QString subjectName; ///< may be empty
    struct Value
    {
        QString dimension; ///< as the platform's page writes it; empty = total
        double value = 0.0; ///< kept to three decimals
    };
    std::vector<Value> values;
};

/// Reads "4.87" or "4.87分". Nothing when it is no number with at most three decimals.
std::optional<double> scoreFromText(const QString &text);

/// Whether a dimension's name means the total, as files may write it: 总分, 综合分 …
bool namesTotal(const QString &dimension);

/// What is wrong with an entry in one sentence, or nothing. Values must be within their scale, the day not
/// after today, each dimension named once, product and reputation scores about somebody.
std::optional<Error> faultOf(const ScoreEntry &entry, std::span<const ScoreScale> scales, Day today);

/// Whether storing would change anything is the caller's to ask: an entry that repeats what counts already is
/// stored as one more statement. Fails as faultOf() or when the workspace cannot be written; then nothing is
/// stored.
Result<BatchSummary> enterScores(Workspace &workspace, StoreId store, const ScoreEntry &entry,
                                 std::span<const ScoreScale> scales, const Clock &clock);

} // namespace shopglass
