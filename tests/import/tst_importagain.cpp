// What a file changes that was imported before, as it is or in a newer version.

#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

const QByteArray Header
    = "订单号,订单创建时间,订单支付时间,订单状态,实付款,成交数量,渠道,商品ID,收货人姓名,收货人电话\n";

} // namespace

class TestImportAgain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFileAgainChangesNothing();
    void theSameFileAfterUndoIsReadAgain();
    void anotherMappingReadsTheFileAgain();
    void aNewerExportUpdates();
    void aMaskedPhoneKeepsTheBuyer();
};

void TestImportAgain::theSameFileAgainChangesNothing()
{
    ImportBench bench;
    const QByteArray text = Header + "6001,2026-11-01,,已收货,5,1,自营,901,甲,\n";
    const auto first = bench.importCsv(text);
    QVERIFY2(first.ok(), why(first).constData());
    const QStringList before = bench.everything();
    const auto second = bench.importCsv(text, {}, q("renamed.csv"));
    QVERIFY2(second.ok(), why(second).constData());
    QCOMPARE(second->state, ImportOutcome::State::Unchanged);
    QCOMPARE(second->summary.id, first->summary.id);
    QCOMPARE(second->summary.file, q("renamed.csv"));
    QCOMPARE(second->warnings, QStringList({q("It has the same content as file.csv, which is import 1.")}));
    QCOMPARE(bench.everything(), before);
    const auto third = bench.importCsv(text);
    QVERIFY2(third.ok(), why(third).constData());
    QCOMPARE(third->warnings, QStringList());
}

void TestImportAgain::theSameFileAfterUndoIsReadAgain()
{
    ImportBench bench;
    const QByteArray text = Header + "6001,2026-11-01,,已收货,5,1,自营,901,甲,\n";
    const auto first = bench.importCsv(text);
    QVERIFY2(first.ok(), why(first).constData());
    QVERIFY(undoBatch(bench.workspace(), first->summary.id, unwatched).ok());
    QCOMPARE(bench.facts(q("orders"), {q("order_id")}), QStringList());
    const auto second = bench.importCsv(text);
    QVERIFY2(second.ok(), why(second).constData());
    QCOMPARE(second->state, ImportOutcome::State::Stored);
    QCOMPARE(bench.facts(q("orders"), {q("order_id")}), QStringList({q("6001")}));
}

void TestImportAgain::anotherMappingReadsTheFileAgain()
{
    ImportBench bench;
    const QByteArray text = Header + "6001,2026-11-01,,已收货,5,1,自营,901,甲,\n";
    QVERIFY(bench.importCsv(text).ok());
    const auto second = bench.importCsv(text, R"({"kind": "orders", "attributes": {"order_id": "订单号",
        "created_at": "订单创建时间", "paid_amount": "实付款"}})");
    QVERIFY2(second.ok(), why(second).constData());
    QCOMPARE(second->state, ImportOutcome::State::Stored);
}

void TestImportAgain::aNewerExportUpdates()
{
    ImportBench bench;
    QVERIFY(bench
                .importCsv(Header
                           + "6001,2026-11-01,2026-11-01,待发货,5,1,自营,901,甲,\n6002,2026-11-01,2026-11-01,"
                             "已收货,7,1,自营,901,甲,\n")
                .ok());
    const auto newer = bench.importCsv(
        Header
        + "6001,2026-11-01,2026-11-01,交易成功,5,1,自营,901,甲,\n6002,2026-11-01,2026-11-01,已收货,7,1,自营,"
          "901,甲,\n6003,2026-11-05,2026-11-05,待发货,8,1,自营,901,甲,\n");
    QVERIFY2(newer.ok(), why(newer).constData());
    QCOMPARE(newer->summary.rowsNew, 1);
    QCOMPARE(newer->summary.rowsUpdated, 1);
    QCOMPARE(newer->summary.rowsUnchanged, 1);
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("order_status")}),
             QStringList({q("6001|completed"), q("6002|received"), q("6003|to_ship")}));
}

void TestImportAgain::aMaskedPhoneKeepsTheBuyer()
{
    ImportBench bench;
    QVERIFY(bench.importCsv(Header + "6001,2026-11-01,2026-11-01,待发货,5,1,自营,901,甲,13800000001\n").ok());
    const QStringList before = bench.facts(q("orders"), {q("buyer")});
    QVERIFY(before.first().toLongLong() > 0);
    QVERIFY(
        bench.importCsv(Header + "6001,2026-11-01,2026-11-01,交易成功,5,1,自营,901,甲,138****0001\n").ok());
    QCOMPARE(bench.facts(q("orders"), {q("buyer"), q("order_status")}),
             QStringList({before.first() + q("|completed")}));
}

QTEST_GUILESS_MAIN(TestImportAgain)
#include "tst_importagain.moc"
