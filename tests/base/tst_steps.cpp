// Work that rests on other work: each once, none before what it needs.

#include "models/base/steps.h"

#include <QtTest>

#include <algorithm>
#include <latch>
#include <mutex>

using namespace shopglass;

class TestSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThreadKeepsTheOrder();
    void noneBeginsBeforeWhatItNeeds_data();
    void noneBeginsBeforeWhatItNeeds();
    void twoRunAtOnce();
};

void TestSteps::oneThreadKeepsTheOrder()
{
    std::vector<int> done;
    const auto note = [&done](int which) { return [&done, which](std::size_t) { done.push_back(which); }; };
    doSteps({{note(0)}, {note(1), {0}}, {note(2)}, {note(3), {1, 2}}}, 1);
    QCOMPARE(done, (std::vector{0, 1, 2, 3}));
}

void TestSteps::noneBeginsBeforeWhatItNeeds_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("two threads") << 2;
    QTest::newRow("more threads than steps") << 64;
}

void TestSteps::noneBeginsBeforeWhatItNeeds()
{
    QFETCH(int, threads);
    std::mutex mutex;
    std::vector<int> done;
    std::vector<Step> steps;
    bool early = false;
    for (int i = 0; i < 30; ++i) {
        const auto work = [&, i](std::size_t) {
            const std::lock_guard lock(mutex);
            // The step before the last one, so that there are always two that may go on.
            early = early || (i >= 2 && std::ranges::find(done, i - 2) == done.end());
            done.push_back(i);
        };
        steps.push_back({work, i >= 2 ? std::vector{std::size_t(i - 2)} : std::vector<std::size_t>()});
    }
    doSteps(steps, std::size_t(threads));
    QVERIFY(!early);
    std::ranges::sort(done);
    QCOMPARE(done.size(), std::size_t(30));
    for (int i = 0; i < 30; ++i)
        QCOMPARE(done[std::size_t(i)], i);
}

/// Each waits for the other: with one after the other this would never end.
void TestSteps::twoRunAtOnce()
{
    std::latch both(2);
    const auto meet = [&both](std::size_t) { both.arrive_and_wait(); };
    doSteps({{meet}, {meet}}, 2);
    QVERIFY(both.try_wait());
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
