#include "models/influencers/influencerview.h"
#include "tests/support/billshop.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;
using testing::said;
using testing::valueOf;

// Distribution in June 2026: 小红 (11) 60,000 and 20,000, 小明 (12) 15,000, nobody named 5,000; whole
// 100,000. 小红 was called 老红 before; 13 is called 小红 as well. Own live 50,000 aside. In May: 小明 10,000
// of 10,000.
namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

enum : std::uint32_t { Nobody, Red, Bright, OtherRed };
enum : std::uint32_t { NoAgents, WithPromoter, PromoterAndLeader, LeaderAlone, AffiliateAlone };

class Shop final
{
public:
    Shop()
        : columns(testing::emptyShop(period(u"2026-05-01", u"2026-06-30")))
    {
        columns.influencers
            = {{}, {text("11"), text("小红")}, {text("12"), text("小明")}, {text("13"), text("小红")}};
        columns.formerNames = {{Red, text("小红")}, {Red, text("老红")}};
        columns.leaders = {{}, {text("70"), text("团长甲")}};
        columns.affiliates = {{}, {text("80"), text("快客乙")}};
        columns.agents = {{},
                          {text("达人号"), true, 0, 0},
                          {text("达人号"), true, 1, 0},
                          {text("达人号"), false, 1, 0},
                          {text("达人号"), false, 0, 1}};
        sell(u"2026-05-10", Bright, 10'000, 1'000, WithPromoter);
        sell(u"2026-06-01", Red, 60'000, 6'000, PromoterAndLeader);
        sell(u"2026-06-02", Red, 20'000, 25'000, WithPromoter);
        sell(u"2026-06-03", Bright, 15'000, 1'500, LeaderAlone);
        sell(u"2026-06-04", Nobody, 5'000, 0, NoAgents);
        sell(u"2026-06-05", Nobody, 50'000, 0, NoAgents, testing::SelfLive);
    }

    void sell(QStringView iso, std::uint32_t influencer, qint64 amount, qint64 commission,
              std::uint32_t agent, std::uint16_t source = testing::DistributionLive)
    {
        testing::OrderSpec spec;
        spec.id = ++m_lastId;
        spec.created = day(iso);
        spec.paid = spec.created;
        spec.amount = amount;
        spec.commission = commission;
        spec.source = source;
        testing::addOrder(columns, spec);
        columns.orders.influencer.back() = influencer;
        columns.orders.agent.push_back(agent);
    }

    /// Free gifts that name nobody, so that May and June have the ten orders of distribution that shares ask
    /// for.
    Shop &withGifts()
    {
        for (int i = 0; i < 9; ++i)
            sell(u"2026-05-12", Nobody, 0, 0, NoAgents);
        for (int i = 0; i < 6; ++i)
            sell(u"2026-06-12", Nobody, 0, 0, NoAgents);
        return *this;
    }

    InfluencerView june() const
    {
        return buildInfluencerView(
            Evaluator(testing::analysis(columns, period(u"2026-06-01", u"2026-06-30"))));
    }

    StoreColumns columns;

private:
    qint64 m_lastId = 100;
};

} // namespace

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
    void commissionsAboveTheSaleAreFound();
    void namesAreFindings();
    void qualityRefundsMakeARisk();
    void fewQualityRefundsProveNothing_data();
    void fewQualityRefundsProveNothing();
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
        testing::BillSpec spec;
        spec.order = order;
        spec.settledDay = day(u"2026-06-20");
        spec.created = day(u"2026-05-10");
        spec.paid = paid;
        spec.fee = fee;
        testing::addBill(shop.columns, spec);
    };
    shop.columns.orders.refund = NumberColumn();
    for (const qint64 refund : {0, 0, 5'000, 0, 0, 0})
        shop.columns.orders.refund.push_back(refund);
    for (int i = 0; i < 20; ++i)
        shop.sell(u"2026-05-12", Nobody, 10'000, 0, NoAgents, testing::SelfLive);
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
    testing::BillSpec spec;
    spec.order = 102;
    spec.settledDay = day(u"2026-06-20");
    spec.created = day(u"2026-06-01");
    spec.paid = 60'000;
    spec.fee = 2'000;
    testing::addBill(shop.columns, spec);
    const InfluencerView view = shop.june();
    QVERIFY(!view.feeRate && !view.feeKnown);
    QCOMPARE(view.rows[0].unbilledOrders, qint64(1));
    QCOMPARE(*view.rows[0].left, qint64(49'000)); // before the fee for everybody, so that rows compare
    // Once every order has its bill no rate is needed.
    for (const auto &[order, paid] : {std::pair(103, 20'000), std::pair(104, 15'000)}) {
        spec.order = order;
        spec.paid = paid;
        spec.fee = 700;
        testing::addBill(shop.columns, spec);
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

void TestInfluencerView::commissionsAboveTheSaleAreFound()
{
    const InfluencerView view = Shop().june();
    QCOMPARE(view.overCommissionCount, std::size_t(1));
    QCOMPARE(view.overCommissionFen, qint64(5'000));
    QCOMPARE(view.overCommissions[0].order, text("103"));
    QCOMPARE(view.overCommissions[0].influencerName, text("小红"));
    QCOMPARE(view.overCommissions[0].commission, qint64(25'000));
}

void TestInfluencerView::namesAreFindings()
{
    Shop shop;
    shop.sell(u"2026-06-06", OtherRed, 3'000, 300, WithPromoter);
    const InfluencerView view = shop.june();
    QCOMPARE(view.renamed.size(), std::size_t(1));
    QCOMPARE(view.renamed[0].ids, QStringList{text("11")});
    QCOMPARE(view.renamed[0].names, QStringList({text("小红"), text("老红")}));
    QCOMPARE(view.sameName.size(), std::size_t(1));
    QCOMPARE(view.sameName[0].ids, QStringList({text("11"), text("13")}));
    QCOMPARE(view.rows.size(), std::size_t(3)); // they stay two
}

void TestInfluencerView::qualityRefundsMakeARisk()
{
    Shop shop;
    // 小明: 25 more orders of the teapot, ten of them refunded for their quality.
    for (int i = 0; i < 25; ++i) {
        shop.sell(u"2026-06-08", Bright, 100, 0, WithPromoter);
        shop.columns.orders.product.back() = testing::Teapot;
        if (i < 10)
            testing::addRefund(shop.columns, 700 + i, std::int32_t(shop.columns.orders.size() - 1), 100,
                               day(u"2026-06-20"), 1);
    }
    const InfluencerView view = shop.june();
    const InfluencerRow &bright = *std::ranges::find(view.rows, text("12"), &InfluencerRow::id);
    QCOMPARE(bright.qualityRefunds, qint64(10));
    QCOMPARE(bright.worstProduct, text("Teapot"));
    QCOMPARE(bright.worstRefunds, qint64(10));
    // 10 of 26 of his orders, and none of the other 4.
    QCOMPARE(*bright.restQualityRate, 0.0);
    QVERIFY(!bright.timesStore);
    // Forty orders of the store's own, four of them refunded for their quality: 4 of 44 others. His 38.5 %
    // lie between 22.4 % and 57.5 %, above their 9.1 %.
    for (int i = 0; i < 40; ++i) {
        shop.sell(u"2026-06-09", Nobody, 100, 0, NoAgents, testing::SelfLive);
        if (i < 4)
            testing::addRefund(shop.columns, 800 + i, std::int32_t(shop.columns.orders.size() - 1), 100,
                               day(u"2026-06-20"), 1);
    }
    const InfluencerView more = shop.june();
    const InfluencerRow &again = *std::ranges::find(more.rows, text("12"), &InfluencerRow::id);
    QCOMPARE(*again.timesStore, (10.0 / 26.0) / (4.0 / 44.0));
    QVERIFY(again.risk);
}

void TestInfluencerView::fewQualityRefundsProveNothing_data()
{
    QTest::addColumn<int>("refunds");
    QTest::addColumn<int>("ofOthers"); // of 300 other orders
    QTest::addColumn<bool>("risk");
    QTest::addColumn<bool>("comparable");
    // Of 27 orders: 1 is 3.7 %, eleven times the others' 0.33 %, and still one refund.
    QTest::newRow("one refund of 27 orders is no risk") << 1 << 1 << false << false;
    QTest::newRow("four are still too few to name somebody") << 4 << 1 << false << false;
    QTest::newRow("five of 27 against one of 300 are a risk") << 5 << 1 << true << true;
    // 6 of 27 lie between 10.6 % and 40.8 %: the others' 14 % are inside, though 22.2 % is 1.6 times as much.
    QTest::newRow("a rate that chance could give is no risk") << 6 << 42 << false << true;
    QTest::newRow("none of 27 where one in 300 is refunded says nothing") << 0 << 1 << false << false;
}

void TestInfluencerView::fewQualityRefundsProveNothing()
{
    QFETCH(int, refunds);
    QFETCH(int, ofOthers);
    Shop shop;
    const auto sellMany = [&shop](int orders, int refunded, std::uint32_t influencer, std::uint16_t source) {
        for (int i = 0; i < orders; ++i) {
            shop.sell(u"2026-06-08", influencer, 100, 0, NoAgents, source);
            const auto row = std::int32_t(shop.columns.orders.size() - 1);
            if (i < refunded)
                testing::addRefund(shop.columns, 1000 + row, row, 100, day(u"2026-06-20"), 1);
        }
    };
    sellMany(26, refunds, Bright, testing::DistributionLive);
    sellMany(296, ofOthers, Nobody, testing::SelfLive);
    const InfluencerView view = shop.june();
    const InfluencerRow &bright = *std::ranges::find(view.rows, text("12"), &InfluencerRow::id);
    QTEST(bright.risk, "risk");
    QTEST(bright.timesStore.has_value(), "comparable");
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
    const InfluencerView view = buildInfluencerView(Evaluator(testing::analysis(
        testing::emptyShop(period(u"2026-06-01", u"2026-06-30")), period(u"2026-06-01", u"2026-06-30"))));
    QVERIFY(view.rows.empty() && view.covered && !view.dependent);
    QVERIFY(!view.dependence.shares.front());
}

void TestInfluencerView::jsonHasTheShares()
{
    const QJsonObject json = toJson(Shop().withGifts().june());
    QCOMPARE(testing::at(json, {text("dependence"), text("shares"), text("top_1")}).toDouble(), 0.8);
    QCOMPARE(testing::at(json, {text("influencers"), text("0"), text("role")}).toString(), text("promoter"));
    QCOMPARE(testing::at(json, {text("commission_above_sale"), text("excess")}).toInteger(), qint64(5'000));
}

QTEST_GUILESS_MAIN(TestInfluencerView)
#include "tst_influencerview.moc"
