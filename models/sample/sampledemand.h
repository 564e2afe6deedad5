// How many orders the sample shop gets on each day, and what they are for: weekdays, seasons, growth, the
// bursts of 618 and 116, the quiet days of Spring Festival, and where each sale comes from.
//
// Day indexes count from 0, the first day with data. Threads: immutable after construction.

#pragma once

#include "models/sample/samplegoods.h"
#include "models/sample/samplerandom.h"

#include <array>

class QJsonObject;

namespace shopglass {

enum class SamplePromoterKind { None, Influencer, Leader, Affiliate };

/// 订单载体.
enum class SampleCarrier { Live, Video, Card, Other };
inline constexpr int SampleCarriers = 4;

/// One combination of 渠道 × 订单载体 × 账号类型 and who is paid for it.
struct SampleSource
{
    std::string channel, carrier, account;
    SamplePromoterKind promoter = SamplePromoterKind::None;
    bool live = false;
    SampleCarrier kind = SampleCarrier::Other; ///< what `carrier` means
    bool own = false; ///< `channel` says that the shop sold it itself
};

/// What can be bought on one day: running sums over SampleGoods::products().
struct SampleDay
{
    Day day;
    int index = 0;
    int burstPercent = 100; ///< how far demand is lifted by a promotion
    int latePercent = 0; ///< orders that the warehouse ships too late
    std::vector<quint32> productSums;
};

class SampleDemand final
{
public:
    SampleDemand(const SampleOptions &options, const SampleGoods &goods);

    [[nodiscard]] int days() const noexcept { return static_cast<int>(m_before.size()) - 1; }
    [[nodiscard]] Day firstDay() const noexcept { return m_firstDay; }
    /// Orders created before the day; days() gives all.
    [[nodiscard]] qint64 ordersBefore(int dayIndex) const
    {
        return m_before[static_cast<std::size_t>(dayIndex)];
    }
    [[nodiscard]] SampleDay day(int dayIndex) const;
    [[nodiscard]] const SampleSource &pickSource(SampleStage stage, SampleRandom &random) const;
    [[nodiscard]] BeijingSeconds pickSecondOfDay(SampleRandom &random) const;
    [[nodiscard]] int newBuyerPercent() const noexcept { return m_newBuyerPercent; }
    [[nodiscard]] int unpaidPerMille() const noexcept { return m_unpaidPerMille; }
    [[nodiscard]] int presalePercent() const noexcept { return m_presalePercent; }
    [[nodiscard]] int unsignedPerMille() const noexcept { return m_unsignedPerMille; }
    [[nodiscard]] int splitParcelPerMille() const noexcept { return m_splitParcelPerMille; }

private:
    struct Burst
    {
        int month = 0;
        int dayOfMonth = 0;
        struct Step
        {
            int from = 0;
            int to = 0;
            int percent = 100;
        };
        std::vector<Step> steps;
    };
    struct Quiet
    {
        Day from;
        Day to;
        int percent = 100;
    };

    void readCalendar(const QJsonObject &data);
    void readSources(const QJsonObject &data);
    [[nodiscard]] int percentOf(const SampleSource &source) const;
    void readStreaks(const QJsonObject &data, int days);
    [[nodiscard]] int burstPercent(Day day, int dayIndex) const;
    [[nodiscard]] bool hasOwnSale(int index) const;
    /// Days since the anchor of the nearest promotion of the same calendar year.
    [[nodiscard]] std::vector<int> daysSinceAnchors(Day day) const;
    [[nodiscard]] qint64 weightOf(Day day, int index, int days) const;

    const SampleGoods &m_goods;
    Day m_firstDay;
    SampleTroubles m_troubles;
    std::vector<qint64> m_before;
    std::vector<quint32> m_weekdays, m_months, m_growth, m_hourSums;
    quint32 m_noisePercent = 0;
    int m_ownSalePercent = 100;
    quint64 m_seed = 0;
    std::vector<Burst> m_bursts;
    std::vector<Quiet> m_quiet;
    std::vector<SampleSource> m_sources;
    std::array<std::vector<quint32>, 3> m_sourceSums;
    int m_latePercent = 0;
    int m_lateInStreakPercent = 0;
    int m_streakAfterFrom = 0;
    int m_streakAfterTo = 0;
    int m_streakFrom = 0;
    int m_streakDays = 0;
    int m_newBuyerPercent = 0;
    int m_unpaidPerMille = 0;
    int m_presalePercent = 0;
    int m_unsignedPerMille = 0;
    int m_splitParcelPerMille = 0;
};

} // namespace shopglass
