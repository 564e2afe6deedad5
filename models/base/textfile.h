// Files that users exchange: small texts are read whole; what is written is written whole or not at all.
//
// Threads: pure functions of the file system.

#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace shopglass {

/// Fails where there is no such file, it is no ordinary one, is larger than 4 MiB or cannot be read.
Result<QByteArray> readTextFile(const QString &path);
/// What is said of a pipe, a device or a folder, which reading might never come to an end of.
Error notOrdinaryFile(const QString &path);
/// In place of what was there. On failure that stays as it was; the error's detail says why.
Result<void> writeTextFile(const QString &path, const QByteArray &bytes);

} // namespace shopglass
