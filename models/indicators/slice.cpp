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

SliceGroups::SliceGroups(const Slice &slice, const StoreColumns &columns)
    : m_slice(slice)
    , m_from(slice.period.from.number())
    , m_to(std::min(slice.period.to, slice.countedTo).number())
    , m_asksForEntities(isEntityGrouping(slice.groupBy) || slice.filter.product || slice.filter.influencer
                        || slice.filter.place)
    , m_orderPlaceList(slice.filter.place                ? slice.filter.place->list
                           : isOrderPlace(slice.groupBy) ? slice.groupBy
                                                         : GroupBy::None)
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
    } else if (isEntityGrouping(slice.groupBy)) {
        m_groupCount = 0;
        m_groupOfEntity.assign(entityCount(columns, slice.groupBy), Outside);
    }
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
