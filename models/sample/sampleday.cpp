#include "models/sample/sampleday.h"

namespace shopglass {

namespace {

// Of a hundred orders by product card, where their buyers came from. Invented.
constexpr int RecommendPercent = 40;
constexpr int MallPercent = 25;
constexpr int SearchPercent = 23;
constexpr std::string_view NoAccount = "-";
constexpr int NoonHour = 16; // sessions before it are 'the morning'
constexpr int VideoLifeDays = 4; // a video sells on the day it is published and on the next three

int hourOf(BeijingSeconds moment)
{
    return static_cast<int>((moment - startOf(dayOf(moment))) / 3'600);
}

SampleSlot videoSlotOf(const SampleOrder &order, int dayIndex)
{
    const int age = static_cast<int>(order.ordinal % VideoLifeDays);
    return {order.account, std::min(age, dayIndex)};
}

} // namespace

SampleScene sceneOf(const SampleOrder &order)
{
    switch (order.source->kind) {
    case SampleCarrier::Live:
        return SampleScene::Live;
    case SampleCarrier::Video:
        return SampleScene::Video;
    case SampleCarrier::Other:
        return SampleScene::Other;
    case SampleCarrier::Card:
        break;
    }
    const auto point = static_cast<int>(order.ordinal * 37 % 100);
    if (point < RecommendPercent)
        return SampleScene::Recommend;
    if (point < RecommendPercent + MallPercent)
        return SampleScene::Mall;
    return point < RecommendPercent + MallPercent + SearchPercent ? SampleScene::Search : SampleScene::Store;
}

SampleMethod methodOf(const SampleOrder &order)
{
    if (order.affiliate)
        return SampleMethod::Link;
    return order.influencer || order.leader ? SampleMethod::Influencer : SampleMethod::Own;
}

bool isOwnLive(const SampleOrder &order)
{
    return order.source->own && order.source->kind == SampleCarrier::Live;
}

bool isOwnVideo(const SampleOrder &order)
{
    return order.source->own && order.source->kind == SampleCarrier::Video;
}

SampleDayBuilder::SampleDayBuilder(const SampleOrders &orders, BeijingSeconds moment)
    : m_orders(orders)
    , m_moment(moment)
{
}

const SampleDayFigures &SampleDayBuilder::add(int dayIndex, const std::vector<SampleOrder> &created)
{
    m_today = std::move(m_tomorrow);
    m_tomorrow = {};
    m_today.day = m_orders.demand().day(dayIndex);
    for (const SampleOrder &order : created) {
        addCreated(order);
        if (!order.paid || *order.paid > m_moment)
            continue;
        const bool today = dayOf(*order.paid) == m_today.day.day;
        SampleDayFigures &paidOn = today ? m_today : m_tomorrow;
        paidOn.day.index = today ? dayIndex : dayIndex + 1;
        addPaid(paidOn, order);
        addRefunds(order, accountOf(order));
    }
    const auto refunds = m_refunds.find(m_today.day.day);
    if (refunds != m_refunds.end()) {
        for (const auto &[account, refund] : refunds->second) {
            for (SampleSums *sums : {&m_today.whole, &m_today.accounts[account]}) {
                sums->refundDayAmount += refund.amount;
                sums->refundDayOrders += refund.orders;
            }
        }
    }
    m_refunds.erase(m_refunds.begin(), m_refunds.upper_bound(m_today.day.day));
    return m_today;
}

std::string_view SampleDayBuilder::accountOf(const SampleOrder &order) const
{
    if (order.influencer)
        return order.influencer->name;
    if (order.leader)
        return order.leader->name;
    return order.source->account.empty() ? NoAccount : m_orders.people().accounts()[order.account];
}

void SampleDayBuilder::sumsOf(SampleDayFigures &figures, const SampleOrder &order,
                              std::vector<SampleSums *> &sums) const
{
    const auto product = static_cast<std::size_t>(order.product - m_orders.goods().products().data());
    sums = {&figures.whole,
            &figures.methods[static_cast<int>(methodOf(order))],
            &figures.carriers[static_cast<int>(order.source->kind)],
            &figures.accounts[accountOf(order)],
            &figures.products[product],
            &figures.scenes[{static_cast<int>(sceneOf(order)), product}]};
    if (isOwnLive(order))
        sums.push_back(
            &figures.lives[{order.account, hourOf(order.paid.value_or(order.created)) < NoonHour ? 0 : 1}]);
    if (isOwnVideo(order))
        sums.push_back(&figures.videos[videoSlotOf(order, figures.day.index)]);
}

void SampleDayBuilder::addCreated(const SampleOrder &order)
{
    std::vector<SampleSums *> all;
    sumsOf(m_today, order, all);
    for (SampleSums *sums : all) {
        ++sums->created;
        sums->createdAmount += order.amount;
        sums->createdQuantity += order.quantity;
        sums->createdBuyers.insert(order.buyer);
    }
}

void SampleDayBuilder::addPaid(SampleDayFigures &figures, const SampleOrder &order) const
{
    qint64 refunded = 0;
    for (const SampleAftersale &aftersale : order.aftersales) {
        if (aftersale.end == SampleAftersaleEnd::Refunded && aftersale.finished <= m_moment)
            refunded += aftersale.amount;
    }
    const bool quality = !order.aftersales.empty() && order.aftersales.front().applied <= m_moment
        && m_orders.aftersales().isQuality(order.aftersales.front());
    std::vector<SampleSums *> all;
    sumsOf(figures, order, all);
    for (SampleSums *sums : all) {
        sums->gmv += order.amount;
        ++sums->orders;
        sums->quantity += order.quantity;
        sums->commission += order.rate > 0 ? order.commission : 0;
        if (order.rate > 0 && statusAt(order, m_moment) == SampleStatus::Completed)
            sums->settledCommission += order.commission;
        sums->refundAmount += refunded;
        sums->refundOrders += refunded > 0 ? 1 : 0;
        sums->qualityRefunds += quality ? 1 : 0;
        sums->buyers.insert(order.buyer);
        if (order.buyer == order.ordinal)
            sums->newBuyers.insert(order.buyer);
        if (refunded > 0)
            sums->refundBuyers.insert(order.buyer);
    }
}

void SampleDayBuilder::addRefunds(const SampleOrder &order, std::string_view account)
{
    Day last;
    for (const SampleAftersale &aftersale : order.aftersales) {
        if (aftersale.end != SampleAftersaleEnd::Refunded || aftersale.finished > m_moment)
            continue;
        Refund &refund = m_refunds[dayOf(aftersale.finished)][account];
        refund.amount += aftersale.amount;
        refund.orders += dayOf(aftersale.finished) == last ? 0 : 1;
        last = dayOf(aftersale.finished);
    }
}

} // namespace shopglass
