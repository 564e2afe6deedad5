#include "models/store/batchwriter.h"

#include "models/store/batchrecord.h"
#include "models/store/factbook.h"
#include "models/store/firstimport.h"
#include "models/store/rowintake.h"
#include "models/store/runpreparation.h"
#include "models/store/runwriter.h"
#include "models/store/statementwatch.h"
#include "models/store/storetexts.h"

#include <algorithm>

namespace shopglass {

namespace {

constexpr qint64 MostRejects = 10'000;

/// A run holds the texts that are new with it, and one may have a megabyte.
constexpr std::size_t MostNewTextBytes = std::size_t(8) << 20;

} // namespace

struct BatchWriter::Private
{
    Private(const Database &database_, std::unique_ptr<FirstImport> first_, Transaction transaction_,
            FactBook book_, RowIntake intake_, BatchTables tables_, NewTexts texts_)
        : database(database_)
        , first(std::move(first_))
        , transaction(std::move(transaction_))
        , book(std::move(book_))
        , intake(std::move(intake_))
        , tables(std::move(tables_))
        , writer(book, std::move(texts_))
    {
    }

    Result<void> checkGrain(const SheetInfo &info);
    Result<void> take(const TypedBlock &rows);
    Result<void> takeSingle();
    Result<void> takeKnown(std::span<const KnownRow> rows);
    void endRun();
    Result<void> handRun();
    Result<void> endRows();
    Result<void> endSheet();
    Result<void> writeRejects();
    Result<void> settleAll(const ProgressSink &progress);

    /// The latest moment that the file knows of.
    [[nodiscard]] std::optional<BeijingSeconds> latest() const
    {
        return file.statedAt ? file.statedAt : intake.latest();
    }

    const Database &database;
    std::unique_ptr<FirstImport> first; ///< outlives the transaction
    Transaction transaction;
    FactBook book;
    RowIntake intake;
    RunPreparation preparation;
    BatchTables tables;
    BatchFile file;
    BatchSummary summary;
    const SheetRecord *sheet = nullptr;
    const FactShape *shape = nullptr; ///< of the sheet's facts
    TypedBlock single; ///< rows that came one by one
    RunWriter::RunPointer run; ///< being filled
    std::size_t mostRows = FactRun::MostRows;
    qint64 offered = 0; ///< rows handed on so far, new or not
    std::vector<Reject> rejects; ///< kept until the database is free
    qint64 writtenRejects = 0;
    RunWriter writer; ///< last: its thread uses all the others
};

Result<std::unique_ptr<BatchWriter>> BatchWriter::begin(Workspace &workspace, StoreId store,
                                                        const BatchFile &file, const Clock &clock)
{
    const Database &database = workspace.database();
    auto first = std::make_unique<FirstImport>(database);
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
    auto texts = NewTexts::open(database);
    if (!texts)
        return texts.error();
    auto d
        = std::make_unique<Private>(database, std::move(first), std::move(*transaction), std::move(*book),
                                    RowIntake(std::move(*dictionary)), std::move(*tables), std::move(*texts));
    d->summary.id = *id;
    d->summary.store = store;
    d->file = file;
    d->summary.file = file.name;
    d->summary.importedAt = now;
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
    const auto checked = d->checkGrain(info);
    if (!checked)
        return checked;
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
    const auto book = d->book.kind(kind);
    if (!book)
        return book.error();
    d->shape = &(*book)->facts.shape();
    d->single.begin(kind.attributes.size(), info.attributes);
    const auto begun = d->book.beginSheet(*d->sheet);
    if (!begun)
        return begun;
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

Result<void> BatchWriter::endSheet()
{
    return d->endSheet();
}

Result<void> BatchWriter::add(const TypedRow &row)
{
    Q_ASSERT(d->sheet);
    d->single.add(row);
    return d->single.isFull() || d->single.rows() >= d->mostRows ? d->takeSingle() : Result<void>();
}

Result<void> BatchWriter::add(const TypedBlock &block)
{
    Q_ASSERT(d->sheet);
    const auto taken = d->takeSingle();
    return taken && block.rows() > 0 ? d->take(block) : taken;
}

Result<ReadRuns> BatchWriter::earlierRuns(const QByteArray &reading, const ProgressSink &progress) const
{
    Q_ASSERT(d->sheet);
    return ReadRuns::load(d->database, d->summary.store, d->sheet->kind->id, reading, progress);
}

Result<void> BatchWriter::add(std::span<const KnownRow> rows, const RowMoments &moments)
{
    Q_ASSERT(d->sheet);
    d->intake.takeMoments(moments);
    return d->takeKnown(rows);
}

Result<void> BatchWriter::keepRuns(const QByteArray &reading, std::span<const ReadRun> runs)
{
    Q_ASSERT(d->sheet);
    if (runs.empty())
        return {};
    const auto ended = d->endRows();
    return ended ? ReadRuns::save(d->database, d->summary.store, d->sheet->id, reading, runs) : ended;
}

void BatchWriter::reject(const Reject &reject)
{
    ++d->summary.rowsRejected;
    if (d->writtenRejects + qint64(d->rejects.size()) < MostRejects)
        d->rejects.push_back(reject);
}

Result<void> BatchWriter::breakDay(Day day)
{
    Q_ASSERT(d->sheet);
    const auto ended = d->endRows();
    return ended ? d->tables.insertBrokenDay(d->sheet->id, day) : ended;
}

void BatchWriter::holdAtMost(std::size_t rows)
{
    d->mostRows = std::min(rows, FactRun::MostRows);
}

void BatchWriter::setSha256(const QString &sha256)
{
    d->file.sha256 = sha256;
}

void BatchWriter::countRead(qint64 rows)
{
    d->summary.rowsRead += rows;
}

void BatchWriter::countSkipped(qint64 rows)
{
    d->summary.rowsSkipped += rows;
}

/// The same bytes read in another way would give the same orders under other keys, and they would count
/// twice.
Result<void> BatchWriter::Private::checkGrain(const SheetInfo &info)
{
    if (info.kindId != QLatin1String("orders"))
        return {};
    const auto clash = tables.clashingImport(summary, file, info.grain);
    if (!clash)
        return clash.error();
    return *clash == 0 ? Result<void>() : sameOrdersError(file.name, *clash);
}

Result<void> BatchWriter::Private::takeSingle()
{
    if (single.rows() == 0)
        return {};
    const auto taken = take(single);
    single.begin(sheet->kind->attributes.size(), sheet->mask);
    return taken;
}

Result<void> BatchWriter::Private::take(const TypedBlock &rows)
{
    const bool isFull
        = run && (run->rows.rows() + rows.rows() > mostRows || intake.newTextBytes() >= MostNewTextBytes);
    if (isFull && run->rows.rows() > 0) {
        if (auto handed = handRun(); !handed)
            return handed;
    }
    if (!run)
        run = writer.emptyRun(*shape);
    if (!run)
        return cancelledError();
    const std::size_t before = run->rows.rows();
    if (auto taken = intake.take(rows, run->rows); !taken)
        return taken;
    if (writer.mostAreNew())
        preparation.takeNew(*run, before);
    return {};
}

Result<void> BatchWriter::Private::takeKnown(std::span<const KnownRow> rows)
{
    if (run && run->known.size() + rows.size() > FactRun::MostRows) {
        if (auto handed = handRun(); !handed)
            return handed;
    }
    if (!run)
        run = writer.emptyRun(*shape);
    if (!run)
        return cancelledError();
    for (const KnownRow &row : rows)
        run->known.push_back({{{row.key}}, row.sourceRow});
    return {};
}

void BatchWriter::Private::endRun()
{
    offered += qint64(run->rows.rows() + run->known.size());
    // Newest first, as most files have them.
    if (std::ranges::is_sorted(run->known, std::greater()))
        std::ranges::reverse(run->known);
    else
        std::ranges::sort(run->known);
    run->texts = intake.takeNewTexts();
    run->rows.sort();
}

Result<void> BatchWriter::Private::handRun()
{
    endRun();
    return writer.hand(std::move(run));
}

/// Stores everything that came so far; the database is free then.
Result<void> BatchWriter::Private::endRows()
{
    if (auto taken = takeSingle(); !taken)
        return taken;
    if (!run)
        return {};
    endRun();
    const auto settled = writer.settle(std::move(run));
    summary.rowsNew = writer.newRows();
    return settled;
}

Result<void> BatchWriter::Private::endSheet()
{
    if (!sheet)
        return {};
    if (auto stored = endRows(); !stored)
        return stored;
    if (auto ended = book.endSheet(); !ended)
        return ended;
    const qint64 id = std::exchange(sheet, nullptr)->id;
    const std::optional<DayRange> days = intake.days();
    if (!days)
        return {};
    if (!summary.days)
        summary.days = days;
    summary.days->from = std::min(summary.days->from, days->from);
    summary.days->to = std::max(summary.days->to, days->to);
    return tables.setDays(id, *days);
}

Result<void> BatchWriter::Private::writeRejects()
{
    for (const Reject &reject : std::exchange(rejects, {})) {
        if (auto written = tables.insertReject(summary.id, writtenRejects++, reject); !written)
            return written;
    }
    return {};
}

Result<void> BatchWriter::Private::settleAll(const ProgressSink &progress)
{
    if (const auto moment = latest())
        book.sheets().setLatest(summary.id, *moment);
    const auto outcome = book.settlePending(summary.id, progress);
    if (!outcome)
        return outcome.error();
    summary.rowsUpdated = outcome->updated;
    summary.rowsUnchanged = outcome->unchanged;
    // Each key counts once; whatever else was offered said it again.
    summary.duplicateRows = offered - summary.rowsNew - summary.rowsUpdated - summary.rowsUnchanged;
    const auto twice = tables.ordersTwice(summary.store);
    if (!twice)
        return twice.error();
    summary.ordersTwice = *twice;
    return {};
}

Result<BatchSummary> BatchWriter::commit(const ProgressSink &progress)
{
    if (!progress({d->summary.file, 0, 0, d->summary.rowsRead}))
        return cancelledError();
    for (const auto step : {&Private::endSheet, &Private::writeRejects}) {
        if (auto done = (d.get()->*step)(); !done)
            return done.error();
    }
    // Not before the last rows are stored: that happens on another thread, which may not call the sink.
    StatementWatch watch(d->database, progress, d->summary.file);
    const ProgressSink told = watch.sink();
    const auto settled = d->settleAll(told);
    if (!settled)
        return settled.error();
    const auto finished = d->book.finish(told);
    if (!finished)
        return finished.error();
    const auto counted = d->tables.updateBatch(d->summary, d->file.sha256, d->latest());
    if (!counted)
        return counted.error();
    const auto committed = watch.commit(d->transaction);
    if (!committed)
        return committed.error();
    d->first.reset();
    return d->summary;
}

} // namespace shopglass
