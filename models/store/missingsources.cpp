#include "models/store/missingsources.h"

#include <algorithm>

namespace shopglass {

namespace {

constexpr std::size_t DaysBeside = 7;
constexpr std::size_t FewestDaysBeside = 3;

/// Days that no other file has.
std::vector<Day> ownDays(const CoveringFile &file, std::span<const CoveringFile> files)
{
    std::vector<Day> days;
    for (Day day = file.days.from; day <= file.days.to; day = day.plus(1)) {
        const bool shared = std::ranges::any_of(files, [&](const CoveringFile &other) {
            return &other != &file && other.days.from <= day && day <= other.days.to;
        });
        if (!shared)
            days.push_back(day);
    }
    return days;
}

DayProfile::SourceRows sourcesOf(std::span<const Day> days, const DayProfile &profile, std::size_t source)
{
    DayProfile::SourceRows sum;
    for (const Day day : days) {
        const DayProfile::DayRows *rows = profile.on(day);
        if (!rows)
            continue;
        for (const auto &[value, count] : rows->sources[source])
            sum[value] += count;
    }
    return sum;
}

bool isUsable(const std::optional<PartlyDay> &state)
{
    return !state || state->why != PartlyDay::Why::SourcesMissing;
}

/// The next days with files before or after some days, without those that are filtered themselves.
std::vector<Day> daysBefore(Day first, const CalendarDays &days)
{
    std::vector<Day> beside;
    for (auto day = days.lower_bound(first); day != days.begin() && beside.size() < DaysBeside;) {
        --day;
        if (isUsable(day->second))
            beside.push_back(day->first);
    }
    return beside;
}

std::vector<Day> daysAfter(Day last, const CalendarDays &days)
{
    std::vector<Day> beside;
    for (auto day = days.upper_bound(last); day != days.end() && beside.size() < DaysBeside; ++day) {
        if (isUsable(day->second))
            beside.push_back(day->first);
    }
    return beside;
}

/// Sources that days beside make one expect among so many rows.
std::set<qint64> expectedSources(std::span<const Day> beside, const DayProfile &profile, std::size_t source,
                                 qint64 rows)
{
    std::set<qint64> expected;
    if (beside.size() < FewestDaysBeside)
        return expected;
    const auto there = sourcesOf(beside, profile, source);
    qint64 all = 0;
    for (const auto &[value, count] : there)
        all += count;
    for (const auto &[value, count] : there) {
        const auto days = std::size_t(std::ranges::count_if(beside, [&, value = value](Day day) {
            const DayProfile::DayRows *own = profile.on(day);
            return own && own->sources[source].contains(value);
        }));
        if (days * 2 >= beside.size() && isImprobable(double(count) / double(all), rows))
            expected.insert(value);
    }
    return expected;
}

void missSourcesOf(const CoveringFile &file, std::span<const CoveringFile> files, const StoreReader &reader,
                   const DayProfile &profile, CalendarDays &days)
{
    const std::vector<Day> own = ownDays(file, files);
    for (std::size_t source = 0; !own.empty() && source < DayProfile::Sources; ++source) {
        const auto there = sourcesOf(own, profile, source);
        if (there.size() != 1)
            continue;
        const auto [only, rows] = *there.begin();
        std::set<qint64> expected = expectedSources(daysBefore(own.front(), days), profile, source, rows);
        expected.merge(expectedSources(daysAfter(own.back(), days), profile, source, rows));
        expected.erase(only);
        QStringList missing;
        for (const qint64 value : expected)
            missing.append(reader.text(value));
        for (const Day day : own) {
            if (auto &state = days[day]; !missing.isEmpty() && !state)
                state = PartlyDay{day, PartlyDay::Why::SourcesMissing, file.file, {}, missing};
        }
    }
}

} // namespace

void missSources(const StoreReader &reader, std::span<const CoveringFile> files, const DayProfile &profile,
                 CalendarDays &days)
{
    std::vector<const CoveringFile *> byDay;
    for (const CoveringFile &file : files)
        byDay.push_back(&file);
    std::ranges::stable_sort(byDay, {}, [](const CoveringFile *file) { return file->days.from; });
    // Twice, because of two filtered files side by side the second one is told by the days after both.
    for (const CoveringFile *file : byDay)
        missSourcesOf(*file, files, reader, profile, days);
    std::ranges::reverse(byDay);
    for (const CoveringFile *file : byDay)
        missSourcesOf(*file, files, reader, profile, days);
}

} // namespace shopglass
