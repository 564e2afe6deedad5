#include "tests/import/importbench.h"

#include <QDirIterator>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

/// Names, phones, addresses and remarks of buyers never reach the disk.
class TestImportPrivacy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planted_data();
    void planted();
    void plantedInOtherKinds_data();
    void plantedInOtherKinds();
    void aSlippedRowGivesNothingAway();
    void aPhoneInAnAmountIsNotRepeated();
};

namespace {

/// Every file below the folder but the sources that the test wrote, one after the other.
QByteArray bytesBelow(const QString &folder, const QStringList &sources)
{
    QByteArray all;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!sources.contains(file.fileName()) && file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

} // namespace

void TestImportPrivacy::planted_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QByteArray>("mapping");
    QTest::newRow("by the built-in headers")
        << QByteArray("订单号,订单创建时间,实付款,订单状态,收货人姓名,收货人电话,收货地址,收货地址-街道,"
                      "买家留言,订单备注,实名姓名")
        << QByteArray("司马植入,13812345678,植入路七号,植入街道,植入留言,植入备注,植入实名") << QByteArray();
    QTest::newRow("by a mapping that hashes the phone")
        << QByteArray("订单号,订单创建时间,实付款,订单状态,姓名甲,收货人电话,收货地址,无关列,买家留言,"
                      "订单备注,实名姓名")
        << QByteArray("司马植入,13812345678,植入路七号,植入街道,植入留言,植入备注,植入实名")
        << QByteArray(R"({"kind": "orders", "attributes": {"order_id": "订单号", "created_at": "订单创建时间",
            "paid_amount": "实付款", "order_status": "订单状态", "buyer": {"header": "收货人电话", "identity": "phone"}}})");
}

void TestImportPrivacy::planted()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, cells);
    QFETCH(QByteArray, mapping);
    ImportBench bench;
    bench.useFile();
    // The second row is rejected: its reject must not carry its neighbours.
    const QString source
        = bench.write(q("source.csv"),
                      header + "\n6001,2026-11-01,5,已收货," + cells + "\n6002,2026-11-01,坏的金额,已收货,"
                          + cells + "\n6003,2026-11-01,5,已收货," + cells + "\n");
    const auto outcome = bench.import(source, mapping);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.rowsRejected, 1);
    QVERIFY(bench.facts(q("orders"), {q("buyer")}).first().toLongLong() > 0);
    QVERIFY(writeRejectsCsv(bench.workspace(), outcome->summary.id, bench.path(q("rejects.csv"))).ok());

    for (const bool closed : {false, true}) {
        if (closed)
            bench.close();
        const QByteArray all = bytesBelow(bench.path(QString()), {source});
        QVERIFY(all.contains("SQLite format 3"));
        QVERIFY(all.contains(q("source.csv").toUtf8())); // what is kept is found
        QVERIFY(all.contains(q("坏的金额").toUtf8()));
        const QStringList planted = {q("植入"), q("13812345678"), q("12345678")};
        for (const QString &text : planted) {
            QVERIFY2(!all.contains(text.toUtf8()), qPrintable(text));
            QVERIFY2(!all.contains(utf16(text)), qPrintable(text));
        }
    }
}

void TestImportPrivacy::plantedInOtherKinds_data()
{
    QTest::addColumn<QByteArray>("text"); // a good row and one that is rejected
    QTest::newRow("reviews") << QByteArray(
        "评价ID,评价时间,商品评分,服务评分,买家昵称,评价内容,追评内容,商家回复,评价图片\n"
        "1,2026-11-01 10:00:00,5,5,植入昵称,植入评价13812345678,植入追评,植入回复,植入图片\n"
        "2,2026-11-01 10:00:00,9,5,植入昵称,植入评价13812345678,植入追评,植入回复,植入图片\n");
    QTest::newRow("settlement") << QByteArray(
        "订单号,订单实付(元),技术服务费(元),分账基数,实际结算金额(元),实际结算时间,账户名称,备注,收货人电话\n"
        "1,5,1,5,4,2026-11-01 10:00:00,植入账户,植入备注,13812345678\n"
        "2,5,1,5,-,2026-11-01 10:00:00,植入账户,植入备注,13812345678\n");
    QTest::newRow("live sessions") << QByteArray("开播时间,直播账号,观看次数,成交金额,买家昵称,"
                                                 "联系电话\n2026-11-01 20:00:00,甲,5,5,植入昵称,13812345678\n"
                                                 "2026-11-02 20:00:00,甲,5,30%,植入昵称,13812345678\n");
}

void TestImportPrivacy::plantedInOtherKinds()
{
    QFETCH(QByteArray, text);
    ImportBench bench;
    bench.useFile();
    const QString source = bench.write(q("source.csv"), text);
    const auto outcome = bench.import(source);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.rowsNew, 1);
    QCOMPARE(outcome->summary.rowsRejected, 1);
    QVERIFY(outcome->summary.dropped.size() >= 2);
    QVERIFY(writeRejectsCsv(bench.workspace(), outcome->summary.id, bench.path(q("rejects.csv"))).ok());
    bench.close();
    const QByteArray all = bytesBelow(bench.path(QString()), {source});
    QVERIFY(all.contains(q("source.csv").toUtf8()));
    for (const QString &planted : {q("植入"), q("13812345678")}) {
        QVERIFY2(!all.contains(planted.toUtf8()), qPrintable(planted));
        QVERIFY2(!all.contains(utf16(planted)), qPrintable(planted));
    }
}

void TestImportPrivacy::aSlippedRowGivesNothingAway()
{
    ImportBench bench;
    // An unquoted comma in the title moves the receiver's name under 实付款.
    const auto outcome = bench.importCsv("订单号,订单创建时间,商品名称,收货人姓名,实付款\n"
                                         "6001,2026-11-01,茶,司马植入,5\n6002,2026-11-01,茶,绿,司马植入,5\n");
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    const auto rejects = rejectsOf(bench.workspace(), outcome->summary.id);
    QVERIFY(rejects.ok());
    QCOMPARE(rejects->size(), std::size_t(1));
    QCOMPARE(rejects->front().reason, q("bad_money"));
    QCOMPARE(rejects->front().value, QString());
}

void TestImportPrivacy::aPhoneInAnAmountIsNotRepeated()
{
    ImportBench bench;
    const auto outcome = bench.importCsv("订单号,订单创建时间,实付款,订单状态\n6001,2026-11-01,5,已收货\n"
                                         "6002,2026-11-01,联系13812345678,已收货\n");
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    const auto rejects = rejectsOf(bench.workspace(), outcome->summary.id);
    QVERIFY(rejects.ok());
    QCOMPARE(rejects->front().value, QString());
}

QTEST_GUILESS_MAIN(TestImportPrivacy)
#include "tst_importprivacy.moc"
