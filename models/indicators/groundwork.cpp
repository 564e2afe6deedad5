#include "models/indicators/groundwork.h"

#include "models/indicators/launchdays.h"
#include "models/indicators/seendays.h"
#include "models/indicators/summation.h"

namespace shopglass {

namespace {

/// Three years and a bit: what periods and their comparisons usually ask for.
constexpr int DaysBehind = 1130;
constexpr int DaysAhead = 40;

} // namespace

Groundwork::Groundwork(std::shared_ptr<const StoreColumns> columns, std::shared_ptr<const Rulebook> rulebook,
                       Day lastDay)
    : m_columns(std::move(columns))
    , m_rulebook(std::move(rulebook))
    , m_lastDay(lastDay)
    , m_fields(fieldsOf(*m_columns, *m_rulebook))
{
}

Groundwork::~Groundwork() = default;

bool Groundwork::fits(const StoreColumns *columns, const Rulebook *rulebook, Day lastDay) const
{
    return m_columns.get() == columns && m_rulebook.get() == rulebook && m_lastDay == lastDay;
}

const OrderMarks &Groundwork::marks() const
{
    return m_marks.get([this] { return markOrders(*m_columns, *m_rulebook, m_lastDay, launches()); });
}

const BuyerOrders &Groundwork::buyers() const
{
    return m_buyers.get([this] { return groupByBuyer(*m_columns); });
}

const std::vector<std::vector<Day>> &Groundwork::launches() const
{
    return m_launches.get([this] { return launchDays(*m_columns, m_rulebook->launches()); });
}

const DayBlocks &Groundwork::createdDays() const
{
    return m_createdDays.get([this] { return DayBlocks(m_columns->orders.createdDay); });
}

const DayBlocks &Groundwork::paidDays() const
{
    return m_paidDays.get([this] { return DayBlocks(m_columns->orders.paidDay); });
}

const DayBlocks &Groundwork::signedDays() const
{
    return m_signedDays.get([this] { return DayBlocks(marks().signedDay); });
}

Period Groundwork::cubeDays() const
{
    return {m_lastDay.plus(-DaysBehind), m_lastDay.plus(DaysAhead)};
}

const Summation &Groundwork::dayCube(const std::vector<Measure> &measures) const
{
    const std::lock_guard lock(m_cubeMutex);
    if (!m_cube) {
        const Slice slice{cubeDays(), cubeDays().to, GroupBy::Day, {}, {}, Slice::Split::ByField};
        m_cube = std::make_unique<Summation>(SummationSource(*this), slice);
    }
    m_cube->prepare(measures);
    return *m_cube;
}

void Groundwork::prepare() const
{
    static_cast<void>(createdDays());
    static_cast<void>(paidDays());
    static_cast<void>(signedDays());
    static_cast<void>(buyers());
}

} // namespace shopglass
