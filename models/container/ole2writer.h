// How an OLE2 compound file is laid out when we write one: the sample shop's encrypted files and the tests
// need it.
//
// Everything lies in the root, in this order: header, streams, mini stream, mini FAT, directory, FAT, DIFAT.

#pragma once

#include <QByteArray>
#include <QMap>

namespace shopglass {

enum class Ole2SectorSize { Bytes512, Bytes4096 };

/// A file with these streams in its root. Requires: names of 1 to 31 characters, under 2 GB altogether.
QByteArray writeOle2(const QMap<QString, QByteArray> &streams, Ole2SectorSize sectorSize);

} // namespace shopglass
