// The two streams of a password-protected XLSX: the one that says how, and the package.

#include "models/container/standardencryption.h"
#include "tests/fuzz/fuzz.h"

#include <numeric>

using namespace shopglass;

namespace {

/// More turns of the password take long and find nothing that few would not.
constexpr qint64 MostTurns = 1'000;
/// But they open what others made: standard encryption always takes 50,000, agile mostly 100,000. One input
/// in so many may take these, told by a sum so that few of those made of it do.
constexpr unsigned PatientOneIn = 16;
constexpr qint64 PatientTurns = 100'000;

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const unsigned sum = input.choice(PatientOneIn);
    const std::string_view summed = input.rest();
    const bool isPatient = sum
        == std::accumulate(summed.begin(), summed.end(), 0U,
                           [](unsigned before, char c) { return before + static_cast<unsigned char>(c); })
            % PatientOneIn;
    const auto watch = [isPatient](const ProgressStep &step) {
        return step.total <= (isPatient ? PatientTurns : MostTurns);
    };
    const unsigned low = input.byte();
    const auto infoSize = qsizetype(low | input.byte() << 8);
    const QByteArray rest = input.restBytes();
    const Decrypted opened
        = decryptPackage(rest.left(infoSize), rest.mid(infoSize), QStringLiteral("618abc"), watch);
    fuzz::claim(!opened.fault || opened.package.isEmpty(), "what cannot be opened gives nothing");
    fuzz::claim(opened.package.size() <= rest.size(), "nothing comes out that did not go in");
    return 0;
}
