#include "models/scores/outlook.h"

#include <QtTest>

using namespace shopglass;

class TestOutlook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasToHappen_data();
    void whatHasToHappen();
    void aPaceNeedsAWeekOfOrders_data();
    void aPaceNeedsAWeekOfOrders();
};

namespace {

using Days = std::vector<DayOrders>;

/// So many equal days.
Days days(int count, qint64 orders, qint64 bad)
{
    return Days(std::size_t(count), DayOrders{orders, bad});
}

Days operator+(Days first, const Days &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

void TestOutlook::whatHasToHappen_data()
{
    QTest::addColumn<Days>("window");
    QTest::addColumn<double>("badShare");
    QTest::addColumn<int>("daysToTarget"); // 0 = none
    QTest::addColumn<qint64>("newOrders");
    QTest::addColumn<qint64>("badLeaving");
    QTest::addColumn<qint64>("badAllowed");
    QTest::addColumn<qint64>("badExpected");
    QTest::addColumn<qint64>("toSave");
    QTest::addColumn<int>("daysAtPace");

    // 300 orders, 6 of 10 bad on the first five days: 30 bad, 3 % allow 9. Each day takes 6 with it: after 4
    // days 6 are left and 9 − 6 = 3 may be bad; after 3 days 12 are left. None were bad lately.
    QTest::newRow("bad orders of an old week leave by themselves")
        << days(5, 10, 6) + days(25, 10, 0) << 0.03 << 4 << qint64(40) << qint64(24) << qint64(3) << qint64(0)
        << qint64(0) << 4;
    // 30 days of 10 orders with one bad: 30 bad, 9 allowed. After 21 days 9 are left: none of 210 may be bad,
    // 21 would be. At the pace of one in ten it is never reached.
    QTest::newRow("one in ten is bad and goes on being bad")
        << days(30, 10, 1) << 0.03 << 21 << qint64(210) << qint64(21) << qint64(0) << qint64(21) << qint64(21)
        << 0;
    // 23 days without, then 7 with one bad in 10: 7 bad, 9 of 300 allowed: met. Each day a clean one leaves
    // and a bad one comes: 8, 9, 10: missed after three days.
    QTest::newRow("met, and missed in three days at this pace")
        << days(23, 10, 0) + days(7, 10, 1) << 0.03 << 0 << qint64(0) << qint64(0) << qint64(0) << qint64(0)
        << qint64(0) << 3;
    QTest::newRow("met and stays met")
        << days(30, 10, 0) << 0.03 << 0 << qint64(0) << qint64(0) << qint64(0) << qint64(0) << qint64(0) << 0;
    // The shop grows: 23 days of 10 orders, 7 of 40: 510 orders, 2 bad on each of the last 7 days: 14 bad; 2
    // % allow
    // 10. After d days: left 510 − 10 d, new 40 d, allowed 2 % of (510 + 30 d) − 14 = 0.6 d − 3.8: d = 7, 280
    // new orders, 0.4 → 0 allowed, 14 expected. No bad one has left by then.
    QTest::newRow("more orders dilute the bad ones")
        << days(23, 10, 0) + days(7, 40, 2) << 0.02 << 7 << qint64(280) << qint64(0) << qint64(0)
        << qint64(14) << qint64(14) << 0;
    // The last two days are not told yet: the pace is that of the 7 days before. 28 days of 10 with one bad
    // on the first ten: 10 bad, 2 % of 280 allow 5. After d days: 10 − d bad left, 2 % of (280 − 10 d + 10 d)
    // = 5.6: d = 5.
    QTest::newRow("days whose orders are not told yet do not slow the pace")
        << days(10, 10, 1) + days(18, 10, 0) + days(2, 0, 0) << 0.02 << 5 << qint64(50) << qint64(5)
        << qint64(0) << qint64(0) << qint64(0) << 5;
}

void TestOutlook::whatHasToHappen()
{
    QFETCH(const Days, window);
    QFETCH(const double, badShare);
    QFETCH(const int, daysToTarget);
    QFETCH(const int, daysAtPace);
    const auto outlook = outlookOf(window, badShare);
    QVERIFY(outlook);
    QCOMPARE(outlook->days.value_or(0), daysToTarget);
    QTEST(outlook->newOrders, "newOrders");
    QTEST(outlook->badLeaving, "badLeaving");
    QTEST(outlook->badAllowed, "badAllowed");
    QTEST(outlook->badExpected, "badExpected");
    QTEST(outlook->ordersToSave(), "toSave");
    QCOMPARE(outlook->daysAtPace.value_or(0), daysAtPace);
}

void TestOutlook::aPaceNeedsAWeekOfOrders_data()
{
    QTest::addColumn<Days>("window");
    QTest::addColumn<bool>("told");
    QTest::newRow("no days") << Days() << false;
    QTest::newRow("six days") << days(6, 10, 1) << false;
    QTest::newRow("seven days") << days(7, 10, 1) << true;
    QTest::newRow("no orders at all") << days(30, 0, 0) << false;
    QTest::newRow("three silent days at the end") << days(27, 10, 1) + days(3, 0, 0) << true;
    QTest::newRow("four silent days at the end") << days(26, 10, 1) + days(4, 0, 0) << false;
}

void TestOutlook::aPaceNeedsAWeekOfOrders()
{
    QFETCH(const Days, window);
    QFETCH(const bool, told);
    QCOMPARE(outlookOf(window, 0.5).has_value(), told);
}

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
