// Which rows are summed into which groups: a period, a grouping, a restriction.
//
// Groups are numbered 0 … groupCount()−1. Time and field groups exist from the start; product and influencer
// groups come into being with their first row. Threads: used on one thread.

#pragma once

#include "models/indicators/entities.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shopglass {

struct Slice
{
    Period period;
    Day countedTo; ///< rows of later days do not count, though their groups exist
    GroupBy groupBy = GroupBy::None;
    RowFilter filter;
    /// One flag per day of the period: the days whose rows count; empty = all.
    std::vector<bool> counted = {};
    enum class Split { Whole, ByField };
    Split split = Split::Whole; ///< ByField: FieldCount groups for each part of time, one after the other

    friend bool operator==(const Slice &, const Slice &) = default;
};

/// The dimensions of a row that a slice can ask for.
struct RowPlace
{
    std::int32_t day = 0;
    Field field = Field::Unclassified;
    std::uint32_t product = 0;
    std::uint32_t influencer = 0;
    std::uint32_t orderPlace = 0; ///< warehouse, courier or province, as the slice groups or filters by
};

class SliceGroups final
{
public:
    static constexpr std::size_t Outside = std::size_t(-1);

    SliceGroups(const Slice &slice, const StoreColumns &columns);

    [[nodiscard]] const Slice &slice() const noexcept { return m_slice; }
    [[nodiscard]] std::size_t groupCount() const noexcept { return m_groupCount; }
    /// Whether groups are parts of the period, so that a row's group depends on its day alone.
    [[nodiscard]] bool byTime() const
    {
        return m_slice.groupBy == GroupBy::Day || m_slice.groupBy == GroupBy::Week
            || m_slice.groupBy == GroupBy::Month;
    }
    /// Whether orders are counted per product: then an order with two products counts for both.
    [[nodiscard]] bool byProduct() const
    {
        return m_slice.groupBy == GroupBy::Product || m_slice.filter.product.has_value();
    }
    /// Which list RowPlace::orderPlace is an entry of; None where nobody asks.
    [[nodiscard]] GroupBy orderPlaceList() const { return m_orderPlaceList; }
    /// Whether a row's product or influencer matters.
    [[nodiscard]] bool asksForEntities() const { return m_asksForEntities; }

    /// The days that count.
    [[nodiscard]] std::int32_t firstDay() const { return m_from; }
    [[nodiscard]] std::int32_t lastDay() const { return m_to; }
    [[nodiscard]] bool holds(std::int32_t day) const
    {
        return day >= m_from && day <= m_to
            && (m_slice.counted.empty() || m_slice.counted[std::size_t(day - m_from)]);
    }
    /// Whether the filter lets the row through.
    [[nodiscard]] bool accepts(const RowPlace &place) const
    {
        const RowFilter &filter = m_slice.filter;
        return (!filter.field || *filter.field == place.field)
            && (!filter.product || *filter.product == place.product)
            && (!filter.influencer || *filter.influencer == place.influencer)
            && (!filter.place || filter.place->entry == place.orderPlace);
    }
    /// Outside when the day or the filter excludes the row. Rows of orders belong to no scene.
    [[nodiscard]] std::size_t groupOf(const RowPlace &place)
    {
        return holds(place.day) ? groupOnHeldDay(place) : Outside;
    }
    /// The same. Requires: holds(place.day).
    [[nodiscard]] std::size_t groupOnHeldDay(const RowPlace &place)
    {
        return accepts(place) ? groupWithin(place) : Outside;
    }

    /// Key of a group as IndicatorRow has it; products and influencers by their index.
    [[nodiscard]] QString timeKey(std::size_t group) const;
    /// The days of a group: its part of the period for time groups, else the whole period.
    [[nodiscard]] Period periodOf(std::size_t group) const;
    /// Index into products or influencers. Requires: such a grouping.
    [[nodiscard]] std::uint32_t entityOf(std::size_t group) const { return m_entities[group]; }
    /// Its group, Outside without rows. Requires: such a grouping.
    [[nodiscard]] std::size_t groupOfEntity(std::uint32_t entity) const { return m_groupOfEntity[entity]; }
    /// Group of a day. Requires: byTime() and holds(day).
    [[nodiscard]] std::size_t groupOfDay(std::int32_t day) const
    {
        return m_groupOfDay[std::size_t(day - m_from)];
    }

private:
    /// Of a row that the slice holds and accepts.
    std::size_t groupWithin(const RowPlace &place)
    {
        switch (m_slice.groupBy) {
        case GroupBy::None:
            return 0;
        case GroupBy::Day:
        case GroupBy::Week:
        case GroupBy::Month:
            if (m_slice.split == Slice::Split::ByField)
                return groupOfDay(place.day) * FieldCount + std::size_t(place.field);
            return groupOfDay(place.day);
        case GroupBy::Field:
            return std::size_t(place.field);
        case GroupBy::Product:
            return entityGroup(place.product);
        case GroupBy::Influencer:
            return entityGroup(place.influencer);
        case GroupBy::Warehouse:
        case GroupBy::Courier:
        case GroupBy::Province:
            return entityGroup(place.orderPlace);
        case GroupBy::Scene:
            break;
        }
        return Outside;
    }

    std::size_t entityGroup(std::uint32_t entity)
    {
        std::size_t &group = m_groupOfEntity[entity];
        if (group == Outside) {
            group = m_groupCount++;
            m_entities.push_back(entity);
        }
        return group;
    }

    Slice m_slice;
    std::int32_t m_from = 0;
    std::int32_t m_to = 0;
    bool m_asksForEntities = false;
    GroupBy m_orderPlaceList = GroupBy::None;
    std::size_t m_groupCount = 1;
    std::vector<std::size_t> m_groupOfDay; ///< by day of the period, time groups only
    std::vector<Period> m_periods; ///< by group, time groups only
    std::vector<std::size_t> m_groupOfEntity; ///< by product or influencer
    std::vector<std::uint32_t> m_entities; ///< by group
};

} // namespace shopglass
