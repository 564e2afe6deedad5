// A workspace: one SQLite file (`.shopglass`) with any number of stores.
//
// Opening checks that the file is ours, is not newer than this program, and brings an older one up to date
// after a backup copy. Threads: one Workspace per thread; open it again by path on another thread (WAL lets
// them coexist).

#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace shopglass {

class Database; // RAII wrapper of the SQLite C API, private to models/store

using StoreId = qint64;

struct Store
{
    StoreId id = 0;
    QString name;
};

class Workspace final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens `path`, creating it in ReadWrite mode. Fails with one sentence when the file is not a workspace,
    /// is newer than this program, is locked by another program, lies where we may not write, or the disk is
    /// full.
    /// Bringing an older one up to date takes seconds per million rows, which `progress` hears of.
    static Result<Workspace> open(const QString &path, Mode mode = Mode::ReadWrite,
                                  const ProgressSink &progress = unwatched);
    /// A workspace that lives in memory, for tests.
    static Result<Workspace> openInMemory();

    Workspace(Workspace &&) noexcept;
    Workspace &operator=(Workspace &&) noexcept;
    ~Workspace();

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] Database &database() const;

    [[nodiscard]] Result<std::vector<Store>> stores() const;
    /// The store of that name, made when missing.
    Result<Store> storeNamed(const QString &name);

    /// A small value kept in the workspace, e.g. the id of the identity key; none when never set.
    [[nodiscard]] Result<std::optional<QString>> setting(const QString &name) const;
    Result<void> setSetting(const QString &name, const QString &value);

    /// Whether the path lies on a network file system, where SQLite files get damaged: worth a warning.
    static bool liesOnNetwork(const QString &path);

    /// SQLite's integrity check and ours: rollup as kept = rollup rebuilt. The list of faults; empty = sound.
    [[nodiscard]] Result<QStringList> verify(const ProgressSink &progress = unwatched) const;
    /// A consistent copy at `target`; refuses to overwrite.
    [[nodiscard]] Result<void> backup(const QString &target) const;
    /// Makes the rollup anew from the facts.
    Result<void> rebuild(const ProgressSink &progress = unwatched);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace shopglass
