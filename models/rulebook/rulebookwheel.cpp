// Reads wheel.json.

#include "models/rulebook/rulebookloader.h"
#include "models/rulebook/wheelrules.h"

namespace shopglass {

void RulebookLoader::readWheel(JsonNode &root)
{
    WheelRules rules;
    JsonNode follow = root.object(QLatin1String("follow"));
    rules.shortDays = follow.integer(QLatin1String("short_days"), 1, 365);
    rules.longDays = follow.integer(QLatin1String("long_days"), 1, 365);
    rules.historyDays = follow.integer(QLatin1String("history_days"), 0, 365);
    rules.minimumBuyers = follow.integer(QLatin1String("minimum_buyers"), 1, 100000);
    rules.minimumProducts = follow.integer(QLatin1String("minimum_products"), 1, 100000);
    rules.follow = follow.provenance();
    follow.refuseOthers();
    JsonNode series = root.object(QLatin1String("series"));
    rules.mostLag = series.integer(QLatin1String("most_lag_days"), 0, 60);
    rules.mostDays = series.integer(QLatin1String("most_days"), 14, 2000);
    rules.leastDays = series.integer(QLatin1String("least_days"), 14, 1000);
    rules.ownLags = series.integer(QLatin1String("own_lags"), 0, 28);
    rules.blockDays = series.integer(QLatin1String("block_days"), 1, 60);
    rules.shuffles = series.integer(QLatin1String("shuffles"), 40, 10000);
    rules.series = series.provenance();
    series.refuseOthers();
    JsonNode steady = root.object(QLatin1String("steady"));
    rules.steadyWindow = steady.integer(QLatin1String("window_days"), 1, 365);
    rules.steadyDays = steady.integer(QLatin1String("broadcast_days"), 1, 365);
    rules.distributionDays = steady.integer(QLatin1String("distribution_days"), 1, 365);
    rules.steady = steady.provenance();
    steady.refuseOthers();
    rules.programme = root.id(QLatin1String("programme"));
    m_book->m_wheel = std::make_shared<const WheelRules>(std::move(rules));
}

} // namespace shopglass
