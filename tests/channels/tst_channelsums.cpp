#include "models/channels/channelsums.h"
#include "tests/support/smallshop.h"

#include <QtTest>

#include <numeric>

using namespace shopglass;
using testing::period;

class TestChannelSums final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void juneOfTheSmallShop();
    void fieldsOfADaySumToTheDay();
    void withoutComparisonNothingIsCompared();
    void anEmptyPeriodIsAllZeros();
    void daysAfterTheLastOneDoNotCount();
};

namespace {

/// What the shipped channel rules say of the sources of smallshop.h.
const std::vector<Field> &fields()
{
    static const std::vector<Field> all{Field::Unclassified,  Field::Distribution,  Field::Distribution,
                                        Field::SelfBroadcast, Field::SelfBroadcast, Field::Shelf,
                                        Field::Unclassified,  Field::Distribution};
    return all;
}

} // namespace

void TestChannelSums::juneOfTheSmallShop()
{
    const Period june = period(u"2026-06-01", u"2026-06-30");
    const ChannelSums sums = sumChannels(testing::smallShop(), fields(), june, june.previous(), june.to);

    QCOMPARE(sums.previousGmv, (FieldSums{10'000, 20'000, 0, 0}));
    QCOMPARE(sums.bySource[testing::SelfLive].paidGmv, 42'000);
    QCOMPARE(sums.bySource[testing::SelfLive].paidOrders, 2);
    QCOMPARE(sums.bySource[testing::SelfLive].rows, 3); // order 1011 has two lines, 1005 was never paid
    QCOMPARE(sums.bySource[testing::SelfVideo].paidGmv, 15'000);
    QCOMPARE(sums.bySource[testing::ShelfCard].paidGmv, 25'000);
    QCOMPARE(sums.bySource[testing::DistributionLive].paidGmv, 10'000);
    QCOMPARE(sums.bySource[testing::DistributionVideo].paidGmv, 20'000);
    QCOMPARE(sums.bySource[testing::BlankWithPromoter].paidGmv, 12'000);
    QCOMPARE(sums.bySource[testing::SelfOther].paidGmv, 8'000);
    QCOMPARE(sums.bySource[testing::BlankSource].rows, 0);

    QCOMPARE(sums.byDay.size(), std::size_t(30));
    QCOMPARE(sums.byDay[17], (FieldSums{20'000, 0, 25'000, 0})); // 18 June
    QCOMPARE(sums.byDay[1],
             (FieldSums{10'000, 0, 0, 0})); // 2 June: order 1004 was created that day, paid the next
    QCOMPARE(sums.byDay[2], (FieldSums{0, 30'000, 0, 0}));
    QCOMPARE(sums.byDay[29], FieldSums{});
}

void TestChannelSums::fieldsOfADaySumToTheDay()
{
    const StoreColumns columns = testing::smallShop();
    const Period both = period(u"2026-05-01", u"2026-06-30");
    const ChannelSums sums = sumChannels(columns, fields(), both, {}, both.to);
    qint64 all = 0;
    for (const FieldSums &day : sums.byDay)
        all = std::accumulate(day.begin(), day.end(), all);
    QCOMPARE(all, 162'000);
}

void TestChannelSums::withoutComparisonNothingIsCompared()
{
    const ChannelSums sums = sumChannels(testing::smallShop(), fields(), period(u"2026-06-01", u"2026-06-30"),
                                         std::nullopt, testing::day(u"2026-06-30"));
    QCOMPARE(sums.previousGmv, FieldSums{});
}

void TestChannelSums::anEmptyPeriodIsAllZeros()
{
    const ChannelSums sums = sumChannels(testing::smallShop(), fields(), period(u"2026-06-29", u"2026-06-30"),
                                         std::nullopt, testing::day(u"2026-06-30"));
    QCOMPARE(sums.byDay, (std::vector<FieldSums>{FieldSums{}, FieldSums{}}));
}

void TestChannelSums::daysAfterTheLastOneDoNotCount()
{
    const ChannelSums sums = sumChannels(testing::smallShop(), fields(), period(u"2026-06-17", u"2026-06-20"),
                                         std::nullopt, testing::day(u"2026-06-18"));
    QCOMPARE(sums.byDay, (std::vector<FieldSums>{{}, {20'000, 0, 25'000, 0}, {}, {}}));
}

QTEST_GUILESS_MAIN(TestChannelSums)
#include "tst_channelsums.moc"
