#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

const QByteArray Header
    = "订单号,订单创建时间,订单支付时间,订单状态,实付款,成交数量,渠道,商品ID,收货人姓名,收货人电话\n";

} // namespace

class TestImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesTheRowsOfAnOrderFile();
    void readsTheSameFromGb18030AndUtf8();
    void titlesTotalsAndRemarksAreNoRows();
    void totalsInTheColumnOfIdsAreNoRows();
    void blankRowsAreCountedOnce();
    void aHeaderThatComesAgainIsNoRow();
    void badRowsAreRejectedAndTheOthersKept();
    void aPlannedTimeMayLieAhead();
    void cellsThatMatterLessAreLeftOutAndSaid();
    void aTrialRunStoresNothing();
    void aTrialRunCountsAsTheImportWould();
    void productsOfAnotherStoreAreWarnedAbout();
    void idsEndingInZerosAreWarnedAbout();
    void anotherIdentityKeyIdentifiesNobody();
    void cancellingLeavesEverythingAsItWas();
    void progressNamesTheFile();
};

void TestImporter::storesTheRowsOfAnOrderFile()
{
    ImportBench bench;
    const auto outcome = bench.importCsv(
        Header
        + "6001,2026-11-01 10:00:00,2026-11-01 10:00:05,已收货,\"¥1,299.90\",2,自营,901,甲,138****0001\n"
          "6002\t,2026/11/2 1:21,--,待付款,12.5,1,分销,902\t,乙,13800000002\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->state, ImportOutcome::State::Stored);
    QCOMPARE(outcome->summary.kinds, QStringList({q("orders")}));
    QCOMPARE(outcome->summary.rowsRead, 2);
    QCOMPARE(outcome->summary.rowsNew, 2);
    QCOMPARE(outcome->summary.rowsRejected, 0);
    QCOMPARE(outcome->summary.rowsSkipped, 0);
    QCOMPARE(outcome->summary.days->from.iso(), q("2026-11-01"));
    QCOMPARE(outcome->summary.days->to.iso(), q("2026-11-02"));
    QCOMPARE(outcome->summary.dropped, QStringList({q("收货人姓名"), q("收货人电话")}));
    QCOMPARE(outcome->summary.unknown, QStringList());
    QCOMPARE(outcome->warnings, QStringList());
    QCOMPARE(bench.facts(q("orders"),
                         {q("order_id"), q("created_at"), q("paid_at"), q("order_status"), q("paid_amount"),
                          q("quantity"), q("channel"), q("product_id")}),
             QStringList({q("6001|2026-11-01 10:00:00|2026-11-01 10:00:05|received|129990|2|自营|901"),
                          q("6002|2026-11-02 01:21:00||unpaid|1250|1|分销|902")}));
    const QStringList buyers = bench.facts(q("orders"), {q("buyer")});
    QVERIFY(buyers.at(0).isEmpty());
    QVERIFY(buyers.at(1).toLongLong() > 0);
}

void TestImporter::readsTheSameFromGb18030AndUtf8()
{
    // "订单号,订单创建时间,实付款,订单状态" and one row in GB18030.
    const QByteArray gb18030
        = QByteArray::fromHex("b6a9b5a5bac52cb6a9b5a5b4b4bda8cab1bce42ccab5b8b6bfee2cb6a9b5a5d7b4ccac0a")
        + "6001,2026-11-01,5," + QByteArray::fromHex("d2d1cad5bbf50a");
    const QByteArray utf8 = "\xEF\xBB\xBF订单号,订单创建时间,实付款,订单状态\n6001,2026-11-01,5,已收货\n";
    for (const QByteArray &bytes : {gb18030, utf8}) {
        ImportBench bench;
        const auto outcome = bench.importCsv(bytes);
        QVERIFY2(outcome.ok(), why(outcome).constData());
        QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("paid_amount"), q("order_status")}),
                 QStringList({q("6001|500|received")}));
    }
}

void TestImporter::titlesTotalsAndRemarksAreNoRows()
{
    ImportBench bench;
    const auto outcome = bench.importCsv("店铺订单明细,,,,\n统计时间,2026-11-01-2026-11-02,,,\n"
                                         "订单号,订单创建时间,实付款,订单状态,商品名称\n"
                                         "合计,,17.50,,\n"
                                         "订单的编号,下单的时间,买家付的钱,,\n"
                                         "6001,2026-11-01,5,已收货,茶\n"
                                         "6002,2026-11-02,12.50,已收货,杯\n"
                                         "总计：,,17.50,,\n"
                                         "注：金额单位为元,,,,\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 2);
    QCOMPARE(outcome->summary.rowsRejected, 0);
    QCOMPARE(outcome->summary.rowsSkipped, 4);
    QCOMPARE(outcome->warnings.size(), 2);
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("paid_amount")}),
             QStringList({q("6001|500"), q("6002|1250")}));
}

void TestImporter::totalsInTheColumnOfIdsAreNoRows()
{
    ImportBench bench;
    const auto outcome = bench.importCsv("日期,商品ID,商品名称,商品访客数,支付买家数,支付件数,支付金额\n"
                                         "2026-11-01,汇总,,300,50,80,900.00\n"
                                         "2026-11-01,55,茶,100,30,40,400.00\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsSkipped, 1);
    QCOMPARE(bench.facts(q("traffic_products"), {q("product_id"), q("gmv")}), QStringList({q("55|40000")}));
}

void TestImporter::blankRowsAreCountedOnce()
{
    ImportBench bench;
    QByteArray text = "订单号,订单创建时间,实付款,订单状态\n6001,2026-11-01,5,已收货\n";
    for (int i = 0; i < 500; ++i)
        text += ",,,\n";
    const auto outcome = bench.importCsv(text);
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 1);
    QCOMPARE(outcome->summary.rowsSkipped, 500);
    QCOMPARE(outcome->summary.rowsRejected, 0);
    QCOMPARE(outcome->warnings, QStringList());
}

void TestImporter::aHeaderThatComesAgainIsNoRow()
{
    ImportBench bench;
    const auto outcome = bench.importCsv("订单号,订单创建时间,实付款,订单状态\n6001,2026-11-01,5,已收货\n"
                                         "订单号,订单创建时间,实付款,订单状态\n6002,2026-11-01,6,已收货\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 2);
    QCOMPARE(outcome->summary.rowsSkipped, 1);
}

void TestImporter::badRowsAreRejectedAndTheOthersKept()
{
    ImportBench bench;
    const auto outcome = bench.importCsv(Header
                                         + "6001,2026-11-01 10:00:00,,已收货,30.0%,1,自营,901,甲,\n"
                                           "6002,2026-11-01 10:00:00,昨天,已收货,5,1,自营,901,甲,\n"
                                           "6003,2026-11-22 00:00:00,,已收货,5,1,自营,901,甲,\n"
                                           "6004,2026-11-21 23:59:59,,已收货,5,1,自营,901,甲,\n"
                                           "1.23E+17,2026-11-01 10:00:00,,已收货,5,1,自营,901,甲,\n"
                                           ",2026-11-01 10:00:00,,已收货,5,1,自营,901,甲,\n"
                                           "6007,,,已收货,5,1,自营,901,甲,\n"
                                           "6008,2026-11-01 10:00:00,,已收货,-,1,自营,901,甲,\n"
                                           "6009,01/11/2026,,已收货,5,1,自营,901,甲,\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRead, 9);
    QCOMPARE(outcome->summary.rowsNew, 1);
    QCOMPARE(outcome->summary.rowsRejected, 8);
    QCOMPARE(bench.facts(q("orders"), {q("order_id")}), QStringList({q("6004")}));
    QCOMPARE(outcome->rejectCounts.value(q("percent_in_money")), 1);
    QCOMPARE(outcome->rejectCounts.value(q("missing_required")), 2);
    const auto rejects = rejectsOf(bench.workspace(), outcome->summary.id);
    QVERIFY(rejects.ok());
    QStringList lines;
    for (const Reject &reject : *rejects)
        lines.append(
            QStringLiteral("%1|%2|%3|%4").arg(reject.row).arg(reject.column, reject.value, reject.reason));
    QCOMPARE(
        lines,
        QStringList({q("2|实付款|30.0%|percent_in_money"), q("3|订单支付时间|昨天|bad_time"),
                     q("4|订单创建时间|2026-11-22 00:00:00|future_time"), q("6|订单号|1.23E+17|id_destroyed"),
                     q("7|订单号||missing_required"), q("8|订单创建时间||missing_time"),
                     q("9|实付款|-|missing_required"), q("10|订单创建时间|01/11/2026|date_order_unknown")}));
}

void TestImporter::aPlannedTimeMayLieAhead()
{
    ImportBench bench;
    const auto outcome = bench.importCsv(
        "订单号,订单创建时间,实付款,预售/承诺发货时间\n6001,2026-11-01,5,2026-12-24 00:00:00\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("promised_at")}),
             QStringList({q("6001|2026-12-24 00:00:00")}));
}

void TestImporter::cellsThatMatterLessAreLeftOutAndSaid()
{
    ImportBench bench;
    const auto outcome = bench.importCsv("订单号,订单创建时间,实付款,成交数量\n6001,2026-11-01,5,3件\n6002,"
                                         "2026-11-01,5,1\n6003,2026-11-01,5,2件\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRejected, 0);
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("quantity")}),
             QStringList({q("6001|"), q("6002|1"), q("6003|")}));
    QCOMPARE(outcome->warnings.size(), 1);
    QVERIFY2(outcome->warnings.first().contains(q("成交数量")) && outcome->warnings.first().contains(u'2'),
             qPrintable(outcome->warnings.first()));
}

void TestImporter::aTrialRunStoresNothing()
{
    ImportBench bench;
    const QStringList before = bench.everything();
    ImportRequest request;
    request.path = bench.write(q("file.csv"),
                               Header
                                   + "6001,2026-11-01,,已收货,5,1,自营,901,甲,13800000001\n6002,2026-11-03,,"
                                     "已收货,x,1,自营,901,甲,\n");
    const auto outcome = bench.tryOut(request);
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->state, ImportOutcome::State::DryRun);
    QCOMPARE(outcome->summary.id, 0);
    QCOMPARE(outcome->summary.rowsRead, 2);
    QCOMPARE(outcome->summary.rowsNew, 1);
    QCOMPARE(outcome->summary.rowsRejected, 1);
    QCOMPARE(outcome->summary.days->from.iso(), q("2026-11-01"));
    QCOMPARE(outcome->summary.days->to.iso(), q("2026-11-01"));
    QCOMPARE(outcome->summary.dropped, QStringList({q("收货人姓名"), q("收货人电话")}));
    QCOMPARE(bench.everything(), before);
    QVERIFY(!QFile::exists(bench.path(q("data/shopglass/identity.key"))));
}

void TestImporter::aTrialRunCountsAsTheImportWould()
{
    ImportBench bench;
    const QByteArray kept = "6001,2026-11-01,,已收货,5,1,自营,901,甲,13800000001\n";
    QVERIFY(bench.importCsv(Header + kept + "6002,2026-11-03,,已发货,7,1,自营,901,甲,13800000002\n").ok());
    const QStringList before = bench.everything();
    ImportRequest request;
    request.path = bench.write(q("b.csv"),
                               Header + kept
                                   + "6002,2026-11-03,,已收货,7,1,自营,901,甲,13800000002\n"
                                     "6003,2026-11-03,,已收货,9,1,自营,901,甲,13800000003\n"
                                     "6003,2026-11-03,,已收货,9,1,自营,901,甲,13800000003\n");
    const auto tried = bench.tryOut(request);
    QVERIFY2(tried.ok(), why(tried).constData());
    QCOMPARE(bench.everything(), before);
    const auto stored = bench.import(request);
    QVERIFY2(stored.ok(), why(stored).constData());
    for (const BatchSummary &summary : {tried->summary, stored->summary}) {
        QCOMPARE(summary.rowsNew, 1);
        QCOMPARE(summary.rowsUpdated, 1);
        QCOMPARE(summary.rowsUnchanged, 1);
        QCOMPARE(summary.duplicateRows, 1);
    }
    QCOMPARE(tried->warnings, stored->warnings);
}

void TestImporter::productsOfAnotherStoreAreWarnedAbout()
{
    ImportBench bench;
    const QByteArray header = "订单号,订单创建时间,实付款,商品ID\n";
    QByteArray first = header;
    QByteArray half = header;
    QByteArray other = header;
    for (int i = 0; i < 20; ++i) {
        const QByteArray number = QByteArray::number(i);
        first += "60" + number + ",2026-11-01,5,90" + number + "\n";
        half += "61" + number + ",2026-11-01,5,90" + QByteArray::number(i + 18) + "\n"; // 2 of 20 are known
        other += "62" + number + ",2026-11-01,5,X" + QByteArray::number(i) + "\n";
    }
    const auto fresh = bench.importCsv(first);
    QVERIFY2(fresh.ok(), why(fresh).constData());
    QCOMPARE(fresh->warnings, QStringList()); // an empty store has nothing to compare with
    const auto alike = bench.importCsv(half);
    QVERIFY2(alike.ok(), why(alike).constData());
    QCOMPARE(alike->warnings, QStringList()); // exactly a tenth is enough
    const auto strange = bench.importCsv(other);
    QVERIFY2(strange.ok(), why(strange).constData());
    QCOMPARE(strange->warnings.size(), 1);
    QVERIFY2(strange->warnings.first().contains(q("Only 0 of the 20 products")),
             qPrintable(strange->warnings.first()));
}

void TestImporter::idsEndingInZerosAreWarnedAbout()
{
    ImportBench bench;
    QByteArray text = "订单号,订单创建时间,实付款,订单状态\n";
    for (int i = 1; i <= 5; ++i)
        text += QByteArray::number(2617600000000000000 + i * 10000) + ",2026-11-01,5,已收货\n";
    const auto outcome = bench.importCsv(text);
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->warnings.size(), 1);
    QVERIFY(outcome->warnings.first().contains(q("zeros")));
}

void TestImporter::anotherIdentityKeyIdentifiesNobody()
{
    ImportBench bench;
    QVERIFY(bench.importCsv(Header + "6001,2026-11-01,,待发货,5,1,自营,901,甲,13800000001\n").ok());
    QVERIFY(QFile::remove(bench.path(q("data/shopglass/identity.key"))));
    const auto outcome = bench.importCsv(Header + "6002,2026-11-01,,待发货,5,1,自营,901,甲,13800000001\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->warnings.size(), 1);
    QVERIFY(outcome->warnings.first().contains(q("identity key")));
    QVERIFY(bench.facts(q("orders"), {q("buyer")}).at(1).isEmpty());
}

void TestImporter::cancellingLeavesEverythingAsItWas()
{
    ImportBench bench;
    QVERIFY(bench.importCsv(Header + "6001,2026-11-01,,待发货,5,1,自营,901,甲,\n").ok());
    const QStringList before = bench.everything();
    const QString path = bench.write(q("next.csv"),
                                     Header
                                         + "6001,2026-11-01,,交易成功,5,1,自营,901,甲,13800000001\n6002,2026-"
                                           "11-02,,待发货,6,1,自营,901,甲,\n");
    int cancelled = 0;
    for (int calls = 0;; ++calls) {
        QVERIFY(calls < 1000);
        int left = calls;
        const auto outcome = bench.import(path, {}, [&left](const ProgressStep &) { return left-- > 0; });
        if (outcome.ok())
            break;
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(bench.everything(), before);
        ++cancelled;
    }
    QVERIFY(cancelled >= 2); // at least while hashing and before the commit
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("order_status")}),
             QStringList({q("6001|completed"), q("6002|to_ship")}));
}

void TestImporter::progressNamesTheFile()
{
    ImportBench bench;
    const QString path = bench.write(q("a file.csv"), Header + "6001,2026-11-01,,待发货,5,1,自营,901,甲,\n");
    QStringList subjects;
    qint64 rows = 0;
    const auto outcome = bench.import(path, {}, [&](const ProgressStep &step) {
        if (!subjects.contains(step.subject))
            subjects.append(step.subject);
        rows = std::max(rows, step.rows);
        return true;
    });
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(subjects, QStringList({q("a file.csv")}));
    QCOMPARE(rows, 1);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
