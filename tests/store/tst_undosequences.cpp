// Random sequences of imports and undos over two stores: whatever was done, the workspace is what the files
// that are in would have made alone. And the same at a scale at which rows are worked on in parts.

#include "tests/store/randomfiles.h"
#include "tests/store/storedump.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace shopglass;
using namespace shopglass::test;

namespace {

constexpr int Stores = 2;

Workspace newWorkspace()
{
    auto workspace = Workspace::openInMemory();
    for (int store = 1; store <= Stores; ++store)
        static_cast<void>(workspace->storeNamed(QString::number(store)));
    return std::move(*workspace);
}

/// What verify() finds, but for orders of two grains, which random files bring.
QStringList faultsOf(const Workspace &workspace)
{
    QStringList faults = *workspace.verify();
    faults.removeIf([](const QString &fault) { return fault.contains(QLatin1String("count twice")); });
    return faults;
}

struct File
{
    std::vector<SheetText> sheets;
    StoreId store = 0;
    BatchId batch = 0; ///< 0 = not in
    int arrived = 0; ///< number of the step in which it came in last
};

/// Imports, undoes and imports again at random, and remembers what is in.
class Sequence final
{
public:
    explicit Sequence(unsigned seed)
        : m_maker(seed)
        , m_workspace(newWorkspace())
    {
    }

    void run(int steps)
    {
        for (m_step = 1; m_step <= steps; ++m_step) {
            const int choice = m_maker.below(8);
            if (choice < 4 || m_files.empty())
                bringIn(addFile());
            else if (File &file = m_files[std::size_t(m_maker.below(int(m_files.size())))]; file.batch == 0)
                bringIn(file);
            else
                takeBack(file);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(faultsOf(m_workspace), QStringList());
        }
    }

    [[nodiscard]] QStringList kept() const { return dump(m_workspace); }

    /// What the files that are in make alone, in the order in which they came.
    [[nodiscard]] QStringList alone() const
    {
        std::vector<const File *> live;
        for (const File &file : m_files) {
            if (file.batch != 0)
                live.push_back(&file);
        }
        std::ranges::sort(live, {}, &File::arrived);
        Workspace workspace = newWorkspace();
        for (const File *file : live) {
            if (!importSheets(workspace, file->store, nameOf(*file), file->sheets).ok())
                return {QStringLiteral("refused")};
        }
        return dump(workspace);
    }

private:
    [[nodiscard]] QString nameOf(const File &file) const
    {
        return QStringLiteral("file %1").arg(&file - m_files.data());
    }

    File &addFile()
    {
        m_files.push_back({m_maker.file(), 1 + m_maker.below(Stores)});
        return m_files.back();
    }

    void bringIn(File &file)
    {
        const auto added
            = importSheets(m_workspace, file.store, nameOf(file), file.sheets, m_maker.filling());
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().detail));
        file.batch = added->id;
        file.arrived = m_step;
    }

    void takeBack(File &file)
    {
        const auto undone = undoBatch(m_workspace, file.batch, unwatched);
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().detail));
        file.batch = 0;
    }

    FileMaker m_maker;
    Workspace m_workspace;
    std::vector<File> m_files;
    int m_step = 0;
};

constexpr int Rows = 9'000; // more than are worked on at once

/// Orders from number `first` on; every tenth has `corrected` fen, the others 100.
std::vector<SheetText> manyOrders(int first, int corrected)
{
    SheetText sheet{QStringLiteral("orders"),
                    QStringLiteral("order_id|created_at|paid_at|order_status|paid_amount|channel"),
                    {},
                    Grain::Order,
                    {}};
    for (int order = first; order < first + Rows; ++order) {
        sheet.rows.append(QStringLiteral("%1|2026-05-%2 10:00:00|2026-05-%2 11:00:00|已发货|%3|%4")
                              .arg(order)
                              .arg(order % 28 + 1, 2, 10, QLatin1Char('0'))
                              .arg(order % 10 == 0 ? corrected : 100)
                              .arg(order % 3 == 0 ? QStringLiteral("分销") : QStringLiteral("自营")));
    }
    return {sheet};
}

/// Refunds of every fourth of these orders.
std::vector<SheetText> manyReturns(int first)
{
    SheetText sheet{QStringLiteral("aftersales"),
                    QStringLiteral("aftersale_id|order_id|refund_amount|aftersale_status|finished_at"),
                    {},
                    Grain::Order,
                    {}};
    for (int order = first; order < first + Rows; order += 4)
        sheet.rows.append(
            QStringLiteral("%1|%2|30|退款成功|2026-06-01 10:00:00").arg(order + 1'000'000).arg(order));
    return {sheet};
}

struct Arrival
{
    StoreId store;
    QString name;
    std::vector<SheetText> sheets;
};

/// A store's orders, the same again from their middle on with corrections, their after-sales, and another
/// store's file with the same numbers.
std::vector<Arrival> arrivals()
{
    return {{1, QStringLiteral("early"), manyOrders(1, 100)},
            {1, QStringLiteral("late"), manyOrders(Rows / 2 + 1, 250)},
            {1, QStringLiteral("returns"), manyReturns(Rows / 4 + 1)},
            {2, QStringLiteral("other store"), manyOrders(1, 100)}};
}

/// All of them but that one.
Workspace filled(const QString &left = {})
{
    Workspace workspace = newWorkspace();
    const std::vector<Arrival> all = arrivals();
    for (const Arrival &arrival : all) {
        if (arrival.name != left)
            static_cast<void>(importSheets(workspace, arrival.store, arrival.name, arrival.sheets));
    }
    return workspace;
}

/// As dump(), quick enough for many rows.
QStringList rowsOf(const Workspace &workspace)
{
    const auto origin = QStringLiteral("(SELECT b.file FROM import_sheet s JOIN import_batch b ON b.id = "
                                       "s.batch_id WHERE s.id = sheet_id) || '#' || source_row");
    QStringList lines = linesOf(
        workspace.database(),
        QStringLiteral("SELECT store_id || '|' || order_id || '|' || paid_amount || '|' || paid_at || '|' || "
                       "%1 FROM order_line ORDER BY store_id, order_id")
            .arg(origin));
    lines += linesOf(workspace.database(),
                     QStringLiteral("SELECT store_id || '|' || order_id || '|' || aftersale_id || '|' || %1 "
                                    "FROM aftersale ORDER BY store_id, order_id")
                         .arg(origin));
    lines += linesOf(workspace.database(), QStringLiteral("SELECT count(*) FROM fact_version"));
    lines += linesOf(workspace.database(), QStringLiteral("SELECT coalesce(sum(count), 0) FROM fact_echo"));
    return lines;
}

/// What the orders say, whichever of the files that say the same they name.
QStringList ordersOf(const Workspace &workspace)
{
    return linesOf(
        workspace.database(),
        QStringLiteral("SELECT store_id || '|' || order_id || '|' || paid_amount || '|' || paid_at "
                       "FROM order_line ORDER BY store_id, order_id"));
}

} // namespace

class TestUndoSequences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsInDecidesAlone_data();
    void whatIsInDecidesAlone();
    void manyRowsLeaveWhatTheOthersMake_data();
    void manyRowsLeaveWhatTheOthersMake();
    void versionsOfOthersStay_data();
    void versionsOfOthersStay();
    void undoneOneAfterTheOtherNothingIsLeft();
    void progressIsHeardEveryFewThousandRows_data();
    void progressIsHeardEveryFewThousandRows();
    void cancellingAnywhereLeavesEverything();

private:
    /// The workspace with all arrivals, made once.
    [[nodiscard]] Workspace full()
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.shopglass").arg(++m_copies));
        QFile::copy(m_folder.filePath(QStringLiteral("full.shopglass")), path);
        auto workspace = Workspace::open(path);
        return std::move(*workspace);
    }

    QTemporaryDir m_folder;
    int m_copies = 0;
};

void TestUndoSequences::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(filled().backup(m_folder.filePath(QStringLiteral("full.shopglass"))).ok());
}

void TestUndoSequences::whatIsInDecidesAlone_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 4001; seed <= 4030; ++seed)
        QTest::addRow("random sequence %u", seed) << seed;
}

void TestUndoSequences::whatIsInDecidesAlone()
{
    QFETCH(unsigned, seed);
    Sequence sequence(seed);
    sequence.run(10);
    QCOMPARE(sequence.kept(), sequence.alone());
}

void TestUndoSequences::manyRowsLeaveWhatTheOthersMake_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<qint64>("gone");
    QTest::addColumn<qint64>("restored");
    QTest::addColumn<qint64>("kept");
    // Of 9,000 orders the upper 4,500 stand in both files: 4,050 say the same, 450 were corrected, and the
    // later file wins because it reaches as far and came later.
    QTest::newRow("the early file: its own half goes, the later file had won the other")
        << 1 << qint64(4'500) << qint64(0) << qint64(4'500);
    QTest::newRow("the later file: its own half goes, what it had corrected returns to the early one")
        << 2 << qint64(4'500) << qint64(450) << qint64(4'050);
    QTest::newRow("the after-sales") << 3 << qint64(2'250) << qint64(0) << qint64(0);
    QTest::newRow("the other store's only file") << 4 << qint64(9'000) << qint64(0) << qint64(0);
}

void TestUndoSequences::manyRowsLeaveWhatTheOthersMake()
{
    QFETCH(int, batch);
    Workspace workspace = full();
    const auto undone = undoBatch(workspace, batch, unwatched);
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().detail));
    QTEST(undone->rowsRemoved, "gone");
    QTEST(undone->rowsRestored, "restored");
    QTEST(undone->rowsKept, "kept");
    QCOMPARE(*workspace.verify(), QStringList());
    QCOMPARE(rowsOf(workspace), rowsOf(filled(arrivals()[std::size_t(batch - 1)].name)));
}

void TestUndoSequences::versionsOfOthersStay_data()
{
    QTest::addColumn<int>("batch");
    QTest::newRow("undo of the early file") << 1;
    QTest::newRow("undo of the later file") << 2;
    QTest::newRow("undo of the other store's corrections") << 5;
}

/// Beside the versions of other stores and files, where the table does not become empty.
void TestUndoSequences::versionsOfOthersStay()
{
    QFETCH(int, batch);
    const std::vector<Arrival> more = {{2, QStringLiteral("other store, later"), manyOrders(1, 250)},
                                       {1, QStringLiteral("latest"), manyOrders(Rows / 3 + 1, 370)}};
    const auto with = [&more, batch](Workspace workspace) {
        for (std::size_t i = 0; i < more.size(); ++i) {
            if (batch != int(5 + i))
                static_cast<void>(importSheets(workspace, more[i].store, more[i].name, more[i].sheets));
        }
        return workspace;
    };
    Workspace workspace = full();
    for (const Arrival &arrival : more)
        QVERIFY(importSheets(workspace, arrival.store, arrival.name, arrival.sheets).ok());
    QVERIFY(undoBatch(workspace, batch, unwatched).ok());
    QCOMPARE(*workspace.verify(), QStringList());
    const QString left = batch < 5 ? arrivals()[std::size_t(batch - 1)].name : QString();
    QCOMPARE(ordersOf(workspace), ordersOf(with(filled(left))));
}

void TestUndoSequences::undoneOneAfterTheOtherNothingIsLeft()
{
    Workspace workspace = full();
    qint64 gone = 0;
    for (const BatchId batch : {3, 1, 4, 2}) {
        const auto undone = undoBatch(workspace, batch, unwatched);
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().detail));
        gone += undone->rowsRemoved;
        QCOMPARE(*workspace.verify(), QStringList());
    }
    QCOMPARE(gone, qint64(2'250 + 13'500 + 9'000));
    QCOMPARE(dump(workspace), QStringList());
}

void TestUndoSequences::progressIsHeardEveryFewThousandRows_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("least");
    QTest::newRow("an overlapping file") << 2 << 3;
    QTest::newRow("after-sales") << 3 << 2;
    QTest::newRow("a file of its own") << 4 << 1 + 9'000 / 4'096;
}

void TestUndoSequences::progressIsHeardEveryFewThousandRows()
{
    QFETCH(int, batch);
    QFETCH(int, least);
    Workspace workspace = full();
    int calls = 0;
    qint64 last = 0;
    const auto undone = undoBatch(workspace, batch, [&](const ProgressStep &step) {
        ++calls;
        const bool sane = last <= step.done && step.done <= step.total;
        last = step.done;
        return sane && (calls == 1 || step.subject == arrivals()[std::size_t(batch - 1)].name);
    });
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().sentence));
    QVERIFY2(calls >= least, qPrintable(QString::number(calls)));
}

void TestUndoSequences::cancellingAnywhereLeavesEverything()
{
    Workspace workspace = full();
    const QStringList before = rowsOf(workspace);
    int calls = 0;
    const auto stopAt = [&calls](int call) {
        calls = 0;
        return [&calls, call](const ProgressStep &step) {
            const bool isLate = step.total > 0 && step.done == step.total; // only the disk is waited for
            calls += isLate ? 0 : 1;
            return isLate || calls != call;
        };
    };
    int stopped = 0;
    for (int call = 1;; ++call) {
        const auto undone = undoBatch(workspace, 2, stopAt(call));
        if (undone)
            break;
        ++stopped;
        QCOMPARE(undone.error().kind, ErrorKind::Cancelled);
        QVERIFY(!batches(workspace)->at(2).undone);
        if (call % 4 == 1)
            QCOMPARE(rowsOf(workspace), before);
    }
    QCOMPARE(stopped, calls); // the last was not stopped and heard as many calls
    QCOMPARE(*workspace.verify(), QStringList());
    QCOMPARE(rowsOf(workspace), rowsOf(filled(QStringLiteral("late"))));
}

QTEST_GUILESS_MAIN(TestUndoSequences)
#include "tst_undosequences.moc"
