#include "models/store/batchwriter.h"

#include "models/store/batchrecord.h"
#include "models/store/factbook.h"
#include "models/store/rowintake.h"
#include "models/store/storetexts.h"

#include <algorithm>
#include <numeric>

namespace shopglass {

namespace {

/// Rows held back and sorted before they are written, because keys inserted in order are twice as quick.
constexpr std::size_t HeldRows = 16'384;
constexpr qint64 MostRejects = 10'000;
constexpr qint64 KeysPerReport = 1'024;

} // namespace

struct BatchWriter::Private
{
    Private(const Database &database_, Transaction transaction_, FactBook book_, RowIntake intake_,
            BatchTables tables_)
        : database(database_)
        , transaction(std::move(transaction_))
        , book(std::move(book_))
        , intake(std::move(intake_))
        , tables(std::move(tables_))
    {
    }

    Result<void> writeHeld();
    Result<void> endSheet();
    Result<void> settleAll(const ProgressSink &progress);

    const Database &database;
    Transaction transaction;
    FactBook book;
    RowIntake intake;
    BatchTables tables;
    BatchSummary summary;
    const SheetRecord *sheet = nullptr;
    std::vector<FactRow> held; ///< rows are reused, so that memory is asked for once
    std::size_t heldCount = 0;
    std::vector<std::uint32_t> order; ///< scratch
    TypedRow row; ///< scratch
    qint64 keptRejects = 0;
    std::optional<BeijingSeconds> statedAt; ///< of values that were typed in
};

Result<std::unique_ptr<BatchWriter>> BatchWriter::begin(Workspace &workspace, StoreId store,
                                                        const BatchFile &file, const Clock &clock)
{
    const Database &database = workspace.database();
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto tables = BatchTables::open(database);
    if (!tables)
        return tables.error();
    const BeijingSeconds now = clock.now();
    const auto id = tables->insertBatch(store, file, now);
    if (!id)
        return id.error();
    auto book = FactBook::open(database, store);
    if (!book)
        return book.error();
    auto dictionary = Dictionary::open(database);
    if (!dictionary)
        return dictionary.error();
    auto d = std::make_unique<Private>(database, std::move(*transaction), std::move(*book),
                                       RowIntake(std::move(*dictionary)), std::move(*tables));
    d->summary.id = *id;
    d->summary.store = store;
    d->summary.file = file.name;
    d->summary.importedAt = now;
    d->statedAt = file.statedAt;
    return std::unique_ptr<BatchWriter>(new BatchWriter(std::move(d)));
}

BatchWriter::BatchWriter(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

BatchWriter::~BatchWriter() = default;

Result<void> BatchWriter::beginSheet(const SheetInfo &info)
{
    const auto ended = d->endSheet();
    if (!ended)
        return ended;
    const ExportKind &kind = ExportKinds::instance().kind(info.kindId);
    const auto id = d->tables.insertSheet(d->summary.id, info);
    if (!id)
        return id.error();
    SheetRecord record;
    record.id = *id;
    record.batch = d->summary.id;
    record.kind = &kind;
    record.mask = info.attributes;
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        if ((info.attributes >> i) & 1U)
            record.attributes.push_back(int(i));
    }
    d->book.sheets().add(std::move(record));
    const auto found = d->book.sheets().find(*id);
    if (!found)
        return found.error();
    d->sheet = *found;
    d->intake.beginSheet(info, *d->sheet);
    if (!d->summary.kinds.contains(info.kindId))
        d->summary.kinds.append(info.kindId);
    for (const QString &header : info.dropped) {
        if (!d->summary.dropped.contains(header))
            d->summary.dropped.append(header);
    }
    for (const QString &header : info.unknown) {
        if (!d->summary.unknown.contains(header))
            d->summary.unknown.append(header);
    }
    return {};
}

Result<void> BatchWriter::add(const TypedRow &row)
{
    Q_ASSERT(d->sheet);
    if (d->heldCount == d->held.size())
        d->held.emplace_back();
    const auto taken = d->intake.take(row, d->held[d->heldCount]);
    if (!taken)
        return taken;
    ++d->heldCount;
    return d->heldCount < HeldRows ? Result<void>() : d->writeHeld();
}

Result<void> BatchWriter::add(const TypedBlock &block)
{
    for (std::size_t i = 0; i < block.rows(); ++i) {
        block.copyRow(i, d->row);
        if (auto added = add(d->row); !added)
            return added;
    }
    return {};
}

Result<void> BatchWriter::reject(const Reject &reject)
{
    ++d->summary.rowsRejected;
    if (d->keptRejects >= MostRejects)
        return {};
    return d->tables.insertReject(d->summary.id, d->keptRejects++, reject);
}

void BatchWriter::countRead(qint64 rows)
{
    d->summary.rowsRead += rows;
}

void BatchWriter::countSkipped(qint64 rows)
{
    d->summary.rowsSkipped += rows;
}

Result<void> BatchWriter::Private::writeHeld()
{
    order.resize(heldCount);
    std::iota(order.begin(), order.end(), 0U);
    // Stable: rows of one key stay in file order.
    std::stable_sort(order.begin(), order.end(),
                     [this](std::uint32_t a, std::uint32_t b) { return held[a].key < held[b].key; });
    for (const std::uint32_t index : order) {
        const auto arrival = book.arrive(held[index], *sheet);
        if (!arrival)
            return arrival.error();
        if (*arrival == FactBook::Arrival::New)
            ++summary.rowsNew;
        else if (*arrival == FactBook::Arrival::Repeated)
            ++summary.duplicateRows;
    }
    heldCount = 0;
    return {};
}

Result<void> BatchWriter::Private::endSheet()
{
    if (!sheet)
        return {};
    const auto written = writeHeld();
    if (!written)
        return written;
    const std::optional<DayRange> days = intake.days();
    if (!days)
        return {};
    if (!summary.days)
        summary.days = days;
    summary.days->from = std::min(summary.days->from, days->from);
    summary.days->to = std::max(summary.days->to, days->to);
    return tables.setDays(sheet->id, *days);
}

Result<void> BatchWriter::Private::settleAll(const ProgressSink &progress)
{
    const std::vector<FactBook::Pending> pending = book.takePending();
    qint64 done = 0;
    for (const FactBook::Pending &entry : pending) {
        const auto settled = book.settle(*entry.kind, entry.key);
        if (!settled)
            return settled.error();
        const auto before = book.sheets().find(settled->sheetBefore);
        if (!before)
            return before.error();
        // A key that this very file brought was counted as new.
        if ((*before)->batch != summary.id)
            ++(settled->changed ? summary.rowsUpdated : summary.rowsUnchanged);
        if (++done % KeysPerReport == 0 && !progress({summary.file, done, qint64(pending.size()), done}))
            return cancelledError();
    }
    return {};
}

Result<BatchSummary> BatchWriter::commit(const ProgressSink &progress)
{
    if (!progress({d->summary.file, 0, 0, d->summary.rowsRead}))
        return cancelledError();
    const auto ended = d->endSheet();
    if (!ended)
        return ended.error();
    const std::optional<BeijingSeconds> latest = d->statedAt ? d->statedAt : d->intake.latest();
    if (latest)
        d->book.sheets().setLatest(d->summary.id, *latest);
    const auto settled = d->settleAll(progress);
    if (!settled)
        return settled.error();
    const auto finished = d->book.finish(progress);
    if (!finished)
        return finished.error();
    const auto counted = d->tables.updateBatch(d->summary, latest);
    if (!counted)
        return counted.error();
    const auto committed = d->transaction.commit();
    if (!committed)
        return committed.error();
    return d->summary;
}

} // namespace shopglass
