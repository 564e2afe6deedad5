#include "tests/store/storefacts.h"

using namespace shopglass;
using namespace shopglass::test;

class TestGrain final : public QObject, private OneStore
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(); }
    void repeatedRowsInOneFile_data();
    void repeatedRowsInOneFile();
    void linesOfAnOrderAreKeptApart();
    void rowsWithoutAKeyAreNeverUpdated();
    void scoresWithoutSubjectAreOneKey();
    void keysOfAllKindsAreTheirOwn();
    void theSameFileReadInAnotherWayIsRefused_data();
    void theSameFileReadInAnotherWayIsRefused();
    void ordersOfTwoGrainsAreCounted();
};

void TestGrain::repeatedRowsInOneFile_data()
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

void TestGrain::repeatedRowsInOneFile()
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

void TestGrain::linesOfAnOrderAreKeptApart()
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

void TestGrain::rowsWithoutAKeyAreNeverUpdated()
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

void TestGrain::scoresWithoutSubjectAreOneKey()
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

void TestGrain::keysOfAllKindsAreTheirOwn()
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

void TestGrain::theSameFileReadInAnotherWayIsRefused_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("refused");
    const int order = int(Grain::Order);
    const int line = int(Grain::Line);
    const int row = int(Grain::Row);
    QTest::newRow("whole orders, then lines") << order << line << true;
    QTest::newRow("lines, then whole orders") << line << order << true;
    QTest::newRow("rows that nothing tells apart, twice") << row << row << true;
    QTest::newRow("whole orders twice update themselves") << order << order << false;
    QTest::newRow("lines twice update themselves") << line << line << false;
}

void TestGrain::theSameFileReadInAnotherWayIsRefused()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(bool, refused);
    const QString header = QStringLiteral("order_id|paid_amount");
    const QStringList rows = {QStringLiteral("1|100"), QStringLiteral("2|200")};
    QVERIFY(add({orders(rows, Grain(first), header)}).ok());
    const auto again = add({orders(rows, Grain(second), header)});
    QCOMPARE(!again.ok(), refused);
    QCOMPARE(countOf(*m_workspace, QStringLiteral("order_line")), qint64(2));
    if (!refused)
        return;
    QCOMPARE(again.error().kind, ErrorKind::Refused);
    QCOMPARE(
        again.error().sentence,
        QStringLiteral("The rows of a.csv are in the store already: import 1 read the same file in another "
                       "way, so its orders would count twice. Undo import 1, then import the file again. "
                       "Nothing was changed."));
    QVERIFY(undoBatch(*m_workspace, 1, unwatched).ok());
    QVERIFY(add({orders(rows, Grain(second), header)}).ok());
    QCOMPARE(countOf(*m_workspace, QStringLiteral("order_line")), qint64(2));
}

void TestGrain::ordersOfTwoGrainsAreCounted()
{
    const QString header = QStringLiteral("order_id|paid_amount|spec");
    const auto whole
        = add({orders({QStringLiteral("1|300|"), QStringLiteral("2|100|"), QStringLiteral("3|100|")},
                      Grain::Order, header)});
    QCOMPARE(whole->ordersTwice, qint64(0));
    const auto lines = add({orders({QStringLiteral("1|100|红"), QStringLiteral("1|200|蓝"),
                                    QStringLiteral("2|100|红"), QStringLiteral("4|100|红")},
                                   Grain::Line, header)},
                           QStringLiteral("b.csv"));
    // Orders 1 and 2 are there whole and by line; 3 and 4 once.
    QCOMPARE(lines->ordersTwice, qint64(2));
}

QTEST_GUILESS_MAIN(TestGrain)
#include "tst_grain.moc"
