// A file of the rulebook: is every fault named, however odd the JSON?

#include "models/rulebook/rulebookloader.h"
#include "tests/fuzz/fuzz.h"

using namespace shopglass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    RulebookLoader loader;
    loader.read(input.restBytes(), QStringLiteral("r.json"));
    for (const QString &fault : loader.faults())
        fuzz::claim(fault.startsWith(QLatin1String("r.json")), "every fault names the file");
    return 0;
}
