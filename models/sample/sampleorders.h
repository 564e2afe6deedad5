// Makes the sample shop's orders, any day of them at any time: an order depends on seed and number only.
//
// Threads: immutable after construction. Memory: one day of orders at a time.

#pragma once

#include "models/sample/sampleaftersales.h"
#include "models/sample/sampledemand.h"
#include "models/sample/sampleorder.h"
#include "models/sample/samplepeople.h"

namespace shopglass {

class SampleOrders final
{
public:
    explicit SampleOrders(const SampleOptions &options);
    SampleOrders(const SampleOrders &) = delete; // the parts point to each other
    SampleOrders &operator=(const SampleOrders &) = delete;

    [[nodiscard]] const SampleGoods &goods() const noexcept { return m_goods; }
    [[nodiscard]] const SamplePeople &people() const noexcept { return m_people; }
    [[nodiscard]] const SampleDemand &demand() const noexcept { return m_demand; }
    [[nodiscard]] const SampleAftersales &aftersales() const noexcept { return m_aftersales; }

    /// The orders created on a day, newest first.
    [[nodiscard]] std::vector<SampleOrder> ordersOf(int dayIndex) const;

private:
    [[nodiscard]] SampleOrder order(qint64 ordinal, const SampleDay &day) const;
    [[nodiscard]] qint64 buyerOf(qint64 ordinal) const;
    void chooseSource(SampleOrder &order, const SampleDay &day, SampleRandom &random) const;
    void price(SampleOrder &order, const SampleDay &day, SampleRandom &random) const;
    void pay(SampleOrder &order, SampleRandom &random) const;
    void ship(SampleOrder &order, const SampleDay &day, SampleRandom &random) const;
    void annotate(SampleOrder &order, SampleRandom &random) const;
    [[nodiscard]] bool isLateFromWarehouse(const SampleOrder &order) const;

    quint64 m_seed;
    qint64 m_count;
    SampleGoods m_goods;
    SamplePeople m_people;
    SampleDemand m_demand;
    SampleAftersales m_aftersales;
    SampleTroubles m_troubles;
    std::size_t m_payments = 0, m_messages = 0, m_remarks = 0, m_flags = 0;
};

} // namespace shopglass
