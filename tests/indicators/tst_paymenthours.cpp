#include "models/indicators/paymenthours.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <numeric>

using namespace shopglass;
using testing::day;
using testing::period;

/// Orders of June 2026, in fen; all paid at 11:00 but that of the 20th, at 23:59:59.
///   06-01 Monday 6,000 · 06-15 Monday 4,000 and 1,000 in two lines, and 3,000 · 06-20 Saturday 2,000
///   06-25 Thursday 9,000 · one of May
class TestPaymentHours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paymentsAreToldByWeekdayAndHour();
    void daysWithoutFilesHaveNoHours();
    void midnightAloneIsNoHour();
};

namespace {

StoreColumns shop()
{
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-06-30"));
    const auto add = [&columns](qint64 id, QStringView paid, qint64 amount, qint64 line = 0) {
        testing::OrderSpec spec;
        spec.id = id;
        spec.created = day(paid);
        spec.paid = spec.created;
        spec.amount = amount;
        spec.line = line;
        testing::addOrder(columns, spec);
    };
    add(1, u"2026-05-20", 7'000);
    add(2, u"2026-06-01", 6'000);
    add(3, u"2026-06-15", 4'000);
    add(3, u"2026-06-15", 1'000, 1);
    add(4, u"2026-06-15", 3'000);
    add(5, u"2026-06-20", 2'000);
    columns.orders.paidAt[5] = startOf(day(u"2026-06-20")) + 86'399;
    add(6, u"2026-06-25", 9'000);
    return columns;
}

PaymentHours hoursOf(const StoreColumns &columns)
{
    return paymentHoursOf(Evaluator(testing::analysis(columns, period(u"2026-06-01", u"2026-06-30"))));
}

} // namespace

// June 2026 begins on a Monday: 5 Mondays and Tuesdays, 4 of each other day.
void TestPaymentHours::paymentsAreToldByWeekdayAndHour()
{
    const PaymentHours hours = hoursOf(shop());
    QVERIFY(hours.hoursKnown);
    QCOMPARE(hours.days, (std::array<int, 7>{5, 5, 4, 4, 4, 4, 4}));
    QCOMPARE(hours.allOrders, qint64(5));
    QCOMPARE(hours.orders[0][11], qint64(3)); // two lines are one order
    QCOMPARE(hours.gmv[0][11], qint64(14'000));
    QCOMPARE(hours.orders[5][23], qint64(1));
    QCOMPARE(hours.gmv[5][23], qint64(2'000));
    QCOMPARE(hours.orders[3][11], qint64(1));
    qint64 all = 0;
    for (const auto &line : hours.gmv)
        all = std::accumulate(line.begin(), line.end(), all);
    QCOMPARE(all, qint64(25'000)); // the paid GMV of June
    const QJsonObject json = toJson(hours);
    QCOMPARE(json[QStringLiteral("orders")][0][11].toInt(), 3);
    QCOMPARE(json[QStringLiteral("covered_days")][6].toInt(), 4);
}

// Order files of 15 June alone: the orders of other days count nowhere, or an average day would have too
// many.
void TestPaymentHours::daysWithoutFilesHaveNoHours()
{
    StoreColumns columns = shop();
    columns.coverage = {{QStringLiteral("orders"), {{day(u"2026-06-15"), day(u"2026-06-15")}}}};
    const PaymentHours hours = hoursOf(columns);
    QCOMPARE(hours.days, (std::array<int, 7>{1, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(hours.orders[0][11], qint64(2));
    QCOMPARE(hours.allOrders, qint64(2));
    QCOMPARE(hours.orders[5][11], qint64(0));
}

void TestPaymentHours::midnightAloneIsNoHour()
{
    StoreColumns columns = shop();
    for (std::size_t row = 0; row < columns.orders.size(); ++row)
        columns.orders.paidAt[row] = startOf(Day::fromNumber(columns.orders.paidDay[row]));
    const PaymentHours hours = hoursOf(columns);
    QVERIFY(!hours.hoursKnown);
    QCOMPARE(hours.allOrders, qint64(5));
}

QTEST_GUILESS_MAIN(TestPaymentHours)
#include "tst_paymenthours.moc"
