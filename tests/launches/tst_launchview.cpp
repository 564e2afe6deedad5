#include "models/launches/launchview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;
using testing::said;

// A shop over 2026-04-01 … 06-30, so that 05-01 is the first possible launch day; amounts in fen.
//   Teapot  05-01 20,000 and 05-30 2,000: new on 05-01, window to 05-30; 06-05 900 lies after it (and 6 days
//   after
//           05-30, so it is no launch).
//   Cup     04-10 1,000; 05-20 10,000 after 40 days without a sale: new, window to 06-18; 06-01 5,000 within
//   it;
//           06-25 7,000 after it.
//   Plate   06-01 4,000 and 06-02 6,000: new on 06-01, window to 06-30, the as-of day.
//   Bowl    06-20 3,000 on the shelf: new, window to 07-19. 06-24: five orders of 1,000 by distribution, one
//   of them
//           refunded, and one by own video; 06-26: four of 1,000 by own live; 06-30: two of 1,000 on the
//           shelf.
class TestLaunchView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runningAndLaunchedInThePeriodNewestFirst();
    void theBowlIsSeeded();
    void thePlateIsOnItsLastDay();
    void aFinishedLaunchEndsWithItsWindow();
    void quartilesOfTheCompletedLaunches();
    void aHoleInTheDataMakesNoCurve();
    void shareOfNewProducts();
    void ofAnOrderOnlyTheProductsOwnLinesCount();
    void aDaySetBackKnowsNothingLater();
    void withoutOrdersNothingCanBeNew();
    void refundsAfterTheAsOfDayAreNotKnown();
    void withoutAftersalesNobodyKnowsRefunds();
    void gapsInTheHistoryAreCounted();
    void jsonNamesItsMembers();
};

namespace {

class ShopBuilder final
{
public:
    ShopBuilder()
        : m_columns(testing::emptyShop(period(u"2026-04-01", u"2026-06-30")))
    {
    }

    void sell(QStringView iso, std::uint32_t product, qint64 amount, std::uint16_t source = testing::SelfLive,
              qint64 refund = 0)
    {
        testing::OrderSpec spec;
        spec.id = ++m_lastId;
        spec.created = day(iso);
        spec.paid = spec.created;
        spec.amount = amount;
        spec.product = product;
        spec.source = source;
        spec.refund = refund;
        testing::addOrder(m_columns, spec);
    }

    StoreColumns take() { return std::move(m_columns); }

private:
    StoreColumns m_columns;
    qint64 m_lastId = 100;
};

StoreColumns shop()
{
    ShopBuilder builder;
    builder.sell(u"2026-04-10", testing::Cup, 1'000);
    builder.sell(u"2026-05-01", testing::Teapot, 20'000);
    builder.sell(u"2026-05-20", testing::Cup, 10'000);
    builder.sell(u"2026-05-30", testing::Teapot, 2'000);
    builder.sell(u"2026-06-01", testing::Cup, 5'000, testing::ShelfCard);
    builder.sell(u"2026-06-01", testing::Plate, 4'000);
    builder.sell(u"2026-06-02", testing::Plate, 6'000);
    builder.sell(u"2026-06-05", testing::Teapot, 900);
    builder.sell(u"2026-06-20", testing::Bowl, 3'000, testing::ShelfCard);
    for (int order = 0; order < 5; ++order)
        builder.sell(u"2026-06-24", testing::Bowl, 1'000, testing::DistributionLive, order == 0 ? 1'000 : 0);
    builder.sell(u"2026-06-24", testing::Bowl, 1'000, testing::SelfVideo);
    builder.sell(u"2026-06-25", testing::Cup, 7'000);
    for (int order = 0; order < 4; ++order)
        builder.sell(u"2026-06-26", testing::Bowl, 1'000, testing::SelfLive);
    for (int order = 0; order < 2; ++order)
        builder.sell(u"2026-06-30", testing::Bowl, 1'000, testing::ShelfCard);
    return builder.take();
}

LaunchView viewOver(StoreColumns columns, Period days)
{
    return buildLaunchView(Evaluator(testing::analysis(std::move(columns), days)));
}

LaunchView june()
{
    return viewOver(shop(), period(u"2026-06-01", u"2026-06-30"));
}

} // namespace

void TestLaunchView::runningAndLaunchedInThePeriodNewestFirst()
{
    const LaunchView view = june();
    QCOMPARE(view.firstPossibleDay, std::optional(day(u"2026-05-01")));
    QCOMPARE(view.launches.size(), std::size_t(3));
    QCOMPARE(view.launches[0].productName, QStringLiteral("Bowl"));
    QCOMPARE(view.launches[1].productName, QStringLiteral("Plate"));
    QCOMPARE(view.launches[2].productName, QStringLiteral("Cup")); // its window ends on 06-18
    // What each sold in June makes the share: of the cup's 15,000 only the 5,000 of 06-01.
    QCOMPARE(view.launches[0].periodGmv, 15'000);
    QCOMPARE(view.launches[1].periodGmv, 10'000);
    QCOMPARE(view.launches[2].periodGmv, 5'000);
    QCOMPARE(view.newProductGmv, 30'000);

    const LaunchView may = viewOver(shop(), period(u"2026-05-01", u"2026-05-31"));
    QStringList names; // those launched in May, and those still running at the as-of day
    for (const Launch &launch : may.launches)
        names.append(launch.productName);
    QCOMPARE(names,
             QStringList({QStringLiteral("Bowl"), QStringLiteral("Plate"), QStringLiteral("Cup"),
                          QStringLiteral("Teapot")}));
}

void TestLaunchView::theBowlIsSeeded()
{
    const Launch bowl = june().launches[0];
    QCOMPARE(bowl.productId, QStringLiteral("9003"));
    QCOMPARE(bowl.launchDay, day(u"2026-06-20"));
    QCOMPARE(bowl.day, 11);
    QVERIFY(bowl.running);
    QCOMPARE(bowl.daysLeft, 19);
    QCOMPARE(bowl.orders, 13);
    QCOMPARE(bowl.gmv, 15'000);
    QCOMPARE(bowl.refund, std::optional<qint64>(1'000));
    QCOMPARE(bowl.recentOrders, 12); // the first day is 10 days ago
    QCOMPARE(bowl.stage, LaunchStage::Seeding); // 5 by distribution + 1 own video of 12
    QCOMPARE(bowl.gmvByField, (std::array<qint64, FieldCount>{5'000, 5'000, 5'000, 0}));
    QCOMPARE(bowl.cumulativeGmv,
             (std::vector<qint64>{3'000, 3'000, 3'000, 3'000, 9'000, 9'000, 13'000, 13'000, 13'000, 13'000,
                                  15'000}));
    QCOMPARE(bowl.missingDays, 0);
}

void TestLaunchView::thePlateIsOnItsLastDay()
{
    const Launch plate = june().launches[1];
    QCOMPARE(plate.day, 30);
    QVERIFY(plate.running);
    QCOMPARE(plate.daysLeft, 0);
    QCOMPARE(plate.stage, LaunchStage::TooFew);
    QCOMPARE(plate.recentOrders, 0);
    QCOMPARE(plate.cumulativeGmv.size(), std::size_t(30));
    QCOMPARE(plate.cumulativeGmv.back(), 10'000);
}

void TestLaunchView::aFinishedLaunchEndsWithItsWindow()
{
    const LaunchView may = viewOver(shop(), period(u"2026-05-01", u"2026-05-31"));
    const Launch cup = may.launches[2];
    QCOMPARE(cup.launchDay, day(u"2026-05-20"));
    QVERIFY(!cup.running);
    QCOMPARE(cup.daysLeft, 0);
    QCOMPARE(cup.orders, 2); // 06-25 is after the window
    QCOMPARE(cup.gmv, 15'000);
    QCOMPARE(cup.recentOrders, 0); // 06-12 … 06-18, the last days of its window
    QCOMPARE(cup.cumulativeGmv[11], 10'000);
    QCOMPARE(cup.cumulativeGmv[12], 15'000);
}

void TestLaunchView::quartilesOfTheCompletedLaunches()
{
    const LaunchView view = june();
    QCOMPARE(view.completedLaunches, 3); // Teapot, Cup, Plate
    QCOMPARE(view.median.size(), std::size_t(30));
    QCOMPARE(view.median[0], 10'000.0); // of 20,000, 10,000, 4,000
    QCOMPARE(view.lowerQuartile[0], 7'000.0);
    QCOMPARE(view.upperQuartile[0], 15'000.0);
    QCOMPARE(view.median[12], 15'000.0); // of 20,000, 15,000, 10,000
    QCOMPARE(view.lowerQuartile[29], 12'500.0); // of 22,000, 15,000, 10,000
    QCOMPARE(view.upperQuartile[29], 18'500.0);
}

void TestLaunchView::aHoleInTheDataMakesNoCurve()
{
    StoreColumns columns = shop();
    columns.coverage[0].second
        = {{day(u"2026-04-01"), day(u"2026-05-09")}, {day(u"2026-05-11"), day(u"2026-06-30")}};
    const LaunchView view = viewOver(std::move(columns), period(u"2026-05-01", u"2026-05-31"));
    QCOMPARE(view.launches.back().productName, QStringLiteral("Teapot"));
    QCOMPARE(view.launches.back().missingDays, 1);
    // The launches of 05-20 and 06-01 cannot be told from old products: the hole lies in the 30 days before.
    QCOMPARE(view.launches.size(), std::size_t(2)); // and the bowl, still running
    QCOMPARE(view.completedLaunches, 0);
    QVERIFY(view.median.empty() && view.lowerQuartile.empty() && view.upperQuartile.empty());
}

void TestLaunchView::shareOfNewProducts()
{
    // June: 5,000 + 10,000 + 900 + 15,000 + 7,000 = 37,900; new: Cup 5,000 + Plate 10,000 + Bowl 15,000.
    const IndicatorValue share = june().newProductGmvShare;
    QVERIFY(share.hasValue());
    QCOMPARE(share.value, 30'000.0 / 37'900.0);
}

void TestLaunchView::ofAnOrderOnlyTheProductsOwnLinesCount()
{
    StoreColumns columns = testing::smallShop();
    columns.orders.refund[10] = 4'000; // first line of order 1011, of another product
    columns.orders.refund[11] = 1'500; // its second line
    const LaunchView view = viewOver(std::move(columns), period(u"2026-06-01", u"2026-06-30"));
    QCOMPARE(view.launches.size(), std::size_t(1));
    const Launch &teapot = view.launches[0];
    QCOMPARE(teapot.launchDay, day(u"2026-06-10"));
    QCOMPARE(teapot.orders, 4);
    QCOMPARE(teapot.gmv, 59'000);
    QCOMPARE(teapot.refund, std::optional<qint64>(1'500));
    QCOMPARE(teapot.cumulativeOrders.front(), 1);
    QCOMPARE(teapot.cumulativeOrders.back(), 4);
    QCOMPARE(teapot.gmvByField, (std::array<qint64, FieldCount>{12'000, 22'000, 25'000, 0}));
    QCOMPARE(teapot.stage, LaunchStage::TooFew);
    QVERIFY(view.median.empty());
}

void TestLaunchView::aDaySetBackKnowsNothingLater()
{
    AnalysisContext context = testing::analysis(shop(), period(u"2026-06-01", u"2026-06-30"));
    context.asOf = day(u"2026-06-24");
    context.today = context.asOf;
    const LaunchView view = buildLaunchView(Evaluator(context));
    const Launch &bowl = view.launches[0];
    QCOMPARE(bowl.day, 5);
    QCOMPARE(bowl.orders, 7);
    QCOMPARE(bowl.gmv, 9'000);
    QCOMPARE(bowl.cumulativeGmv.size(), std::size_t(5));
    QCOMPARE(bowl.stage, LaunchStage::TooFew); // 7 orders

    context.asOf = day(u"2026-06-19");
    QCOMPARE(buildLaunchView(Evaluator(context)).launches[0].productName, QStringLiteral("Plate"));
}

void TestLaunchView::withoutOrdersNothingCanBeNew()
{
    StoreColumns columns = testing::emptyShop(period(u"2026-06-01", u"2026-06-30"));
    columns.coverage.clear();
    const LaunchView view = viewOver(std::move(columns), period(u"2026-06-01", u"2026-06-30"));
    QVERIFY(view.launches.empty());
    QVERIFY(!view.firstPossibleDay);
    QCOMPARE(said(view.newProductGmvShare), QStringLiteral("not_covered"));
    QVERIFY(toJson(view)[QStringLiteral("first_possible_day")].isNull());
}

void TestLaunchView::refundsAfterTheAsOfDayAreNotKnown()
{
    // The bowl's order of 06-20 was refunded on 06-25.
    StoreColumns columns = shop();
    const auto launched = std::ranges::find(columns.orders.product, std::uint32_t(testing::Bowl));
    const auto row = std::int32_t(launched - columns.orders.product.begin());
    testing::addRefund(columns, 1, row, 3'000, day(u"2026-06-25"), 0);
    columns.orders.refund.set(std::size_t(row), 3'000);
    columns.orders.refunded[std::size_t(row)] = 1;
    AnalysisContext context = testing::analysis(columns, period(u"2026-06-01", u"2026-06-30"));
    QCOMPARE(buildLaunchView(Evaluator(context)).launches[0].refund,
             std::optional<qint64>(4'000)); // and 1,000 of the order file
    context.asOf = day(u"2026-06-24");
    QCOMPARE(buildLaunchView(Evaluator(context)).launches[0].refund, std::optional<qint64>(1'000));
    context.asOf = day(u"2026-06-25");
    QCOMPARE(buildLaunchView(Evaluator(context)).launches[0].refund, std::optional<qint64>(4'000));
}

void TestLaunchView::withoutAftersalesNobodyKnowsRefunds()
{
    StoreColumns columns = shop();
    std::erase_if(columns.coverage, [](const auto &kind) { return kind.first != QStringLiteral("orders"); });
    const LaunchView view = viewOver(std::move(columns), period(u"2026-06-01", u"2026-06-30"));
    for (const Launch &launch : view.launches)
        QVERIFY(!launch.refund);
    QVERIFY(
        testing::at(toJson(view), {QStringLiteral("launches"), QStringLiteral("0"), QStringLiteral("refund")})
            .isNull());
    // With the files a launch without refunds says nothing was refunded.
    QCOMPARE(june().launches[1].refund, std::optional<qint64>(0));
}

void TestLaunchView::gapsInTheHistoryAreCounted()
{
    // Nothing of 05-28 … 06-02: 30 covered days before a day are there from 07-03 on.
    StoreColumns columns = shop();
    columns.coverage[0].second
        = {{day(u"2026-04-01"), day(u"2026-05-27")}, {day(u"2026-06-03"), day(u"2026-06-30")}};
    const LaunchView view = viewOver(std::move(columns), period(u"2026-05-01", u"2026-06-30"));
    QCOMPARE(view.firstPossibleDay, std::optional(day(u"2026-05-01")));
    QCOMPARE(view.untoldDays, 28);
    QCOMPARE(view.launches.size(), std::size_t(2)); // cup and teapot of May; neither bowl nor plate
    QCOMPARE(june().untoldDays, 0);
}

void TestLaunchView::jsonNamesItsMembers()
{
    const QJsonObject json = toJson(june());
    QCOMPARE(json.keys().join(QLatin1Char(' ')),
             QStringLiteral("as_of completed_launches curves first_possible_day launches new_product_gmv "
                            "new_product_gmv_share period "
                            "rules store untold_days"));
    const QJsonObject bowl = testing::at(json, {QStringLiteral("launches"), QStringLiteral("0")}).toObject();
    QCOMPARE(bowl.keys().join(QLatin1Char(' ')),
             QStringLiteral("cumulative_gmv cumulative_orders day days_left gmv gmv_by_field "
                            "launch_day missing_days orders period_gmv "
                            "product_id product_name recent_orders refund running stage untold_days"));
    QCOMPARE(bowl[QStringLiteral("product_id")].toString(), QStringLiteral("9003"));
    QCOMPARE(bowl[QStringLiteral("day")].toInt(), 11); // the 30th; the 20th is day 1
    QCOMPARE(bowl[QStringLiteral("stage")].toString(), QStringLiteral("seeding"));
    QCOMPARE(testing::at(bowl, {QStringLiteral("gmv_by_field"), QStringLiteral("shelf")}).toInteger(), 5'000);
    QCOMPARE(
        testing::at(json, {QStringLiteral("curves"), QStringLiteral("upper_quartile"), QStringLiteral("29")})
            .toInteger(),
        18'500);
}

QTEST_GUILESS_MAIN(TestLaunchView)
#include "tst_launchview.moc"
