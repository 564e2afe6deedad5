#include "models/container/ole2writer.h"

#include "models/container/ole2layout.h"

#include <QStringList>
#include <QVector>

#include <algorithm>

namespace shopglass {

namespace {

qsizetype divideUp(qsizetype a, qsizetype b)
{
    return (a + b - 1) / b;
}

template<class T>
void put(QByteArray &bytes, qsizetype offset, T value)
{
    qToLittleEndian<T>(value, bytes.data() + offset);
}

QByteArray padded(QByteArray bytes, qsizetype unit)
{
    bytes.append(divideUp(bytes.size(), unit) * unit - bytes.size(), '\0');
    return bytes;
}

QByteArray numbersAsBytes(const QVector<quint32> &numbers)
{
    QByteArray bytes(numbers.size() * 4, '\0');
    for (qsizetype i = 0; i < numbers.size(); ++i)
        put<quint32>(bytes, i * 4, numbers.at(i));
    return bytes;
}

class Layout final
{
public:
    explicit Layout(qsizetype sectorSize)
        : m_sectorSize(sectorSize)
    {
    }

    QByteArray fileOf(const QMap<QString, QByteArray> &streams);

private:
    struct Placed
    {
        QString name;
        quint32 start = ole2::EndOfChain;
        quint64 size = 0;
    };

    void placeMiniStreams(const QMap<QString, QByteArray> &streams);
    void placeLargeStreams(const QMap<QString, QByteArray> &streams);
    quint32 appendChain(const QByteArray &bytes);
    QByteArray directory(quint32 miniStart) const;
    void putEntry(QByteArray &directory, qsizetype index, const Placed &placed, char type) const;
    quint32 putTree(QByteArray &directory, qsizetype from, qsizetype to) const;
    QByteArray header(quint32 directoryStart, quint32 miniFatStart, qsizetype miniFatSectors) const;
    void addFatSectors();
    QByteArray difatSectors() const;

    qsizetype m_sectorSize;
    qsizetype m_directorySectors = 0;
    qsizetype m_fatSectors = 0;
    qsizetype m_difatSectors = 0;
    qsizetype m_firstFatSector = 0;
    QVector<Placed> m_placed; ///< in the order of the directory's tree
    QVector<quint32> m_fat;
    QVector<quint32> m_miniFat;
    QByteArray m_miniStream;
    QByteArray m_body; ///< every sector behind the header
};

/// The format sorts names by length, then by upper-case text.
bool sortsBefore(const QString &a, const QString &b)
{
    return a.size() != b.size() ? a.size() < b.size() : a.toUpper() < b.toUpper();
}

QByteArray Layout::fileOf(const QMap<QString, QByteArray> &streams)
{
    QStringList names = streams.keys();
    std::sort(names.begin(), names.end(), sortsBefore);
    for (const QString &name : std::as_const(names))
        m_placed.append({name, ole2::EndOfChain, static_cast<quint64>(streams.value(name).size())});

    placeMiniStreams(streams);
    placeLargeStreams(streams);
    const quint32 miniStart = appendChain(m_miniStream);
    const quint32 miniFatStart = appendChain(numbersAsBytes(m_miniFat));
    const QByteArray entries = directory(miniStart);
    m_directorySectors = divideUp(entries.size(), m_sectorSize);
    const quint32 directoryStart = appendChain(entries);
    addFatSectors();

    QByteArray file = header(directoryStart, miniFatStart, divideUp(m_miniFat.size() * 4, m_sectorSize));
    file += m_body;
    QVector<quint32> fat = m_fat;
    fat.resize(m_fatSectors * m_sectorSize / 4, ole2::FreeSector);
    file += numbersAsBytes(fat);
    file += difatSectors();
    return file;
}

void Layout::placeMiniStreams(const QMap<QString, QByteArray> &streams)
{
    for (Placed &placed : m_placed) {
        if (placed.size == 0 || placed.size >= ole2::MiniStreamCutoff)
            continue;
        const qsizetype count = divideUp(static_cast<qsizetype>(placed.size), ole2::MiniSectorSize);
        placed.start = static_cast<quint32>(m_miniFat.size());
        for (qsizetype i = 1; i < count; ++i)
            m_miniFat.append(static_cast<quint32>(m_miniFat.size() + 1));
        m_miniFat.append(ole2::EndOfChain);
        m_miniStream += padded(streams.value(placed.name), ole2::MiniSectorSize);
    }
    // The table's last sector is filled with free entries, not with zeros that would mean sector 0.
    const qsizetype perSector = m_sectorSize / 4;
    m_miniFat.resize(divideUp(m_miniFat.size(), perSector) * perSector, ole2::FreeSector);
}

void Layout::placeLargeStreams(const QMap<QString, QByteArray> &streams)
{
    for (Placed &placed : m_placed) {
        if (placed.size >= ole2::MiniStreamCutoff)
            placed.start = appendChain(streams.value(placed.name));
    }
}

quint32 Layout::appendChain(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return ole2::EndOfChain;
    const auto start = static_cast<quint32>(m_fat.size());
    const qsizetype count = divideUp(bytes.size(), m_sectorSize);
    for (qsizetype i = 1; i < count; ++i)
        m_fat.append(static_cast<quint32>(m_fat.size() + 1));
    m_fat.append(ole2::EndOfChain);
    m_body += padded(bytes, m_sectorSize);
    return start;
}

void Layout::putEntry(QByteArray &directory, qsizetype index, const Placed &placed, char type) const
{
    const qsizetype offset = index * ole2::EntrySize;
    for (qsizetype i = 0; i < placed.name.size(); ++i)
        put<quint16>(directory, offset + i * 2, placed.name.at(i).unicode());
    put<quint16>(directory, offset + ole2::NameLengthAt, static_cast<quint16>((placed.name.size() + 1) * 2));
    directory[offset + ole2::TypeAt] = type;
    directory[offset + ole2::ColourAt] = 1; // black
    put<quint32>(directory, offset + ole2::LeftAt, ole2::NoEntry);
    put<quint32>(directory, offset + ole2::RightAt, ole2::NoEntry);
    put<quint32>(directory, offset + ole2::ChildAt, ole2::NoEntry);
    put<quint32>(directory, offset + ole2::StartAt, placed.start);
    put<quint64>(directory, offset + ole2::SizeAt, placed.size);
}

/// Links the streams from … to − 1 into a balanced tree; returns its top's entry number.
quint32 Layout::putTree(QByteArray &directory, qsizetype from, qsizetype to) const
{
    if (from >= to)
        return ole2::NoEntry;
    const qsizetype middle = from + (to - from) / 2;
    const qsizetype offset = (middle + 1) * ole2::EntrySize;
    put<quint32>(directory, offset + ole2::LeftAt, putTree(directory, from, middle));
    put<quint32>(directory, offset + ole2::RightAt, putTree(directory, middle + 1, to));
    return static_cast<quint32>(middle + 1);
}

QByteArray Layout::directory(quint32 miniStart) const
{
    QByteArray result = padded(QByteArray((m_placed.size() + 1) * ole2::EntrySize, '\0'), m_sectorSize);
    for (qsizetype offset = 0; offset < result.size(); offset += ole2::EntrySize) {
        put<quint32>(result, offset + ole2::LeftAt, ole2::NoEntry);
        put<quint32>(result, offset + ole2::RightAt, ole2::NoEntry);
        put<quint32>(result, offset + ole2::ChildAt, ole2::NoEntry);
    }
    const Placed root{QStringLiteral("Root Entry"), miniStart, static_cast<quint64>(m_miniStream.size())};
    putEntry(result, 0, root, ole2::TypeRoot);
    for (qsizetype i = 0; i < m_placed.size(); ++i)
        putEntry(result, i + 1, m_placed.at(i), ole2::TypeStream);
    put<quint32>(result, ole2::ChildAt, putTree(result, 0, m_placed.size()));
    return result;
}

/// The FAT describes its own sectors too, so its size is found by growing until it fits.
void Layout::addFatSectors()
{
    const qsizetype perFat = m_sectorSize / 4;
    const qsizetype perDifat = perFat - 1;
    const qsizetype body = m_fat.size();
    while (m_fatSectors * perFat < body + m_fatSectors + m_difatSectors) {
        ++m_fatSectors;
        const qsizetype beyondHeader = std::max<qsizetype>(0, m_fatSectors - ole2::HeaderDifatEntries);
        m_difatSectors = divideUp(beyondHeader, perDifat);
    }
    m_firstFatSector = body;
    m_fat.insert(body, m_fatSectors, ole2::FatSector);
    m_fat.insert(body + m_fatSectors, m_difatSectors, ole2::DifatSector);
}

QByteArray Layout::difatSectors() const
{
    const qsizetype perDifat = m_sectorSize / 4 - 1;
    QVector<quint32> numbers;
    qsizetype next = ole2::HeaderDifatEntries;
    for (qsizetype sector = 0; sector < m_difatSectors; ++sector) {
        for (qsizetype i = 0; i < perDifat; ++i, ++next)
            numbers.append(next < m_fatSectors ? static_cast<quint32>(m_firstFatSector + next)
                                               : ole2::FreeSector);
        const bool last = sector + 1 == m_difatSectors;
        numbers.append(last ? ole2::EndOfChain
                            : static_cast<quint32>(m_firstFatSector + m_fatSectors + sector + 1));
    }
    return numbersAsBytes(numbers);
}

QByteArray Layout::header(quint32 directoryStart, quint32 miniFatStart, qsizetype miniFatSectors) const
{
    const bool large = m_sectorSize == 4096;
    QByteArray bytes(m_sectorSize, '\0');
    std::copy_n(ole2::Signature, ole2::SignatureSize, bytes.begin());
    put<quint16>(bytes, ole2::MinorVersionAt, 0x3E);
    put<quint16>(bytes, ole2::MajorVersionAt, large ? 4 : 3);
    put<quint16>(bytes, ole2::ByteOrderAt, 0xFFFE);
    put<quint16>(bytes, ole2::SectorShiftAt, large ? 12 : 9);
    put<quint16>(bytes, ole2::MiniSectorShiftAt, 6);
    put<quint32>(bytes, ole2::DirectoryCountAt, large ? static_cast<quint32>(m_directorySectors) : 0);
    put<quint32>(bytes, ole2::FatCountAt, static_cast<quint32>(m_fatSectors));
    put<quint32>(bytes, ole2::FirstDirectoryAt, directoryStart);
    put<quint32>(bytes, ole2::MiniCutoffAt, ole2::MiniStreamCutoff);
    put<quint32>(bytes, ole2::FirstMiniFatAt, miniFatStart);
    put<quint32>(bytes, ole2::MiniFatCountAt, static_cast<quint32>(miniFatSectors));
    const auto firstDifat = static_cast<quint32>(m_firstFatSector + m_fatSectors);
    put<quint32>(bytes, ole2::FirstDifatAt, m_difatSectors > 0 ? firstDifat : ole2::EndOfChain);
    put<quint32>(bytes, ole2::DifatCountAt, static_cast<quint32>(m_difatSectors));
    for (int i = 0; i < ole2::HeaderDifatEntries; ++i)
        put<quint32>(bytes, ole2::DifatAt + i * 4,
                     i < m_fatSectors ? static_cast<quint32>(m_firstFatSector + i) : ole2::FreeSector);
    return bytes;
}

} // namespace

QByteArray writeOle2(const QMap<QString, QByteArray> &streams, Ole2SectorSize sectorSize)
{
    return Layout(sectorSize == Ole2SectorSize::Bytes4096 ? 4096 : 512).fileOf(streams);
}

} // namespace shopglass
