// What becomes of values that can be read but not taken as they stand: signs beside a direction, words that
// nobody knows.

#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

Result<ImportOutcome> importText(ImportBench &bench, const QString &text)
{
    return bench.importCsv(text.toUtf8());
}

} // namespace

class TestOddValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpenseHasNoSign();
    void valuesThatNobodyKnowsAreSaid();
};

/// 支 -3.00 is an expense of 3.00; where the file writes others without a sign it may be one taken back.
void TestOddValues::anExpenseHasNoSign()
{
    const QString header = q("账务流水号,关联业务单号,入账时间,账务方向,发生额（元）,业务类型\n");
    ImportBench signs;
    const auto outcome = importText(signs,
                                    header
                                        + q("1,,2026-11-01 10:00:00,收,10.00,结算\n"
                                            "2,,2026-11-01 11:00:00,支,-3.00,提现\n"
                                            "3,,2026-11-01 12:00:00,支,4.00,提现\n"));
    QVERIFY(outcome.ok());
    QCOMPARE(signs.facts(q("ledger"), {q("entry_id"), q("direction"), q("amount")}),
             QStringList({q("1|in|1000"), q("2|out|300")}));
    QCOMPARE(outcome->firstRejects.value(q("sign_unclear")).row, 4);
    ImportBench plain;
    const auto other = importText(plain,
                                  header
                                      + q("2,,2026-11-01 11:00:00,支,4.00,提现\n"
                                          "3,,2026-11-01 12:00:00,支,-3.00,提现\n"));
    QVERIFY(other.ok());
    QCOMPARE(plain.facts(q("ledger"), {q("entry_id"), q("amount")}), QStringList({q("2|400")}));
    QCOMPARE(other->firstRejects.value(q("sign_unclear")).value, q("-3.00"));
}

void TestOddValues::valuesThatNobodyKnowsAreSaid()
{
    ImportBench bench;
    const auto outcome = importText(bench,
                                    q("订单号,订单创建时间,实付款,订单状态\n1,2026-11-01,5,飞走了\n"
                                      "2,2026-11-01,5,迷路\n3,2026-11-01,5,飞走了\n4,2026-11-01,5,已收货\n"
                                      "5,2026-11-01,5,甲\n6,2026-11-01,5,乙\n7,2026-11-01,5,13800001234\n"));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->summary.rowsNew, 7);
    QCOMPARE(
        outcome->warnings,
        QStringList({q("In column '订单状态', 6 cell(s) have values that are not known: 飞走了 (2), 迷路 "
                       "(1), 甲 (1), others (2). Figures that go by this column leave these rows out.")}));
}

QTEST_GUILESS_MAIN(TestOddValues)
#include "tst_oddvalues.moc"
