#include "tests/influencers/influencershop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// Influencers to look at: refunds for quality, commissions above the sale, names that mislead.
class TestInfluencerRisks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commissionsAboveTheSaleAreFound();
    void namesAreFindings();
    void qualityRefundsMakeARisk();
    void fewQualityRefundsProveNothing_data();
    void fewQualityRefundsProveNothing();
};

void TestInfluencerRisks::commissionsAboveTheSaleAreFound()
{
    const InfluencerView view = Shop().june();
    QCOMPARE(view.overCommissionCount, std::size_t(1));
    QCOMPARE(view.overCommissionFen, qint64(5'000));
    QCOMPARE(view.overCommissions[0].order, text("103"));
    QCOMPARE(view.overCommissions[0].influencerName, text("小红"));
    QCOMPARE(view.overCommissions[0].commission, qint64(25'000));
}

void TestInfluencerRisks::namesAreFindings()
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

void TestInfluencerRisks::qualityRefundsMakeARisk()
{
    Shop shop;
    // 小明: 25 more orders of the teapot, ten of them refunded for their quality.
    for (int i = 0; i < 25; ++i) {
        shop.sell(u"2026-06-08", Bright, 100, 0, WithPromoter);
        shop.columns.orders.product.back() = Teapot;
        if (i < 10)
            addRefund(shop.columns, 700 + i, std::int32_t(shop.columns.orders.size() - 1), 100,
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
        shop.sell(u"2026-06-09", Nobody, 100, 0, NoAgents, SelfLive);
        if (i < 4)
            addRefund(shop.columns, 800 + i, std::int32_t(shop.columns.orders.size() - 1), 100,
                      day(u"2026-06-20"), 1);
    }
    const InfluencerView more = shop.june();
    const InfluencerRow &again = *std::ranges::find(more.rows, text("12"), &InfluencerRow::id);
    QCOMPARE(*again.timesStore, (10.0 / 26.0) / (4.0 / 44.0));
    QVERIFY(again.risk);
}

void TestInfluencerRisks::fewQualityRefundsProveNothing_data()
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

void TestInfluencerRisks::fewQualityRefundsProveNothing()
{
    QFETCH(int, refunds);
    QFETCH(int, ofOthers);
    Shop shop;
    const auto sellMany = [&shop](int orders, int refunded, std::uint32_t influencer, std::uint16_t source) {
        for (int i = 0; i < orders; ++i) {
            shop.sell(u"2026-06-08", influencer, 100, 0, NoAgents, source);
            const auto row = std::int32_t(shop.columns.orders.size() - 1);
            if (i < refunded)
                addRefund(shop.columns, 1000 + row, row, 100, day(u"2026-06-20"), 1);
        }
    };
    sellMany(26, refunds, Bright, DistributionLive);
    sellMany(296, ofOthers, Nobody, SelfLive);
    const InfluencerView view = shop.june();
    const InfluencerRow &bright = *std::ranges::find(view.rows, text("12"), &InfluencerRow::id);
    QTEST(bright.risk, "risk");
    QTEST(bright.timesStore.has_value(), "comparable");
}

QTEST_GUILESS_MAIN(TestInfluencerRisks)
#include "tst_influencerrisks.moc"
