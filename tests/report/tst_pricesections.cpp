#include "models/report/livesections.h"
#include "models/report/tradingsections.h"
#include "tests/report/tradingviews.h"
#include "tests/support/sectionparts.h"
#include "tests/support/smallvalues.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// What is said of prices and of influencers.
class TestPriceSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAListNothingIsSaidOfTheMarket();
    void marketStatesAreWords_data();
    void marketStatesAreWords();
    void everyPriceOpensItsRows();
    void whoPaysIsNotCoveredWhereNoOrderSays();
    void fewGoodsBringMostOfTheGmv();
    void withoutAProductNobodyBringsMost();
    void tooFewGoodsTellNothing();
    void goodsStandWhereTheirPriceAndSalesAre();
    void withoutARefundRateNothingIsHeldAgainstIt();
    void influencersSayDependenceAndRisk();
    void whatIsLeftSaysWhetherFeesAreKnown();
    void theHeadlineIsOfMoneyNotOfPercent();
};

void TestPriceSections::withoutAListNothingIsSaidOfTheMarket()
{
    const std::vector<Section> sections = priceSections(pricesWith(product("杯子")), English);
    QVERIFY(sections.front().sentences.front().startsWith(text("No list of market prices was imported")));
    const TableSpec *table = tableOf(sections, text("prices.products"));
    QVERIFY(table);
    const QStringList row = texts(table->rows.front());
    QVERIFY(row.contains(text("no market price")));
    QVERIFY(row.contains(text("¥80.00")) && row.contains(text("¥30.01")));
    for (const ChartSpec &chart : sections.front().charts)
        QVERIFY(chart.id != text("prices.market"));
}

void TestPriceSections::marketStatesAreWords_data()
{
    QTest::addColumn<MarketState>("state");
    QTest::addColumn<QString>("shown");
    QTest::newRow("too old") << MarketState::TooOld << text("too old (2026-06-20)");
    QTest::newRow("a name of several") << MarketState::Ambiguous << text("name not clear");
    QTest::newRow("known") << MarketState::Known << text("¥64.00 – ¥75.00");
}

void TestPriceSections::marketStatesAreWords()
{
    QFETCH(MarketState, state);
    QFETCH(QString, shown);
    ProductPrices cup = product("杯子");
    cup.market.state = state;
    cup.market.day = viewDay(u"2026-06-20");
    cup.market.low = 6'400;
    cup.market.high = 7'500;
    if (state == MarketState::Known)
        cup.market.gap = 0.25;
    ViewSet views = pricesWith(cup);
    views.prices.marketDay = cup.market.day;
    views.prices.marketKnown = state == MarketState::Known ? 1 : 0;
    const std::vector<Section> sections = priceSections(views, English);
    QVERIFY(texts(tableOf(sections, text("prices.products"))->rows.front()).contains(shown));
    if (state == MarketState::Known) {
        const ChartSpec &chart = sections.front().charts.front();
        QCOMPARE(chart.bars.front().text, text("¥80.00, 25.0% above"));
        QCOMPARE(rowsQuestionAt(chart.twin, 0, 0)->indicator, text("market_gap"));
        QCOMPARE(chart.twin.questions.front().product, views.prices.products.front().id);
    }
}

void TestPriceSections::everyPriceOpensItsRows()
{
    const std::vector<Section> sections = priceSections(pricesWith(product("杯子")), English);
    QStringList opened;
    for (const TableColumn &column : tableOf(sections, text("prices.products"))->columns)
        opened << column.id + QLatin1Char(':') + column.definitionId;
    for (const char *pair :
         {"latest:price_latest", "median:price_median", "short_low:price_short_low", "low:price_low",
          "floor:price_floor", "position:price_place", "market:market_price", "gap:market_gap"})
        QVERIFY2(opened.contains(text(pair)), pair);
}

void TestPriceSections::whoPaysIsNotCoveredWhereNoOrderSays()
{
    ViewSet views = pricesWith(product("杯子"));
    views.prices.discounts.gmv = 10'000;
    views.prices.discounts.shop = {500, 8'000};
    const std::vector<Section> sections = priceSections(views, English);
    const TableSpec *table = tableOf(sections, text("prices.discounts"));
    QVERIFY(table);
    QCOMPARE(texts(table->rows[0]),
             QStringList({text("Shop discount"), text("¥5.00"), text("6.25%"), text("80.00%")}));
    QCOMPARE(table->rows[1][1].text, text("not covered"));
}

namespace {

/// The section of the goods with its first chart.
std::vector<Section> goodsSectionsOf(const GoodsStructure &structure, int leastProducts = 3)
{
    ViewSet views = pricesWith(product("杯子"));
    views.prices.rules.leastProducts = leastProducts;
    views.prices.goods = structure;
    std::vector<Section> sections = priceSections(views, English);
    std::erase_if(sections, [](const Section &section) { return section.id != text("prices.goods"); });
    return sections;
}

} // namespace

void TestPriceSections::fewGoodsBringMostOfTheGmv()
{
    const std::vector<Section> sections = goodsSectionsOf(goods());
    QCOMPARE(sections.size(), std::size_t(1));
    const ChartSpec &chart = sections.front().charts.front();
    QCOMPARE(chart.kind, ChartKind::Columns);
    QCOMPARE(chart.markY, std::optional<double>(0.8));
    QVERIFY(chart.summary.startsWith(text("2 of 4 product")));
    QVERIFY(chart.summary.contains(text("短袖")) && chart.summary.contains(text("60.0%")));
    QCOMPARE(texts(chart.twin.rows[0]), QStringList({text("短袖"), text("¥600.00"), text("60.00%")}));
    QCOMPARE(texts(chart.twin.rows[2]), QStringList({text("9003"), text("¥100.00"), text("95.00%")}));
    QCOMPARE(chart.bars[1].meaning, Meaning::None);
    QCOMPARE(chart.bars[2].meaning, Meaning::Muted);
    QCOMPARE(rowsQuestionAt(chart.twin, 1, 0)->indicator, text("paid_gmv"));
    QCOMPARE(chart.twin.questions[1].product, text("9002"));
}

void TestPriceSections::withoutAProductNobodyBringsMost()
{
    GoodsStructure structure = goods();
    structure.gmv.value = 400'000;
    structure.leading = 0;
    const std::vector<Section> sections = goodsSectionsOf(structure);
    const ChartSpec &chart = sections.front().charts.front();
    QVERIFY(chart.summary.contains(text("25.0% of the GMV; the other orders name no product")));
    QCOMPARE(chart.bars[3].meaning, Meaning::None);
    structure.gmv.state = ValueState::NotCovered;
    QVERIFY(goodsSectionsOf(structure).empty());
}

void TestPriceSections::tooFewGoodsTellNothing()
{
    const std::vector<Section> sections = goodsSectionsOf(goods(), 5);
    const ChartSpec &chart = sections.front().charts.front();
    QVERIFY(chart.isEmpty());
    QCOMPARE(chart.emptyText,
             text("Fewer than 5 products sold in this period: too few to tell many from few."));
}

void TestPriceSections::goodsStandWhereTheirPriceAndSalesAre()
{
    const std::vector<Section> sections = goodsSectionsOf(pricedGoods());
    const ChartSpec &chart = sections.front().charts.at(1);
    QCOMPARE(chart.kind, ChartKind::Scatter);
    QCOMPARE(chart.points.size(), std::size_t(3)); // the fourth product has no price
    QCOMPARE(chart.points[0].x, 20.0);
    QCOMPARE(chart.points[0].y, 30.0);
    QVERIFY(chart.points[1].named && !chart.points[0].named);
    QCOMPARE(chart.markX, std::optional<double>(20.0));
    QCOMPARE(chart.markY, std::optional<double>(10.0));
    QVERIFY2(
        chart.summary.startsWith(text("1 product(s) sold more pieces than the median and are refunded more "
                                      "often than the shop's 10.00%.")),
        qPrintable(chart.summary));
    QCOMPARE(texts(chart.twin.rows[0]),
             QStringList({text("短袖"), text("¥20.00"), text("30"), text("¥600.00"), text("30.00%"),
                          text("above the shop's")}));
    QCOMPARE(texts(chart.twin.rows[2]).mid(3),
             QStringList({text("¥100.00"), text("not enough data"), text("not enough data")}));
    QCOMPARE(chart.twin.questions[1].product, text("9002"));
}

void TestPriceSections::withoutARefundRateNothingIsHeldAgainstIt()
{
    GoodsStructure structure = pricedGoods();
    structure.refundRate.state = ValueState::NotCovered;
    const std::vector<Section> sections = goodsSectionsOf(structure);
    const ChartSpec &chart = sections.front().charts.at(1);
    QVERIFY(chart.summary.startsWith(text("The shop's refund rate is not known for this period")));
    QCOMPARE(chart.points[0].series, std::size_t(RefundClass::NotKnown));
    structure.priced = 2;
    const std::vector<Section> few = goodsSectionsOf(structure);
    QVERIFY(few.front().charts.at(1).isEmpty());
    QCOMPARE(few.front().charts.at(1).emptyText,
             text("Fewer than 3 products sold enough pieces for a price."));
}

void TestPriceSections::influencersSayDependenceAndRisk()
{
    const std::vector<Section> sections = influencerSections(influencersWith(influencer()), English);
    const QStringList &said = sections.front().sentences;
    QCOMPARE(
        said[0],
        text("The top influencer brings 80.00% of the distribution GMV, the top 3 bring 95.00%, the top 5 "
             "bring 100.00%. From 40% on that is called a dependence."));
    QCOMPARE(
        said[1],
        text("1 influencer(s) put the scores at risk: 小红 has 10 quality refunds, 2.7 times the rate of "
             "all other orders. 6 of them are for “杯子”."));
    const TableSpec *board = tableOf(sections, text("influencers.board"));
    QVERIFY(board);
    QCOMPARE(board->questions.front().influencer, text("11"));
}

void TestPriceSections::whatIsLeftSaysWhetherFeesAreKnown()
{
    ViewSet views = influencersWith(influencer());
    QVERIFY(
        tableOf(influencerSections(views, English), text("influencers.board"))
            ->note.startsWith(text("Remainder = net GMV − estimated commission. The platform's fee is not")));
    InfluencerView &view = views.influencers;
    view.feeKnown = true;
    view.feeRate = 0.05;
    view.feeRateOrders = 120;
    view.feeRateDays = 90;
    view.leftDays = 0;
    view.rows.front().unbilledOrders = 3;
    view.rows.front().estimatedFee = 1'234;
    const std::vector<Section> known = influencerSections(views, English);
    const TableSpec *board = tableOf(known, text("influencers.board"));
    QVERIFY2(
        board->note.contains(text("Orders without a bill are taken to pay 5.00%, as the 120 billed orders of "
                                  "the store did that were paid in the last 90 days.")),
        qPrintable(board->note));
    QVERIFY(board->note.contains(text("The remainder is of the 0 of")));
    const auto fee = std::ranges::find(board->columns, text("estimated_fee"), &TableColumn::id);
    const TableCell &cell = board->rows.front()[std::size_t(fee - board->columns.begin())];
    QCOMPARE(cell.text, text("¥12.34"));
    QCOMPARE(cell.meaning, Meaning::Estimated);
    QCOMPARE(cell.tooltip, text("Estimated for 3 order(s) without a bill"));
}

// ¥1,000 where ¥30 is usual is 33 times as much; ¥5,000 where ¥2,000 is usual is more money.
void TestPriceSections::theHeadlineIsOfMoneyNotOfPercent()
{
    const auto sold = [](const char *account, double fen, double usual) {
        SessionReview made = session();
        made.account = text(account);
        made.measuredAgainst = 8;
        for (IndicatorValue &value : made.values) {
            if (value.id != text("live_gmv"))
                continue;
            value.value = fen;
            value.previous = usual;
            value.change = fen / usual - 1.0;
            value.comparison = ComparisonState::Changed;
        }
        return made;
    };
    ViewSet views = viewsWith(session());
    views.live.sessions
        = {sold("甲", 100'000, 3'000), sold("乙", 500'000, 200'000), sold("丙", 1'000, 90'000)};
    const std::vector<Section> sections = liveSections(views, English);
    const QStringList &said = sections.front().sentences;
    QVERIFY2(said[0].contains(text("乙 with ¥5,000.00, where ¥2,000.00 is the median of 8 earlier sessions")),
             qPrintable(said[0]));
    QVERIFY2(said[1].contains(text("丙 with ¥10.00, where ¥900.00 is the median of 8 earlier sessions")),
             qPrintable(said[1]));
    const TableSpec *all = tableOf(sections, text("live.all"));
    QCOMPARE(all->rows[0][4].text, text("▲ ×33.3"));
    QCOMPARE(all->rows[1][4].text, text("▲ 150.0%"));
}

QTEST_GUILESS_MAIN(TestPriceSections)
#include "tst_pricesections.moc"
