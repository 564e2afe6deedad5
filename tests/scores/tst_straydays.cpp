#include "models/scores/impliedweights.h"
#include "tests/scores/impliedshop.h"

#include <QJsonArray>

using namespace shopglass;
using namespace shopglass::testing;

// Expected values of the fits come from a Python program of its own: exact fractions over the days that stay.
class TestStrayDays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongDayMovesNoWeight_data();
    void aWrongDayMovesNoWeight();
    void twoWrongDaysMoveNoWeight();
    void daysLeftOutAreNoneOfThoseNeeded();
};

void TestStrayDays::aWrongDayMovesNoWeight_data()
{
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("off");
    QTest::newRow("a total") << QString() << 4.28 << -0.39740652037099317; // instead of 4.68
    QTest::newRow("a dimension that would pull the fit to itself")
        << QStringLiteral("商品") << 1.0 << 1.8305459598246487; // instead of 4.69
}

void TestStrayDays::aWrongDayMovesNoWeight()
{
    QFETCH(QString, dimension);
    QFETCH(double, value);
    QFETCH(double, off);
    StoreColumns columns = shop(40);
    for (OfficialScore &score : columns.scores) {
        if (score.day == day(u"2026-05-18") && score.dimension == dimension)
            score.value = value;
    }
    const ImpliedReading reading = readImpliedWeights(columns, rule(), day(u"2026-06-30"));
    QCOMPARE(reading.state, ImpliedReading::State::Fitted);
    QCOMPARE(reading.days, 39);
    QCOMPARE(reading.leftOut.size(), std::size_t(1));
    QCOMPARE(reading.leftOut[0].day, day(u"2026-05-18"));
    near(reading.leftOut[0].off, off);
    // As if the day had never been.
    near(reading.weights->shares[0].weight, 0.49538007593377825);
    near(reading.weights->shares[1].weight, 0.3074213406113942);
    near(reading.weights->shares[2].weight, 0.1972609265611606);
    QVERIFY(reading.weights->doubts.empty());
}

void TestStrayDays::twoWrongDaysMoveNoWeight()
{
    StoreColumns columns = shop(40);
    for (OfficialScore &score : columns.scores) {
        const bool isWrong = score.day == day(u"2026-05-18") || score.day == day(u"2026-05-31");
        if (isWrong && score.dimension.isEmpty())
            score.value -= 0.4;
    }
    const ImpliedReading reading = readImpliedWeights(columns, rule(), day(u"2026-06-30"));
    QCOMPARE(reading.days, 38);
    QCOMPARE(reading.leftOut.size(), std::size_t(2));
    QCOMPARE(reading.leftOut[1].day, day(u"2026-05-31"));
    near(reading.weights->shares[0].weight, 0.49678646734938947);
    near(reading.weights->shares[2].weight, 0.19773691975278482);
}

void TestStrayDays::daysLeftOutAreNoneOfThoseNeeded()
{
    StoreColumns columns = shop(30);
    columns.scores[40].value = 3.0; // the total of the eleventh day
    const ImpliedReading reading = readImpliedWeights(columns, rule(), day(u"2026-06-30"));
    QCOMPARE(reading.state, ImpliedReading::State::TooFewDays);
    QCOMPARE(reading.days, 29);
    QCOMPARE(reading.leftOut.size(), std::size_t(1));
    const QJsonArray told = toJson(reading)[QLatin1String("left_out")].toArray();
    QCOMPARE(told[0][QLatin1String("day")].toString(), QStringLiteral("2026-05-11"));
}

QTEST_GUILESS_MAIN(TestStrayDays)
#include "tst_straydays.moc"
