// Everything that a store's batches say about its official scores: which value counts, which were beaten, and
// where each came from.
//
// Threads: as the Workspace.

#pragma once

#include "models/store/storereader.h"

namespace shopglass {

/// Mapping of the batches whose values a person typed in.
inline constexpr QLatin1String TypedInMapping("typed_in");

/// One value as one batch stated it.
struct StatedScore
{
    Day day;
    QString score; ///< store_score …
    QString subject; ///< product or influencer id; empty for the store
    QString subjectName;
    QString dimension; ///< as stated; empty = total
    qint64 thousandths = 0; ///< 4870 is 4.87
    bool current = false; ///< this one counts; the others of its key were beaten
    FactOrigin origin;
    bool typedIn = false; ///< by a person, not read from a file
    BeijingSeconds importedAt = 0; ///< when the batch was read or typed in
};

/// How facts keep a score: its place among the values of scores.score. Nothing when there is no such score.
std::optional<qint64> storedScore(const QString &score);

/// Of one score, newest day first; in a day by subject, total before dimensions, the current value before
/// beaten ones. Requires: storedScore() knows the score.
Result<std::vector<StatedScore>> scoreHistory(const Workspace &workspace, StoreId store,
                                              const QString &score);

} // namespace shopglass
