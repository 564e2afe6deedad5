#include "models/columns/numbercolumn.h"

#include <QtTest>

using namespace shopglass;

using Numbers = std::vector<qint64>;

Q_DECLARE_METATYPE(Numbers)

class TestNumberColumn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPutIn_data();
    void givesBackWhatWasPutIn();
    void elementsCanBeChanged_data();
    void elementsCanBeChanged();
    void takesNoMoreBytesThanItNeeds_data();
    void takesNoMoreBytesThanItNeeds();
};

namespace {

constexpr qint64 Least = std::numeric_limits<qint64>::min(); // stands for 'absent'
constexpr qint64 Most = std::numeric_limits<qint64>::max();

NumberColumn columnOf(const Numbers &numbers, qint64 origin)
{
    NumberColumn column(origin);
    for (const qint64 number : numbers)
        column.push_back(number);
    return column;
}

} // namespace

void TestNumberColumn::givesBackWhatWasPutIn_data()
{
    QTest::addColumn<qint64>("origin");
    QTest::addColumn<Numbers>("numbers");
    const qint64 now = 946'684'800;
    QTest::newRow("nothing") << qint64(0) << Numbers{};
    QTest::newRow("zeros") << qint64(0) << Numbers{0, 0, 0};
    QTest::newRow("all alike and large") << qint64(0) << Numbers{Most, Most};
    QTest::newRow("all absent") << now << Numbers{Least, Least};
    QTest::newRow("small ones after like ones") << qint64(0) << Numbers{7, 7, -3, 0, 7};
    QTest::newRow("the ends of 31 bits") << qint64(0) << Numbers{1, 2'147'483'647, -2'147'483'647};
    QTest::newRow("just beyond 31 bits") << qint64(0) << Numbers{1, -2'147'483'648, 2'147'483'648};
    QTest::newRow("a large one after small ones") << qint64(0) << Numbers{1, 2, 9'000'000'000, 3};
    QTest::newRow("small ones after a large one") << qint64(0) << Numbers{9'000'000'000, 1, Least};
    QTest::newRow("absent between small ones") << qint64(0) << Numbers{1, Least, 2};
    QTest::newRow("absent between large ones") << qint64(0) << Numbers{Most, Least, -Most};
    QTest::newRow("times of our days") << now << Numbers{1'780'000'000, Least, 1'780'000'001};
    QTest::newRow("a time of 1900 among them") << now << Numbers{1'780'000'000, -2'208'988'800, 0};
    QTest::newRow("a time of 9999 among them") << now << Numbers{1'780'000'000, Least, 253'402'300'799};
}

void TestNumberColumn::givesBackWhatWasPutIn()
{
    QFETCH(const qint64, origin);
    QFETCH(const Numbers, numbers);
    const NumberColumn column = columnOf(numbers, origin);
    QCOMPARE(column.size(), numbers.size());
    QCOMPARE(column.values(), numbers);
    NumberColumn appended(origin);
    appended.append(numbers);
    QCOMPARE(appended.values(), numbers);

    appended.append(column);
    Numbers twice = numbers;
    twice.insert(twice.end(), numbers.begin(), numbers.end());
    QCOMPARE(appended.values(), twice);
    const NumberColumn::Reader reader = appended.reader();
    for (std::size_t i = 0; i < twice.size(); ++i)
        QCOMPARE(reader[i], twice[i]);
}

void TestNumberColumn::elementsCanBeChanged_data()
{
    QTest::addColumn<Numbers>("numbers");
    QTest::addColumn<qint64>("value");
    QTest::newRow("among like ones") << Numbers{0, 0, 0} << qint64(5);
    QTest::newRow("among small ones") << Numbers{1, 2, 3} << qint64(-5);
    QTest::newRow("to a large one") << Numbers{1, 2, 3} << Most;
    QTest::newRow("to a large one among like ones") << Numbers{4, 4, 4} << Most;
    QTest::newRow("to absent") << Numbers{1, 2, 3} << Least;
    QTest::newRow("to what it was") << Numbers{1, 2, 3} << qint64(2);
}

void TestNumberColumn::elementsCanBeChanged()
{
    QFETCH(const Numbers, numbers);
    QFETCH(const qint64, value);
    NumberColumn column = columnOf(numbers, 0);
    column[1] = value;
    QCOMPARE(column.values(), (Numbers{numbers[0], value, numbers[2]}));
    column[2] = 10;
    column[2] += 5;
    column[2] -= 1;
    QCOMPARE(column.values(), (Numbers{numbers[0], value, 14}));
}

void TestNumberColumn::takesNoMoreBytesThanItNeeds_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("others");
    QTest::addColumn<int>("bytes");
    QTest::newRow("none while all are alike") << qint64(3) << qint64(3) << 0;
    QTest::newRow("four for small ones") << qint64(3) << qint64(4) << 4000;
    QTest::newRow("eight for large ones") << Most << qint64(4) << 8000;
}

void TestNumberColumn::takesNoMoreBytesThanItNeeds()
{
    QFETCH(const qint64, first);
    QFETCH(const qint64, others);
    QFETCH(const int, bytes);
    NumberColumn column;
    column.reserve(1000);
    column.push_back(first);
    for (int i = 1; i < 1000; ++i)
        column.push_back(others);
    QCOMPARE(column.bytes(), std::size_t(bytes));
}

QTEST_GUILESS_MAIN(TestNumberColumn)
#include "tst_numbercolumn.moc"
