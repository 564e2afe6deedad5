// Which export files lie in a .zip, and how do they come out of it?
//
// A member is named by a path through its archive: `/downloads/june.zip/orders.csv`. Such paths go wherever
// paths of files go; what reads them unpacks one member at a time into a folder of its own that vanishes with
// it. An XLSX is a zip too and no archive: the parts inside decide, never the suffix.
//
// Refused with a sentence: damaged archives, archives that would unpack to an enormous size or that use the
// same bytes for several members, protected members, archives in archives.

#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

struct zip;

namespace shopglass {

class ExportArchive final
{
public:
    /// Whether the file is a zip that is no Office document.
    static bool isArchive(const QString &path);
    static Result<ExportArchive> open(const QString &path);

    /// Paths through the archive to what may be exports, sorted; names alone decide what is left out.
    [[nodiscard]] QStringList members() const;
    /// Unpacks one of members() into the file `target`.
    Result<void> unpack(const QString &member, const QString &target, const ProgressSink &progress) const;

private:
    struct Member
    {
        QString path;
        quint64 index = 0;
        qint64 bytes = 0;
        bool locked = false;
    };
    struct Closer
    {
        void operator()(zip *archive) const;
    };
    ExportArchive(zip *archive, QString path);
    Result<void> list();
    [[nodiscard]] QString freeName(const QString &name);

    std::unique_ptr<zip, Closer> m_archive;
    QString m_path;
    std::vector<Member> m_members;
    QHash<QString, int> m_taken; ///< a member's path → the number to try next for another one of that name
};

/// A member as a file on disk, for as long as this lives.
class UnpackedMember final
{
public:
    /// Nothing when the path does not lead through an archive.
    static Result<std::optional<UnpackedMember>> of(const QString &path, const ProgressSink &progress);

    /// Has the member's own file name, on which passwords depend.
    [[nodiscard]] const QString &file() const noexcept { return m_file; }
    /// 'archive.zip/folder/member.csv'
    [[nodiscard]] const QString &name() const noexcept { return m_name; }

private:
    UnpackedMember() = default;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_name;
};

} // namespace shopglass
