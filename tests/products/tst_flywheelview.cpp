#include "models/products/flywheelview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

// clang-format off
/// Places on 30 June 2026 against 31 May by the built-in rules: window 14 days (17 to 30 June, halves 17 to 23 and
/// 24 to 30), best week of the 60 days from 2 May. Order files cover 2026-01-01 … 2026-06-30.
///
///   Cup     1 order a day from 04-01, 3 a day from 06-24, 100 yuan: 28 orders of the window, 21 after 7: a hit
///   Teapot  3 orders a day 04-01 … 05-31, then every second day, 50 yuan: 4 in the last week after 21: clearing
///   Bowl    1 order a day from 03-01, 80 yuan: a daily seller
///   Plate   first sold on 06-20 and again on 06-25, 30 yuan: new
///   Tray    every twenty days from 04-05: slow, and never new again
///   Old     1 order a day 03-01 … 04-20: slow on 05-31, no sales in the 60 days to 06-30
// clang-format on
class TestFlywheelView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesOfTheLastDay();
    void countsDaysInPlace();
    void movesSinceTheDayBefore();
    void sumsEachPlace();
    void aPriceCutIsClearing();
    void withoutComparisonNothingMoved();
    void missingDaysAreSaid();
    void aBaseThatNoFileCoversIsNone();
    void anEmptyShopHasNoPlaces();
    void anOrderCountsOncePerProduct();
};

namespace {

constexpr std::uint32_t Tray = 5;
constexpr std::uint32_t Old = 6;

void sell(StoreColumns &columns, std::uint32_t product, Day from, Day to, int step, int times, qint64 amount)
{
    for (Day on = from; on <= to; on = on.plus(step)) {
        for (int i = 0; i < times; ++i) {
            testing::OrderSpec spec;
            spec.id = qint64(columns.orders.size()) + 1;
            spec.created = on;
            spec.paid = on;
            spec.amount = amount;
            spec.product = product;
            testing::addOrder(columns, spec);
        }
    }
}

StoreColumns flywheelShop(qint64 lateBowl = 8'000)
{
    using namespace testing;
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    columns.products.push_back({QStringLiteral("9005"), QStringLiteral("Tray")});
    columns.products.push_back({QStringLiteral("9006"), QStringLiteral("Old")});
    sell(columns, Cup, day(u"2026-04-01"), day(u"2026-06-23"), 1, 1, 10'000);
    sell(columns, Cup, day(u"2026-06-24"), day(u"2026-06-30"), 1, 3, 10'000);
    sell(columns, Teapot, day(u"2026-04-01"), day(u"2026-05-31"), 1, 3, 5'000);
    sell(columns, Teapot, day(u"2026-06-02"), day(u"2026-06-30"), 2, 1, 5'000);
    sell(columns, Bowl, day(u"2026-03-01"), day(u"2026-06-16"), 1, 1, 8'000);
    sell(columns, Bowl, day(u"2026-06-17"), day(u"2026-06-30"), 1, 1, lateBowl);
    sell(columns, Plate, day(u"2026-06-20"), day(u"2026-06-25"), 5, 1, 3'000);
    sell(columns, Tray, day(u"2026-04-05"), day(u"2026-06-30"), 20, 1, 1'000);
    sell(columns, Old, day(u"2026-03-01"), day(u"2026-04-20"), 1, 1, 1'000);
    return columns;
}

FlywheelView viewOf(StoreColumns columns, Comparison comparison = Comparison::Previous)
{
    AnalysisContext context = testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"));
    context.comparison = comparison;
    return buildFlywheelView(Evaluator(context));
}

QStringList placesOf(const FlywheelView &view)
{
    QStringList lines;
    for (const FlywheelProduct &product : view.products)
        lines << QStringLiteral("%1 %2 %3 orders %4 days sold")
                     .arg(product.productName, flywheelPlaceId(product.place))
                     .arg(product.orders)
                     .arg(product.daysSold);
    return lines;
}

const FlywheelProduct &productNamed(const FlywheelView &view, const char *name)
{
    const auto found
        = std::ranges::find(view.products, QString::fromLatin1(name), &FlywheelProduct::productName);
    if (found == view.products.end())
        qFatal("no product %s", name);
    return *found;
}

} // namespace

void TestFlywheelView::placesOfTheLastDay()
{
    const FlywheelView view = viewOf(flywheelShop());
    QCOMPARE(view.day, day(u"2026-06-30"));
    QCOMPARE(placesOf(view),
             QStringList({QStringLiteral("Plate new 2 orders 2 days sold"),
                          QStringLiteral("Cup hit 28 orders 14 days sold"),
                          QStringLiteral("Bowl steady 14 orders 14 days sold"),
                          QStringLiteral("Teapot clearing 7 orders 7 days sold"),
                          QStringLiteral("Tray idle 1 orders 1 days sold")}));
    QCOMPARE(productNamed(view, "Cup").weeklyOrders, std::vector<qint64>({7, 7, 7, 21}));
    QVERIFY(view.newKnown);
    QCOMPARE(view.uncoveredDays, 0);
}

void TestFlywheelView::countsDaysInPlace()
{
    const FlywheelView view = viewOf(flywheelShop());
    QCOMPARE(productNamed(view, "Cup").daysInPlace, 7); // on 06-24 nine orders after 7: 9 >= 8.4
    QCOMPARE(productNamed(view, "Teapot").daysInPlace, 25); // since 06-06: 3 + 3 in the week, 6 < 6.3
    QCOMPARE(productNamed(view, "Plate").daysInPlace, 11);
    QCOMPARE(productNamed(view, "Bowl").daysInPlace, 29); // further back nobody looks
}

void TestFlywheelView::movesSinceTheDayBefore()
{
    const FlywheelView view = viewOf(flywheelShop());
    QCOMPARE(view.dayBefore, std::optional(day(u"2026-05-31")));
    QStringList moves;
    for (const QJsonValue &move : toJson(view)[QStringLiteral("moves")].toArray())
        moves << QStringLiteral("%1 %2 %3")
                     .arg(move[QStringLiteral("from")].toString(), move[QStringLiteral("to")].toString(),
                          QString::number(move[QStringLiteral("products")].toInt()));
    QCOMPARE(moves,
             QStringList({QStringLiteral("steady hit 1"), QStringLiteral("steady steady 1"),
                          QStringLiteral("steady clearing 1"), QStringLiteral("idle idle 1"),
                          QStringLiteral("idle none 1"), QStringLiteral("none new 1")}));
    QCOMPARE(productNamed(view, "Teapot").before, std::optional(FlywheelPlace::Steady));
    QCOMPARE(productNamed(view, "Plate").before, std::optional<FlywheelPlace>());
}

void TestFlywheelView::sumsEachPlace()
{
    const FlywheelView view = viewOf(flywheelShop());
    const FlywheelPlaceLine &hit = view.places[std::size_t(FlywheelPlace::Hit)];
    QCOMPARE(hit.products, qint64(1));
    QCOMPARE(hit.gmv, qint64(280'000));
    QCOMPARE(hit.productsBefore, std::optional<qint64>(0));
    const FlywheelPlaceLine &idle = view.places[std::size_t(FlywheelPlace::Idle)];
    QCOMPARE(idle.products, qint64(1));
    QCOMPARE(idle.productsBefore, std::optional<qint64>(2));
}

void TestFlywheelView::aPriceCutIsClearing()
{
    // 63 yuan are less than 80 % of 80, 64 are not.
    QCOMPARE(productNamed(viewOf(flywheelShop(6'399)), "Bowl").place, FlywheelPlace::Clearing);
    QCOMPARE(productNamed(viewOf(flywheelShop(6'400)), "Bowl").place, FlywheelPlace::Steady);
}

void TestFlywheelView::withoutComparisonNothingMoved()
{
    const FlywheelView view = viewOf(flywheelShop(), Comparison::None);
    QVERIFY(!view.dayBefore);
    QVERIFY(view.moves.empty());
    QCOMPARE(view.places.front().productsBefore, std::optional<qint64>());
}

void TestFlywheelView::missingDaysAreSaid()
{
    StoreColumns columns = flywheelShop();
    columns.coverage.front().second
        = {{day(u"2026-01-01"), day(u"2026-05-10")}, {day(u"2026-05-13"), day(u"2026-06-30")}};
    const FlywheelView view = viewOf(columns);
    QCOMPARE(view.uncoveredDays, 2);
    QCOMPARE(view.uncoveredDaysBefore, 2);
}

void TestFlywheelView::aBaseThatNoFileCoversIsNone()
{
    // Files begin on 20 May: of the 60 days to 31 May twelve are covered, fewer than a window of fourteen.
    StoreColumns columns = flywheelShop();
    columns.coverage.front().second = {{day(u"2026-05-20"), day(u"2026-06-30")}};
    const FlywheelView view
        = buildFlywheelView(Evaluator(testing::analysis(columns, period(u"2026-06-01", u"2026-06-30"))));
    QVERIFY(!view.dayBefore);
    QVERIFY(view.moves.empty());
    QVERIFY(!view.places.front().productsBefore);
    QVERIFY(view.covered);
    columns.coverage.front().second = {{day(u"2026-05-18"), day(u"2026-06-30")}};
    const FlywheelView longer
        = buildFlywheelView(Evaluator(testing::analysis(columns, period(u"2026-06-01", u"2026-06-30"))));
    QCOMPARE(longer.dayBefore, std::optional(day(u"2026-05-31")));
    QCOMPARE(longer.uncoveredDaysBefore, 46);
    const FlywheelView before
        = buildFlywheelView(Evaluator(testing::analysis(columns, period(u"2026-01-01", u"2026-01-31"))));
    QVERIFY(!before.covered);
}

void TestFlywheelView::anEmptyShopHasNoPlaces()
{
    const FlywheelView view = viewOf(testing::emptyShop(period(u"2026-01-01", u"2026-06-30")));
    QVERIFY(view.products.empty());
    QCOMPARE(view.places.size(), std::size_t(FlywheelPlaceCount));
}

void TestFlywheelView::anOrderCountsOncePerProduct()
{
    StoreColumns columns = testing::emptyShop(period(u"2026-01-01", u"2026-06-30"));
    for (const qint64 line : {0, 1}) {
        testing::OrderSpec spec;
        spec.id = 1;
        spec.created = day(u"2026-06-30");
        spec.paid = spec.created;
        spec.amount = 1'000;
        spec.line = line;
        testing::addOrder(columns, spec);
    }
    const FlywheelView view = viewOf(columns);
    QCOMPARE(view.products.front().orders, qint64(1));
    QCOMPARE(view.products.front().gmv, qint64(2'000));
}

QTEST_GUILESS_MAIN(TestFlywheelView)
#include "tst_flywheelview.moc"
