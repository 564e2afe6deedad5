// The sums of one indicator's measures over figure kinds, over one slice.
//
// Groups are those of SliceGroups; scenes have one group each. Threads: immutable once summed.

#pragma once

#include "models/indicators/compiledindicator.h"
#include "models/indicators/figuremeasures.h"
#include "models/indicators/slice.h"

#include <span>
#include <vector>

namespace shopglass {

class Groundwork;
struct RowShare;

class FigureSums final
{
public:
    enum class Work { Sum, Later };
    /// Requires: the kinds of the measures know the slice's dimensions; the groundwork outlives this.
    FigureSums(const Groundwork &ground, const CompiledIndicator &indicator, const Slice &slice,
               Work work = Work::Sum);
    /// The work that was left for later.
    void sumAll();
    [[nodiscard]] bool isSummed() const { return m_summed; }

    /// The rows of its kind that make up the sum of one of figures(): their shares add up to it. A product
    /// that is counted once has one row. Requires: no grouping, or that by scene: then those of all scenes.
    static std::vector<RowShare> sharesOf(std::size_t measure, const Groundwork &ground,
                                          const CompiledIndicator &indicator, const Slice &slice);

    [[nodiscard]] bool isOf(const CompiledIndicator &indicator, const Slice &slice) const;
    /// One sum per CompiledIndicator::figures(); of a product or influencer by its index, otherwise by group.
    [[nodiscard]] std::span<const std::int64_t> at(std::size_t group) const;
    /// Products or influencers with sums, ascending; empty for other groupings.
    [[nodiscard]] std::vector<std::uint32_t> entities() const;

private:
    [[nodiscard]] std::vector<RowShare> sharesOf(std::size_t measure) const;
    /// Those of the table's sources, for slices by scene.
    void readScenes(const FigureTable &table);
    void sumTable(const FigureTable &table);
    void sumOnSale(std::size_t measure, const FigureTable &lists);
    [[nodiscard]] RowPlace placeOf(const FigureTable &table, std::size_t row) const;
    /// Place of a row's sums as if it were of that day, SliceGroups::Outside when it does not count.
    [[nodiscard]] std::size_t groupOf(const FigureTable &table, std::size_t row, std::int32_t day) const;
    /// A measure with the columns of a table that it reads.
    struct Term
    {
        FigureOperation operation = FigureOperation::Rows;
        const FigureColumn *column = nullptr; ///< none counts rows
        const FigureColumn *factor = nullptr;
        std::size_t measure = 0; ///< among those of the indicator
    };
    struct GroupedRow
    {
        std::uint32_t row = 0;
        std::uint32_t group = 0;
    };
    static constexpr std::size_t RowsAtOnce = 1024;
    void add(const Term &term, std::span<const GroupedRow> rows);
    [[nodiscard]] Term termOf(std::size_t measure, const FigureTable &table) const;
    [[nodiscard]] std::int64_t valueOf(const Term &term, std::size_t row) const;
    /// Calls visit(row, group) for the rows of the days that count, in their order.
    template<class Visit>
    void visitRows(const FigureTable &table, Visit visit) const;
    /// Calls visit(row, group) for the rows of a list that have a product on sale on a day that counts.
    template<class Visit>
    void visitOnSale(const FigureTable &lists, Visit visit) const;
    /// Per group and product whether an order of the days that count was paid.
    [[nodiscard]] std::vector<bool> soldProducts() const;
    [[nodiscard]] std::vector<RowShare> sharesOnSale(std::size_t measure, const FigureTable &lists) const;
    std::int64_t &sum(std::size_t group, std::size_t measure);

    const Groundwork &m_ground;
    const StoreColumns &m_columns;
    const CompiledIndicator &m_indicator;
    SliceGroups m_groups;
    Dimensions m_dimensions;
    std::vector<Scene> m_scenes; ///< of each source text, for slices by scene
    std::vector<std::int64_t> m_sums; ///< groups × measures
    bool m_summed = false;
};

} // namespace shopglass
