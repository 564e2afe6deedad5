#include "models/import/exportarchive.h"

#include "models/import/exportfiles.h"
#include "models/import/membername.h"
#include "models/import/readticker.h"
#include "models/import/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <array>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportArchiveTexts)
};

constexpr zip_int64_t MostEntries = 100'000;
constexpr quint64 LargestMember = quint64(4) << 30;
constexpr quint64 LargestSum = quint64(32) << 30;
constexpr quint64 SuspiciousMember = quint64(64) << 20;
constexpr quint64 LargestRatio = 200; ///< tables hardly ever pack better than one in thirty
constexpr std::size_t BlockSize = 1 << 18;

Error refused(const QString &sentence, const QString &detail = {})
{
    return {sentence, detail, ErrorKind::Refused};
}

Error damaged(const QString &archive, const QString &detail)
{
    return refused(
        Texts::tr("The archive %1 is damaged or was cut off. Please download it again. Nothing was changed.")
            .arg(archive),
        detail);
}

Error enormous(const QString &archive)
{
    return refused(Texts::tr("The archive %1 would unpack to an enormous size, which no export does. It is "
                             "refused for safety; nothing was changed.")
                       .arg(archive));
}

bool beginsLikeZip(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(4);
    return head == QByteArrayView("PK\x03\x04", 4) || head == QByteArrayView("PK\x05\x06", 4);
}

zip *openZip(const QString &path, int &code)
{
    return zip_open(pathForLibzip(path).constData(), ZIP_RDONLY, &code);
}

/// Parts that only Office documents have; odd writers leave out some of them.
bool hasOfficeParts(zip *archive)
{
    const zip_int64_t count = std::min(zip_get_num_entries(archive, 0), MostEntries);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *raw = zip_get_name(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
        QByteArray name = QByteArray(raw).toLower().replace('\\', '/');
        if (name.startsWith('/'))
            name.remove(0, 1);
        if (name == "[content_types].xml" || name.startsWith("_rels/") || name.startsWith("xl/"))
            return true;
    }
    return false;
}

/// The path's longest beginning that is a file, and not all of it.
QString archiveIn(const QString &path)
{
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
        const QFileInfo before(path.left(slash));
        if (before.exists())
            return before.isFile() ? before.filePath() : QString();
    }
    return {};
}

/// A name that every file system takes: short, and its end kept, of which passwords are made.
QString safeFileName(const QString &member)
{
    constexpr qsizetype MostCharacters = 60;
    QString name = member.mid(member.lastIndexOf(u'/') + 1);
    static const QString unwanted = QStringLiteral("<>:\"|?*");
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || unwanted.contains(c); });
    name = name.right(MostCharacters);
    return name.isEmpty() || name.startsWith(u'.') ? u'_' + name : name;
}

} // namespace

void ExportArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ExportArchive::ExportArchive(zip *archive, QString path)
    : m_archive(archive)
    , m_path(std::move(path))
{
}

bool ExportArchive::isArchive(const QString &path)
{
    if (!beginsLikeZip(path))
        return false;
    int code = 0;
    const std::unique_ptr<zip, Closer> archive(openZip(path, code));
    if (!archive)
        return QFileInfo(path).suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0;
    return !hasOfficeParts(archive.get());
}

Result<ExportArchive> ExportArchive::open(const QString &path)
{
    int code = 0;
    zip *opened = openZip(path, code);
    if (!opened)
        return damaged(QFileInfo(path).fileName(), QStringLiteral("libzip %1").arg(code));
    ExportArchive archive(opened, path);
    if (auto listed = archive.list(); !listed)
        return listed.error();
    return archive;
}

Result<void> ExportArchive::list()
{
    const QString name = QFileInfo(m_path).fileName();
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > MostEntries)
        return enormous(name);
    quint64 unpacked = 0;
    quint64 packed = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_stat_init(&stat);
        constexpr zip_uint64_t Needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        const char *raw = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
        if (!raw || zip_stat_index(m_archive.get(), index, 0, &stat) != 0 || (stat.valid & Needed) != Needed)
            return damaged(name, QStringLiteral("A member without name or size."));
        const std::string rawName = raw;
        const char *prescribed = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_STRICT);
        unpacked += std::min<quint64>(stat.size, LargestSum + 1);
        packed += stat.comp_size;
        if (stat.size > LargestMember || unpacked > LargestSum
            || (stat.size > SuspiciousMember && stat.size / LargestRatio > stat.comp_size))
            return enormous(name);
        const QString inside = memberName(rawName, prescribed ? prescribed : rawName.c_str());
        const bool locked
            = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
        if (!rawName.ends_with('/') && mayBeExportName(inside))
            m_members.push_back({freeName(inside), index, qint64(stat.size), locked});
    }
    // Members that share their bytes would unpack to many times what the file holds.
    if (packed > quint64(QFileInfo(m_path).size()))
        return enormous(name);
    if (m_members.empty())
        return refused(Texts::tr("The archive %1 holds no export files (csv, tsv, txt, xlsx, xls). Nothing "
                                 "was changed.")
                           .arg(name));
    return {};
}

/// Takes a name that no member before has. Numbers go on where the last member of that name stopped, for an
/// archive may hold a hundred thousand of them.
QString ExportArchive::freeName(const QString &name)
{
    QString free = name;
    const qsizetype dot = name.lastIndexOf(u'.');
    int number = m_taken.value(name, 1);
    for (; m_taken.contains(free); ++number)
        free = name.left(dot) + QStringLiteral(" (%1)").arg(number) + name.mid(dot);
    m_taken[name] = number;
    m_taken.insert(free, 1);
    return free;
}

QStringList ExportArchive::members() const
{
    QStringList paths;
    for (const Member &member : m_members)
        paths.append(m_path + u'/' + member.path);
    paths.sort();
    return paths;
}

Result<void> ExportArchive::unpack(const QString &member, const QString &target,
                                   const ProgressSink &progress) const
{
    const QString name = QFileInfo(m_path).fileName();
    const QString shown = name + member.mid(m_path.size());
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const Member &candidate) {
        return candidate.path == QStringView(member).mid(m_path.size() + 1);
    });
    if (found == m_members.end())
        return refused(Texts::tr("There is no file %1.").arg(member));
    if (found->locked)
        return refused(Texts::tr("The file %1 is protected by a password of the archive. Please unpack the "
                                 "archive first. Nothing was changed.")
                           .arg(shown));
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> source(
        zip_fopen_index(m_archive.get(), found->index, 0), &zip_fclose);
    if (!source)
        return damaged(name, QString::fromUtf8(zip_strerror(m_archive.get())));
    QFile file(target);
    const auto notWritten = [&file, &shown] {
        return Error{Texts::tr("There is no room to unpack %1: %2. Nothing was changed.")
                         .arg(shown, file.errorString()),
                     {},
                     ErrorKind::Failure};
    };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    ReadTicker ticker(progress, shown, found->bytes);
    std::vector<char> block(BlockSize);
    qint64 done = 0;
    if (!ticker.report(0, 0))
        return ReadTicker::cancelled();
    for (;;) {
        const zip_int64_t got = zip_fread(source.get(), block.data(), block.size());
        if (got == 0 && done == found->bytes)
            break;
        done += got;
        if (got <= 0 || done > found->bytes)
            return damaged(name, QStringLiteral("A member is shorter or longer than it says."));
        if (file.write(block.data(), got) != got)
            return notWritten();
        if (!ticker.tick(done, 0))
            return ReadTicker::cancelled();
    }
    return file.flush() ? Result<void>() : notWritten();
}

Result<std::optional<UnpackedMember>> UnpackedMember::of(const QString &path, const ProgressSink &progress)
{
    if (QFileInfo::exists(path))
        return std::optional<UnpackedMember>();
    const QString archivePath = archiveIn(path);
    if (archivePath.isEmpty() || !ExportArchive::isArchive(archivePath))
        return std::optional<UnpackedMember>();
    const auto archive = ExportArchive::open(archivePath);
    if (!archive)
        return archive.error();
    UnpackedMember member;
    member.m_folder = std::make_unique<QTemporaryDir>();
    member.m_file = member.m_folder->filePath(safeFileName(path));
    member.m_name = QFileInfo(archivePath).fileName() + path.mid(archivePath.size());
    if (auto unpacked = archive->unpack(path, member.m_file, progress); !unpacked)
        return unpacked.error();
    if (ExportArchive::isArchive(member.m_file))
        return refused(Texts::tr("The file %1 is an archive inside an archive. Please unpack the outer one "
                                 "first. Nothing was changed.")
                           .arg(member.m_name));
    return std::optional<UnpackedMember>(std::move(member));
}

} // namespace shopglass
