#include "models/report/xlsxbook.h"

#include "models/report/htmlwriter.h"
#include "models/report/xlsxcheck.h"
#include "models/report/xlsxrows.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(XlsxBook)
};

/// In the folder of the workbook in the making.
constexpr const char *FileName = "book.xlsx";
constexpr qsizetype LongestText = 32767;
constexpr double LineHeight = 15.5; ///< points
constexpr int BeijingOffset = 8 * 3600;
/// Spreadsheets count days from 1899-12-30.
constexpr int SerialOfEpoch = 25569;

bool mayStand(QChar c)
{
    const bool control = c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    return !control && c.unicode() < 0xfffe;
}

/// What XML may carry, no longer than a cell may be. Cells are typed, so "=1+1" stays a text.
QByteArray cellBytes(const QString &text)
{
    if (text.size() <= LongestText && std::ranges::all_of(text, mayStand))
        return text.toUtf8();
    QString safe = text.left(LongestText);
    safe.removeIf([](QChar c) { return !mayStand(c); });
    return safe.toUtf8();
}

QByteArray numberFormat(CellUnit unit, Language language)
{
    switch (unit) {
    case CellUnit::Money:
        return "\"\xc2\xa5\"#,##0.00;-\"\xc2\xa5\"#,##0.00";
    case CellUnit::Ratio:
        return "0.00%";
    case CellUnit::RelativeChange:
        return "+0.0%;-0.0%;0.0%";
    case CellUnit::Points:
        return language == Language::Chinese
            ? QStringLiteral("+0.00\" 个百分点\";-0.00\" 个百分点\";0.00\" 个百分点\"").toUtf8()
            : QByteArrayLiteral("+0.00\" pp\";-0.00\" pp\";0.00\" pp\"");
    case CellUnit::Count:
        return "#,##0";
    case CellUnit::Hours:
    case CellUnit::Days:
        return "0.0";
    case CellUnit::Score:
        return "0.00";
    case CellUnit::Day:
        return "yyyy-mm-dd";
    case CellUnit::Plain:
        return "0.##";
    case CellUnit::Text:
        break;
    }
    return "General";
}

lxw_color_t lxwColour(Rgb colour)
{
    return static_cast<lxw_color_t>(colour.red << 16 | colour.green << 8 | colour.blue);
}

/// The tints of a heat table, as the HTML report has them.
std::optional<Rgb> heatColour(Heat heat)
{
    switch (heat) {
    case Heat::None:
        break;
    case Heat::Good:
        return Rgb{196, 222, 245};
    case Heat::Watch:
        return Rgb{253, 239, 178};
    case Heat::Bad:
        return Rgb{245, 178, 122};
    }
    return std::nullopt;
}

} // namespace

double charactersWide(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2e80 ? 2 : 1;
    return width;
}

std::optional<double> spreadsheetNumber(const TableCell &cell)
{
    if (cell.unit == CellUnit::Text || !cell.raw.isValid())
        return std::nullopt;
    if (cell.unit == CellUnit::Day) {
        const auto day = Day::fromIso(cell.raw.toString());
        return day ? std::optional<double>(day->number() + SerialOfEpoch) : std::nullopt;
    }
    bool ok = false;
    const double number = cell.raw.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return cell.unit == CellUnit::Points ? number * 100 : number;
}

XlsxBook::XlsxBook(QString path, XlsxFacts facts)
    : m_path(std::move(path))
    , m_facts(std::move(facts))
    , m_folderName(QFile::encodeName(m_folder.path()))
{
}

XlsxBook::~XlsxBook()
{
    if (m_workbook)
        workbook_close(m_workbook);
}

Error XlsxBook::writeError(const QString &detail) const
{
    return {Texts::tr("The workbook %1 could not be written: %2. Nothing was changed; make room on the disk, "
                      "then try again.")
                .arg(m_path, detail),
            detail, ErrorKind::Failure};
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(const QString &path, const XlsxFacts &facts, Memory memory)
{
    std::unique_ptr<XlsxBook> book(new XlsxBook(path, facts));
    if (!book->m_folder.isValid())
        return book->writeError(book->m_folder.errorString());
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::Rows ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = book->m_folderName.data();
    const QByteArray file = QFile::encodeName(book->m_folder.filePath(QLatin1String(FileName)));
    if (memory == Memory::Rows)
        book->m_rows = std::make_unique<XlsxRows>(book->m_folder.filePath(QStringLiteral("rows.xml")));
    book->m_workbook = workbook_new_opt(file.constData(), &options);
    if (!book->m_workbook)
        return book->writeError(QStringLiteral("workbook_new_opt"));
    QByteArray title = cellBytes(facts.title);
    QByteArray author = cellBytes(facts.author);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = facts.created - BeijingOffset;
    workbook_set_properties(book->m_workbook, &properties);
    return book;
}

lxw_worksheet *XlsxBook::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    Q_ASSERT(sheet);
    return sheet;
}

void XlsxBook::note(int fault)
{
    if (m_fault == LXW_NO_ERROR)
        m_fault = fault;
}

lxw_format *XlsxBook::format(Style style)
{
    lxw_format *&made = m_styles[style];
    if (made)
        return made;
    made = workbook_add_format(m_workbook);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    switch (style) {
    case Style::Plain:
        break;
    case Style::Right:
        format_set_align(made, LXW_ALIGN_RIGHT);
        break;
    case Style::Head:
        format_set_bold(made);
        format_set_text_wrap(made);
        format_set_bg_color(made, lxwColour(m_facts.accent));
        format_set_font_color(made, lxwColour(readableOn(m_facts.accent)));
        break;
    case Style::Title:
        format_set_bold(made);
        format_set_font_size(made, 18);
        format_set_font_color(made, lxwColour(readableOnWhite(m_facts.accent)));
        break;
    case Style::Strong:
        format_set_bold(made);
        break;
    case Style::Muted:
        format_set_text_wrap(made);
        format_set_font_color(made, 0x59626E);
        break;
    case Style::Wrapped:
        format_set_text_wrap(made);
        break;
    case Style::Link:
        format_set_underline(made, LXW_UNDERLINE_SINGLE);
        format_set_font_color(made, lxwColour(readableOnWhite(m_facts.accent)));
        break;
    }
    return made;
}

lxw_format *XlsxBook::format(CellUnit unit, Heat heat)
{
    lxw_format *&made = m_units[{unit, heat}];
    if (!made) {
        made = workbook_add_format(m_workbook);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(made, numberFormat(unit, m_facts.language).constData());
        if (const auto tint = heatColour(heat))
            format_set_bg_color(made, lxwColour(*tint));
    }
    return made;
}

void XlsxBook::writeText(lxw_worksheet *sheet, quint32 row, quint16 column, const QString &text, Style style)
{
    note(worksheet_write_string(sheet, row, column, cellBytes(text).constData(), format(style)));
}

void XlsxBook::writeCell(lxw_worksheet *sheet, quint32 row, quint16 column, const TableCell &cell,
                         Style style)
{
    if (const auto number = spreadsheetNumber(cell))
        note(worksheet_write_number(sheet, row, column, *number, format(cell.unit, cell.heat)));
    else if (!cell.text.isEmpty())
        writeText(sheet, row, column, cell.text, style);
}

void XlsxBook::writeRow(quint32 row, const std::vector<TableCell> &cells, const std::vector<Style> &styles)
{
    m_rows->beginRow(row);
    for (std::size_t i = 0; i < cells.size() && i < styles.size(); ++i) {
        const TableCell &cell = cells[i];
        const auto column = static_cast<quint16>(i);
        if (const auto number = spreadsheetNumber(cell))
            m_rows->addNumber(column, *number, lxw_format_get_xf_index(format(cell.unit, cell.heat)));
        else if (!cell.text.isEmpty())
            m_rows->addText(column, cellBytes(cell.text), lxw_format_get_xf_index(format(styles[i])));
    }
    m_rows->endRow();
}

void XlsxBook::writeParagraph(lxw_worksheet *sheet, quint32 row, quint16 lastColumn, const QString &text,
                              double charactersPerLine)
{
    const double lines = std::ceil(charactersWide(text) / charactersPerLine);
    note(worksheet_merge_range(sheet, row, 0, row, lastColumn, cellBytes(text).constData(),
                               format(Style::Wrapped)));
    worksheet_set_row(sheet, row, LineHeight * std::max(1.0, lines), nullptr);
}

void XlsxBook::writeLink(lxw_worksheet *sheet, quint32 row, quint16 column, const QString &text,
                         const QString &target)
{
    QString quoted = target;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    const QByteArray url = QStringLiteral("internal:'%1'!A1").arg(quoted).toUtf8();
    note(worksheet_write_url(sheet, row, column, url.constData(), format(Style::Link)));
    note(worksheet_write_string(sheet, row, column, cellBytes(text).constData(), format(Style::Link)));
}

Result<void> XlsxBook::finish()
{
    const int closed = workbook_close(m_workbook);
    m_workbook = nullptr;
    note(closed);
    if (m_fault != LXW_NO_ERROR)
        return writeError(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_fault))));
    auto bytes = madeBytes();
    if (!bytes)
        return bytes.error();
    if (!isWholeWorkbook(*bytes))
        return writeError(Texts::tr("the disk of the temporary files is full (%1)").arg(m_folder.path()));
    if (!m_rows)
        return writeFile(m_path, *bytes);
    if (const auto fault = m_rows->insertInto(m_folder.filePath(QLatin1String(FileName))))
        return writeError(*fault);
    bytes = madeBytes();
    return bytes ? writeFile(m_path, *bytes) : bytes.error();
}

Result<QByteArray> XlsxBook::madeBytes() const
{
    QFile made(m_folder.filePath(QLatin1String(FileName)));
    if (!made.open(QIODevice::ReadOnly))
        return writeError(made.errorString());
    return made.readAll();
}

} // namespace shopglass
