#include "models/store/migrations.h"

#include "models/store/packedrow.h"
#include "models/store/rollupcheck.h"
#include "models/store/statementwatch.h"
#include "models/store/storetexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MigrationTexts)
};

constexpr qint64 ApplicationId = 0x53474C53; // "SGLS"

/// From here on the rollup is made as it is now.
constexpr qint64 FirstWithRollup = 14;

constexpr std::array Scripts = {
    QLatin1String(":/sql/001_workspace.sql"),        QLatin1String(":/sql/002_facts.sql"),
    QLatin1String(":/sql/003_rollup.sql"),           QLatin1String(":/sql/004_more_kinds.sql"),
    QLatin1String(":/sql/005_content.sql"),          QLatin1String(":/sql/006_broken_days.sql"),
    QLatin1String(":/sql/007_insurance_ledger.sql"), QLatin1String(":/sql/008_packed_orders.sql"),
    QLatin1String(":/sql/009_documents.sql"),        QLatin1String(":/sql/010_return_times.sql"),
    QLatin1String(":/sql/011_market_lists.sql"),     QLatin1String(":/sql/012_row_heads.sql"),
    QLatin1String(":/sql/013_read_runs.sql"),        QLatin1String(":/sql/014_refund_rule.sql"),
};

struct FileState
{
    qint64 application = 0;
    qint64 schema = 0;
    qint64 objects = 0; ///< tables, indexes, …

    [[nodiscard]] bool isEmpty() const { return application == 0 && schema == 0 && objects == 0; }
};

Result<FileState> stateOf(const Database &database)
{
    const auto application = database.integerOf(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return application.error();
    const auto schema = database.integerOf(QStringLiteral("PRAGMA user_version"));
    if (!schema)
        return schema.error();
    const auto objects = database.integerOf(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!objects)
        return objects.error();
    return FileState{*application, *schema, *objects};
}

Result<void> checkOurs(const FileState &state, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (state.application != ApplicationId) {
        return Error{
            Texts::tr(
                "The file %1 is not a Shopglass workspace. Choose a .shopglass file. Nothing was changed.")
                .arg(shown),
            QStringLiteral("application_id %1").arg(state.application), ErrorKind::Refused};
    }
    if (state.schema > newestSchema()) {
        return Error{
            Texts::tr(
                "The workspace %1 was written by a newer version of Shopglass. Update Shopglass to open "
                "it. Nothing was changed.")
                .arg(shown),
            QStringLiteral("user_version %1").arg(state.schema), ErrorKind::Refused};
    }
    return {};
}

/// Copies the file as it is, before anything in it is changed, and gives the copy's path. Only a whole copy
/// bears a copy's name.
Result<QString> copyBefore(const Database &database, qint64 schema, StatementWatch &watch)
{
    const QString stem = QStringLiteral("%1.v%2").arg(database.path()).arg(schema);
    QString target = stem + QLatin1String(".backup");
    for (int i = 2; QFile::exists(target); ++i)
        target = QStringLiteral("%1-%2.backup").arg(stem).arg(i);
    const QString part = target + QLatin1String(".part");
    QFile::remove(part); // of an update that was cut short
    auto copy = database.prepare(QStringLiteral("VACUUM INTO ?1"));
    if (!copy)
        return copy.error();
    copy->bindText(1, part);
    const auto done = watch.runApart([&copy] { return copy->run(); });
    if (done && QFile::rename(part, target))
        return target;
    QFile::remove(part);
    if (!done)
        return done.error();
    return Error{
        Texts::tr("The copy %1 could not be written. Check that its folder may be written. The workspace is "
                  "unchanged.")
            .arg(QDir::toNativeSeparators(target)),
        {},
        ErrorKind::Failure};
}

Result<void> applyScripts(const Database &database, StatementWatch &watch)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    // Another program may have been quicker; under the lock the state is final.
    const auto state = stateOf(database);
    if (!state)
        return state.error();
    for (auto i = std::size_t(state->schema); i < Scripts.size(); ++i) {
        QFile script(Scripts[i]);
        const bool opened = script.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        const auto applied = database.run(QString::fromUtf8(script.readAll()));
        if (!applied)
            return applied.error();
    }
    const auto marked = database.run(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2")
                                         .arg(ApplicationId)
                                         .arg(newestSchema()));
    if (!marked)
        return marked.error();
    if (const auto shown = showPackedFacts(database); !shown)
        return shown.error();
    // The rollup is derived: facts that are older than it, or than a rule of it, get theirs here.
    if (state->schema < FirstWithRollup) {
        if (const auto rebuilt = rebuildRollup(database, watch.sink()); !rebuilt)
            return rebuilt.error();
    }
    return watch.commit(*transaction);
}

} // namespace

int newestSchema()
{
    return int(Scripts.size());
}

Result<void> bringUpToDate(const Database &database, const ProgressSink &progress)
{
    const auto state = stateOf(database);
    if (!state)
        return state.error();
    if (!state->isEmpty()) {
        const auto ours = checkOurs(*state, database.path());
        if (!ours || state->schema == newestSchema())
            return ours;
    }
    if (database.isReadOnly()) {
        return Error{
            Texts::tr(
                "The workspace %1 was written by an older version of Shopglass. Open it once for writing "
                "so that it can be updated. Nothing was changed.")
                .arg(QDir::toNativeSeparators(database.path())),
            {},
            ErrorKind::Refused};
    }
    StatementWatch watch(database, progress, QFileInfo(database.path()).fileName());
    if (state->isEmpty()) {
        // Larger pages than SQLite's own choice: half as many to fill, balance and write. There is nothing to
        // lose yet, so the disk is waited for only once, when the log is begun.
        if (auto set = database.run(QStringLiteral("PRAGMA page_size = 8192; PRAGMA synchronous = OFF"));
            !set)
            return set;
        return applyScripts(database, watch);
    }
    const auto copy = copyBefore(database, state->schema, watch);
    if (!copy)
        return copy.error();
    const auto applied = applyScripts(database, watch);
    if (!applied)
        QFile::remove(*copy);
    return applied;
}

} // namespace shopglass
