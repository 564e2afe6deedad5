// FactBook's other end: facts that leave in bulk, because nobody but an undone batch told us of them.

#include "models/store/factbook.h"
#include "models/store/storetexts.h"

namespace shopglass {

namespace {

constexpr qint64 RowsPerReport = 4'096;

} // namespace

Result<qint64> FactBook::leave(KindBook &book, SheetRange sheets, const ProgressSink &progress)
{
    const ExportKind &kind = book.facts.kind();
    if (auto uncounted = uncount(book, sheets, progress); !uncounted)
        return uncounted.error();
    const auto alone = fillTable(kind, sheets);
    if (!alone)
        return alone.error();
    // A table that becomes empty is let go of without a look at its rows.
    QString sql = QStringLiteral("DELETE FROM %1").arg(kind.table);
    if (!*alone)
        sql += QStringLiteral(" WHERE store_id = %1 AND sheet_id BETWEEN %2 AND %3")
                   .arg(m_store)
                   .arg(sheets.first)
                   .arg(sheets.last);
    if (auto removed = m_database->run(sql); !removed)
        return removed.error();
    return m_database->changes();
}

/// Whether all facts of the kind are of these sheets. Requires: no other fact names them.
Result<bool> FactBook::fillTable(const ExportKind &kind, SheetRange sheets)
{
    auto others = m_database->prepare(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM import_sheet s JOIN import_batch b ON b.id = s.batch_id "
                       "WHERE NOT b.undone AND s.kind = ?1 AND s.id NOT BETWEEN ?2 AND ?3)"));
    if (!others)
        return others.error();
    others->bindText(1, kind.id);
    others->bind(2, sheets.first);
    others->bind(3, sheets.last);
    const auto row = others->step();
    if (!row)
        return row.error();
    return others->integer(0) == 0;
}

/// Takes the rollup's part of facts out that are about to leave.
Result<void> FactBook::uncount(KindBook &book, SheetRange sheets, const ProgressSink &progress)
{
    if (!feedsRollup(book.facts.kind()))
        return {};
    const bool areOrders = book.facts.kind().id == QLatin1String("orders");
    auto rows = m_database->prepare(
        QStringLiteral("SELECT order_id, %1 FROM %2 WHERE store_id = ?1 AND "
                       "sheet_id BETWEEN ?2 AND ?3 ORDER BY store_id, order_id")
            .arg(areOrders ? QStringLiteral("body") : QStringLiteral("NULL"), book.facts.kind().table));
    if (!rows)
        return rows.error();
    rows->bind(1, m_store);
    rows->bind(2, sheets.first);
    rows->bind(3, sheets.last);
    m_returns = nullptr;
    if (areOrders && m_hasAftersales) {
        if (auto begun = beginReturns(); !begun)
            return begun;
    }
    for (qint64 done = 1;; ++done) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const qint64 order = rows->integer(0);
        const auto whole = areOrders ? isWholeOrder(order) : Result<bool>(false);
        if (!whole)
            return whole.error();
        if (*whole) {
            m_rollup.removeWholeOrder(order, rows->bytes(1));
        } else if (auto touched = m_rollup.touch(order); !touched) {
            return touched;
        }
        if (done % RowsPerReport == 0 && !progress({QString(), done, 0, done}))
            return cancelledError();
    }
    if (m_returns)
        m_returns->end();
    return {};
}

} // namespace shopglass
