#include "models/report/xlsxcheck.h"

#include <zip.h>

#include <memory>

namespace shopglass {

namespace {

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

/// First and last bytes of a part.
struct Ends
{
    QByteArray head;
    QByteArray tail;
};

constexpr qsizetype HeadSize = 512;
constexpr qsizetype TailSize = 256;

std::optional<Ends> endsOf(zip_t *archive, zip_uint64_t index)
{
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return std::nullopt;
    Ends ends;
    QByteArray block(1 << 16, Qt::Uninitialized);
    while (true) {
        const zip_int64_t read = zip_fread(file.get(), block.data(), static_cast<zip_uint64_t>(block.size()));
        if (read < 0)
            return std::nullopt; // also a wrong check sum
        if (read == 0)
            return ends;
        const QByteArray bytes = QByteArray::fromRawData(block.constData(), static_cast<qsizetype>(read));
        if (ends.head.isEmpty())
            ends.head = QByteArray(bytes.constData(), std::min(HeadSize, bytes.size()));
        ends.tail = (ends.tail + bytes).right(TailSize);
    }
}

/// The name of the outermost element: "worksheet" of `<?xml …?>\n<worksheet …`.
QByteArray rootName(const QByteArray &head)
{
    const qsizetype begin = head.indexOf('<', head.indexOf("?>") + 2) + 1;
    qsizetype end = begin;
    while (end < head.size() && head.at(end) != ' ' && head.at(end) != '>' && head.at(end) != '/')
        ++end;
    return head.mid(begin, end - begin);
}

bool isWholeXml(const Ends &ends)
{
    const QByteArray name = rootName(ends.head);
    const QByteArray tail = ends.tail.trimmed();
    return !name.isEmpty()
        && (tail.endsWith("</" + name + '>') || (ends.head.size() < HeadSize && tail.endsWith("/>")));
}

} // namespace

bool isWholeWorkbook(const QByteArray &bytes)
{
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    if (!source)
        return false;
    const std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive) {
        zip_source_free(source);
        return false;
    }
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t part = 0; part < parts; ++part) {
        const auto index = static_cast<zip_uint64_t>(part);
        const auto ends = endsOf(archive.get(), index);
        if (!ends || (ends->head.startsWith("<?xml") && !isWholeXml(*ends)) || ends->head.isEmpty())
            return false;
    }
    return parts > 0;
}

} // namespace shopglass
