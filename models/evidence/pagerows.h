// Which rows are behind a figure that is no indicator of a period (see pagefigures.h), and behind an
// indicator of one live session.
//
// Threads: pure functions over immutable columns.

#pragma once

#include "models/evidence/evidenceparts.h"
#include "models/evidence/pagefigures.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"

#include <functional>

namespace shopglass {

/// What a page's figure is made of, before its rows are put in order and cut.
struct PageRows
{
    QString kind = QStringLiteral("orders"); ///< of the rows
    std::vector<RowShare> rows;
    std::vector<RowsPart> parts = {RowsPart::Counted};
    std::optional<double> value; ///< where it is not the sum of the shares
    std::optional<Unit> unit; ///< of the shares; none: money where the figure is, else a count
    std::optional<Unit> valueUnit = {}; ///< of the figure, where it is not always the same
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

/// A part of a whole: the rows above the line or those below it, as the question asks. `sample` below `least`
/// says nothing; of a whole without anything there is no part.
PageRows quotientRows(const RowsQuestion &question, PageRows part, PageRows whole, qint64 sample,
                      qint64 least);
/// Of rows that count one each: the sample is the whole.
PageRows quotientRows(const RowsQuestion &question, PageRows part, PageRows whole, qint64 least);

Result<PageRows> wheelRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> cohortRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> firstFieldRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> orderCountRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> partnerRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> leftRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> qualityRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> topRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> ruleRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> sourceRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> publishedRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> flywheelRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> bandRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> specRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> categoryRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> searchRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> listedRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> stockRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> oneFieldRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> sessionFileRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> sessionUsualRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> pickupRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> hourRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> priceRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> officialRows(const RowsQuestion &question, const Evaluator &evaluator);
Result<PageRows> sessionRows(const RowsQuestion &question, const Evaluator &evaluator);

/// The row of the live file that is the session `question.of`.
Result<std::size_t> sessionRow(const RowsQuestion &question, const StoreColumns &columns);

/// Calls visit(row) for the paid lines of the question's period.
template<class Visit>
void visitPaid(const RowsQuestion &question, const Evaluator &evaluator, Visit visit)
{
    const Period period = question.period.value_or(evaluator.context().period);
    const Day last = countedTo(evaluator.context(), period);
    evaluator.groundwork().paidRows().visitDays(period.from.number(), last.number(),
                                                [&visit](std::int32_t, std::span<const std::uint32_t> rows) {
                                                    for (const std::uint32_t row : rows)
                                                        visit(row);
                                                });
}

/// The lines that `holds`: with what was paid where the figure is money, else those that stand for orders.
PageRows linesWhere(const RowsQuestion &question, const Evaluator &evaluator,
                    const std::function<bool(std::uint32_t row)> &holds);

/// Says which form `of` has where it has another one.
Error unreadablePart(const RowsQuestion &question, const QString &example);

} // namespace shopglass
