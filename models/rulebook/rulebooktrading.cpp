// RulebookLoader's files about live sessions, prices and influencers.

#include "models/rulebook/rulebookloader.h"
#include "models/rulebook/tradingrules.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RulebookTradingTexts)
};

constexpr int MostDays = 730;
constexpr int MostCount = 100'000;

/// What was read of the other files, to go on with.
TradingRules readSoFar(const std::shared_ptr<const TradingRules> &rules)
{
    return rules ? *rules : TradingRules();
}

} // namespace

void RulebookLoader::readLive(JsonNode &root)
{
    JsonNode node = root.object(QLatin1String("rule"));
    TradingRules all = readSoFar(m_book->m_trading);
    LiveRules &rules = all.live;
    rules.carriers = node.texts(QLatin1String("carriers"));
    rules.compareDays = node.integer(QLatin1String("compare_days"), 1, MostDays);
    rules.hourTolerance = node.integer(QLatin1String("hour_tolerance"), 0, 12);
    rules.leastSessions = node.integer(QLatin1String("least_sessions"), 1, 100);
    rules.headlineSessions = node.integer(QLatin1String("headline_sessions"), 1, 1000);
    rules.notedChange = node.number(QLatin1String("noted_change"), 0.0, 10.0);
    rules.provenance = node.provenance();
    node.refuseOthers();
    m_book->m_trading = std::make_shared<const TradingRules>(std::move(all));
}

void RulebookLoader::readPrices(JsonNode &root)
{
    TradingRules all = readSoFar(m_book->m_trading);
    PriceRules &rules = all.prices;
    JsonNode node = root.object(QLatin1String("history"));
    rules.historyDays = node.integer(QLatin1String("history_days"), 1, MostDays);
    rules.shortDays = node.integer(QLatin1String("short_days"), 1, MostDays);
    rules.marketDays = node.integer(QLatin1String("market_days"), 1, MostDays);
    rules.leastProducts = node.integer(QLatin1String("least_products"), 2, MostCount);
    rules.notedGap = node.number(QLatin1String("noted_gap"), 0.0, 10.0);
    if (rules.shortDays > rules.historyDays)
        node.fault(QLatin1String("short_days"), Texts::tr("must not be more than history_days."));
    rules.provenance = node.provenance();
    node.refuseOthers();
    JsonNode floor = root.object(QLatin1String("promotion_floor"));
    rules.floorDays = floor.integer(QLatin1String("days"), 1, MostDays);
    rules.floorProvenance = floor.provenance();
    floor.refuseOthers();
    m_book->m_trading = std::make_shared<const TradingRules>(std::move(all));
}

void RulebookLoader::readInfluencers(JsonNode &root)
{
    TradingRules all = readSoFar(m_book->m_trading);
    InfluencerRules &rules = all.influencers;
    JsonNode node = root.object(QLatin1String("rule"));
    rules.topCounts = {node.integer(QLatin1String("top_first"), 1, 100),
                       node.integer(QLatin1String("top_second"), 1, 100),
                       node.integer(QLatin1String("top_third"), 1, 100)};
    rules.trendMonths = node.integer(QLatin1String("trend_months"), 1, 36);
    rules.dependentShare = node.number(QLatin1String("dependent_share"), 0.0, 1.0);
    rules.riskTimes = node.number(QLatin1String("risk_times"), 1.0, 100.0);
    rules.riskOrders = node.integer(QLatin1String("risk_orders"), 1, MostCount);
    rules.feeDays = node.integer(QLatin1String("fee_days"), 1, MostDays);
    rules.feeOrders = node.integer(QLatin1String("fee_orders"), 1, MostCount);
    rules.riskRefunds = node.integer(QLatin1String("risk_refunds"), 1, MostCount);
    rules.provenance = node.provenance();
    node.refuseOthers();
    m_book->m_trading = std::make_shared<const TradingRules>(std::move(all));
}

} // namespace shopglass
