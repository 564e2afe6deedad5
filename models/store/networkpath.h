// Whether a path lies on another machine, where SQLite's locks cannot be trusted.

#pragma once

#include <QByteArray>
#include <QString>

namespace shopglass {

/// By the file system's name as the system gives it, e.g. "nfs4", "fuse.sshfs".
bool isNetworkFileSystem(const QByteArray &type);

/// The nearest folder that exists decides for a path that does not.
bool liesOnNetworkPath(const QString &path);

} // namespace shopglass
