#include "models/report/livesections.h"
#include "models/report/tradingsections.h"
#include "tests/report/tradingviews.h"
#include "tests/support/sectionparts.h"
#include "tests/support/smallvalues.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

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
    void aSessionOpensItsOwnRows();
    void accountsAreComparedWithThePeriodBefore();
    void everyChartHasATwin();
};

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
    QTest::newRow("no carrier") << SessionOrderState::NoCarrier
                                << text("do not say what was sold in live rooms");
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
    QCOMPARE(funnel.bars[2].text, text("30, 3.00% of the step before, 0.30% of the first"));
    QVERIFY(funnel.isFunnel);
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
    views.prices.discounts.shop = {500, 10'000};
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
