#include "models/store/database.h"
#include "models/store/storereader.h"
#include "tests/store/randomfiles.h"
#include "tests/store/storedump.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace shopglass;
using namespace shopglass::test;

namespace {

Workspace newWorkspace()
{
    auto workspace = Workspace::openInMemory();
    static_cast<void>(workspace->storeNamed(QStringLiteral("甲店")));
    return std::move(*workspace);
}

/// What verify() finds, but for orders of two grains, which random files bring.
QStringList faultsOf(const Workspace &workspace)
{
    QStringList faults = *workspace.verify();
    faults.removeIf([](const QString &fault) { return fault.contains(QLatin1String("count twice")); });
    return faults;
}

QString nameOf(std::size_t file)
{
    return QStringLiteral("file %1").arg(file);
}

} // namespace

class TestUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoingTheOnlyBatchLeavesNothing();
    void undoingTheWinnerBringsTheOtherBack();
    void undoingALoserKeepsTheFact();
    void undoingALoserLeavesRepetitionsOfTheWinner();
    void undoingGivesBackWhatOnlyThatHeaderHad();
    void anUndoneBatchCannotBeUndoneAgain();
    void anUnknownBatchIsNamed();
    void cancellingLeavesEverything();
    void aFullDiskLeavesEverything();
    void coverageForgetsAnUndoneBatch();
    void anyUndoEqualsTheOtherBatchesAlone_data();
    void anyUndoEqualsTheOtherBatchesAlone();
    void importingAgainAfterUndoEqualsImportingLater_data();
    void importingAgainAfterUndoEqualsImportingLater();
};

namespace {

SheetText order(const QString &row)
{
    return {QStringLiteral("orders"),
            QStringLiteral("order_id|paid_at|order_status|paid_amount|spec"),
            {row},
            Grain::Order,
            {}};
}

QStringList amountsAndSpecs(const Workspace &workspace)
{
    const StoreReader reader(workspace);
    QStringList lines;
    static_cast<void>(reader.readFacts(
        1, QStringLiteral("orders"), {QStringLiteral("paid_amount"), QStringLiteral("spec")},
        [&](std::span<const StoredValue> values) {
            lines.append(QStringLiteral("%1|%2").arg(*values[0]).arg(reader.text(values[1].value_or(0))));
            return true;
        }));
    return lines;
}

qint64 versionsIn(const Workspace &workspace)
{
    return *workspace.database().integerOf(QStringLiteral("SELECT count(*) FROM fact_version"));
}

} // namespace

void TestUndo::undoingTheOnlyBatchLeavesNothing()
{
    Workspace workspace = newWorkspace();
    QVERIFY(importSheets(workspace, 1, QStringLiteral("a"),
                         {order(QStringLiteral("1|2026-06-01 09:00:00|已发货|100|红"))})
                .ok());
    const auto undone = undoBatch(workspace, 1, unwatched);
    QVERIFY(undone.ok());
    QCOMPARE(undone->file, QStringLiteral("a"));
    QCOMPARE(undone->rowsRemoved, qint64(1));
    QCOMPARE(undone->rowsRestored + undone->rowsKept, qint64(0));
    QVERIFY(dump(workspace).isEmpty());
    QCOMPARE(batches(workspace)->size(), std::size_t(1));
    QVERIFY(batches(workspace)->front().undone);
    QCOMPARE(*StoreReader(workspace).factsVersion(1), qint64(2));
}

void TestUndo::undoingTheWinnerBringsTheOtherBack()
{
    Workspace workspace = newWorkspace();
    QVERIFY(importSheets(workspace, 1, QStringLiteral("a"),
                         {order(QStringLiteral("1|2026-06-01 09:00:00|已发货|100|红"))})
                .ok());
    QVERIFY(importSheets(workspace, 1, QStringLiteral("b"),
                         {order(QStringLiteral("1|2026-06-01 09:00:00|交易成功|200|蓝"))})
                .ok());
    QCOMPARE(amountsAndSpecs(workspace), QStringList(QStringLiteral("200|蓝")));
    QCOMPARE(versionsIn(workspace), qint64(2));
    const auto undone = undoBatch(workspace, 2, unwatched);
    QVERIFY(undone.ok());
    QCOMPARE(undone->rowsRestored, qint64(1));
    QCOMPARE(undone->rowsRemoved + undone->rowsKept, qint64(0));
    QCOMPARE(amountsAndSpecs(workspace), QStringList(QStringLiteral("100|红")));
    QCOMPARE(versionsIn(workspace), qint64(0));
    QVERIFY(workspace.verify()->isEmpty());
}

void TestUndo::undoingALoserKeepsTheFact()
{
    Workspace workspace = newWorkspace();
    QVERIFY(importSheets(workspace, 1, QStringLiteral("a"),
                         {order(QStringLiteral("1|2026-06-01 09:00:00|已发货|100|红"))})
                .ok());
    QVERIFY(importSheets(workspace, 1, QStringLiteral("b"),
                         {order(QStringLiteral("1|2026-06-01 09:00:00|交易成功|200|蓝"))})
                .ok());
    const auto undone = undoBatch(workspace, 1, unwatched);
    QVERIFY(undone.ok());
    QCOMPARE(undone->rowsKept, qint64(1));
    QCOMPARE(undone->rowsRemoved + undone->rowsRestored, qint64(0));
    QCOMPARE(amountsAndSpecs(workspace), QStringList(QStringLiteral("200|蓝")));
    QCOMPARE(versionsIn(workspace), qint64(0));
}

void TestUndo::undoingALoserLeavesRepetitionsOfTheWinner()
{
    Workspace workspace = newWorkspace();
    const auto won = order(QStringLiteral("1|2026-06-01 09:00:00|交易成功|200|蓝"));
    QVERIFY(importSheets(workspace, 1, QStringLiteral("a"),
                         {order(QStringLiteral("1|2026-06-01 09:00:00|已发货|100|红"))})
                .ok());
    QVERIFY(importSheets(workspace, 1, QStringLiteral("b"), {won}).ok());
    QVERIFY(importSheets(workspace, 1, QStringLiteral("c"), {won}).ok());
    const auto loser = undoBatch(workspace, 1, unwatched);
    QVERIFY(loser.ok());
    QCOMPARE(loser->rowsKept, qint64(1));
    QCOMPARE(versionsIn(workspace), qint64(0));
    QCOMPARE(*workspace.verify(), QStringList());
    const auto winner = undoBatch(workspace, 2, unwatched);
    QVERIFY(winner.ok());
    QCOMPARE(winner->rowsKept, qint64(1));
    QCOMPARE(amountsAndSpecs(workspace), QStringList(QStringLiteral("200|蓝")));
    QVERIFY(undoBatch(workspace, 3, unwatched).ok());
    QVERIFY(dump(workspace).isEmpty());
}

void TestUndo::undoingGivesBackWhatOnlyThatHeaderHad()
{
    Workspace workspace = newWorkspace();
    QVERIFY(importSheets(workspace, 1, QStringLiteral("a"),
                         {order(QStringLiteral("1|2026-06-01 09:00:00|已发货|100|红"))})
                .ok());
    QVERIFY(importSheets(workspace, 1, QStringLiteral("b"),
                         {{QStringLiteral("orders"),
                           QStringLiteral("order_id|order_status|paid_amount"),
                           {QStringLiteral("1|交易成功|200")},
                           Grain::Order,
                           {}}})
                .ok());
    QCOMPARE(amountsAndSpecs(workspace), QStringList(QStringLiteral("200|红")));
    QVERIFY(undoBatch(workspace, 1, unwatched).ok());
    QCOMPARE(amountsAndSpecs(workspace), QStringList(QStringLiteral("200|")));
    // Without paid_at the order is not paid any more.
    QVERIFY(StoreReader(workspace).rollup(1)->empty());
}

void TestUndo::anUndoneBatchCannotBeUndoneAgain()
{
    Workspace workspace = newWorkspace();
    QVERIFY(
        importSheets(workspace, 1, QStringLiteral("a"), {order(QStringLiteral("1||已发货|100|红"))}).ok());
    QVERIFY(undoBatch(workspace, 1, unwatched).ok());
    const auto again = undoBatch(workspace, 1, unwatched);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().kind, ErrorKind::Usage);
    QCOMPARE(again.error().sentence,
             QStringLiteral("Import 1 has been undone already. Nothing was changed."));
}

void TestUndo::anUnknownBatchIsNamed()
{
    Workspace workspace = newWorkspace();
    const auto unknown = undoBatch(workspace, 7, unwatched);
    QVERIFY(!unknown.ok());
    QCOMPARE(unknown.error().kind, ErrorKind::Usage);
    QVERIFY(unknown.error().sentence.startsWith(QLatin1String("There is no import 7 ")));
}

void TestUndo::cancellingLeavesEverything()
{
    Workspace workspace = newWorkspace();
    QVERIFY(importSheets(workspace, 1, QStringLiteral("a"),
                         {order(QStringLiteral("1|2026-06-01 09:00:00|已发货|100|红"))})
                .ok());
    const QStringList before = dump(workspace);
    const auto cancelled = undoBatch(workspace, 1, [](const ProgressStep &) { return false; });
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QCOMPARE(dump(workspace), before);
    QVERIFY(!batches(workspace)->front().undone);
}

void TestUndo::aFullDiskLeavesEverything()
{
    const QTemporaryDir folder;
    auto workspace = Workspace::open(folder.filePath(QStringLiteral("shop.shopglass")));
    QVERIFY(workspace->storeNamed(QStringLiteral("甲店")).ok());
    QStringList small; // wins
    QStringList large;
    for (int i = 1; i <= 3'000; ++i) {
        small.append(QStringLiteral("%1|2026-06-01 09:00:00|交易成功|%2|").arg(i).arg(1));
        large.append(QStringLiteral("%1|2026-06-01 09:00:00|已发货|%2|规格%1")
                         .arg(i)
                         .arg(9'000'000'000'000'000LL + i));
    }
    const QString header = QStringLiteral("order_id|paid_at|order_status|paid_amount|spec");
    QVERIFY(importSheets(*workspace, 1, QStringLiteral("a"),
                         {{QStringLiteral("orders"), header, large, Grain::Order, {}}})
                .ok());
    QVERIFY(importSheets(*workspace, 1, QStringLiteral("b"),
                         {{QStringLiteral("orders"), header, small, Grain::Order, {}}})
                .ok());
    const QStringList before = dump(*workspace);
    const qint64 pages = *workspace->database().integerOf(QStringLiteral("PRAGMA page_count"));
    QVERIFY(workspace->database().integerOf(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)).ok());
    // The versions' pages are freed first, so the disk only fills when something large is asked for at the
    // end.
    QVERIFY(workspace->database()
                .run(QStringLiteral("CREATE TEMP TRIGGER fill BEFORE UPDATE ON import_batch BEGIN "
                                    "INSERT INTO setting VALUES ('x', hex(zeroblob(10000000))); END"))
                .ok());
    const auto full = undoBatch(*workspace, 2, unwatched);
    QVERIFY(!full.ok());
    QCOMPARE(full.error().kind, ErrorKind::Failure);
    QVERIFY(full.error().sentence.contains(QLatin1String("is full")));
    QCOMPARE(dump(*workspace), before);
    QVERIFY(workspace->verify()->isEmpty());
}

void TestUndo::coverageForgetsAnUndoneBatch()
{
    Workspace workspace = newWorkspace();
    const auto add = [&](const QString &file, const QString &first, const QString &last) {
        return importSheets(workspace, 1, file,
                            {{QStringLiteral("orders"),
                              QStringLiteral("order_id|created_at|paid_amount"),
                              {QStringLiteral("1|%1 10:00:00|1").arg(first),
                               QStringLiteral("2|%1 23:59:59|1").arg(last)},
                              Grain::Order,
                              {}}})
            .ok();
    };
    QVERIFY(add(QStringLiteral("a"), QStringLiteral("2026-06-01"), QStringLiteral("2026-06-03")));
    QVERIFY(add(QStringLiteral("b"), QStringLiteral("2026-06-04"), QStringLiteral("2026-06-06")));
    QVERIFY(add(QStringLiteral("c"), QStringLiteral("2026-06-10"), QStringLiteral("2026-06-11")));
    const StoreReader reader(workspace);
    const auto ranges = [&] {
        QStringList texts;
        const auto covered = reader.coverage(1, QStringLiteral("orders"));
        for (const DayRange &range : *covered)
            texts.append(range.from.iso() + QLatin1Char(' ') + range.to.iso());
        return texts;
    };
    QCOMPARE(ranges(),
             QStringList({QStringLiteral("2026-06-01 2026-06-06"), QStringLiteral("2026-06-10 2026-06-11")}));
    QVERIFY(undoBatch(workspace, 1, unwatched).ok());
    QCOMPARE(ranges(),
             QStringList({QStringLiteral("2026-06-04 2026-06-06"), QStringLiteral("2026-06-10 2026-06-11")}));
}

void TestUndo::anyUndoEqualsTheOtherBatchesAlone_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 300; ++seed)
        QTest::addRow("random sequence %u", seed) << seed;
}

void TestUndo::anyUndoEqualsTheOtherBatchesAlone()
{
    QFETCH(unsigned, seed);
    FileMaker maker(seed);
    std::vector<std::vector<SheetText>> files;
    const int count = 2 + maker.below(4);
    for (int i = 0; i < count; ++i)
        files.push_back(maker.file());
    std::vector<std::size_t> undone;

    Workspace workspace = newWorkspace();
    const auto undoSome = [&](std::size_t known) {
        const auto file = std::size_t(maker.below(int(known)));
        if (std::find(undone.begin(), undone.end(), file) != undone.end())
            return;
        const auto done = undoBatch(workspace, BatchId(file) + 1, unwatched);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
        undone.push_back(file);
        QCOMPARE(faultsOf(workspace), QStringList());
    };
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto added = importSheets(workspace, 1, nameOf(i), files[i], maker.filling());
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().detail));
        QCOMPARE(faultsOf(workspace), QStringList());
        if (maker.below(3) == 0)
            undoSome(i + 1);
    }
    const int more = maker.below(3);
    for (int i = 0; i < more; ++i)
        undoSome(files.size());

    Workspace alone = newWorkspace();
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (std::find(undone.begin(), undone.end(), i) == undone.end())
            QVERIFY(importSheets(alone, 1, nameOf(i), files[i]).ok());
    }
    QCOMPARE(dump(workspace), dump(alone));
}

void TestUndo::importingAgainAfterUndoEqualsImportingLater_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1001; seed <= 1040; ++seed)
        QTest::addRow("random sequence %u", seed) << seed;
}

void TestUndo::importingAgainAfterUndoEqualsImportingLater()
{
    QFETCH(unsigned, seed);
    FileMaker maker(seed);
    const std::vector<std::vector<SheetText>> files = {maker.file(), maker.file(), maker.file()};
    Workspace workspace = newWorkspace();
    for (std::size_t i = 0; i < files.size(); ++i)
        QVERIFY(importSheets(workspace, 1, nameOf(i), files[i]).ok());
    QVERIFY(undoBatch(workspace, 1, unwatched).ok());
    QVERIFY(importSheets(workspace, 1, nameOf(0), files[0], maker.filling()).ok());

    Workspace later = newWorkspace();
    for (const std::size_t i : {1, 2, 0})
        QVERIFY(importSheets(later, 1, nameOf(i), files[i]).ok());
    QCOMPARE(dump(workspace), dump(later));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
