#include "models/store/sheetbook.h"

namespace shopglass {

namespace {

SheetRecord recordFrom(qint64 id, const Statement &row)
{
    SheetRecord record;
    record.id = id;
    record.batch = row.integer(0);
    record.kind = &ExportKinds::instance().kind(row.string(1));
    const QStringList names = row.string(2).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names)
        record.attributes.push_back(record.kind->indexOf(name).value_or(-1));
    record.mask = maskOf(*record.kind, names);
    if (!row.isNull(3))
        record.latest = row.integer(3);
    return record;
}

} // namespace

AttributeMask SheetRecord::kindBits(AttributeMask silent) const
{
    AttributeMask bits = 0;
    for (std::size_t i = 0; silent != 0 && i < attributes.size(); ++i) {
        if (((silent >> i) & 1U) && attributes[i] >= 0)
            bits |= AttributeMask(1) << attributes[i];
    }
    return bits;
}

AttributeMask SheetRecord::sheetBits(AttributeMask kindSilent) const
{
    AttributeMask bits = 0;
    for (std::size_t i = 0; kindSilent != 0 && i < attributes.size(); ++i) {
        if (attributes[i] >= 0 && ((kindSilent >> attributes[i]) & 1U))
            bits |= AttributeMask(1) << i;
    }
    return bits;
}

QString attributeListOf(const ExportKind &kind, AttributeMask mask)
{
    QStringList names;
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        if ((mask >> i) & 1U)
            names.append(kind.attributes[i].id);
    }
    return names.join(QLatin1Char(','));
}

Result<SheetBook> SheetBook::open(const Database &database)
{
    auto select
        = database.prepare(QStringLiteral("SELECT s.batch_id, s.kind, s.attributes, b.latest_time "
                                          "FROM import_sheet s JOIN import_batch b ON b.id = s.batch_id "
                                          "WHERE s.id = ?1"));
    if (!select)
        return select.error();
    return SheetBook(std::move(*select));
}

SheetBook::SheetBook(Statement select)
    : m_select(std::move(select))
{
}

Result<const SheetRecord *> SheetBook::find(qint64 sheet)
{
    const auto known = m_records.find(sheet);
    if (known != m_records.end())
        return &known->second;
    m_select.bind(1, sheet);
    const auto row = m_select.step();
    if (!row)
        return row.error();
    Q_ASSERT(*row);
    SheetRecord record = recordFrom(sheet, m_select);
    m_select.reset();
    return &m_records.emplace(sheet, std::move(record)).first->second;
}

Result<SheetBook::Strength> SheetBook::strength(qint64 sheet)
{
    const auto record = find(sheet);
    if (!record)
        return record.error();
    return Strength((*record)->latest, (*record)->batch, sheet);
}

void SheetBook::add(SheetRecord record)
{
    m_records.insert_or_assign(record.id, std::move(record));
}

void SheetBook::setLatest(BatchId batch, BeijingSeconds latest)
{
    for (auto &[id, record] : m_records) {
        if (record.batch == batch)
            record.latest = latest;
    }
}

} // namespace shopglass
