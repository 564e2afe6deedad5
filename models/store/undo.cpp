// Takes a batch out of the facts.

#include "models/store/batchwriter.h"
#include "models/store/factbook.h"
#include "models/store/statementwatch.h"
#include "models/store/storetexts.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

/// Keys worked on together, so that the echoes of some thousand of them are looked for at once.
constexpr std::size_t KeysAtOnce = 8'192;

struct Target
{
    StoreId store = 0;
    QString file;
    SheetRange sheets;
    qint64 rows = 0; ///< that it brought something about
};

Result<Target> targetOf(const Database &database, BatchId batch)
{
    auto select = database.prepare(QStringLiteral(
        "SELECT b.store_id, b.file, b.undone, coalesce(min(s.id), 0), coalesce(max(s.id), -1), "
        "b.rows_new + b.rows_updated + b.rows_unchanged FROM import_batch b "
        "LEFT JOIN import_sheet s ON s.batch_id = b.id WHERE b.id = ?1 GROUP BY b.id"));
    if (!select)
        return select.error();
    select->bind(1, batch);
    const auto row = select->step();
    if (!row)
        return row.error();
    if (!*row)
        return noSuchBatchError(batch);
    if (select->integer(2) != 0)
        return batchUndoneError(batch);
    return Target{
        select->integer(0), select->string(1), {select->integer(3), select->integer(4)}, select->integer(5)};
}

class Undoing final
{
public:
    Undoing(FactBook &facts, KindBook &book, const Target &target, UndoSummary &summary,
            const ProgressSink &progress)
        : m_facts(facts)
        , m_book(book)
        , m_settler(facts.settler(book, target.sheets))
        , m_target(target)
        , m_summary(summary)
        , m_progress(progress)
    {
    }

    Result<void> takeBack()
    {
        if (auto counted = countEchoes(); !counted)
            return counted;
        if (auto removed = m_book.echoes.removeSheets(m_target.sheets.first, m_target.sheets.last); !removed)
            return removed;
        const auto several = m_facts.versions().takeFromSheets(m_book.facts.kind(), m_target.sheets.first,
                                                               m_target.sheets.last);
        if (!several)
            return several.error();
        if (auto settled = inParts(*several, &Undoing::settle); !settled)
            return settled;
        if (auto passed = passOn(); !passed)
            return passed;
        const auto left = m_facts.leave(m_book, m_target.sheets,
                                        [this](const ProgressStep &step) { return report(step.done); });
        if (!left)
            return left.error();
        m_summary.rowsRemoved += *left;
        return {};
    }

private:
    [[nodiscard]] bool isOurs(qint64 sheet) const { return m_target.sheets.has(sheet); }

    /// `part`: rows of the part of the work at hand that are done.
    bool report(qint64 part)
    {
        const qint64 done = std::min(m_done + part, m_target.rows);
        return m_progress({m_target.file, done, m_target.rows, done});
    }

    Result<void> inParts(std::span<const FactKey> keys,
                         Result<void> (Undoing::*work)(std::span<const FactKey>))
    {
        for (std::size_t from = 0; from < keys.size(); from += KeysAtOnce) {
            const auto some = keys.subspan(from, std::min(KeysAtOnce, keys.size() - from));
            if (auto done = (this->*work)(some); !done)
                return done;
            m_done += qint64(some.size());
            if (!report(0))
                return cancelledError();
        }
        return {};
    }

    /// Facts of other batches that this batch only repeats: nothing but their origin may change.
    Result<void> countEchoes()
    {
        std::vector<FactKey> keys;
        for (qint64 sheet = m_target.sheets.first; sheet <= m_target.sheets.last; ++sheet) {
            const auto visited = m_book.echoes.visit(sheet, [&keys](const EchoEntry &entry) -> Result<void> {
                keys.push_back(entry.key);
                return {};
            });
            if (!visited)
                return visited;
        }
        std::ranges::sort(keys);
        const auto same = std::ranges::unique(keys);
        keys.erase(same.begin(), same.end());
        return inParts(keys, &Undoing::countEchoesOf);
    }

    Result<void> countEchoesOf(std::span<const FactKey> keys)
    {
        const auto echoes = m_book.echoes.of(keys);
        if (!echoes)
            return echoes.error();
        FactScan &scan = m_book.facts.scan();
        scan.begin();
        for (const FactKey &key : keys) {
            if (const auto known = scan.moveTo(key); !known)
                return known.error();
            if (isOurs(scan.sheet()))
                continue;
            const auto own = std::ranges::equal_range(*echoes, key, {}, &Echo::key);
            const auto winner
                = strongest(m_facts.sheets(), {key, scan.sheet(), 0}, std::span(own.begin(), own.end()));
            if (!winner)
                return winner.error();
            ++(isOurs(winner->sheet) ? m_summary.rowsRestored : m_summary.rowsKept);
        }
        scan.end();
        return {};
    }

    /// Facts whose only full version goes: where there is an echo, it takes the place.
    Result<void> passOn()
    {
        const auto others = m_book.echoes.sheets();
        if (!others)
            return others.error();
        if (others->empty())
            return {};
        const auto owned = m_book.facts.keysFromSheets(m_target.sheets.first, m_target.sheets.last);
        if (!owned)
            return owned.error();
        return inParts(*owned, &Undoing::passOnSome);
    }

    Result<void> passOnSome(std::span<const FactKey> keys)
    {
        const auto echoes = m_book.echoes.of(keys);
        if (!echoes)
            return echoes.error();
        std::map<qint64, std::vector<FactKey>> heirs; // by sheet
        for (auto own = echoes->begin(); own != echoes->end();) {
            const auto end
                = std::find_if(own, echoes->end(), [own](const Echo &echo) { return echo.key != own->key; });
            const auto succession = m_settler.passOn(own->key, std::span(own, end));
            if (!succession)
                return succession.error();
            heirs[succession->heir.sheet].push_back(own->key);
            ++(isOurs(succession->winner) ? m_summary.rowsRestored : m_summary.rowsKept);
            own = end;
        }
        for (const auto &[sheet, passed] : heirs) {
            if (auto removed = m_book.echoes.remove(sheet, passed); !removed)
                return removed;
        }
        return {};
    }

    /// Facts with other versions.
    Result<void> settle(std::span<const FactKey> keys)
    {
        const auto echoes = m_book.echoes.takeOf(keys);
        if (!echoes)
            return echoes.error();
        for (const FactKey &key : keys) {
            const auto own = std::ranges::equal_range(*echoes, key, {}, &Echo::key);
            const auto settled = m_settler.settle(key, std::span(own.begin(), own.end()));
            if (!settled)
                return settled.error();
            if (settled->removed)
                ++m_summary.rowsRemoved;
            else if (isOurs(settled->winner))
                ++m_summary.rowsRestored;
            else
                ++m_summary.rowsKept;
        }
        return {};
    }

    FactBook &m_facts;
    KindBook &m_book;
    Settler m_settler;
    const Target &m_target;
    UndoSummary &m_summary;
    const ProgressSink &m_progress;
    qint64 m_done = 0; ///< rows of the parts that are done
};

/// The kinds that the batch brought.
Result<std::vector<const ExportKind *>> kindsOf(const Database &database, BatchId batch)
{
    auto select = database.prepare(
        QStringLiteral("SELECT DISTINCT kind FROM import_sheet WHERE batch_id = %1").arg(batch));
    if (!select)
        return select.error();
    std::vector<const ExportKind *> kinds;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return kinds;
        kinds.push_back(&ExportKinds::instance().kind(select->string(0)));
    }
}

} // namespace

Result<UndoSummary> undoBatch(Workspace &workspace, BatchId batch, const ProgressSink &sink)
{
    const Database &database = workspace.database();
    StatementWatch watch(database, sink);
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto target = targetOf(database, batch);
    if (!target)
        return target.error();
    watch.setSubject(target->file);
    const ProgressSink progress = watch.sink();
    auto book = FactBook::open(database, target->store);
    if (!book)
        return book.error();
    if (!progress({target->file, 0, 0, 0}))
        return cancelledError();
    UndoSummary summary;
    summary.batch = batch;
    summary.file = target->file;
    const auto kinds = kindsOf(database, batch);
    if (!kinds)
        return kinds.error();
    for (const ExportKind *kind : *kinds) {
        const auto facts = book->kind(*kind);
        if (!facts)
            return facts.error();
        const auto taken = Undoing(*book, **facts, *target, summary, progress).takeBack();
        if (!taken)
            return taken.error();
    }
    const auto marked
        = database.run(QStringLiteral("UPDATE import_batch SET undone = 1 WHERE id = %1").arg(batch));
    if (!marked)
        return marked.error();
    const auto finished = book->finish(progress);
    if (!finished)
        return finished.error();
    const auto committed = transaction->commit();
    if (!committed)
        return committed.error();
    return summary;
}

} // namespace shopglass
