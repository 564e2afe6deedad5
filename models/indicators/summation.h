// The sums of all measures over one slice of a store's columns, filled in family by family as they are asked
// for.
//
// A family is a set of measures that one pass sums together; each pass is done at most once.
// Threads: used on one thread at a time; inside, families of fixed groups are summed at once.

#pragma once

#include "models/indicators/groundwork.h"
#include "models/indicators/measure.h"
#include "models/indicators/slice.h"

#include <functional>
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

    const Groundwork *ground;
    const StoreColumns *columns;
    std::span<const Field> fields;
    Day lastDay; ///< the last day that counts as seen
};

/// A row and what it adds to a measure, which is never nothing.
struct RowShare
{
    std::uint32_t row = 0;
    std::int64_t share = 0;

    friend bool operator==(const RowShare &, const RowShare &) = default;
};

/// A row with what it adds to one measure, and to another where there are two.
struct JoinedRow
{
    std::uint32_t row = 0;
    std::int64_t above = 0;
    std::int64_t below = 0;
};

/// Is given some thousand rows at a time; they live as long as the call.
using JoinedVisitor = std::function<void(std::span<const JoinedRow>)>;

/// The day of a row that decides whether a period has it.
enum class RowDay { Created, Paid, Signed, Delivered, Finished, Applied };

class Summation final
{
public:
    Summation(const SummationSource &source, const Slice &slice);

    /// What the rows of a measure are: "orders" (lines), "aftersales", "shipments" or "settlement"; empty for
    /// measures of the coverage.
    static QString rowKindOf(Measure measure);
    /// The rows that make up a measure, found by the very pass that sums it: their shares add up to the sum.
    /// By pay day and row, or by row, as rowDayOf() says; of a buyer or an influencer that is counted once,
    /// the first row. Requires: no grouping; `below` is none or goes with `above`.
    static void visitRows(Measure above, std::optional<Measure> below, const SummationSource &source,
                          const Slice &slice, const JoinedVisitor &visit);
    /// Whether one pass names the rows of both.
    static bool goTogether(Measure above, Measure below);
    static std::vector<RowShare> sharesOf(Measure measure, const SummationSource &source, const Slice &slice);
    /// None where what a row adds depends on the other rows of the period. Where there is one, the rows of a
    /// period are those of its parts.
    static std::optional<RowDay> rowDayOf(Measure measure);

    /// The file kind by whose days a measure is summed; empty for measures of the coverage.
    static QString kindOf(Measure measure);

    /// Makes sure that these measures are summed; of a large store on several threads.
    void prepare(const std::vector<Measure> &measures);
    /// Whether prepare() would find nothing to do.
    [[nodiscard]] bool has(const std::vector<Measure> &measures) const;

    [[nodiscard]] const SliceGroups &groups() const noexcept { return m_groups; }
    /// Zero everywhere for a group without rows.
    [[nodiscard]] const MeasureSums &sums(std::size_t group) const;

private:
    enum class Family : unsigned {
        Created,
        Sales, ///< from here in the order of PaidSum::value
        Pieces,
        Commissions,
        Identified,
        Marked,
        NewProducts,
        Billed,
        Signed,
        Parcels,
        Finished,
        Applied,
        Buyers,
        FirstTimers,
        Cohorts,
        Influencers
    };
    /// A bit each.
    using Families = unsigned;
    static constexpr Families bitOf(Family family) { return 1U << unsigned(family); }
    /// Those of paid lines, which one pass sums.
    static constexpr Families PaidLinesFamilies
        = (1U << (unsigned(Family::Identified) + 1)) - (1U << unsigned(Family::Sales));
    static std::optional<Family> familyOf(Measure measure);
    /// Whether sums of days and fields make up this slice's sums of the family.
    [[nodiscard]] bool fitsCube(Family family) const;
    void sumCube(Families families);
    void sumRows(Families families);
    void sumPass(Family family);

    void sumCreated();
    template<class Visit>
    void visitCreated(Visit visit) const;
    /// From this day on no payment is known.
    [[nodiscard]] std::int32_t endOfPayments() const;
    /// `families`: bits by the places in PaidSum::value.
    void sumPaid(unsigned families);
    void sumPaidOfDays(unsigned families);
    void sumPaidOfEntities(unsigned families);
    void sumMarked();
    void sumNewProducts();
    void sumBilled();
    void sumSigned();
    void sumParcels();
    void sumFinished();
    void sumApplied();
    void sumBuyers();
    void sumFirstTimers();
    void sumCohorts();
    void sumCohortsOfEntities();
    void sumInfluencers();
    /// sumCreated() and sumPaid() line by line, for who wants to know what each adds.
    void recordCreated();
    void recordPaid();
    void recordInfluencers();
    /// Notes what the row has just added to the measure that is asked for.
    void record(std::size_t row, const MeasureSums &sums)
    {
        if (m_recorded)
            record(row, sums[std::size_t(*m_recorded)],
                   m_recordedBelow ? sums[std::size_t(*m_recordedBelow)] : 0);
    }
    void record(std::size_t row, std::int64_t above, std::int64_t below = 0)
    {
        if (above != m_aboveSum || below != m_belowSum)
            note(row, above - m_aboveSum, below - m_belowSum);
        m_aboveSum = above;
        m_belowSum = below;
    }
    void note(std::size_t row, std::int64_t above, std::int64_t below)
    {
        m_noted.push_back({std::uint32_t(row), above, below});
        if (m_noted.size() == RowsAtOnce)
            handOver();
    }
    void handOver();
    /// An order among all of its buyer.
    struct BuyersOrder
    {
        std::int32_t day = NoDay;
        bool held = false; ///< the day counts
        std::size_t group = SliceGroups::Outside;
    };
    void addCohort(std::span<const BuyersOrder> orders, std::size_t first, int days, Measure cohort,
                   Measure repurchasers);
    [[nodiscard]] std::vector<Period> paidParts() const;
    /// Calls visit(row, day) for the order lines that were paid on days that count, by day.
    template<class Visit>
    void visitPaid(Visit visit) const
    {
        visitPaidIn({Day::fromNumber(m_groups.firstDay()), Day::fromNumber(m_groups.lastDay())}, visit);
    }
    template<class Visit>
    void visitPaidIn(Period days, Visit visit) const
    {
        const auto visitDay = [&](std::int32_t day, std::span<const std::uint32_t> rows) {
            if (!m_groups.holds(day))
                return;
            for (const std::uint32_t row : rows)
                visit(std::size_t(row), day);
        };
        m_source.ground->paidRows().visitDays(days.from.number(), days.to.number(), visitDay);
    }
    /// Calls visit(row, group) for the paid lines that an influencer's distribution brought.
    template<class Visit>
    void visitInfluenced(Visit visit)
    {
        visitPaid([&](std::size_t row, std::int32_t day) {
            if (m_source.columns->orders.influencer[row] == 0)
                return;
            const RowPlace place = placeOf(row, day);
            const std::size_t group
                = place.field == Field::Distribution ? m_groups.groupOf(place) : SliceGroups::Outside;
            if (group != SliceGroups::Outside)
                visit(row, group);
        });
    }
    void addFinished(MeasureSums &sums, std::size_t aftersale) const;
    void addShopStages(MeasureSums &sums, std::size_t aftersale) const;
    struct AppliedLimits;
    void addApplied(MeasureSums &sums, std::size_t aftersale, const AppliedLimits &limits) const;
    void addRefundOnly(MeasureSums &sums, std::size_t aftersale, const AppliedLimits &limits) const;
    void addReturn(MeasureSums &sums, std::size_t aftersale, const AppliedLimits &limits) const;

    /// Product and influencer are left out where nobody asks for them.
    [[nodiscard]] RowPlace placeOf(std::size_t row, std::int32_t day) const
    {
        const OrderColumns &orders = m_source.columns->orders;
        const Field field = m_source.fields[orders.source[row]];
        if (!m_groups.asksForEntities())
            return {day, field, 0, 0};
        const GroupBy list = m_groups.orderPlaceList();
        return {day, field, orders.product[row], orders.influencer[row],
                list == GroupBy::None ? 0 : orderPlace(orders, list, row)};
    }
    /// Whether the slice asks for nothing of a row but its day.
    [[nodiscard]] bool dependsOnDayAlone() const;
    /// As placeOf, but only the day when the slice asks for nothing else: saves fetching scattered rows.
    [[nodiscard]] RowPlace keyPlaceOf(std::size_t row, std::int32_t day) const;
    [[nodiscard]] RowPlace placeOfAftersale(std::size_t aftersale, std::int32_t day) const;
    enum class Among { AllLines, PaidLines };
    /// Whether an order counts at this line: the one that stands for it or, by product, the first one of the
    /// product.
    [[nodiscard]] bool countsHere(std::size_t row, Among among) const
    {
        const OrderColumns &orders = m_source.columns->orders;
        if (!m_groups.byProduct())
            return orders.firstLine[row] != 0;
        return row == 0 || orders.orderId[row - 1] != orders.orderId[row]
            || isFirstOfProduct(orders, row, among == Among::PaidLines);
    }
    [[nodiscard]] bool refundedHere(std::size_t row) const;
    [[nodiscard]] bool shippedBefore(std::size_t aftersale) const;
    /// Whether all groups exist from the start.
    [[nodiscard]] bool hasFixedGroups() const;
    /// The group's sums, or null when the row lies outside.
    MeasureSums *find(const RowPlace &place)
    {
        const std::size_t group = m_groups.groupOf(place);
        if (group == SliceGroups::Outside)
            return nullptr;
        if (group >= m_sums.size())
            m_sums.resize(group + 1, MeasureSums{});
        return &m_sums[group];
    }
    /// Gives every group its sums.
    void makeRoom() { m_sums.resize(std::max(m_sums.size(), m_groups.groupCount()), MeasureSums{}); }

    static constexpr std::size_t RowsAtOnce = 1024;

    SummationSource m_source;
    SliceGroups m_groups;
    std::vector<MeasureSums> m_sums;
    Families m_done = 0;
    std::optional<Measure> m_recorded; ///< the measure whose rows are asked for
    std::optional<Measure> m_recordedBelow; ///< and another one
    std::int64_t m_aboveSum = 0;
    std::int64_t m_belowSum = 0;
    std::vector<JoinedRow> m_noted; ///< not yet handed over
    const JoinedVisitor *m_visitor = nullptr;
};

} // namespace shopglass
