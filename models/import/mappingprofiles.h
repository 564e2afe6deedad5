// The mappings that the user keeps, and which of them reads a file by itself.
//
// Each is a JSON file in a folder of the user's data, in exactly the form that `--mapping` takes; its entry
// `headers` says for which header rows it is used unasked. Names are unique. Errors are whole sentences.
// Threads: one object per thread; several programs may share the folder, the last one to write wins.

#pragma once

#include "models/import/mapping.h"

#include <vector>

namespace shopglass {

struct MappingProfile
{
    QString path; ///< its file
    QString fingerprint; ///< of the headers it is for; empty: only used when named
    Mapping mapping;
};

class MappingProfiles final
{
public:
    /// Without a folder, or with one that is not there, there are none.
    explicit MappingProfiles(const QString &folder = {});
    static QString defaultFolder();

    /// By name.
    [[nodiscard]] const std::vector<MappingProfile> &all() const noexcept { return m_profiles; }
    /// What is wrong with files that cannot be used, a sentence each.
    [[nodiscard]] const QStringList &faults() const noexcept { return m_faults; }
    [[nodiscard]] const MappingProfile *named(const QString &name) const;
    [[nodiscard]] const MappingProfile *forHeaders(const QStringList &headers) const;

    /// Keeps a mapping, in the place of the one of its name. Refused without a name, and where another one is
    /// already used for the same headers.
    Result<void> save(const Mapping &mapping);
    Result<void> rename(const QString &from, const QString &to);
    Result<void> remove(const QString &name);
    /// Writes one to a file, as `--mapping` reads it.
    [[nodiscard]] Result<void> exportTo(const QString &name, const QString &path) const;
    /// Reads a mapping file and keeps it; one without a name takes the file's. Gives the name.
    Result<QString> importFrom(const QString &path);

private:
    void readAll();
    Result<void> checkName(const QString &name) const;
    [[nodiscard]] QString freePath(const QString &name) const;

    QString m_folder;
    std::vector<MappingProfile> m_profiles;
    QStringList m_faults;
};

/// Writes a mapping file, wholly or not at all.
Result<void> writeMappingFile(const Mapping &mapping, const QString &path);

/// Reads a mapping file.
Result<Mapping> readMappingFile(const QString &path);

} // namespace shopglass
