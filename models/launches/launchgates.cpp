#include "models/launches/launchgates.h"

#include "models/base/wilson.h"

#include <algorithm>
#include <numeric>

namespace shopglass {

namespace {

qint64 totalOf(const std::vector<qint64> &byDay)
{
    return std::accumulate(byDay.begin(), byDay.end(), qint64(0));
}

/// 1 for each day with any.
std::vector<qint64> daysWith(const std::vector<qint64> &byDay)
{
    std::vector<qint64> days;
    for (const qint64 count : byDay)
        days.push_back(count > 0 ? 1 : 0);
    return days;
}

std::vector<qint64> countsOf(LaunchFigure figure, const LaunchFacts &facts, const LaunchFiles &files)
{
    switch (figure) {
    case LaunchFigure::SeedingOrders:
        return facts.seedingOrders;
    case LaunchFigure::SellingInfluencers:
        return facts.newInfluencers;
    case LaunchFigure::OwnLiveDays:
        return daysWith(facts.ownLiveOrders);
    case LaunchFigure::OwnLiveOrders:
        return facts.ownLiveOrders;
    case LaunchFigure::ShelfDays:
        return daysWith(facts.shelfOrders);
    case LaunchFigure::ShelfOrders:
        return facts.shelfOrders;
    case LaunchFigure::SearchOrders:
        return files.searchOrders;
    default:
        return facts.orders;
    }
}

/// Whether a figure asks who sold.
bool isByField(LaunchFigure figure)
{
    switch (figure) {
    case LaunchFigure::SeedingOrders:
    case LaunchFigure::SellingInfluencers:
    case LaunchFigure::OwnLiveDays:
    case LaunchFigure::OwnLiveOrders:
    case LaunchFigure::ShelfDays:
    case LaunchFigure::ShelfOrders:
        return true;
    default:
        return false;
    }
}

/// What the product list says for a figure: nothing where its row is too old.
struct ListedFigure
{
    std::optional<double> value;
    std::optional<Day> oldList;
};

ListedFigure stockFigure(const std::optional<ProductStock> &stock)
{
    if (!stock)
        return {};
    if (stock->tooOld)
        return {std::nullopt, stock->listedOn};
    return {double(stock->left()), std::nullopt};
}

ListedFigure listedFigure(LaunchFigure figure, const LaunchFiles &files)
{
    if (figure == LaunchFigure::Stock)
        return stockFigure(files.stock);
    const std::optional<ListedProduct> &listed = files.listed;
    if (!listed)
        return {};
    if (listed->tooOld)
        return {std::nullopt, listed->day};
    switch (figure) {
    case LaunchFigure::Listed:
        return {listed->onSale ? std::optional(*listed->onSale ? 1.0 : 0.0) : std::nullopt, std::nullopt};
    case LaunchFigure::Pictures:
        return {listed->pictures ? std::optional(double(*listed->pictures)) : std::nullopt, std::nullopt};
    default:
        return {listed->attributes, std::nullopt};
    }
}

GateResult judgeListed(const LaunchGate &gate, const LaunchKnowledge &knowledge)
{
    GateResult result;
    const ListedFigure listed = listedFigure(gate.figure, knowledge.files);
    result.value = listed.value;
    if (!result.value) {
        result.missingKind = QStringLiteral("products");
        result.oldList = listed.oldList;
        return result;
    }
    result.state = *result.value >= gate.least ? GateState::Passed
        : knowledge.launch.running             ? GateState::Open
                                               : GateState::Missed;
    result.daysLeft = result.state == GateState::Open ? knowledge.launch.daysLeft : 0;
    return result;
}

std::optional<LaunchFlag> refundFlag(const LaunchFlagRules &rules, const LaunchKnowledge &knowledge,
                                     const std::optional<double> &shopRate)
{
    const qint64 orders = knowledge.launch.orders;
    if (!shopRate || orders < rules.refundOrders)
        return std::nullopt;
    const qint64 refunded = knowledge.facts.refundedOrders;
    const double rate = double(refunded) / double(orders);
    if (refunded == 0 || rate < rules.refundTimes * *shopRate
        || wilsonInterval(refunded, orders, rules.refundSureness).low <= *shopRate)
        return std::nullopt;
    return LaunchFlag{LaunchFlagKind::Refunds, rate, *shopRate};
}

/// Pieces of the last days so far, at most `days` of them.
qint64 latePieces(const std::vector<qint64> &byDay, std::size_t days)
{
    return std::accumulate(byDay.end() - std::ptrdiff_t(std::min(days, byDay.size())), byDay.end(),
                           qint64(0));
}

std::optional<LaunchFlag> stockFlag(const LaunchFlagRules &rules, const LaunchKnowledge &knowledge)
{
    const Launch &launch = knowledge.launch;
    const std::optional<ProductStock> &stock = knowledge.files.stock;
    const std::optional<ListedProduct> &listed = knowledge.files.listed;
    if (!launch.running || !stock || stock->tooOld || (listed && !listed->offered))
        return std::nullopt;
    if (stock->left() == 0)
        return LaunchFlag{LaunchFlagKind::StockOut, 0.0, double(launch.daysLeft)};
    const std::size_t days = std::min(std::size_t(rules.paceDays), launch.cumulativeGmv.size());
    const qint64 pieces = latePieces(knowledge.facts.pieces, days);
    if (pieces <= 0)
        return std::nullopt;
    const double lasts = double(stock->left()) * double(days) / double(pieces);
    if (lasts >= double(launch.daysLeft))
        return std::nullopt;
    return LaunchFlag{LaunchFlagKind::StockShort, lasts, double(launch.daysLeft)};
}

std::optional<LaunchFlag> harvestFlag(const LaunchFlagRules &rules, const LaunchKnowledge &knowledge)
{
    const qint64 shelf = totalOf(knowledge.facts.shelfOrders);
    const qint64 orders = knowledge.launch.orders;
    if (knowledge.launch.untoldDays > 0)
        return std::nullopt; // nobody knows what the shelf sold then
    const bool early = int(knowledge.launch.cumulativeGmv.size()) < rules.harvestFromDay;
    if (early || totalOf(knowledge.facts.seedingOrders) < rules.harvestOrders || orders == 0)
        return std::nullopt;
    const double share = double(shelf) / double(orders);
    if (share >= rules.harvestShare)
        return std::nullopt;
    return LaunchFlag{LaunchFlagKind::NotHarvested, share, rules.harvestShare};
}

} // namespace

GateResult judgeCount(const LaunchGate &gate, const std::vector<qint64> &byDay,
                      const std::vector<bool> &known)
{
    GateResult result;
    const std::size_t days = std::min(std::size_t(*gate.byDay), byDay.size());
    qint64 sum = 0;
    bool complete = true;
    for (std::size_t day = 0; day < days; ++day) {
        sum += byDay[day];
        complete = complete && known[day];
        if (!result.reachedOn && double(sum) >= gate.least)
            result.reachedOn = int(day) + 1;
    }
    result.value = double(sum);
    const int left = *gate.byDay - int(byDay.size());
    if (result.reachedOn) {
        result.state = GateState::Passed;
    } else if (!complete) {
        result.state = GateState::Unknown;
    } else {
        result.state = left > 0 ? GateState::Open : GateState::Missed;
        result.daysLeft = std::max(0, left);
    }
    return result;
}

GateResult judgeGate(const LaunchGate &gate, const LaunchKnowledge &knowledge)
{
    if (isOfProductList(gate.figure))
        return judgeListed(gate, knowledge);
    const bool bySearch = gate.figure == LaunchFigure::SearchOrders;
    const bool byField = isByField(gate.figure);
    std::vector<bool> known = bySearch ? knowledge.searchDays
        : byField                      ? knowledge.fieldDays
                                       : knowledge.orderDays;
    const bool blind = (bySearch && !knowledge.files.searchByProduct)
        || (byField && !knowledge.launch.tellsFields())
        || (gate.figure == LaunchFigure::SellingInfluencers && knowledge.facts.namesMissing);
    if (blind)
        known.assign(known.size(), false);
    GateResult result = judgeCount(gate, countsOf(gate.figure, knowledge.facts, knowledge.files), known);
    if (result.state != GateState::Unknown)
        return result;
    result.missingKind = bySearch ? QStringLiteral("traffic_sources") : QStringLiteral("orders");
    result.untold = byField && knowledge.launch.untoldDays > 0;
    if (blind)
        result.value.reset();
    return result;
}

std::vector<LaunchFlag> findFlags(const LaunchFlagRules &rules, const LaunchKnowledge &knowledge,
                                  const std::optional<double> &shopRate)
{
    std::vector<LaunchFlag> flags;
    for (const std::optional<LaunchFlag> &flag :
         {refundFlag(rules, knowledge, shopRate), stockFlag(rules, knowledge),
          harvestFlag(rules, knowledge)}) {
        if (flag)
            flags.push_back(*flag);
    }
    return flags;
}

} // namespace shopglass
