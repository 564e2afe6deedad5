// The sums of all measures over one slice of a store's columns, filled in family by family as they are asked
// for.
//
// A family is a set of measures that one pass sums together; each pass is done at most once.
// Threads: used on one thread at a time.

#pragma once

#include "models/indicators/groundwork.h"
#include "models/indicators/measure.h"
#include "models/indicators/slice.h"

#include <vector>

namespace shopglass {

/// What passes read.
struct SummationSource
{
    explicit SummationSource(const Groundwork &work)
        : ground(&work)
        , columns(&work.columns())
        , fields(work.fields())
        , lastDay(work.lastDay())
    {
    }

    [[nodiscard]] const OrderMarks &marks() const { return ground->marks(); }
    [[nodiscard]] const BuyerOrders &buyers() const { return ground->buyers(); }

    const Groundwork *ground;
    const StoreColumns *columns;
    std::span<const Field> fields;
    Day lastDay; ///< the last day that counts as seen
};

class Summation final
{
public:
    Summation(const SummationSource &source, const Slice &slice);

    /// The file kind by whose days a measure is summed; empty for measures of the coverage.
    static QString kindOf(Measure measure);

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
    /// Whether sums of days and fields make up this slice's sums of the family.
    [[nodiscard]] bool fitsCube(Family family) const;
    void sumCube(Family family);
    void sumRows(Family family);

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
    void addCohort(std::span<const std::uint32_t> rows, std::size_t first, int days, Measure cohort,
                   Measure repurchasers);
    /// Calls visit(row) for the order lines that were paid within the slice.
    template<class Visit>
    void visitPaid(Visit visit) const
    {
        m_source.ground->paidDays().visit(m_source.columns->orders.paidDay, m_groups.firstDay(),
                                          m_groups.lastDay(), visit);
    }
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
