#include "models/scores/scoreview.h"
#include "tests/support/fullshop.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// How the hours from payment to pick-up are counted, and that they are those of the 48-hour rate.
class TestShippingHours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsHoldTheOrdersOfTheRate();
    void eachOrderIsMeasuredByTheLimitOfItsDay();
    void whatCameAfterTheLastDayIsNotKnown();
    void quartersAreThoseOfSingleOrders();
    void fewOrdersHaveNoSpread();
    void withoutWarehousesThereIsOnlyAll();
    void theScorePageLooksAtTheDaysOfItsIndicator();
};

namespace {

const Period June = period(u"2026-06-01", u"2026-06-30");

ShippingHours hoursOf(const AnalysisContext &context)
{
    return shippingHoursOf(Evaluator(context), June);
}

/// "16-24 2/2, 48-56 1/0": the steps that have orders, with those in time.
QString said(const ShippingHours &hours)
{
    QStringList words;
    for (const ShippingStep &step : hours.steps) {
        if (step.orders > 0)
            words << QStringLiteral("%1 %2/%3").arg(step.step.key()).arg(step.orders).arg(step.inTime);
    }
    return words.join(QStringLiteral(", "));
}

/// Orders paid at 11:00 on 10 June and picked up after 1, 2, … hours; of `named` ones, those from `second` on
/// by another warehouse.
StoreColumns pickedUpHourly(int orders, int second)
{
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-30"));
    columns.warehouses = {{}, QStringLiteral("杭州仓"), QStringLiteral("义乌仓")};
    for (int i = 0; i < orders; ++i) {
        OrderSpec spec;
        spec.id = i + 1;
        spec.created = day(u"2026-06-10");
        spec.paid = spec.created;
        spec.amount = 1'000;
        addOrder(columns, spec);
        columns.orders.warehouse.push_back(i < second ? 1 : 2);
        const BeijingSeconds picked = at(spec.created, 11) + (i + 1) * BeijingSeconds(3600);
        addParcel(columns, i, picked, picked, picked + SecondsPerDay);
    }
    columns.coverage.push_back({QStringLiteral("shipments"), {{June.from, June.to}}});
    return columns;
}

} // namespace

// Paid at 11:00: 1003 waited 22 h, 1007 23 h (its second parcel does not count), 1004 48 h to the minute,
// 1006 49 h; 1008, 1009, 1010 and 1011 were never picked up. The rate is 3 of 8.
void TestShippingHours::stepsHoldTheOrdersOfTheRate()
{
    const ShippingHours hours = hoursOf(analysis(fullShop(), June));
    QCOMPARE(said(hours), QStringLiteral("16-24 2/2, 40-48 1/1, 48-56 1/0, never 4/0"));
    QCOMPARE(hours.limitHours, std::optional<int>(48));
    QCOMPARE(hours.all.orders, qint64(8));
    QCOMPARE(hours.all.inTime, qint64(3));
    QCOMPARE(hours.all.pickedUp, qint64(4));
    const Evaluator evaluator(analysis(fullShop(), June));
    QCOMPARE(evaluator.value(QStringLiteral("pickup_due_orders")).value, 8.0);
    const QJsonObject json = toJson(hours);
    QCOMPARE(json[QStringLiteral("steps")][2][QStringLiteral("step")].toString(), QStringLiteral("16-24"));
    QCOMPARE(json[QStringLiteral("all")][QStringLiteral("due_orders")].toInt(), 8);
    QVERIFY(json[QStringLiteral("all")][QStringLiteral("hours")].isNull()); // four are too few
}

// 24 h from 10 June on: the order of that day with its 49 h is late, 1004 of the third still in time.
void TestShippingHours::eachOrderIsMeasuredByTheLimitOfItsDay()
{
    QFile file(QStringLiteral(":/rulebook/timelimits.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject rules = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray limits = rules[QStringLiteral("limits")].toArray();
    QJsonObject before = limits[0].toObject();
    QJsonObject after = before;
    before[QStringLiteral("valid_to")] = QStringLiteral("2026-06-09");
    after[QStringLiteral("valid_from")] = QStringLiteral("2026-06-10");
    after[QStringLiteral("hours")] = 24;
    limits[0] = before;
    limits.insert(1, after);
    rules[QStringLiteral("limits")] = limits;
    const ShippingHours hours = hoursOf(analysis(
        fullShop(), June, rulebookWith(QStringLiteral("timelimits.json"), QJsonDocument(rules).toJson())));
    QVERIFY(!hours.limitHours);
    QCOMPARE(said(hours), QStringLiteral("20-24 2/2, 44-48 1/1, 48- 1/0, never 4/0"));
}

// As of 11 June the orders of 2 and 3 June are due; 1006 of the tenth has its 48 h still to go.
void TestShippingHours::whatCameAfterTheLastDayIsNotKnown()
{
    AnalysisContext context = analysis(fullShop(), June);
    context.asOf = day(u"2026-06-11");
    QCOMPARE(said(hoursOf(context)), QStringLiteral("16-24 1/1, 40-48 1/1"));
    // 1006 is due on the twelfth at 11:00 and was picked up on that day at noon; that day's end is seen.
    context.asOf = day(u"2026-06-12");
    QCOMPARE(said(hoursOf(context)), QStringLiteral("16-24 1/1, 40-48 1/1, 48-56 1/0"));
}

// 1 … 20 hours by one warehouse: 5 % took 1 h, a quarter 5, half 10, three quarters 15, 95 % 19.
void TestShippingHours::quartersAreThoseOfSingleOrders()
{
    const ShippingHours hours = hoursOf(analysis(pickedUpHourly(25, 20), June));
    QCOMPARE(hours.warehouses.size(), std::size_t(2));
    const WarehouseHours &first = hours.warehouses.front();
    QCOMPARE(first.name, QStringLiteral("杭州仓"));
    QCOMPARE(first.orders, qint64(20));
    QVERIFY(first.spread);
    QCOMPARE(first.spread->low, 1.0);
    QCOMPARE(first.spread->lowerQuarter, 5.0);
    QCOMPARE(first.spread->median, 10.0);
    QCOMPARE(first.spread->upperQuarter, 15.0);
    QCOMPARE(first.spread->high, 19.0);
    QCOMPARE(hours.all.spread->median, 13.0); // of 25, the thirteenth
}

void TestShippingHours::fewOrdersHaveNoSpread()
{
    const ShippingHours hours = hoursOf(analysis(pickedUpHourly(25, 20), June));
    QCOMPARE(hours.minimumSample, qint64(20));
    QCOMPARE(hours.warehouses.back().name, QStringLiteral("义乌仓"));
    QCOMPARE(hours.warehouses.back().pickedUp, qint64(5));
    QVERIFY(!hours.warehouses.back().spread);
}

void TestShippingHours::withoutWarehousesThereIsOnlyAll()
{
    const ShippingHours hours = hoursOf(analysis(fullShop(), June));
    QVERIFY(hours.warehouses.empty());
}

void TestShippingHours::theScorePageLooksAtTheDaysOfItsIndicator()
{
    const ScoreView view = buildScoreView(Evaluator(analysis(fullShop(), June)));
    bool found = false;
    for (const ScoreCard &card : view.cards) {
        for (const ScoreGap &gap : card.gaps) {
            if (gap.value.id != pickupRateId())
                continue;
            found = true;
            QCOMPARE(view.shipping.window, gap.window);
            QCOMPARE(view.shipping.all.orders, gap.value.sample);
        }
    }
    QVERIFY(found);
}

QTEST_GUILESS_MAIN(TestShippingHours)
#include "tst_shippinghours.moc"
