#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

QByteArray orders()
{
    QByteArray text = "订单号,订单创建时间,订单支付时间,实付款,商品ID,账号明细\n";
    for (int i = 0; i < 40; ++i) {
        const QByteArray day = QByteArray::number(1 + i / 10).rightJustified(2, '0');
        text += QByteArray::number(6000 + i) + ",2026-11-" + day + " 09:00:00,2026-11-" + day
            + " 09:05:00,10,9" + QByteArray::number(i % 20) + ",本店直播间\n";
    }
    return text; // 100 yuan a day from 1 to 4 November
}

/// A settlement of 20 orders from `first` on, created on a day of November.
QByteArray settlement(int first, int day)
{
    QByteArray text
        = "商家ID,订单号,订单创建时间,订单实付(元),技术服务费(元),实际结算金额(元),实际结算时间\n";
    for (int i = 0; i < 20; ++i)
        text += "320011," + QByteArray::number(first + i) + ",2026-11-"
            + QByteArray::number(day).rightJustified(2, '0') + " 09:00:00,10,1,9,2026-11-19 10:00:00\n";
    return text;
}

QByteArray traffic(const char *yuan)
{
    QByteArray text = "日期,成交金额,成交订单数,商品点击次数\n";
    for (int day = 1; day <= 5; ++day)
        text += "2026-11-0" + QByteArray::number(day) + "," + yuan + ",10,100\n";
    return text;
}

/// 400 products, of which the store has sold 20.
QByteArray longList()
{
    QByteArray text = "数据日期,商品ID,单价,总库存\n";
    for (int i = 0; i < 400; ++i)
        text += "2026-11-01,9" + QByteArray::number(i) + ",5,1\n";
    return text;
}

QByteArray sessions(const char *account)
{
    return QByteArray("开播时间,直播账号,观看次数,成交金额\n2026-11-01 20:00:00,") + account + ",100,5\n";
}

} // namespace

/// Files of another store are noticed by what both say of the same things.
class TestStoreFit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsCompared_data();
    void aFileIsCompared();
    void namesOfAnUndoneFileCountNoMore();
    void aDryRunRemembersNothing();
};

void TestStoreFit::aFileIsCompared_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("warning"); // a part of it; empty = none
    const auto row = [](const char *name, const QByteArrayList &before, const QByteArray &file,
                        const char *warning) { QTest::newRow(name) << before << file << q(warning); };
    row("sales like those of the orders", {orders()}, traffic("100"), "");
    row("half of the sales is not yet far", {orders()}, traffic("50"), "");
    row("sales of another size", {orders()}, traffic("1000"), "On 4 of the 4 days that were compared");
    row("sales of a store without orders", {}, traffic("1000"), "");
    row("sales by account add up", {orders()},
        "日期,账号信息,成交金额,成交订单数\n2026-11-01,A,60,1\n2026-11-01,B,40,1\n2026-11-02,A,100,1\n"
        "2026-11-03,A,100,1\n",
        "");
    row("sales by method add up", {orders()},
        "日期,售卖方式,成交金额,成交订单数\n2026-11-01,自营成交,70,1\n2026-11-01,达人合作成交,30,1\n"
        "2026-11-02,自营成交,100,1\n2026-11-03,自营成交,100,1\n",
        "");
    row("settled orders that are known", {orders()}, settlement(6000, 1), "");
    row("settled orders that nobody knows", {orders()}, settlement(8000, 1),
        "Only 0 of the 20 orders of this file");
    row("settled orders of days without orders", {orders()}, settlement(8000, 15), "");
    row("products that are known", {orders()},
        "日期,商品ID,支付金额,支付件数,商品访客数\n2026-11-01,90,5,1,1\n2026-11-01,91,5,1,1\n", "");
    row("products that nobody knows", {orders()},
        "日期,商品ID,支付金额,支付件数,商品访客数\n2026-11-01,790,5,1,1\n2026-11-01,791,5,1,1\n",
        "Only 0 of the 2 products");
    row("a list with many products that never sold", {orders()}, longList(), "");
    row("the first sessions", {orders()}, sessions("别家直播间"), "");
    row("sessions of a known account", {sessions("本店直播间")}, sessions("本店直播间") + "\n", "");
    row("sessions of an account that sold", {orders(), sessions("本店二号")}, sessions("本店直播间"), "");
    row("sessions of an account that nobody knows", {orders(), sessions("本店直播间")},
        sessions("别家直播间"), "(such as '别家直播间')");
    row("the shop's own number", {settlement(6000, 1)}, settlement(6100, 1), "");
    row("another shop's number", {settlement(6000, 1)},
        QByteArray(settlement(6100, 1)).replace("320011", "999999"), "of the shop '999999'");
    row("another shop's name", {"日期,店铺名称,成交金额,成交订单数,商品点击次数\n2026-11-01,甲店,5,1,1\n"},
        "日期,店铺名称,成交金额,成交订单数,商品点击次数\n2026-11-02,乙店,5,1,1\n", "of the shop '乙店'");
    row("a renamed shop with the same number",
        {"日期,店铺ID,店铺名称,成交金额,成交订单数,商品点击次数\n2026-11-01,7,甲店,5,1,1\n"},
        "日期,店铺ID,店铺名称,成交金额,成交订单数,商品点击次数\n2026-11-02,7,甲店旗舰,5,1,1\n", "");
    row("several shops in one file", {},
        "日期,店铺名称,成交金额,成交订单数,商品点击次数\n2026-11-01,甲店,5,1,1\n2026-11-02,乙店,5,1,1\n",
        "rows of several shops: 甲店, 乙店");
}

void TestStoreFit::aFileIsCompared()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArray, file);
    QFETCH(QString, warning);
    ImportBench bench;
    for (const QByteArray &text : before) {
        const auto outcome = bench.importCsv(text);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
        QCOMPARE(outcome->warnings, QStringList());
    }
    const auto outcome = bench.importCsv(file);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.unknown, QStringList());
    if (warning.isEmpty()) {
        QCOMPARE(outcome->warnings, QStringList());
        return;
    }
    QCOMPARE(outcome->warnings.size(), 1);
    QVERIFY2(outcome->warnings.first().contains(warning), qPrintable(outcome->warnings.first()));
    QVERIFY2(outcome->warnings.first().contains(q("undo this import")),
             qPrintable(outcome->warnings.first()));
}

void TestStoreFit::namesOfAnUndoneFileCountNoMore()
{
    ImportBench bench;
    const auto wrong = bench.importCsv(QByteArray(settlement(6000, 1)).replace("320011", "999999"));
    QVERIFY(wrong.ok());
    QVERIFY(undoBatch(bench.workspace(), wrong->summary.id, unwatched).ok());
    const auto right = bench.importCsv(settlement(6100, 1));
    QVERIFY(right.ok());
    QCOMPARE(right->warnings, QStringList());
}

void TestStoreFit::aDryRunRemembersNothing()
{
    ImportBench bench;
    ImportRequest request;
    request.path = bench.write(q("file.csv"), settlement(6000, 1));
    QVERIFY(bench.tryOut(request).ok());
    const auto other = bench.importCsv(QByteArray(settlement(6100, 1)).replace("320011", "999999"));
    QVERIFY(other.ok());
    QCOMPARE(other->warnings, QStringList());
}

QTEST_GUILESS_MAIN(TestStoreFit)
#include "tst_storefit.moc"
