#include "models/container/ole2.h"

#include "models/container/ole2layout.h"
#include "models/container/ole2writer.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace shopglass {

namespace {

struct Ole2Texts
{
    Q_DECLARE_TR_FUNCTIONS(Ole2Texts)
};

Error damaged(const char *where)
{
    return {Ole2Texts::tr("The file is damaged. Please download or copy it again. Nothing was changed."),
            QLatin1String("OLE2: ") + QLatin1String(where), ErrorKind::Refused};
}

template<class T>
T at(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.data() + offset);
}

/// Sectors of a file, numbered from the one behind the header.
struct Sectors
{
    QByteArrayView bytes;
    int size = 512;

    [[nodiscard]] quint32 count() const
    {
        const qsizetype body = std::max<qsizetype>(0, bytes.size() - size);
        return static_cast<quint32>((body + size - 1) / size);
    }
    /// The sector's bytes; the file's last one may be short.
    [[nodiscard]] QByteArrayView sector(quint32 index) const
    {
        const qsizetype offset = (qsizetype(index) + 1) * size;
        return bytes.sliced(offset, std::min<qsizetype>(size, bytes.size() - offset));
    }
};

void appendNumbers(QByteArrayView sector, qsizetype howMany, QVector<quint32> &numbers)
{
    for (qsizetype i = 0; i < howMany && (i + 1) * 4 <= sector.size(); ++i)
        numbers.append(at<quint32>(sector, i * 4));
}

/// The sector numbers of the FAT itself: 109 in the header, the others in a chain of DIFAT sectors.
std::optional<QVector<quint32>> fatSectors(const Sectors &sectors)
{
    QVector<quint32> result;
    appendNumbers(sectors.bytes.sliced(ole2::DifatAt), ole2::HeaderDifatEntries, result);
    const qsizetype perSector = sectors.size / 4 - 1;
    quint32 next = at<quint32>(sectors.bytes, ole2::FirstDifatAt);
    for (quint32 steps = 0; next <= ole2::LargestSector; ++steps) {
        if (next >= sectors.count() || steps >= sectors.count())
            return std::nullopt;
        const QByteArrayView sector = sectors.sector(next);
        if (sector.size() < sectors.size)
            return std::nullopt;
        appendNumbers(sector, perSector, result);
        next = at<quint32>(sector, perSector * 4);
    }
    result.removeIf([](quint32 number) { return number > ole2::LargestSector; });
    return result;
}

/// The chain that starts at `start`, at most as long as the table itself. Nothing when it leaves the table or
/// loops.
std::optional<QVector<quint32>> chain(const QVector<quint32> &table, quint32 start, quint32 sectorCount)
{
    QVector<quint32> result;
    const auto limit = std::min<qsizetype>(table.size(), sectorCount);
    for (quint32 next = start; next != ole2::EndOfChain; next = table.at(next)) {
        if (next >= limit || result.size() >= limit)
            return std::nullopt;
        result.append(next);
    }
    return result;
}

std::optional<QByteArray> joined(const Sectors &sectors, const QVector<quint32> &fat, quint32 start)
{
    const auto numbers = chain(fat, start, sectors.count());
    if (!numbers)
        return std::nullopt;
    QByteArray result;
    result.reserve(numbers->size() * sectors.size);
    for (quint32 number : *numbers)
        result.append(sectors.sector(number));
    return result;
}

QString entryName(QByteArrayView entry)
{
    const int bytes = std::clamp<int>(at<quint16>(entry, ole2::NameLengthAt), 2, ole2::NameLengthAt) - 2;
    QString name;
    for (int i = 0; i < bytes; i += 2)
        name.append(QChar(at<quint16>(entry, i)));
    return name;
}

} // namespace

bool Ole2File::looksLike(QByteArrayView head)
{
    return head.startsWith(QByteArrayView(ole2::Signature, ole2::SignatureSize));
}

Result<Ole2File> Ole2File::parse(QByteArray bytes)
{
    if (!looksLike(bytes) || bytes.size() < ole2::HeaderSize)
        return damaged("no header");
    const int major = at<quint16>(bytes, ole2::MajorVersionAt);
    const int shift = at<quint16>(bytes, ole2::SectorShiftAt);
    const bool known = (major == 3 && shift == 9) || (major == 4 && shift == 12);
    if (!known || at<quint16>(bytes, ole2::MiniSectorShiftAt) != 6)
        return damaged("unknown version or sector size");

    Ole2File file;
    file.m_sectorSize = 1 << shift;
    file.m_bytes = std::move(bytes);
    const Sectors sectors{file.m_bytes, file.m_sectorSize};

    const auto fatNumbers = fatSectors(sectors);
    if (!fatNumbers || fatNumbers->size() > sectors.count())
        return damaged("DIFAT");
    for (quint32 number : *fatNumbers) {
        if (number >= sectors.count())
            return damaged("FAT sector out of range");
        appendNumbers(sectors.sector(number), file.m_sectorSize / 4, file.m_fat);
    }

    const auto directory = joined(sectors, file.m_fat, at<quint32>(file.m_bytes, ole2::FirstDirectoryAt));
    if (!directory || directory->size() < ole2::EntrySize || directory->at(ole2::TypeAt) != ole2::TypeRoot)
        return damaged("directory");
    const auto miniFat = joined(sectors, file.m_fat, at<quint32>(file.m_bytes, ole2::FirstMiniFatAt));
    const auto miniStream = joined(sectors, file.m_fat, at<quint32>(*directory, ole2::StartAt));
    if (miniFat)
        appendNumbers(*miniFat, miniFat->size() / 4, file.m_miniFat);
    if (miniStream)
        file.m_miniStream = *miniStream;

    if (!file.readRootEntries(*directory))
        return damaged("directory tree");
    return file;
}

bool Ole2File::readRootEntries(QByteArrayView directory)
{
    const auto count = static_cast<quint32>(directory.size() / ole2::EntrySize);
    QVector<bool> seen(count, false);
    QVector<quint32> waiting{at<quint32>(directory, ole2::ChildAt)};
    while (!waiting.isEmpty()) {
        const quint32 index = waiting.takeLast();
        if (index == ole2::NoEntry)
            continue;
        if (index >= count || seen.at(index))
            return false;
        seen[index] = true;
        const QByteArrayView entry = directory.sliced(qsizetype(index) * ole2::EntrySize, ole2::EntrySize);
        waiting.append(at<quint32>(entry, ole2::LeftAt));
        waiting.append(at<quint32>(entry, ole2::RightAt));
        if (entry.at(ole2::TypeAt) != ole2::TypeStream)
            continue;
        Entry found;
        found.start = at<quint32>(entry, ole2::StartAt);
        // Version 3 leaves the upper half of the size undefined.
        found.size
            = m_sectorSize == 512 ? at<quint32>(entry, ole2::SizeAt) : at<quint64>(entry, ole2::SizeAt);
        found.mini = found.size < ole2::MiniStreamCutoff;
        m_entries.insert(entryName(entry), found);
    }
    return true;
}

QStringList Ole2File::streamNames() const
{
    return m_entries.keys();
}

Result<QByteArray> Ole2File::stream(const QString &name) const
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.cend())
        return damaged("no such stream");
    if (entry->size == 0)
        return QByteArray();
    if (entry->size > static_cast<quint64>(m_bytes.size()))
        return damaged("stream longer than the file");

    const int sectorSize = entry->mini ? ole2::MiniSectorSize : m_sectorSize;
    const Sectors sectors{m_bytes, m_sectorSize};
    const auto miniCount = static_cast<quint32>(m_miniStream.size() / ole2::MiniSectorSize);
    const auto numbers = entry->mini ? chain(m_miniFat, entry->start, miniCount)
                                     : chain(m_fat, entry->start, sectors.count());
    if (!numbers || static_cast<quint64>(numbers->size()) * static_cast<quint64>(sectorSize) < entry->size)
        return damaged("stream chain");

    QByteArray result;
    result.reserve(numbers->size() * sectorSize);
    for (quint32 number : *numbers) {
        if (entry->mini)
            result.append(QByteArrayView(m_miniStream).sliced(qsizetype(number) * sectorSize, sectorSize));
        else
            result.append(sectors.sector(number));
    }
    if (static_cast<quint64>(result.size()) < entry->size)
        return damaged("stream cut short");
    result.truncate(static_cast<qsizetype>(entry->size));
    return result;
}

QByteArray Ole2File::write(const QMap<QString, QByteArray> &streams)
{
    return writeOle2(streams, Ole2SectorSize::Bytes512);
}

} // namespace shopglass
