// The after-sale, parcel and score files of SampleExport.

#include "models/sample/sampleexport.h"
#include "models/sample/sampleheaders.h"
#include "models/sample/samplescores.h"
#include "models/sample/sampletexts.h"

namespace shopglass {

namespace {

// After-sales of the first days whose orders were placed before anything was exported.
constexpr int Orphans = 4;
constexpr int DaysBetweenOrphans = 3;
constexpr std::size_t RefundColumn = 14; // 退款金额

} // namespace

Result<void> SampleExport::aftersaleRows(SampleTableWriter &writer, const QString &path, Days days,
                                         BeijingSeconds moment)
{
    qint64 total = 0;
    const auto written = eachOrder(path, days, moment, [&](const SampleOrder &order) -> Result<void> {
        for (const SampleAftersale &aftersale : order.aftersales) {
            if (aftersale.applied > moment)
                continue;
            total += aftersale.amount;
            if (const auto done = writer.row(m_rows.aftersale(order, aftersale, moment)); !done)
                return done.error();
        }
        return {};
    });
    if (!written)
        return written.error();
    if (const auto done = orphanRows(writer, days, moment, total); !done)
        return done.error();
    return writer.rows() == 0 ? Result<void>() : totalRow(writer, total);
}

Result<void> SampleExport::orphanRows(SampleTableWriter &writer, Days days, BeijingSeconds moment,
                                      qint64 &total)
{
    for (int number = 0; number < Orphans; ++number) {
        const int dayIndex = number * DaysBetweenOrphans;
        if (dayIndex < days.first || dayIndex > days.last)
            continue;
        const SampleAftersale orphan
            = m_orders.aftersales().orphan(number, startOf(dayAt(dayIndex)) + 10 * 3'600);
        if (orphan.applied > moment)
            continue;
        total += orphan.amount;
        const Day bought = m_orders.demand().firstDay().plus(-5 - number);
        if (const auto done = writer.row(m_rows.orphan(orphan, bought, number, moment)); !done)
            return done.error();
    }
    return {};
}

Result<void> SampleExport::totalRow(SampleTableWriter &writer, qint64 total)
{
    std::vector<SampleCell> cells(
        static_cast<std::size_t>(sampleHeaders(QStringLiteral("aftersales")).size()));
    cells.front().set(sampleTotalText().toStdString());
    cells[RefundColumn].set(SampleCell::Kind::Money, total);
    return writer.row(cells);
}

Result<void> SampleExport::aftersalesWorkbook(Days days, BeijingSeconds moment)
{
    const QString fileId = QStringLiteral("aftersales");
    SampleWorkbook workbook;
    workbook.path = pathOf(fileId, days);
    workbook.sheetName = sampleSheetName(fileId);
    workbook.title = sampleAftersalesTitle().arg(daysText(days));
    auto writer = SampleXlsxWriter::open(workbook);
    if (!writer)
        return writer.error();
    if (const auto done = writer.value()->header(sampleHeaders(fileId)); !done)
        return done.error();
    if (const auto done = aftersaleRows(*writer.value(), workbook.path, days, moment); !done)
        return done.error();
    return keep(*writer.value(), workbook.path);
}

Result<void> SampleExport::aftersalesCsv(Days days, BeijingSeconds moment)
{
    const QString path = pathOf(QStringLiteral("aftersales_reexport"), days);
    auto writer = SampleCsvWriter::open(path, SampleEncoding::Utf8WithBom);
    if (!writer)
        return writer.error();
    if (const auto done = writer.value()->header({sampleAftersalesTitle().arg(daysText(days))}); !done)
        return done.error();
    if (const auto done = writer.value()->header(sampleHeaders(QStringLiteral("aftersales_wide_brackets")));
        !done)
        return done.error();
    if (const auto done = aftersaleRows(*writer.value(), path, days, moment); !done)
        return done.error();
    return keep(*writer.value(), path);
}

Result<void> SampleExport::shipments(const QString &fileId, Days days, BeijingSeconds moment)
{
    const bool full = fileId == QLatin1String("shipments");
    const QString path = pathOf(fileId, days);
    auto writer = SampleCsvWriter::open(path, SampleEncoding::Utf8WithBom);
    if (!writer)
        return writer.error();
    if (const auto done = writer.value()->header(sampleHeaders(fileId)); !done)
        return done.error();
    const auto written = eachOrder(path, days, moment, [&](const SampleOrder &order) -> Result<void> {
        for (const SampleParcel &parcel : order.parcels) {
            if (parcel.shipped > moment)
                continue;
            const auto cells
                = full ? m_rows.parcel(order, parcel, moment) : m_rows.shortParcel(order, parcel);
            if (const auto done = writer.value()->row(cells); !done)
                return done.error();
        }
        return {};
    });
    if (!written)
        return written.error();
    return keep(*writer.value(), path);
}

Result<void> SampleExport::scores()
{
    const QString fileId = QStringLiteral("scores");
    const QString path = pathOf(fileId, m_all);
    auto writer = SampleCsvWriter::open(path, SampleEncoding::Utf8WithBom);
    if (!writer)
        return writer.error();
    if (const auto done = writer.value()->header(sampleHeaders(fileId)); !done)
        return done.error();
    Result<void> written;
    SampleScores(m_orders, m_options.seed, m_options.troubles.scoreFall)
        .writeTo([&](std::span<const SampleCell> cells) {
            written = writer.value()->row(cells);
            return written.ok();
        });
    if (!written)
        return written.error();
    return keep(*writer.value(), path);
}

} // namespace shopglass
