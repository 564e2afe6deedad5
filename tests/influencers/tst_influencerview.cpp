#include "tests/influencers/influencershop.h"
#include "tests/support/billshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestInfluencerView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreByIdTheLargestFirst();
    void whatIsLeftIsNetWithoutCommission();
    void withoutTheColumnNobodyKnowsCommissions();
    void feesAreThoseOfTheSameOrders();
    void fewBillsTellNoRate();
    void dependenceIsOfDistribution();
    void monthsWithGapsAreNoTrend();
    void leadersAndAffiliatesHaveTheirOwn();
    void withoutAftersalesNobodyKnowsRefunds();
    void fewOrdersGiveNoShares();
    void theRunningMonthIsNoTrend();
    void aShopWithoutInfluencersSaysSo();
    void jsonHasTheShares();
};

void TestInfluencerView::rowsAreByIdTheLargestFirst()
{
    const InfluencerView view = Shop().june();
    QCOMPARE(view.rows.size(), std::size_t(2));
    QCOMPARE(view.rows[0].id, text("11"));
    QCOMPARE(view.rows[0].name, text("小红"));
    QCOMPARE(int(view.rows[0].role), int(InfluencerRole::Promoter));
    QCOMPARE(said(valueOf(view.rows[0].values, text("paid_gmv"))), text("value 80000"));
    QCOMPARE(said(valueOf(view.rows[0].values, text("commission"))), text("value 31000"));
    QCOMPARE(view.rows[1].id, text("12"));
    QCOMPARE(int(view.rows[1].role), int(InfluencerRole::Leader));
    QCOMPARE(view.unnamedGmv, qint64(5'000));
}

void TestInfluencerView::whatIsLeftIsNetWithoutCommission()
{
    const InfluencerView view = Shop().june();
    QCOMPARE(*view.rows[0].left, qint64(49'000)); // 80,000 − 31,000, nothing refunded
    QVERIFY(!view.feeKnown); // no bill tells what the platform takes
    // Without after-sale files nobody knows what was refunded.
    Shop blind;
    std::erase_if(blind.columns.coverage, [](const auto &kind) { return kind.first != text("orders"); });
    QVERIFY(!blind.june().rows[0].left);
}

void TestInfluencerView::withoutTheColumnNobodyKnowsCommissions()
{
    Shop shop;
    // Files say the commission of the first of June alone, when 小红 sold 60,000 with a leader for 6,000.
    shop.columns.coverage.emplace_back(text("orders.commission"),
                                       std::vector<DayRange>{{day(u"2026-05-01"), day(u"2026-06-01")}});
    const InfluencerView some = shop.june();
    QCOMPARE(some.leftDays, 1);
    QCOMPARE(*some.rows[0].left, qint64(54'000));
    QCOMPARE(some.leaders[0].commission, std::optional<qint64>(7'500));
    shop.columns.coverage.back().second = {};
    const InfluencerView none = shop.june();
    QVERIFY(!none.rows[0].left);
    QVERIFY(!none.leaders[0].commission);
    QCOMPARE(none.leaders[0].gmv, qint64(75'000));
}

// The bills that came in June: 400 for 小明's order of May, 2,000 for the first one of 小红, 500 for each of
// twenty orders of May that nobody promoted. The rate is 12,400 of 10,000 + 60,000 + 200,000 = 4.592593 %.
// 小红's second order, 20,000 of which 5,000 came back, and 小明's of June, 15,000, have no bill.
void TestInfluencerView::feesAreThoseOfTheSameOrders()
{
    Shop shop;
    const auto bill = [&shop](qint64 order, qint64 paid, qint64 fee) {
        BillSpec spec;
        spec.order = order;
        spec.settledDay = day(u"2026-06-20");
        spec.created = day(u"2026-05-10");
        spec.paid = paid;
        spec.fee = fee;
        addBill(shop.columns, spec);
    };
    shop.columns.orders.refund = NumberColumn();
    for (const qint64 refund : {0, 0, 5'000, 0, 0, 0})
        shop.columns.orders.refund.push_back(refund);
    for (int i = 0; i < 20; ++i)
        shop.sell(u"2026-05-12", Nobody, 10'000, 0, NoAgents, SelfLive);
    bill(101, 10'000, 400);
    bill(102, 60'000, 2'000);
    for (qint64 order = 107; order < 127; ++order)
        bill(order, 10'000, 500);
    const InfluencerView view = shop.june();
    QVERIFY(view.feeKnown);
    QCOMPARE(*view.feeRate, 12'400.0 / 270'000.0);
    QCOMPARE(view.feeRateOrders, qint64(22));
    QCOMPARE(view.leftDays, 30);
    QCOMPARE(view.rows[0].billedFee, qint64(2'000));
    QCOMPARE(view.rows[0].unbilledOrders, qint64(1));
    QCOMPARE(view.rows[0].estimatedFee, qint64(689)); // of 15,000
    QCOMPARE(*view.rows[0].left, qint64(41'311)); // 80,000 − 5,000 − 31,000 − 2,000 − 689
    QCOMPARE(view.rows[1].billedFee, qint64(0)); // the bill of June is of an order of May
    QCOMPARE(view.rows[1].estimatedFee, qint64(689));
    QCOMPARE(*view.rows[1].left, qint64(12'811)); // 15,000 − 1,500 − 689
}

void TestInfluencerView::fewBillsTellNoRate()
{
    Shop shop;
    BillSpec spec;
    spec.order = 102;
    spec.settledDay = day(u"2026-06-20");
    spec.created = day(u"2026-06-01");
    spec.paid = 60'000;
    spec.fee = 2'000;
    addBill(shop.columns, spec);
    const InfluencerView view = shop.june();
    QVERIFY(!view.feeRate && !view.feeKnown);
    QCOMPARE(view.rows[0].unbilledOrders, qint64(1));
    QCOMPARE(*view.rows[0].left, qint64(49'000)); // before the fee for everybody, so that rows compare
    // Once every order has its bill no rate is needed.
    for (const auto &[order, paid] : {std::pair(103, 20'000), std::pair(104, 15'000)}) {
        spec.order = order;
        spec.paid = paid;
        spec.fee = 700;
        addBill(shop.columns, spec);
    }
    const InfluencerView billed = shop.june();
    QVERIFY(billed.feeKnown);
    QCOMPARE(*billed.rows[0].left, qint64(46'300)); // 80,000 − 31,000 − 2,700
}

void TestInfluencerView::dependenceIsOfDistribution()
{
    const InfluencerView view = Shop().withGifts().june();
    QCOMPARE(view.dependence.gmv, qint64(100'000));
    QCOMPARE(view.dependence.shares, (std::vector<std::optional<double>>{0.8, 0.95, 0.95}));
    QVERIFY(view.dependent);
}

void TestInfluencerView::monthsWithGapsAreNoTrend()
{
    const InfluencerView view = Shop().withGifts().june();
    QCOMPARE(view.trend.size(), std::size_t(2)); // May and June; before May there are no files
    QCOMPARE(view.trend[0].days.from.iso(), text("2026-05-01"));
    QCOMPARE(*view.trend[0].shares[0], 1.0);
    QCOMPARE(*view.trend[1].shares[0], 0.8);
    // Nor are months with a day whose files do not tell the channel.
    Shop shop;
    shop.withGifts();
    for (const char *column : {"orders.channel", "orders.promoter_id", "orders.leader_id",
                               "orders.affiliate_id", "orders.account_type"})
        shop.columns.coverage.emplace_back(text(column),
                                           std::vector<DayRange>{{day(u"2026-05-02"), day(u"2026-06-30")}});
    const InfluencerView later = shop.june();
    QCOMPARE(later.trend.size(), std::size_t(1));
    QCOMPARE(later.trend[0].days.from.iso(), text("2026-06-01"));
    QVERIFY(later.dependence.told);
    for (auto &[column, days] : shop.columns.coverage) {
        if (column.startsWith(text("orders.")))
            days.clear();
    }
    QVERIFY(!shop.june().dependence.told);
}

void TestInfluencerView::leadersAndAffiliatesHaveTheirOwn()
{
    Shop shop;
    shop.sell(u"2026-06-06", OtherRed, 3'000, 300, AffiliateAlone);
    const InfluencerView view = shop.june();
    QCOMPARE(view.leaders.size(), std::size_t(1));
    QCOMPARE(view.leaders[0].id, text("70"));
    QCOMPARE(view.leaders[0].orders, qint64(2));
    QCOMPARE(view.leaders[0].gmv, qint64(75'000)); // 60,000 beside a promoter, 15,000 alone
    QCOMPARE(view.leaders[0].commission, std::optional<qint64>(7'500));
    QCOMPARE(view.affiliates.size(), std::size_t(1));
    QCOMPARE(view.affiliates[0].name, text("快客乙"));
    QCOMPARE(view.affiliates[0].gmv, qint64(3'000));
    QCOMPARE(int(view.rows.back().role), int(InfluencerRole::Affiliate));
}

void TestInfluencerView::withoutAftersalesNobodyKnowsRefunds()
{
    const InfluencerView known = Shop().june();
    QCOMPARE(known.leaders[0].refund, std::optional<qint64>(0));
    QVERIFY(known.refundDays.all());
    Shop blind;
    std::erase_if(blind.columns.coverage, [](const auto &kind) { return kind.first != text("orders"); });
    const InfluencerView view = blind.june();
    QVERIFY(!view.refundDays.any());
    QVERIFY(!view.leaders[0].refund);
    QVERIFY(toJson(view)[text("leaders")][0][text("refund")].isNull());
}

void TestInfluencerView::fewOrdersGiveNoShares()
{
    Shop shop;
    shop.columns.orders = {};
    for (int i = 0; i < 9; ++i)
        shop.sell(u"2026-06-02", i < 6 ? Red : Bright, 1'000, 0, WithPromoter);
    QVERIFY(!shop.june().dependence.shares.front()); // nine orders of distribution, ten are asked
    QVERIFY(!shop.june().dependent);
    shop.sell(u"2026-06-03", Bright, 1'000, 0, WithPromoter);
    QCOMPARE(shop.june().dependence.orders, qint64(10));
    QCOMPARE(*shop.june().dependence.shares.front(), 0.6);
}

void TestInfluencerView::theRunningMonthIsNoTrend()
{
    Shop shop;
    shop.columns.coverage.front().second = {{day(u"2026-05-01"), day(u"2026-06-29")}};
    shop.columns.asOf = day(u"2026-06-29");
    const InfluencerView view = shop.june();
    QCOMPARE(view.trend.size(), std::size_t(1));
    QCOMPARE(view.trend[0].days.from.iso(), text("2026-05-01"));
}

void TestInfluencerView::aShopWithoutInfluencersSaysSo()
{
    const InfluencerView view = buildInfluencerView(Evaluator(
        analysis(emptyShop(period(u"2026-06-01", u"2026-06-30")), period(u"2026-06-01", u"2026-06-30"))));
    QVERIFY(view.rows.empty() && view.covered && !view.dependent);
    QVERIFY(!view.dependence.shares.front());
}

void TestInfluencerView::jsonHasTheShares()
{
    const QJsonObject json = toJson(Shop().withGifts().june());
    QCOMPARE(at(json, {text("dependence"), text("shares"), text("top_1")}).toDouble(), 0.8);
    QCOMPARE(at(json, {text("influencers"), text("0"), text("role")}).toString(), text("promoter"));
    QCOMPARE(at(json, {text("commission_above_sale"), text("excess")}).toInteger(), qint64(5'000));
}

QTEST_GUILESS_MAIN(TestInfluencerView)
#include "tst_influencerview.moc"
