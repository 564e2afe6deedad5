#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

Result<ImportOutcome> imported(ImportBench &bench, const char *name, const char *text)
{
    return bench.import(bench.write(q(name), text));
}

const char *const Prices = "日期,商品ID,商品名称,规格,价格来源,市场价,市场最高价\n";

} // namespace

/// The lists that users bring themselves: what a product costs elsewhere, what buyers look for.
class TestMarketLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProductGoesByItsNumberElseByItsName();
    void twoPricesOfOneSourceAreRejected_data();
    void twoPricesOfOneSourceAreRejected();
    void aLaterFileCorrectsAPrice();
    void aPriceMayBeASpread();
    void aKeywordHasHeatRankGrowthAndBand();
    void aCategoryMayStandForTheKeyword();
    void aListIsGoodForThirtyDays();
};

void TestMarketLists::aProductGoesByItsNumberElseByItsName()
{
    ImportBench bench;
    const QByteArray text = QByteArray(Prices)
        + "2026-11-01,11,甲,,线下,129.00,139.00\n2026-11-01,,乙,红,线下,9.90,\n2026-11-01,11,甲,,批发,99,\n";
    const auto outcome = imported(bench, "p.csv", text.constData());
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsNew, 3);
    QStringList facts = bench.facts(
        q("market_prices"),
        {q("product_id"), q("product_title"), q("spec"), q("source"), q("price"), q("price_high")});
    facts.sort();
    QCOMPARE(facts,
             QStringList({q("11|甲||批发|9900|"), q("11|甲||线下|12900|13900"), q("乙|乙|红|线下|990|")}));
}

void TestMarketLists::twoPricesOfOneSourceAreRejected_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("stored");
    QTest::newRow("by number") << QByteArray("2026-11-01,11,甲,,线下,12,\n2026-11-01,11,甲,,线下,13,\n")
                               << q("contradiction") << q("¥13.00 ≠ ¥12.00") << 1;
    QTest::newRow("by name") << QByteArray("2026-11-01,,甲,,线下,12,\n2026-11-01,,甲,,线下,13,\n")
                             << q("contradiction:name") << q("¥13.00 ≠ ¥12.00") << 1;
    QTest::newRow("the highest price differs")
        << QByteArray("2026-11-01,11,甲,,,12,15\n2026-11-01,11,甲,,,12,16\n") << q("contradiction")
        << q("¥16.00 ≠ ¥15.00") << 1;
    QTest::newRow("below nothing") << QByteArray("2026-11-01,11,甲,,,12,\n2026-11-01,12,乙,,,-3,\n")
                                   << q("out_of_range:0.01-") << q("-3") << 1;
    QTest::newRow("for nothing") << QByteArray("2026-11-01,11,甲,,,12,\n2026-11-01,12,乙,,,0.00,\n")
                                 << q("out_of_range:0.01-") << q("0.00") << 1;
    QTest::newRow("a highest price below the price")
        << QByteArray("2026-11-01,11,甲,,,12,15\n2026-11-01,12,乙,,,50,20\n")
        << q("too_early:market_prices.price") << q("20") << 1;
}

void TestMarketLists::twoPricesOfOneSourceAreRejected()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, reason);
    ImportBench bench;
    const auto outcome = imported(bench, "p.csv", (QByteArray(Prices) + rows).constData());
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QTEST(int(outcome->summary.rowsNew), "stored");
    QCOMPARE(outcome->summary.rowsRejected, 1);
    QVERIFY(outcome->firstRejects.contains(reason));
    QCOMPARE(outcome->firstRejects.value(reason).row, 3);
    QTEST(outcome->firstRejects.value(reason).value, "shown");
}

void TestMarketLists::aLaterFileCorrectsAPrice()
{
    ImportBench bench;
    QVERIFY(imported(bench, "a.csv", (QByteArray(Prices) + "2026-11-01,11,甲,,线下,12,\n").constData()).ok());
    const auto second
        = imported(bench, "b.csv", (QByteArray(Prices) + "2026-11-01,11,甲,,线下,13,\n").constData());
    QVERIFY2(second.ok(), why(second).constData());
    QCOMPARE(second->summary.rowsUpdated, 1);
    QCOMPARE(bench.facts(q("market_prices"), {q("price")}), QStringList({q("1300")}));
}

void TestMarketLists::aPriceMayBeASpread()
{
    ImportBench bench;
    const auto outcome
        = imported(bench, "p.csv", "日期,商品ID,市场价,来源\n2026-11-01,11,￥6.8 至 ￥24.99,线下\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(bench.facts(q("market_prices"), {q("price"), q("price_high")}), QStringList({q("680|2499")}));
}

void TestMarketLists::aKeywordHasHeatRankGrowthAndBand()
{
    ImportBench bench;
    const auto outcome = imported(bench, "o.csv",
                                  "日期,商机词,类目,热度,排名,增长率,价格带,来源\n"
                                  "2026-11-01,显瘦连衣裙,女装,1.2万,1,287.5%,￥49.90 至 ￥169,自建\n"
                                  "2026-11-01,红枣,,,2,-20%,,\n2026-11-01,红枣,,,3,-20%,,\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(outcome->summary.rowsRejected, 1);
    QCOMPARE(outcome->firstRejects.value(q("contradiction")).value, q("3 ≠ 2"));
    QStringList facts = bench.facts(
        q("opportunities"),
        {q("keyword"), q("category"), q("heat"), q("rank"), q("growth"), q("price_low"), q("price_high")});
    facts.sort();
    QCOMPARE(facts, QStringList({q("显瘦连衣裙|女装|12000|1|2875000|4990|16900"), q("红枣|||2|-200000||")}));
}

void TestMarketLists::aCategoryMayStandForTheKeyword()
{
    ImportBench bench;
    const auto outcome
        = imported(bench, "o.csv", "榜单日期,商机类目,热度,榜单名称\n2026-11-01,女装,8800,自建\n");
    QVERIFY2(outcome.ok(), why(outcome).constData());
    QCOMPARE(bench.facts(q("opportunities"), {q("keyword"), q("category"), q("heat"), q("source")}),
             QStringList({q("女装||8800|自建")}));
}

void TestMarketLists::aListIsGoodForThirtyDays()
{
    ImportBench bench;
    QVERIFY(imported(bench, "p.csv", "日期,商品ID,市场价,来源\n2026-10-01,11,5,线下\n").ok());
    const auto days = StoreReader(bench.workspace()).coverage(bench.store(), q("market_prices"));
    QVERIFY(days.ok());
    QCOMPARE(days->size(), std::size_t(1));
    QCOMPARE(days->front().from.iso(), q("2026-10-01"));
    QCOMPARE(days->front().to.iso(), q("2026-10-30"));
}

QTEST_GUILESS_MAIN(TestMarketLists)
#include "tst_marketlists.moc"
