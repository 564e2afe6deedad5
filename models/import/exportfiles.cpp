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

} // namespace shopglass
