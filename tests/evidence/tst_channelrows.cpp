#include "tests/evidence/pageshop.h"
#include "tests/support/liveshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// The rows behind rules, sources, partners, top influencers, discounts and what the platform publishes, of
/// the shop of pageshop.h. Row 7 is an order of 9 yuan that was never paid, of own live rooms.
class TestChannelRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAddUpToTheFigure_data();
    void rowsAddUpToTheFigure();
    void sharesHaveTwoSides_data();
    void sharesHaveTwoSides();
    void aSceneHasTheRowsOfItsSources();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();
};

namespace {

FigureRow published(const char *part, qint64 split, qint64 gmv, qint64 orders)
{
    return {day(u"2026-03-01"),
            {{text("split"), split}, {text("gmv"), gmv}, {text("paid_orders"), orders}},
            {{text("part"), text(part)}}};
}

FigureRow traffic(const char *source, qint64 exposures, qint64 clicks)
{
    return {day(u"2026-03-01"),
            {{text("product_exposures"), exposures}, {text("product_clicks"), clicks}},
            {{text("source"), text(source)}}};
}

Evaluator shopEvaluator()
{
    Shop shop;
    addOrder(shop.columns, {900, day(u"2026-03-25"), {}, 900, SelfLive, Cup});
    shop.columns.orders.agent.push_back(0);
    shop.columns.discounts.shop.push_back(NumberColumn::Absent);
    shop.columns.discounts.platform.push_back(NumberColumn::Absent);
    // Xiaohong sold rows 0 and 1, Xiaoming row 6.
    shop.columns.influencers = {{}, {text("11"), text("小红")}, {text("12"), text("小明")}};
    for (const auto &[row, influencer] : {std::pair(0, 1), {1, 1}, {6, 2}})
        shop.columns.orders.influencer[std::size_t(row)] = std::uint32_t(influencer);
    shop.columns.figures.push_back(figureTable(
        text("traffic_composition"), {text("split"), text("gmv"), text("paid_orders")}, {text("part")},
        {published("直播间", 1, 4'000, 4), published("商品卡", 1, 6'000, 5),
         published("直播间", 0, 90'000, 90), published("直播间", 1, 1'000, 1)}));
    FigureTable sources
        = figureTable(text("traffic_sources"), {text("product_exposures"), text("product_clicks")},
                      {text("source")}, {traffic("搜索", 100, 10), traffic("推荐", 50, 5)});
    sources.product = {Cup, Cup};
    shop.columns.figures.push_back(sources);
    for (const char *kind : {"traffic_composition", "traffic_sources"})
        cover(shop.columns, text(kind), u"2026-01-01", u"2026-06-30");
    return halfYear(std::move(shop.columns));
}

qint64 totalOf(const Result<Evidence> &evidence)
{
    return evidence->kinds.empty() ? 0 : evidence->kinds.front().total;
}

} // namespace

void TestChannelRows::rowsAddUpToTheFigure_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char *indicator, const char *of, const char *rows) {
        QTest::newRow(name) << text(indicator) << text(of) << text(rows);
    };
    row("what a rule takes, paid or not", "rule_rows", "own_live", "2:1 3:1 4:1 7:1 = 4");
    row("what was paid of it", "rule_gmv", "own_live", "2:2000 3:2000 4:3000 = 7000");
    row("a rule that takes nothing", "rule_rows", "own_video", "nothing");
    row("paid lines of a source", "source_rows", "自营/直播/经营号", "2:1 3:1 4:1 = 3");
    row("of one that names a promoter", "source_gmv", "分销/直播/合作达人/promoter",
        "0:10000 1:5000 6:8000 = 23000");
    row("a carrier as published, not the way of selling of that name", "published_part_gmv", "carrier:直播间",
        "0:4000 3:1000 = 5000");
    row("orders as published", "published_part_orders", "carrier:商品卡", "1:5 = 5");
    row("a way of selling", "published_part_gmv", "method:直播间", "2:90000 = 90000");
}

void TestChannelRows::rowsAddUpToTheFigure()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    QFETCH(QString, rows);
    QCOMPARE(said(findEvidence(question(indicator, of), shopEvaluator())), rows);
}

void TestChannelRows::sharesHaveTwoSides_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::addColumn<qint64>("above");
    QTest::addColumn<qint64>("below");
    const auto row = [](const char *name, const char *indicator, const char *of, qint64 above, qint64 below) {
        QTest::newRow(name) << text(indicator) << text(of) << above << below;
    };
    row("a part of its split", "published_part_share", "carrier:商品卡", 6'000, 11'000);
    row("the influencer with most", "top_influencers_share", "1", 15'000, 23'000);
    row("both of them", "top_influencers_share", "3", 23'000, 23'000);
    // Rows 0, 1 and 4 tell what the shop took off, 1 nothing.
    row("discounts of what tells them", "discount_shop_rate", "", 700, 18'000);
    row("what tells them of everything", "discount_shop_told", "", 18'000, 36'000);
    row("platform subsidies", "discount_platform_rate", "", 90, 8'000);
}

void TestChannelRows::sharesHaveTwoSides()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    QFETCH(qint64, above);
    QFETCH(qint64, below);
    const Evaluator evaluator = shopEvaluator();
    const auto counted = findEvidence(question(indicator, of), evaluator);
    QCOMPARE(totalOf(counted), above);
    QCOMPARE(counted->value.value, double(above) / double(below));
    QCOMPARE(totalOf(findEvidence(question(indicator, of, RowsPart::Base), evaluator)), below);
}

void TestChannelRows::aSceneHasTheRowsOfItsSources()
{
    const Evaluator evaluator = shopEvaluator();
    const auto clicks = findEvidence(question(text("product_clicks"), text("scene:search")), evaluator);
    QCOMPARE(said(clicks), text("0:10 = 10"));
    QCOMPARE(clicks->kinds.front().kind, text("traffic_sources"));
    const auto rate = findEvidence(question(text("click_rate"), text("scene:recommend")), evaluator);
    QCOMPARE(said(rate), text("1:5 = 5"));
    QCOMPARE(said(findEvidence(question(text("product_clicks"), text("scene:mall")), evaluator)),
             text("nothing"));
}

void TestChannelRows::whatIsNotThereIsRefused_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("of");
    QTest::newRow("a rule that nobody made") << text("rule_rows") << text("mine");
    QTest::newRow("a source that no file has") << text("source_gmv") << text("自营/直播");
    QTest::newRow("a split that is none") << text("published_part_gmv") << text("host:小云");
    QTest::newRow("no part") << text("published_part_gmv") << QString();
    QTest::newRow("the top of none") << text("top_influencers_share") << text("0");
}

void TestChannelRows::whatIsNotThereIsRefused()
{
    QFETCH(QString, indicator);
    QFETCH(QString, of);
    const auto found = findEvidence(question(indicator, of), shopEvaluator());
    QVERIFY(!found);
    QVERIFY(!found.error().sentence.isEmpty());
}

QTEST_GUILESS_MAIN(TestChannelRows)
#include "tst_channelrows.moc"
