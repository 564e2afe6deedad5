#include "models/report/livesections.h"
#include "models/report/tradingsections.h"
#include "tests/support/sectionparts.h"
#include "tests/support/smallvalues.h"

#include <QtTest>

using namespace shopglass;
using testing::tableOf;
using testing::texts;
using testing::viewDay;

/// What the Live page and the boards of prices, content and influencers say, from views made by hand.
class TestTradingSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReviewLeadsWithTheDistanceToWhatIsUsual();
    void aReviewSaysWhyOrdersAreNotKnown_data();
    void aReviewSaysWhyOrdersAreNotKnown();
    void aSessionOfWhichNothingWasFoundSaysSo();
    void theFunnelHasItsSteps();
    void sessionsSayWhatIsOddAboutThem();
    void withoutAListNothingIsSaidOfTheMarket();
    void marketStatesAreWords_data();
    void marketStatesAreWords();
    void whoPaysIsNotCoveredWhereNoOrderSays();
    void influencersSayDependenceAndRisk();
    void whatIsLeftSaysWhetherFeesAreKnown();
    void theHeadlineIsOfMoneyNotOfPercent();
    void aSessionOpensItsOwnRows();
    void accountsAreComparedWithThePeriodBefore();
    void everyChartHasATwin();
};

namespace {

constexpr TextContext English{Language::English};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

IndicatorValue against(const char *id, Unit unit, double value, double usual)
{
    IndicatorValue made = testing::viewValue(text(id), value, unit);
    made.previous = usual;
    made.change = unit == Unit::Ratio ? value - usual : (value - usual) / usual;
    return made;
}

SessionReview session()
{
    SessionReview made;
    made.id = text("20260618-200000@小店");
    made.startedAt = startOf(viewDay(u"2026-06-18")) + 20 * 3600;
    made.endedAt = made.startedAt + 2 * 3600;
    made.account = text("小店");
    made.host = text("小云");
    made.exposures = 10'000;
    made.clicks = 1'000;
    made.paidOrders = 30;
    made.values
        = {against("live_gmv", Unit::Fen, 300'000, 200'000), against("gpm", Unit::Fen, 90'000, 100'000),
           against("live_click_rate", Unit::Ratio, 0.1, 0.2),
           against("live_conversion_rate", Unit::Ratio, 0.03, 0.02)};
    made.measure = LiveMeasure::SameHour;
    made.measuredAgainst = 4;
    made.orders.state = SessionOrderState::Attributed;
    made.orders.orders = 28;
    made.orders.gmv = 280'000;
    made.orders.refundedOrders = 3;
    made.orders.refund = 30'000;
    made.orders.refundDays = {1, 1};
    made.orders.products = {{text("7"), text("杯子"), 28, 280'000, 30'000}};
    made.orders.productCount = 1;
    return made;
}

ViewSet viewsWith(const SessionReview &session)
{
    ViewSet views;
    views.context.rulebook = Rulebook::builtIn().value();
    views.context.catalogue = Catalogue::builtIn().value();
    views.live.covered = true;
    views.live.sessions = {session};
    return views;
}

ProductPrices product(const char *name)
{
    ProductPrices made;
    made.id = text("9001");
    made.name = text(name);
    made.history.latest = DayPrice{viewDay(u"2026-06-25"), 8'000};
    made.history.lowest = DayPrice{viewDay(u"2026-06-10"), 3'001};
    made.history.days = 2;
    return made;
}

ViewSet pricesWith(const ProductPrices &product)
{
    ViewSet views = viewsWith(session());
    views.prices.rules.historyDays = 90;
    views.prices.rules.shortDays = 30;
    views.prices.rules.notedGap = 0.02;
    views.prices.products = {product};
    return views;
}

InfluencerRow influencer()
{
    InfluencerRow row;
    row.id = text("11");
    row.name = text("小红");
    row.values = {testing::viewValue(text("paid_gmv"), 80'000, Unit::Fen)};
    row.left = -1'000;
    row.qualityRefunds = 10;
    row.timesStore = 2.7;
    row.risk = true;
    row.worstProduct = text("杯子");
    row.worstRefunds = 6;
    return row;
}

ViewSet influencersWith(const InfluencerRow &row)
{
    ViewSet views = viewsWith(session());
    InfluencerView &view = views.influencers;
    view.indicators = {text("paid_gmv")};
    view.rows = {row};
    view.topCounts = {1, 3, 5};
    view.dependence.shares = {0.8, 0.95, 1.0};
    view.dependent = true;
    view.dependentShare = 0.4;
    view.trend = {view.dependence};
    return views;
}

} // namespace

void TestTradingSections::aReviewLeadsWithTheDistanceToWhatIsUsual()
{
    const Section section = liveReviewSection(viewsWith(session()), session(), English);
    QVERIFY2(section.sentences[0].contains(
                 text("▲ 50.0% vs the median of 4 earlier session(s) of the same time of day")),
             qPrintable(section.sentences[0]));
    // The click rate is half of what is usual, GPM a tenth below; the conversion is better.
    QVERIFY2(section.sentences[1].startsWith(text("Held back by: Live click rate 10.00% (usual 20.00%)")),
             qPrintable(section.sentences[1]));
    QVERIFY2(section.sentences[2].startsWith(text("Better than usual: Live conversion rate 3.00%")),
             qPrintable(section.sentences[2]));
    QVERIFY2(section.sentences[3].contains(text(
                 "28 order(s) of ¥2,800.00 belong to it, of the 30 that the live file counts. Of these 3 "
                 "were refunded so far with ¥300.00.")),
             qPrintable(section.sentences[3]));
    QVERIFY(section.sentences[3].contains(text("Not final")));
    QCOMPARE(section.cards.front().deltaWords, text("vs what is usual"));
}

void TestTradingSections::aReviewSaysWhyOrdersAreNotKnown_data()
{
    QTest::addColumn<SessionOrderState>("state");
    QTest::addColumn<QString>("part");
    QTest::newRow("no end") << SessionOrderState::NoEnd
                            << text("neither when the session ended nor how long");
    QTest::newRow("no files") << SessionOrderState::NotCovered << text("Order files do not cover its days");
    QTest::newRow("no account") << SessionOrderState::NoAccount << text("Account names are missing");
    QTest::newRow("other accounts") << SessionOrderState::OtherAccounts
                                    << text("No order names the account “小店”");
}

void TestTradingSections::aReviewSaysWhyOrdersAreNotKnown()
{
    QFETCH(SessionOrderState, state);
    QFETCH(QString, part);
    SessionReview unknown = session();
    unknown.orders = {};
    unknown.orders.state = state;
    const Section section = liveReviewSection(viewsWith(unknown), unknown, English);
    QVERIFY2(section.sentences.join(u'\n').contains(part), qPrintable(section.sentences.join(u'\n')));
    QVERIFY(!tableOf({section}, text("live.products")));
}

void TestTradingSections::aSessionOfWhichNothingWasFoundSaysSo()
{
    SessionReview lost = session();
    lost.orders = {};
    lost.orders.state = SessionOrderState::Attributed;
    lost.orders.refundDays = {1, 1};
    lost.paidOrders = 7;
    lost.refundAmount = 5'000;
    const Section review = liveReviewSection(viewsWith(lost), lost, English);
    const QString said = review.sentences.join(u'\n');
    QVERIFY2(said.contains(text("The live file counts 7 paid orders; by account and time of payment none of "
                                "them was found")),
             qPrintable(said));
    QVERIFY(!said.contains(text("refunded so far")));
    ViewSet views = viewsWith(lost);
    views.live.sessions.push_back(session());
    const std::vector<Section> sections = liveSections(views, English);
    QVERIFY2(
        sections.front().sentences.last().contains(text("28 of the 37 orders that the live file counts")),
        qPrintable(sections.front().sentences.last()));
    const TableSpec *table = tableOf(sections, text("live.all"));
    QVERIFY(table);
    const auto cell = [table](std::size_t row, const char *id) {
        const auto column = std::ranges::find(table->columns, text(id), &TableColumn::id);
        return table->rows[row][std::size_t(column - table->columns.begin())].text;
    };
    QCOMPARE(cell(0, "orders"), text("0 of 7"));
    QCOMPARE(cell(0, "refund"), text("—"));
    QCOMPARE(cell(0, "file_refund"), text("¥50.00"));
    QCOMPARE(cell(1, "orders"), text("28 of 30"));
    QCOMPARE(cell(1, "refund"), text("¥300.00 (partly)"));
}

void TestTradingSections::theFunnelHasItsSteps()
{
    const Section section = liveReviewSection(viewsWith(session()), session(), English);
    const ChartSpec &funnel = section.charts.front();
    QCOMPARE(funnel.bars.size(), std::size_t(3)); // no file says how many were created
    QCOMPARE(funnel.bars[1].text, text("1,000, 10.00% of the step before"));
    QCOMPARE(funnel.summary, text("0.30% of the exposures became paid orders."));
    const std::vector<Section> sections = {section};
    const TableSpec *products = tableOf(sections, text("live.products"));
    QVERIFY(products);
    QCOMPARE(texts(products->rows.front()),
             QStringList({text("杯子"), text("28"), text("¥2,800.00"), text("100.00%"), text("¥300.00")}));
    QCOMPARE(products->questions.front().product, text("7"));
}

void TestTradingSections::sessionsSayWhatIsOddAboutThem()
{
    SessionReview odd = session();
    odd.endedAt.reset();
    odd.withoutSales = true;
    odd.overlaps = {text("another")};
    QCOMPARE(sessionOddities(odd), text("no sales, no end, overlaps another one"));
    const std::vector<Section> sections = liveSections(viewsWith(odd), English);
    const QString said = sections.front().sentences.join(u'\n');
    QVERIFY2(said.contains(text("1 session(s) sold nothing.")), qPrintable(said));
    QVERIFY2(said.contains(text("1 session(s) have no end in the file")), qPrintable(said));
    const TableSpec *table = tableOf(sections, text("live.all"));
    QVERIFY(table);
    QCOMPARE(table->questions.front().period->from.iso(), text("2026-06-18"));
}

void TestTradingSections::withoutAListNothingIsSaidOfTheMarket()
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

void TestTradingSections::marketStatesAreWords_data()
{
    QTest::addColumn<MarketState>("state");
    QTest::addColumn<QString>("shown");
    QTest::newRow("too old") << MarketState::TooOld << text("too old (2026-06-20)");
    QTest::newRow("a name of several") << MarketState::Ambiguous << text("name not clear");
    QTest::newRow("known") << MarketState::Known << text("¥64.00 – ¥75.00");
}

void TestTradingSections::marketStatesAreWords()
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
    if (state == MarketState::Known)
        QCOMPARE(sections.front().charts.front().bars.front().text, text("¥80.00, 25.0% above"));
}

void TestTradingSections::whoPaysIsNotCoveredWhereNoOrderSays()
{
    ViewSet views = pricesWith(product("杯子"));
    views.prices.discounts.gmv = 10'000;
    views.prices.discounts.shop = 500;
    const std::vector<Section> sections = priceSections(views, English);
    const TableSpec *table = tableOf(sections, text("prices.discounts"));
    QVERIFY(table);
    QCOMPARE(texts(table->rows[0]), QStringList({text("Shop discount"), text("¥5.00"), text("5.00%")}));
    QCOMPARE(table->rows[1][1].text, text("not covered"));
}

void TestTradingSections::influencersSayDependenceAndRisk()
{
    const std::vector<Section> sections = influencerSections(influencersWith(influencer()), English);
    const QStringList &said = sections.front().sentences;
    QCOMPARE(
        said[0],
        text("The first influencer brings 80.00% of the distribution GMV, the first 3 95.00%, the first 5 "
             "100.00%. From 40% on that is called a dependence."));
    QCOMPARE(
        said[1],
        text("1 influencer(s) put the scores at risk: 小红 has 10 quality refunds, 2.7 times the rate of "
             "all other orders. 6 of them are for “杯子”."));
    const TableSpec *board = tableOf(sections, text("influencers.board"));
    QVERIFY(board);
    QCOMPARE(board->questions.front().influencer, text("11"));
}

void TestTradingSections::whatIsLeftSaysWhetherFeesAreKnown()
{
    ViewSet views = influencersWith(influencer());
    QVERIFY(tableOf(influencerSections(views, English), text("influencers.board"))
                ->note.startsWith(text("Left = net GMV − estimated commission. The platform's fee is not")));
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
    QVERIFY(board->note.contains(text("Left is of the 0 of")));
    const auto fee = std::ranges::find(board->columns, text("estimated_fee"), &TableColumn::id);
    const TableCell &cell = board->rows.front()[std::size_t(fee - board->columns.begin())];
    QCOMPARE(cell.text, text("¥12.34"));
    QCOMPARE(cell.meaning, Meaning::Estimated);
    QCOMPARE(cell.tooltip, text("Estimated for 3 order(s) without a bill"));
}

// ¥1,000 where ¥30 is usual is 33 times as much; ¥5,000 where ¥2,000 is usual is more money.
void TestTradingSections::theHeadlineIsOfMoneyNotOfPercent()
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

void TestTradingSections::aSessionOpensItsOwnRows()
{
    const Section section = liveReviewSection(viewsWith(session()), session(), English);
    QCOMPARE(section.cards.front().question.of, session().id);
    for (const TableSpec &table : section.tables) {
        for (const RowsQuestion &question : table.questions)
            QVERIFY(question.indicator.isEmpty() || question.of == session().id);
    }
}

void TestTradingSections::accountsAreComparedWithThePeriodBefore()
{
    ViewSet views = viewsWith(session());
    ContentTable &table = views.content.liveByAccount;
    table.covered = true;
    table.indicators = {text("live_gmv"), text("gpm")};
    table.rows = {
        {text("小店"),
         3,
         {against("live_gmv", Unit::Fen, 400'000, 200'000), against("gpm", Unit::Fen, 100'000, 50'000)}},
        {QString(), 1, {against("live_gmv", Unit::Fen, 1'000, 2'000), testing::uncoveredValue(text("gpm"))}}};
    const std::vector<Section> sections = contentBoardSections(views, English);
    const TableSpec *accounts = tableOf(sections, text("content.live_accounts"));
    QVERIFY(accounts);
    QCOMPARE(texts(accounts->rows[0]).first(3),
             QStringList({text("小店"), text("¥4,000.00"), text("▲ 100.0%")}));
    QCOMPARE(accounts->rows[1][0].text, text("not named"));
    const ChartSpec &chart = sections.front().charts.front();
    QCOMPARE(chart.bars.size(), std::size_t(1));
    QCOMPARE(*chart.bars.front().target, 500.0);
    QCOMPARE(chart.twin.columns.back().title, text("The period before")); // and not a target
    // Without a video file it says where one is found.
    QCOMPARE(sections.back().sentences.front(), text("No file covers this period."));
}

void TestTradingSections::everyChartHasATwin()
{
    ProductPrices cup = product("杯子");
    cup.market = {MarketState::Known, 6'400, 7'500, viewDay(u"2026-06-20"), {}, false, 0.25};
    ViewSet views = pricesWith(cup);
    views.prices.discounts.gmv = 10'000;
    views.prices.discounts.shop = 500;
    views.influencers = influencersWith(influencer()).influencers;
    std::vector<Section> all = liveChapter(views, English);
    for (const auto more : {&priceSections, &influencerSections}) {
        for (Section &section : more(views, English))
            all.push_back(std::move(section));
    }
    int charts = 0;
    for (const Section &section : all) {
        for (const ChartSpec &chart : section.charts) {
            ++charts;
            QVERIFY2(!chart.twin.rows.empty(), qPrintable(chart.id));
        }
    }
    QCOMPARE(charts, 5);
}

QTEST_GUILESS_MAIN(TestTradingSections)
#include "tst_tradingsections.moc"
