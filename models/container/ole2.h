// The OLE2 compound file: the outer box of encrypted XLSX (and of real .xls). Streams by name, nothing else.
//
// Reads from memory with every sector index checked: damaged or hostile files end in an error, never in a
// loop.

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <QVector>

namespace shopglass {

class Ole2File final
{
public:
    /// Whether bytes begin with D0 CF 11 E0 A1 B1 1A E1.
    static bool looksLike(QByteArrayView head);
    static Result<Ole2File> parse(QByteArray bytes);

    /// Names as stored, e.g. "EncryptionInfo", "EncryptedPackage", "Workbook".
    [[nodiscard]] QStringList streamNames() const;
    /// The stream's bytes. Fails when missing or damaged.
    [[nodiscard]] Result<QByteArray> stream(const QString &name) const;

    /// A file with these streams in its root.
    static QByteArray write(const QMap<QString, QByteArray> &streams);

private:
    Ole2File() = default;
    /// Fills m_entries from the root's tree; false when the tree leaves the directory or loops.
    bool readRootEntries(QByteArrayView directory);

    QByteArray m_bytes;
    struct Entry
    {
        quint32 start = 0;
        quint64 size = 0;
        bool mini = false;
    };
    QMap<QString, Entry> m_entries;
    QVector<quint32> m_fat;
    QVector<quint32> m_miniFat;
    QByteArray m_miniStream;
    int m_sectorSize = 512;
};

} // namespace shopglass
