#include "models/store/coveragecalendar.h"

#include "models/store/storereader.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

/// A file that is silent before midnight for longer than this, and for so many times its mean pause, was
/// made before the day was over: of files that end with their day, one in four hundred is.
constexpr BeijingSeconds LongestUsualPause = 2 * 3600;
constexpr BeijingSeconds PausesBeforeMidnight = 6;
/// A file by hours that has no row of the last hour.
constexpr BeijingSeconds LastHour = 23 * 3600;

bool isTimed(const ExportKind &kind)
{
    const auto index = kind.primaryTime.isEmpty() ? std::nullopt : kind.indexOf(kind.primaryTime.front());
    return index && kind.attributes[std::size_t(*index)].type == AttributeType::Time;
}

/// By day; none = the day is in.
using Days = std::map<Day, std::optional<PartlyDay>>;

void take(const CoveringFile &file, const ExportKind &kind, Days &days)
{
    const bool ends = endsWithinDay(file, kind);
    const Day last = file.days.to.plus(std::max(0, kind.snapshotDays - 1));
    for (Day day = file.days.from; day <= last; day = day.plus(1)) {
        std::optional<PartlyDay> partly;
        if (file.broken.contains(day))
            partly = PartlyDay{day, PartlyDay::Why::RowsLeftOut, file.file, {}, {}};
        else if (ends && day == file.days.to)
            partly = PartlyDay{day,
                               PartlyDay::Why::EndsInDay,
                               file.file,
                               file.latest && dayOf(*file.latest) == day && isTimed(kind) ? file.latest
                                                                                          : std::nullopt,
                               {}};
        const auto [known, added] = days.emplace(day, partly);
        if (!added && known->second)
            known->second = partly;
    }
}

/// As the exports write it.
QString partName(const StoreReader &reader, const Attribute &attribute, qint64 value)
{
    if (attribute.type != AttributeType::Enum)
        return reader.text(value);
    if (value < 0)
        return reader.text(-value);
    const auto index = std::size_t(value);
    return index < attribute.values.size() ? attribute.values[index].texts.value(0) : QString();
}

/// By part, its days.
Result<std::map<qint64, std::set<Day>>> partDays(const StoreReader &reader, StoreId store,
                                                 const ExportKind &kind)
{
    std::map<qint64, std::set<Day>> parts;
    const auto read = reader.readFacts(store, kind.id, {kind.primaryTime.front(), kind.partOfDay},
                                       [&](std::span<const StoredValue> row) {
                                           if (row[0] && row[1])
                                               parts[*row[1]].insert(Day::fromNumber(std::int32_t(*row[0])));
                                           return true;
                                       });
    if (!read)
        return read.error();
    return parts;
}

/// Days on which a part must be there: from its first one on, of a list without end, such as accounts, up to
/// its last one. None where it has fewer than every second of them: what comes once a week is not missing on
/// the other days.
std::optional<DayRange> expectedDays(const std::set<Day> &seen, const Days &days, AttributeType type)
{
    const DayRange expected{*seen.begin(),
                            type == AttributeType::Enum ? days.rbegin()->first : *seen.rbegin()};
    const auto count = std::distance(days.lower_bound(expected.from), days.upper_bound(expected.to));
    return std::ptrdiff_t(seen.size()) * 2 >= count ? std::optional(expected) : std::nullopt;
}

Result<void> missParts(const StoreReader &reader, StoreId store, const ExportKind &kind, Days &days)
{
    const auto parts = partDays(reader, store, kind);
    if (!parts)
        return parts.error();
    const Attribute &attribute = kind.attributes[std::size_t(kind.indexOf(kind.partOfDay).value())];
    for (const auto &[part, seen] : *parts) {
        const auto expected = expectedDays(seen, days, attribute.type);
        for (auto &[day, partly] : days) {
            if (!expected || day < expected->from || day > expected->to || seen.contains(day))
                continue;
            if (!partly)
                partly = PartlyDay{day, PartlyDay::Why::PartsMissing, {}, {}, {}};
            if (partly->why == PartlyDay::Why::PartsMissing)
                partly->parts.append(partName(reader, attribute, part));
        }
    }
    return {};
}

KindCalendar calendarOf(const ExportKind &kind, const Days &days)
{
    KindCalendar calendar;
    calendar.kindId = kind.id;
    for (const auto &[day, partly] : days) {
        if (partly)
            calendar.partly.push_back(*partly);
        else if (!calendar.in.empty() && calendar.in.back().to.plus(1) == day)
            calendar.in.back().to = day;
        else
            calendar.in.push_back({day, day});
    }
    return calendar;
}

} // namespace

bool endsWithinDay(const CoveringFile &file, const ExportKind &kind)
{
    // A list and an official value are whole whenever they were made.
    if (kind.snapshotDays > 0 || (!kind.sumsOfDays && !isTimed(kind)))
        return false;
    if (dayOf(file.importedAt) <= file.days.to)
        return true;
    if (!file.latest || dayOf(*file.latest) != file.days.to)
        return false;
    const BeijingSeconds time = *file.latest - startOf(file.days.to);
    if (!isTimed(kind))
        return time > 0 && time < LastHour;
    const BeijingSeconds length = (file.days.to - file.days.from + 1) * SecondsPerDay;
    const BeijingSeconds pause = length / std::max<qint64>(1, file.rows);
    return SecondsPerDay - time > std::max(LongestUsualPause, PausesBeforeMidnight * pause);
}

Result<std::vector<KindCalendar>> coverageCalendar(const Workspace &workspace, StoreId store)
{
    const auto files = coveringFiles(workspace, store);
    if (!files)
        return files.error();
    const StoreReader reader(workspace);
    std::vector<KindCalendar> calendars;
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        Days days;
        for (const CoveringFile &file : *files) {
            if (file.kindId == kind.id)
                take(file, kind, days);
        }
        if (!days.empty() && !kind.partOfDay.isEmpty()) {
            if (auto missed = missParts(reader, store, kind, days); !missed)
                return missed.error();
        }
        calendars.push_back(calendarOf(kind, days));
    }
    return calendars;
}

} // namespace shopglass
