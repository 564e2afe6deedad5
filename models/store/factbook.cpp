#include "models/store/factbook.h"

#include "models/store/factcodec.h"
#include "models/store/winner.h"

#include <algorithm>

namespace shopglass {

namespace {

bool isOrders(const ExportKind &kind)
{
    return kind.id == QLatin1String("orders");
}

bool isAftersales(const ExportKind &kind)
{
    return kind.id == QLatin1String("aftersales");
}

} // namespace

Result<FactBook> FactBook::open(const Database &database, StoreId store)
{
    std::vector<FactTable> tables;
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        auto table = FactTable::open(database, kind, store);
        if (!table)
            return table.error();
        tables.push_back(std::move(*table));
    }
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
    FactBook book(database, store, std::move(tables), std::move(*sheets), std::move(*versions),
                  std::move(*rollup));
    book.m_hasAftersales = *aftersales != 0;
    book.m_hasSplitOrders = *split != 0;
    return book;
}

FactBook::FactBook(const Database &database, StoreId store, std::vector<FactTable> tables, SheetBook sheets,
                   VersionTable versions, RollupKeeper rollup)
    : m_database(&database)
    , m_store(store)
    , m_tables(std::move(tables))
    , m_sheets(std::move(sheets))
    , m_versions(std::move(versions))
    , m_rollup(std::move(rollup))
{
}

FactTable &FactBook::table(const ExportKind &kind)
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&kind](const FactTable &table) { return &table.kind() == &kind; });
    Q_ASSERT(found != m_tables.end());
    return *found;
}

Result<void> FactBook::touch(const ExportKind &kind, const FactKey &key)
{
    // Both kinds that feed the rollup begin their key with the order.
    if (isOrders(kind) || isAftersales(kind))
        return m_rollup.touch(key.parts[0]);
    return {};
}

Result<bool> FactBook::insertOrderLine(const FactRow &row)
{
    FactTable &orders = table(ExportKinds::instance().kind(QStringLiteral("orders")));
    m_hasSplitOrders = m_hasSplitOrders || row.key.parts[1] != 0;
    bool whole = !m_hasSplitOrders;
    if (whole && m_hasAftersales) {
        const auto returned = m_rollup.hasAftersales(row.key.parts[0]);
        if (!returned)
            return returned.error();
        whole = !*returned;
    }
    if (!whole) {
        const auto known = orders.contains(row.key);
        if (!known)
            return known.error();
        if (*known)
            return false;
        const auto touched = m_rollup.touch(row.key.parts[0]);
        if (!touched)
            return touched.error();
        return orders.insert(row);
    }
    const auto inserted = orders.insert(row);
    if (inserted && *inserted)
        m_rollup.addWholeOrder(row);
    return inserted;
}

Result<bool> FactBook::insertNew(const FactRow &row, const SheetRecord &sheet)
{
    const ExportKind &kind = *sheet.kind;
    if (isOrders(kind))
        return insertOrderLine(row);
    if (!isAftersales(kind))
        return table(kind).insert(row);
    const auto known = table(kind).contains(row.key);
    if (!known)
        return known.error();
    if (*known)
        return false;
    const auto touched = m_rollup.touch(row.key.parts[0]);
    if (!touched)
        return touched.error();
    m_hasAftersales = true;
    return table(kind).insert(row);
}

Result<FactBook::Arrival> FactBook::arrive(const FactRow &row, const SheetRecord &sheet)
{
    const ExportKind &kind = *sheet.kind;
    const auto inserted = insertNew(row, sheet);
    if (!inserted)
        return inserted.error();
    if (*inserted)
        return Arrival::New;

    Version newest;
    auto several = m_versions.newest(kind, row.key, newest);
    if (!several)
        return several.error();
    if (!*several) {
        // The fact is the only version so far; from now on it lies beside the new one.
        const auto read = table(kind).read(row.key, m_known);
        if (!read)
            return read.error();
        const auto origin = m_sheets.find(m_known.sheet);
        if (!origin)
            return origin.error();
        newest = {m_known.sheet, m_known.sourceRow, m_known.silent,
                  encodePayload(m_known, **origin, table(kind).keyMask())};
    }
    const auto origin = m_sheets.find(newest.sheet);
    if (!origin)
        return origin.error();
    const bool repeated = (*origin)->batch == sheet.batch;
    const Version version{row.sheet, row.sourceRow, row.silent,
                          encodePayload(row, sheet, table(kind).keyMask())};
    if (repeated && newest.sheet == version.sheet && newest.silent == version.silent
        && newest.payload == version.payload)
        return Arrival::Repeated;
    if (!*several) {
        const auto kept = m_versions.insert(kind, row.key, newest);
        if (!kept)
            return kept.error();
    }
    const auto added = m_versions.insert(kind, row.key, version);
    if (!added)
        return added.error();
    m_pending.push_back({&kind, row.key});
    return repeated ? Arrival::Repeated : Arrival::KnownKey;
}

std::vector<FactBook::Pending> FactBook::takePending()
{
    const auto order = [](const Pending &a, const Pending &b) {
        return a.kind != b.kind ? std::less<>()(a.kind, b.kind) : a.key < b.key;
    };
    const auto same = [](const Pending &a, const Pending &b) { return a.kind == b.kind && a.key == b.key; };
    std::sort(m_pending.begin(), m_pending.end(), order);
    m_pending.erase(std::unique(m_pending.begin(), m_pending.end(), same), m_pending.end());
    return std::exchange(m_pending, {});
}

Result<FactBook::Settlement> FactBook::settle(const ExportKind &kind, const FactKey &key)
{
    FactTable &facts = table(kind);
    const auto read = facts.read(key, m_known);
    if (!read)
        return read.error();
    Q_ASSERT(*read);
    const auto versions = m_versions.all(kind, key);
    if (!versions)
        return versions.error();
    Settlement settlement{m_known.sheet, 0, true};
    if (versions->empty()) {
        const auto removed = removeSole(kind, key);
        if (!removed)
            return removed.error();
        return settlement;
    }

    std::vector<Contender> contenders;
    for (const Version &version : *versions) {
        const auto sheet = m_sheets.find(version.sheet);
        if (!sheet)
            return sheet.error();
        FactRow row;
        row.clear(kind.attributes.size());
        row.key = key;
        row.sheet = version.sheet;
        row.sourceRow = version.sourceRow;
        row.silent = version.silent;
        decodePayload(version.payload, **sheet, row);
        contenders.push_back(contender(std::move(row), **sheet));
    }
    const FactRow fact = merged(std::move(contenders));
    settlement.sheetAfter = fact.sheet;
    settlement.changed = !sameValues(m_known, fact);
    if (settlement.changed) {
        const auto touched = touch(kind, key);
        if (!touched)
            return touched.error();
    }
    if (settlement.changed || m_known.sheet != fact.sheet || m_known.sourceRow != fact.sourceRow
        || m_known.silent != fact.silent) {
        const auto replaced = facts.replace(fact);
        if (!replaced)
            return replaced.error();
    }
    if (versions->size() == 1) {
        const auto folded = m_versions.removeAll(kind, key);
        if (!folded)
            return folded.error();
    }
    return settlement;
}

Result<void> FactBook::removeSole(const ExportKind &kind, const FactKey &key)
{
    const auto touched = touch(kind, key);
    if (!touched)
        return touched;
    return table(kind).remove(key);
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
