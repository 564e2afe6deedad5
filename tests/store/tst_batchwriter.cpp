#include "models/store/database.h"
#include "models/store/rowintake.h"
#include "models/store/storereader.h"
#include "tests/support/storefill.h"

#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace shopglass;
using namespace shopglass::test;

namespace {

const QString Header = QStringLiteral("order_id|paid_at|order_status|aftersale_status|paid_amount|spec");

SheetText orders(const QStringList &rows, Grain grain = Grain::Order, const QString &header = Header)
{
    return {QStringLiteral("orders"), header, rows, grain, {}};
}

/// Facts of a kind as lines: numbers and dictionary texts with '|' between them, '-' for none.
QStringList facts(const Workspace &workspace, const QString &kind, const QStringList &attributes)
{
    const StoreReader reader(workspace);
    const ExportKind &found = ExportKinds::instance().kind(kind);
    QStringList lines;
    const auto read = reader.readFacts(1, kind, attributes, [&](std::span<const StoredValue> values) {
        QStringList cells;
        for (qsizetype i = 0; i < attributes.size(); ++i) {
            const StoredValue &value = values[std::size_t(i)];
            const auto index = found.indexOf(attributes[i]);
            const bool isText = index && found.attributes[std::size_t(*index)].type == AttributeType::Text;
            cells.append(!value       ? QStringLiteral("-")
                             : isText ? reader.text(*value)
                                      : QString::number(*value));
        }
        lines.append(cells.join(QLatin1Char('|')));
        return true;
    });
    return read ? lines : QStringList(read.error().sentence);
}

QStringList amounts(const Workspace &workspace)
{
    return facts(workspace, QStringLiteral("orders"),
                 {QStringLiteral("order_id"), QStringLiteral("paid_amount")});
}

qint64 countOf(const Workspace &workspace, const QString &table)
{
    return *workspace.database().integerOf(QStringLiteral("SELECT count(*) FROM %1").arg(table));
}

} // namespace

class TestBatchWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneFileIsKeptAsItIs();
    void idsAndTextsBecomeNumbers_data();
    void idsAndTextsBecomeNumbers();
    void theWinnerIsTheHighestVersion_data();
    void theWinnerIsTheHighestVersion();
    void aPromisedTimeMakesNoFileLater();
    void attributesThatTheWinnersHeaderLacksAreKept();
    void aBlankCellOfTheWinnerStaysBlank();
    void aSilentCellKeepsTheOtherVersionsValue();
    void aSilentCellIsRememberedUntilAnotherVersionComes();
    void repeatedRowsInOneFile_data();
    void repeatedRowsInOneFile();
    void linesOfAnOrderAreKeptApart();
    void rowsWithoutAKeyAreNeverUpdated();
    void scoresWithoutSubjectAreOneKey();
    void keysOfAllKindsAreTheirOwn();
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

private:
    Result<BatchSummary> add(const std::vector<SheetText> &sheets,
                             const QString &file = QStringLiteral("a.csv"))
    {
        return importSheets(*m_workspace, 1, file, sheets);
    }
    std::unique_ptr<Workspace> m_workspace;
};

void TestBatchWriter::init()
{
    auto opened = Workspace::openInMemory();
    QVERIFY(opened.ok());
    m_workspace = std::make_unique<Workspace>(std::move(*opened));
    QCOMPARE(m_workspace->storeNamed(QStringLiteral("甲店"))->id, StoreId(1));
}

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

void TestBatchWriter::theWinnerIsTheHighestVersion_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<qint64>("winner"); // amount
    QTest::addColumn<qint64>("updated");
    const auto row = [](const char *name, const QStringList &first, const QStringList &second, qint64 winner,
                        qint64 updated) { QTest::newRow(name) << first << second << winner << updated; };
    row("a later status wins", {QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功||200|")}, 200, 1);
    row("an earlier status loses although it comes later",
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||200|")}, 100, 0);
    row("closed beats completed", {QStringLiteral("1|2026-06-01 09:00:00|交易关闭||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功||200|")}, 100, 0);
    row("the same status: a refund beats a closed after-sale",
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功|退款成功|100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功|售后关闭|200|")}, 100, 0);
    row("the order status comes before the after-sale status",
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功|退款成功|100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|交易关闭||200|")}, 200, 1);
    row("the same statuses: the file that reaches further wins",
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||100|"),
         QStringLiteral("2|2026-06-09 09:00:00|已发货||1|")},
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||200|"),
         QStringLiteral("3|2026-06-08 09:00:00|已发货||1|")},
        100, 0);
    row("everything the same: the later batch wins", {QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||200|")}, 200, 1);
    row("an unknown status ranks below every known one",
        {QStringLiteral("1|2026-06-01 09:00:00|待付款||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|神秘||200|")}, 100, 0);
    row("a version that says the same changes nothing",
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")}, 100, 0);
}

void TestBatchWriter::theWinnerIsTheHighestVersion()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(qint64, winner);
    QFETCH(qint64, updated);
    QVERIFY(add({orders(first)}).ok());
    const auto summary = add({orders(second)}, QStringLiteral("b.csv"));
    QVERIFY(summary.ok());
    QCOMPARE(amounts(*m_workspace).constFirst(), QStringLiteral("1|%1").arg(winner));
    QCOMPARE(summary->rowsUpdated, updated);
    QCOMPARE(summary->rowsUnchanged, 1 - updated);
    QCOMPARE(summary->rowsNew, qint64(second.size() - 1));
    QVERIFY(m_workspace->verify()->isEmpty());
}

void TestBatchWriter::aPromisedTimeMakesNoFileLater()
{
    const QString header = Header + QStringLiteral("|promised_at");
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100||2026-07-30 00:00:00")},
                        Grain::Order, header)})
                .ok());
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||200||"),
                         QStringLiteral("2|2026-06-02 09:00:00|||5||")},
                        Grain::Order, header)})
                .ok());
    QCOMPARE(amounts(*m_workspace), QStringList({QStringLiteral("1|200"), QStringLiteral("2|5")}));
}

void TestBatchWriter::attributesThatTheWinnersHeaderLacksAreKept()
{
    QVERIFY(add({orders({QStringLiteral("1|已发货|100|红")}, Grain::Order,
                        QStringLiteral("order_id|order_status|paid_amount|spec"))})
                .ok());
    QVERIFY(add({orders({QStringLiteral("1|已收货|200|浙江")}, Grain::Order,
                        QStringLiteral("order_id|order_status|paid_amount|province"))})
                .ok());
    QVERIFY(add({orders({QStringLiteral("1|交易成功|300")}, Grain::Order,
                        QStringLiteral("order_id|order_status|paid_amount"))})
                .ok());
    QCOMPARE(facts(*m_workspace, QStringLiteral("orders"),
                   {QStringLiteral("paid_amount"), QStringLiteral("spec"), QStringLiteral("province")}),
             QStringList(QStringLiteral("300|红|浙江")));
}

void TestBatchWriter::aBlankCellOfTheWinnerStaysBlank()
{
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})}).ok());
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|交易成功||100|")})}).ok());
    QCOMPARE(facts(*m_workspace, QStringLiteral("orders"), {QStringLiteral("spec")}),
             QStringList(QStringLiteral("-")));
}

void TestBatchWriter::aSilentCellKeepsTheOtherVersionsValue()
{
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})}).ok());
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|交易成功||200|~")})}).ok());
    QCOMPARE(facts(*m_workspace, QStringLiteral("orders"),
                   {QStringLiteral("paid_amount"), QStringLiteral("spec")}),
             QStringList(QStringLiteral("200|红")));
}

void TestBatchWriter::aSilentCellIsRememberedUntilAnotherVersionComes()
{
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|交易成功||200|~")})}).ok());
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})}).ok());
    QCOMPARE(facts(*m_workspace, QStringLiteral("orders"),
                   {QStringLiteral("paid_amount"), QStringLiteral("spec")}),
             QStringList(QStringLiteral("200|红")));
}

void TestBatchWriter::repeatedRowsInOneFile_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<qint64>("winner");
    QTest::addColumn<qint64>("duplicates");
    QTest::addColumn<qint64>("versions");
    const QString red = QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红");
    const QString blue = QStringLiteral("1|2026-06-01 09:00:00|已发货||200|蓝");
    const QString done = QStringLiteral("1|2026-06-01 09:00:00|交易成功||300|红");
    QTest::newRow("an exact repetition is not kept")
        << QStringList({red, red, red}) << qint64(100) << qint64(2) << qint64(0);
    QTest::newRow("the later row wins") << QStringList({red, blue}) << qint64(200) << qint64(1) << qint64(2);
    QTest::newRow("the first row repeated last wins")
        << QStringList({red, blue, red}) << qint64(100) << qint64(2) << qint64(3);
    QTest::newRow("a higher status wins over a later row")
        << QStringList({done, red}) << qint64(300) << qint64(1) << qint64(2);
}

void TestBatchWriter::repeatedRowsInOneFile()
{
    QFETCH(QStringList, rows);
    QFETCH(qint64, winner);
    QFETCH(qint64, duplicates);
    QFETCH(qint64, versions);
    const auto summary = add({orders(rows)});
    QVERIFY(summary.ok());
    QCOMPARE(amounts(*m_workspace), QStringList(QStringLiteral("1|%1").arg(winner)));
    QCOMPARE(summary->rowsNew, qint64(1));
    QCOMPARE(summary->duplicateRows, duplicates);
    QCOMPARE(summary->rowsUpdated + summary->rowsUnchanged, qint64(0));
    QCOMPARE(countOf(*m_workspace, QStringLiteral("fact_version")), versions);
    QVERIFY(m_workspace->verify()->isEmpty());
}

void TestBatchWriter::linesOfAnOrderAreKeptApart()
{
    const QString header = QStringLiteral("order_id|paid_amount|product_id|sku_code|spec");
    const auto summary = add({orders({QStringLiteral("1|100|7|A|红"), QStringLiteral("1|200|7|A|蓝"),
                                      QStringLiteral("1|300|7||红"), QStringLiteral("1|100|7|A|红")},
                                     Grain::Line, header)});
    QVERIFY(summary.ok());
    QCOMPARE(summary->rowsNew, qint64(3));
    QCOMPARE(summary->duplicateRows, qint64(1));
    QStringList found = amounts(*m_workspace);
    found.sort();
    QCOMPARE(found, QStringList({QStringLiteral("1|100"), QStringLiteral("1|200"), QStringLiteral("1|300")}));
}

void TestBatchWriter::rowsWithoutAKeyAreNeverUpdated()
{
    const QStringList rows = {QStringLiteral("1|100"), QStringLiteral("1|100"), QStringLiteral("2|100")};
    const QString header = QStringLiteral("order_id|paid_amount");
    const auto first = add({orders(rows, Grain::Row, header)});
    const auto second = add({orders(rows, Grain::Row, header)}, QStringLiteral("b.csv"));
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->rowsNew, qint64(3));
    QCOMPARE(second->rowsNew, qint64(3));
    QCOMPARE(countOf(*m_workspace, QStringLiteral("order_line")), qint64(6));
    // Batch 1, row 1: −(1·2^32 + 1).
    QCOMPARE(*m_workspace->database().integerOf(
                 QStringLiteral("SELECT max(line_key) FROM order_line WHERE order_id = 1")),
             qint64(-4294967297));
}

void TestBatchWriter::scoresWithoutSubjectAreOneKey()
{
    const QString kind = QStringLiteral("scores");
    QVERIFY(add({{kind,
                  QStringLiteral("day|score|value"),
                  {QStringLiteral("2026-06-01|店铺体验分|4870")},
                  Grain::Order,
                  {}}})
                .ok());
    const auto again = add({{kind,
                             QStringLiteral("day|score|subject_id|dimension|value"),
                             {QStringLiteral("2026-06-01|店铺体验分|||4880"),
                              QStringLiteral("2026-06-01|店铺体验分||物流速度|4900")},
                             Grain::Order,
                             {}}});
    QVERIFY(again.ok());
    QCOMPARE(again->rowsNew, qint64(1));
    QCOMPARE(again->rowsUpdated, qint64(1));
    QCOMPARE(facts(*m_workspace, kind,
                   {QStringLiteral("day"), QStringLiteral("score"), QStringLiteral("subject_id"),
                    QStringLiteral("value")}),
             QStringList({QStringLiteral("20605|1|0|4880"), QStringLiteral("20605|1|0|4900")}));
}

void TestBatchWriter::keysOfAllKindsAreTheirOwn()
{
    const auto summary
        = add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")}),
               {QStringLiteral("aftersales"),
                QStringLiteral("aftersale_id|order_id|refund_amount|aftersale_status|applied_at"),
                {QStringLiteral("5|1|100|退款成功|2026-06-03 09:00:00"),
                 QStringLiteral("6|1|100|售后关闭|2026-06-02 09:00:00")},
                Grain::Order,
                QStringLiteral("二")},
               {QStringLiteral("shipments"),
                QStringLiteral("order_id|tracking_no|shipped_at"),
                {QStringLiteral("1|SF1|2026-06-02 09:00:00"), QStringLiteral("1|SF2|2026-06-02 09:00:00")},
                Grain::Order,
                QStringLiteral("三")}});
    QVERIFY(summary.ok());
    QCOMPARE(summary->rowsNew, qint64(5));
    QCOMPARE(
        summary->kinds,
        QStringList({QStringLiteral("orders"), QStringLiteral("aftersales"), QStringLiteral("shipments")}));
    QCOMPARE(countOf(*m_workspace, QStringLiteral("aftersale")), qint64(2));
    QCOMPARE(countOf(*m_workspace, QStringLiteral("shipment")), qint64(2));
    const auto covered = StoreReader(*m_workspace).coverage(1, QStringLiteral("aftersales"));
    QCOMPARE(covered->size(), std::size_t(1));
    QCOMPARE(covered->front().from.iso(), QStringLiteral("2026-06-02"));
    QCOMPARE(covered->front().to.iso(), QStringLiteral("2026-06-03"));
    QVERIFY(m_workspace->verify()->isEmpty());
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
        QVERIFY((*writer)
                    ->reject({QStringLiteral("表"), i + 2, QStringLiteral("实付款"), QStringLiteral("=1"),
                              QStringLiteral("bad_money")})
                    .ok());
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
