#include "models/store/storereader.h"

#include "models/store/coveringfiles.h"
#include "models/store/database.h"
#include "models/store/factfeed.h"
#include "models/store/factlookup.h"
#include "models/store/factrun.h"
#include "models/store/furtherpayouts.h"

#include <algorithm>
#include <map>
#include <set>

namespace shopglass {

namespace {

/// Ranges in any order, those that touch made one; ascending.
std::vector<DayRange> mergedRanges(std::vector<DayRange> ranges)
{
    std::ranges::sort(ranges, {}, &DayRange::from);
    std::vector<DayRange> merged;
    for (const DayRange &range : ranges) {
        if (merged.empty() || range.from > merged.back().to.plus(1))
            merged.push_back(range);
        else
            merged.back().to = std::max(merged.back().to, range.to);
    }
    return merged;
}

QString columnId(const QString &kindId, const QString &attributeId)
{
    return kindId + QLatin1Char('.') + attributeId;
}

/// Whether the header of a file has the attribute. A file whose columns nobody noted counts as having them
/// all.
bool hasColumn(const CoveringFile &file, const QString &attribute)
{
    return file.attributes.isEmpty() || file.attributes.contains(attribute);
}

/// Adds the parts of a file's days that lie between the broken ones.
void addRange(DayRange days, const std::set<Day> &broken, std::vector<DayRange> &ranges)
{
    for (const Day day : broken) {
        if (day < days.from || day > days.to)
            continue;
        if (days.from < day)
            ranges.push_back({days.from, day.plus(-1)});
        days.from = day.plus(1);
    }
    if (days.from <= days.to)
        ranges.push_back(days);
}

StoreReader::RollupCell cellFrom(const Statement &row)
{
    StoreReader::RollupCell cell;
    cell.day = Day::fromNumber(std::int32_t(row.integer(0)));
    cell.channel = row.integer(1);
    cell.carrier = row.integer(2);
    cell.accountType = row.integer(3);
    cell.promoter = row.integer(4) != 0;
    cell.paidGmv = row.integer(5);
    cell.paidOrders = row.integer(6);
    cell.gmvCreated = row.integer(7);
    cell.commission = row.integer(8);
    cell.refundAmountByPayDay = row.integer(9);
    cell.refundedOrders = row.integer(10);
    cell.refundAmountByRefundDay = row.integer(11);
    return cell;
}

} // namespace

StoreReader::Snapshot::Snapshot(const Database &database)
    : m_database(database)
{
}

StoreReader::Snapshot::~Snapshot()
{
    static_cast<void>(m_database.run(QStringLiteral("RELEASE snapshot")));
}

Result<std::unique_ptr<StoreReader::Snapshot>> StoreReader::snapshot() const
{
    const Database &database = m_workspace.database();
    const auto begun = database.run(QStringLiteral("SAVEPOINT snapshot"));
    if (!begun)
        return begun.error();
    auto held = std::make_unique<Snapshot>(database);
    // The moment is fixed by the first read.
    const auto fixed = database.integerOf(QStringLiteral("SELECT count(*) FROM store"));
    if (!fixed)
        return fixed.error();
    return held;
}

Result<void> StoreReader::readFacts(StoreId store, const QString &kindId, const QStringList &attributes,
                                    const std::function<bool(std::span<const StoredValue>)> &visit) const
{
    const ExportKind &kind = ExportKinds::instance().kind(kindId);
    const QStringList key = keyColumns(kind);
    for (const QString &attribute : attributes) {
        Q_ASSERT_X(kind.indexOf(attribute) || key.contains(attribute)
                       || attribute == QLatin1String("sheet_id"),
                   "readFacts", qPrintable(attribute));
    }
    auto select = m_workspace.database().prepare(
        QStringLiteral("SELECT %1 FROM %2 WHERE store_id = ?1 ORDER BY store_id, %3")
            .arg(attributes.join(QLatin1String(", ")), kind.view, key.join(QLatin1String(", "))));
    if (!select)
        return select.error();
    select->bind(1, store);
    std::vector<StoredValue> values(std::size_t(attributes.size()));
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = select->optionalInteger(int(i));
        if (!visit(values))
            return {};
    }
}

Result<void> StoreReader::readPayouts(StoreId store, const QString &kindId, const PayoutAttributes &payout,
                                      const QStringList &attributes,
                                      const std::function<void(std::span<const StoredValue>)> &visit) const
{
    const auto further = furtherPayouts(m_workspace, store, kindId, payout, attributes);
    if (!further)
        return further.error();
    const QStringList key = keyColumns(ExportKinds::instance().kind(kindId));
    std::vector<std::size_t> places;
    for (const QString &part : key)
        places.push_back(std::size_t(attributes.indexOf(part)));
    auto next = further->begin();
    return readFacts(store, kindId, attributes, [&](std::span<const StoredValue> values) {
        visit(values);
        FactKey own;
        for (std::size_t i = 0; i < places.size(); ++i)
            own.parts[i] = values[places[i]].value_or(0);
        for (; next != further->end() && next->key <= own; ++next)
            visit(next->values);
        return true;
    });
}

Result<void> StoreReader::readBlocks(StoreId store, const QString &kindId, const QStringList &attributes,
                                     const std::function<bool(const FactBlock &)> &visit) const
{
    const ExportKind &kind = ExportKinds::instance().kind(kindId);
    for (const QString &attribute : attributes)
        Q_ASSERT_X(kind.indexOf(attribute) || keyColumns(kind).contains(attribute), "readBlocks",
                   qPrintable(attribute));
    return feedFacts(m_workspace.database(), kind, attributes, store, visit);
}

Result<std::vector<std::pair<qint64, AttributeMask>>> StoreReader::sheetHeaders(StoreId store,
                                                                                const QString &kindId) const
{
    const ExportKind &kind = ExportKinds::instance().kind(kindId);
    auto select = m_workspace.database().prepare(QStringLiteral(
        "SELECT s.id, s.attributes FROM import_sheet s JOIN import_batch b ON b.id = s.batch_id "
        "WHERE b.store_id = ?1 AND NOT b.undone AND s.kind = ?2 ORDER BY s.id"));
    if (!select)
        return select.error();
    select->bind(1, store);
    select->bindText(2, kindId);
    std::vector<std::pair<qint64, AttributeMask>> headers;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return headers;
        headers.emplace_back(select->integer(0),
                             maskOf(kind, select->string(1).split(QLatin1Char(','), Qt::SkipEmptyParts)));
    }
}

QString StoreReader::text(qint64 dictionaryId) const
{
    const auto found = texts(std::span(&dictionaryId, 1));
    return found ? found->front() : QString();
}

Result<std::vector<QString>> StoreReader::texts(std::span<const qint64> dictionaryIds) const
{
    auto select = m_workspace.database().prepare(QStringLiteral("SELECT text FROM dictionary WHERE id = ?1"));
    if (!select)
        return select.error();
    std::vector<QString> found;
    found.reserve(dictionaryIds.size());
    for (const qint64 id : dictionaryIds) {
        select->bind(1, id);
        const auto row = select->step();
        if (!row)
            return row.error();
        found.push_back(*row ? select->string(0) : QString());
        select->reset();
    }
    return found;
}

Result<std::vector<std::pair<qint64, QString>>> StoreReader::dictionary() const
{
    auto select
        = m_workspace.database().prepare(QStringLiteral("SELECT id, text FROM dictionary ORDER BY id"));
    if (!select)
        return select.error();
    std::vector<std::pair<qint64, QString>> texts;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return texts;
        texts.emplace_back(select->integer(0), select->string(1));
    }
}

QString StoreReader::idText(qint64 storedId) const
{
    return storedId >= 0 ? QString::number(storedId) : text(-storedId);
}

Result<std::optional<FactOrigin>> StoreReader::originOf(StoreId store, const QString &kindId,
                                                        std::span<const qint64> key) const
{
    Q_ASSERT(qsizetype(key.size()) == factKeyColumns(kindId).size());
    FactKey factKey;
    std::ranges::copy(key, factKey.parts.begin());
    const auto found = findFacts(m_workspace, store, kindId, {}, std::span(&factKey, 1));
    if (!found)
        return found.error();
    return found->front().origin;
}

Result<std::vector<DayRange>> StoreReader::coverage(StoreId store, const QString &kindId) const
{
    auto all = coverageByKind(store);
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, kindId, &std::pair<QString, std::vector<DayRange>>::first);
    return found == all->end() ? std::vector<DayRange>() : std::move(found->second);
}

Result<std::vector<std::pair<QString, std::vector<DayRange>>>>
StoreReader::coverageByKind(StoreId store) const
{
    const auto files = coveringFiles(m_workspace, store);
    if (!files)
        return files.error();
    const QString orderRefunds = QStringLiteral("order_refunds");
    std::map<QString, std::vector<DayRange>> ranges;
    for (const CoveringFile &file : *files) {
        DayRange days = file.days;
        const ExportKind *known = ExportKinds::instance().find(file.kindId);
        // A list says how things stand until it is too old.
        if (known && known->snapshotDays > 0)
            days.to = days.to.plus(known->snapshotDays - 1);
        addRange(days, file.broken, ranges[file.kindId]);
        for (const Attribute &attribute : known ? known->attributes : std::vector<Attribute>()) {
            if (attribute.ownCoverage && hasColumn(file, attribute.id))
                addRange(days, file.broken, ranges[columnId(file.kindId, attribute.id)]);
        }
        if (file.kindId == QLatin1String("orders") && file.refundDays)
            ranges[orderRefunds].push_back(*file.refundDays);
    }
    std::vector<std::pair<QString, std::vector<DayRange>>> byKind;
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        byKind.emplace_back(kind.id, mergedRanges(ranges[kind.id]));
        for (const Attribute &attribute : kind.attributes) {
            const QString column = columnId(kind.id, attribute.id);
            if (attribute.ownCoverage)
                byKind.emplace_back(column, mergedRanges(ranges[column]));
        }
    }
    byKind.emplace_back(orderRefunds, mergedRanges(ranges[orderRefunds]));
    return byKind;
}

Result<std::vector<StoreReader::SeenFile>> StoreReader::seenFiles(StoreId store, const QString &kindId) const
{
    const auto covering = coveringFiles(m_workspace, store);
    if (!covering)
        return covering.error();
    // As for coverage(), "kind.attribute" is those of the kind whose header has it.
    const QString kind = kindId.section(QLatin1Char('.'), 0, 0);
    const QString column = kindId.section(QLatin1Char('.'), 1);
    std::vector<SeenFile> files;
    for (const CoveringFile &file : *covering) {
        if (file.kindId == kind && file.latest && (column.isEmpty() || hasColumn(file, column)))
            files.push_back({file.days, *file.latest});
    }
    return files;
}

Result<std::optional<Day>> StoreReader::newestDay(const QString &kindId) const
{
    auto select = m_workspace.database().prepare(
        QStringLiteral("SELECT max(s.last_day) FROM import_sheet s JOIN import_batch b ON b.id = s.batch_id "
                       "WHERE NOT b.undone AND s.kind = ?1"));
    if (!select)
        return select.error();
    select->bindText(1, kindId);
    const auto row = select->step();
    if (!row)
        return row.error();
    if (!*row || select->isNull(0))
        return std::optional<Day>();
    return std::optional(Day::fromNumber(std::int32_t(select->integer(0))));
}

Result<qint64> StoreReader::factsVersion(StoreId store) const
{
    return m_workspace.database().integerOf(
        QStringLiteral("SELECT facts_version FROM store WHERE id = %1").arg(store));
}

Result<std::vector<StoreReader::RollupCell>> StoreReader::rollup(StoreId store,
                                                                 std::optional<Period> period) const
{
    auto select = m_workspace.database().prepare(QStringLiteral(
        "SELECT day, channel, carrier, account_type, promoter, paid_gmv, paid_orders, gmv_created, "
        "commission, "
        "refund_amount_by_pay_day, refunded_orders, refund_amount_by_refund_day FROM rollup_cell "
        "WHERE store_id = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, channel, carrier, account_type, "
        "promoter"));
    if (!select)
        return select.error();
    select->bind(1, store);
    select->bind(2, period ? period->from.number() : std::numeric_limits<std::int32_t>::min());
    select->bind(3, period ? period->to.number() : std::numeric_limits<std::int32_t>::max());
    std::vector<RollupCell> cells;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return cells;
        cells.push_back(cellFrom(*select));
    }
}

} // namespace shopglass
