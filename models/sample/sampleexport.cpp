#include "models/sample/sampleexport.h"

#include "models/sample/sampleheaders.h"
#include "models/sample/sampletexts.h"

#include <QDate>
#include <QDir>
#include <QFile>

namespace shopglass {

namespace {

constexpr int RowsPerSheet = 1'200;
constexpr int OldestMonths = 3;

/// Six characters that end the name of an encrypted order file and are its password.
QString passwordFor(quint64 seed, int month)
{
    static constexpr QLatin1String Letters("23456789abcdefghjkmnpqrstuvwxyz");
    SampleRandom random(seed, SampleStream::FileNames, static_cast<quint64>(month));
    QString password;
    for (int position = 0; position < 6; ++position)
        password += QChar(Letters.at(random.below(static_cast<quint32>(Letters.size()))));
    return password;
}

} // namespace

SampleExport::SampleExport(const SampleOptions &options, const ProgressSink &progress)
    : m_options(options)
    , m_progress(progress)
    , m_orders(options)
    , m_rows(m_orders)
    , m_end(startOf(options.lastDay.plus(1)) - 1)
    , m_all{0, options.days - 1}
{
}

Result<SampleFiles> SampleExport::write()
{
    return filesAfter(writeFiles());
}

Result<SampleFiles> SampleExport::filesAfter(const Result<void> &written)
{
    if (!written) {
        for (const QString &path : std::as_const(m_files.paths))
            QFile::remove(path);
        return written.error();
    }
    m_files.orders = m_options.orders;
    return m_files;
}

Result<void> SampleExport::writeFiles()
{
    const QString orders = QStringLiteral("orders");
    if (const auto done = eachOrdersCsv(orders, orders, m_all, m_end, SampleEncoding::Gb18030); !done)
        return done.error();
    if (m_options.csvOnly)
        return {};
    if (const auto done = encryptedOrders(); !done)
        return done.error();
    const std::vector<Days> all = months();
    if (all.size() > 1) {
        const Days middle = all[all.size() / 2];
        if (const auto done = eachOrdersCsv(QStringLiteral("orders_reexport"), orders, middle,
                                            momentAfter(middle, 1), SampleEncoding::Gb18030);
            !done)
            return done.error();
        const Days oldest{0, all[std::min<std::size_t>(OldestMonths, all.size() - 1) - 1].last};
        const QString older = QStringLiteral("orders_older");
        if (const auto done
            = eachOrdersCsv(older, older, oldest, momentAfter(oldest, 12), SampleEncoding::Utf8WithBom);
            !done)
            return done.error();
        if (const auto done = aftersalesCsv(middle, momentAfter(middle, 3)); !done)
            return done.error();
        if (const auto done
            = shipments(QStringLiteral("shipments_short"), all.front(), momentAfter(all.front(), 5));
            !done)
            return done.error();
    }
    const int half = m_options.days / 2;
    // Exported some days ago, so nothing that was applied for since is in it.
    const int seen = m_all.last - m_options.troubles.aftersalesGapDays;
    const BeijingSeconds moment = seen < m_all.last ? startOf(dayAt(seen + 1)) - 1 : m_end;
    if (const auto done = aftersalesWorkbook({half, seen}, moment); !done)
        return done.error();
    if (half > 0) {
        if (const auto done = aftersalesWorkbook({0, half - 1}, moment); !done)
            return done.error();
    }
    if (const auto done = shipments(QStringLiteral("shipments"),
                                    {0, m_all.last - m_options.troubles.shipmentsGapDays}, m_end);
        !done)
        return done.error();
    if (const auto done = scores(); !done)
        return done.error();
    return operations();
}

Result<void> SampleExport::eachOrdersCsv(const QString &fileId, const QString &headersId, Days days,
                                         BeijingSeconds moment, SampleEncoding encoding)
{
    for (const Days part : covered(days)) {
        if (const auto done = ordersCsv(fileId, headersId, part, moment, encoding); !done)
            return done;
    }
    return {};
}

std::vector<SampleExport::Days> SampleExport::covered(Days days) const
{
    constexpr int DaysAfterGap = 8;
    const int gapEnd = m_all.last - DaysAfterGap; // last day of it
    const int gapFrom = gapEnd - m_options.troubles.ordersGapDays + 1;
    if (gapFrom > gapEnd || gapFrom <= 0)
        return {days};
    std::vector<Days> parts;
    for (const Days part : {Days{days.first, std::min(days.last, gapFrom - 1)},
                            Days{std::max(days.first, gapEnd + 1), days.last}}) {
        if (part.first <= part.last)
            parts.push_back(part);
    }
    return parts;
}

std::vector<SampleExport::Days> SampleExport::months() const
{
    std::vector<Days> result;
    for (int index = 0; index < m_options.days; ++index) {
        if (index == 0 || dayAt(index).date().day() == 1)
            result.push_back({index, index});
        result.back().last = index;
    }
    return result;
}

QString SampleExport::daysText(Days days) const
{
    const auto text = [this](int index) { return dayAt(index).iso().remove(QLatin1Char('-')); };
    return text(days.first) + QLatin1Char('-') + text(days.last);
}

QString SampleExport::pathOf(const QString &fileId, Days days) const
{
    return QDir(m_options.folder).filePath(sampleFileName(fileId).arg(daysText(days)));
}

BeijingSeconds SampleExport::momentAfter(Days days, int daysLater) const
{
    return std::min(m_end, startOf(dayAt(days.last + daysLater)) + 9 * 3'600);
}

Result<void> SampleExport::eachOrder(const QString &path, Days days, BeijingSeconds moment,
                                     const OrderVisitor &visit)
{
    ProgressStep step;
    step.subject = QFileInfo(path).fileName();
    step.total = days.last - days.first + 1;
    for (int index = days.last; index >= days.first; --index) {
        for (const SampleOrder &order : m_orders.ordersOf(index)) {
            if (order.created > moment)
                continue;
            if (const auto visited = visit(order); !visited)
                return visited.error();
            // A day of a very large shop takes long enough to be watched within.
            if (++step.rows % 20'000 == 0 && !m_progress(step))
                return Error{{}, QStringLiteral("cancelled"), ErrorKind::Cancelled};
        }
        ++step.done;
        if (!m_progress(step))
            return Error{{}, QStringLiteral("cancelled"), ErrorKind::Cancelled};
    }
    return {};
}

Result<void> SampleExport::keep(SampleTableWriter &writer, const QString &path)
{
    if (writer.rows() == 0)
        return {};
    if (const auto finished = writer.finish(); !finished)
        return finished.error();
    m_files.paths += path;
    return {};
}

Result<void> SampleExport::ordersCsv(const QString &fileId, const QString &headersId, Days days,
                                     BeijingSeconds moment, SampleEncoding encoding)
{
    const QString path = pathOf(fileId, days);
    auto writer = SampleCsvWriter::open(path, encoding);
    if (!writer)
        return writer.error();
    writer.value()->choose(sampleColumns(headersId));
    if (const auto done = writer.value()->header(sampleHeaders(headersId)); !done)
        return done.error();
    const auto written = eachOrder(path, days, moment, [&](const SampleOrder &order) {
        return writer.value()->row(m_rows.order(order, moment, SamplePrivacy::Masked));
    });
    if (!written)
        return written.error();
    return keep(*writer.value(), path);
}

Result<void> SampleExport::encryptedOrders()
{
    int number = 0;
    std::vector<Days> parts;
    for (const Days month : months()) {
        const std::vector<Days> left = covered(month);
        parts.insert(parts.end(), left.begin(), left.end());
    }
    for (const Days days : parts) {
        SampleWorkbook workbook;
        workbook.password = passwordFor(m_options.seed, number++);
        workbook.seed = m_options.seed * 1'000 + static_cast<quint64>(number);
        const QString name = sampleFileName(QStringLiteral("orders_encrypted"));
        workbook.path = QDir(m_options.folder).filePath(name.arg(daysText(days).left(6), workbook.password));
        workbook.sheetName = sampleSheetName(QStringLiteral("orders"));
        workbook.rowsPerSheet = RowsPerSheet;
        auto writer = SampleXlsxWriter::open(workbook);
        if (!writer)
            return writer.error();
        if (const auto done = writer.value()->header(sampleHeaders(QStringLiteral("orders"))); !done)
            return done.error();
        const auto written = eachOrder(workbook.path, days, m_end, [&](const SampleOrder &order) {
            return writer.value()->row(m_rows.order(order, m_end, SamplePrivacy::Plain));
        });
        if (!written)
            return written.error();
        if (const auto kept = keep(*writer.value(), workbook.path); !kept)
            return kept.error();
    }
    return {};
}

} // namespace shopglass
