// The bytes of a zip of export files: which members has it, and what comes out of them?

#include "models/import/exportarchive.h"
#include "tests/fuzz/fuzz.h"

#include <QTemporaryDir>

using namespace shopglass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const fuzz::MemoryFile file(input.rest());
    static_cast<void>(ExportArchive::isArchive(file.path()));
    const auto archive = ExportArchive::open(file.path());
    if (!archive)
        return 0;
    const fuzz::MemoryFile target("");
    for (const QString &member : archive->members().mid(0, 4)) {
        const QString inside = member.mid(file.path().size() + 1);
        fuzz::claim(!inside.startsWith(u'/') && !inside.split(u'/').contains(QLatin1String("..")),
                    "no member lies outside of its archive");
        static_cast<void>(archive->unpack(member, target.path(), unwatched).ok());
    }
    return 0;
}
