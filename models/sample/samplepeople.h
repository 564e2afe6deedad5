// Who buys from the sample shop and who promotes it. All invented; a buyer has the same name, phone and
// address in every order.
//
// Threads: immutable after construction.

#pragma once

#include "models/sample/sampleshop.h"

#include <string>
#include <vector>

namespace shopglass {

struct SamplePromoter
{
    qint64 id = 0;
    std::string name;
    int premium = 0; ///< percent on top of the product's commission rate
    quint32 weight = 0;
    int refundPercent = 0; ///< of the orders, refunded beside the usual ones; a planted problem
};

/// Where planted problems of one warehouse or courier show: indexes of warehouses() and couriers().
inline constexpr std::size_t SampleSlowWarehouse = 1;
inline constexpr std::size_t SampleSlowCourier = 0;

struct SampleProvince
{
    std::string name;
    quint32 weight = 0;
    int hours = 0; ///< usual hours from pick-up to sign-off
    std::vector<std::string> cities;
};

struct SampleBuyer
{
    std::string name;
    std::string maskedName;
    std::string phone;
    std::string maskedPhone;
    qint64 platformId = 0; ///< as after-sale files carry it
    std::size_t province = 0;
    std::string city;
    std::string district;
    std::string street;
    std::string address;
    std::string maskedAddress;
};

class SamplePeople final
{
public:
    explicit SamplePeople(const SampleOptions &options);

    [[nodiscard]] SampleBuyer buyer(qint64 number) const;
    /// Index into provinces(), without making the whole buyer.
    [[nodiscard]] std::size_t provinceOf(qint64 buyerNumber) const;

    [[nodiscard]] const std::vector<SampleProvince> &provinces() const noexcept { return m_provinces; }
    [[nodiscard]] const std::vector<SamplePromoter> &influencers() const noexcept { return m_influencers; }
    [[nodiscard]] const std::vector<quint32> &influencerSums() const noexcept { return m_influencerSums; }
    [[nodiscard]] const std::vector<SamplePromoter> &leaders() const noexcept { return m_leaders; }
    [[nodiscard]] const std::vector<SamplePromoter> &affiliates() const noexcept { return m_affiliates; }
    [[nodiscard]] const std::vector<std::string> &accounts() const noexcept { return m_accounts; }
    [[nodiscard]] const std::vector<std::string> &couriers() const noexcept { return m_couriers; }
    [[nodiscard]] const std::vector<std::string> &warehouses() const noexcept { return m_warehouses; }

private:
    void makeInfluencers(const SampleOptions &options, int count);

    quint64 m_seed;
    std::vector<std::string> m_surnames, m_given, m_phonePrefixes, m_districts, m_streets;
    std::vector<std::string> m_nickHeads, m_nickTails, m_accounts, m_couriers, m_warehouses;
    std::string m_maskedTail, m_maskedAddress, m_roadPattern;
    std::vector<SampleProvince> m_provinces;
    std::vector<quint32> m_provinceSums;
    std::vector<SamplePromoter> m_influencers, m_leaders, m_affiliates;
    std::vector<quint32> m_influencerSums;
};

} // namespace shopglass
