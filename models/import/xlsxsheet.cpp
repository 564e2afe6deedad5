#include "models/import/xlsxsheet.h"

#include "models/import/xlsxcell.h"
#include "models/import/xlsxrow.h"
#include "models/import/xlsxtext.h"

#include <QCoreApplication>

#include <array>
#include <charconv>

namespace shopglass {

namespace {

struct SheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(SheetTexts)
};

/// Twice what Excel allows.
constexpr qint64 LastRow = 2 * 1'048'576;
constexpr std::size_t LargestCell = std::size_t(1) << 20;

std::optional<qint64> wholeNumber(std::string_view text)
{
    qint64 value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

/// How nearly all cells are written: with a value, or with a text of their own.
constexpr std::array<XmlPlainForm, 2> CellForms{{{"<v>", "</v></c>"}, {"<is><t>", "</t></is></c>"}}};
constexpr std::size_t InlineForm = 1;

class SheetVisitor final : public XmlVisitor
{
public:
    enum class Fault { None, Address, ManyColumns, ManyRows, LongCell, NoSharedString, TwiceTheSameCell };

    SheetVisitor(const XlsxContext &context, const RowVisitor &visit)
        : m_context(context)
        , m_visit(visit)
    {
    }

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view piece) override;
    [[nodiscard]] XmlRecords records() const override { return {"sheetData", "row", "<c", CellForms}; }
    void dropRecord() override;
    void plainChild(const XmlAttributes &attributes, std::size_t form, std::string_view text) override;

    [[nodiscard]] Fault fault() const noexcept { return m_fault; }
    [[nodiscard]] qint64 row() const noexcept { return m_rowNumber; }
    [[nodiscard]] qint64 rowsVisited() const noexcept { return m_rowsVisited; }

private:
    enum class Type { Number, Shared, Inline, FormulaText, Boolean, ErrorValue, IsoDate };

    static Type typeOf(std::string_view code);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void putCell(std::string_view written);
    void putShared(std::string_view index);
    void putNumber(std::string_view written);
    void putText();
    void put(RawCell cell);
    void fail(Fault fault)
    {
        m_fault = fault;
        stop();
    }

    const XlsxContext &m_context;
    const RowVisitor &m_visit;
    XlsxRow m_row;
    qint64 m_rowNumber = 0;
    qint64 m_rowAbove = 0; ///< the number of the row before the current one
    qint64 m_rowsVisited = 0;
    int m_column = -1;
    Type m_type = Type::Number;
    bool m_dateStyle = false;
    std::string_view
        m_whole; ///< the current cell's text where it came in one piece that lives as long as the row
    std::size_t m_begin = 0; ///< of the current cell's text
    bool m_inData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inInline = false;
    bool m_inPhonetic = false;
    bool m_collects = false;
    Fault m_fault = Fault::None;
};

SheetVisitor::Type SheetVisitor::typeOf(std::string_view code)
{
    if (code.empty())
        return Type::Number;
    if (code.size() == 1) {
        const char letter = code.front();
        return letter == 's' ? Type::Shared
            : letter == 'b'  ? Type::Boolean
            : letter == 'e'  ? Type::ErrorValue
            : letter == 'd'  ? Type::IsoDate
                             : Type::Number;
    }
    return code == "inlineStr" ? Type::Inline : code == "str" ? Type::FormulaText : Type::Number;
}

void SheetVisitor::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_inData) {
        m_inData = name == "sheetData";
    } else if (!m_inRow) {
        if (name == "row")
            startRow(attributes);
    } else if (!m_inCell) {
        if (name == "c")
            startCell(attributes);
    } else if (name == "v") {
        m_collects = m_type != Type::Inline;
    } else if (name == "is") {
        m_inInline = true;
        if (m_type == Type::Number && m_row.text().size() == m_begin)
            m_type = Type::Inline;
    } else if (name == "rPh") {
        m_inPhonetic = true;
    } else if (name == "t") {
        m_collects = m_inInline && !m_inPhonetic && m_type == Type::Inline;
    }
}

void SheetVisitor::endElement(std::string_view name)
{
    if (m_inCell) {
        if (name == "v" || name == "t")
            m_collects = false;
        else if (name == "rPh")
            m_inPhonetic = false;
        else if (name == "is")
            m_inInline = false;
        else if (name == "c")
            endCell();
    } else if (m_inRow) {
        if (name == "row")
            endRow();
    } else if (m_inData && name == "sheetData") {
        stop();
    }
}

void SheetVisitor::text(std::string_view piece)
{
    if (!m_collects)
        return;
    m_row.text().append(piece);
    if (m_row.text().size() - m_begin > LargestCell || m_row.text().size() > XlsxRow::LargestText)
        fail(Fault::LongCell);
}

void SheetVisitor::dropRecord()
{
    m_rowNumber = m_rowAbove;
    m_inRow = false;
    m_inCell = false;
    m_inInline = false;
    m_collects = false;
}

void SheetVisitor::startRow(const XmlAttributes &attributes)
{
    m_inRow = true;
    m_rowAbove = m_rowNumber;
    m_column = -1;
    m_row.clear();
    const std::string_view written = attributes.value("r");
    const auto number = written.empty() ? std::optional(m_rowNumber + 1) : wholeNumber(written);
    if (!number || *number == 0) {
        fail(Fault::Address);
    } else {
        m_rowNumber = *number;
        if (m_rowNumber > LastRow)
            fail(Fault::ManyRows);
    }
}

void SheetVisitor::startCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_inPhonetic = false;
    m_begin = m_row.text().size();
    m_type = typeOf(attributes.value("t"));
    const std::string_view address = attributes.value("r");
    const auto column = address.empty() ? std::optional(m_column + 1) : columnOfAddress(address);
    if (!column)
        return fail(Fault::Address);
    m_column = *column;
    if (m_column >= XlsxRow::MostColumns)
        return fail(Fault::ManyColumns);
    if (m_row.has(m_column))
        return fail(Fault::TwiceTheSameCell);
    const std::string_view style = attributes.value("s");
    const auto index = static_cast<std::size_t>(style.empty() ? 0 : wholeNumber(style).value_or(0));
    m_dateStyle = index < m_context.dateStyles.size() && m_context.dateStyles[index];
}

void SheetVisitor::endCell()
{
    m_inCell = false;
    m_inInline = false;
    m_collects = false;
    m_whole = {};
    putCell(std::string_view(m_row.text()).substr(m_begin));
}

void SheetVisitor::plainChild(const XmlAttributes &attributes, std::size_t form, std::string_view text)
{
    startCell(attributes);
    m_inCell = false;
    if (wantsStop())
        return;
    if (form == InlineForm && m_type == Type::Number)
        m_type = Type::Inline;
    if ((form == InlineForm) != (m_type == Type::Inline))
        return; // a value in a cell of an inline text means nothing, nor does the opposite
    if (text.size() > LargestCell)
        return fail(Fault::LongCell);
    m_whole = text;
    putCell(text);
}

void SheetVisitor::putCell(std::string_view written)
{
    if (written.empty())
        return;
    switch (m_type) {
    case Type::Shared:
        return putShared(written);
    case Type::Number:
    case Type::IsoDate:
        return putNumber(written);
    case Type::Boolean: {
        const bool yes = written == "1" || written == "true";
        m_row.text().resize(m_begin);
        m_row.put(m_column, {RawCell::Kind::Boolean, yes ? "TRUE" : "FALSE", yes ? 1.0 : 0.0, false});
        return;
    }
    case Type::ErrorValue:
        return put({RawCell::Kind::ErrorValue, {}, 0.0, false});
    case Type::Inline:
    case Type::FormulaText:
        return putText();
    }
}

void SheetVisitor::putText()
{
    if (!m_whole.empty() && m_whole.find('_') != std::string_view::npos) {
        m_row.text().append(m_whole);
        m_whole = {};
    }
    if (m_whole.empty())
        decodeXlsxEscapes(m_row.text(), m_begin);
    put({RawCell::Kind::Text, {}, 0.0, false});
}

void SheetVisitor::put(RawCell cell)
{
    if (m_whole.empty()) {
        m_row.putCollected(m_column, cell, m_begin);
    } else {
        cell.text = m_whole;
        m_row.put(m_column, cell);
    }
}

void SheetVisitor::putShared(std::string_view index)
{
    const auto number = wholeNumber(index);
    if (!number || static_cast<std::size_t>(*number) >= m_context.strings.count())
        return fail(Fault::NoSharedString);
    m_row.text().resize(m_begin);
    const std::string_view text = m_context.strings.at(static_cast<std::size_t>(*number));
    if (!text.empty())
        m_row.put(m_column, {RawCell::Kind::Text, text, 0.0, false});
}

void SheetVisitor::putNumber(std::string_view written)
{
    const auto number = m_type == Type::IsoDate ? serialOfIso(written) : xlsxNumber(written);
    if (!number)
        return put({RawCell::Kind::Text, {}, 0.0, false});
    const bool shifted = m_context.from1904 && m_dateStyle && m_type == Type::Number;
    const bool date = m_dateStyle || m_type == Type::IsoDate;
    put({RawCell::Kind::Number, {}, shifted ? serialIn1900(*number) : *number, date});
}

void SheetVisitor::endRow()
{
    m_inRow = false;
    const std::span<const RawCell> cells = m_row.cells();
    if (cells.empty())
        return;
    // Rows that all have the same number would never end.
    if (++m_rowsVisited > LastRow)
        return fail(Fault::Address);
    if (!m_visit(m_rowNumber, cells))
        stop();
}

Error faultError(SheetVisitor::Fault fault, const ZipArchive &archive, const QString &sheet, qint64 row)
{
    const auto sentence = [fault]() {
        switch (fault) {
        case SheetVisitor::Fault::ManyColumns:
            return SheetTexts::tr(
                "In %1, sheet %2, row %3 has more than 16,384 columns, which no export has. Please "
                "check that this is the right file. Nothing was changed.");
        case SheetVisitor::Fault::ManyRows:
            return SheetTexts::tr(
                "In %1, sheet %2 has a row with the number %3, more than Excel allows. Please open "
                "the file in Excel or WPS and save it again. Nothing was changed.");
        case SheetVisitor::Fault::LongCell:
            return SheetTexts::tr(
                "In %1, sheet %2, row %3 has a cell of more than 1 MiB, which no export has. Please "
                "check that this is the right file. Nothing was changed.");
        default:
            return SheetTexts::tr(
                "In %1, sheet %2, row %3 is damaged. Please open the file in Excel or WPS and save "
                "it again, or download it again. Nothing was changed.");
        }
    };
    return {sentence().arg(archive.name(), sheet, QString::number(row)),
            QStringLiteral("Fault %1.").arg(static_cast<int>(fault)), ErrorKind::Refused};
}

} // namespace

Result<void> readXlsxSheet(const ZipArchive &archive, const QString &part, const QString &sheetName,
                           const XlsxContext &context, const RowVisitor &visit, const BlockWatch &watch,
                           XmlReading reading)
{
    SheetVisitor visitor(context, visit);
    const auto read = readXmlPart(
        archive, part, visitor, [&](qint64 done, qint64) { return watch(done, visitor.rowsVisited()); },
        reading);
    if (!read)
        return read.error();
    if (visitor.fault() != SheetVisitor::Fault::None)
        return faultError(visitor.fault(), archive, sheetName, visitor.row());
    return {};
}

} // namespace shopglass
