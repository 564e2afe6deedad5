#include "models/indicators/paidsums.h"

#include <algorithm>
#include <utility>

namespace shopglass {

namespace {

constexpr std::array PaidSums{
    PaidSum{Measure::PaidGmv, &SalesSums::gmv},
    PaidSum{Measure::PaidOrders, &SalesSums::orders},
    PaidSum{Measure::PaidQuantity, &PieceSums::quantity},
    PaidSum{Measure::QuantifiedGmv, &PieceSums::gmv},
    PaidSum{Measure::QuantifiedOrders, &PieceSums::orders},
    PaidSum{Measure::Commission, &CommissionSums::commission},
    PaidSum{Measure::DistributionGmv, &SalesSums::gmv, Field::Distribution},
    PaidSum{Measure::SelfBroadcastGmv, &SalesSums::gmv, Field::SelfBroadcast},
    PaidSum{Measure::ShelfGmv, &SalesSums::gmv, Field::Shelf},
    PaidSum{Measure::UnclassifiedGmv, &SalesSums::gmv, Field::Unclassified},
    PaidSum{Measure::IdentifiedGmv, &IdentifiedSums::gmv},
    PaidSum{Measure::IdentifiedOrders, &IdentifiedSums::orders},
    PaidSum{Measure::CommissionAboveSale, &CommissionSums::aboveSale},
    PaidSum{Measure::DistributionOrders, &SalesSums::orders, Field::Distribution},
    PaidSum{Measure::DistributionCommission, &CommissionSums::commission, Field::Distribution},
    PaidSum{Measure::CommissionedGmv, &CommissionSums::gmv},
    PaidSum{Measure::CommissionedOrders, &CommissionSums::orders},
    PaidSum{Measure::DistributionCommissionedGmv, &CommissionSums::gmv, Field::Distribution},
    PaidSum{Measure::DistributionCommissionedOrders, &CommissionSums::orders, Field::Distribution},
};

/// Calls act(cells) for those of the families that are asked for.
template<class Cells, class Act>
void eachOf(PaidFamilies families, Cells &cells, const Act &act)
{
    const auto actOn = [&]<std::size_t... Family>(std::index_sequence<Family...>)
    {
        ((families & (1U << Family) ? act(std::get<Family>(cells)) : void()), ...);
    };
    actOn(std::make_index_sequence<std::tuple_size_v<std::remove_const_t<Cells>>>());
}

} // namespace

const PaidSum *paidSumOf(Measure measure)
{
    const auto found = std::ranges::find(PaidSums, measure, &PaidSum::measure);
    return found == PaidSums.end() ? nullptr : &*found;
}

void PaidCells::grow(std::size_t groups)
{
    eachOf(m_families, m_cells, [groups](auto &cells) { cells.resize(groups * FieldCount); });
}

void PaidCells::add(const PlacedLines &placed, const PaidLines &lines)
{
    eachOf(m_families, m_cells, [&](auto &cells) {
        for (const PlacedLines::Line &line : placed.lines())
            cells[line.cell].add(lines, line.row, line.counted);
    });
}

void PaidCells::addTo(MeasureSums &sums, std::size_t group, Field field) const
{
    const std::size_t place = group * FieldCount + std::size_t(field);
    for (const PaidSum &sum : PaidSums) {
        if ((m_families & (1U << sum.value.index())) == 0 || (sum.field && *sum.field != field))
            continue;
        const auto valueOf = [&]<class Sums>(std::int64_t Sums::*value) {
            return std::get<std::vector<Sums>>(m_cells)[place].*value;
        };
        sums[std::size_t(sum.measure)] += std::visit(valueOf, sum.value);
    }
}

} // namespace shopglass
