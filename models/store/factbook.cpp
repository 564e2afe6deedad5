#include "models/store/factbook.h"

#include "models/store/factcodec.h"
#include "models/store/storetexts.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Keys settled together, so that the echoes of some thousand of them are looked for at once.
constexpr std::size_t KeysAtOnce = 8'192;

/// New rows counted and stored together: few enough that they are still in the processor's cache when SQLite
/// asks for them.
constexpr std::size_t RowsAtOnce = 1'024;

/// By key, rows lie anywhere in some megabytes: how long before its turn one is asked for.
constexpr std::size_t RowsAhead = 8;

} // namespace

Result<FactBook> FactBook::open(const Database &database, StoreId store)
{
    auto sheets = SheetBook::open(database);
    if (!sheets)
        return sheets.error();
    auto versions = VersionTable::open(database, store);
    if (!versions)
        return versions.error();
    auto rollup = RollupKeeper::open(database, store);
    if (!rollup)
        return rollup.error();
    const auto aftersales = database.integerOf(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM aftersale WHERE store_id = %1)").arg(store));
    if (!aftersales)
        return aftersales.error();
    const auto split = database.integerOf(
        QStringLiteral(
            "SELECT EXISTS (SELECT 1 FROM import_sheet s JOIN import_batch b ON b.id = s.batch_id WHERE "
            "b.store_id = %1 AND NOT b.undone AND s.kind = 'orders' AND s.grain <> 'order')")
            .arg(store));
    if (!split)
        return split.error();
    FactBook book(database, store, std::move(*sheets), std::move(*versions), std::move(*rollup));
    book.m_hasAftersales = *aftersales != 0;
    book.m_hasSplitOrders = *split != 0;
    return book;
}

FactBook::FactBook(const Database &database, StoreId store, SheetBook sheets, VersionTable versions,
                   RollupKeeper rollup)
    : m_database(&database)
    , m_store(store)
    , m_sheets(std::move(sheets))
    , m_versions(std::move(versions))
    , m_rollup(std::move(rollup))
{
}

Result<KindBook *> FactBook::kind(const ExportKind &kind)
{
    std::unique_ptr<KindBook> &book = m_kinds[&kind];
    if (!book) {
        auto facts = FactTable::open(*m_database, kind, m_store);
        if (!facts)
            return facts.error();
        auto echoes = EchoTable::open(*m_database, facts->shape(), m_store);
        if (!echoes)
            return echoes.error();
        book.reset(new KindBook{std::move(*facts), std::move(*echoes), ContentHash(kind), {}});
    }
    return book.get();
}

Settler FactBook::settler(KindBook &book, SheetRange gone)
{
    return Settler(
        book, m_versions, m_sheets, m_rollup, [this](qint64 order) { return isWholeOrder(order); }, gone);
}

Result<void> FactBook::beginSettling(const KindBook &book)
{
    m_returns = nullptr;
    const bool areOrders = book.facts.kind().id == QLatin1String("orders");
    return areOrders && m_hasAftersales ? beginReturns() : Result<void>();
}

void FactBook::endSettling()
{
    if (m_returns)
        m_returns->end();
}

Result<void> FactBook::beginSheet(const SheetRecord &sheet)
{
    const auto book = kind(*sheet.kind);
    if (!book)
        return book.error();
    m_sheet = &sheet;
    m_book = *book;
    m_echoes.begin(m_book->facts.shape().keyParts);
    m_written.emplace_back(sheet.kind, sheet.id);
    return {};
}

Result<FactBook::Sorted> FactBook::sort(const FactRun &run)
{
    Sorted sorted;
    Settler settler = this->settler(*m_book);
    FactScan &scan = m_book->facts.scan();
    scan.begin();
    std::optional<FactKey> last;
    bool isNew = false; // of the key at hand: a row of this run makes its fact,
    std::uint32_t maker = 0; // namely this one
    qint64 ownerContent = 0; // else what the fact says
    qint64 ownerSheet = 0;
    const std::vector<std::uint32_t> &order = run.order();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::uint32_t row = order[i];
        if (i + RowsAhead < order.size())
            run.prefetch(order[i + RowsAhead]);
        const FactKey key = run.key(row);
        if (key != last) {
            last = key;
            const auto known = scan.moveTo(key);
            if (!known)
                return known.error();
            isNew = !*known;
            if (isNew) {
                maker = row;
                sorted.added.push_back(row);
                sorted.splitOrders = sorted.splitOrders || key.parts[1] != 0;
                continue;
            }
            ownerSheet = scan.sheet();
            ownerContent = scan.content();
            if (ownerContent == 0) {
                const auto content = settler.contentOf(key);
                if (!content)
                    return content.error();
                ownerContent = *content;
            }
        }
        if (run.content(row) != (isNew ? run.content(maker) : ownerContent))
            sorted.differing.push_back(row);
        else
            (isNew || ownerSheet == m_sheet->id ? sorted.repeated : sorted.echoes)
                .push_back({key, run.sourceRow(row)});
    }
    scan.end();
    return sorted;
}

Result<qint64> FactBook::arrive(const FactRun &run, const RollupCells &shares)
{
    const auto sorted = sort(run);
    if (!sorted)
        return sorted.error();
    if (auto begun = beginCounting(*sorted); !begun)
        return begun.error();
    const bool counted = !shares.isEmpty() && areWholeOrders(run, *sorted);
    if (counted)
        m_rollup.addWholeOrders(shares);
    const std::span<const std::uint32_t> added(sorted->added);
    for (std::size_t from = 0; from < added.size(); from += RowsAtOnce) {
        const auto some = added.subspan(from, std::min(RowsAtOnce, added.size() - from));
        if (auto done = counted ? Result<void>() : count(run, some); !done)
            return done.error();
        if (auto stored = m_book->facts.insert(run, some, m_sheet->mask); !stored)
            return stored.error();
    }
    if (m_returns)
        m_returns->end();
    if (auto kept = keepDiffering(run, sorted->differing); !kept)
        return kept.error();
    m_echoes.add(sorted->echoes, EchoRuns::Of::OtherSheet);
    m_echoes.add(sorted->repeated, EchoRuns::Of::SameSheet);
    return qint64(sorted->added.size());
}

/// Before new rows are counted: what orders may consist of.
Result<void> FactBook::beginCounting(const Sorted &sorted)
{
    m_returns = nullptr;
    if (m_sheet->kind->id == QLatin1String("aftersales"))
        m_hasAftersales = m_hasAftersales || !sorted.added.empty();
    if (m_sheet->kind->id != QLatin1String("orders"))
        return {};
    m_hasSplitOrders = m_hasSplitOrders || sorted.splitOrders;
    return m_hasAftersales ? beginReturns() : Result<void>();
}

Result<void> FactBook::beginReturns()
{
    const auto aftersales = kind(ExportKinds::instance().kind(QStringLiteral("aftersales")));
    if (!aftersales)
        return aftersales.error();
    m_returns = &(*aftersales)->facts.scan();
    m_returns->begin();
    return {};
}

/// Whether every row of the run is new, all that there is of its order, and in the shares.
bool FactBook::areWholeOrders(const FactRun &run, const Sorted &sorted) const
{
    return m_sheet->kind->id == QLatin1String("orders") && !m_hasSplitOrders && !m_returns
        && sorted.added.size() == run.rows() && run.packedRows() == run.rows();
}

/// The rollup's part of new rows; before they are stored, because a touched order is read as it was.
Result<void> FactBook::count(const FactRun &run, std::span<const std::uint32_t> added)
{
    if (!feedsRollup(*m_sheet->kind))
        return {};
    const bool areOrders = m_sheet->kind->id == QLatin1String("orders");
    for (const std::uint32_t row : added) {
        const qint64 order = run.cells(row)[0];
        const auto whole = areOrders ? isWholeOrder(order) : Result<bool>(false);
        if (!whole)
            return whole.error();
        if (*whole) {
            m_rollup.addWholeOrder(run, row);
        } else if (auto touched = m_rollup.touch(order); !touched) {
            return touched;
        }
    }
    return {};
}

/// Whether an order has this row and nothing else. Requires: orders ascend.
Result<bool> FactBook::isWholeOrder(qint64 order)
{
    if (m_hasSplitOrders || !m_returns)
        return !m_hasSplitOrders;
    const auto returned = m_returns->moveToFirst(order);
    return returned ? Result<bool>(!*returned) : returned;
}

Result<void> FactBook::keepDiffering(const FactRun &run, std::span<const std::uint32_t> differing)
{
    FactRow fact;
    for (const std::uint32_t row : differing) {
        run.copyTo(row, fact);
        const Version version{fact.sheet, fact.sourceRow, fact.silent,
                              encodePayload(fact, *m_sheet, m_book->facts.shape().keyMask)};
        if (auto kept = m_versions.insert(*m_sheet->kind, fact.key, version); !kept)
            return kept;
        m_book->pending.push_back(fact.key);
    }
    return {};
}

Result<void> FactBook::endSheet()
{
    std::vector<FactKey> &pending = m_book->pending;
    std::ranges::sort(pending);
    const auto same = std::ranges::unique(pending);
    pending.erase(same.begin(), same.end());
    // Where a key waits, each of its rows may decide; elsewhere repetitions within the sheet say nothing new.
    auto waiting = pending.begin();
    std::optional<FactKey> last;
    Result<void> written;
    m_echoes.merge([&](const EchoEntry &entry, EchoRuns::Of of) {
        while (waiting != pending.end() && *waiting < entry.key)
            ++waiting;
        const bool waits = waiting != pending.end() && *waiting == entry.key;
        if (waits || (of == EchoRuns::Of::OtherSheet && entry.key != last))
            written = m_book->echoes.append(m_sheet->id, entry);
        last = entry.key;
        return written.ok();
    });
    if (!written)
        return written;
    return m_book->echoes.finish(m_sheet->id);
}

Result<FactBook::Outcome> FactBook::settlePending(BatchId batch, const ProgressSink &progress)
{
    Outcome outcome;
    std::size_t total = 0;
    for (const auto &[kind, book] : m_kinds)
        total += book->pending.size();
    std::size_t done = 0;
    for (const auto &[kind, book] : m_kinds) {
        const std::vector<FactKey> keys = std::exchange(book->pending, {});
        for (std::size_t from = 0; from < keys.size(); from += KeysAtOnce) {
            const auto some = std::span(keys).subspan(from, std::min(KeysAtOnce, keys.size() - from));
            if (auto settled = settleKeys(*book, some, batch, outcome); !settled)
                return settled.error();
            done += some.size();
            if (!progress({QString(), qint64(done), qint64(total), qint64(done)}))
                return cancelledError();
        }
        const auto echoed = echoedKeys(*book, batch);
        if (!echoed)
            return echoed.error();
        outcome.unchanged += *echoed;
    }
    return outcome;
}

Result<void> FactBook::settleKeys(KindBook &book, std::span<const FactKey> keys, BatchId batch,
                                  Outcome &outcome)
{
    const auto echoes = book.echoes.takeOf(keys);
    if (!echoes)
        return echoes.error();
    Settler settler = this->settler(book);
    if (auto begun = beginSettling(book); !begun)
        return begun;
    for (const FactKey &key : keys) {
        const auto own = std::ranges::equal_range(*echoes, key, {}, &Echo::key);
        const auto settled = settler.settle(key, std::span(own.begin(), own.end()));
        if (!settled)
            return settled.error();
        const auto owner = m_sheets.find(settled->owner);
        if (!owner)
            return owner.error();
        // A key that this very file brought was counted as new.
        if ((*owner)->batch != batch)
            ++(settled->changed ? outcome.updated : outcome.unchanged);
    }
    endSettling();
    return {};
}

/// Keys known before the batch about which it says nothing new.
Result<qint64> FactBook::echoedKeys(KindBook &book, BatchId batch)
{
    std::vector<qint64> sheets;
    for (const auto &[kind, sheet] : m_written) {
        if (kind == &book.facts.kind())
            sheets.push_back(sheet);
    }
    if (sheets.empty())
        return qint64(0);
    if (sheets.size() == 1)
        return book.echoes.count(sheets.front(), sheets.front());
    // Sheets of one kind may repeat each other: each key once, and only if its fact is another batch's.
    std::vector<FactKey> keys;
    for (const qint64 sheet : sheets) {
        const auto visited = book.echoes.visit(sheet, [&keys](const EchoEntry &entry) -> Result<void> {
            keys.push_back(entry.key);
            return {};
        });
        if (!visited)
            return visited.error();
    }
    std::ranges::sort(keys);
    const auto same = std::ranges::unique(keys);
    keys.erase(same.begin(), same.end());
    FactScan &scan = book.facts.scan();
    scan.begin();
    qint64 count = 0;
    for (const FactKey &key : keys) {
        const auto known = scan.moveTo(key);
        if (!known)
            return known.error();
        const auto owner = m_sheets.find(scan.sheet());
        if (!owner)
            return owner.error();
        count += (*owner)->batch != batch ? 1 : 0;
    }
    scan.end();
    return count;
}

Result<void> FactBook::finish(const ProgressSink &progress)
{
    const auto written = m_rollup.finish(progress);
    if (!written)
        return written;
    return m_database->run(
        QStringLiteral("UPDATE store SET facts_version = facts_version + 1 WHERE id = %1").arg(m_store));
}

} // namespace shopglass
