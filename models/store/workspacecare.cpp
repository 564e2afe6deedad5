// Workspace's care: verify, backup, rebuild.

#include "models/store/database.h"
#include "models/store/exportkind.h"
#include "models/store/rollupcheck.h"
#include "models/store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

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
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM order_line GROUP BY store_id, order_id "
                       "HAVING min(line_key <> 0) <> max(line_key <> 0))"));
}

} // namespace

Result<QStringList> Workspace::verify() const
{
    auto faults = damagedPages(database());
    if (!faults || !faults->isEmpty())
        return faults;
    const auto lost = factsWithoutSheet(database());
    if (!lost)
        return lost.error();
    if (*lost > 0)
        faults->append(
            Texts::tr("%n row(s) belong to no import. Go back to a backup copy.", nullptr, int(*lost)));
    const auto twice = ordersOfTwoGrains(database());
    if (!twice)
        return twice.error();
    if (*twice > 0)
        faults->append(
            Texts::tr("%n order(s) count twice because one file gives them whole and another line by line. "
                      "Undo one of the two imports.",
                      nullptr, int(*twice)));
    const auto differences = rollupDifferences(database());
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
    if (QFile::exists(target)) {
        return Error{
            Texts::tr("%1 exists already. Choose another name for the copy; nothing was overwritten.")
                .arg(QDir::toNativeSeparators(target)),
            {},
            ErrorKind::Usage};
    }
    auto copy = database().prepare(QStringLiteral("VACUUM INTO ?1"));
    if (!copy)
        return copy.error();
    copy->bindText(1, target);
    const auto done = copy->run();
    if (done)
        return {};
    QFile::remove(target);
    return Error{
        Texts::tr(
            "The copy %1 could not be written. Check that its folder exists, may be written and has room. "
            "The workspace is unchanged.")
            .arg(QDir::toNativeSeparators(target)),
        done.error().detail, ErrorKind::Failure};
}

Result<void> Workspace::rebuild()
{
    auto transaction = Transaction::begin(database(), Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto rebuilt = rebuildRollup(database());
    if (!rebuilt)
        return rebuilt.error();
    return transaction->commit();
}

} // namespace shopglass
