// The parts of an XLSX that say what is where: the workbook, its relations, its styles.

#include "models/import/xlsxstyles.h"
#include "models/import/xlsxworkbook.h"
#include "tests/fuzz/fuzzzip.h"

using namespace shopglass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    static const QStringList fuzzed{QStringLiteral("xl/workbook.xml"), QStringLiteral("_rels/.rels"),
                                    QStringLiteral("xl/_rels/workbook.xml.rels"),
                                    QStringLiteral("xl/styles.xml")};
    const QString part = fuzzed.at(int(input.choice(4)));
    XlsxParts parts = xlsx::parts({});
    for (auto &each : parts) {
        if (each.first == part)
            each.second = input.restBytes();
    }
    const auto archive = fuzz::archiveOf(parts);
    const auto workbook = readXlsxWorkbook(archive);
    if (!workbook)
        return 0;
    for (const auto &sheet : workbook->sheets)
        fuzz::claim(archive.contains(sheet.part) || part != fuzzed.last(),
                    "sheets lie where they are said to");
    if (!workbook->stylesPart.isEmpty())
        static_cast<void>(readDateStyles(archive, workbook->stylesPart).ok());
    return 0;
}
