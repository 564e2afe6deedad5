#include "models/overview/coverageview.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/indicatorjson.h"
#include "models/store/ownlists.h"

#include <algorithm>

namespace shopglass {

namespace {

constexpr int WindowDays = 90;

std::optional<Day> lastDayOf(const KindCalendar &calendar)
{
    std::optional<Day> last;
    if (!calendar.in.empty())
        last = calendar.in.back().to;
    if (!calendar.partly.empty() && (!last || *last < calendar.partly.back().day))
        last = calendar.partly.back().day;
    return last;
}

/// Days without a row that say nothing of a missing file: a shop need not have an after-sale every day.
int quietDaysOf(const QString &kindId)
{
    static const int followUp = [] {
        const auto rulebook = Rulebook::builtIn();
        return rulebook ? (*rulebook)->aftersaleFollowUpDays() : 0;
    }();
    return kindId == QLatin1String("aftersales") ? followUp : 0;
}

/// The days of the kind's files, each with the quiet ones behind it.
std::vector<DayRange> daysWithQuiet(const KindCalendar &calendar)
{
    const int quiet = quietDaysOf(calendar.kindId);
    std::vector<DayRange> days;
    for (const DayRange &range : calendar.in)
        days.push_back({range.from, range.to.plus(quiet)});
    for (const PartlyDay &partly : calendar.partly)
        days.push_back({partly.day, partly.day.plus(quiet)});
    return days;
}

std::vector<DayRange> missingDays(const KindCalendar &calendar, Period window)
{
    std::vector<bool> there(std::size_t(window.to - window.from + 1), false);
    for (const DayRange &range : daysWithQuiet(calendar)) {
        const Day last = std::min(range.to, window.to);
        for (Day day = std::max(range.from, window.from); day <= last; day = day.plus(1))
            there[std::size_t(day - window.from)] = true;
    }
    std::vector<DayRange> missing;
    for (Day day = window.from; day <= window.to; day = day.plus(1)) {
        if (there[std::size_t(day - window.from)])
            continue;
        if (!missing.empty() && missing.back().to.plus(1) == day)
            missing.back().to = day;
        else
            missing.push_back({day, day});
    }
    return missing;
}

QJsonArray rangesToJson(const std::vector<DayRange> &ranges)
{
    QJsonArray array;
    for (const DayRange &range : ranges)
        array.append(toJson(Period{range.from, range.to}));
    return array;
}

QString whyId(PartlyDay::Why why)
{
    switch (why) {
    case PartlyDay::Why::RowsLeftOut:
        return QStringLiteral("rows_left_out");
    case PartlyDay::Why::EndsInDay:
        return QStringLiteral("ends_in_day");
    case PartlyDay::Why::BeginsInDay:
        return QStringLiteral("begins_in_day");
    case PartlyDay::Why::SourcesMissing:
        return QStringLiteral("sources_missing");
    case PartlyDay::Why::PartsMissing:
        break;
    }
    return QStringLiteral("parts_missing");
}

QJsonObject partlyToJson(const PartlyDay &partly)
{
    return {
        {QStringLiteral("day"), partly.day.iso()},
        {QStringLiteral("why"), whyId(partly.why)},
        {QStringLiteral("file"), partly.file.isEmpty() ? QJsonValue() : QJsonValue(partly.file)},
        {QStringLiteral("latest"), partly.latest ? QJsonValue(beijingText(*partly.latest)) : QJsonValue()},
        {QStringLiteral("earliest"),
         partly.earliest ? QJsonValue(beijingText(*partly.earliest)) : QJsonValue()},
        {QStringLiteral("missing_parts"), QJsonArray::fromStringList(partly.parts)},
    };
}

QJsonObject rowToJson(const CoverageRow &row)
{
    QJsonArray partly;
    for (const PartlyDay &day : row.partly)
        partly.append(partlyToJson(day));
    return {
        {QStringLiteral("kind"), row.kindId},
        {QStringLiteral("name"), toJson(row.name)},
        {QStringLiteral("download"), toJson(row.download)},
        {QStringLiteral("days_in"), daysOf(row.in)},
        {QStringLiteral("days_partly"), int(row.partly.size())},
        {QStringLiteral("days_missing"), daysOf(row.missing)},
        {QStringLiteral("in"), rangesToJson(row.in)},
        {QStringLiteral("partly"), partly},
        {QStringLiteral("missing"), rangesToJson(row.missing)},
    };
}

} // namespace

int daysOf(const std::vector<DayRange> &ranges)
{
    int days = 0;
    for (const DayRange &range : ranges)
        days += range.to - range.from + 1;
    return days;
}

Period coverageWindow(const std::vector<KindCalendar> &calendars, std::optional<Day> asOf, Day today)
{
    std::optional<Day> last = asOf;
    for (const KindCalendar &calendar : calendars) {
        if (!last && calendar.kindId == QLatin1String("orders"))
            last = lastDayOf(calendar);
    }
    const bool known = last.has_value();
    for (const KindCalendar &calendar : calendars) {
        if (!known)
            last = std::max(last, lastDayOf(calendar)); // nothing is less than any day
    }
    const Day to = last.value_or(today);
    return {to.plus(1 - WindowDays), to};
}

std::optional<Period> calendarSpan(const std::vector<KindCalendar> &calendars)
{
    std::optional<Period> span;
    const auto take = [&span](Day from, Day to) {
        span = span ? Period{std::min(span->from, from), std::max(span->to, to)} : Period{from, to};
    };
    for (const KindCalendar &calendar : calendars) {
        if (!calendar.in.empty())
            take(calendar.in.front().from, calendar.in.back().to);
        if (!calendar.partly.empty())
            take(calendar.partly.front().day, calendar.partly.back().day);
    }
    return span;
}

CoverageView buildCoverageView(const QString &store, const std::vector<KindCalendar> &calendars,
                               Period window)
{
    CoverageView view{store, window, {}};
    for (const KindCalendar &calendar : calendars) {
        const ExportKind &kind = ExportKinds::instance().kind(calendar.kindId);
        if (isOwnList(kind.id))
            continue; // nothing that could be fetched is missing
        CoverageRow row;
        row.kindId = kind.id;
        row.name = {kind.nameZh, kind.nameEn};
        row.download = {kind.downloadZh, kind.downloadEn};
        row.in = clippedTo(calendar.in, window);
        std::ranges::copy_if(calendar.partly, std::back_inserter(row.partly),
                             [&](const PartlyDay &partly) { return window.contains(partly.day); });
        row.missing = missingDays(calendar, window);
        view.rows.push_back(std::move(row));
    }
    return view;
}

QJsonObject toJson(const CoverageView &view)
{
    QJsonArray rows;
    for (const CoverageRow &row : view.rows)
        rows.append(rowToJson(row));
    return {
        {QStringLiteral("store"), view.store},
        {QStringLiteral("window"), toJson(view.window)},
        {QStringLiteral("kinds"), rows},
    };
}

} // namespace shopglass
