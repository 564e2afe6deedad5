#include "widgets/common/filedialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

#include <optional>

namespace shopglass {

namespace {

std::optional<QStringList> nextFiles;

std::optional<QStringList> takeNext()
{
    return std::exchange(nextFiles, std::nullopt);
}

QString folderKey()
{
    return QStringLiteral("files/folder");
}

QString lastFolder()
{
    return QSettings().value(folderKey(), QDir::homePath()).toString();
}

void remember(const QString &path)
{
    if (!path.isEmpty())
        QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
}

} // namespace

QStringList FileDialogs::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    if (const auto next = takeNext())
        return *next;
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, lastFolder(), filter);
    remember(paths.value(0));
    return paths;
}

QString FileDialogs::openFolder(QWidget *parent, const QString &title)
{
    if (const auto next = takeNext())
        return next->value(0);
    const QString path = QFileDialog::getExistingDirectory(parent, title, lastFolder());
    remember(path);
    return path;
}

QString FileDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                              const QString &filter)
{
    if (const auto next = takeNext())
        return next->value(0);
    const QString path
        = QFileDialog::getSaveFileName(parent, title, QDir(lastFolder()).filePath(suggestion), filter);
    remember(path);
    return path;
}

void FileDialogs::setNextFiles(const QStringList &paths)
{
    nextFiles = paths;
}

} // namespace shopglass
