// The bytes of an OLE2 file: which streams has it, and does what we write read back?

#include "models/container/ole2.h"
#include "models/import/xlsrecords.h"
#include "tests/fuzz/fuzz.h"

using namespace shopglass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    scanXlsRecords(input.restBytes());
    const auto file = Ole2File::parse(input.restBytes());
    if (!file)
        return 0;
    QMap<QString, QByteArray> streams;
    for (const QString &name : file->streamNames()) {
        const auto stream = file->stream(name);
        if (stream && !name.isEmpty())
            streams.insert(name, *stream);
    }
    const auto again = Ole2File::parse(Ole2File::write(streams));
    fuzz::claim(again.ok() && again->streamNames() == streams.keys(), "what we write we can read");
    for (auto stream = streams.cbegin(); stream != streams.cend(); ++stream)
        fuzz::claim(*again->stream(stream.key()) == stream.value(), "and it is the same");
    return 0;
}
