#include "models/store/dayprofile.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr std::size_t FewestWholeDays = 7;
/// One whole day in so many may begin as late, or end as early.
constexpr std::size_t RareDay = 20;
constexpr double Improbable = 1e-3;

/// In the order of DayRows::sources; kinds without them have none.
const std::array<QString, DayProfile::Sources> &sourceAttributes()
{
    static const std::array<QString, DayProfile::Sources> ids{QStringLiteral("channel"),
                                                              QStringLiteral("carrier")};
    return ids;
}

BeijingSeconds timeOf(BeijingSeconds moment)
{
    return moment - startOf(dayOf(moment));
}

} // namespace

bool isImprobable(double share, qint64 rows)
{
    return share > 0 && double(rows) * std::log1p(-std::min(share, 1.0 - 1e-12)) < std::log(Improbable);
}

Result<DayProfile> DayProfile::read(const StoreReader &reader, StoreId store, const ExportKind &kind)
{
    QStringList columns = kind.primaryTime;
    const auto times = std::size_t(columns.size());
    std::array<std::optional<std::size_t>, Sources> places;
    for (std::size_t i = 0; i < Sources; ++i) {
        if (!kind.indexOf(sourceAttributes()[i]))
            continue;
        places[i] = std::size_t(columns.size());
        columns.append(sourceAttributes()[i]);
    }
    DayProfile profile;
    std::pair<std::optional<Day>, DayRows *> recent; // orders of a day mostly lie together
    const auto read = reader.readBlocks(store, kind.id, columns, [&](const FactBlock &block) {
        for (std::size_t row = 0; row < block.rows; ++row) {
            qint64 moment = AbsentValue;
            for (std::size_t i = 0; moment == AbsentValue && i < times; ++i)
                moment = block.columns[i][row];
            std::array<qint64, Sources> sources;
            for (std::size_t i = 0; i < Sources; ++i)
                sources[i] = places[i] ? block.columns[*places[i]][row] : AbsentValue;
            if (moment == AbsentValue)
                continue;
            if (const Day day = dayOf(moment); recent.first != day)
                recent = {day, &profile.m_days[day]};
            profile.add(moment, *recent.second, sources);
        }
        return true;
    });
    if (!read)
        return read.error();
    return profile;
}

void DayProfile::add(BeijingSeconds moment, DayRows &day, std::span<const qint64> sources)
{
    day.first = day.rows == 0 ? moment : std::min(day.first, moment);
    day.last = std::max(day.last, moment);
    ++day.rows;
    for (std::size_t i = 0; i < Sources; ++i) {
        if (sources[i] != AbsentValue && sources[i] != 0)
            ++day.sources[i][sources[i]];
    }
    ++m_bins[std::size_t(timeOf(moment) / BinSeconds)];
    ++m_rows;
}

const DayProfile::DayRows *DayProfile::on(Day day) const
{
    const auto found = m_days.find(day);
    return found == m_days.end() ? nullptr : &found->second;
}

/// Of all days; in whole bins.
qint64 DayProfile::rowsBefore(BeijingSeconds timeOfDay) const
{
    qint64 rows = 0;
    for (std::size_t bin = 0; bin < std::size_t(timeOfDay / BinSeconds); ++bin)
        rows += m_bins[bin];
    return rows;
}

DayProfile::Verdict DayProfile::beginning(Day day, const std::set<Day> &whole) const
{
    const DayRows *own = on(day);
    if (!own || whole.size() < FewestWholeDays)
        return Verdict::Unknown;
    const BeijingSeconds time = timeOf(own->first);
    const auto asLate = std::size_t(std::ranges::count_if(whole, [&](Day other) {
        const DayRows *rows = on(other);
        return rows && timeOf(rows->first) >= time;
    }));
    // The day itself has no row before its first one.
    const double share = double(rowsBefore(time)) / double(std::max<qint64>(1, m_rows - own->rows));
    return asLate <= whole.size() / RareDay && isImprobable(share, own->rows) ? Verdict::Cut : Verdict::Usual;
}

DayProfile::Verdict DayProfile::ending(Day day, const std::set<Day> &whole) const
{
    const DayRows *own = on(day);
    if (!own || whole.size() < FewestWholeDays)
        return Verdict::Unknown;
    const BeijingSeconds time = timeOf(own->last);
    const auto asEarly = std::size_t(std::ranges::count_if(whole, [&](Day other) {
        const DayRows *rows = on(other);
        return rows && timeOf(rows->last) <= time;
    }));
    const qint64 later = m_rows - rowsBefore(time + BinSeconds);
    const double share = double(later) / double(std::max<qint64>(1, m_rows - own->rows));
    return asEarly <= whole.size() / RareDay && isImprobable(share, own->rows) ? Verdict::Cut
                                                                               : Verdict::Usual;
}

} // namespace shopglass
