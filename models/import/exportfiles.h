// Which files of a folder, an archive or a drop may be exports?
//
// Paths may lead through a .zip (see exportarchive.h). Symbolic links to folders are not followed.

#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <vector>

namespace shopglass {

/// Whether a file of this name (with or without folders before it) may be an export: csv, tsv, txt, xlsx, xls
/// or zip; hidden files, lock files and what downloads are called before they end are not.
bool mayBeExportName(const QString &name);

/// Files as they are, folders as the export files below them, archives as their members; sorted within each,
/// nothing twice. An archive that cannot be opened stands for itself, so that reading it says why.
Result<QStringList> exportPathsOf(const QStringList &paths);

/// What to call a path in a list: its last part, and from the archive on where a .zip is named on the way.
/// Looks at no disk.
QString exportName(const QString &path);

/// Whether the refused file is most likely a note that lies among exports: a .txt without a known header.
bool isStrayNote(const QString &path, const Error &refusal);
/// One sentence that says so.
QString strayNoteSentence(const QString &path);

} // namespace shopglass
