#include "tests/indicators/figureshop.h"

#include <QtTest>

using namespace shopglass;
using testing::addOrder;
using testing::day;
using testing::OrderSpec;
using testing::period;
using testing::said;

/// What sales leave, and where orders are lost on the way.
class TestContribution final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheShop_data();
    void ofTheShop();
    void byField_data();
    void byField();
    void adsAreTakenOffWhereAllFilesSpeak();
    void aBillAfterADaySetBackIsNotKnown();
    void withoutBillsThereIsNoContribution();
    void everythingRefunded();
    void oneBuyerSaysNothingOfTheAverage();
    void commissionAboveTheSale();
    void daysBeforeTheFirstFile();
};

namespace {

IndicatorValue june(const StoreColumns &columns, const char *id, const RowFilter &filter = {})
{
    const Evaluator evaluator(testing::analysis(columns, period(u"2026-06-01", u"2026-06-30")));
    return evaluator.value(QString::fromLatin1(id), filter);
}

/// 25 orders of 100 yuan on 10 June, of the first `refunded` of which everything went back.
StoreColumns tenthOfJune(int refunded)
{
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-06-30"));
    for (int order = 1; order <= 25; ++order) {
        OrderSpec spec;
        spec.id = order;
        spec.created = day(u"2026-06-10");
        spec.paid = spec.created;
        spec.amount = 10'000;
        spec.commission = 1'000;
        spec.refund = order <= refunded ? 10'000 : 0;
        addOrder(columns, spec);
    }
    return columns;
}

} // namespace

void TestContribution::ofTheShop_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("coveredDays");
    const auto row = [](const char *name, const char *id, const char *expected, int days) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(expected) << days;
    };
    // The two bills are of orders paid on 2 and 3 June; 40,000 sold, 30,000 back, 2,000 commission, 500 fees.
    row("fees of the orders paid in June", "platform_fee", "value 500", 2);
    row("both orders of these days have a bill", "bill_coverage", "value 1", 2);
    row("what is left of the two days", "contribution_before_ads", "value 7500", 2);
    row("ads are known of other days only", "contribution", "not_covered", 0);
    row("132,000 less the 33,700 that went back in June", "net_gmv_by_refund_day", "value 98300", 30);
    row("five of eight orders were kept", "kept_orders", "value 5", 30);
    row("eight orders are too few for a rate", "keep_rate", "not_enough_data", 30);
    row("two orders of 160 clicks", "click_to_order_rate", "value 0.0125", 2);
    row("one order kept of 2,200 exposures", "exposure_to_kept_rate", "value 0.000454545454545", 4);
    row("nobody promised more than was paid", "commission_above_sale", "value 0", 30);
}

void TestContribution::ofTheShop()
{
    QFETCH(QString, id);
    QFETCH(QString, expected);
    QFETCH(int, coveredDays);
    const IndicatorValue value = june(testing::shopWithFigures(), qPrintable(id));
    QCOMPARE(said(value), expected);
    QCOMPARE(value.coveredDays, coveredDays);
}

void TestContribution::byField_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *id, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(id)
                            << QString::fromLatin1(expected).split(QStringLiteral(", "));
    };
    row("fees", "platform_fee", "value 500, value 0, value 0, value 0");
    row("what is left", "contribution_before_ads", "value 7500, value 0, value 0, value 0");
    row("ads name no field", "contribution", "not_covered, not_covered, not_covered, not_covered");
    row("traffic names no field", "click_to_order_rate",
        "not_covered, not_covered, not_covered, not_covered");
    row("orders kept", "kept_orders", "value 3, value 1, value 0, value 1");
    row("a refund of an unknown order is unclassified", "net_gmv_by_refund_day",
        "value 42000, value 26000, value 23000, value 7300");
}

void TestContribution::byField()
{
    QFETCH(QString, id);
    QFETCH(QStringList, expected);
    const Evaluator evaluator(
        testing::analysis(testing::shopWithFigures(), period(u"2026-06-01", u"2026-06-30")));
    QStringList found;
    for (const IndicatorRow &row : evaluator.rows({id}, GroupBy::Field))
        found << said(row.values.front());
    QCOMPARE(found, expected);
}

void TestContribution::adsAreTakenOffWhereAllFilesSpeak()
{
    StoreColumns columns = tenthOfJune(5);
    FigureTable bills = testing::tableOf("settlement", {20, 21}, {{"service_fees", "300 200"}});
    bills.orderRow = {10, 10}; // one order, paid out in two goes
    columns.figures.push_back(std::move(bills));
    testing::cover(columns, "settlement", u"2026-06-20", u"2026-06-21");
    columns.figures.push_back(testing::tableOf("ad_spend", {10, 11}, {{"spend", "40000 70000"}}));
    testing::cover(columns, "ad_spend", u"2026-06-10", u"2026-06-11");
    QCOMPARE(said(june(columns, "platform_fee")), QStringLiteral("value 500"));
    QCOMPARE(said(june(columns, "bill_coverage")), QStringLiteral("value 0.04")); // one of 25
    // 250,000 − 50,000 − 25,000 − 500; the ads of the 11th belong to a day without bills.
    QCOMPARE(said(june(columns, "contribution_before_ads")), QStringLiteral("value 174500"));
    QCOMPARE(said(june(columns, "contribution_rate_before_ads")), QStringLiteral("value 0.698"));
    QCOMPARE(said(june(columns, "contribution")), QStringLiteral("value 134500"));
    QCOMPARE(june(columns, "contribution").coveredDays, 1);
}

void TestContribution::aBillAfterADaySetBackIsNotKnown()
{
    AnalysisContext context
        = testing::analysis(testing::shopWithFigures(), period(u"2026-06-01", u"2026-06-15"));
    context.asOf = day(u"2026-06-15");
    const Evaluator evaluator(context);
    // The bill of the 16th, of the order paid on the 3rd, was not there yet.
    const IndicatorValue coverage = evaluator.value(QStringLiteral("bill_coverage"));
    QCOMPARE(said(coverage), QStringLiteral("value 1"));
    QCOMPARE(coverage.coveredDays, 1);
}

void TestContribution::withoutBillsThereIsNoContribution()
{
    const StoreColumns columns = testing::smallShop();
    for (const char *id : {"platform_fee", "bill_coverage", "contribution_before_ads",
                           "contribution_rate_before_ads", "contribution"})
        QCOMPARE(said(june(columns, id)), QStringLiteral("not_covered"));
}

void TestContribution::everythingRefunded()
{
    const StoreColumns columns = tenthOfJune(25);
    QCOMPARE(said(june(columns, "net_gmv")), QStringLiteral("value 0"));
    QCOMPARE(said(june(columns, "kept_orders")), QStringLiteral("value 0"));
    QCOMPARE(said(june(columns, "keep_rate")), QStringLiteral("value 0"));
}

void TestContribution::oneBuyerSaysNothingOfTheAverage()
{
    StoreColumns columns = tenthOfJune(0);
    std::ranges::fill(columns.orders.buyer, 1U);
    columns.buyerCount = 1;
    QCOMPARE(said(june(columns, "buyers")), QStringLiteral("value 1"));
    QCOMPARE(said(june(columns, "gmv_per_buyer")), QStringLiteral("not_enough_data"));
}

void TestContribution::commissionAboveTheSale()
{
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-06-30"));
    const std::vector<std::pair<qint64, qint64>> rows
        = {{1'000, 1'001}, {1'000, 1'000}, {0, 5}, {0, 0}, {-10, 0}};
    qint64 id = 1;
    for (const auto &[amount, commission] : rows) {
        OrderSpec spec;
        spec.id = id++;
        spec.created = day(u"2026-06-10");
        spec.paid = spec.created;
        spec.amount = amount;
        spec.commission = commission;
        spec.source = testing::DistributionLive;
        addOrder(columns, spec);
    }
    QCOMPARE(said(june(columns, "commission_above_sale")), QStringLiteral("value 2"));
    RowFilter own;
    own.field = Field::SelfBroadcast;
    QCOMPARE(said(june(columns, "commission_above_sale", own)), QStringLiteral("value 0"));
}

void TestContribution::daysBeforeTheFirstFile()
{
    const Evaluator evaluator(
        testing::analysis(testing::shopWithFigures(), period(u"2026-03-01", u"2026-03-31")));
    for (const IndicatorRow &row : evaluator.rows(
             {QStringLiteral("paid_gmv"), QStringLiteral("contribution_before_ads")}, GroupBy::Field)) {
        QCOMPARE(said(row.values[0]), QStringLiteral("not_covered"));
        QCOMPARE(said(row.values[1]), QStringLiteral("not_covered"));
    }
}

QTEST_GUILESS_MAIN(TestContribution)
#include "tst_contribution.moc"
