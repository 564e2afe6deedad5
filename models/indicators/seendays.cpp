#include "models/indicators/seendays.h"

#include <algorithm>
#include <limits>

namespace shopglass {

namespace {

/// Unless it was set on purpose, the as-of day is the end of the order files. Set after it, it still ends
/// what the other files tell.
bool endsTheFiles(const AnalysisContext &context)
{
    return !context.columns->asOf || context.asOf != *context.columns->asOf;
}

} // namespace

bool isSetBack(const AnalysisContext &context)
{
    return context.columns->asOf && context.asOf < *context.columns->asOf;
}

Day countedTo(const AnalysisContext &context, Period period)
{
    return endsTheFiles(context) ? std::min(period.to, context.asOf) : period.to;
}

Day lastCoveredDay(const AnalysisContext &context)
{
    return endsTheFiles(context) ? context.asOf
                                 : Day::fromNumber(std::numeric_limits<std::int32_t>::max() / 2);
}

bool isCountOfGaps(Measure measure)
{
    return measure == Measure::DaysWithoutOrders || measure == Measure::DaysWithoutAftersales
        || measure == Measure::DaysWithoutShipments;
}

void addGapDays(MeasureSums &sums, const Needs &needs, Period period)
{
    const auto gap = [&](const QString &kind) { return period.days() - needs.coveredDays({{kind}}, period); };
    sums[std::size_t(Measure::DaysWithoutOrders)] = gap(QStringLiteral("orders"));
    sums[std::size_t(Measure::DaysWithoutAftersales)] = gap(QStringLiteral("aftersales"));
    sums[std::size_t(Measure::DaysWithoutShipments)] = gap(QStringLiteral("shipments"));
}

std::vector<Field> fieldsOf(const StoreColumns &columns, const Rulebook &rulebook)
{
    std::vector<Field> fields;
    fields.reserve(columns.sources.size());
    for (const SalesSource &source : columns.sources)
        fields.push_back(
            rulebook.fieldOf(source.channel, source.carrier, source.accountType, source.promoter));
    return fields;
}

} // namespace shopglass
