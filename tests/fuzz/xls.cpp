// The workbook stream of an old .xls: does it come through our checks and through freexl?

#include "models/import/xlssource.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/readrows.h"

using namespace shopglass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const auto source = XlsSource::open(input.restBytes(), QStringLiteral("a.xls"));
    if (!source) {
        fuzz::claim(source.error().sentence.contains(QLatin1String("a.xls")), "a refusal names the file");
        return 0;
    }
    const int sheets = std::min(3, int((*source)->sheets().size()));
    for (int i = 0; i < sheets; ++i)
        linesOf(**source, i);
    return 0;
}
