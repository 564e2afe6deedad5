// The days of a sheet's rows, and those of which a row is missing.

#include "models/import/rowtyper.h"

#include <algorithm>

namespace shopglass {

/// None for a row that no time dates (yet).
std::optional<Day> RowTyper::dayOfRow() const
{
    for (const int index : m_primaryTimes) {
        const TypedValue &value = m_row.values[std::size_t(index)];
        const bool isDay = m_plan.kind->attributes[std::size_t(index)].type == AttributeType::Date;
        if (value.kind == TypedValue::Kind::Number)
            return isDay ? Day::fromNumber(std::int32_t(value.number)) : dayOf(value.number);
    }
    return std::nullopt;
}

bool RowTyper::checkDate(std::span<const RawCell> cells)
{
    if (const auto day = dayOfRow()) {
        noteDay(*day);
        return true;
    }
    if (m_plan.kind->undatedWhereBlank)
        return true;
    for (const int index : m_primaryTimes) {
        if (m_plan.attributes[std::size_t(index)].source != AttributePlan::Source::None) {
            setReject(std::size_t(index), QString::fromLatin1(reason::MissingTime), cells);
            break;
        }
    }
    return false;
}

void RowTyper::noteDay(Day day)
{
    if (!m_days)
        m_days = DayRange{day, day};
    m_days->from = std::min(m_days->from, day);
    m_days->to = std::max(m_days->to, day);
    if (m_brokenBefore)
        m_brokenDays.insert(day);
    m_brokenBefore = false;
    m_dayBefore = day;
}

/// The row may have been given up before its day was typed.
std::optional<Day> RowTyper::dayOfRejected(std::span<const RawCell> cells)
{
    const Reject why = m_reject;
    for (const int index : m_primaryTimes) {
        m_row.values[std::size_t(index)] = {};
        static_cast<void>(typeAttribute(std::size_t(index), cells));
    }
    m_reject = why;
    return dayOfRow();
}

void RowTyper::noteBroken(std::optional<Day> day)
{
    if (day) {
        m_brokenDays.insert(*day);
        return;
    }
    m_brokenBefore = true;
    if (m_dayBefore)
        m_brokenDays.insert(*m_dayBefore);
}

} // namespace shopglass
