// A mapping file: is it refused with a sentence, or does it say the same once it is written and read again?

#include "models/import/mapping.h"

#include "tests/fuzz/fuzz.h"

using namespace shopglass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const auto mapping = Mapping::fromJson(input.restBytes(), QStringLiteral("m.json"));
    if (!mapping) {
        fuzz::claim(mapping.error().sentence.contains(QLatin1String("m.json")), "a refusal names the file");
        return 0;
    }
    const QByteArray written = mapping->toJson();
    const auto again = Mapping::fromJson(written, QStringLiteral("m.json"));
    fuzz::claim(again.ok(), "what we write we can read");
    fuzz::claimSame(written.toStdString(), again->toJson().toStdString(), "a mapping survives its file");
    fuzz::claim(mapping->hash() == again->hash(), "and reads files the same");
    return 0;
}
