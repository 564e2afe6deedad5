#include "models/indicators/indicatorcoverage.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/summation.h"

#include <algorithm>
#include <iterator>

namespace shopglass {

namespace {

void restrict(std::vector<bool> &flags, const std::vector<bool> &by)
{
    for (std::size_t i = 0; i < flags.size(); ++i)
        flags[i] = flags[i] && by[i];
}

/// A column that only some after-sale files have.
bool isColumnOfAftersales(const QString &need)
{
    return need.startsWith(QLatin1String("aftersales."));
}

bool isOfAftersales(const QString &need)
{
    return need == QLatin1String("aftersales") || isColumnOfAftersales(need);
}

/// The days that one of these kinds speaks of; after-sale files also of so many days around them. So do the
/// others where no order file speaks: an order that was paid after the last day of its file says its refund.
std::vector<bool> flagsAroundAftersales(const Needs &needs, const QStringList &kinds, int days, Period period)
{
    QStringList ofAftersales;
    QStringList others;
    for (const QString &kind : kinds)
        (isOfAftersales(kind) ? ofAftersales : others).append(kind);
    std::vector<bool> flags = needs.flagsAround(ofAftersales, days, period);
    if (others.isEmpty())
        return flags;
    const std::vector<bool> own = needs.flags({others}, period);
    const std::vector<bool> around = needs.flagsAround(others, days, period);
    const std::vector<bool> ofOrders = needs.flags({{QStringLiteral("orders")}}, period);
    for (std::size_t i = 0; i < flags.size(); ++i)
        flags[i] = flags[i] || own[i] || (around[i] && !ofOrders[i]);
    return flags;
}

/// The days of the period on which a group of needs is there, and the quiet days after the last after-sale
/// that its files know.
std::vector<bool> flagsUntilQuiet(const StoreColumns &columns, const Needs &needs, const QStringList &group,
                                  int quietDays, Period period)
{
    std::vector<bool> flags = needs.flags({group}, period);
    for (const QString &kind : group) {
        const std::vector<DayRange> &ranges = columns.coverageOf(kind);
        if (!isOfAftersales(kind) || ranges.empty())
            continue;
        const Day last = std::ranges::max(ranges, {}, &DayRange::to).to;
        const std::vector<bool> quiet = coveredDayFlags({{last.plus(1), last.plus(quietDays)}}, period);
        for (std::size_t i = 0; i < flags.size(); ++i)
            flags[i] = flags[i] || quiet[i];
    }
    return flags;
}

/// The days that all needs cover. Of rows that are no after-sales, those of the quiet days after the last
/// file count (see toldDays), and are covered: nobody need apply on the very day that a file was exported.
/// Before the first file, and in a period without any covered day, nothing is known to be quiet.
std::vector<bool> coveredDays(const StoreColumns &columns, const Needs &needs,
                              const std::vector<QStringList> &groups, const QStringList &summed,
                              int quietDays, Period period)
{
    std::vector<bool> own = needs.flags(groups, period);
    const auto ofAftersales
        = [](const QStringList &group) { return std::ranges::any_of(group, isOfAftersales); };
    if (summed.contains(QLatin1String("aftersales")) || std::ranges::none_of(groups, ofAftersales)
        || std::ranges::find(own, true) == own.end())
        return own;
    std::vector<QStringList> others;
    std::ranges::remove_copy_if(groups, std::back_inserter(others), ofAftersales);
    std::vector<bool> covered = needs.flags(others, period);
    for (const QStringList &group : groups) {
        if (ofAftersales(group))
            restrict(covered, flagsUntilQuiet(columns, needs, group, quietDays, period));
    }
    return covered;
}

/// The kinds whose rows the measures are summed from, by the days of those rows.
QStringList summedKinds(const CompiledIndicator &indicator, const Dimensions &dimensions)
{
    QStringList kinds;
    const auto add = [&kinds](const QString &kind) {
        if (!kind.isEmpty() && !kinds.contains(kind))
            kinds.append(kind);
    };
    for (const Measure measure : indicator.measures())
        add(Summation::kindOf(measure));
    for (const FigureMeasure *measure : indicator.figures()) {
        const QString kind = kindOf(*measure, dimensions);
        add(isSnapshot(kind) ? QString() : kind);
    }
    return kinds;
}

} // namespace

IndicatorCoverage::IndicatorCoverage(const StoreColumns &columns, const Rulebook &rulebook,
                                     const Needs &needs, std::shared_ptr<const FigureMemory> memory)
    : m_columns(columns)
    , m_rulebook(rulebook)
    , m_needs(needs)
    , m_memory(memory ? std::move(memory) : std::make_shared<const FigureMemory>())
{
}

int IndicatorCoverage::Days::coveredIn(Period part, Period period) const
{
    const auto first = covered.begin() + (part.from - period.from);
    return int(std::count(first, first + part.days(), true));
}

/// The catalogue's needs, with the kinds in them that the dimensions ask for.
std::vector<QStringList> IndicatorCoverage::needsOf(const CompiledIndicator &indicator,
                                                    const Dimensions &dimensions) const
{
    std::vector<QStringList> groups = indicator.indicator().needs;
    for (const FigureMeasure *measure : indicator.figures()) {
        const QString usual = kindOf(*measure, Dimensions{});
        const QString kind = kindOf(*measure, dimensions);
        for (QStringList &group : groups)
            std::ranges::replace(group, usual, kind);
        // Which field or influencer a row belongs to is known from its order.
        if (dimensions.field || dimensions.influencer)
            groups.push_back({QStringLiteral("orders")});
    }
    return groups;
}

/// The days that a kind covers with rows that count for the indicator, or without any rows. A day without
/// rows tells nothing where every day has one, nor where the files around it lack a column.
std::vector<bool> IndicatorCoverage::flagsOf(const QString &kind, const CompiledIndicator &indicator,
                                             const Dimensions &dimensions, Period period)
{
    std::vector<bool> flags = m_needs.flags({{kind}}, period);
    const FigureTable *table = m_columns.figuresOf(kind);
    const std::vector<FigureRows::RowDay> none;
    const auto &days = table ? m_memory->rowDays(FigureRows(*table, indicator, dimensions)) : none;
    auto next = std::ranges::lower_bound(days, period.from.number(), {}, &FigureRows::RowDay::day);
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const std::int32_t day = period.from.number() + std::int32_t(i);
        if (next != days.end() && next->day == day) {
            flags[i] = flags[i] && next->counts;
            ++next;
            continue;
        }
        const bool told = days.empty() || (next != days.begin() && std::prev(next)->hasColumns)
            || (next != days.end() && next->hasColumns);
        flags[i] = flags[i] && told && !hasRowEveryDay(kind);
    }
    return flags;
}

/// The days on which rows of the kind can be told what other files say of them.
std::vector<bool> IndicatorCoverage::toldDays(const std::vector<QStringList> &needs, const QString &kind,
                                              Period period) const
{
    const bool ofAftersales = kind == QLatin1String("aftersales");
    const bool ofOrders = kind == QLatin1String("orders");
    std::vector<bool> told(std::size_t(period.days()), true);
    for (const QStringList &group : needs) {
        if (!ofAftersales && std::ranges::any_of(group, isOfAftersales))
            restrict(told, flagsAroundAftersales(m_needs, group, m_rulebook.aftersaleFollowUpDays(), period));
        else if (std::ranges::any_of(group, isColumnOfAftersales)
                 || group.contains(QLatin1String("buyer_history"))
                 || (ofOrders
                     && (group.contains(QLatin1String("shipments"))
                         || group.contains(QLatin1String("order_bills"))
                         || group.contains(QLatin1String("insurance")))))
            restrict(told, m_needs.flags({group}, period));
    }
    return told;
}

void IndicatorCoverage::leaveOutMissingColumns(Days &days, const CompiledIndicator &indicator,
                                               Period period) const
{
    const MissingColumns &missing = m_memory->missing(m_columns, m_rulebook);
    for (const Measure measure : indicator.measures()) {
        for (const DayRange &part : clippedTo(missing.daysOf(measure), period)) {
            if (days.counted.empty())
                days.counted.assign(days.covered.size(), true);
            for (Day day = part.from; day <= part.to; day = day.plus(1)) {
                days.covered[std::size_t(day - period.from)] = false;
                days.counted[std::size_t(day - period.from)] = false;
            }
        }
    }
}

IndicatorCoverage::Days IndicatorCoverage::daysOfField(Days days, Field field, Period period) const
{
    const MissingColumns &missing = m_memory->missing(m_columns, m_rulebook);
    for (const DayRange &part : clippedTo(missing.daysWithout(field), period)) {
        const auto first = days.covered.begin() + (part.from - period.from);
        std::fill(first, first + (part.to - part.from + 1), false);
    }
    return days;
}

IndicatorCoverage::Days IndicatorCoverage::daysOf(const CompiledIndicator &indicator,
                                                  const Dimensions &dimensions, Period period)
{
    Days days;
    days.possible = indicator.measures().empty() || !dimensions.scene;
    for (const FigureMeasure *measure : indicator.figures())
        days.possible = days.possible && !kindOf(*measure, dimensions).isEmpty();
    if (!days.possible) {
        days.covered.assign(std::size_t(period.days()), false);
        return days;
    }
    const QStringList summed = summedKinds(indicator, dimensions);
    days.covered = coveredDays(m_columns, m_needs, needsOf(indicator, dimensions), summed,
                               m_rulebook.aftersaleFollowUpDays(), period);
    QStringList figureKinds;
    for (const FigureMeasure *measure : indicator.figures()) {
        const QString kind = kindOf(*measure, dimensions);
        if (!figureKinds.contains(kind))
            figureKinds.append(kind);
    }
    for (const QString &kind : std::as_const(figureKinds))
        restrict(days.covered, flagsOf(kind, indicator, dimensions, period));

    const std::vector<QStringList> &needs = indicator.indicator().needs;
    if (summed.size() > 1) {
        days.counted.assign(days.covered.size(), true);
        for (const QString &kind : summed) {
            restrict(days.counted,
                     figureKinds.contains(kind) ? flagsOf(kind, indicator, dimensions, period)
                                                : m_needs.flags({{kind}}, period));
        }
        if (summed.contains(QLatin1String("orders")))
            restrict(days.counted, toldDays(needs, QStringLiteral("orders"), period));
    } else if (!summed.isEmpty()) {
        days.counted = toldDays(needs, summed.front(), period);
    }
    leaveOutMissingColumns(days, indicator, period);
    if (std::ranges::all_of(days.counted, [](bool flag) { return flag; }))
        days.counted.clear();
    return days;
}

} // namespace shopglass
