#include "models/products/flywheelview.h"
#include "tests/support/flywheelshop.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::flywheelShop;
using testing::period;
using testing::sell;

/// The shop of flywheelshop.h, seen on 30 June 2026.
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
