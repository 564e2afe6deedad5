// The parts of an XLSX file, read from its zip with limits.
//
// No part may unpack to more than 4 GiB, nor to more than a thousand times its size once that is over 256
// MiB; what a part really unpacks to is checked as well as what the zip says. Names are compared without case
// and with `/`.

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct zip;
struct zip_file;

namespace shopglass {

/// A path as libzip wants it.
QByteArray pathForLibzip(const QString &path);

/// One part while it is being read.
class ZipPart final
{
public:
    ZipPart(zip_file *file, qint64 size);

    /// Up to `size` bytes; 0 at the end, −1 when the part is damaged or longer than the zip says.
    qint64 read(char *bytes, qint64 size);
    [[nodiscard]] qint64 bytesRead() const noexcept { return m_read; }
    [[nodiscard]] qint64 size() const noexcept { return m_size; }

private:
    struct Closer
    {
        void operator()(zip_file *file) const;
    };
    std::unique_ptr<zip_file, Closer> m_file;
    qint64 m_size = 0;
    qint64 m_read = 0;
};

class ZipArchive final
{
public:
    /// `name` is the file's name for sentences.
    static Result<ZipArchive> fromFile(const QString &path, const QString &name);
    static Result<ZipArchive> fromBytes(QByteArray bytes, const QString &name);

    [[nodiscard]] bool contains(const QString &part) const;
    /// Unpacked bytes of a part as the zip says; 0 where there is none.
    [[nodiscard]] qint64 sizeOf(const QString &part) const;
    Result<ZipPart> open(const QString &part) const;
    [[nodiscard]] const QString &name() const noexcept { return m_name; }

    /// The sentence for a file that cannot be read to its end.
    [[nodiscard]] Error damagedError(const QString &detail) const;

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };
    ZipArchive(zip *archive, QByteArray bytes, QString name);
    /// `size` is that of the file.
    static Result<ZipArchive> checked(zip *archive, qint64 size, QByteArray bytes, const QString &name);

    QByteArray m_bytes; ///< what the archive reads from, where it was not opened from a file
    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, quint64> m_parts; ///< normalised name → index
    QString m_name;
};

} // namespace shopglass
