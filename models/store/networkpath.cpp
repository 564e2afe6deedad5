#include "models/store/networkpath.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace shopglass {

namespace {

QString nearestExisting(const QString &path)
{
    QFileInfo info(QFileInfo(path).absoluteFilePath());
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    return info.absoluteFilePath();
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array Names
        = {"nfs", "nfs4",  "cifs", "smb",  "smb2",      "smb3",   "smbfs", "afpfs",
           "afs", "ncpfs", "9p",   "ceph", "glusterfs", "lustre", "davfs", "webdav"};
    QByteArray name = type.toLower();
    if (name.startsWith("fuse."))
        name.remove(0, 5);
    return name == "sshfs" || name == "rclone" || name == "davfs2"
        || std::any_of(Names.begin(), Names.end(), [&name](const char *known) { return name == known; });
}

bool liesOnNetworkPath(const QString &path)
{
    const QString existing = nearestExisting(path);
#ifdef Q_OS_WIN
    if (QDir::toNativeSeparators(existing).startsWith(QLatin1String("\\\\")))
        return true;
    const QString root = QDir::toNativeSeparators(existing.left(3));
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
#else
    return isNetworkFileSystem(QStorageInfo(existing).fileSystemType());
#endif
}

} // namespace shopglass
