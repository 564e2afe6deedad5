#include "tests/benchmarks/reportbench.h"

#include "models/report/sections.h"
#include "models/report/xlsxwriter.h"
#include "tests/benchmarks/stopwatch.h"
#include "widgets/report/pdfreport.h"

namespace shopglass {

namespace {

constexpr int Columns = 12;
constexpr int Pages = 20;

TableCell text(const QString &content)
{
    return {content, content, {}, Meaning::None, false, CellUnit::Text};
}

TableCell number(double value)
{
    return {QString::number(value), value, {}, Meaning::None, false, CellUnit::Plain};
}

std::vector<TableCell> rowOf(int row)
{
    std::vector<TableCell> cells{number(45000 + row % 730),
                                 text(QStringLiteral("示例商品标题%1").arg(row % 3000)),
                                 text(row % 2 == 1 ? QStringLiteral("自播场") : QStringLiteral("泛货架场"))};
    for (int column = 3; column < Columns; ++column)
        cells.push_back(number(static_cast<double>(row * 7919LL % 100000) / 100.0 + column));
    return cells;
}

} // namespace

bool writeTwelveColumns(int rows, const QString &path)
{
    TableSpec table;
    table.title = QStringLiteral("日报");
    for (int column = 0; column < Columns; ++column) {
        TableColumn head;
        head.title = QStringLiteral("列%1").arg(column + 1);
        table.columns.push_back(head);
    }
    for (int row = 0; row < rows; ++row)
        table.rows.push_back(rowOf(row));
    return static_cast<bool>(writeXlsxTable(table, {}, path));
}

QJsonObject timePdf(const AnalysisContext &context)
{
    Report report = buildReviewReport(buildViews(context), {}, {});
    const std::vector<Section> chapters = report.sections;
    int pages = 0;
    while (true) {
        const auto laidOut = PdfReport::begin(report);
        if (!laidOut)
            return {};
        pages = (*laidOut)->pageCount();
        if (pages >= Pages)
            break;
        report.sections.insert(report.sections.end(), chapters.begin(), chapters.end());
    }
    std::size_t bytes = 0;
    const double ms = medianOf([&report, &bytes] { bytes += std::size_t(pdfReport(report)->size()); });
    return {{QStringLiteral("ms"), ms * Pages / pages},
            {QStringLiteral("pages"), pages},
            {QStringLiteral("bytes"), qint64(bytes)}};
}

} // namespace shopglass
