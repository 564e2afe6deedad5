// Workspace's care: verify, backup, rebuild.

#include "models/store/database.h"
#include "models/store/echotable.h"
#include "models/store/exportkind.h"
#include "models/store/factscan.h"
#include "models/store/rollupcheck.h"
#include "models/store/statementwatch.h"
#include "models/store/workspace.h"
#include "models/store/workspacecopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCareTexts)
};

Result<QStringList> damagedPages(const Database &database)
{
    auto check = database.prepare(QStringLiteral("PRAGMA integrity_check"));
    if (!check)
        return check.error();
    QStringList faults;
    for (;;) {
        const auto row = check->step();
        if (!row)
            return row.error();
        if (!*row)
            return faults;
        const QString found = check->string(0);
        if (found != QLatin1String("ok"))
            faults.append(Texts::tr("The file itself is damaged: %1. Go back to a backup copy.").arg(found));
    }
}

Result<qint64> factsWithoutSheet(const Database &database)
{
    qint64 lost = 0;
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        const auto count = database.integerOf(
            QStringLiteral(
                "SELECT count(*) FROM %1 WHERE sheet_id NOT IN (SELECT s.id FROM import_sheet s "
                "JOIN import_batch b ON b.id = s.batch_id WHERE NOT b.undone AND b.store_id = %1.store_id)")
                .arg(kind.table));
        if (!count)
            return count.error();
        lost += *count;
    }
    return lost;
}

/// Orders that one file gives whole and another line by line: both would count.
Result<qint64> ordersOfTwoGrains(const Database &database)
{
    return database.integerOf(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM order_fact GROUP BY store_id, order_id "
                       "HAVING min(line_key <> 0) <> max(line_key <> 0))"));
}

/// Repetitions of one kind in one store whose fact or import is gone.
Result<qint64> lostEchoesOf(const Database &database, const ExportKind &kind, StoreId store)
{
    const FactShape shape(kind);
    auto echoes = EchoTable::open(database, shape, store);
    if (!echoes)
        return echoes.error();
    auto facts = FactScan::open(database, shape, store);
    if (!facts)
        return facts.error();
    const auto sheets = echoes->sheets();
    if (!sheets)
        return sheets.error();
    qint64 lost = 0;
    for (const qint64 sheet : *sheets) {
        facts->begin();
        const auto visited = echoes->visit(sheet, [&](const EchoEntry &entry) -> Result<void> {
            const auto known = facts->moveTo(entry.key);
            if (!known)
                return known.error();
            lost += *known ? 0 : 1;
            return {};
        });
        if (!visited)
            return visited.error();
    }
    return lost;
}

Result<qint64> lostEchoes(const Database &database)
{
    auto places = database.prepare(QStringLiteral("SELECT DISTINCT store_id, kind FROM fact_echo"));
    if (!places)
        return places.error();
    auto lost = database.integerOf(QStringLiteral(
        "SELECT coalesce(sum(e.count), 0) FROM fact_echo e WHERE e.sheet_id NOT IN (SELECT s.id FROM "
        "import_sheet s JOIN import_batch b ON b.id = s.batch_id WHERE NOT b.undone AND b.store_id = "
        "e.store_id AND s.kind = e.kind)"));
    for (;;) {
        const auto row = lost ? places->step() : Result<bool>(lost.error());
        if (!row)
            return row.error();
        if (!*row)
            return lost;
        const auto more
            = lostEchoesOf(database, ExportKinds::instance().kind(places->string(1)), places->integer(0));
        if (!more)
            return more;
        *lost += *more;
    }
}

Result<void> writeCopy(const Database &database, const QString &target)
{
    auto copy = database.prepare(QStringLiteral("VACUUM INTO ?1"));
    if (!copy)
        return copy.error();
    copy->bindText(1, target);
    if (!database.isReadOnly())
        return copy->run();
    // SQLite takes it for a change of the file that it only reads.
    if (const auto set = database.run(QStringLiteral("PRAGMA query_only = OFF")); !set)
        return set;
    const auto done = copy->run();
    const auto set = database.run(QStringLiteral("PRAGMA query_only = ON"));
    return done ? set : done;
}

} // namespace

Result<QStringList> Workspace::verify(const ProgressSink &progress) const
{
    StatementWatch watch(database(), progress, QFileInfo(path()).fileName());
    Result<QStringList> faults = QStringList();
    const auto looked = watch.runApart([&]() -> Result<void> {
        faults = damagedPages(database());
        return faults ? Result<void>() : faults.error();
    });
    if (!looked)
        return looked.error();
    if (!faults->isEmpty())
        return faults;
    qint64 lost = 0;
    for (const auto &found : {factsWithoutSheet(database()), lostEchoes(database())}) {
        if (!found)
            return found.error();
        lost += *found;
    }
    if (lost > 0)
        faults->append(
            Texts::tr("%n row(s) belong to no import. Go back to a backup copy.", nullptr, int(lost)));
    const auto twice = ordersOfTwoGrains(database());
    if (!twice)
        return twice.error();
    if (*twice > 0)
        faults->append(
            Texts::tr("%n order(s) count twice because one file gives them whole and another line by line. "
                      "Undo one of the two imports.",
                      nullptr, int(*twice)));
    const auto differences = rollupDifferences(database(), watch.sink());
    if (!differences)
        return differences.error();
    if (*differences > 0)
        faults->append(
            Texts::tr("%n daily total(s) differ from the rows behind them. Rebuild the workspace to repair "
                      "them.",
                      nullptr, int(*differences)));
    return faults;
}

Result<void> Workspace::backup(const QString &target) const
{
    return copyWorkspace(*this, target, unwatched);
}

Result<void> copyWorkspace(const Workspace &workspace, const QString &target, const ProgressSink &progress)
{
    if (QFile::exists(target)) {
        return Error{
            Texts::tr("%1 exists already. Choose another name for the copy; nothing was overwritten.")
                .arg(QDir::toNativeSeparators(target)),
            {},
            ErrorKind::Usage};
    }
    const Database &database = workspace.database();
    StatementWatch watch(database, progress, QFileInfo(workspace.path()).fileName());
    const auto done = watch.runApart([&] { return writeCopy(database, target); });
    if (done)
        return {};
    QFile::remove(target);
    if (done.error().kind == ErrorKind::Cancelled)
        return done;
    return Error{
        Texts::tr(
            "The copy %1 could not be written. Check that its folder exists, may be written and has room. "
            "The workspace is unchanged.")
            .arg(QDir::toNativeSeparators(target)),
        done.error().detail, ErrorKind::Failure};
}

Result<void> Workspace::rebuild(const ProgressSink &progress)
{
    StatementWatch watch(database(), progress, QFileInfo(path()).fileName());
    auto transaction = Transaction::begin(database(), Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto rebuilt = rebuildRollup(database(), watch.sink());
    if (!rebuilt)
        return rebuilt.error();
    return watch.commit(*transaction);
}

} // namespace shopglass
