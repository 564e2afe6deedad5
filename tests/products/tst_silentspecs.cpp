#include "models/products/opportunityview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// Base 1 to 20 June, lately 21 to 30 June; six lines are enough. Cups: 8 small and 12 large ones in the
/// base, 10 yuan each, then only large ones. Teapots come in one size, and stop.
class TestSilentSpecs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSizeThatStops_data();
    void aSizeThatStops();
    void oneSaleIsNotSilent();
    void whatIsOffSaleIsNotMissed();
    void aDayThatNoFileCoversLeavesItOpen();
    void filesWithoutSizesLeaveItOpen();
};

namespace {

constexpr const char *Rules = R"({"rulebook": "opportunities", "updated": "2026-06-30", "rule": {
    "band_edges": [0], "band_orders": 3, "band_rise": 0.1, "one_field_orders": 3, "one_field_share": 0.9,
    "stock_days": 14, "stock_lasts": 14, "stock_age": 29, "spec_base_days": 20, "spec_days": 10,
    "spec_orders": 6, "spec_chance": 0.05, "similar_share": 0.65, "shown": 20, "word_length": 2,
    "source": "t", "confidence": "assumption"}})";

enum Size : std::uint32_t { NoSize, Small, Large };

void sell(StoreColumns &columns, QStringView on, int times, std::uint32_t product, Size size)
{
    for (int i = 0; i < times; ++i) {
        OrderSpec order;
        order.id = qint64(columns.orders.size()) + 1;
        order.created = day(on);
        order.paid = order.created;
        order.amount = 1'000;
        order.product = product;
        addOrder(columns, order);
        columns.orders.spec.back() = size;
    }
}

StoreColumns shop(int largeOnesLately)
{
    StoreColumns columns = emptyShop(period(u"2026-06-01", u"2026-06-30"));
    columns.specs = {QString(), QStringLiteral("小号"), QStringLiteral("大号")};
    sell(columns, u"2026-06-02", 7, Cup, Small);
    sell(columns, u"2026-06-18", 1, Cup, Small);
    sell(columns, u"2026-06-20", 12, Cup, Large);
    sell(columns, u"2026-06-20", 10, Teapot, Large);
    sell(columns, u"2026-06-21", largeOnesLately, Cup, Large);
    return columns;
}

OpportunityView viewOf(StoreColumns columns)
{
    return buildOpportunityView(
        Evaluator(analysis(std::move(columns), period(u"2026-06-10", u"2026-06-30"),
                           rulebookWith(QStringLiteral("opportunities.json"), Rules))));
}

} // namespace

void TestSilentSpecs::aSizeThatStops_data()
{
    QTest::addColumn<int>("lately");
    QTest::addColumn<QString>("expected");
    // Wilson's lower end of 8 in 20 is 0.21881; 2 x 0.78119^14 = 0.0630, 2 x 0.78119^15 = 0.0492.
    QTest::newRow("fourteen others may be chance") << 14 << QString();
    QTest::newRow("fifteen others are none")
        << 15 << QStringLiteral("Cup 小号: 8 until 2026-06-18, of 15 others missed 6.00, 6000 fen");
    QTest::newRow("nobody buys the product any more") << 0 << QString();
}

void TestSilentSpecs::aSizeThatStops()
{
    QFETCH(int, lately);
    QFETCH(QString, expected);
    const OpportunityView view = viewOf(shop(lately));
    QCOMPARE(view.specsJudged, std::size_t(2));
    QStringList said;
    for (const SilentSpec &spec : view.silentSpecs)
        said << QStringLiteral("%1 %2: %3 until %4, of %5 others missed %6, %7 fen")
                    .arg(spec.productName, spec.spec)
                    .arg(spec.orders)
                    .arg(spec.lastDay.iso())
                    .arg(spec.others)
                    .arg(spec.missed, 0, 'f', 2)
                    .arg(spec.missedGmv);
    QCOMPARE(said.join(QLatin1Char(';')), expected);
}

void TestSilentSpecs::oneSaleIsNotSilent()
{
    StoreColumns columns = shop(15);
    sell(columns, u"2026-06-30", 1, Cup, Small);
    QVERIFY(viewOf(std::move(columns)).silentSpecs.empty());
}

void TestSilentSpecs::whatIsOffSaleIsNotMissed()
{
    StoreColumns columns = shop(15);
    FigureTable list;
    list.kind = QStringLiteral("products");
    list.day = {day(u"2026-06-25").number()};
    list.product = {Cup};
    FigureColumn status;
    status.push(1); // off sale
    list.figures.emplace_back(QStringLiteral("product_status"), status);
    columns.figures.push_back(list);
    const OpportunityView view = viewOf(std::move(columns));
    QCOMPARE(view.specsJudged, std::size_t(0));
    QVERIFY(view.silentSpecs.empty());
}

void TestSilentSpecs::aDayThatNoFileCoversLeavesItOpen()
{
    StoreColumns columns = shop(15);
    columns.coverage.front().second = {{day(u"2026-06-02"), day(u"2026-06-30")}};
    const OpportunityView view = viewOf(std::move(columns));
    QCOMPARE(view.specsJudged, std::size_t(0));
    QVERIFY(view.silentSpecs.empty());
}

void TestSilentSpecs::filesWithoutSizesLeaveItOpen()
{
    StoreColumns columns = shop(15);
    std::ranges::fill(columns.orders.spec, std::uint32_t(NoSize));
    QCOMPARE(viewOf(std::move(columns)).specsJudged, std::size_t(0));
}

QTEST_GUILESS_MAIN(TestSilentSpecs)
#include "tst_silentspecs.moc"
