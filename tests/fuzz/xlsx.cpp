// The bytes of a whole XLSX: a zip with whatever in it.

#include "models/import/xlsxsource.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/readrows.h"

using namespace shopglass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const auto source = XlsxSource::openBytes(input.restBytes(), QStringLiteral("a.xlsx"));
    if (!source) {
        fuzz::claim(source.error().sentence.contains(QLatin1String("a.xlsx")), "a refusal names the file");
        return 0;
    }
    const int sheets = std::min(3, int((*source)->sheets().size()));
    for (int i = 0; i < sheets; ++i)
        linesOf(**source, i);
    return 0;
}
