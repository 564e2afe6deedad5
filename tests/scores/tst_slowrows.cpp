#include "models/scores/slowrows.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

class TestSlowRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSlowestAreCounted_data();
    void theSlowestAreCounted();
    void afterSalesOfTheWindowAreAsked();
};

namespace {

std::vector<qint64> hours(std::initializer_list<int> numbers)
{
    std::vector<qint64> seconds;
    for (const int number : numbers)
        seconds.push_back(qint64(number) * 3600);
    return seconds;
}

} // namespace

void TestSlowRows::theSlowestAreCounted_data()
{
    QTest::addColumn<std::vector<qint64>>("seconds");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<double>("target");
    QTest::addColumn<SlowRows>("slow");
    // 100 h in all, 80 are allowed: the row of 40 h alone is 20 over.
    QTest::newRow("one of two slow ones is enough")
        << hours({10, 20, 30, 40}) << qint64(4) << 20.0 << SlowRows{4, 2, 1};
    // 60 allowed, 40 too many: 25 of the one of 40 h, 15 of that of 30 h.
    QTest::newRow("two of three slow ones")
        << hours({40, 10, 30, 20}) << qint64(4) << 15.0 << SlowRows{4, 3, 2};
    QTest::newRow("a row that took no time counts for the mean")
        << hours({10, 20, 30, 40}) << qint64(5) << 20.0 << SlowRows{5, 2, 0};
    QTest::newRow("all are quick") << hours({1, 2}) << qint64(2) << 3.0 << SlowRows{2, 0, 0};
    QTest::newRow("just the target is not slow") << hours({3, 3}) << qint64(2) << 3.0 << SlowRows{2, 0, 0};
    QTest::newRow("nothing") << hours({}) << qint64(0) << 3.0 << SlowRows{0, 0, 0};
}

void TestSlowRows::theSlowestAreCounted()
{
    QFETCH(const std::vector<qint64>, seconds);
    QFETCH(const qint64, rows);
    QFETCH(const double, target);
    QFETCH(const SlowRows, slow);
    const SlowRows found = slowRowsOf(seconds, rows, target);
    QCOMPARE(found.rows, slow.rows);
    QCOMPARE(found.over, slow.over);
    QCOMPARE(found.toQuicken, slow.toQuicken);
}

// Twelve returns, each 48 h from application to refund; two of them outside of the days asked for.
void TestSlowRows::afterSalesOfTheWindowAreAsked()
{
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-06-30"));
    for (int order = 0; order < 12; ++order) {
        testing::OrderSpec spec;
        spec.id = order + 1;
        spec.created = day(u"2026-06-01").plus(order);
        spec.paid = spec.created;
        spec.amount = 10'000;
        testing::addOrder(columns, spec);
        testing::addRefund(columns, 100 + order, order, 10'000, spec.created.plus(5), 1);
    }
    const Evaluator evaluator(testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30")));
    const Period window = period(u"2026-06-06", u"2026-06-15"); // refunds of 06-06 … 06-17
    const IndicatorValue value = evaluator.valueIn(QStringLiteral("return_refund_hours"), window);
    QCOMPARE(testing::said(value), QStringLiteral("value 48"));
    const auto slow = slowRows(evaluator, value, window, 36.0);
    QVERIFY(slow);
    QCOMPARE(slow->rows, qint64(10));
    QCOMPARE(slow->over, qint64(10));
    QCOMPARE(slow->toQuicken, qint64(10));
    QVERIFY(
        !slowRows(evaluator, evaluator.valueIn(QStringLiteral("order_refund_rate"), window), window, 36.0));
}

QTEST_GUILESS_MAIN(TestSlowRows)
#include "tst_slowrows.moc"
