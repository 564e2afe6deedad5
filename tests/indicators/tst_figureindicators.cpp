// Figures over traffic, live sessions, ads, reviews, service and settlement, worked out by hand from the rows
// in figureshop.h.

#include "tests/indicators/figureshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

Evaluator june()
{
    return Evaluator(contextOf(shared(shopWithFigures()), period(u"2026-06-01", u"2026-06-30")));
}

} // namespace

class TestFigureIndicators final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheFiguresOfJune_data();
    void givesTheFiguresOfJune();
    void tellsScenesApart();
    void breaksDownWhereItMakesSense_data();
    void breaksDownWhereItMakesSense();
    void saysWhichFiguresArethePlatforms();
    void theSampleOfAnAdReturnIsTheRowsThatCount();
};

void TestFigureIndicators::givesTheFiguresOfJune_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("coveredDays");
    const auto row = [](const char *name, const char *expected, int coveredDays) {
        QTest::newRow(name) << QString::fromLatin1(expected) << coveredDays;
    };
    // The 4th and 5th have exposures but no clicks.
    row("click_rate", "value 0.106666666667", 2); // 160 / 1,500
    row("product_exposures", "value 2200", 4);
    row("product_clicks", "value 160", 2);
    row("published_gmv", "value 41100", 4);
    row("published_conversion_rate", "value 0.01875", 2); // 3 / 160
    row("published_gmv_per_buyer", "value 10275", 3); // 41,100 / 4; the 4th has no buyers
    // 1003 on the 2nd, 1004 on the 3rd.
    row("conversion_rate", "value 0.0125", 2); // 2 / 160
    row("published_gmv_difference", "value -0.0267639902676", 3); // (40,000 − 41,100) / 41,100
    row("published_refund_amount_by_pay_day", "not_covered", 0); // no such column
    row("visitor_conversion_rate", "value 0.1", 2); // 10 / 100
    row("new_buyer_share", "value 0.6", 2); // a blank counts as none: 6 / 10
    row("live_gmv", "value 29000", 30);
    row("gpm", "value 6000", 29); // 24,000 / 4,000 × 1,000: the session of the 3rd has no views
    row("uv_value", "value 25", 29); // 25,000 / 1,000
    row("live_hours", "value 3.5", 30);
    row("live_gmv_per_hour", "value 8286", 30); // 29,000 / 3.5
    row("live_new_followers", "value 35", 30);
    row("video_gpm", "not_covered", 0);
    // A dash is missing, not zero: the 3,000 of the row without GMV bought something that nobody can say.
    row("ad_roi", "value 4", 2); // 12,000 / 3,000
    row("ad_roi_7d", "value 3", 1); // 12,000 / 4,000: the 6th does not say
    row("ad_roi_30d", "not_covered", 0);
    row("ad_cost_per_order", "value 375", 2); // 3,000 / 8, likewise
    row("ad_cost_per_fan", "undefined", 2); // no fans
    row("ad_spend_rate", "undefined", 2); // no paid order on the 5th and 6th
    row("bad_reviews", "value 1", 4);
    row("bad_review_rate", "value 0.25", 4); // the 14th has no stars
    row("good_review_rate", "value 0.5", 4);
    row("review_stars", "value 3.5", 4);
    row("logistics_bad_review_rate", "value 0.2", 5);
    row("review_answer_rate", "value 0.4", 5);
    row("bad_reviews_of_paid_rate", "value 1", 4); // 1 of the 13th ÷ 1006 of the 10th
    row("service_conversations", "value 450", 3);
    row("reply_rate_3min", "value 0.6", 2); // 240 / 400
    row("reply_rate_30s", "not_covered", 0);
    row("average_response_seconds", "value 35", 2); // (20 × 100 + 40 × 300) / 400
    row("settled_amount", "value 7500", 2);
    row("settlement_net", "value 10000", 2);
    row("service_fee_rate", "value 0.05", 2);
    row("settlement_commission", "value 2000", 2);
    row("settled_share", "value 0.75", 2);
    row("insurance_merchant_fee", "value 250", 3);
    row("insured_orders", "value 3", 3);
    row("insurance_fee_per_order", "value 83", 3); // 250 / 3 fen
    row("ledger_income", "value 7700", 2);
    row("ledger_expense", "value 300", 2);
    row("ledger_net", "value 7400", 2);
    row("on_sale_products", "value 3", 20); // cup, bowl, plate
    row("sell_through_rate", "value 0.333333333333", 20); // the cup
}

void TestFigureIndicators::givesTheFiguresOfJune()
{
    const IndicatorValue found = june().value(id(QTest::currentDataTag()));
    QTEST(said(found), "expected");
    QTEST(found.coveredDays, "coveredDays");
    QCOMPARE(found.days, 30);
}

void TestFigureIndicators::tellsScenesApart()
{
    const Evaluator evaluator = june();
    QCOMPARE(byKey(evaluator.rows({id("product_clicks")}, GroupBy::Scene)),
             QStringLiteral("recommend=value 2, mall=value 5, search=value 70, store=value 0, live=value 0, "
                            "video=value 0, unclassified=value 1"));
    QCOMPARE(byKey(evaluator.rows({id("click_rate")}, GroupBy::Scene)),
             QStringLiteral("recommend=value 0.05, mall=value 0.05, search=value 0.116666666667, "
                            "store=undefined, live=undefined, video=undefined, unclassified=value 0.02"));
    QCOMPARE(byKey(evaluator.rows({id("published_conversion_rate")}, GroupBy::Scene)).left(51),
             QStringLiteral("recommend=value 0.5, mall=value 0, search=value 0.1"));
    for (const char *other : {"paid_gmv", "conversion_rate", "gpm", "published_refund_amount_by_pay_day"}) {
        for (const IndicatorRow &row : evaluator.rows({id(other)}, GroupBy::Scene))
            QCOMPARE(said(row.values.front()), QStringLiteral("not_covered"));
    }
}

void TestFigureIndicators::breaksDownWhereItMakesSense_data()
{
    QTest::addColumn<int>("groupBy");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, GroupBy groupBy, const char *indicator, const char *expected) {
        QTest::newRow(name) << int(groupBy) << id(indicator) << QString::fromLatin1(expected);
    };
    row("clicks by product come from the source report", GroupBy::Product, "product_clicks",
        "9001=value 72, 9002=value 6");
    row("our conversion by product", GroupBy::Product, "conversion_rate",
        "9001=value 0.0277777777778, 9002=value 0");
    row("stars by product", GroupBy::Product, "bad_review_rate", "9001=value 0, 9002=value 0.5");
    row("stars by field, through the order", GroupBy::Field, "reviews",
        "distribution=value 1, self_broadcast=value 2, shelf=value 1, unclassified=value 1");
    row("settlements by field", GroupBy::Field, "settled_amount",
        "distribution=value 7500, self_broadcast=value 0, shelf=value 0, unclassified=value 0");
    row("nothing of the store's traffic by field", GroupBy::Field, "product_clicks",
        "distribution=not_covered, self_broadcast=not_covered, shelf=not_covered, unclassified=not_covered");
    row("nothing of ads by field", GroupBy::Field, "ad_roi",
        "distribution=not_covered, self_broadcast=not_covered, shelf=not_covered, unclassified=not_covered");
    row("settlements by influencer, blank last", GroupBy::Influencer, "settled_amount",
        "=value 0, 72=value 0, 71=value 7500");
    row("nothing of sessions by product", GroupBy::Product, "gpm", "9001=not_covered, 9002=not_covered");
}

void TestFigureIndicators::breaksDownWhereItMakesSense()
{
    QFETCH(int, groupBy);
    QFETCH(QString, indicator);
    QTEST(byKey(june().rows({indicator}, GroupBy(groupBy))), "expected");
}

void TestFigureIndicators::saysWhichFiguresArethePlatforms()
{
    const Evaluator evaluator = june();
    QVERIFY(evaluator.value(id("published_gmv")).official);
    QVERIFY(!evaluator.value(id("paid_gmv")).official);
}

void TestFigureIndicators::theSampleOfAnAdReturnIsTheRowsThatCount()
{
    QCOMPARE(june().value(id("ad_roi")).sample, qint64(2));
    QCOMPARE(june().value(id("ad_roi_7d")).sample, qint64(2));
}

QTEST_GUILESS_MAIN(TestFigureIndicators)
#include "tst_figureindicators.moc"
