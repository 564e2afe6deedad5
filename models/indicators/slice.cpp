#include "models/indicators/slice.h"

#include <QDate>

#include <algorithm>

namespace shopglass {

namespace {

/// The last day of the bucket that `day` lies in.
Day bucketEnd(GroupBy groupBy, Day day)
{
    const QDate date = day.date();
    if (groupBy == GroupBy::Week)
        return day.plus(7 - date.dayOfWeek());
    if (groupBy == GroupBy::Month)
        return day.plus(date.daysInMonth() - date.day());
    return day;
}

} // namespace

SliceGroups::SliceGroups(const Slice &slice, std::size_t productCount, std::size_t influencerCount)
    : m_slice(slice)
    , m_from(slice.period.from.number())
    , m_to(std::min(slice.period.to, slice.countedTo).number())
{
    if (byTime()) {
        m_groupOfDay.reserve(std::size_t(slice.period.days()));
        for (Day from = slice.period.from; from <= slice.period.to;) {
            const Day to = std::min(bucketEnd(slice.groupBy, from), slice.period.to);
            m_groupOfDay.insert(m_groupOfDay.end(), std::size_t(to - from + 1), m_periods.size());
            m_periods.push_back({from, to});
            from = to.plus(1);
        }
        m_groupCount = m_periods.size() * (slice.split == Slice::Split::ByField ? FieldCount : 1);
    } else if (slice.groupBy == GroupBy::Field) {
        m_groupCount = FieldCount;
    } else if (slice.groupBy == GroupBy::Scene) {
        m_groupCount = SceneCount;
    } else if (slice.groupBy == GroupBy::Product || slice.groupBy == GroupBy::Influencer) {
        m_groupCount = 0;
        m_groupOfEntity.assign(slice.groupBy == GroupBy::Product ? productCount : influencerCount, Outside);
    }
}

bool SliceGroups::byTime() const
{
    return m_slice.groupBy == GroupBy::Day || m_slice.groupBy == GroupBy::Week
        || m_slice.groupBy == GroupBy::Month;
}

bool SliceGroups::byProduct() const
{
    return m_slice.groupBy == GroupBy::Product || m_slice.filter.product.has_value();
}

bool SliceGroups::accepts(const RowPlace &place) const
{
    const RowFilter &filter = m_slice.filter;
    return (!filter.field || *filter.field == place.field)
        && (!filter.product || *filter.product == place.product)
        && (!filter.influencer || *filter.influencer == place.influencer);
}

std::size_t SliceGroups::entityGroup(std::uint32_t entity)
{
    std::size_t &group = m_groupOfEntity[entity];
    if (group == Outside) {
        group = m_groupCount++;
        m_entities.push_back(entity);
    }
    return group;
}

std::size_t SliceGroups::groupOf(const RowPlace &place)
{
    if (!holds(place.day) || !accepts(place))
        return Outside;
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
    case GroupBy::Scene:
        break;
    }
    return Outside;
}

Period SliceGroups::periodOf(std::size_t group) const
{
    return byTime() ? m_periods[group] : m_slice.period;
}

QString SliceGroups::timeKey(std::size_t group) const
{
    const QDate date = m_periods[group].from.date();
    if (m_slice.groupBy == GroupBy::Month)
        return date.toString(QStringLiteral("yyyy-MM"));
    if (m_slice.groupBy == GroupBy::Week) {
        int year = 0;
        const int week = date.weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
    }
    return m_periods[group].from.iso();
}

} // namespace shopglass
