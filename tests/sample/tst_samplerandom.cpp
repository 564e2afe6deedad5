#include "models/sample/samplerandom.h"

#include <QtTest>

using namespace shopglass;

class TestSampleRandom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreTheSameOnEveryMachine();
    void boundsAreKept();
    void weightsDecideHowOften();
};

// Worked out with Python: SplitMix64 from mixed(mixed(seed + step × stream) + step × index).
void TestSampleRandom::numbersAreTheSameOnEveryMachine()
{
    SampleRandom random(42, SampleStream::Order, 7);
    QCOMPARE(random.next(), Q_UINT64_C(11111301687396862273));
    QCOMPARE(random.next(), Q_UINT64_C(17898786177881603946));
    QCOMPARE(random.below(1'000), quint32(358));
    QCOMPARE(random.between(-5, 5), qint64(-5));
}

void TestSampleRandom::boundsAreKept()
{
    SampleRandom random(1, SampleStream::Day, 0);
    bool least = false;
    bool most = false;
    for (int draw = 0; draw < 2'000; ++draw) {
        const qint64 number = random.between(10, 13);
        QVERIFY(number >= 10 && number <= 13);
        least = least || number == 10;
        most = most || number == 13;
    }
    QVERIFY(least);
    QVERIFY(most);
}

void TestSampleRandom::weightsDecideHowOften()
{
    SampleRandom random(3, SampleStream::Day, 1);
    const std::vector<quint32> sums{0, 1, 100}; // weights 0, 1 and 99
    std::array<int, 3> drawn{};
    for (int draw = 0; draw < 10'000; ++draw)
        ++drawn[random.weighted(sums)];
    QCOMPARE(drawn[0], 0);
    QVERIFY2(drawn[1] > 50 && drawn[1] < 200, qPrintable(QString::number(drawn[1])));
}

QTEST_GUILESS_MAIN(TestSampleRandom)
#include "tst_samplerandom.moc"
