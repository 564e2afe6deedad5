// Which files of a folder may be exports.

#include "models/import/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

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
    static const QStringList suffixes = {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                         QStringLiteral("xlsx"), QStringLiteral("xls")};
    const QString name = file.fileName();
    return suffixes.contains(file.suffix().toLower()) && !name.startsWith(u'.')
        && !name.startsWith(QLatin1String("~$"));
}

} // namespace

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
            Texts::tr("The folder %1 holds no export files (csv, tsv, txt, xlsx, xls). Nothing was changed.")
                .arg(shown));
    files.sort();
    return files;
}

Result<std::vector<StoreFolder>> storeFoldersIn(const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QFileInfo info(folder);
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
