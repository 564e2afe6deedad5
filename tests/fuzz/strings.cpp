// The XML of an XLSX's shared texts: do the hand scanner and expat give the same texts?

#include "models/import/xlsxstrings.h"
#include "tests/fuzz/fuzzzip.h"

using namespace shopglass;

namespace {

std::string textsOf(const ZipArchive &archive, XmlReading reading)
{
    const auto texts = XlsxStrings::read(
        archive, QStringLiteral("s.xml"), [](qint64, qint64) { return true; }, reading);
    if (!texts)
        return "error: " + texts.error().sentence.toStdString();
    std::string lines;
    for (std::size_t i = 0; i < texts->count(); ++i) {
        fuzz::claim(fuzz::isUtf8(texts->at(i)), "shared texts are UTF-8");
        lines.append(texts->at(i)).append("\n");
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const auto archive = fuzz::archiveOf({{QStringLiteral("s.xml"), input.restBytes()}});
    fuzz::claimSame(textsOf(archive, XmlReading::Quick), textsOf(archive, XmlReading::ExpatOnly),
                    "the scanner reads what expat reads");
    return 0;
}
