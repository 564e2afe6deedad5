#include "models/base/boundedqueue.h"

#include <QtTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace shopglass;

class TestBoundedQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsEverythingOverInOrder_data();
    void handsEverythingOverInOrder();
    void neverHoldsMoreThanItMay();
    void givesWhatIsLeftAfterTheEnd();
    void throwsAwayWhatIsLeftWhenClosed();
    void closingFreesAProducerThatWaits();
    void closingFreesAConsumerThatWaits();
    void waitsNoLongerThanAsked();
    void carriesWhatCannotBeCopied();
};

void TestBoundedQueue::handsEverythingOverInOrder_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("one at a time") << 1;
    QTest::newRow("four at a time") << 4;
    QTest::newRow("more room than items") << 100'000;
}

void TestBoundedQueue::handsEverythingOverInOrder()
{
    QFETCH(int, most);
    constexpr int Items = 20'000;
    BoundedQueue<int> queue(static_cast<std::size_t>(most));
    std::thread producer([&queue] {
        for (int i = 0; i < Items; ++i)
            queue.push(i);
        queue.finish();
    });
    int next = 0;
    bool inOrder = true;
    while (const auto item = queue.pop())
        inOrder = *item == next++ && inOrder;
    producer.join();
    QVERIFY(inOrder);
    QCOMPARE(next, Items);
    QVERIFY(queue.isOver());
}

void TestBoundedQueue::neverHoldsMoreThanItMay()
{
    constexpr int Items = 5'000;
    constexpr int Most = 3;
    BoundedQueue<int> queue(Most);
    std::atomic<int> pushed = 0;
    std::thread producer([&] {
        for (int i = 0; i < Items; ++i) {
            queue.push(i);
            ++pushed;
        }
        queue.finish();
    });
    int taken = 0;
    int furthest = 0;
    while (queue.pop()) {
        ++taken;
        furthest = std::max(furthest, pushed.load() - taken);
    }
    producer.join();
    QCOMPARE(taken, Items);
    QVERIFY2(furthest <= Most, qPrintable(QString::number(furthest)));
}

void TestBoundedQueue::givesWhatIsLeftAfterTheEnd()
{
    BoundedQueue<int> queue(4);
    QVERIFY(queue.push(1));
    QVERIFY(queue.push(2));
    queue.finish();
    QVERIFY(!queue.push(3));
    QVERIFY(!queue.isOver());
    QCOMPARE(queue.pop().value_or(-1), 1);
    QCOMPARE(queue.pop().value_or(-1), 2);
    QVERIFY(!queue.pop());
    QVERIFY(queue.isOver());
}

void TestBoundedQueue::throwsAwayWhatIsLeftWhenClosed()
{
    BoundedQueue<std::shared_ptr<int>> queue(4);
    const auto item = std::make_shared<int>(1);
    QVERIFY(queue.push(item));
    QCOMPARE(item.use_count(), 2L);
    queue.close();
    QCOMPARE(item.use_count(), 1L);
    QVERIFY(!queue.pop());
    QVERIFY(!queue.push(item));
}

void TestBoundedQueue::closingFreesAProducerThatWaits()
{
    BoundedQueue<int> queue(1);
    QVERIFY(queue.push(1));
    std::atomic<bool> accepted = true;
    std::thread producer([&] { accepted = queue.push(2); });
    queue.close();
    producer.join();
    QVERIFY(!accepted);
}

void TestBoundedQueue::closingFreesAConsumerThatWaits()
{
    BoundedQueue<int> queue(1);
    std::atomic<bool> got = true;
    std::thread consumer([&] { got = queue.pop().has_value(); });
    queue.close();
    consumer.join();
    QVERIFY(!got);
}

void TestBoundedQueue::waitsNoLongerThanAsked()
{
    BoundedQueue<int> queue(1);
    QVERIFY(!queue.popWithin(std::chrono::milliseconds(0)));
    QVERIFY(!queue.isOver());
    queue.push(5);
    QCOMPARE(queue.popWithin(std::chrono::milliseconds(0)).value_or(-1), 5);
    queue.finish();
    QVERIFY(!queue.popWithin(std::chrono::hours(1)));
    QVERIFY(queue.isOver());
}

void TestBoundedQueue::carriesWhatCannotBeCopied()
{
    BoundedQueue<std::unique_ptr<int>> queue(2);
    QVERIFY(queue.push(std::make_unique<int>(9)));
    const auto item = queue.pop();
    QVERIFY(item && *item);
    QCOMPARE(**item, 9);
}

QTEST_APPLESS_MAIN(TestBoundedQueue)
#include "tst_boundedqueue.moc"
