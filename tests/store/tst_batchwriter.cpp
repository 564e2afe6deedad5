#include "models/store/rowintake.h"
#include "tests/store/storefacts.h"

#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace shopglass;
using namespace shopglass::test;

class TestBatchWriter final : public QObject, private OneStore
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(); }
    void oneFileIsKeptAsItIs();
    void idsAndTextsBecomeNumbers_data();
    void idsAndTextsBecomeNumbers();
    void manyRowsInFallingOrderAreAllKept();
    void destructionRollsBack();
    void cancellingLeavesEverything();
    void aFullDiskLeavesEverything();
#ifdef Q_OS_UNIX
    void aKilledImportLeavesEverything();
#endif
    void aReadOnlyWorkspaceIsRefused();
    void rejectsAreKeptUpToALimitAndAllCounted();
    void theSameFileIsFoundUnlessUndone();
    void summariesAreListedNewestFirst();
    void aRowWithoutNumberIsRefused();
};

void TestBatchWriter::oneFileIsKeptAsItIs()
{
    const auto summary = add({orders({QStringLiteral("12|2026-06-02 10:00:00|已发货||1999|红"),
                                      QStringLiteral("11|2026-06-01 09:00:00|交易成功|退款成功|500|"),
                                      QStringLiteral("13||待付款||700|蓝")})});
    QVERIFY(summary.ok());
    QCOMPARE(summary->id, BatchId(1));
    QCOMPARE(summary->rowsRead, qint64(3));
    QCOMPARE(summary->rowsNew, qint64(3));
    QCOMPARE(summary->rowsUpdated + summary->rowsUnchanged + summary->duplicateRows, qint64(0));
    QCOMPARE(summary->kinds, QStringList(QStringLiteral("orders")));
    // created_at is not in the header, so paid_at dates the file: 1 and 2 June.
    QCOMPARE(summary->days->from.iso(), QStringLiteral("2026-06-01"));
    QCOMPARE(summary->days->to.iso(), QStringLiteral("2026-06-02"));
    QCOMPARE(
        facts(*m_workspace, QStringLiteral("orders"),
              {QStringLiteral("order_id"), QStringLiteral("line_key"), QStringLiteral("order_status"),
               QStringLiteral("aftersale_status"), QStringLiteral("paid_amount"), QStringLiteral("spec")}),
        QStringList({QStringLiteral("11|0|4|3|500|-"), QStringLiteral("12|0|2|-|1999|红"),
                     QStringLiteral("13|0|0|-|700|蓝")}));
    QCOMPARE(countOf(*m_workspace, QStringLiteral("fact_version")), qint64(0));
    QVERIFY(m_workspace->verify()->isEmpty());

    const std::array<qint64, 2> key = {11, 0};
    const auto origin = StoreReader(*m_workspace).originOf(1, QStringLiteral("orders"), key);
    QVERIFY(origin.ok() && origin->has_value());
    QCOMPARE((*origin)->file, QStringLiteral("a.csv"));
    QCOMPARE((*origin)->row, qint64(3));
    const std::array<qint64, 2> nobody = {99, 0};
    QVERIFY(!StoreReader(*m_workspace).originOf(1, QStringLiteral("orders"), nobody)->has_value());
}

void TestBatchWriter::idsAndTextsBecomeNumbers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("asItself");
    QTest::newRow("a plain number") << "2521500000000012" << true;
    QTest::newRow("nought") << "0" << true;
    QTest::newRow("the greatest number that fits") << "9223372036854775807" << true;
    QTest::newRow("one more does not fit") << "9223372036854775808" << false;
    QTest::newRow("leading zeros would be lost") << "0012" << false;
    QTest::newRow("letters") << "SF1234567890" << false;
    QTest::newRow("a sign") << "-5" << false;
}

void TestBatchWriter::idsAndTextsBecomeNumbers()
{
    QFETCH(QString, id);
    QFETCH(bool, asItself);
    QCOMPARE(canonicalDecimal(id.toStdString()).has_value(), asItself);
    QVERIFY(add({orders({id + QStringLiteral("|2026-06-01 09:00:00|||1|")})}).ok());
    qint64 stored = 0;
    const StoreReader reader(*m_workspace);
    QVERIFY(reader
                .readFacts(1, QStringLiteral("orders"), {QStringLiteral("order_id")},
                           [&stored](std::span<const StoredValue> values) {
                               stored = *values[0];
                               return true;
                           })
                .ok());
    QCOMPARE(stored >= 0, asItself);
    QCOMPARE(reader.idText(stored), id);
}

void TestBatchWriter::manyRowsInFallingOrderAreAllKept()
{
    // More than are held back before a write, each key twice and far apart.
    QStringList rows;
    for (int i = 20'000; i > 0; --i)
        rows.append(QStringLiteral("%1|2026-06-01 09:00:00|已发货||%2|").arg(i).arg(i));
    for (int i = 20'000; i > 0; --i)
        rows.append(QStringLiteral("%1|2026-06-01 09:00:00|已收货||%2|").arg(i).arg(i + 1));
    const auto summary = add({orders(rows)});
    QVERIFY(summary.ok());
    QCOMPARE(summary->rowsNew, qint64(20'000));
    QCOMPARE(summary->duplicateRows, qint64(20'000));
    // Sum of 2 … 20001.
    QCOMPARE(*m_workspace->database().integerOf(QStringLiteral("SELECT sum(paid_amount) FROM order_line")),
             qint64(200'030'000));
    QVERIFY(m_workspace->verify()->isEmpty());
}

void TestBatchWriter::destructionRollsBack()
{
    const FixedClock clock(0);
    {
        auto writer = BatchWriter::begin(*m_workspace, 1, {}, clock);
        QVERIFY(writer.ok());
        QVERIFY(fill(**writer, {orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")}), orders({})})
                    .ok());
    }
    for (const char *table : {"order_line", "import_batch", "import_sheet", "dictionary"})
        QCOMPARE(countOf(*m_workspace, QString::fromLatin1(table)), qint64(0));
    QCOMPARE(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})})->rowsNew, qint64(1));
}

void TestBatchWriter::cancellingLeavesEverything()
{
    const FixedClock clock(0);
    {
        auto writer = BatchWriter::begin(*m_workspace, 1, {}, clock);
        QVERIFY(fill(**writer, {orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})}).ok());
        const auto cancelled = (*writer)->commit([](const ProgressStep &) { return false; });
        QVERIFY(!cancelled.ok());
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    }
    QCOMPARE(countOf(*m_workspace, QStringLiteral("order_line")), qint64(0));
    QCOMPARE(*StoreReader(*m_workspace).factsVersion(1), qint64(0));
}

void TestBatchWriter::aFullDiskLeavesEverything()
{
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})}).ok());
    const qint64 pages = *m_workspace->database().integerOf(QStringLiteral("PRAGMA page_count"));
    QVERIFY(
        m_workspace->database().integerOf(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 4)).ok());
    QStringList rows;
    for (int i = 1; i < 5'000; ++i)
        rows.append(QStringLiteral("%1|2026-06-01 09:00:00|交易成功||7|规格%1").arg(i));
    const auto full = add({orders(rows)});
    QVERIFY(!full.ok());
    QCOMPARE(full.error().kind, ErrorKind::Failure);
    QVERIFY(full.error().sentence.contains(QLatin1String("is full. Free some space")));
    QVERIFY(full.error().sentence.contains(QLatin1String("Nothing was changed")));
    QCOMPARE(amounts(*m_workspace), QStringList(QStringLiteral("1|100")));
    QCOMPARE(batches(*m_workspace)->size(), std::size_t(1));
    QVERIFY(m_workspace->verify()->isEmpty());
}

#ifdef Q_OS_UNIX
void TestBatchWriter::aKilledImportLeavesEverything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.shopglass"));
    {
        auto workspace = Workspace::open(path);
        QVERIFY(workspace->storeNamed(QStringLiteral("甲店")).ok());
        QVERIFY(importSheets(*workspace, 1, QStringLiteral("a"),
                             {orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})})
                    .ok());
    }
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        // Enough rows that the log has reached the disk before the end.
        auto workspace = Workspace::open(path);
        QStringList rows;
        for (int i = 1; i <= 40'000; ++i)
            rows.append(QStringLiteral("%1|2026-06-01 09:00:00|交易成功||7|规格%1").arg(i));
        auto writer = BatchWriter::begin(*workspace, 1, {}, FixedClock(0));
        if (writer && fill(**writer, {orders(rows), orders({})}))
            kill(getpid(), SIGKILL);
        _exit(1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    const auto workspace = Workspace::open(path);
    QVERIFY(workspace.ok());
    QCOMPARE(amounts(*workspace), QStringList(QStringLiteral("1|100")));
    QCOMPARE(batches(*workspace)->size(), std::size_t(1));
    QVERIFY(workspace->verify()->isEmpty());
}
#endif

void TestBatchWriter::aReadOnlyWorkspaceIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.shopglass"));
    QVERIFY(Workspace::open(path)->storeNamed(QStringLiteral("甲店")).ok());
    auto reader = Workspace::open(path, Workspace::Mode::ReadOnly);
    const auto writer = BatchWriter::begin(*reader, 1, {}, FixedClock(0));
    QVERIFY(!writer.ok());
    QVERIFY(writer.error().sentence.contains(QLatin1String("read-only")));
}

void TestBatchWriter::rejectsAreKeptUpToALimitAndAllCounted()
{
    const FixedClock clock(0);
    auto writer = BatchWriter::begin(*m_workspace, 1, {}, clock);
    for (int i = 0; i < 10'002; ++i)
        (*writer)->reject({QStringLiteral("表"), i + 2, QStringLiteral("实付款"), QStringLiteral("=1"),
                           QStringLiteral("bad_money")});
    (*writer)->countSkipped(3);
    const auto summary = (*writer)->commit(unwatched);
    QVERIFY(summary.ok());
    QCOMPARE(summary->rowsRejected, qint64(10'002));
    QCOMPARE(summary->rowsSkipped, qint64(3));
    writer->reset();
    const auto rejects = rejectsOf(*m_workspace, 1);
    QCOMPARE(rejects->size(), std::size_t(10'000));
    QCOMPARE(rejects->back().row, qint64(10'001));
    QCOMPARE(rejects->front().column, QStringLiteral("实付款"));
    QCOMPARE(rejects->front().reason, QStringLiteral("bad_money"));
    QVERIFY(rejectsOf(*m_workspace, 2)->empty());
}

void TestBatchWriter::theSameFileIsFoundUnlessUndone()
{
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})}, QStringLiteral("a.csv"))
                .ok());
    const BatchFile same{QStringLiteral("renamed.csv"), QStringLiteral("a.csv"), QStringLiteral("m"), 1};
    const auto found = findSameFile(*m_workspace, 1, same);
    QVERIFY(found.ok() && found->has_value());
    QCOMPARE((*found)->id, BatchId(1));
    QVERIFY(!findSameFile(*m_workspace, 2, same)->has_value());
    QVERIFY(
        !findSameFile(*m_workspace, 1, {{}, QStringLiteral("a.csv"), QStringLiteral("n"), 1})->has_value());
    QVERIFY(undoBatch(*m_workspace, 1, unwatched).ok());
    QVERIFY(!findSameFile(*m_workspace, 1, same)->has_value());
}

void TestBatchWriter::summariesAreListedNewestFirst()
{
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})}, QStringLiteral("a.csv"))
                .ok());
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已收货||100|红"),
                         QStringLiteral("2|2026-06-05 09:00:00|已收货||100|红")})},
                QStringLiteral("b.csv"))
                .ok());
    const auto list = batches(*m_workspace, 1);
    QCOMPARE(list->size(), std::size_t(2));
    QCOMPARE(list->front().file, QStringLiteral("b.csv"));
    QCOMPARE(list->front().rowsRead, qint64(2));
    QCOMPARE(list->front().rowsNew, qint64(1));
    QCOMPARE(list->front().rowsUpdated, qint64(1));
    QCOMPARE(list->front().days->to.iso(), QStringLiteral("2026-06-05"));
    QCOMPARE(beijingText(list->front().importedAt), QStringLiteral("2026-07-01 12:00:00"));
    QVERIFY(batches(*m_workspace, 2)->empty());
}

void TestBatchWriter::aRowWithoutNumberIsRefused()
{
    const auto refused = add({orders({QStringLiteral("|2026-06-01 09:00:00|已发货||100|红")})});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QCOMPARE(countOf(*m_workspace, QStringLiteral("order_line")), qint64(0));
}

QTEST_GUILESS_MAIN(TestBatchWriter)
#include "tst_batchwriter.moc"
