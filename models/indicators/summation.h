// The sums of all measures over one slice of a store's columns, filled in family by family as they are asked
// for.
//
// A family is a set of measures that one pass sums together; each pass is done at most once.
// Threads: used on one thread at a time.

#pragma once

#include "models/indicators/measure.h"
#include "models/indicators/ordermarks.h"
#include "models/indicators/slice.h"

#include <functional>
#include <vector>

namespace shopglass {

/// A paid order of a buyer.
struct BuyerOrder
{
    std::uint32_t row = 0;
    std::int32_t paidDay = 0;
};

/// Orders of each buyer, by pay day: orders[start[b]] … orders[start[b + 1] − 1] belong to buyer b.
struct BuyerOrders
{
    std::vector<std::uint32_t> start;
    std::vector<BuyerOrder> orders;
};

/// First lines of paid orders with an identity.
BuyerOrders groupByBuyer(const StoreColumns &columns);

/// What passes read. The two last are worked out when first asked for.
struct SummationSource
{
    const StoreColumns *columns = nullptr;
    std::span<const Field> fields;
    Day lastDay; ///< the last day that counts as seen
    std::function<const OrderMarks &()> marks;
    std::function<const BuyerOrders &()> buyers;
};

class Summation final
{
public:
    Summation(const SummationSource &source, const Slice &slice);

    /// Makes sure that these measures are summed.
    void prepare(const std::vector<Measure> &measures);

    [[nodiscard]] const SliceGroups &groups() const noexcept { return m_groups; }
    /// Zero everywhere for a group without rows.
    [[nodiscard]] MeasureSums sums(std::size_t group) const;

private:
    enum class Family : unsigned {
        Created,
        Paid,
        Marked,
        Signed,
        Parcels,
        Finished,
        Applied,
        Buyers,
        Cohorts,
        Influencers
    };
    static std::optional<Family> familyOf(Measure measure);

    void sumCreated();
    void sumPaid();
    void sumMarked();
    void sumSigned();
    void sumParcels();
    void sumFinished();
    void sumApplied();
    void sumBuyers();
    void sumCohorts();
    void sumInfluencers();
    void addCohort(std::span<const BuyerOrder> orders, std::size_t first, int days, Measure cohort,
                   Measure repurchasers);
    void addFinished(MeasureSums &sums, std::size_t aftersale) const;
    void addApplied(MeasureSums &sums, std::size_t aftersale) const;

    [[nodiscard]] RowPlace placeOf(std::size_t row, std::int32_t day) const;
    /// As placeOf, but only the day when the slice asks for nothing else: saves fetching scattered rows.
    [[nodiscard]] RowPlace keyPlaceOf(std::size_t row, std::int32_t day) const;
    [[nodiscard]] RowPlace placeOfAftersale(std::size_t aftersale, std::int32_t day) const;
    enum class Among { AllLines, PaidLines };
    /// Whether an order counts at this line: the one that stands for it or, by product, the first one of the
    /// product.
    [[nodiscard]] bool countsHere(std::size_t row, Among among) const;
    [[nodiscard]] bool refundedHere(std::size_t row) const;
    [[nodiscard]] bool shippedBefore(std::size_t aftersale) const;
    /// Whether all groups exist from the start.
    [[nodiscard]] bool hasFixedGroups() const;
    /// The group's sums, or null when the row lies outside.
    MeasureSums *find(const RowPlace &place);

    SummationSource m_source;
    SliceGroups m_groups;
    std::vector<MeasureSums> m_sums;
    unsigned m_done = 0;
};

} // namespace shopglass
