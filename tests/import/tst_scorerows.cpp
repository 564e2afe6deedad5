#include "tests/import/scaledimport.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

/// Official values that come twice, contradict or lie off their scale.
class TestScoreRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOfTwoOfficialValuesStays();
    void dimensionsThatNoRuleHasAreStoredAndNamed();
    void aLaterFileCorrectsAnOfficialValue();
    void daysOfRejectedRowsAreNotCovered();
};

void TestScoreRows::theFirstOfTwoOfficialValuesStays()
{
    ImportBench bench;
    const auto outcome = imported(bench,
                                  q("日期,分数类型,对象ID,维度,分值\n2026-11-01,店铺体验分,,,4.87\n"
                                    "2026-11-01,店铺体验分,,物流体验,4.9\n2026-11-01,店铺体验分,,,4.92\n"
                                    "2026-11-01,店铺体验分,,,4.87\n2026-11-01,商品分,77,,80\n"
                                    "2026-11-01,商品分,78,,81\n"));
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.rowsNew, 4);
    QCOMPARE(outcome->summary.rowsRejected, 1);
    QCOMPARE(outcome->summary.duplicateRows, 1); // says the same again
    const Reject &reject = outcome->firstRejects.first();
    QCOMPARE(reject.row, 4);
    QCOMPARE(reject.reason, q("contradiction"));
    QCOMPARE(reject.value, q("4.92 ≠ 4.87"));
    QVERIFY(
        bench.facts(q("scores"), {q("score"), q("dimension"), q("value")}).contains(q("store_score||4870")));
}

void TestScoreRows::dimensionsThatNoRuleHasAreStoredAndNamed()
{
    ImportBench bench;
    const auto outcome
        = imported(bench,
                   q("日期,分数类型,对象ID,维度,分值\n2026-11-01,店铺体验分,,包装分,4.8\n"
                     "2026-11-02,店铺体验分,,包装分,4.7\n2026-11-02,店铺体验分,,经营稳定性,4.6\n"
                     "2026-11-02,店铺体验分,,总分,4.6\n2026-11-02,商品分,77,包装分,80\n"));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->summary.rowsNew, 5); // nobody says what dimensions the product score has
    QCOMPARE(outcome->warnings,
             QStringList({q("In column '维度', 2 cell(s) have values that are not known: 包装分 (2). Figures "
                            "that go by this column leave these rows out.")}));
}

void TestScoreRows::aLaterFileCorrectsAnOfficialValue()
{
    ImportBench bench;
    const QString header = q("日期,分数类型,对象ID,维度,分值\n");
    QVERIFY(imported(bench, header + q("2026-11-01,店铺体验分,,,4.87\n")).ok());
    const auto second = imported(bench, header + q("2026-11-01,店铺体验分,,,4.92\n"));
    QVERIFY(second.ok());
    QCOMPARE(second->summary.rowsUpdated, 1);
    QCOMPARE(bench.facts(q("scores"), {q("value")}), QStringList({q("4920")}));
}

void TestScoreRows::daysOfRejectedRowsAreNotCovered()
{
    ImportBench bench;
    const auto outcome = imported(bench,
                                  q("日期,分数类型,对象ID,维度,分值\n2026-10-01,店铺体验分,,,9\n"
                                    "2026-11-01,店铺体验分,,,4.87\n"));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->summary.days->from.iso(), q("2026-11-01"));
}

QTEST_GUILESS_MAIN(TestScoreRows)
#include "tst_scorerows.moc"
