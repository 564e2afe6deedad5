// Which rows are behind a figure that is no indicator of a period (see pagefigures.h), and behind an
// indicator of one live session.
//
// Threads: pure functions over immutable columns.

#pragma once

#include "models/evidence/evidenceparts.h"
#include "models/evidence/pagefigures.h"

namespace shopglass {

/// What a page's figure is made of, before its rows are put in order and cut.
struct PageRows
{
    QString kind = QStringLiteral("orders"); ///< of the rows
    std::vector<RowShare> rows;
    std::vector<RowsPart> parts = {RowsPart::Counted};
    std::optional<double> value; ///< where it is not the sum of the shares
    std::optional<Unit> unit; ///< of the shares; none: money where the figure is, else a count
    qint64 sample = 0;
    bool isEnough = true; ///< the sample says something
    bool isKnown = true; ///< some file says it
    bool isOne = true; ///< false where the rows are of several figures, or of none
};

/// Requires: pageFigure(question.indicator). Fails where the question's part of the figure cannot be read.
Result<Evidence> findPageRows(const RowsQuestion &question, const Evaluator &evaluator);
/// The rows of a live or video file that an indicator of one session, account or host is made of. Requires:
/// an indicator of the catalogue; question.of is a session's id, "account:NAME" or "host:NAME".
Result<Evidence> findFileFigure(const RowsQuestion &question, const Evaluator &evaluator);

Result<PageRows> wheelRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> buyerRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> pickupRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> hourRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> priceRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> officialRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> sessionRows(const RowsQuestion &question, const Evaluator &evaluator);

/// The row of the live file that is the session `question.of`.
Result<std::size_t> sessionRow(const RowsQuestion &question, const StoreColumns &columns);

/// Says which form `of` has where it has another one.
Error unreadablePart(const RowsQuestion &question, const QString &example);

} // namespace shopglass
