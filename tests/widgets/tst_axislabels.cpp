#include "models/base/day.h"
#include "widgets/charts/axislabels.h"

#include <QFontMetrics>
#include <QtTest>

using namespace shopglass;

Q_DECLARE_METATYPE(shopglass::AxisUnit)
Q_DECLARE_METATYPE(shopglass::Language)

class TestAxisLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreShort_data();
    void figuresAreShort();
    void daysAreThinnedUntilTheyFit_data();
    void daysAreThinnedUntilTheyFit();
    void aWeekShowsEveryDay();
    void aYearShowsMonths();
    void fiveMonthsAreNoWeeks();
    void indexTicksStandOnRoundNumbers();
    void factorsStandOnRoundNumbers();
};

void TestAxisLabels::figuresAreShort_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("step");
    QTest::addColumn<AxisUnit>("unit");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("label");
    QTest::newRow("money in 万") << 120000.0 << 20000.0 << AxisUnit::Money << Language::Chinese << "¥12万";
    QTest::newRow("money in 亿") << 2.5e8 << 5e7 << AxisUnit::Money << Language::Chinese << "¥2.5亿";
    QTest::newRow("money in K") << 120000.0 << 20000.0 << AxisUnit::Money << Language::English << "¥120K";
    QTest::newRow("small money without fen")
        << 5000.0 << 1000.0 << AxisUnit::Money << Language::Chinese << "¥5,000";
    QTest::newRow("no money") << 0.0 << 1000.0 << AxisUnit::Money << Language::Chinese << "¥0";
    QTest::newRow("a count") << 15000.0 << 5000.0 << AxisUnit::Count << Language::Chinese << "1.5万";
    QTest::newRow("whole percent") << 0.2 << 0.1 << AxisUnit::Percent << Language::Chinese << "20%";
    QTest::newRow("fine percent") << 0.025 << 0.005 << AxisUnit::Percent << Language::Chinese << "2.5%";
    QTest::newRow("half steps keep their half")
        << 82.5 << 2.5 << AxisUnit::Score << Language::Chinese << "82.5";
    QTest::newRow("half percents keep their half")
        << 0.075 << 0.025 << AxisUnit::Percent << Language::Chinese << "7.5%";
    QTest::newRow("whole scores") << 85.0 << 5.0 << AxisUnit::Score << Language::Chinese << "85";
    QTest::newRow("a score") << 4.8 << 0.05 << AxisUnit::Score << Language::Chinese << "4.80";
    QTest::newRow("not minus zero") << -1e-17 << 0.5 << AxisUnit::Plain << Language::English << "0.0";
    QTest::newRow("a day") << 20622.0 << 1.0 << AxisUnit::Day << Language::Chinese << "6/18";
}

void TestAxisLabels::figuresAreShort()
{
    QFETCH(double, value);
    QFETCH(double, step);
    QFETCH(AxisUnit, unit);
    QFETCH(Language, language);
    QFETCH(QString, label);
    QCOMPARE(axisLabel(value, step, unit, language), label);
}

void TestAxisLabels::daysAreThinnedUntilTheyFit_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("pixels");
    QTest::newRow("a week, narrow") << 7 << 200;
    QTest::newRow("a month") << 30 << 400;
    QTest::newRow("a quarter") << 90 << 400;
    QTest::newRow("a year") << 365 << 600;
    QTest::newRow("three years, narrow") << 1095 << 300;
}

void TestAxisLabels::daysAreThinnedUntilTheyFit()
{
    QFETCH(int, days);
    QFETCH(int, pixels);
    QFont font;
    font.setPixelSize(12);
    const QFontMetrics metrics(font);
    const QMap<double, QString> ticks = positionTicks(20000, 20000 + days - 1, AxisUnit::Day, pixels, font);
    QVERIFY(ticks.size() >= 2);
    double end = -1e9;
    for (auto tick = ticks.cbegin(); tick != ticks.cend(); ++tick) {
        const double centre = (tick.key() - 20000) * pixels / (days - 1.0);
        const double half = metrics.horizontalAdvance(tick.value()) / 2.0;
        QVERIFY2(centre - half > end, qPrintable(tick.value()));
        end = centre + half;
    }
}

void TestAxisLabels::aWeekShowsEveryDay()
{
    QFont font;
    font.setPixelSize(12);
    QCOMPARE(positionTicks(20622, 20628, AxisUnit::Day, 600, font).values(),
             QVector<QString>({QStringLiteral("6/18"), QStringLiteral("6/19"), QStringLiteral("6/20"),
                               QStringLiteral("6/21"), QStringLiteral("6/22"), QStringLiteral("6/23"),
                               QStringLiteral("6/24")}));
}

void TestAxisLabels::aYearShowsMonths()
{
    QFont font;
    font.setPixelSize(12);
    const auto from = Day::fromIso(u"2025-11-20");
    const auto to = Day::fromIso(u"2026-11-19");
    const QList<QString> labels
        = positionTicks(from->number(), to->number(), AxisUnit::Day, 900, font).values();
    QCOMPARE(labels.size(), 12);
    QCOMPARE(labels.front(), QStringLiteral("2025/12"));
    QCOMPARE(labels.back(), QStringLiteral("2026/11"));
}

void TestAxisLabels::fiveMonthsAreNoWeeks()
{
    QFont font;
    font.setPixelSize(12);
    const auto from = Day::fromIso(u"2026-06-01");
    const auto to = Day::fromIso(u"2026-10-01");
    QCOMPARE(monthTicks(from->number(), to->number(), 900, font).values(),
             QVector<QString>({QStringLiteral("2026/6"), QStringLiteral("2026/7"), QStringLiteral("2026/8"),
                               QStringLiteral("2026/9"), QStringLiteral("2026/10")}));
}

void TestAxisLabels::indexTicksStandOnRoundNumbers()
{
    QFont font;
    font.setPixelSize(12);
    const QList<double> ticks = positionTicks(-48, 14, AxisUnit::Plain, 400, font).keys();
    QVERIFY(ticks.contains(0.0));
    for (const double tick : ticks)
        QCOMPARE(std::fmod(tick, ticks[1] - ticks[0]), 0.0);
}

void TestAxisLabels::factorsStandOnRoundNumbers()
{
    const auto ticks = [](double from, double to, int pixels) {
        return factorTicks(from, to, AxisUnit::Count, Language::Chinese, pixels, QFont())
            .values()
            .join(QLatin1Char(' '));
    };
    // However little room there is, the powers of ten stay; there is no half piece.
    QCOMPARE(ticks(0.8, 1250.0, 1), QStringLiteral("1 10 100 1,000"));
    QCOMPARE(ticks(0.8, 5.5, 10'000), QStringLiteral("1 2 3 4 5"));
    QCOMPARE(ticks(22.0, 45.0, 10'000), QStringLiteral("30 40"));
}

QTEST_MAIN(TestAxisLabels)
#include "tst_axislabels.moc"
