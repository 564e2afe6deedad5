#include "models/import/mappingprofiles.h"

#include "models/base/textfile.h"
#include "models/import/headerfingerprint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MappingProfileTexts)
};

/// More than any mapping needs; a larger file is something else.
constexpr qint64 MostBytes = 4 << 20;

QString suffix()
{
    return QStringLiteral(".json");
}

Error noSuchMapping(const QString &name)
{
    return {Texts::tr("There is no mapping '%1'. Nothing was changed.").arg(name), {}, ErrorKind::Usage};
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The name as a file's, without what some system does not allow there.
QString fileStem(const QString &name)
{
    constexpr qsizetype Longest = 60;
    QString stem;
    for (const QChar c : name.simplified().left(Longest))
        stem.append(c.isLetterOrNumber() || c == u'-' ? c : QChar(u'_'));
    return stem;
}

} // namespace

Result<Mapping> readMappingFile(const QString &path)
{
    // A pipe may never begin, a device never end.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return notOrdinaryFile(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Texts::tr("The mapping file %1 cannot be read: %2").arg(path, file.errorString()),
                     {},
                     ErrorKind::Failure};
    if (file.size() > MostBytes)
        return Error{
            Texts::tr("The file %1 is too large to be a mapping.").arg(path), {}, ErrorKind::Refused};
    return Mapping::fromJson(file.readAll(), QFileInfo(path).fileName());
}

MappingProfiles::MappingProfiles(const QString &folder)
    : m_folder(folder)
{
    readAll();
}

QString MappingProfiles::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/shopglass/mappings");
}

void MappingProfiles::readAll()
{
    m_profiles.clear();
    m_faults.clear();
    if (m_folder.isEmpty())
        return;
    const QDir folder(m_folder);
    const QFileInfoList files
        = folder.entryInfoList({u'*' + suffix()}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &info : files) {
        auto mapping = readMappingFile(info.filePath());
        if (!mapping) {
            m_faults.append(mapping.error().sentence);
            continue;
        }
        if (mapping->name.isEmpty())
            mapping->name = info.completeBaseName();
        if (named(mapping->name)) {
            m_faults.append(Texts::tr("The mapping file %1 was left out: another one has the name '%2', too.")
                                .arg(info.fileName(), mapping->name));
            continue;
        }
        m_profiles.push_back({info.filePath(), headerFingerprint(mapping->headers), *std::move(mapping)});
    }
    std::sort(m_profiles.begin(), m_profiles.end(), [](const MappingProfile &a, const MappingProfile &b) {
        return a.mapping.name < b.mapping.name;
    });
}

const MappingProfile *MappingProfiles::named(const QString &name) const
{
    const auto found
        = std::find_if(m_profiles.begin(), m_profiles.end(), [&name](const MappingProfile &profile) {
              return sameName(profile.mapping.name, name.trimmed());
          });
    return found == m_profiles.end() ? nullptr : &*found;
}

const MappingProfile *MappingProfiles::forHeaders(const QStringList &headers) const
{
    if (m_profiles.empty())
        return nullptr;
    const QString fingerprint = headerFingerprint(headers);
    if (fingerprint.isEmpty())
        return nullptr;
    const auto found
        = std::find_if(m_profiles.begin(), m_profiles.end(), [&fingerprint](const MappingProfile &profile) {
              return profile.fingerprint == fingerprint;
          });
    return found == m_profiles.end() ? nullptr : &*found;
}

Result<void> MappingProfiles::checkName(const QString &name) const
{
    if (!name.trimmed().isEmpty())
        return {};
    return Error{Texts::tr("A mapping needs a name. Nothing was changed."), {}, ErrorKind::Usage};
}

QString MappingProfiles::freePath(const QString &name) const
{
    const QDir folder(m_folder);
    QString path = folder.filePath(fileStem(name) + suffix());
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2%3").arg(fileStem(name)).arg(number).arg(suffix()));
    return path;
}

Result<void> writeMappingFile(const Mapping &mapping, const QString &path)
{
    QString why;
    if (QDir().mkpath(QFileInfo(path).absolutePath())) {
        const auto written = writeTextFile(path, mapping.toJson());
        if (written)
            return {};
        why = written.error().detail;
    }
    return Error{Texts::tr("The mapping could not be written to %1. Check the disk and its permissions. "
                           "Nothing was changed.")
                     .arg(QDir::toNativeSeparators(path)),
                 why, ErrorKind::Failure};
}

Result<void> MappingProfiles::save(const Mapping &mapping)
{
    Mapping kept = mapping;
    kept.name = mapping.name.trimmed();
    if (auto good = checkName(kept.name); !good)
        return good;
    const MappingProfile *rival = forHeaders(kept.headers);
    if (rival && !sameName(rival->mapping.name, kept.name))
        return Error{Texts::tr("Files with these headers are already read by the mapping '%1'. Save under "
                               "that name, or delete it first. Nothing was changed.")
                         .arg(rival->mapping.name),
                     {},
                     ErrorKind::Refused};
    const MappingProfile *same = named(kept.name);
    auto written = writeMappingFile(kept, same ? same->path : freePath(kept.name));
    if (written)
        readAll();
    return written;
}

Result<void> MappingProfiles::rename(const QString &from, const QString &to)
{
    const MappingProfile *profile = named(from);
    if (!profile)
        return noSuchMapping(from);
    if (auto good = checkName(to); !good)
        return good;
    const MappingProfile *other = named(to);
    if (other && other != profile)
        return Error{Texts::tr("There is a mapping '%1' already. Choose another name. Nothing was changed.")
                         .arg(to.trimmed()),
                     {},
                     ErrorKind::Refused};
    Mapping renamed = profile->mapping;
    renamed.name = to.trimmed();
    auto written = writeMappingFile(renamed, profile->path);
    if (written)
        readAll();
    return written;
}

Result<void> MappingProfiles::remove(const QString &name)
{
    const MappingProfile *profile = named(name);
    if (!profile)
        return noSuchMapping(name);
    QFile file(profile->path);
    if (!file.remove())
        return Error{Texts::tr("The mapping '%1' could not be deleted: %2").arg(name, file.errorString()),
                     {},
                     ErrorKind::Failure};
    readAll();
    return {};
}

Result<void> MappingProfiles::exportTo(const QString &name, const QString &path) const
{
    const MappingProfile *profile = named(name);
    return profile ? writeMappingFile(profile->mapping, path) : Result<void>(noSuchMapping(name));
}

Result<QString> MappingProfiles::importFrom(const QString &path)
{
    auto mapping = readMappingFile(path);
    if (!mapping)
        return mapping.error();
    if (mapping->name.trimmed().isEmpty())
        mapping->name = QFileInfo(path).completeBaseName();
    const QString name = mapping->name.trimmed();
    if (named(name))
        return Error{
            Texts::tr("There is a mapping '%1' already. Rename or delete it first. Nothing was changed.")
                .arg(name),
            {},
            ErrorKind::Refused};
    if (auto saved = save(*mapping); !saved)
        return saved.error();
    return name;
}

} // namespace shopglass
