// What one day of the sample shop looks like from outside: sums over the orders that were created, paid or
// refunded on it. The reports of traffic, live sessions, videos, ads and customer service are made of these,
// so that they agree with the order files.
//
// Money in fen. 'Paid' sums belong to the day of payment, with everything that later became of these orders.

#pragma once

#include "models/sample/sampleorders.h"

#include <map>
#include <string_view>
#include <unordered_set>

namespace shopglass {

/// Where a buyer came from, as the traffic report names it.
enum class SampleScene { Recommend, Mall, Search, Store, Live, Video, Other };
inline constexpr int SampleScenes = 7;

/// 售卖方式.
enum class SampleMethod { Own, Influencer, Link };
inline constexpr int SampleMethods = 3;

/// Sums of some of a day's orders.
struct SampleSums
{
    qint64 gmv = 0; ///< paid
    qint64 orders = 0; ///< paid
    qint64 quantity = 0; ///< paid
    qint64 commission = 0;
    qint64 settledCommission = 0; ///< of orders completed by now
    qint64 refundAmount = 0; ///< of orders paid on the day
    qint64 refundOrders = 0;
    qint64 qualityRefunds = 0; ///< orders whose first case named the goods' quality
    qint64 created = 0;
    qint64 createdAmount = 0;
    qint64 createdQuantity = 0;
    qint64 refundDayAmount = 0; ///< refunds that ended on the day
    qint64 refundDayOrders = 0;
    std::unordered_set<qint64> buyers, newBuyers, createdBuyers, refundBuyers;
};

/// One evening or morning before the camera, by account; or a video.
struct SampleSlot
{
    std::size_t account = 0; ///< own account
    int part = 0; ///< 0 the morning, 1 the evening; of a video: how many days ago it was published

    friend auto operator<=>(const SampleSlot &, const SampleSlot &) = default;
};

struct SampleDayFigures
{
    SampleDay day;
    SampleSums whole;
    SampleSums methods[SampleMethods];
    SampleSums carriers[SampleCarriers];
    std::map<std::string_view, SampleSums> accounts; ///< by the name that the order file shows
    std::map<std::size_t, SampleSums> products; ///< by index of SampleGoods::products()
    std::map<std::pair<int, std::size_t>, SampleSums> scenes; ///< by scene and product
    std::map<SampleSlot, SampleSums> lives; ///< own live orders
    std::map<SampleSlot, SampleSums> videos; ///< own short-video orders
};

/// Adds orders up, day by day. Memory: the days that orders of one day can still reach.
class SampleDayBuilder final
{
public:
    /// Everything that happens after `moment` is not known yet.
    SampleDayBuilder(const SampleOrders &orders, BeijingSeconds moment);

    /// The figures of a day. Requires: called for the days in order, from 0 on, with the orders created on
    /// it.
    const SampleDayFigures &add(int dayIndex, const std::vector<SampleOrder> &created);

private:
    struct Refund
    {
        qint64 amount = 0;
        qint64 orders = 0;
    };

    void addCreated(const SampleOrder &order);
    void addPaid(SampleDayFigures &figures, const SampleOrder &order) const;
    void addRefunds(const SampleOrder &order, std::string_view account);
    /// The sums that an order belongs to.
    void sumsOf(SampleDayFigures &figures, const SampleOrder &order, std::vector<SampleSums *> &sums) const;
    [[nodiscard]] std::string_view accountOf(const SampleOrder &order) const;

    const SampleOrders &m_orders;
    BeijingSeconds m_moment;
    SampleDayFigures m_today, m_tomorrow;
    std::map<Day, std::map<std::string_view, Refund>> m_refunds; ///< by the day they end and account
};

SampleScene sceneOf(const SampleOrder &order);
SampleMethod methodOf(const SampleOrder &order);
bool isOwnLive(const SampleOrder &order);
bool isOwnVideo(const SampleOrder &order);

} // namespace shopglass
