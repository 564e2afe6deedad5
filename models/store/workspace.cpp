#include "models/store/workspace.h"

#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/networkpath.h"
#include "models/store/packedrow.h"
#include "models/store/rollupcheck.h"
#include "models/store/storetexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceTexts)
};

Error failure(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Failure};
}

/// What can be said better from the path than from SQLite's codes.
Result<void> checkPath(const QString &path, Workspace::Mode mode)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.isDir())
        return Error{Texts::tr("%1 is a folder, not a workspace. Name a .shopglass file in it.").arg(shown),
                     {},
                     ErrorKind::Usage};
    if (!info.dir().exists())
        return failure(
            Texts::tr("The workspace %1 cannot be opened because its folder does not exist. Make the folder "
                      "or choose another place.")
                .arg(shown));
    if (!info.exists() && mode == Workspace::Mode::ReadOnly)
        return failure(Texts::tr("There is no workspace at %1. Import a file to make one, or choose another.")
                           .arg(shown));
    if (!info.exists() && !QFileInfo(info.absolutePath()).isWritable())
        return failure(
            Texts::tr(
                "No workspace can be made at %1 because the folder is read-only. Allow writing or choose "
                "another place.")
                .arg(shown));
    return {};
}

Result<void> prepareConnection(const Database &database)
{
    // Some builds of SQLite write zeros over whatever is deleted. Nothing that has to be hidden is stored,
    // and an undo would write every page that it gives free.
    const auto set = database.run(QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA cache_size = -12800;"
                                                 "PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = OFF;"
                                                 "PRAGMA secure_delete = FAST;"
                                                 "PRAGMA journal_size_limit = 67108864"));
    if (!set)
        return set;
    if (const auto shown = showPackedFacts(database); !shown)
        return shown;
    return database.run(database.isReadOnly() ? QStringLiteral("PRAGMA query_only = ON")
                                              : QStringLiteral("PRAGMA journal_mode = WAL"));
}

/// Opens for reading. A WAL file in a folder that may not be written can only be read as a file that nobody
/// changes, which holds when no log or journal lies beside it.
Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto read = (*database)->integerOf(QStringLiteral("PRAGMA user_version"));
    if (read || QFileInfo(path + QLatin1String("-wal")).size() > 0
        || QFileInfo(path + QLatin1String("-journal")).size() > 0)
        return database;
    return Database::open(path, Database::Access::ReadOnlyImmutable);
}

} // namespace

struct Workspace::Private
{
    QString path;
    std::unique_ptr<Database> database;
};

Workspace::Workspace(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::open(const QString &path, Mode mode, const ProgressSink &progress)
{
    const auto checked = checkPath(path, mode);
    if (!checked)
        return checked.error();
    auto database
        = mode == Mode::ReadOnly ? openForReading(path) : Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    // First the look at the file, then the first write to it: a stranger's file is left as it is.
    const auto current = bringUpToDate(**database, progress);
    if (!current)
        return current.error();
    const auto prepared = prepareConnection(**database);
    if (!prepared)
        return prepared.error();
    return Workspace(std::make_unique<Private>(Private{path, std::move(*database)}));
}

Result<Workspace> Workspace::openInMemory()
{
    const QString path = QStringLiteral(":memory:");
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    const auto current = bringUpToDate(**database, unwatched);
    if (!current)
        return current.error();
    const auto prepared = prepareConnection(**database);
    if (!prepared)
        return prepared.error();
    return Workspace(std::make_unique<Private>(Private{path, std::move(*database)}));
}

const QString &Workspace::path() const
{
    return d->path;
}

Database &Workspace::database() const
{
    return *d->database;
}

Result<std::vector<Store>> Workspace::stores() const
{
    auto select = d->database->prepare(QStringLiteral("SELECT id, name FROM store ORDER BY id"));
    if (!select)
        return select.error();
    std::vector<Store> stores;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return stores;
        stores.push_back({select->integer(0), select->string(1)});
    }
}

Result<Store> Workspace::storeNamed(const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return Error{Texts::tr("A store needs a name."), {}, ErrorKind::Usage};
    const auto known = stores();
    if (!known)
        return known.error();
    for (const Store &store : *known) {
        if (store.name == wanted)
            return store;
    }
    auto insert = d->database->prepare(QStringLiteral("INSERT INTO store (name) VALUES (?1)"));
    if (!insert)
        return insert.error();
    insert->bindText(1, wanted);
    const auto inserted = insert->run();
    if (!inserted)
        return inserted.error();
    return Store{d->database->lastInsertId(), wanted};
}

Result<std::optional<QString>> Workspace::setting(const QString &name) const
{
    auto select = d->database->prepare(QStringLiteral("SELECT value FROM setting WHERE name = ?1"));
    if (!select)
        return select.error();
    select->bindText(1, name);
    const auto row = select->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<QString>();
    return std::optional<QString>(select->string(0));
}

Result<void> Workspace::setSetting(const QString &name, const QString &value)
{
    auto upsert
        = d->database->prepare(QStringLiteral("INSERT INTO setting (name, value) VALUES (?1, ?2) "
                                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    if (!upsert)
        return upsert.error();
    upsert->bindText(1, name);
    upsert->bindText(2, value);
    return upsert->run();
}

bool Workspace::liesOnNetwork(const QString &path)
{
    return liesOnNetworkPath(path);
}

} // namespace shopglass
