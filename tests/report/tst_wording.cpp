#include "models/report/cells.h"
#include "models/report/wording.h"
#include "tests/support/viewsamples.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

Q_DECLARE_METATYPE(shopglass::IndicatorValue)
Q_DECLARE_METATYPE(shopglass::Direction)
Q_DECLARE_METATYPE(shopglass::Meaning)

namespace {

constexpr TextContext English{Language::English};
constexpr TextContext Chinese{Language::Chinese};

IndicatorValue compared(Unit unit, ComparisonState state, std::optional<double> change = {})
{
    IndicatorValue value = sampleValue("x", unit, 1.0);
    value.comparison = state;
    value.change = change;
    return value;
}

} // namespace

class TestWording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreShownInTheirUnit_data();
    void valuesAreShownInTheirUnit();
    void changesCarryArrowAndWords_data();
    void changesCarryArrowAndWords();
    void polarityIsGoodOrBadNotUpOrDown_data();
    void polarityIsGoodOrBadNotUpOrDown();
    void daysAreShort_data();
    void daysAreShort();
    void comparisonSaysWithWhat();
    void partCoverageIsSaid();
    void aMissingLanguageFallsBack();
    void rawMoneyIsYuanWithPoint_data();
    void rawMoneyIsYuanWithPoint();
    void cellsSeparateTextFromRawValue();
    void aMissingFileIsNamedWithItsPlace();
};

void TestWording::valuesAreShownInTheirUnit_data()
{
    QTest::addColumn<IndicatorValue>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("money is compact") << sampleValue("m", Unit::Fen, 12'345'678) << "¥123.46K"
                                      << "¥12.35万";
    QTest::newRow("small money keeps its fen") << sampleValue("m", Unit::Fen, 123'456) << "¥1,234.56"
                                               << "¥1,234.56";
    QTest::newRow("a count") << sampleValue("c", Unit::Count, 12'300) << "12.3K"
                             << "1.23万";
    QTest::newRow("a ratio") << sampleValue("r", Unit::Ratio, 0.0832) << "8.32%"
                             << "8.32%";
    QTest::newRow("hours") << sampleValue("h", Unit::Hours, 26.5) << "26.5 h"
                           << "26.5 小时";
    QTest::newRow("a score") << sampleValue("s", Unit::Score, 4.8) << "4.80"
                             << "4.80";
    QTest::newRow("zero is zero") << sampleValue("m", Unit::Fen, 0) << "¥0.00"
                                  << "¥0.00";
    QTest::newRow("too small a sample")
        << stateOnly("r", Unit::Ratio, ValueState::NotEnoughData) << "not enough data"
        << "not enough data";
    QTest::newRow("no base") << stateOnly("r", Unit::Ratio, ValueState::Undefined) << "cannot be calculated"
                             << "cannot be calculated";
    QTest::newRow("no file") << stateOnly("r", Unit::Ratio, ValueState::NotCovered) << "not covered"
                             << "not covered";
}

void TestWording::valuesAreShownInTheirUnit()
{
    QFETCH(IndicatorValue, value);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(valueText(value, English), english);
    QCOMPARE(valueText(value, Chinese), chinese);
}

void TestWording::changesCarryArrowAndWords_data()
{
    QTest::addColumn<IndicatorValue>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("a rise") << compared(Unit::Fen, ComparisonState::Changed, 0.1223) << "▲ 12.2%";
    QTest::newRow("a fall") << compared(Unit::Count, ComparisonState::Changed, -0.0508) << "▼ 5.1%";
    QTest::newRow("points for ratios")
        << compared(Unit::Ratio, ComparisonState::Changed, 0.025) << "▲ 2.50 pp";
    QTest::newRow("fewer points") << compared(Unit::Ratio, ComparisonState::Changed, -0.0012) << "▼ 0.12 pp";
    QTest::newRow("a hair up") << compared(Unit::Fen, ComparisonState::Changed, 0.0001) << "▲ < 0.1%";
    QTest::newRow("a hair of points")
        << compared(Unit::Ratio, ComparisonState::Changed, 0.00001) << "▲ < 0.01 pp";
    QTest::newRow("no change is not nothing")
        << compared(Unit::Fen, ComparisonState::NoChange, 0.0) << "no change";
    QTest::newRow("nothing before") << compared(Unit::Fen, ComparisonState::NoBase) << "no comparable data";
    QTest::newRow("zero before") << compared(Unit::Fen, ComparisonState::ZeroBase) << "was 0 before";
    QTest::newRow("no comparison asked for") << sampleValue("x", Unit::Fen, 1) << "";
}

void TestWording::changesCarryArrowAndWords()
{
    QFETCH(IndicatorValue, value);
    QFETCH(QString, words);
    QCOMPARE(deltaText(value, English), words);
}

void TestWording::polarityIsGoodOrBadNotUpOrDown_data()
{
    QTest::addColumn<double>("change");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<Meaning>("meaning");
    QTest::newRow("more sales") << 0.1 << Direction::HigherIsBetter << Meaning::Good;
    QTest::newRow("fewer sales") << -0.1 << Direction::HigherIsBetter << Meaning::Bad;
    QTest::newRow("more refunds") << 0.1 << Direction::LowerIsBetter << Meaning::Bad;
    QTest::newRow("fewer refunds") << -0.1 << Direction::LowerIsBetter << Meaning::Good;
    QTest::newRow("more of neither") << 0.1 << Direction::Neutral << Meaning::None;
}

void TestWording::polarityIsGoodOrBadNotUpOrDown()
{
    QFETCH(double, change);
    QFETCH(Direction, direction);
    QFETCH(Meaning, meaning);
    QCOMPARE(deltaMeaning(compared(Unit::Fen, ComparisonState::Changed, change), direction), meaning);
}

void TestWording::daysAreShort_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("within a year") << "2026-09-01"
                                   << "2026-09-07"
                                   << "9/1–9/7";
    QTest::newRow("over New Year") << "2025-12-25"
                                   << "2026-01-03"
                                   << "2025/12/25–2026/1/3";
    QTest::newRow("one day") << "2026-06-18"
                             << "2026-06-18"
                             << "6/18";
}

void TestWording::daysAreShort()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, words);
    QCOMPARE(shortPeriod({sampleDay(from), sampleDay(to)}), words);
}

void TestWording::comparisonSaysWithWhat()
{
    const std::optional<Period> base = Period{sampleDay(u"2026-05-25"), sampleDay(u"2026-05-31")};
    QCOMPARE(comparisonWords(Comparison::Previous, base), QStringLiteral("vs previous period 5/25–5/31"));
    QCOMPARE(comparisonWords(Comparison::LastYear, base), QStringLiteral("vs last year 2026/5/25–2026/5/31"));
    QCOMPARE(comparisonWords(Comparison::None, base), QString());
    QCOMPARE(comparisonWords(Comparison::Previous, std::nullopt), QString());
}

void TestWording::partCoverageIsSaid()
{
    IndicatorValue value = sampleValue("x", Unit::Fen, 1);
    QCOMPARE(coverageNote(value), QString());
    value.coveredDays = 5;
    QCOMPARE(coverageNote(value), QStringLiteral("covers 5 of 7 days"));
    value.state = ValueState::NotEnoughData;
    value.sample = 12;
    QCOMPARE(coverageNote(value), QStringLiteral("sample of 12 is too small"));
}

void TestWording::aMissingLanguageFallsBack()
{
    QCOMPARE(local({QStringLiteral("订单"), QStringLiteral("Orders")}, Chinese), QStringLiteral("订单"));
    QCOMPARE(local({QStringLiteral("订单"), QString()}, English), QStringLiteral("订单"));
    QCOMPARE(local({QString(), QStringLiteral("Orders")}, Chinese), QStringLiteral("Orders"));
}

void TestWording::rawMoneyIsYuanWithPoint_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("yuan");
    QTest::newRow("plain") << qint64(123'450) << "1234.50";
    QTest::newRow("under a yuan") << qint64(7) << "0.07";
    QTest::newRow("negative") << qint64(-105) << "-1.05";
    QTest::newRow("the least") << std::numeric_limits<qint64>::min() << "-92233720368547758.08";
}

void TestWording::rawMoneyIsYuanWithPoint()
{
    QFETCH(qint64, fen);
    QFETCH(QString, yuan);
    QCOMPARE(yuanText(fen), yuan);
}

void TestWording::cellsSeparateTextFromRawValue()
{
    const TableCell money = valueCell(sampleValue("m", Unit::Fen, 12'345'678), English);
    QCOMPARE(money.text, QStringLiteral("¥123.46K"));
    QCOMPARE(money.raw.toString(), QStringLiteral("123456.78"));
    QCOMPARE(money.tooltip, QStringLiteral("¥123,456.78"));
    const TableCell ratio = valueCell(sampleValue("r", Unit::Ratio, 0.25), English);
    QCOMPARE(ratio.raw.toDouble(), 0.25);
    const TableCell missing = valueCell(stateOnly("r", Unit::Ratio, ValueState::NotCovered), English);
    QCOMPARE(missing.text, QStringLiteral("not covered"));
    QVERIFY(!missing.raw.isValid());
    QCOMPARE(shareCell(std::nullopt).text, QStringLiteral("—"));
    QCOMPARE(pointsCell(0.30, 0.35, English).text, QStringLiteral("-5.00 pp"));
}

void TestWording::aMissingFileIsNamedWithItsPlace()
{
    QCOMPARE(importHint(sampleViews(), QStringLiteral("shipments"), English),
             QStringLiteral("Import the file “Shipments”; the back office offers it at Logistics → Export."));
    QCOMPARE(importHint(sampleViews(), QStringLiteral("shipments"), Chinese),
             QStringLiteral("Import the file “运单”; the back office offers it at 物流管理 → 导出."));
    QCOMPARE(importHint(sampleViews(), QStringLiteral("unknown"), English), QString());
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
