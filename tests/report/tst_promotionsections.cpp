#include "models/base/numberformat.h"
#include "models/report/promotionparts.h"
#include "models/report/promotionreport.h"
#include "tests/support/sectionparts.h"
#include "tests/support/smallanalysis.h"
#include "tests/support/viewsamples.h"

#include <QtTest>

#include <algorithm>

using namespace shopglass;
using namespace shopglass::testing;

// 618 of 2026 of the sample views sells from 8 June (warm-up) to 24 June (encore); the data end on 7 June.
class TestPromotionSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPlanningThereIsTheCalendarAlone();
    void everyPartHasItsTab();
    void aTargetOfZeroIsNone();
    void aGapIsSaidInWords_data();
    void aGapIsSaidInWords();
    void missingDaysAreHeldAgainstTheirOwnPart();
    void aListTooOldSaysSo();
    void whatIsNotComparableIsNotJudged();
    void figuresOfSomeDaysSayTheirDays();
    void aMissingStockColumnSaysSo();
    void whatRunsOutIsSaidWithItsLoss();
    void everyTableRowHasItsQuestion();
    void theReportLeadsWithTheLookBack();
    void allTenTablesAreThere();
};

namespace {

const TextContext English{Language::English};

PromotionPlanning samplePlanning()
{
    PromotionPlanning planning;
    planning.event = sampleEvent(2026);
    planning.sale = {sampleDay(u"2026-06-08"), sampleDay(u"2026-06-24")};
    planning.hasData = true;
    planning.proposal.basis = ProposalBasis::RecentPace;
    planning.proposal.gmv = 1'000'000;
    planning.proposal.factors = {{QStringLiteral("daily_now"), 50'000.0, Unit::Fen,
                                  Period{sampleDay(u"2026-05-11"), sampleDay(u"2026-06-07")}, 27},
                                 {QStringLiteral("days"), 17.0, Unit::Days, {}, 0},
                                 {QStringLiteral("gmv"), 1'000'000.0, Unit::Fen, {}, 0}};
    for (const QString &id : planLineIds()) {
        PlanLine line;
        line.id = id;
        planning.lines.push_back(line);
    }
    planning.lines.front().proposed = 1'000'000;
    planning.pace.event = *planning.event;
    planning.pace.sale = planning.sale;
    planning.pace.target = 1'000'000;
    planning.pace.state = PaceState::Running;
    planning.pace.elapsed = 8;
    planning.pace.covered = 8;
    planning.pace.soFar = 300'000;
    planning.pace.planned = 0.45;
    planning.pace.plannedCovered = 0.45;
    planning.pace.attained = 0.3;
    planning.pace.forecastState = EndForecastState::TooEarly;
    for (int i = 0; i < 17; ++i) {
        PaceDay day;
        day.day = planning.sale.from.plus(i);
        day.planned = (i + 1) / 17.0;
        if (i < 8)
            day.gmv = 37'500;
        planning.pace.days.push_back(day);
    }
    return planning;
}

ViewSet viewsWith(const PromotionPlanning &planning)
{
    ViewSet views = sampleViews();
    views.context.rulebook = builtInRulebook();
    views.promotions.planning = std::make_shared<const PromotionPlanning>(planning);
    return views;
}

} // namespace

void TestPromotionSections::withoutPlanningThereIsTheCalendarAlone()
{
    const std::vector<Section> sections = promotionBoard(sampleViews(), English);
    QCOMPARE(sections.size(), std::size_t(2));
    QVERIFY(sections.front().part.isEmpty());
    QVERIFY(promotionPreparationSections(sampleViews(), English).empty());
}

void TestPromotionSections::everyPartHasItsTab()
{
    QStringList parts;
    for (const Section &section : promotionChapter(viewsWith(samplePlanning()), English)) {
        if (!section.part.isEmpty() && !parts.contains(section.part))
            parts << section.part;
    }
    QCOMPARE(parts,
             QStringList({QStringLiteral("Calendar"), QStringLiteral("Plan"), QStringLiteral("Pace"),
                          QStringLiteral("Look back"), QStringLiteral("Preparation")}));
}

void TestPromotionSections::aTargetOfZeroIsNone()
{
    PromotionPlanning planning = samplePlanning();
    planning.lines.front().typed = 0.0;
    PlanLine &ads = *std::ranges::find(planning.lines, QStringLiteral("budget.ads"), &PlanLine::id);
    ads.rate = 0.05;
    ads.rateDays = planning.sale;
    const ViewSet views = viewsWith(planning);
    const TableSpec targets = promotionTargetTable(views, English);
    QCOMPARE(targets.rows.front()[1].text, QStringLiteral("no target set"));
    QCOMPARE(targets.rows.size(), planning.lines.size());
    const auto place = std::ranges::find(planning.lines, QStringLiteral("budget.ads"), &PlanLine::id)
        - planning.lines.begin();
    const auto &line = targets.rows[std::size_t(place)];
    QCOMPARE(line[4].text, QStringLiteral("no GMV target to take a part of"));
    QVERIFY(!line[1].raw.isValid());
    const Section section = promotionPlanSections(views, English).front();
    QCOMPARE(section.cards.front().value, QStringLiteral("no target set"));
    QCOMPARE(section.cards.front().note, QStringLiteral("zero was typed"));
    QVERIFY(std::ranges::any_of(section.sentences, [](const QString &sentence) {
        return sentence.startsWith(QStringLiteral("No target is set: of zero there are no parts"));
    }));
}

void TestPromotionSections::aGapIsSaidInWords_data()
{
    QTest::addColumn<double>("attained");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("said");
    QTest::newRow("15 points behind")
        << 0.3 << 1e6 << "Behind the plan: 30.00% attained, 45.00% should be (-15.00 pp).";
    QTest::newRow("15 points ahead") << 0.6 << 1e6
                                     << "Ahead of the plan: 60.00% attained, 45.00% should be (+15.00 pp).";
    QTest::newRow("4 points are no news")
        << 0.41 << 1e6 << "On plan: 41.00% attained, 45.00% should be (-4.00 pp).";
    QTest::newRow("a target of zero") << -1.0 << 0.0 << "The target is zero, so there is no attainment.";
    QTest::newRow("no target") << -1.0 << -1.0
                               << "No target is set and none can be proposed, so there is no attainment.";
}

void TestPromotionSections::aGapIsSaidInWords()
{
    QFETCH(double, attained);
    QFETCH(double, target);
    QFETCH(QString, said);
    PromotionPlanning planning = samplePlanning();
    planning.pace.attained = attained < 0 ? std::nullopt : std::optional(attained);
    planning.pace.target = target < 0 ? std::nullopt : std::optional(target);
    const QString sentence = promotionPaceSections(viewsWith(planning), English)
                                 .front()
                                 .sentences.value(0)
                                 .replace(QChar(0x2212), QLatin1Char('-'));
    QCOMPARE(sentence, said);
}

void TestPromotionSections::missingDaysAreHeldAgainstTheirOwnPart()
{
    // Sales exactly on plan, two of eight days without a file.
    PromotionPlanning planning = samplePlanning();
    planning.pace.covered = 6;
    planning.pace.plannedCovered = 0.3;
    planning.pace.forecastState = EndForecastState::MissingDays;
    const QString said = promotionPaceSections(viewsWith(planning), English).front().sentences.value(0);
    QVERIFY2(said.startsWith(QStringLiteral("Of the 6 of 8 elapsed sale days that have order data alone: On "
                                            "plan: 30.00% attained, 30.00% should be (")),
             qPrintable(said));
}

void TestPromotionSections::aListTooOldSaysSo()
{
    PromotionPlanning planning = samplePlanning();
    planning.stock.state = StockState::Told;
    planning.stock.paceDays = {sampleDay(u"2026-05-25"), sampleDay(u"2026-06-07")};
    planning.stock.tooOld = 1;
    CoveredProduct cup;
    cup.name = QStringLiteral("Cup");
    cup.expected = 93.485342;
    planning.stock.products.push_back(cup);
    const TableSpec table = promotionStockTable(viewsWith(planning), English);
    QStringList cells;
    for (const TableCell &cell : table.rows.front())
        cells << cell.text;
    QCOMPARE(cells.mid(0, 4),
             QStringList({QStringLiteral("Cup"), QStringLiteral("not known: list too old"), missingText(),
                          QStringLiteral("94")}));
    QVERIFY2(table.note.contains(QStringLiteral("is more than 14 days old")), qPrintable(table.note));
}

void TestPromotionSections::whatIsNotComparableIsNotJudged()
{
    PromotionPlanning planning = samplePlanning();
    Retrospective look;
    look.event = sampleEvent(2025);
    look.sale = look.days = {sampleDay(u"2025-06-08"), sampleDay(u"2025-06-24")};
    look.values = {sampleValue("net_gmv", Unit::Fen, 400'000, 200'000, 1.0)};
    planning.look = look;
    ViewSet views = viewsWith(planning);
    views.promotions.asOf = sampleDay(u"2026-06-08");
    const auto change = [&](QStringView refundsFinal) {
        look.refundsFinal = sampleDay(refundsFinal);
        planning.look = look;
        views.promotions.planning = std::make_shared<const PromotionPlanning>(planning);
        return promotionLookSections(views, English).front().tables.front().rows.front()[3].text;
    };
    QCOMPARE(change(u"2026-06-08"), missingText());
    QVERIFY(change(u"2026-06-07") != missingText());
}

void TestPromotionSections::figuresOfSomeDaysSayTheirDays()
{
    ViewSet views = viewsWith(samplePlanning());
    PromotionResult result;
    result.event = sampleEvent(2025);
    result.covered = true;
    IndicatorValue share = sampleValue("new_product_gmv_share", Unit::Ratio, 0.0);
    share.coveredDays = 29;
    share.days = 59;
    result.values = {sampleValue("paid_gmv", Unit::Fen, 400'000), share};
    views.promotions.indicators = {QStringLiteral("paid_gmv"), QStringLiteral("new_product_gmv_share")};
    views.promotions.results = {result};
    const std::vector<TableCell> row = promotionSections(views, English)[1].tables.front().rows.front();
    QCOMPARE(row[3].text, QStringLiteral("0.00% (29/59 days)"));
    QCOMPARE(row[4].text, QStringLiteral("complete but for figures that say their days"));
}

void TestPromotionSections::aMissingStockColumnSaysSo()
{
    const TableSpec table = promotionStockTable(viewsWith(samplePlanning()), English);
    QVERIFY(table.rows.empty());
    QVERIFY2(table.emptyText.startsWith(QStringLiteral("No product file with a stock column is imported")),
             qPrintable(table.emptyText));
}

void TestPromotionSections::whatRunsOutIsSaidWithItsLoss()
{
    PromotionPlanning planning = samplePlanning();
    planning.stock.state = StockState::Told;
    planning.stock.paceDays = {sampleDay(u"2026-05-25"), sampleDay(u"2026-06-07")};
    planning.stock.loss = 412'655;
    CoveredProduct cup;
    cup.id = QStringLiteral("9001");
    cup.name = QStringLiteral("Cup");
    cup.stock = 30;
    cup.expected = 93.485342;
    cup.expectedInSale = 93.485342;
    cup.missing = 63.485342;
    cup.runsOut = sampleDay(u"2026-06-14");
    cup.loss = 412'655;
    cup.pieces = 14;
    planning.stock.products.push_back(cup);
    const ViewSet views = viewsWith(planning);
    const TableSpec table = promotionStockTable(views, English);
    QStringList cells;
    for (const TableCell &cell : table.rows.front())
        cells << cell.text;
    // Pieces are whole: what is needed is rounded up.
    QCOMPARE(cells.mid(0, 6),
             QStringList({QStringLiteral("Cup"), QStringLiteral("2026-06-14"), QStringLiteral("30"),
                          QStringLiteral("94"), QStringLiteral("94"), QStringLiteral("64")}));
    QCOMPARE(table.questions.front().product, QStringLiteral("9001"));
    QVERIFY(allSentences(promotionPaceSections(views, English)).contains(QStringLiteral("lose ¥4,126.55")));
}

void TestPromotionSections::everyTableRowHasItsQuestion()
{
    for (const Section &section : promotionChapter(viewsWith(samplePlanning()), English)) {
        for (const TableSpec &table : section.tables) {
            QVERIFY2(table.questions.empty() || table.questions.size() == table.rows.size(),
                     qPrintable(table.id));
            for (const std::vector<TableCell> &row : table.rows)
                QVERIFY2(row.size() == table.columns.size(), qPrintable(table.id));
        }
    }
}

void TestPromotionSections::theReportLeadsWithTheLookBack()
{
    PromotionPlanning planning = samplePlanning();
    Retrospective look;
    look.event = sampleEvent(2025);
    look.sale = look.days = {sampleDay(u"2025-06-08"), sampleDay(u"2025-06-24")};
    look.over = true;
    look.target = 500'000;
    look.refundsFinal = sampleDay(u"2025-07-24");
    look.values = {sampleValue("paid_gmv", Unit::Fen, 400'000)};
    look.base = BaseEvent{sampleEvent(2024), {sampleDay(u"2024-06-08"), sampleDay(u"2024-06-24")}, true};
    look.baseDays = look.base->sale;
    planning.look = look;
    ReportRequest request;
    request.generatedOn = sampleDay(u"2026-06-08");
    ViewSet views = viewsWith(planning);
    views.promotions.asOf = sampleDay(u"2026-06-08");
    Report report = buildPromotionReport(views, request, English);
    QCOMPARE(report.kind, QStringLiteral("promotion"));
    QCOMPARE(report.title, QStringLiteral("Promotion review"));
    QCOMPARE(report.sections.front().title, QStringLiteral("Look back: 618 2025"));
    const QStringList said = report.sections.front().sentences;
    QVERIFY2(said.value(0).endsWith(QStringLiteral("That is 80.00% of the target of ¥5,000.00.")),
             qPrintable(said.value(0)));
    QCOMPARE(std::ranges::count(report.sections, QStringLiteral("review.plan"), &Section::id), 1);
    // The cover tells the days of the review, not those of the window.
    QCOMPARE(report.periodText.replace(QChar(0x2013), QLatin1Char('-')),
             QStringLiteral("2025-06-08 - 2025-06-24, beside 618 2024 on the same event days, "
                            "2024-06-08 - 2024-06-24"));
    // The refund window was over long ago.
    QVERIFY(!said.join(QLatin1Char(' ')).contains(QStringLiteral("not final")));
}

void TestPromotionSections::allTenTablesAreThere()
{
    const std::vector<Section> sections = promotionPreparationSections(viewsWith(samplePlanning()), English);
    QCOMPARE(sections.size(), std::size_t(10));
    for (std::size_t i = 0; i < sections.size(); ++i) {
        QVERIFY(sections[i].title.startsWith(QString::number(i + 1) + QLatin1Char(' ')));
        QCOMPARE(sections[i].tables.size(), std::size_t(1));
    }
}

QTEST_GUILESS_MAIN(TestPromotionSections)
#include "tst_promotionsections.moc"
