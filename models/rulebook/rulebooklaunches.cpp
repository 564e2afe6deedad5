// Reads launches.json.

#include "models/rulebook/launchrules.h"
#include "models/rulebook/rulebookloader.h"

#include <QCoreApplication>

#include <array>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RulebookLaunches)
};

const QStringList &groupIds()
{
    static const QStringList ids = {QStringLiteral("cold_start"), QStringLiteral("seeding"),
                                    QStringLiteral("nurturing"), QStringLiteral("harvest")};
    return ids;
}

const QStringList &figureIds()
{
    static const QStringList ids = {QStringLiteral("orders"),
                                    QStringLiteral("seeding_orders"),
                                    QStringLiteral("selling_influencers"),
                                    QStringLiteral("own_live_days"),
                                    QStringLiteral("own_live_orders"),
                                    QStringLiteral("shelf_days"),
                                    QStringLiteral("shelf_orders"),
                                    QStringLiteral("search_orders"),
                                    QStringLiteral("listed"),
                                    QStringLiteral("stock"),
                                    QStringLiteral("pictures"),
                                    QStringLiteral("attributes")};
    return ids;
}

LaunchGate readGate(JsonNode &node, int windowDays)
{
    LaunchGate gate;
    gate.id = node.id(QLatin1String("id"));
    gate.group = LaunchGateGroup(
        std::max(0, int(groupIds().indexOf(node.oneOf(QLatin1String("group"), groupIds())))));
    gate.figure = LaunchFigure(
        std::max(0, int(figureIds().indexOf(node.oneOf(QLatin1String("figure"), figureIds())))));
    gate.least = node.number(QLatin1String("least"), 0.0, 1e9);
    if (!isOfProductList(gate.figure))
        gate.byDay = node.integer(QLatin1String("by_day"), 1, windowDays);
    gate.name = node.localText(QLatin1String("name"));
    gate.hint = node.localText(QLatin1String("hint"));
    gate.provenance = node.provenance();
    node.refuseOthers();
    return gate;
}

LaunchFlagText readFlagText(JsonNode &node)
{
    LaunchFlagText text;
    text.name = node.localText(QLatin1String("name"));
    text.hint = node.localText(QLatin1String("hint"));
    text.provenance = node.provenance();
    return text;
}

LaunchFlagRules readFlags(JsonNode &root)
{
    LaunchFlagRules rules;
    JsonNode flags = root.object(QLatin1String("flags"));
    JsonNode refunds = flags.object(QLatin1String("refunds"));
    rules.refunds = readFlagText(refunds);
    rules.refundTimes = refunds.number(QLatin1String("times"), 1.0, 100.0);
    rules.refundOrders = refunds.integer(QLatin1String("least_orders"), 1, 100000);
    rules.refundSureness = refunds.number(QLatin1String("sureness"), 0.0, 10.0);
    refunds.refuseOthers();
    JsonNode stock = flags.object(QLatin1String("stock"));
    rules.stock = readFlagText(stock);
    rules.paceDays = stock.integer(QLatin1String("pace_days"), 1, 90);
    rules.listDays = stock.integer(QLatin1String("list_days"), 0, 365);
    stock.refuseOthers();
    JsonNode harvest = flags.object(QLatin1String("harvest"));
    rules.harvest = readFlagText(harvest);
    rules.harvestFromDay = harvest.integer(QLatin1String("from_day"), 1, 365);
    rules.harvestOrders = harvest.integer(QLatin1String("least_orders"), 1, 100000);
    rules.harvestShare = harvest.number(QLatin1String("share"), 0.0, 1.0);
    harvest.refuseOthers();
    flags.refuseOthers();
    return rules;
}

LaunchForecastRules readForecast(JsonNode &root, int windowDays)
{
    LaunchForecastRules rules;
    JsonNode node = root.object(QLatin1String("forecast"));
    rules.leastDays = node.integer(QLatin1String("least_days"), 1, windowDays);
    rules.leastOrders = node.integer(QLatin1String("least_orders"), 1, 100000);
    rules.leastLaunches = node.integer(QLatin1String("least_launches"), 2, 1000);
    rules.level = node.number(QLatin1String("level"), 0.1, 0.99);
    for (const double day : node.numbers(QLatin1String("check_days"), 1, windowDays))
        rules.checkDays.push_back(int(day));
    rules.provenance = node.provenance();
    node.refuseOthers();
    return rules;
}

} // namespace

QString launchGateGroupId(LaunchGateGroup group)
{
    return groupIds().at(int(group));
}

QString launchFigureId(LaunchFigure figure)
{
    return figureIds().at(int(figure));
}

void RulebookLoader::readLaunches(JsonNode &root)
{
    JsonNode node = root.object(QLatin1String("rule"));
    LaunchRules &rules = m_book->m_launches;
    rules.quietDays = node.integer(QLatin1String("quiet_days"), 1, 365);
    rules.windowDays = node.integer(QLatin1String("window_days"), 1, 365);
    rules.stageDays = node.integer(QLatin1String("stage_days"), 1, 90);
    rules.stageShare = node.number(QLatin1String("stage_share"), 0.01, 1.0);
    rules.stageMinimumOrders = node.integer(QLatin1String("stage_minimum_orders"), 1, 100000);
    rules.provenance = node.provenance();
    node.refuseOthers();

    LaunchBoardRules board;
    JsonNode target = root.object(QLatin1String("share_target"));
    board.shareTarget = target.number(QLatin1String("share"), 0.0, 1.0);
    board.target = target.provenance();
    target.refuseOthers();
    JsonNode curves = root.object(QLatin1String("curves"));
    board.leastCurves = curves.integer(QLatin1String("least_launches"), 1, 1000);
    curves.provenance();
    curves.refuseOthers();
    QStringList seen;
    for (JsonNode &gate : root.objects(QLatin1String("gates"))) {
        board.gates.push_back(readGate(gate, rules.windowDays));
        refuseDuplicate(gate, QLatin1String("id"), board.gates.back().id, seen);
        if (board.gates.size() > 1 && board.gates.back().group < board.gates[board.gates.size() - 2].group)
            gate.fault(QLatin1String("group"), Texts::tr("belongs above: gates stand by group."));
    }
    board.flags = readFlags(root);
    board.forecast = readForecast(root, rules.windowDays);
    m_book->m_launchBoard = std::make_shared<const LaunchBoardRules>(std::move(board));
}

} // namespace shopglass
