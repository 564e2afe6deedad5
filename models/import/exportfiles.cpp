// Which files of a folder may be exports.

#include "models/import/exportfiles.h"

#include "models/import/exportarchive.h"
#include "models/import/importer.h"
#include "models/import/refusals.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <map>

namespace shopglass {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportFileTexts)
};

Error refused(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Refused};
}

bool mayBeExport(const QFileInfo &file)
{
    return mayBeExportName(file.fileName());
}

/// One file, or what lies in it where it is an archive.
void addOpened(const QString &path, QStringList &files)
{
    if (ExportArchive::isArchive(path)) {
        if (const auto archive = ExportArchive::open(path)) {
            files += archive->members();
            return;
        }
    }
    files.append(path);
}

/// Members by their folder `depth` levels down; the empty name holds those that lie above.
std::map<QString, QStringList> membersByFolder(const QString &archive, const QStringList &members, int depth)
{
    std::map<QString, QStringList> folders;
    for (const QString &member : members) {
        const QString inside = member.mid(archive.size() + 1);
        folders[inside.count(u'/') > depth ? inside.section(u'/', depth, depth) : QString()] << member;
    }
    return folders;
}

/// What packs a folder often packs the folder itself, too: then its folders are one level deeper.
Result<std::vector<StoreFolder>> storeFoldersInArchive(const QString &path)
{
    const auto archive = ExportArchive::open(path);
    if (!archive)
        return archive.error();
    const QStringList members = archive->members();
    auto folders = membersByFolder(path, members, 0);
    if (folders.size() == 1 && !folders.contains(QString())) {
        auto deeper = membersByFolder(path, members, 1);
        if (deeper.size() > 1 && !deeper.contains(QString()))
            folders = std::move(deeper);
    }
    if (const auto stray = folders.find(QString()); stray != folders.end())
        return refused(
            Texts::tr("The file %1 lies in no folder of the archive %2, so it belongs to no store. "
                      "Pack a folder for each store. Nothing was changed.")
                .arg(stray->second.front().section(u'/', -1), QFileInfo(path).fileName()));
    std::vector<StoreFolder> stores;
    for (const auto &[name, files] : folders)
        stores.push_back({name, files});
    return stores;
}

} // namespace

bool mayBeExportName(const QString &name)
{
    static const QStringList suffixes
        = {QStringLiteral("csv"),  QStringLiteral("tsv"), QStringLiteral("txt"),
           QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("zip")};
    const QString last = name.mid(name.lastIndexOf(u'/') + 1);
    const qsizetype dot = last.lastIndexOf(u'.');
    return dot > 0 && suffixes.contains(last.mid(dot + 1).toLower()) && !last.startsWith(u'.')
        && !last.startsWith(QLatin1String("~$")) && !name.startsWith(QLatin1String("__MACOSX/"));
}

QString exportName(const QString &path)
{
    const qsizetype archive = path.indexOf(QLatin1String(".zip/"), 0, Qt::CaseInsensitive);
    return path.mid(path.lastIndexOf(u'/', archive < 0 ? -1 : archive) + 1);
}

bool isStrayNote(const QString &path, const Error &refusal)
{
    return refusal.detail == noKnownHeaderDetail()
        && path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
}

QString strayNoteSentence(const QString &path)
{
    return Texts::tr("%1 was skipped: a text file without any known header is taken for a note.")
        .arg(exportName(path));
}

Result<QStringList> exportPathsOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            addOpened(path, files);
            continue;
        }
        const auto inside = exportFilesIn(path);
        if (!inside)
            return inside.error();
        files += *inside;
    }
    files.removeDuplicates();
    return files;
}

Result<QStringList> exportFilesIn(const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QFileInfo info(folder);
    if (!info.isDir())
        return refused(Texts::tr("There is no folder %1. Nothing was changed.").arg(shown));
    if (!info.isReadable() || !info.isExecutable())
        return Error{Texts::tr("The folder %1 may not be read. Change its permissions. Nothing was changed.")
                         .arg(shown),
                     {},
                     ErrorKind::Failure};
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        if (mayBeExport(entries.fileInfo()))
            files.append(entries.filePath());
    }
    if (files.isEmpty())
        return refused(
            Texts::tr("The folder %1 holds no export files (csv, tsv, txt, xlsx, xls, zip). Nothing was "
                      "changed.")
                .arg(shown));
    files.sort();
    QStringList opened;
    for (const QString &file : std::as_const(files))
        addOpened(file, opened);
    return opened;
}

Result<std::vector<StoreFolder>> storeFoldersIn(const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QFileInfo info(folder);
    if (info.isFile() && ExportArchive::isArchive(folder))
        return storeFoldersInArchive(folder);
    if (!info.isDir())
        return refused(Texts::tr("There is no folder %1. Nothing was changed.").arg(shown));
    const QDir dir(folder);
    const QFileInfoList direct = dir.entryInfoList(QDir::Files, QDir::Name);
    const auto stray = std::find_if(direct.begin(), direct.end(), mayBeExport);
    if (stray != direct.end())
        return refused(
            Texts::tr("The file %1 lies directly in %2, so it belongs to no store. Move it into the "
                      "folder of its store. Nothing was changed.")
                .arg(stray->fileName(), shown));
    const QFileInfoList folders = dir.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (folders.isEmpty())
        return refused(
            Texts::tr("The folder %1 holds no folders; each store needs one of its own, named after "
                      "the store. Nothing was changed.")
                .arg(shown));
    std::vector<StoreFolder> stores;
    for (const QFileInfo &entry : folders)
        stores.push_back({entry.fileName(), exportFilesIn(entry.filePath())});
    return stores;
}

} // namespace shopglass
