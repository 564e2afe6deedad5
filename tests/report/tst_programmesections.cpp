#include "models/report/markdownwriter.h"
#include "models/report/programmesections.h"
#include "models/report/programmewords.h"
#include "tests/support/sectionparts.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;
using Outcome = ProgrammeCondition::Result;
using Why = ProgrammeCondition::Why;
using Compare = ProgrammeConditionRule::Compare;

/// The board made of conditions by hand: what stands in its cells.
class TestProgrammeSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowFarAConditionIs_data();
    void saysHowFarAConditionIs();
    void saysWhatWouldTell_data();
    void saysWhatWouldTell();
    void theBoardCountsConditionsAndQuotesBenefits();
    void layersHaveATableOfTheirOwn();
    void thePastIsOnlyOnTheBoard();
    void aRuleForOthersSaysWhomItBinds();
    void sparedFeesAreMarkedAsEstimated();
    void withoutAFreeRowNoAmountIsSaid();
    void viewsThatAreNotCompleteHaveNoBoard();
};

namespace {

constexpr TextContext English{Language::English};
constexpr TextContext Chinese{Language::Chinese};

LocalText words(const char *text)
{
    return {QString::fromUtf8(text), QString::fromUtf8(text)};
}

ProgrammeCondition figure(double value, double threshold, FigureUnit unit, Compare compare, Outcome result)
{
    ProgrammeCondition condition;
    condition.rule.id = QStringLiteral("c");
    condition.rule.name = words("Condition");
    condition.rule.form = ProgrammeConditionRule::Form::Figure;
    condition.rule.unit = unit;
    condition.rule.compare = compare;
    condition.rule.threshold = threshold;
    condition.value = value;
    condition.result = result;
    if (result == Outcome::Gap)
        condition.gap = std::abs(threshold - value);
    return condition;
}

ProgrammeCondition unknown(Why why)
{
    ProgrammeCondition condition;
    condition.rule.name = words("Condition");
    condition.result = Outcome::Unknown;
    condition.why = why;
    return condition;
}

Programme programme(const char *id, ProgrammeState state, std::vector<ProgrammeCondition> conditions)
{
    Programme made;
    made.id = QString::fromLatin1(id);
    made.name = words(id);
    made.summary = words("About it");
    made.state = state;
    made.conditions = std::move(conditions);
    made.benefits = {{words("More traffic"), {QStringLiteral("press of 2023"), Confidence::Seed, {}, {}}}};
    return made;
}

ViewSet viewsWith(std::vector<Programme> programmes)
{
    ViewSet views;
    views.programmes.asOf = *Day::fromIso(u"2026-06-30");
    views.programmes.programmes = std::move(programmes);
    ProgrammeQuestion share;
    share.id = QStringLiteral("own_brand_share");
    share.kind = ProgrammeQuestion::Kind::Share;
    share.text = words("Own brand's share?");
    ProgrammeAnswer answer;
    answer.share = 0.35;
    views.programmes.questions = {{share, answer}};
    return views;
}

} // namespace

void TestProgrammeSections::saysHowFarAConditionIs_data()
{
    QTest::addColumn<ProgrammeCondition>("condition");
    QTest::addColumn<QString>("need");
    QTest::addColumn<QString>("remark");
    QTest::newRow("money that is missing")
        << figure(132'000'000, 200'000'000, FigureUnit::Fen, Compare::Above, Outcome::Gap) << "> ¥2M"
        << "Short by ¥680K.";
    QTest::newRow("a share in points")
        << figure(0.95, 0.97, FigureUnit::Ratio, Compare::AtLeast, Outcome::Gap) << "≥ 97.00%"
        << "Short by 2.00 pp.";
    QTest::newRow("hours too many") << figure(40, 36, FigureUnit::Hours, Compare::AtMost, Outcome::Gap)
                                    << "≤ 36.0 h"
                                    << "Over by 4.0 h.";
    QTest::newRow("years too many") << figure(6.5, 5, FigureUnit::Years, Compare::AtMost, Outcome::Gap)
                                    << "≤ 5.0 years"
                                    << "Over by 1.5 years.";
    QTest::newRow("on the line where more is asked")
        << figure(0, 0, FigureUnit::Count, Compare::Above, Outcome::Gap) << "> 0"
        << "Exactly at the line; more is needed.";
    QTest::newRow("met") << figure(3, 1, FigureUnit::Count, Compare::AtLeast, Outcome::Met) << "≥ 1"
                         << "";
}

void TestProgrammeSections::saysHowFarAConditionIs()
{
    QFETCH(ProgrammeCondition, condition);
    QFETCH(QString, need);
    QFETCH(QString, remark);
    QCOMPARE(conditionNeedText(condition, English), need);
    QCOMPARE(conditionRemark(condition, viewsWith({}), English), remark);
}

void TestProgrammeSections::saysWhatWouldTell_data()
{
    QTest::addColumn<ProgrammeCondition>("condition");
    QTest::addColumn<QString>("remark");
    ProgrammeCondition uncovered = unknown(Why::NotCovered);
    uncovered.files = {{QStringLiteral("live_sessions"), QStringLiteral("live_sessions"),
                        words("Live sessions"), words("Compass → Live")}};
    QTest::newRow("a file and its menu")
        << uncovered << "Import the file “Live sessions”; the back office offers it at Compass → Live.";
    ProgrammeCondition partly = uncovered;
    partly.why = Why::PartlyCovered;
    partly.coveredDays = 61;
    partly.days = 90;
    QTest::newRow("days that are missing") << partly
                                           << "Only 61 of 90 days are covered, so the sum may be too low. "
                                              "Import the file “Live sessions”; the back "
                                              "office offers it at Compass → Live.";
    ProgrammeCondition nameless = unknown(Why::NotCovered);
    nameless.files
        = {{QStringLiteral("buyer_identity"), QStringLiteral("orders"), words("Orders"), words("Menu")}};
    QTest::newRow("orders that name no buyer")
        << nameless << "Import order files that name their buyers, or whose receivers are not masked.";
    ProgrammeCondition columnless = uncovered;
    columnless.files = {{QStringLiteral("aftersales.approved_at"), QStringLiteral("aftersales"),
                         words("After-sales"), words("Menu")}};
    QTest::newRow("a column that the files lack")
        << columnless
        << "Import a file “After-sales” that has the column “Approved at”; the back office offers it at "
           "Menu.";
    ProgrammeCondition few = unknown(Why::NotEnoughData);
    few.sample = 8;
    few.minimumSample = 20;
    QTest::newRow("too few") << few << "Too few to judge: 8, at least 20 are needed.";
    ProgrammeCondition open = unknown(Why::NotAnswered);
    open.questions = {QStringLiteral("own_brand_share")};
    QTest::newRow("a question") << open << "Only you can say: Own brand's share?";
    ProgrammeCondition untold = unknown(Why::NotInFiles);
    untold.rule.hint = words("Ask the platform.");
    QTest::newRow("what no file says, with a hint") << untold << "No file says it. Ask the platform.";
}

void TestProgrammeSections::saysWhatWouldTell()
{
    QFETCH(ProgrammeCondition, condition);
    QFETCH(QString, remark);
    QCOMPARE(conditionRemark(condition, viewsWith({}), English), remark);
}

void TestProgrammeSections::theBoardCountsConditionsAndQuotesBenefits()
{
    const ViewSet views = viewsWith({programme(
        "River", ProgrammeState::Gap,
        {figure(3, 1, FigureUnit::Count, Compare::AtLeast, Outcome::Met),
         figure(0, 1, FigureUnit::Count, Compare::AtLeast, Outcome::Gap), unknown(Why::NotInFiles)})});
    const std::vector<Section> sections = programmeSections(views, English);
    QCOMPARE(sections.size(), std::size_t(1));
    QCOMPARE(sections.front().sentences, QStringList{QStringLiteral("Conditions missed: River.")});
    const TableSpec *board = tableOf(sections, QStringLiteral("programmes.board"));
    QVERIFY(board);
    QCOMPARE(texts(board->rows.front()).mid(0, 4),
             (QStringList{QStringLiteral("River"), QStringLiteral("conditions missed"),
                          QStringLiteral("1 met · 1 missed · 1 unknown"), QStringLiteral("About it")}));
    QCOMPARE(board->rows.front()[1].meaning, Meaning::Bad);
    const TableSpec *benefits = tableOf(sections, QStringLiteral("programmes.benefits"));
    QVERIFY(benefits);
    QCOMPARE(texts(benefits->rows.front()).mid(0, 3),
             (QStringList{QStringLiteral("River"), QStringLiteral("More traffic"),
                          QStringLiteral("press of 2023")}));
    QVERIFY(benefits->note.contains(QStringLiteral("no forecast of ours")));
    QCOMPARE(tableOf(sections, QStringLiteral("programmes.conditions"))->rows.size(), std::size_t(3));
    const TableSpec *questions = tableOf(sections, QStringLiteral("programmes.questions"));
    QCOMPARE(
        texts(questions->rows.front()),
        (QStringList{QStringLiteral("Own brand's share?"), QStringLiteral("35.00%"), QStringLiteral("—")}));
    QCOMPARE(
        questions->terminalNote,
        QStringLiteral("shopglass programmes answer NAME VALUE; the names, in this order: own_brand_share"));
    // A client reads the same without what is typed in a terminal.
    QVERIFY(markdownSections(sections).contains(questions->terminalNote));
    Report report;
    report.sections = sections;
    QVERIFY(markdownReport(report).contains(questions->title));
    QVERIFY(!markdownReport(report).contains(QStringLiteral("Answer programme questions")));
    QVERIFY(!markdownReport(report).contains(QStringLiteral("shopglass programmes")));
    for (const Section &section : programmeSections(views, Chinese)) {
        for (const TableSpec &table : section.tables) {
            for (const auto &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
    }
}

void TestProgrammeSections::layersHaveATableOfTheirOwn()
{
    ProgrammeCondition layer = figure(0.01, 0.005, FigureUnit::Ratio, Compare::AtMost, Outcome::Gap);
    layer.rule.group = words("Basic governance");
    const std::vector<Section> sections
        = programmeSections(viewsWith({programme("layers", ProgrammeState::Gap, {layer})}), English);
    QCOMPARE(sections.size(), std::size_t(2));
    const TableSpec *table = tableOf(sections, QStringLiteral("programmes.layers.conditions"));
    QVERIFY(table);
    QCOMPARE(texts(table->rows.front()).mid(0, 6),
             (QStringList{QStringLiteral("Basic governance"), QStringLiteral("Condition"),
                          QStringLiteral("missed"), QStringLiteral("1.00%"), QStringLiteral("≤ 0.50%"),
                          QStringLiteral("Over by 0.50 pp.")}));
    QVERIFY(tableOf(sections, QStringLiteral("programmes.conditions"))->rows.empty());
}

void TestProgrammeSections::thePastIsOnlyOnTheBoard()
{
    const std::vector<Section> sections = programmeSections(
        viewsWith({programme("Old", ProgrammeState::Past, {unknown(Why::NotInFiles)})}), English);
    QCOMPARE(tableOf(sections, QStringLiteral("programmes.board"))->rows.front()[1].text,
             QStringLiteral("over"));
    QVERIFY(tableOf(sections, QStringLiteral("programmes.conditions"))->rows.empty());
}

void TestProgrammeSections::aRuleForOthersSaysWhomItBinds()
{
    ProgrammeCondition condition = figure(0.01, 0.005, FigureUnit::Ratio, Compare::AtMost, Outcome::Gap);
    condition.rule.provenance.confidence = Confidence::Official;
    condition.rule.provenance.scope = words("suppliers");
    const std::vector<Section> sections
        = programmeSections(viewsWith({programme("River", ProgrammeState::Gap, {condition})}), English);
    QCOMPARE(tableOf(sections, QStringLiteral("programmes.conditions"))->rows.front().back().text,
             QStringLiteral("published by the platform (for suppliers)"));
}

void TestProgrammeSections::sparedFeesAreMarkedAsEstimated()
{
    ViewSet views = viewsWith({programme("River", ProgrammeState::Met, {})});
    CardFees fees;
    fees.window = {*Day::fromIso(u"2026-06-01"), *Day::fromIso(u"2026-06-30")};
    fees.hasBills = true;
    fees.billedRows = 8;
    fees.freeRows = 2;
    fees.judgedRows = 1;
    fees.judgedBase = 20'000;
    fees.usualFee = 400;
    fees.limits = words("Limits.");
    views.programmes.cardFees = fees;
    const std::vector<Section> sections = programmeSections(views, English);
    const Section &section = sections.back();
    QCOMPARE(section.sentences.front(),
             QStringLiteral("1 of 2 bill rows without a fee can be compared: the usual rate would have taken "
                            "¥4.00, which was spared (estimated)."));
    QCOMPARE(section.cards[2].value, QStringLiteral("25.00%"));
    QCOMPARE(section.cards[3].value, QStringLiteral("¥4.00"));
    QCOMPARE(section.cards[3].meaning, Meaning::Estimated);
    QCOMPARE(section.note, QStringLiteral("Orders paid 2026-06-01 – 2026-06-30. Limits."));
}

void TestProgrammeSections::withoutAFreeRowNoAmountIsSaid()
{
    ViewSet views = viewsWith({programme("River", ProgrammeState::Met, {})});
    CardFees fees;
    fees.hasBills = true;
    fees.billedRows = 308;
    views.programmes.cardFees = fees;
    const Section section = programmeSections(views, English).back();
    QVERIFY2(section.sentences.front().contains(QStringLiteral("no commission-free order was found")),
             qPrintable(section.sentences.front()));
    QCOMPARE(section.cards.size(), std::size_t(3)); // orders, GMV, rows without a fee
}

void TestProgrammeSections::viewsThatAreNotCompleteHaveNoBoard()
{
    QVERIFY(programmeSections(ViewSet(), English).empty());
}

QTEST_GUILESS_MAIN(TestProgrammeSections)
#include "tst_programmesections.moc"
