#include "models/store/coveragecalendar.h"

#include "models/store/missingsources.h"

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

/// Days that lie within a file and not at its edge.
std::set<Day> wholeDays(std::span<const CoveringFile> files)
{
    std::set<Day> whole;
    for (const CoveringFile &file : files) {
        for (Day day = file.days.from.plus(1); day < file.days.to; day = day.plus(1))
            whole.insert(day);
    }
    return whole;
}

/// What a file's edges look like beside the store's other days.
struct Edges
{
    const ExportKind &kind;
    std::optional<DayProfile> profile; ///< of kinds whose rows have moments
    std::set<Day> whole;

    [[nodiscard]] std::optional<PartlyDay> first(const CoveringFile &file) const
    {
        if (!profile || profile->beginning(file.days.from, whole) != DayProfile::Verdict::Cut)
            return std::nullopt;
        return PartlyDay{file.days.from,
                         PartlyDay::Why::BeginsInDay,
                         file.file,
                         {},
                         {},
                         profile->on(file.days.from)->first};
    }

    [[nodiscard]] std::optional<PartlyDay> last(const CoveringFile &file) const
    {
        PartlyDay partly{file.days.to, PartlyDay::Why::EndsInDay, file.file, {}, {}};
        const auto verdict = profile ? profile->ending(file.days.to, whole) : DayProfile::Verdict::Unknown;
        if (verdict == DayProfile::Verdict::Cut)
            partly.latest = profile->on(file.days.to)->last;
        else if (file.latest && dayOf(*file.latest) == file.days.to && isTimed(kind))
            partly.latest = file.latest;
        const bool overWhenImported = dayOf(file.importedAt) > file.days.to;
        const bool ends = verdict == DayProfile::Verdict::Usual && overWhenImported
            ? false
            : verdict == DayProfile::Verdict::Cut || endsWithinDay(file, kind);
        return ends ? std::optional(partly) : std::nullopt;
    }
};

void take(const CoveringFile &file, const Edges &edges, CalendarDays &days)
{
    const auto begins = edges.first(file);
    const auto ends = edges.last(file);
    const Day last = file.days.to.plus(std::max(0, edges.kind.snapshotDays - 1));
    for (Day day = file.days.from; day <= last; day = day.plus(1)) {
        std::optional<PartlyDay> partly;
        if (file.broken.contains(day))
            partly = PartlyDay{day, PartlyDay::Why::RowsLeftOut, file.file, {}, {}};
        else if (ends && day == file.days.to)
            partly = ends;
        else if (begins && day == file.days.from)
            partly = begins;
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

/// Days on which a part must be there: from its first one on, of a list without end, such as
/// accounts, up to its last one. None where it has fewer than every second of them: what comes once a week is
/// not missing on the other days.
std::optional<DayRange> expectedDays(const std::set<Day> &seen, const CalendarDays &days, AttributeType type)
{
    const DayRange expected{*seen.begin(),
                            type == AttributeType::Enum ? days.rbegin()->first : *seen.rbegin()};
    const auto count = std::distance(days.lower_bound(expected.from), days.upper_bound(expected.to));
    return std::ptrdiff_t(seen.size()) * 2 >= count ? std::optional(expected) : std::nullopt;
}

Result<void> missParts(const StoreReader &reader, StoreId store, const ExportKind &kind, CalendarDays &days)
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

KindCalendar calendarOf(const ExportKind &kind, const CalendarDays &days)
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

namespace {

Result<CalendarDays> statesOf(const StoreReader &reader, StoreId store, const ExportKind &kind,
                            std::span<const CoveringFile> files)
{
    CalendarDays days;
    if (files.empty())
        return days;
    Edges edges{kind, {}, {}};
    if (isTimed(kind) && kind.snapshotDays == 0) {
        auto profile = DayProfile::read(reader, store, kind);
        if (!profile)
            return profile.error();
        edges.profile = std::move(*profile);
        edges.whole = wholeDays(files);
    }
    for (const CoveringFile &file : files)
        take(file, edges, days);
    if (edges.profile)
        missSources(reader, files, *edges.profile, days);
    if (!kind.partOfDay.isEmpty()) {
        if (auto missed = missParts(reader, store, kind, days); !missed)
            return missed.error();
    }
    return days;
}

} // namespace

Result<std::vector<KindCalendar>> coverageCalendar(const Workspace &workspace, StoreId store)
{
    const auto files = coveringFiles(workspace, store);
    if (!files)
        return files.error();
    const StoreReader reader(workspace);
    std::vector<KindCalendar> calendars;
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        std::vector<CoveringFile> own;
        std::ranges::copy_if(*files, std::back_inserter(own),
                             [&kind](const CoveringFile &file) { return file.kindId == kind.id; });
        const auto days = statesOf(reader, store, kind, own);
        if (!days)
            return days.error();
        calendars.push_back(calendarOf(kind, *days));
    }
    return calendars;
}

} // namespace shopglass
