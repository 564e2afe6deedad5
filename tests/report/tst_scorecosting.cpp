#include "models/report/scoreparts.h"
#include "models/report/twin.h"
#include "models/report/waterfallspans.h"
#include "tests/report/scoregaps.h"
#include "tests/support/viewsamples.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// What costs points, and what has to happen to win them back.
class TestScoreCosting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adviceSaysWhatHasToHappen_data();
    void adviceSaysWhatHasToHappen();
    void stepsOfAWaterfallMayCrossZero();
    void theWaterfallEndsAtTheTotal();
    void gapsOpenTheRowsThatHoldThemBack();
    void barsOpenTheRowsOfTheirGap();
    void withoutWeightsNothingAddsUp();
    void weightsThatAreNotUsedAreNamedFirst();
    void aTargetForOthersIsNotCalledOfficial();
    void figuresWithoutATargetHaveASampleAndRows();
};

namespace {

/// In 12 days about 1,230 orders; 5 may be late, 46 would be.
ScoreOutlook twelveDays()
{
    ScoreOutlook outlook;
    outlook.days = 12;
    outlook.newOrders = 1230;
    outlook.badAllowed = 5;
    outlook.badExpected = 46;
    return outlook;
}

ScoreWaterfall waterfall()
{
    ScoreWaterfall waterfall;
    waterfall.full = 5.0;
    waterfall.steps = {{QStringLiteral("goods"),
                        {QStringLiteral("商品"), QStringLiteral("Goods")},
                        QStringLiteral("quality_refund_rate"),
                        {QStringLiteral("品质退款率"), QStringLiteral("Quality refund rate")},
                        0.6,
                        0.25},
                       {QStringLiteral("logistics"),
                        {QStringLiteral("物流"), QStringLiteral("Logistics")},
                        QStringLiteral("pickup_within_48h_rate"),
                        {QStringLiteral("48小时发货率"), QStringLiteral("Picked up within 48 h")},
                        0.4,
                        0.0}};
    waterfall.total = 4.75;
    return waterfall;
}

} // namespace

void TestScoreCosting::adviceSaysWhatHasToHappen_data()
{
    QTest::addColumn<ScoreGap>("gap");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, ScoreGap gap, const char16_t *sentence) {
        QTest::newRow(name) << gap << QString::fromUtf16(sentence);
    };
    ScoreGap late = pickup();
    row("without an outlook the window's orders", late,
        u"Picked up within 48 h: 40 of the 1,000 orders of the window would have to improve to reach "
        u"97.00%.");
    late.outlook = twelveDays(); // 1230 − 5 must be good; 46 − 5 more than now; 12 days after 06-07
    row("good orders to come", late,
        u"Picked up within 48 h: 41 more orders picked up within 48 h in the next 12 days than at the "
        u"present "
        u"pace (1,225 of about 1,230), and 97.00% is reached on 2026-06-19.");
    late.outlook->badExpected = 5;
    late.outlook->daysAtPace = 12;
    row("the pace is good enough", late,
        u"Picked up within 48 h: at the pace of the last days 97.00% is reached by itself on 2026-06-19.");
    ScoreGap bad = refunds();
    bad.outlook = twelveDays();
    row("bad orders to come", bad,
        u"Quality refund rate: no more than 5 quality refunds among the about 1,230 orders of the next 12 "
        u"days "
        u"(46 at the present pace), and it is down to 0.50% on 2026-06-19.");
    bad.gap = 0.0;
    bad.headroom = 2;
    bad.outlook = ScoreOutlook();
    row("room for bad ones", bad,
        u"Quality refund rate: with 3 more quality refunds the target of 0.50% is missed.");
    bad.outlook->daysAtPace = 4;
    row("room that does not last", bad,
        u"Quality refund rate: with 3 more quality refunds the target of 0.50% is missed. At the pace of the "
        u"last days that happens on 2026-06-11.");
    ScoreGap unnamed = pickup();
    unnamed.event = {};
    unnamed.gap = 0.0;
    unnamed.headroom = 2;
    row("room for orders that the rule has no word for", unnamed,
        u"Picked up within 48 h: with 3 more orders not as the indicator asks the target of 97.00% is "
        u"missed.");
    ScoreGap hours = pickup();
    hours.indicatorName = {QStringLiteral("发签配送时长"), QStringLiteral("Delivery hours")};
    hours.value = sampleValue("delivery_hours", Unit::Hours, 70.5);
    hours.direction = Direction::LowerIsBetter;
    hours.target = 62.0;
    hours.gap = 8.5;
    hours.ordersToChange.reset();
    row("hours over the target", hours,
        u"Delivery hours: 8.5 h lie between 70.5 h and the target of 62.0 h.");
    hours.slow = SlowRows{374, 120, 80};
    row("hours over the target, with the slow ones counted", hours,
        u"Delivery hours: 70.5 h against a target of 62.0 h; 120 of 374 took longer, and the 80 slowest "
        u"would "
        u"have to take no longer than that.");
    ScoreGap unknown = pickup();
    unknown.known = false;
    unknown.value.id = QStringLiteral("no_such_rate");
    row("an unknown indicator", unknown,
        u"The rulebook names the indicator no_such_rate, which the catalogue does not have; it is left out. "
        u"Correct the rule, or take the rulebook's.");
    ScoreGap nothing = pickup();
    nothing.gap.reset();
    row("no value", nothing, u"");
}

void TestScoreCosting::adviceSaysWhatHasToHappen()
{
    QFETCH(const ScoreGap, gap);
    QTEST(gapAdvice(gap, English), "sentence");
}

// 3 − 5 = −2, −2 + 6 = 4, and a level of its own.
void TestScoreCosting::stepsOfAWaterfallMayCrossZero()
{
    ChartSpec chart;
    chart.kind = ChartKind::Waterfall;
    chart.yUnit = AxisUnit::Score;
    for (const auto &[part, level] : std::vector<std::pair<double, bool>>{
             {3.0, true}, {-5.0, false}, {6.0, false}, {std::nan(""), false}, {4.0, true}}) {
        ChartBar bar;
        bar.label = QString::number(part);
        bar.parts = {part};
        bar.level = level;
        chart.bars.push_back(bar);
    }
    const std::vector<WaterfallSpan> spans = waterfallSpans(chart);
    const std::vector<std::pair<double, double>> expected{{0, 3}, {3, -2}, {-2, 4}, {4, 4}, {0, 4}};
    QCOMPARE(spans.size(), expected.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        QCOMPARE(spans[i].from, expected[i].first);
        QCOMPARE(spans[i].to, expected[i].second);
    }
    completeTwin(chart, QStringLiteral("Step"), English);
    QCOMPARE(texts(chart.twin.rows[0]),
             QStringList({QStringLiteral("3"), QStringLiteral("—"), QStringLiteral("3.00")}));
    QCOMPARE(texts(chart.twin.rows[1]),
             QStringList({QStringLiteral("-5"), QStringLiteral("-5.00"), QStringLiteral("-2.00")}));
}

void TestScoreCosting::theWaterfallEndsAtTheTotal()
{
    const ViewSet views = viewsWith([](ScoreCard &card) {
        card.weights
            = ScoreWeights{WeightOrigin::Example, card.score, card.ruleVersion, sampleDay(u"2026-06-01"), {}};
        card.waterfall = waterfall();
    });
    const std::vector<Section> sections = scoreSections(views, English);
    const Section *costs = sectionOf(sections, QStringLiteral("scores.store_score.costs"));
    QVERIFY(costs);
    QVERIFY(costs->title.contains(QStringLiteral("estimated")));
    QCOMPARE(
        costs->sentences.value(0),
        QStringLiteral("Estimated: 4.75 of 5.00 points by the example weights (not official), accepted on "
                       "2026-06-01. The official total is another figure."));
    const ChartSpec &chart = costs->charts.front();
    QCOMPARE(chart.kind, ChartKind::Waterfall);
    QVERIFY(chart.title.contains(QStringLiteral("estimated")));
    QCOMPARE(chart.twin.rows.size(), std::size_t(4));
    QCOMPARE(texts(chart.twin.rows[1]),
             QStringList(
                 {QStringLiteral("Quality refund rate"), QStringLiteral("-0.25"), QStringLiteral("4.75")}));
    QCOMPARE(texts(chart.twin.rows[3]),
             QStringList({QStringLiteral("Total (estimated)"), QStringLiteral("—"), QStringLiteral("4.75")}));
    QCOMPARE(chart.bars[2].text, QStringLiteral("met"));
    QCOMPARE(chart.bars[3].meaning, Meaning::Estimated);
}

void TestScoreCosting::gapsOpenTheRowsThatHoldThemBack()
{
    const ViewSet views = viewsWith([](ScoreCard &card) {
        card.gaps[1].ordersToChange.reset(); // as of a mean
        card.gaps[0].window = {sampleDay(u"2026-05-09"), sampleDay(u"2026-06-07")};
    });
    const std::vector<Section> sections = scoreSections(views, English);
    const TableSpec &table = sectionOf(sections, QStringLiteral("scores.store_score.costs"))->tables.front();
    QCOMPARE(table.questions.size(), table.rows.size());
    QCOMPARE(table.questions[0].indicator, QStringLiteral("quality_refund_rate"));
    QCOMPARE(table.questions[0].part, RowsPart::Bad);
    QCOMPARE(table.questions[0].period, std::optional(views.scores.cards[0].gaps[0].window));
    QCOMPARE(table.questions[1].part, RowsPart::Counted);
}

void TestScoreCosting::barsOpenTheRowsOfTheirGap()
{
    const ViewSet views = viewsWith([](ScoreCard &card) {
        card.weights
            = ScoreWeights{WeightOrigin::Example, card.score, card.ruleVersion, sampleDay(u"2026-06-01"), {}};
        card.waterfall = waterfall();
        card.gaps = {pickup(), refunds(), pickup()};
        card.gaps[0].dimension = QStringLiteral("logistics");
        card.gaps[0].attainment = 0.5;
        card.gaps[1].dimension = QStringLiteral("goods");
        card.gaps[1].attainment = 0.25;
        card.gaps[2].value.id = QStringLiteral("delivery_hours"); // no attainment, no step: no bar
    });
    const std::vector<Section> sections = scoreSections(views, English);
    const std::vector<ChartSpec> &charts
        = sectionOf(sections, QStringLiteral("scores.store_score.costs"))->charts;
    const auto asked = [](const ChartSpec &chart) {
        QStringList ids;
        for (const RowsQuestion &question : chart.twin.questions)
            ids << question.indicator;
        return ids;
    };
    // Full marks, two steps; the total has none.
    QCOMPARE(asked(charts.at(0)),
             (QStringList{QString(), QStringLiteral("quality_refund_rate"),
                          QStringLiteral("pickup_within_48h_rate")}));
    QCOMPARE(asked(charts.at(1)),
             (QStringList{QStringLiteral("pickup_within_48h_rate"), QStringLiteral("quality_refund_rate")}));
    QCOMPARE(charts.at(1).twin.questions.size(), charts.at(1).twin.rows.size());
    QCOMPARE(charts.at(1).twin.questions.at(1).part, RowsPart::Bad);
}

void TestScoreCosting::withoutWeightsNothingAddsUp()
{
    const std::vector<Section> sections = scoreSections(sampleViews(), English);
    for (const Section &section : sections) {
        for (const ChartSpec &chart : section.charts)
            QVERIFY(chart.kind != ChartKind::Waterfall);
        for (const TableSpec &table : section.tables) {
            for (const TableColumn &column : table.columns)
                QVERIFY(column.id != QLatin1String("points"));
        }
    }
}

void TestScoreCosting::weightsThatAreNotUsedAreNamedFirst()
{
    const ViewSet views
        = viewsWith([](ScoreCard &card) { card.weightsIgnored = QStringLiteral("They add up to 0.9."); });
    const std::vector<Section> sections = scoreSections(views, English);
    QCOMPARE(sectionOf(sections, QStringLiteral("scores.store_score.costs"))->sentences.value(0),
             QStringLiteral("They add up to 0.9."));
}

void TestScoreCosting::aTargetForOthersIsNotCalledOfficial()
{
    const ViewSet views = viewsWith([](ScoreCard &card) {
        card.gaps[0].provenance.confidence = Confidence::Official;
        card.gaps[0].provenance.scope = {QStringLiteral("货源市场服务商"), QStringLiteral("suppliers")};
    });
    const std::vector<Section> sections = scoreSections(views, English);
    const TableSpec &table = sectionOf(sections, QStringLiteral("scores.store_score.costs"))->tables.front();
    QCOMPARE(table.columns[3].title, QStringLiteral("Reference target"));
    QCOMPARE(table.rows[0].back().text, QStringLiteral("published by the platform (for suppliers)"));
    QVERIFY(table.note.contains(QStringLiteral("no target is published for this score")));
}

void TestScoreCosting::figuresWithoutATargetHaveASampleAndRows()
{
    const Period window{sampleDay(u"2026-05-09"), sampleDay(u"2026-06-07")};
    const ViewSet views = viewsWith([&window](ScoreCard &card) {
        DimensionFigure replies{QStringLiteral("service"),
                                {QStringLiteral("售后服务"), QStringLiteral("Service")},
                                {QStringLiteral("3分钟回复率"), QStringLiteral("Replied in 3 min")},
                                window,
                                sampleValue("reply_rate_3min", Unit::Ratio, 0.9),
                                20};
        DimensionFigure disputes = replies;
        disputes.value = stateOnly("dispute_rate", Unit::Ratio, ValueState::NotEnoughData);
        disputes.value.sample = 12;
        card.figures = {replies, disputes};
    });
    const std::vector<Section> sections = scoreSections(views, English);
    const TableSpec &table = sectionOf(sections, QStringLiteral("scores.store_score.costs"))->tables.back();
    QCOMPARE(table.id, QStringLiteral("store_score.figures"));
    QCOMPARE(texts(table.rows[0]),
             QStringList({QStringLiteral("Service"), QStringLiteral("Replied in 3 min"),
                          QStringLiteral("90.00%"), QStringLiteral("covers 7 of 7 days"),
                          QStringLiteral("1,000"), QStringLiteral("20"), QStringLiteral("5/9–6/7")}));
    QCOMPARE(texts(table.rows[1]).mid(3, 2),
             QStringList({QStringLiteral("not enough data"), QStringLiteral("12")}));
    QCOMPARE(table.questions[1].indicator, QStringLiteral("dispute_rate"));
    QCOMPARE(table.questions[1].period, std::optional(window));
}

QTEST_GUILESS_MAIN(TestScoreCosting)
#include "tst_scorecosting.moc"
