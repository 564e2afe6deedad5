#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

Result<ImportOutcome> imported(ImportBench &bench, const QString &text)
{
    return bench.importCsv(text.toUtf8());
}

/// "1-2 4-4": days of the month.
QString coveredDays(ImportBench &bench, const QString &kind)
{
    QStringList ranges;
    const auto covered = StoreReader(bench.workspace()).coverage(bench.store(), kind);
    if (!covered)
        return covered.error().sentence;
    for (const DayRange &range : *covered)
        ranges << QStringLiteral("%1-%2")
                      .arg(range.from.iso().right(2).toInt())
                      .arg(range.to.iso().right(2).toInt());
    return ranges.join(u' ');
}

} // namespace

/// Which days a file covers of which some rows were rejected.
class TestCoveredRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysWithRejectedRowsAreNotCovered_data();
    void daysWithRejectedRowsAreNotCovered();
    void aCorrectedFileCoversTheDayAgain();
    void aPeriodAboveTheHeaderIsNoDay();
};

void TestCoveredRows::daysWithRejectedRowsAreNotCovered_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("covered"); // days of November
    const auto row = [](const char *name, const char *kind, const char *text, const char *covered) {
        QTest::newRow(name) << q(kind) << q(text) << q(covered);
    };
    row("a session", "live_sessions",
        "开播时间,直播账号,直播时长(分钟),成交金额\n2026-11-01 20:00:00,A,60,5\n2026-11-02 20:00:00,A,60,x\n"
        "2026-11-02 22:00:00,A,60,7\n2026-11-04 20:00:00,A,60,5\n",
        "1-1 3-4");
    row("a campaign on the last day", "ad_spend",
        "日期,广告计划ID,花费,GMV,封面曝光数\n2026-11-01,11,1,1,1\n2026-11-02,11,1,1,1\n2026-11-02,12,-,1,"
        "1\n",
        "1-1");
    row("an agent", "service",
        "日期,客服账号,有效会话数,满意会话数\n2026-11-01,甲,9,9\n2026-11-01,乙,-9,9\n2026-11-02,甲,9,9\n",
        "2-2");
    row("a settlement", "settlement",
        "订单号,商品ID,订单实付(元),技术服务费(元),实际结算金额(元),实际结算时间\n"
        "1,9,5,1,4,2026-11-01 10:00:00\n2,9,5,1,x,2026-11-02 10:00:00\n3,9,5,1,4,2026-11-03 10:00:00\n",
        "1-1 3-3");
    row("a row whose day nobody can read may be of the days around it", "ad_spend",
        "日期,花费,GMV,封面曝光数\n2026-11-01,1,1,1\n2026-11-02,1,1,1\nx,1,1,1\n2026-11-04,1,1,1\n"
        "2026-11-05,1,1,1\n",
        "1-1 3-3 5-5");
    row("orders are too many for one to spoil a day", "orders",
        "订单号,订单创建时间,订单支付时间,实付款,订单状态\n1,2026-11-01 10:00:00,2026-11-01 "
        "10:00:00,5,交易成功\n"
        "2,2026-11-01 10:00:00,2026-11-01 10:00:00,x,交易成功\n",
        "1-1");
}

void TestCoveredRows::daysWithRejectedRowsAreNotCovered()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    ImportBench bench;
    const auto outcome = imported(bench, text);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.rowsRejected, 1);
    QTEST(coveredDays(bench, kind), "covered");
}

void TestCoveredRows::aCorrectedFileCoversTheDayAgain()
{
    ImportBench bench;
    const QString header = q("日期,客服账号,有效会话数,满意会话数\n2026-11-01,甲,9,9\n2026-11-02,甲,9,9\n");
    const auto first = imported(bench, header + q("2026-11-02,乙,x,9\n"));
    QVERIFY(first.ok());
    QVERIFY(first->warnings.join(u' ').contains(q("do not count as covered")));
    QCOMPARE(coveredDays(bench, q("service")), q("1-1"));
    const auto second = imported(bench, header + q("2026-11-02,乙,9,9\n"));
    QVERIFY(second.ok());
    QCOMPARE(coveredDays(bench, q("service")), q("1-2"));
    QVERIFY(undoBatch(bench.workspace(), second->summary.id, unwatched).ok());
    QCOMPARE(coveredDays(bench, q("service")), q("1-1"));
}

void TestCoveredRows::aPeriodAboveTheHeaderIsNoDay()
{
    ImportBench bench;
    const auto outcome = imported(
        bench, q("统计周期：2025-07-01-2025-07-31\n成交金额,成交订单数,成交人数,商品点击次数\n5,1,1,9\n"));
    QVERIFY(!outcome.ok());
    QVERIFY2(outcome.error().sentence.contains(q("'2025-07-01-2025-07-31' spans several days")),
             qPrintable(outcome.error().sentence));
    // When a file was exported is not the day of its figures.
    const auto exported = imported(
        bench, q("导出时间：2026-11-03 10:00:00\n成交金额,成交订单数,成交人数,商品点击次数\n5,1,1,9\n"));
    QVERIFY(!exported.ok());
    QVERIFY2(exported.error().sentence.contains(q("日期")), qPrintable(exported.error().sentence));
}

QTEST_GUILESS_MAIN(TestCoveredRows)
#include "tst_coveredrows.moc"
