// The XML of a worksheet: do the hand scanner and expat give the same rows?

#include "models/import/xlsxsheet.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzzzip.h"
#include "tests/support/readrows.h"
#include "tests/support/xlsxparts.h"

using namespace shopglass;

namespace {

const auto always = [](qint64, qint64) { return true; };

const XlsxStrings &sharedTexts()
{
    static const XlsxStrings texts = [] {
        const auto archive = fuzz::archiveOf({{QStringLiteral("s.xml"), xlsx::sharedStrings()}});
        auto read = XlsxStrings::read(archive, QStringLiteral("s.xml"), always);
        fuzz::claim(read.ok(), "our own texts are read");
        return std::move(*read);
    }();
    return texts;
}

std::string rowsOf(const ZipArchive &archive, XmlReading reading, bool from1904)
{
    static const std::vector<bool> dates{false, true, true, false, true};
    std::string lines;
    const auto read = readXlsxSheet(
        archive, QStringLiteral("sheet.xml"), QStringLiteral("Sheet"), {sharedTexts(), dates, from1904},
        [&](qint64 row, std::span<const RawCell> cells) {
            for (const RawCell &cell : cells)
                fuzz::claim(fuzz::isUtf8(cell.text), "the text of a cell is UTF-8");
            lines += rowLine(row, cells).toStdString() + '\n';
            return true;
        },
        always, reading);
    if (!read)
        lines += "error: " + read.error().sentence.toStdString();
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const bool from1904 = input.choice(2) == 1;
    const auto archive = fuzz::archiveOf({{QStringLiteral("sheet.xml"), input.restBytes()}});
    fuzz::claimSame(rowsOf(archive, XmlReading::Quick, from1904),
                    rowsOf(archive, XmlReading::ExpatOnly, from1904), "the scanner reads what expat reads");
    return 0;
}
