#include "models/import/xlssource.h"

#include "models/container/ole2.h"
#include "models/import/readticker.h"
#include "models/import/xlsplain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <freexl.h>

#include <algorithm>
#include <charconv>
#include <string>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(XlsTexts)
};

constexpr qint64 MostCells = 8'000'000;
constexpr int MostColumns = 256; ///< of the format
constexpr unsigned RowsBetweenTicks = 256;

Error refused(const QString &sentence, const QString &detail = {})
{
    return {sentence, detail, ErrorKind::Refused};
}

Error damaged(const QString &name, const QString &detail = {})
{
    return refused(
        Texts::tr("The file %1 is damaged or was cut off. Please download it again. Nothing was changed.")
            .arg(name),
        detail);
}

Error tooLarge(const QString &name)
{
    return refused(Texts::tr("The file %1 is too large for an old .xls workbook. Please open it in Excel or "
                             "WPS and save it as .xlsx or .csv. Nothing was changed.")
                       .arg(name));
}

/// What can be said of the workbook before freexl sees it.
std::optional<Error> faultOf(const XlsRecords &records, const QString &name)
{
    if (records.isProtected)
        return refused(
            Texts::tr("The file %1 is an old .xls workbook with a password, which cannot be opened "
                      "here. Please open it in Excel or WPS and save it as .xlsx. Nothing was changed.")
                .arg(name));
    if (records.isOlder)
        return refused(
            Texts::tr("The file %1 is a workbook of Excel 95 or older. Please open it in Excel or WPS "
                      "and save it as .xlsx. Nothing was changed.")
                .arg(name));
    if (!records.isSound)
        return damaged(name);
    qint64 cells = 0;
    int columns = 0;
    for (const XlsSheetRecords &sheet : records.sheets) {
        cells += qint64(sheet.rows) * sheet.columns;
        columns = std::max(columns, sheet.columns);
    }
    if (cells > MostCells || columns > MostColumns)
        return tooLarge(name);
    return std::nullopt;
}

/// Fills one cell; a number's text is written into `digits`.
RawCell cellOf(const FreeXL_CellValue &value, std::string &digits)
{
    RawCell cell;
    std::array<char, 40> buffer;
    const auto number = [&](double given, auto exact) {
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), exact).ptr;
        digits.assign(buffer.data(), end);
        cell.kind = RawCell::Kind::Number;
        cell.number = given;
        cell.text = digits;
    };
    switch (value.type) {
    case FREEXL_CELL_INT:
        number(value.value.int_value, value.value.int_value);
        break;
    case FREEXL_CELL_DOUBLE:
        number(value.value.double_value, value.value.double_value);
        break;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        if (value.value.text_value && *value.value.text_value) {
            cell.kind = RawCell::Kind::Text;
            cell.text = value.value.text_value;
        }
        break;
    default:
        break;
    }
    return cell;
}

} // namespace

void XlsSource::Closer::operator()(const void *workbook) const
{
    freexl_close(workbook);
}

XlsSource::XlsSource(const void *workbook, XlsRecords records, QString name)
    : m_workbook(workbook)
    , m_records(std::move(records))
    , m_name(std::move(name))
{
}

Result<std::unique_ptr<TableSource>> XlsSource::open(const QByteArray &workbookStream, const QString &name)
{
    XlsRecords records = scanXlsRecords(workbookStream);
    if (auto fault = faultOf(records, name))
        return *fault;
    const XlsPlain checked = plainXls(workbookStream, records);
    if (checked.fault == XlsPlain::Fault::Damaged)
        return damaged(name);
    if (checked.fault == XlsPlain::Fault::TooLarge)
        return tooLarge(name);
    // freexl only opens files and looks at the first entries of their directory. So it gets one that holds
    // nothing else, and whose outside is ours.
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("workbook.xls")));
    const QByteArray plain = Ole2File::write({{QStringLiteral("Workbook"), checked.stream}});
    if (!file.open(QIODevice::WriteOnly) || file.write(plain) != plain.size() || !file.flush())
        return Error{
            Texts::tr("There is no room to read %1: %2. Nothing was changed.").arg(name, file.errorString()),
            {},
            ErrorKind::Failure};
    file.close();
    const void *handle = nullptr;
    const int opened = freexl_open(QFile::encodeName(file.fileName()).constData(), &handle);
    std::unique_ptr<XlsSource> source(new XlsSource(handle, std::move(records), name));
    if (opened != FREEXL_OK)
        return source->damagedError(opened);
    unsigned int sheets = 0;
    if (const int code = freexl_get_info(handle, FREEXL_BIFF_SHEET_COUNT, &sheets); code != FREEXL_OK)
        return source->damagedError(code);
    for (unsigned int i = 0; i < sheets; ++i) {
        const char *sheet = nullptr;
        if (const int code = freexl_get_worksheet_name(handle, static_cast<unsigned short>(i), &sheet);
            code != FREEXL_OK)
            return source->damagedError(code);
        source->m_sheets.append(QString::fromUtf8(sheet));
    }
    if (source->m_sheets.size() != qsizetype(source->m_records.sheets.size()))
        return source->damagedError(FREEXL_OK);
    return std::unique_ptr<TableSource>(std::move(source));
}

Result<void> XlsSource::readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress)
{
    Q_ASSERT(sheet >= 0 && sheet < m_sheets.size());
    const void *workbook = m_workbook.get();
    if (const int code = freexl_select_active_worksheet(workbook, static_cast<unsigned short>(sheet));
        code != FREEXL_OK)
        return damagedError(code);
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (const int code = freexl_worksheet_dimensions(workbook, &rows, &columns); code != FREEXL_OK)
        return damagedError(code);
    const auto &unread = m_records.sheets[std::size_t(sheet)].unread;
    ReadTicker ticker(progress, m_name, rows);
    std::vector<RawCell> cells;
    std::vector<std::string> digits(columns);
    for (unsigned int row = 0; row < rows; ++row) {
        cells.clear();
        std::size_t used = 0;
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue value{};
            if (const int code = freexl_get_cell_value(workbook, row, column, &value); code != FREEXL_OK)
                return damagedError(code);
            cells.push_back(cellOf(value, digits[column]));
            if (unread.contains(row << 16 | column))
                cells.back() = {RawCell::Kind::ErrorValue, "#", 0.0, false};
            if (cells.back().kind != RawCell::Kind::Blank)
                used = cells.size();
        }
        if (used > 0 && !visit(qint64(row) + 1, std::span(cells).first(used)))
            return {};
        if (row % RowsBetweenTicks == 0 && !ticker.tick(row, row))
            return ReadTicker::cancelled();
    }
    return ticker.report(rows, rows) ? Result<void>() : ReadTicker::cancelled();
}

Error XlsSource::damagedError(int code) const
{
    return damaged(m_name, QStringLiteral("freexl %1").arg(code));
}

} // namespace shopglass
