#include "models/report/scorepage.h"
#include "models/report/scoreparts.h"
#include "models/scores/plan.h"
#include "tests/report/scoregaps.h"
#include "tests/support/viewsamples.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestScoreSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageHidesAtFirstWhatItHasNoRoomFor();
    void theTabsOfThePageStandInOrder();
    void dimensionsWithoutAValueSayNoData();
    void threeDimensionsMayBeSeenAsARadar();
    void benefitsSayReachedOrWhatIsMissing();
    void everyEstimateOfSubjectsIsMarked();
    void formerVersionsStandLast();
    void targetsOfAPlanOpenTheRowsOfTheirWindow();
};

void TestScoreSections::thePageHidesAtFirstWhatItHasNoRoomFor()
{
    const ViewSet views = viewsWith([](ScoreCard &card) {
        card.gaps = {refunds()};
        card.gaps[0].dimensionName = {QStringLiteral("商品"), QStringLiteral("Goods")};
        card.gaps[0].exampleWeight = 0.2;
        card.gaps[0].provenance = {QStringLiteral("a tool's example"), Confidence::ThirdParty, {}, {}};
    });
    const std::vector<Section> sections = scorePageSections(views, English);
    const Section *costs = sectionOf(sections, QStringLiteral("scores.store_score.costs"));
    const TableSpec &table = costs->tables.front();
    QStringList columns;
    QStringList details;
    for (const TableColumn &column : table.columns)
        column.detail ? details << column.id : columns << column.id;
    QCOMPARE(details,
             (QStringList{QStringLiteral("dimension"), QStringLiteral("sample"), QStringLiteral("weight"),
                          QStringLiteral("confidence")}));
    QCOMPARE(columns,
             (QStringList{QStringLiteral("indicator"), QStringLiteral("value"), QStringLiteral("target"),
                          QStringLiteral("attainment"), QStringLiteral("orders"), QStringLiteral("days"),
                          QStringLiteral("headroom")}));
    QCOMPARE(std::ssize(table.rows.front()), columns.size() + details.size());
    // Reports have room for all of them.
    const std::vector<Section> printed = scoreSections(views, English);
    const Section *printedCosts = sectionOf(printed, QStringLiteral("scores.store_score.costs"));
    QVERIFY(std::ranges::none_of(printedCosts->tables.front().columns, &TableColumn::detail));
}

void TestScoreSections::theTabsOfThePageStandInOrder()
{
    QStringList parts;
    for (const Section &section : scorePageSections(sampleViews(), English)) {
        QVERIFY2(!section.part.isEmpty(), qPrintable(section.id));
        if (!parts.contains(section.part))
            parts << section.part;
        else
            QCOMPARE(parts.last(), section.part); // each in one piece
    }
    QCOMPARE(parts.mid(0, 3),
             (QStringList{QStringLiteral("At a glance"), QStringLiteral("Points lost and to gain"),
                          QStringLiteral("What if and plans")}));
}

void TestScoreSections::dimensionsWithoutAValueSayNoData()
{
    const ViewSet views = viewsWith([](ScoreCard &card) {
        card.dimensions
            = {{QStringLiteral("goods"), {QStringLiteral("商品体验"), QStringLiteral("Goods")}, {}},
               {QStringLiteral("service"), {QStringLiteral("售后服务"), QStringLiteral("Service")}, {}}};
        OfficialScoreLine line = card.official[0];
        line.dimension = QStringLiteral("商品品质");
        line.dimensionId = QStringLiteral("goods");
        line.latest = 4.6;
        card.official.push_back(line);
    });
    const std::vector<Section> sections = scoreSections(views, English);
    const TableSpec &table = sections.front().tables.front();
    QCOMPARE(table.rows.size(), std::size_t(3));
    QCOMPARE(table.rows[1][0].text, QStringLiteral("Goods (published as 商品品质)"));
    QCOMPARE(texts(table.rows[2]).mid(0, 2),
             QStringList({QStringLiteral("Service"), QStringLiteral("no data")}));
    // Each opens what was stated of it.
    QStringList asked;
    for (const RowsQuestion &question : table.questions)
        asked << question.indicator + u'/' + question.of;
    QCOMPARE(asked,
             QStringList({QStringLiteral("store_score/total"), QStringLiteral("store_score/商品品质"),
                          QStringLiteral("store_score/Service")}));
    const ChartSpec &chart = sections.front().charts.back();
    QCOMPARE(chart.id, QStringLiteral("store_score.dimensions"));
    QCOMPARE(chart.twin.questions.size(), chart.twin.rows.size());
    QCOMPARE(chart.twin.questions[0].of, QStringLiteral("商品品质"));
    QCOMPARE(chart.bars.size(), std::size_t(1));
    QCOMPARE(chart.bars[0].parts, std::vector<double>{4.6});
    QCOMPARE(chart.bars[0].target, std::optional(5.0));
    QCOMPARE(chart.twin.columns.back().title, QStringLiteral("Full marks"));
}

// Bars lead either way; a dimension without a value is no corner.
void TestScoreSections::threeDimensionsMayBeSeenAsARadar()
{
    ScoreCard card;
    for (const char *name : {"a", "b", "c"}) {
        OfficialScoreLine line;
        line.dimension = QString::fromLatin1(name);
        line.latest = 4.5;
        card.official.push_back(line);
    }
    QVERIFY(dimensionChart(card, English).asRadar);
    QCOMPARE(dimensionChart(card, English).kind, ChartKind::HorizontalBars);
    card.official[1].latest.reset();
    QVERIFY(!dimensionChart(card, English).asRadar);
    QCOMPARE(dimensionChart(card, English).bars.size(), std::size_t(2));
}

void TestScoreSections::benefitsSayReachedOrWhatIsMissing()
{
    const ViewSet views = viewsWith([](ScoreCard &card) {
        BenefitReading reading;
        reading.benefit.name = {QStringLiteral("快"), QStringLiteral("Fast")};
        reading.benefit.otherwise = {QStringLiteral("慢"), QStringLiteral("slow")};
        card.benefits.push_back(reading);
        reading.day = *Day::fromIso(u"2026-06-30");
        reading.line = 4.9;
        reading.typed = true;
        reading.state = BenefitState::NotReached;
        reading.gap = 0.08;
        card.benefits.push_back(reading);
        reading.subjects = 6;
        reading.reached = 2;
        card.benefits.push_back(reading);
    });
    const std::vector<Section> sections = scoreSections(views, English);
    const Section *benefits = sectionOf(sections, QStringLiteral("scores.store_score.benefits"));
    QVERIFY(benefits);
    const auto &rows = benefits->tables.front().rows;
    QCOMPARE(texts(rows[0]).mid(0, 5),
             QStringList({QStringLiteral("Fast"), QStringLiteral("slow"),
                          QStringLiteral("unknown: the line is not published"), QStringLiteral("—"),
                          QStringLiteral("—")}));
    QCOMPARE(texts(rows[1]).mid(2, 4),
             QStringList({QStringLiteral("not reached"), QStringLiteral("2026-06-30"),
                          QStringLiteral("4.90 (typed by you)"), QStringLiteral("0.08")}));
    QCOMPARE(rows[2][2].text, QStringLiteral("2 of 6 reach it"));
}

void TestScoreSections::everyEstimateOfSubjectsIsMarked()
{
    const ViewSet views = viewsWith([](ScoreCard &card) {
        card.dimensions = {{QStringLiteral("quality"),
                            {QStringLiteral("品质力"), QStringLiteral("Quality")},
                            {QStringLiteral("order_refund_rate")}}};
        ScoreSubjects subjects;
        subjects.indicators = {QStringLiteral("order_refund_rate")};
        subjects.targets = {0.1};
        subjects.silent = 1;
        ScoreSubject cup{
            QStringLiteral("9001"), QStringLiteral("Cup"), 81.5, sampleDay(u"2026-06-06"), {}, {77.0}, {}};
        cup.estimates = {sampleValue("order_refund_rate", Unit::Ratio, 0.12)};
        ScoreSubject teapot{QStringLiteral("9002"), QStringLiteral("Teapot"), {}, {}, {}, {std::nullopt}, {}};
        subjects.all = {cup, teapot};
        card.subjects = subjects;
    });
    const std::vector<Section> sections = scoreSections(views, English);
    const Section *section = sectionOf(sections, QStringLiteral("scores.store_score.subjects"));
    QVERIFY(section);
    const TableSpec &table = section->tables.front();
    QCOMPARE(table.columns[4].title, QStringLiteral("Quality (official)"));
    QVERIFY(table.columns[5].title.endsWith(QStringLiteral("(estimate for Quality)")));
    QCOMPARE(texts(table.rows[0]),
             QStringList({QStringLiteral("Cup"), QStringLiteral("81.50"), QStringLiteral("2026-06-06"),
                          QStringLiteral("—"), QStringLiteral("77.00"), QStringLiteral("12.00%")}));
    QCOMPARE(table.rows[1][1].text, QStringLiteral("no data"));
    QCOMPARE(table.rows[1][5].text, QStringLiteral("—"));
    // Against the user's own target of 10 %.
    QCOMPARE(table.rows[0][5].meaning, Meaning::Bad);
    QCOMPARE(table.rows[0][5].tooltip, QStringLiteral("misses your own target of 10.00%"));
    QVERIFY(section->sentences.last().endsWith(QStringLiteral("0 of 1 reach your own target of 10.00%.")));
}

void TestScoreSections::formerVersionsStandLast()
{
    ViewSet views = sampleViews();
    ScoreCard former = views.scores.cards[0];
    former.current = false;
    former.ruleVersion = QStringLiteral("launch_2023");
    views.scores.formerCards = {former};
    const std::vector<Section> sections = scoreSections(views, English);
    QCOMPARE(sections.back().id, QStringLiteral("scores.store_score.launch_2023"));
    QVERIFY(sections.back().tables.front().title.contains(QStringLiteral("estimated")));
}

void TestScoreSections::targetsOfAPlanOpenTheRowsOfTheirWindow()
{
    const Period window{sampleDay(u"2026-05-09"), sampleDay(u"2026-06-07")};
    ViewSet views = viewsWith([&window](ScoreCard &card) { card.gaps[0].window = window; });
    ScorePlan plan;
    plan.score = views.scores.cards[0].score;
    plan.madeOn = sampleDay(u"2026-06-01");
    plan.targets = {{QStringLiteral("quality_refund_rate"), 0.05, 0.02, sampleDay(u"2026-07-01")}};
    views.context.documents = std::make_shared<const Documents>(Documents{{toDocument(plan)}});
    views.context.today = sampleDay(u"2026-06-08");
    const std::vector<Section> sections = scoreSections(views, English);
    const Section *section = sectionOf(sections, QStringLiteral("scores.plan.store_score"));
    QVERIFY(section);
    const TableSpec &table = section->tables.front();
    QCOMPARE(table.questions.size(), std::size_t(1));
    QCOMPARE(table.questions[0].indicator, QStringLiteral("quality_refund_rate"));
    QCOMPARE(table.questions[0].period, std::optional(window));
}

QTEST_GUILESS_MAIN(TestScoreSections)
#include "tst_scoresections.moc"
