// The two streams of a password-protected XLSX: the one that says how, and the package.

#include "models/container/standardencryption.h"
#include "tests/fuzz/fuzz.h"

using namespace shopglass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const unsigned low = input.byte();
    const auto infoSize = qsizetype(low | input.byte() << 8);
    const QByteArray rest = input.restBytes();
    const Decrypted opened
        = decryptPackage(rest.left(infoSize), rest.mid(infoSize), QStringLiteral("sample"));
    fuzz::claim(!opened.fault || opened.package.isEmpty(), "what cannot be opened gives nothing");
    fuzz::claim(opened.package.size() <= rest.size(), "nothing comes out that did not go in");
    return 0;
}
