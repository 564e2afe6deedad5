#include "models/buyers/buyerview.h"
#include "models/products/flywheelview.h"
#include "models/products/opportunityview.h"
#include "models/report/growthsections.h"
#include "models/scoreboards/scoreboardview.h"
#include "tests/support/sectionparts.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

#include <cmath>

using namespace shopglass;
using testing::day;
using testing::period;

/// What the sections about buyers, products and scoreboards say in states that are easily told wrong.
class TestGrowthSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewsThatAreNotCompleteHaveNone();
    void withoutIdentityThePageSaysWhatToImport();
    void cohortsThatAreNotOverAreBlank();
    void tooFewBuyersHaveNoShare();
    void hoursAreAveragesOfTheirWeekday();
    void hoursThatNobodyKnowsAreNotDrawn();
    void privateDomainNamesTheFile();
    void placesSayTheirRules();
    void productsOpenTheirRows();
    void nothingToCompareWithHasNoMoves();
    void missingFilesAreNamed();
    void daysWithoutFilesAreNotToldAsZero();
    void aRateThatIsNotOverIsNoFault();
    void stageSaysThatItIsUnknown();
};

namespace {

constexpr TextContext English{Language::English};

/// The small shop's June with every view of this page.
ViewSet smallViews(StoreColumns columns = testing::smallShop())
{
    ViewSet views;
    views.context = testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"));
    const Evaluator evaluator(views.context);
    views.buyers = std::make_shared<const BuyerView>(buildBuyerView(evaluator));
    views.flywheel = std::make_shared<const FlywheelView>(buildFlywheelView(evaluator));
    views.opportunities = std::make_shared<const OpportunityView>(buildOpportunityView(evaluator));
    views.scoreboards = std::make_shared<const ScoreboardView>(buildScoreboardView(evaluator));
    return views;
}

/// Forty buyers of March, of whom ten came back in April; May is not over. Nineteen of April.
ViewSet cohortViews()
{
    ViewSet views = smallViews();
    BuyerView buyers = *views.buyers;
    buyers.anyIdentity = true;
    buyers.newKnownFrom = day(u"2026-04-01");
    buyers.cohorts = {{day(u"2026-03-01"), 40, false, {10, std::nullopt}},
                      {day(u"2026-04-01"), 19, true, {5}},
                      {day(u"2026-05-01"), 30, true, {}}};
    views.buyers = std::make_shared<const BuyerView>(buyers);
    return views;
}

const Section *sectionNamed(const std::vector<Section> &sections, const char *id)
{
    const auto found = std::ranges::find(sections, QString::fromLatin1(id), &Section::id);
    return found == sections.end() ? nullptr : &*found;
}

} // namespace

void TestGrowthSections::viewsThatAreNotCompleteHaveNone()
{
    const ViewSet views;
    QVERIFY(buyerSections(views, English).empty());
    QVERIFY(flywheelSections(views, English).empty());
    QVERIFY(opportunitySections(views, English).empty());
    QVERIFY(scoreboardSections(views, English).empty());
}

void TestGrowthSections::withoutIdentityThePageSaysWhatToImport()
{
    const std::vector<Section> sections = buyerSections(smallViews(), English);
    QVERIFY(sections.front().cards.empty());
    QVERIFY(sections.front().sentences.front().startsWith(QStringLiteral("No order names its buyer")));
    QVERIFY(!sectionNamed(sections, "buyers.cohorts"));
    QVERIFY(sectionNamed(sections, "buyers.provinces"));
}

void TestGrowthSections::cohortsThatAreNotOverAreBlank()
{
    const std::vector<Section> sections = buyerSections(cohortViews(), English);
    const Section *cohorts = sectionNamed(sections, "buyers.cohorts");
    QVERIFY(cohorts);
    const ChartSpec &chart = cohorts->charts.front();
    QCOMPARE(chart.kind, ChartKind::HeatMap);
    QCOMPARE(chart.series.size(), std::size_t(1)); // nobody's second month is over
    QCOMPARE(chart.bars.size(), std::size_t(2)); // May's buyers have had no month yet
    QCOMPARE(chart.bars[0].label, QStringLiteral("2026-03 *"));
    QCOMPARE(chart.bars[0].parts, std::vector<double>({0.25}));
    QCOMPARE(testing::texts(chart.twin.rows[0]),
             QStringList({QStringLiteral("2026-03 *"), QStringLiteral("40"), QStringLiteral("25.00%")}));
    QVERIFY(cohorts->note.contains(QStringLiteral("2026-04-01")));
    const auto opened = rowsQuestionAt(chart.twin, 0, 2);
    QCOMPARE(opened->indicator, QStringLiteral("cohort_returned_1"));
    QCOMPARE(opened->of, QStringLiteral("2026-03"));
}

void TestGrowthSections::tooFewBuyersHaveNoShare()
{
    const std::vector<Section> sections = buyerSections(cohortViews(), English);
    const ChartSpec &chart = sectionNamed(sections, "buyers.cohorts")->charts.front();
    QVERIFY(std::isnan(chart.bars[1].parts.front()));
    QCOMPARE(testing::texts(chart.twin.rows[1]),
             QStringList({QStringLiteral("2026-04"), QStringLiteral("19"), QStringLiteral("—")}));
}

namespace {

/// Twenty orders in all: on 4 Mondays 12 of ¥10 from 20:00 on, on 2 Tuesdays 8 at 9:00; no other day is
/// covered.
ViewSet hourViews()
{
    ViewSet views = smallViews();
    BuyerView buyers = *views.buyers;
    buyers.hours = {};
    buyers.hours.hoursKnown = true;
    buyers.hours.days = {4, 2, 0, 0, 0, 0, 0};
    buyers.hours.allOrders = 20;
    buyers.hours.orders[0][20] = 12;
    buyers.hours.gmv[0][20] = 12'000;
    buyers.hours.orders[1][9] = 8;
    views.buyers = std::make_shared<const BuyerView>(buyers);
    return views;
}

} // namespace

void TestGrowthSections::hoursAreAveragesOfTheirWeekday()
{
    const std::vector<Section> sections = buyerSections(hourViews(), English);
    const Section *section = sectionNamed(sections, "buyers.hours");
    QVERIFY(section);
    QCOMPARE(
        section->sentences.join(QString()),
        QStringLiteral("Most orders of an hour are paid on Tuesday from 9:00 to 10:00: 4.0 on average."));
    const ChartSpec &chart = section->charts.front();
    QCOMPARE(chart.kind, ChartKind::HeatMap);
    QCOMPARE(chart.bars.size(), std::size_t(7));
    QCOMPARE(chart.bars[0].parts[20], 3.0);
    QCOMPARE(chart.bars[0].parts[9], 0.0);
    QVERIFY(std::isnan(chart.bars[2].parts[9]));
    QCOMPARE(chart.twin.rows[0][0].text, QStringLiteral("Mon"));
    QCOMPARE(chart.twin.rows[0][1].text, QStringLiteral("4"));
    QCOMPARE(chart.twin.rows[0][22].text, QStringLiteral("3.00"));
    QCOMPARE(chart.twin.columns[22].title, QStringLiteral("20:00"));
    QCOMPARE(chart.twin.rows[2][22].text, missingText());
    const Section *money = sectionNamed(sections, "buyers.hours.money");
    QCOMPARE(money->charts.front().twin.rows[0][22].text, QStringLiteral("¥30.00"));
    // Tuesdays from 9:00 on; the number of covered days opens nothing.
    const auto opened = rowsQuestionAt(money->charts.front().twin, 1, 11);
    QCOMPARE(opened->indicator, QStringLiteral("hour_gmv"));
    QCOMPARE(opened->of, QStringLiteral("2/9"));
    QVERIFY(!rowsQuestionAt(chart.twin, 1, 1));
}

void TestGrowthSections::hoursThatNobodyKnowsAreNotDrawn()
{
    ViewSet views = hourViews();
    BuyerView buyers = *views.buyers;
    buyers.hours.hoursKnown = false;
    views.buyers = std::make_shared<const BuyerView>(buyers);
    const std::vector<Section> dated = buyerSections(views, English);
    const Section *section = sectionNamed(dated, "buyers.hours");
    QVERIFY(section->sentences.isEmpty() && section->charts.front().isEmpty());
    QCOMPARE(section->charts.front().emptyText,
             QStringLiteral("The order files give the day of payment without its hour."));
    buyers.hours = {};
    views.buyers = std::make_shared<const BuyerView>(buyers);
    const std::vector<Section> bare = buyerSections(views, English);
    QCOMPARE(sectionNamed(bare, "buyers.hours")->charts.front().emptyText,
             QStringLiteral("No order file covers a day of this period."));
}

void TestGrowthSections::privateDomainNamesTheFile()
{
    const std::vector<Section> sections = buyerSections(smallViews(), English);
    const Section *section = sectionNamed(sections, "buyers.private");
    QVERIFY(section);
    QVERIFY(section->sentences.front().contains(QStringLiteral("traffic-source report")));
}

void TestGrowthSections::placesSayTheirRules()
{
    const std::vector<Section> sections = flywheelSections(smallViews(), English);
    const TableSpec *table = testing::tableOf(sections, QStringLiteral("flywheel.places"));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t(FlywheelPlaceCount));
    QCOMPARE(table->rows[2].back().text, QStringLiteral("Sold on at least 10 of the last 14 days"));
}

void TestGrowthSections::productsOpenTheirRows()
{
    const std::vector<Section> sections = flywheelSections(smallViews(), English);
    const TableSpec *table = testing::tableOf(sections, QStringLiteral("flywheel.products"));
    QVERIFY(table);
    // The teapot sold first on 06-10, on 06-18, 06-25 and 06-28 within the 14 days: 25 + 12 + 7 thousand.
    QCOMPARE(table->rows.size(), table->questions.size());
    QCOMPARE(table->rows.front()[0].text, QStringLiteral("Teapot"));
    QCOMPARE(table->rows.front()[1].text, QStringLiteral("New"));
    QCOMPARE(table->rows.front()[4].text, QStringLiteral("¥440.00"));
    QCOMPARE(table->questions.front().product, QStringLiteral("9002"));
    QCOMPARE(table->questions.front().period, std::optional(period(u"2026-06-17", u"2026-06-30")));
}

void TestGrowthSections::nothingToCompareWithHasNoMoves()
{
    ViewSet views = smallViews();
    FlywheelView flywheel = *views.flywheel;
    flywheel.dayBefore.reset();
    flywheel.moves.clear();
    views.flywheel = std::make_shared<const FlywheelView>(flywheel);
    const ChartSpec chart = flywheelSections(views, English).front().charts.front();
    QVERIFY(chart.isEmpty());
    QVERIFY(!chart.emptyText.isEmpty());
}

void TestGrowthSections::missingFilesAreNamed()
{
    const std::vector<Section> sections = opportunitySections(smallViews(), English);
    for (const char *id :
         {"opportunities.categories", "opportunities.search", "opportunities.stock", "opportunities.list"}) {
        const TableSpec *table = testing::tableOf(sections, QString::fromLatin1(id));
        QVERIFY2(table, id);
        QVERIFY2(table->rows.empty() && !table->emptyText.isEmpty(), id);
    }
}

void TestGrowthSections::daysWithoutFilesAreNotToldAsZero()
{
    ViewSet views = smallViews();
    views.context.period = period(u"2026-01-01", u"2026-01-31");
    const Evaluator evaluator(views.context);
    views.flywheel = std::make_shared<const FlywheelView>(buildFlywheelView(evaluator));
    views.opportunities = std::make_shared<const OpportunityView>(buildOpportunityView(evaluator));
    const std::vector<Section> sections = opportunitySections(views, English);
    QCOMPARE(sections.front().sentences.front(),
             QStringLiteral("No order file covers this period, so nothing is known of its price bands."));
    QVERIFY(testing::tableOf(sections, QStringLiteral("opportunities.bands.table"))->rows.empty());
    QCOMPARE(testing::tableOf(sections, QStringLiteral("opportunities.onefield"))->emptyText,
             QStringLiteral("No order file covers this period, so nobody can say where products sell."));
    const std::vector<Section> flywheel = flywheelSections(views, English);
    QVERIFY(flywheel.front().sentences.front().startsWith(
        QStringLiteral("No order file covers the 60 days up to 2026-01-31")));
    for (const auto &row : testing::tableOf(flywheel, QStringLiteral("flywheel.places"))->rows) {
        QCOMPARE(row[1].text, missingText());
        QCOMPARE(row[3].text, missingText());
    }
}

void TestGrowthSections::aRateThatIsNotOverIsNoFault()
{
    ViewSet views = cohortViews();
    BuyerView buyers = *views.buyers;
    const auto rate
        = std::ranges::find(buyers.values, QStringLiteral("repurchase_rate_30d"), &IndicatorValue::id);
    QVERIFY(rate != buyers.values.end());
    WaitedBuyers waited;
    waited.waitDays = 30;
    waited.knownFrom = day(u"2026-07-01");
    waited.days = period(u"2026-05-02", u"2026-05-31");
    waited.rate = *rate;
    waited.rate.state = ValueState::Value;
    waited.rate.value = 0.25;
    buyers.waited = {waited};
    views.buyers = std::make_shared<const BuyerView>(buyers);
    const std::vector<Section> sections = buyerSections(views, English);
    const Section &section = sections.front();
    QVERIFY2(section.sentences.join(u'\n').contains(QStringLiteral(
                 "known from 2026-07-01 on. Of those who bought in 2026-05-02 – 2026-05-31, the "
                 "latest days of which that can be said, 25.00% paid again.")),
             qPrintable(section.sentences.join(u'\n')));
    const auto card = std::ranges::find(section.cards, QStringLiteral("repurchase_rate_30d"), &CardSpec::id);
    QVERIFY(card != section.cards.end());
    QCOMPARE(card->value, QStringLiteral("not over yet"));
    QCOMPARE(card->note, QStringLiteral("known from 2026-07-01 on"));
}

void TestGrowthSections::stageSaysThatItIsUnknown()
{
    const std::vector<Section> sections = scoreboardSections(smallViews(), English);
    const TableSpec *stage = testing::tableOf(sections, QStringLiteral("scoreboards.stage"));
    QVERIFY(stage);
    QVERIFY(stage->rows.empty());
    QVERIFY(stage->emptyText.contains(QStringLiteral("not known")));
    const TableSpec *steps = testing::tableOf(sections, QStringLiteral("scoreboards.steps"));
    QCOMPARE(steps->rows.front()[2].text, QStringLiteral("our assumption"));
}

QTEST_GUILESS_MAIN(TestGrowthSections)
#include "tst_growthsections.moc"
