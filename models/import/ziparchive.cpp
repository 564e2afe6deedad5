#include "models/import/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>

namespace shopglass {

namespace {

struct ZipTexts
{
    Q_DECLARE_TR_FUNCTIONS(ZipTexts)
};

constexpr quint64 LargestPart = quint64(4) << 30;
constexpr quint64 SuspiciousPart = quint64(256) << 20;
constexpr quint64 LargestRatio = 1000;
constexpr zip_int64_t MostParts = 100'000;

QString normalised(const QString &part)
{
    QString name = part.toLower();
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name;
}

bool isBomb(const zip_stat_t &part)
{
    if (part.size > LargestPart)
        return true;
    return part.size > SuspiciousPart && part.size / LargestRatio > part.comp_size;
}

Error cutOffError(const QString &name, const QString &detail)
{
    return {
        ZipTexts::tr("The file %1 is damaged or was cut off. Please download it again. Nothing was changed.")
            .arg(name),
        detail, ErrorKind::Refused};
}

/// libzip's own words; frees them.
QString wordsOf(zip_error_t *error)
{
    const QString words = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return words;
}

} // namespace

QByteArray pathForLibzip(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

void ZipPart::Closer::operator()(zip_file *file) const
{
    zip_fclose(file);
}

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipPart::ZipPart(zip_file *file, qint64 size)
    : m_file(file)
    , m_size(size)
{
}

qint64 ZipPart::read(char *bytes, qint64 size)
{
    const qint64 got = zip_fread(m_file.get(), bytes, static_cast<zip_uint64_t>(size));
    if (got <= 0)
        return got;
    m_read += got;
    return m_read > m_size ? -1 : got;
}

ZipArchive::ZipArchive(zip *archive, QByteArray bytes, QString name)
    : m_bytes(std::move(bytes))
    , m_archive(archive)
    , m_name(std::move(name))
{
}

Result<ZipArchive> ZipArchive::fromFile(const QString &path, const QString &name)
{
    int code = 0;
    zip_t *archive = zip_open(pathForLibzip(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        return cutOffError(name, wordsOf(&error));
    }
    return checked(archive, QFileInfo(path).size(), {}, name);
}

Result<ZipArchive> ZipArchive::fromBytes(QByteArray bytes, const QString &name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return cutOffError(name, wordsOf(&error));
    }
    zip_error_fini(&error);
    const qint64 size = bytes.size();
    return checked(archive, size, std::move(bytes), name);
}

Result<ZipArchive> ZipArchive::checked(zip *archive, qint64 size, QByteArray bytes, const QString &name)
{
    ZipArchive result(archive, std::move(bytes), name);
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > MostParts)
        return cutOffError(name, QStringLiteral("More than 100,000 parts."));
    quint64 packed = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t part;
        zip_stat_init(&part);
        const auto index = static_cast<zip_uint64_t>(i);
        constexpr zip_uint64_t Needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(archive, index, ZIP_FL_ENC_GUESS, &part) != 0 || (part.valid & Needed) != Needed)
            return cutOffError(name, QStringLiteral("A part without name or size."));
        // Parts that share their bytes would unpack to many times what the file holds.
        packed += std::min(quint64(part.comp_size), quint64(size) + 1);
        if (isBomb(part) || packed > quint64(size))
            return Error{
                ZipTexts::tr("The file %1 would unpack to an enormous size, which no export does. It is "
                             "refused for safety; nothing was changed.")
                    .arg(name),
                QString::fromUtf8(part.name), ErrorKind::Refused};
        const QString key = normalised(QString::fromUtf8(part.name));
        if (!result.m_parts.contains(key))
            result.m_parts.insert(key, index);
    }
    return result;
}

bool ZipArchive::contains(const QString &part) const
{
    return m_parts.contains(normalised(part));
}

qint64 ZipArchive::sizeOf(const QString &part) const
{
    const auto index = m_parts.constFind(normalised(part));
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool known = index != m_parts.cend() && zip_stat_index(m_archive.get(), *index, 0, &stat) == 0;
    return known ? static_cast<qint64>(stat.size) : 0;
}

Result<ZipPart> ZipArchive::open(const QString &part) const
{
    const auto index = m_parts.constFind(normalised(part));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index == m_parts.cend() || zip_stat_index(m_archive.get(), *index, 0, &stat) != 0)
        return damagedError(QStringLiteral("No part ") + part);
    zip_file_t *file = zip_fopen_index(m_archive.get(), *index, 0);
    if (!file)
        return damagedError(QString::fromUtf8(zip_strerror(m_archive.get())));
    return ZipPart(file, static_cast<qint64>(stat.size));
}

Error ZipArchive::damagedError(const QString &detail) const
{
    return cutOffError(m_name, detail);
}

} // namespace shopglass
