#include "models/report/channelparts.h"
#include "models/report/parts.h"
#include "tests/indicators/figureshop.h"
#include "tests/support/sectionparts.h"

#include <QtTest>

using namespace shopglass;
using testing::addOrder;
using testing::day;
using testing::OrderSpec;
using testing::period;

/// What the Channels page says of a shop's figures.
class TestChannelSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEachFieldLeaves();
    void aPartialFeeIsMarked();
    void commissionAboveTheSaleOpensItsRows();
    void withoutBillsThePageSaysSo();
    void daysBeforeTheFirstFile();
    void filesWithoutAChannelSayWhichFileWouldTell();
    void fewOrdersGiveNoShares();
    void tooFewDaysForAnEcho();
    void echoesAreToldBothWays_data();
    void echoesAreToldBothWays();
    void theFunnelIsOfDaysThatAllFilesCover();
    void ownRulesAndWhatIsWrongWithThem();
    void aFaultyDocumentIsASentence();
};

namespace {

constexpr TextContext English{Language::English};

ViewSet viewsOf(const StoreColumns &columns, Period days, const Documents &documents = {})
{
    ViewSet views;
    views.context = testing::analysis(columns, days, rulebookInForce(testing::builtInRulebook(), documents));
    views.context.documents = std::make_shared<const Documents>(documents);
    views.channels = buildChannelView(Evaluator(views.context));
    return views;
}

Period june()
{
    return period(u"2026-06-01", u"2026-06-30");
}

const TableSpec &tableOf(const Section &section, const char *id)
{
    for (const TableSpec &table : section.tables) {
        if (table.id == QLatin1String(id))
            return table;
    }
    qFatal("no table %s", id);
}

QString cell(const TableSpec &table, std::size_t row, const char *column)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].id == QLatin1String(column))
            return table.rows[row][i].text;
    }
    qFatal("no column %s", column);
}

/// 25 distributed orders of 100 yuan on 10 June, one of which has a bill, one more commission than sale.
StoreColumns oneBill()
{
    StoreColumns columns = testing::emptyShop(june());
    for (int order = 1; order <= 25; ++order) {
        OrderSpec spec;
        spec.id = order;
        spec.created = day(u"2026-06-10");
        spec.paid = spec.created;
        spec.amount = 10'000;
        spec.commission = order == 7 ? 10'001 : 0;
        spec.source = testing::DistributionLive;
        addOrder(columns, spec);
    }
    FigureTable bills = testing::tableOf("settlement", {20}, {{"service_fees", "500"}});
    bills.orderRow = {0};
    columns.figures.push_back(std::move(bills));
    testing::cover(columns, "settlement", u"2026-06-20", u"2026-06-20");
    return columns;
}

Documents ownRules(const std::vector<ChannelRule> &rules)
{
    return {{toDocument(rules, day(u"2026-06-30"))}};
}

} // namespace

void TestChannelSections::whatEachFieldLeaves()
{
    const Section section = contributionSection(viewsOf(testing::shopWithFigures(), june()), English);
    const TableSpec &table = tableOf(section, "channels.contribution");
    QCOMPARE(table.rows.size(), std::size_t(5));
    QCOMPARE(cell(table, 0, "platform_fee"), QStringLiteral("¥5.00 (2 of 30 days)"));
    QCOMPARE(cell(table, 0, "contribution_before_ads"), QStringLiteral("¥75.00 (2 of 30 days)"));
    QCOMPARE(cell(table, 0, "ad_spend"), QStringLiteral("not split"));
    QCOMPARE(cell(table, 0, "contribution"), QStringLiteral("not split"));
    QCOMPARE(cell(table, 4, "ad_spend"), QStringLiteral("¥60.00 (2 of 30 days)"));
    QCOMPARE(cell(table, 4, "contribution"), QStringLiteral("not covered"));
    QCOMPARE(table.questions[0].field, std::optional(Field::Distribution));
    QVERIFY(!table.questions[4].field);
}

void TestChannelSections::aPartialFeeIsMarked()
{
    const Section section = contributionSection(viewsOf(oneBill(), june()), English);
    const TableSpec &table = tableOf(section, "channels.contribution");
    QCOMPARE(cell(table, 0, "bill_coverage"), QStringLiteral("4.00% (1 of 30 days)"));
    QCOMPARE(cell(table, 0, "platform_fee"), QStringLiteral("¥5.00 (partly, 1 of 30 days)"));
    // 2,500 − 100.01 − 5
    QCOMPARE(cell(table, 0, "contribution_before_ads"), QStringLiteral("¥2,394.99 (partly, 1 of 30 days)"));
    QVERIFY(section.sentences.filter(QStringLiteral("Only 4.00% of the paid orders")).size() == 1);
    QVERIFY(section.sentences.filter(QStringLiteral("29 day(s) of the period are left out whole")).size()
            == 1);
    // While fees are outstanding no field is called the best.
    QVERIFY(section.sentences.filter(QStringLiteral("leaves most of what it sells")).isEmpty());
    QVERIFY(section.sentences.filter(QStringLiteral("after ads is not given; before ads it is")).size() == 1);
}

void TestChannelSections::commissionAboveTheSaleOpensItsRows()
{
    const Section section = contributionSection(viewsOf(oneBill(), june()), English);
    const TableSpec &table = tableOf(section, "channels.commission_above_sale");
    QCOMPARE(table.rows.size(), std::size_t(1));
    QCOMPARE(cell(table, 0, "commission_above_sale"), QStringLiteral("1"));
    QCOMPARE(table.questions[0].field, std::optional(Field::Distribution));
    QCOMPARE(contributionSection(viewsOf(testing::smallShop(), june()), English).tables.size(),
             std::size_t(1));
}

void TestChannelSections::withoutBillsThePageSaysSo()
{
    const Section section = contributionSection(viewsOf(testing::smallShop(), june()), English);
    QVERIFY(section.sentences.filter(QStringLiteral("No settlement bill names the orders")).size() == 1);
    QVERIFY(section.sentences.filter(QStringLiteral("before ads it is")).isEmpty());
    QVERIFY(section.sentences.filter(QStringLiteral("what ads cost is not known either")).size() == 1);
    QCOMPARE(cell(tableOf(section, "channels.contribution"), 4, "contribution_before_ads"),
             QStringLiteral("not covered"));
}

void TestChannelSections::daysBeforeTheFirstFile()
{
    const ViewSet views = viewsOf(testing::smallShop(), period(u"2026-03-01", u"2026-03-31"));
    const std::vector<Section> sections = channelSections(views, English);
    QCOMPARE(sections.front().sentences.front(),
             QStringLiteral("These days lie before the first order file, which begins on 2026-05-01: nothing "
                            "is known of them."));
    for (const Section &section : sections) {
        for (const QString &sentence : section.sentences)
            QVERIFY2(!sentence.contains(QStringLiteral("sells most")), qPrintable(sentence));
    }
}

void TestChannelSections::filesWithoutAChannelSayWhichFileWouldTell()
{
    StoreColumns columns = testing::smallShop();
    for (const char *column : {"orders.channel", "orders.promoter_id", "orders.leader_id",
                               "orders.affiliate_id", "orders.account_type"})
        columns.coverage.emplace_back(QString::fromLatin1(column), std::vector<DayRange>());
    const std::vector<Section> sections = channelSections(viewsOf(columns, june()), English);
    const QStringList told
        = sections.front().sentences.filter(QStringLiteral("nobody can say which field sold"));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().contains(QStringLiteral("Import a file “Orders” that has the column “Channel”")));
    QVERIFY(sections.front().sentences.filter(QStringLiteral("matches no channel rule")).isEmpty());
    const TableSpec &fields = tableOf(sections.front(), "channels.fields");
    QCOMPARE(cell(fields, 0, "paid_gmv"), QStringLiteral("not covered"));
    QCOMPARE(cell(fields, 0, "share"), QStringLiteral("not covered"));
    QCOMPARE(cell(fields, 3, "paid_gmv"), QStringLiteral("¥80.00"));
    QVERIFY(!sections.front().charts.front().isEmpty());
}

void TestChannelSections::fewOrdersGiveNoShares()
{
    // Eight orders of June; ten are asked for.
    const Section section = channelSummary(viewsOf(testing::smallShop(), june()), English);
    QCOMPARE(section.sentences.front(),
             QStringLiteral("Own broadcast sells most: ¥570.00. There are too few orders for shares."));
    const TableSpec &table = tableOf(section, "channels.fields");
    QCOMPARE(cell(table, 0, "share"), QStringLiteral("not enough data"));
    for (const ChartSpec &chart : section.charts)
        QVERIFY(chart.id != QStringLiteral("channels.share"));
}

void TestChannelSections::echoesAreToldBothWays_data()
{
    QTest::addColumn<bool>("sameDay");
    QTest::addColumn<int>("lag"); // −1 = none
    QTest::addColumn<double>("correlation");
    QTest::addColumn<QString>("begin");
    QTest::newRow("later and up") << false << 2 << 0.5 << "Own sales echo distribution after 2 day(s)";
    QTest::newRow("later and down") << false << 2 << -0.5 << "2 day(s) after distribution sells more";
    QTest::newRow("the same day") << true << -1 << 0.5 << "Own sales and distribution rise and fall together";
    QTest::newRow("the same day and down")
        << true << -1 << -0.5 << "On days on which distribution sells more";
    QTest::newRow("nothing") << false << -1 << 0.1 << "No relation is seen";
}

void TestChannelSections::echoesAreToldBothWays()
{
    QFETCH(bool, sameDay);
    QFETCH(int, lag);
    QFETCH(double, correlation);
    QFETCH(QString, begin);
    ViewSet views = viewsOf(testing::smallShop(), june());
    SalesEcho &echo = views.channels.wheel.echo;
    echo.state = SalesEcho::State::Value;
    echo.chanceLimit = 0.3;
    echo.sameDay = sameDay;
    if (lag >= 0)
        echo.standsOut = lag;
    for (int at = 0; at < 3; ++at)
        echo.points.push_back({at, 80, correlation, {correlation - 0.2, correlation + 0.2}, {-0.2, 0.2}});
    const Section section = wheelSection(views, English);
    const QString sentence = section.sentences.value(1);
    QVERIFY2(sentence.startsWith(begin), qPrintable(sentence));
    if (lag >= 0 || sameDay)
        QVERIFY2(sentence.contains(QString::number(correlation - 0.2, 'f', 2)), qPrintable(sentence));
    QCOMPARE(section.charts.front().series.size(), std::size_t(4));
    QCOMPARE(section.charts.front().series[3].y.front(), -0.3);
}

void TestChannelSections::tooFewDaysForAnEcho()
{
    const Section section = wheelSection(viewsOf(testing::smallShop(), june()), English);
    QVERIFY(section.charts.empty());
    QCOMPARE(section.sentences.value(1),
             QStringLiteral("There are too few days to look for an echo of distribution in own sales: 61 are "
                            "covered, 60 pairs of days are needed at each distance."));
    const TableSpec &table = tableOf(section, "channels.wheel.follow");
    QCOMPARE(table.rows.size(), std::size_t(4));
    QCOMPARE(cell(table, 0, "share"), QStringLiteral("not covered")); // no buyer is known
    QCOMPARE(cell(table, 2, "share"), QStringLiteral("not enough data"));
    QCOMPARE(cell(table, 0, "verdict"), QStringLiteral("cannot be told"));
    QCOMPARE(cell(table, 2, "verdict"), QStringLiteral("not comparable: two different events"));
}

void TestChannelSections::theFunnelIsOfDaysThatAllFilesCover()
{
    ViewSet views = viewsOf(testing::emptyShop(june()), june());
    const auto figure = [](const char *id, double value, Unit unit) {
        IndicatorValue made;
        made.id = QLatin1String(id);
        made.value = value;
        made.unit = unit;
        made.state = ValueState::Value;
        made.days = 30;
        made.coveredDays = 30;
        return made;
    };
    views.channels.funnel = {figure("product_exposures", 10'000, Unit::Count),
                             figure("product_clicks", 1'000, Unit::Count),
                             figure("click_rate", 0.1, Unit::Ratio),
                             figure("created_orders", 100, Unit::Count),
                             figure("click_to_order_rate", 0.1, Unit::Ratio),
                             figure("paid_orders", 80, Unit::Count),
                             figure("order_to_pay_rate", 0.79, Unit::Ratio),
                             figure("kept_orders", 60, Unit::Count),
                             figure("keep_rate", 0.75, Unit::Ratio)};
    const auto chart = [&] { return funnelSection(views, English).charts.front(); };
    QVERIFY(chart().isFunnel);
    QCOMPARE(chart().bars.size(), std::size_t(5));
    // The rate is the indicator's own: it counts by the day of creation.
    QCOMPARE(chart().bars[3].text, QStringLiteral("80, 79.00% of the step before, 0.80% of the first"));
    QCOMPARE(chart().bars[4].text, QStringLiteral("60, 75.00% of the step before, 0.60% of the first"));
    QCOMPARE(chart().bars[4].parts, std::vector<double>({60.0}));
    // Exposures of a part of the days are no measure for the orders of all of them.
    views.channels.funnel.front().coveredDays = 20;
    QVERIFY(!chart().isFunnel);
    QCOMPARE(chart().bars.front().parts, std::vector<double>({0.1}));
}

void TestChannelSections::ownRulesAndWhatIsWrongWithThem()
{
    ChannelRule everything;
    everything.id = QStringLiteral("everything");
    everything.field = Field::Shelf;
    everything.provenance.source = QStringLiteral("me");
    ChannelRule live = everything;
    live.id = QStringLiteral("live");
    live.carriers = {QStringLiteral("直播")};
    const ViewSet views = viewsOf(testing::smallShop(), june(), ownRules({everything, live}));
    QCOMPARE(views.channels.lines[2].share, std::optional(1.0));
    const Section section = channelRuleSection(views, English);
    QVERIFY(section.sentences.first().startsWith(QStringLiteral("These are your own rules")));
    QCOMPARE(section.sentences.value(1),
             QStringLiteral(
                 "The channel rule 2 (carrier 直播) takes nothing: 1 (any row) before it takes all that "
                 "it could."));
    const TableSpec &table = tableOf(section, "channels.rules");
    QCOMPARE(cell(table, 0, "place"), QStringLiteral("1"));
    QCOMPARE(cell(table, 0, "condition"), QStringLiteral("any row"));
    QCOMPARE(cell(table, 0, "rows"), QStringLiteral("12"));
    QCOMPARE(cell(table, 1, "state"), QStringLiteral("hidden by 1 (any row)"));
}

void TestChannelSections::aFaultyDocumentIsASentence()
{
    Documents documents = ownRules({});
    const ViewSet views = viewsOf(testing::smallShop(), june(), documents);
    const Section section = channelRuleSection(views, English);
    QVERIFY(section.sentences.first().startsWith(QStringLiteral("These are the rulebook's rules")));
    QVERIFY2(section.sentences.value(1).contains(QStringLiteral("the rulebook's stay in force")),
             qPrintable(section.sentences.join(QLatin1Char('\n'))));
    QCOMPARE(views.channels.lines[2].share, std::optional(25.0 / 132.0));
}

QTEST_GUILESS_MAIN(TestChannelSections)
#include "tst_channelsections.moc"
