#include "models/scores/attainment.h"

#include <QtTest>

using namespace shopglass;

class TestAttainment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void countsAreSmallest_data();
    void countsAreSmallest();
};

namespace {

constexpr double None = -99.0;
constexpr qint64 NoCount = -99;

std::optional<double> orNone(double number)
{
    return number == None ? std::nullopt : std::optional(number);
}

std::optional<qint64> orNone(qint64 number)
{
    return number == NoCount ? std::nullopt : std::optional(number);
}

IndicatorValue ratio(double numerator, qint64 sample)
{
    IndicatorValue value;
    value.state = ValueState::Value;
    value.unit = Unit::Ratio;
    value.value = numerator / static_cast<double>(sample);
    value.sample = sample;
    return value;
}

void compareNumbers(std::optional<double> actual, std::optional<double> expected)
{
    QCOMPARE(actual.has_value(), expected.has_value());
    if (actual)
        QVERIFY2(std::abs(*actual - *expected) < 1e-12, qPrintable(QString::number(*actual, 'g', 17)));
}

} // namespace

void TestAttainment::reads_data()
{
    QTest::addColumn<IndicatorValue>("value");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("floor");
    QTest::addColumn<double>("attainment");
    QTest::addColumn<double>("gap");
    QTest::addColumn<qint64>("toChange");
    QTest::addColumn<qint64>("headroom");

    const auto higher = Direction::HigherIsBetter;
    const auto lower = Direction::LowerIsBetter;
    IndicatorValue hours;
    hours.state = ValueState::Value;
    hours.unit = Unit::Hours;
    hours.value = 70.0;
    hours.sample = 200;
    IndicatorValue tooFew = ratio(1, 8);
    tooFew.state = ValueState::NotEnoughData;
    IndicatorValue otherSample = ratio(7, 200);
    otherSample.sample = 133;

    QTest::newRow("half way between floor 0.90 and target 0.98: 188 of 200, 8 more are needed")
        << ratio(188, 200) << higher << 0.98 << 0.90 << 0.5 << 0.04 << qint64(8) << qint64(0);
    QTest::newRow("at the target exactly nothing is missing and nothing may go wrong")
        << ratio(196, 200) << higher << 0.98 << 0.90 << 1.0 << 0.0 << qint64(0) << qint64(0);
    QTest::newRow("above the target one of 200 may go wrong")
        << ratio(197, 200) << higher << 0.98 << 0.90 << 1.0 << 0.0 << qint64(0) << qint64(1);
    QTest::newRow("below the floor attainment stays 0")
        << ratio(100, 200) << higher << 0.98 << 0.90 << 0.0 << 0.48 << qint64(96) << qint64(0);
    QTest::newRow("lower is better: 7 bad of 200 are 3.5 %, target 2 % allows 4, floor 5 %")
        << ratio(7, 200) << lower << 0.02 << 0.05 << 0.5 << 0.015 << qint64(3) << qint64(0);
    QTest::newRow("lower is better and met: 1 bad of 200 where 4 are allowed")
        << ratio(1, 200) << lower << 0.02 << 0.05 << 1.0 << 0.0 << qint64(0) << qint64(3);
    QTest::newRow("lower is better beyond the floor")
        << ratio(20, 200) << lower << 0.02 << 0.05 << 0.0 << 0.08 << qint64(16) << qint64(0);
    QTest::newRow("a mean has a gap but no orders to change")
        << hours << lower << 62.0 << 78.0 << 0.5 << 8.0 << NoCount << NoCount;
    QTest::newRow("a ratio whose sample is not its denominator has no orders to change")
        << otherSample << lower << 0.02 << 0.05 << 0.5 << 0.015 << NoCount << NoCount;
    QTest::newRow("without a value nothing is said")
        << tooFew << lower << 0.02 << 0.05 << None << None << NoCount << NoCount;
    QTest::newRow("without a target nothing is said")
        << ratio(7, 200) << lower << None << 0.05 << None << None << NoCount << NoCount;
    QTest::newRow("without a direction nothing is said")
        << ratio(7, 200) << Direction::Neutral << 0.02 << 0.05 << None << None << NoCount << NoCount;
    QTest::newRow("without a floor a missed target has no attainment but its counts")
        << ratio(7, 200) << lower << 0.02 << None << None << 0.015 << qint64(3) << qint64(0);
    QTest::newRow("without a floor a met target is fully attained")
        << ratio(4, 200) << lower << 0.02 << None << 1.0 << 0.0 << qint64(0) << qint64(0);
    QTest::newRow("a floor on the good side of the target is no floor")
        << ratio(7, 200) << lower << 0.02 << 0.01 << None << 0.015 << qint64(3) << qint64(0);
    QTest::newRow("a target that no order can reach has no count")
        << ratio(200, 200) << higher << 1.2 << 0.90 << 1.0 - 0.2 / 0.3 << 0.2 << NoCount << qint64(0);
}

void TestAttainment::reads()
{
    QFETCH(IndicatorValue, value);
    QFETCH(Direction, direction);
    QFETCH(double, target);
    QFETCH(double, floor);
    QFETCH(double, attainment);
    QFETCH(double, gap);
    QFETCH(qint64, toChange);
    QFETCH(qint64, headroom);
    const TargetReading reading = readAgainstTarget(value, direction, orNone(target), orNone(floor));
    compareNumbers(reading.attainment, orNone(attainment));
    compareNumbers(reading.gap, orNone(gap));
    QCOMPARE(reading.ordersToChange, orNone(toChange));
    QCOMPARE(reading.headroom, orNone(headroom));
}

void TestAttainment::countsAreSmallest_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<double>("target");
    QTest::newRow("higher is better, 97 %") << Direction::HigherIsBetter << 0.97;
    QTest::newRow("higher is better, 99.9 %") << Direction::HigherIsBetter << 0.999;
    QTest::newRow("lower is better, 0.5 %") << Direction::LowerIsBetter << 0.005;
    QTest::newRow("lower is better, 30 %") << Direction::LowerIsBetter << 0.3;
}

/// Against the definition, by trying every number in integer arithmetic of 1/1000.
void TestAttainment::countsAreSmallest()
{
    QFETCH(Direction, direction);
    QFETCH(double, target);
    const qint64 perMille = std::llround(target * 1000.0);
    for (const qint64 sample : {1, 3, 20, 97, 200, 333}) {
        for (qint64 numerator = 0; numerator <= sample; ++numerator) {
            const auto meets = [&](qint64 changed) {
                return direction == Direction::HigherIsBetter
                    ? (numerator + changed) * 1000 >= perMille * sample
                    : (numerator - changed) * 1000 <= perMille * sample;
            };
            qint64 expected = 0;
            while (!meets(expected))
                ++expected;
            qint64 room = 0;
            while (meets(-room - 1) && room < sample * 2)
                ++room;
            const qint64 stillGood = direction == Direction::HigherIsBetter ? numerator : sample - numerator;
            const TargetReading reading
                = readAgainstTarget(ratio(static_cast<double>(numerator), sample), direction, target, {});
            QCOMPARE(reading.ordersToChange, std::optional(expected));
            QCOMPARE(reading.headroom, std::optional(meets(0) ? std::min(room, stillGood) : 0));
        }
    }
}

QTEST_GUILESS_MAIN(TestAttainment)
#include "tst_attainment.moc"
