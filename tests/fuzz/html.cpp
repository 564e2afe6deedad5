// A web page: which tables has it, and are their rows as wide as the limit allows?

#include "models/import/htmltable.h"
#include "tests/fuzz/fuzz.h"

using namespace shopglass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const HtmlTables tables(input.rest());
    for (int i = 0; i < tables.count(); ++i) {
        qint64 above = 0;
        tables.read(
            i,
            [&above](qint64 row, std::span<const RawCell> cells) {
                fuzz::claim(row > above && cells.size() <= 16'384, "rows go down and are not too wide");
                above = row;
                for (const RawCell &cell : cells)
                    fuzz::claim(cell.text.empty() == (cell.kind == RawCell::Kind::Blank),
                                "blank is without text");
                return true;
            },
            [](qint64, qint64) { return true; });
    }
    return 0;
}
