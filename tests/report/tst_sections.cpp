#include "models/report/sections.h"
#include "tests/support/sectionparts.h"
#include "tests/support/viewsamples.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

constexpr TextContext English{Language::English};
constexpr TextContext Chinese{Language::Chinese};

std::vector<Section> everySection(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections;
    for (const auto &builder : {overviewSections, scoreSections, channelSections, launchSections,
                                promotionSections, actionSections}) {
        for (Section &section : builder(views, text))
            sections.push_back(std::move(section));
    }
    return sections;
}

const ChartSpec *chartOf(const std::vector<Section> &sections, const QString &id)
{
    for (const Section &section : sections) {
        for (const ChartSpec &chart : section.charts) {
            if (chart.id == id)
                return &chart;
        }
    }
    return nullptr;
}

} // namespace

class TestSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChartHasItsTwin();
    void everyRowFillsItsColumns();
    void emptyViewsSayWhatIsMissing();
    void cardsCarryValueChangeAndState();
    void theOverviewConcludesFirst();
    void channelsSumToTheTotal();
    void channelsNameTheLeaderAndTheMover();
    void uncoveredDaysAreGapsNotZeros();
    void officialAndEstimatedAreNeverMixed();
    void ofManyScoresTheLowestAreDrawn();
    void launchesShowTheirDayAndStage();
    void promotionsAreAlignedOnTheirMainDay();
    void anEventThatIsOnSaysItsPhase();
    void anEventInAnotherHidesNothing();
    void theCalendarStaysNearToday();
    void aRunningEventIsNotComplete();
    void theCountdownNamesTheDays();
    void coverageBandsStayInsideTheWindow();
    void aDefinitionSaysFormulaAndSource();
};

void TestSections::everyChartHasItsTwin()
{
    int charts = 0;
    for (const Section &section : everySection(sampleViews(), English)) {
        for (const ChartSpec &chart : section.charts) {
            ++charts;
            QVERIFY2(!chart.title.isEmpty(), qPrintable(chart.id));
            QVERIFY2(!chart.twin.rows.empty(), qPrintable(chart.id));
            QVERIFY2(!chart.summary.isEmpty(), qPrintable(chart.id));
        }
    }
    QCOMPARE(charts, 10);
}

void TestSections::everyRowFillsItsColumns()
{
    for (const TextContext &language : {English, Chinese}) {
        for (const Section &section : everySection(sampleViews(), language)) {
            std::vector<TableSpec> tables = section.tables;
            for (const ChartSpec &chart : section.charts)
                tables.push_back(chart.twin);
            for (const TableSpec &table : tables) {
                QVERIFY2(!table.columns.empty(), qPrintable(table.id));
                for (const auto &row : table.rows)
                    QCOMPARE(row.size(), table.columns.size());
            }
        }
    }
}

void TestSections::emptyViewsSayWhatIsMissing()
{
    ViewSet views;
    views.overview.coverage = sampleCoverage();
    for (const Section &section : everySection(views, English)) {
        for (const TableSpec &table : section.tables) {
            if (table.rows.empty())
                QVERIFY2(!table.emptyText.isEmpty(), qPrintable(table.id));
        }
    }
    const std::vector<Section> channels = channelSections(views, English);
    QCOMPARE(channels.front().sentences.value(1),
             QStringLiteral("Import the file “Orders”; the back office offers it at Orders → Export."));
}

void TestSections::cardsCarryValueChangeAndState()
{
    const std::vector<CardSpec> cards = overviewSections(sampleViews(), English).front().cards;
    QCOMPARE(cards.size(), std::size_t(4));
    QCOMPARE(cards[0].label, QStringLiteral("Paid GMV"));
    QCOMPARE(cards[0].value, QStringLiteral("¥123.46K"));
    QCOMPARE(cards[0].fullValue, QStringLiteral("¥123,456.78"));
    QCOMPARE(cards[0].delta, QStringLiteral("▲ 12.2%"));
    QCOMPARE(cards[0].deltaWords, QStringLiteral("vs previous period 5/25–5/31"));
    QCOMPARE(cards[0].deltaMeaning, Meaning::Good);
    QCOMPARE(cards[0].sparkline.size(), std::size_t(7));
    QVERIFY(std::isnan(cards[0].sparkline[2]));
    QCOMPARE(cards[1].deltaMeaning, Meaning::Bad);
    QCOMPARE(cards[2].delta, QStringLiteral("▲ 2.50 pp"));
    QCOMPARE(cards[2].deltaMeaning, Meaning::Bad);
    QCOMPARE(cards[2].note, QStringLiteral("covers 5 of 7 days"));
    QCOMPARE(cards[3].value, QStringLiteral("not enough data"));
    QCOMPARE(cards[3].note, QStringLiteral("sample of 12 is too small"));
    QCOMPARE(cards[3].meaning, Meaning::Muted);
    QCOMPARE(cards[3].delta, QString());
}

void TestSections::theOverviewConcludesFirst()
{
    const QStringList sentences = overviewSections(sampleViews(), English).front().sentences;
    QCOMPARE(sentences.value(0),
             QStringLiteral("Paid GMV is ¥123.46K: ▲ 12.2% vs previous period 5/25–5/31."));
    QCOMPARE(sentences.value(1),
             QStringLiteral("Changed most for the worse: Order refund rate is 8.32% (covers 5 of 7 "
                            "days): ▲ 2.50 pp vs previous period 5/25–5/31."));
}

void TestSections::channelsSumToTheTotal()
{
    const std::vector<Section> sections = channelSections(sampleViews(), English);
    const TableSpec *table = tableOf(sections, QStringLiteral("channels.fields"));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t(5));
    double sum = 0;
    for (std::size_t i = 0; i < 4; ++i)
        sum += table->rows[i][1].raw.toDouble();
    QCOMPARE(sum, table->rows[4][1].raw.toDouble());
    QCOMPARE(texts(table->rows[1]),
             QStringList({QStringLiteral("Own broadcast"), QStringLiteral("¥61.73K"),
                          QStringLiteral("50.00%"), QStringLiteral("+6.00 pp"), QStringLiteral("300")}));
    QCOMPARE(table->rows[4][0].text, QStringLiteral("Total"));
}

void TestSections::channelsNameTheLeaderAndTheMover()
{
    const QStringList sentences = channelSections(sampleViews(), English).front().sentences;
    QCOMPARE(sentences.value(0),
             QStringLiteral("Own broadcast sells most: ¥61.73K, 50.00% of paid GMV (+6.00 pp "
                            "against the comparison)."));
    QCOMPARE(sentences.value(1), QStringLiteral("Own broadcast gained most share: +6.00 pp."));
    QCOMPARE(sentences.value(2),
             QStringLiteral("2.00% of paid GMV matches no channel rule and stays unclassified."));
}

void TestSections::uncoveredDaysAreGapsNotZeros()
{
    ViewSet views = sampleViews();
    views.channels.days[3].covered = false;
    views.channels.days[3].paidGmv = {};
    const std::vector<Section> sections = channelSections(views, English);
    const ChartSpec *chart = chartOf(sections, QStringLiteral("channels.trend"));
    QVERIFY(chart);
    QVERIFY(std::isnan(chart->series[0].y[3]));
    QCOMPARE(chart->twin.rows[3][1].text, QStringLiteral("—"));
    QCOMPARE(chart->twin.rows[0][1].text, QStringLiteral("¥5,000.00"));
}

void TestSections::officialAndEstimatedAreNeverMixed()
{
    const std::vector<Section> sections = scoreSections(sampleViews(), English);
    QCOMPARE(sections.front().title, QStringLiteral("Store experience score"));
    QCOMPARE(sections.front().sentences.value(0),
             QStringLiteral("Official value 4.82 of 5 on 2026-06-06, ▼ 0.03 against a week before."));
    QCOMPARE(
        sections.front().sentences.value(1),
        QStringLiteral(
            "Estimated: Quality refund rate costs most: 3.50% against a target of 2.00%; 15 orders would "
            "have to improve."));
    const TableSpec *official = tableOf(sections, QStringLiteral("store_score.official"));
    QVERIFY(official);
    QCOMPARE(official->columns[1].title, QStringLiteral("Official value"));
    QCOMPARE(official->rows[0][1].text, QStringLiteral("4.82"));
    const TableSpec *gaps = tableOf(sections, QStringLiteral("store_score.gaps"));
    QVERIFY(gaps && gaps->title.contains(QStringLiteral("estimated")));
    QCOMPARE(gaps->rows[0][4].meaning, Meaning::Bad);
    QCOMPARE(gaps->rows[1][4].meaning, Meaning::Good);
    ViewSet without = sampleViews();
    without.scores.cards[0].official.clear();
    QVERIFY(scoreSections(without, English)
                .front()
                .sentences.value(0)
                .startsWith(QStringLiteral("No official value imported. Import the file “Scores”")));
}

void TestSections::ofManyScoresTheLowestAreDrawn()
{
    ViewSet views = sampleViews();
    const OfficialScoreLine pattern = views.scores.cards[0].official[0];
    views.scores.cards[0].official.clear();
    for (const auto &[name, value] : std::vector<std::pair<const char *, double>>{
             {"A", 4.9}, {"B", 4.4}, {"C", 4.8}, {"D", 4.6}, {"E", 4.7}, {"F", 4.5}}) {
        OfficialScoreLine line = pattern;
        line.subject = QString::fromLatin1(name);
        line.latest = value;
        views.scores.cards[0].official.push_back(line);
    }
    const std::vector<Section> sections = scoreSections(views, English);
    const ChartSpec *chart = chartOf(sections, QStringLiteral("store_score.history"));
    QVERIFY(chart);
    QStringList names;
    for (const ChartSeries &series : chart->series)
        names << series.name;
    QCOMPARE(
        names,
        QStringList({QStringLiteral("B"), QStringLiteral("F"), QStringLiteral("D"), QStringLiteral("E")}));
    QCOMPARE(sections.front().sentences.value(0),
             QStringLiteral("6 official values; the lowest is B with 4.40."));
}

void TestSections::launchesShowTheirDayAndStage()
{
    const std::vector<Section> sections = launchSections(sampleViews(), English);
    const TableSpec *table = tableOf(sections, QStringLiteral("launches.products"));
    QVERIFY(table);
    QCOMPARE(texts(table->rows[0]).mid(1, 7),
             QStringList({QStringLiteral("2026-05-28"), QStringLiteral("day 11, 19 left"),
                          QStringLiteral("Seeding"), QStringLiteral("88"), QStringLiteral("¥12.3K"),
                          QStringLiteral("¥0.00"), QStringLiteral("¥456.00")}));
    QCOMPARE(
        sections.front().sentences.value(1),
        QStringLiteral("1 launch(es) whose 30 days meet the period or still run, 1 of them still inside; "
                       "together they sold ¥0.00 in the period."));
    const ChartSpec *chart = chartOf(sections, QStringLiteral("launches.curves"));
    QVERIFY(chart);
    QCOMPARE(chart->series.size(), std::size_t(3));
    QCOMPARE(chart->series[0].role, SeriesRole::Range);
    QCOMPARE(chart->series[2].y.back(), 12300.0);
}

void TestSections::promotionsAreAlignedOnTheirMainDay()
{
    const std::vector<Section> sections = promotionSections(sampleViews(), English);
    const ChartSpec *chart = chartOf(sections, QStringLiteral("promotions.curve"));
    QVERIFY(chart);
    QCOMPARE(chart->series.size(), std::size_t(2));
    QCOMPARE(chart->series[0].role, SeriesRole::Comparison);
    QCOMPARE(chart->series[0].name, QStringLiteral("618 2025"));
    QCOMPARE(chart->series[1].name, QStringLiteral("618 2026"));
    QCOMPARE(chart->series[1].x.front(), -48.0);
    QCOMPARE(chart->series[1].y.front(), 34000.0);
    QVERIFY(std::isnan(chart->series[1].y.back()));
}

void TestSections::anEventThatIsOnSaysItsPhase()
{
    const QString sentence = promotionSections(sampleViews(), English).front().sentences.value(0);
    QVERIFY2(sentence.startsWith(QStringLiteral("618 2026 is on: phase Warm-up.")), qPrintable(sentence));
}

// An anniversary on the very day, in the warm-up of 618.
void TestSections::anEventInAnotherHidesNothing()
{
    ViewSet views = sampleViews();
    PromotionEvent own = sampleEvent(2026);
    own.series = QStringLiteral("own");
    own.name = {QStringLiteral("店庆"), QStringLiteral("Anniversary")};
    own.anchorDay = views.promotions.today;
    own.phases = {own.phases.front()};
    own.phases.front().days = {views.promotions.today, views.promotions.today};
    views.promotions.calendar = {sampleEvent(2026), own};
    views.promotions.current = own;
    views.promotions.currentPhase = own.phases.front().id;
    const QString sentence = promotionSections(views, English).front().sentences.value(0);
    QVERIFY2(sentence.startsWith(QStringLiteral("Anniversary")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("618 2026 is on: phase Warm-up.")), qPrintable(sentence));
}

void TestSections::theCalendarStaysNearToday()
{
    ViewSet views = sampleViews();
    views.promotions.calendar.clear();
    for (int year = 2023; year <= 2030; ++year)
        views.promotions.calendar.push_back(sampleEvent(year));
    // Today is 2026-06-08: 618 of 2026 is on, 2025 is over, 2027 and 2028 come.
    const std::vector<Section> sections = promotionSections(views, English);
    const ChartSpec *chart = chartOf(sections, QStringLiteral("promotions.calendar"));
    QVERIFY(chart);
    QCOMPARE(chart->rowLabels,
             QStringList({QStringLiteral("618 2025"), QStringLiteral("618 2026"), QStringLiteral("618 2027"),
                          QStringLiteral("618 2028")}));
}

void TestSections::aRunningEventIsNotComplete()
{
    const std::vector<Section> sections = promotionSections(sampleViews(), English);
    const TableSpec *table = tableOf(sections, QStringLiteral("promotions.results"));
    QVERIFY(table);
    QCOMPARE(table->rows[0].back().text, QStringLiteral("not over, until 2026-06-07"));
    QCOMPARE(table->rows[1].back().text, QStringLiteral("complete"));
}

void TestSections::theCountdownNamesTheDays()
{
    ViewSet views = sampleViews();
    views.promotions.next = views.promotions.current;
    views.promotions.next->estimated = true;
    views.promotions.current.reset();
    views.promotions.currentPhase.reset();
    views.promotions.calendar.clear();
    views.promotions.daysToNext = 12;
    QCOMPARE(
        promotionSections(views, English).front().sentences.value(0),
        QStringLiteral(
            "618 2026 (dates estimated) begins in 12 day(s), on 2026-05-01; its main day is 2026-06-18."));
}

void TestSections::coverageBandsStayInsideTheWindow()
{
    ViewSet views = sampleViews();
    views.overview.coverage[0].covered = {{sampleDay(u"2025-01-01"), sampleDay(u"2027-01-01")}};
    const std::vector<Section> sections = overviewSections(views, English);
    const ChartSpec *chart = chartOf(sections, QStringLiteral("overview.coverage"));
    QVERIFY(chart);
    QCOMPARE(chart->bands.size(), std::size_t(3));
    QCOMPARE(chart->bands[0].from, double(sampleDay(u"2026-03-10").number()));
    QCOMPARE(chart->bands[0].to, double(sampleDay(u"2026-06-08").number()));
    QCOMPARE(chart->rowLabels.size(), 3);
    QCOMPARE(chart->summary, QStringLiteral("File kinds with days without data: 2 of 3."));
}

void TestSections::aDefinitionSaysFormulaAndSource()
{
    Indicator indicator;
    indicator.id = QStringLiteral("order_refund_rate");
    indicator.name = {QStringLiteral("订单退款率"), QStringLiteral("Order refund rate")};
    indicator.definition
        = {QStringLiteral("退款订单数 ÷ 成交订单数"), QStringLiteral("Refunded orders ÷ paid orders")};
    indicator.unit = Unit::Ratio;
    indicator.direction = Direction::LowerIsBetter;
    indicator.expression = QStringLiteral("refunded_orders / paid_orders");
    indicator.sampleExpression = QStringLiteral("paid_orders");
    indicator.minimumSample = 30;
    indicator.needs
        = {{QStringLiteral("orders")}, {QStringLiteral("aftersales"), QStringLiteral("order_refunds")}};
    indicator.provenance.source = QStringLiteral("our own");
    const auto builtIn = Catalogue::builtIn();
    QVERIFY(builtIn);
    const Catalogue &catalogue = **builtIn;
    const Section section = definitionSection(indicator, catalogue, English);
    QCOMPARE(section.title, QStringLiteral("Order refund rate"));
    QCOMPARE(section.sentences.value(0), QStringLiteral("Refunded orders ÷ paid orders"));
    QStringList rows;
    for (const auto &row : section.tables.front().rows)
        rows << row[0].text + QStringLiteral(": ") + row[1].text;
    QCOMPARE(rows,
             QStringList({QStringLiteral("Id: order_refund_rate"),
                          QStringLiteral("Formula: Refunded orders by pay day ÷ Paid orders"),
                          QStringLiteral("Unit: percent"), QStringLiteral("Direction: lower is better"),
                          QStringLiteral("Counted by: day of payment"),
                          QStringLiteral("Window: the days that are looked at"),
                          QStringLiteral("Fields used: Orders: Paid at, Refund on the order row; "
                                         "After-sales: After-sale status, Refund amount"),
                          QStringLiteral("Rows that count: After-sales whose status is a refund that "
                                         "succeeded. Orders with a time of payment, whatever their status."),
                          QStringLiteral("Smallest sample: 30 of Paid orders"),
                          QStringLiteral("Needs the files: Orders and After-sales or Orders with "
                                         "a column of refunds"),
                          QStringLiteral("Needs the columns: Orders: Paid at"),
                          QStringLiteral("Source: our own"), QStringLiteral("Confidence: our assumption")}));
    QCOMPARE(definitionSection(indicator, catalogue, Chinese).sentences.value(0),
             QStringLiteral("退款订单数 ÷ 成交订单数"));
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
