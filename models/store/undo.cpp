// Takes a batch out of the facts.

#include "models/store/batchname.h"
#include "models/store/batchwriter.h"
#include "models/store/factbook.h"
#include "models/store/statementwatch.h"
#include "models/store/storetexts.h"
#include "models/store/succession.h"
#include "models/store/versionwalk.h"

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
    return Target{select->integer(0),
                  shownBatchName(select->string(1)),
                  {select->integer(3), select->integer(4)},
                  select->integer(5)};
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
        if (auto settled = settleShared(); !settled)
            return settled;
        if (auto passed = passOn(); !passed)
            return passed;
        if (m_nobodyLeaves)
            return {};
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

    /// Facts of other batches that this batch only repeats: they stay as they are.
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
        FactScan &scan = m_book.facts.scan();
        scan.begin();
        for (const FactKey &key : keys) {
            if (const auto known = scan.moveTo(key); !known)
                return known.error();
            m_summary.rowsKept += isOurs(scan.sheet()) ? 0 : 1;
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
        auto succession = SuccessionStatement::open(m_facts.database(), m_book.facts.shape(), m_target.store);
        if (!succession)
            return succession.error();
        m_succession.emplace(std::move(*succession));
        auto passed = inParts(*owned, &Undoing::passOnSome);
        m_succession.reset();
        m_nobodyLeaves = m_passed == qint64(owned->size());
        return passed;
    }

    Result<void> passOnSome(std::span<const FactKey> keys)
    {
        const auto echoes = m_book.echoes.of(keys);
        if (!echoes)
            return echoes.error();
        std::vector<Echo> quick;
        std::map<qint64, std::vector<FactKey>> taken; // by sheet
        for (auto own = echoes->begin(); own != echoes->end();) {
            const auto end
                = std::find_if(own, echoes->end(), [own](const Echo &echo) { return echo.key != own->key; });
            const auto heir = strongest(m_facts.sheets(), *own, std::span(own, end));
            if (!heir)
                return heir.error();
            const auto alike = isLikeOurs(heir->sheet);
            if (!alike)
                return alike.error();
            if (*alike)
                quick.push_back(*heir);
            else if (auto passed = m_settler.passOn(own->key, *heir); !passed)
                return passed;
            taken[heir->sheet].push_back(own->key);
            ++m_summary.rowsKept;
            ++m_passed;
            own = end;
        }
        if (auto passed = m_succession->run(quick); !passed)
            return passed;
        for (const auto &[sheet, passed] : taken) {
            if (auto removed = m_book.echoes.remove(sheet, passed); !removed)
                return removed;
        }
        return {};
    }

    /// Whether silent bits mean the same to this sheet and to all of the batch's.
    Result<bool> isLikeOurs(qint64 sheet)
    {
        const auto known = m_likeOurs.find(sheet);
        if (known != m_likeOurs.end())
            return known->second;
        const auto other = m_facts.sheets().find(sheet);
        if (!other)
            return other.error();
        const std::vector<int> attributes = (*other)->attributes;
        bool like = true;
        for (qint64 ours = m_target.sheets.first; like && ours <= m_target.sheets.last; ++ours) {
            const auto own = m_facts.sheets().find(ours);
            if (!own)
                return own.error();
            like = (*own)->kind != &m_book.facts.kind() || (*own)->attributes == attributes;
        }
        m_likeOurs.emplace(sheet, like);
        return like;
    }

    /// Facts of which other sheets have versions.
    Result<void> settleShared()
    {
        auto walk
            = VersionWalk::open(m_facts.database(), m_book.facts.kind(), m_target.store, m_target.sheets);
        if (!walk)
            return walk.error();
        std::vector<FactKey> alone;
        for (;;) {
            auto shared = walk->next(KeysAtOnce, m_facts.sheets());
            if (!shared)
                return shared.error();
            if (shared->empty())
                return walk->remove(alone);
            const auto before = std::ptrdiff_t(alone.size());
            if (auto settled = settle(*shared, alone); !settled)
                return settled;
            std::sort(alone.begin() + before, alone.end());
            m_done += qint64(shared->size());
            if (!report(0))
                return cancelledError();
        }
    }

    /// Adds keys whose only version left lies in the table of versions.
    Result<void> settle(std::span<SharedKey> shared, std::vector<FactKey> &alone)
    {
        std::vector<FactKey> keys;
        std::vector<SharedKey *> changing;
        FactScan &scan = m_book.facts.scan();
        scan.begin();
        for (SharedKey &one : shared) {
            const auto stays = isUntouched(one, scan);
            if (!stays)
                return stays.error();
            if (!*stays) {
                keys.push_back(one.key);
                changing.push_back(&one);
                continue;
            }
            ++m_summary.rowsKept;
            if (one.left.size() == 1)
                alone.push_back(one.key);
        }
        scan.end();
        const auto echoes = m_book.echoes.takeOf(keys);
        if (!echoes)
            return echoes.error();
        if (auto begun = m_facts.beginSettling(m_book); !begun)
            return begun;
        for (SharedKey *one : changing) {
            const auto own = std::ranges::equal_range(*echoes, one->key, {}, &Echo::key);
            const auto settled
                = m_settler.settle(one->key, std::span(own.begin(), own.end()), std::move(one->left));
            if (!settled)
                return settled.error();
            if (settled->alone)
                alone.push_back(one->key);
            ++(settled->removed       ? m_summary.rowsRemoved
                   : settled->changed ? m_summary.rowsRestored
                                      : m_summary.rowsKept);
        }
        m_facts.endSettling();
        return {};
    }

    /// Whether the fact is another sheet's row that says all that the batch said of it, so that the batch
    /// never had a part in it. Its echoes stay echoes then.
    Result<bool> isUntouched(const SharedKey &shared, FactScan &scan)
    {
        const auto known = scan.moveTo(shared.key);
        if (!known)
            return known.error();
        const auto own = std::ranges::find_if(shared.left, [&scan](const Version &version) {
            return version.sheet == scan.sheet() && version.sourceRow == scan.sourceRow();
        });
        if (!*known || own == shared.left.end())
            return false;
        const auto sheet = m_facts.sheets().find(own->sheet);
        if (!sheet)
            return sheet.error();
        const AttributeMask says = (*sheet)->mask & ~(*sheet)->kindBits(own->silent);
        return (shared.goneSays & ~says) == 0;
    }

    FactBook &m_facts;
    KindBook &m_book;
    Settler m_settler;
    const Target &m_target;
    UndoSummary &m_summary;
    const ProgressSink &m_progress;
    std::optional<SuccessionStatement> m_succession;
    std::map<qint64, bool> m_likeOurs; ///< isLikeOurs() by sheet
    qint64 m_passed = 0; ///< facts that another sheet's row took over
    bool m_nobodyLeaves = false; ///< no fact names the batch's sheets any more
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
    if (auto forgotten = ReadRuns::removeSheets(database, target->sheets.first, target->sheets.last);
        !forgotten)
        return forgotten.error();
    const auto marked
        = database.run(QStringLiteral("UPDATE import_batch SET undone = 1 WHERE id = %1").arg(batch));
    if (!marked)
        return marked.error();
    const auto finished = book->finish(progress);
    if (!finished)
        return finished.error();
    const auto committed = watch.commit(*transaction);
    if (!committed)
        return committed.error();
    return summary;
}

} // namespace shopglass
