#include "models/launches/launchsums.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/figurememory.h"
#include "models/indicators/groundwork.h"
#include "models/launches/launchstage.h"

#include <algorithm>
#include <limits>

namespace shopglass {

namespace {

/// A launch while its rows are being added up.
struct OpenLaunch
{
    Launch launch;
    std::int32_t firstDay = 0;
    std::int32_t lastDay = 0; ///< of the window, not after the as-of day
    std::int32_t stageFrom = 0; ///< the last stageDays of those
    std::vector<bool> untold; ///< by day so far: order files do not tell who sold
    StageOrders stage;
    qint64 lastOrder = std::numeric_limits<qint64>::min(); ///< lines of one order follow each other
};

struct OpenLaunches
{
    std::vector<OpenLaunch> all;
    std::vector<std::size_t> begins; ///< first launch of each product, plus one past the last product
};

OpenLaunch opened(const AnalysisContext &context, std::uint32_t number, Day day,
                  const std::vector<DayRange> &untold)
{
    const NamedEntity &product = context.columns->products[number];
    const LaunchRules &rules = context.rulebook->launches();
    const Day windowEnd = day.plus(rules.windowDays - 1);
    OpenLaunch open;
    open.firstDay = day.number();
    open.lastDay = std::min(windowEnd, context.asOf).number();
    open.stageFrom = open.lastDay - rules.stageDays + 1;
    open.untold = coveredDayFlags(untold, {day, Day::fromNumber(open.lastDay)});
    const auto stageBegin = open.untold.begin() + std::max<std::ptrdiff_t>(0, open.stageFrom - open.firstDay);
    open.stage.untoldDays = int(std::count(stageBegin, open.untold.end(), true));
    Launch &launch = open.launch;
    launch.product = number;
    launch.productId = product.id;
    launch.productName = product.name;
    launch.launchDay = day;
    launch.day = context.asOf - day + 1;
    launch.running = context.asOf <= windowEnd;
    launch.daysLeft = launch.running ? windowEnd - context.asOf : 0;
    launch.cumulativeGmv.resize(static_cast<std::size_t>(open.lastDay - open.firstDay + 1));
    launch.cumulativeOrders.resize(launch.cumulativeGmv.size());
    launch.untoldDays = int(std::count(open.untold.begin(), open.untold.end(), true));
    return open;
}

OpenLaunches openLaunches(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const StoreColumns &columns = *context.columns;
    const Groundwork &ground = evaluator.groundwork();
    const std::vector<std::vector<Day>> &days = ground.launches();
    const std::vector<DayRange> untold
        = ground.figures()->missing(columns, ground.rulebook()).untoldFieldDays();
    OpenLaunches open;
    open.begins.reserve(columns.products.size() + 1);
    for (std::size_t product = 0; product < columns.products.size(); ++product) {
        open.begins.push_back(open.all.size());
        if (product >= days.size())
            continue;
        for (const Day day : days[product]) {
            if (day <= context.asOf)
                open.all.push_back(opened(context, std::uint32_t(product), day, untold));
        }
    }
    open.begins.push_back(open.all.size());
    return open;
}

void countOrder(OpenLaunch &open, std::int32_t day, LaunchStage side)
{
    const auto place = static_cast<std::size_t>(day - open.firstDay);
    ++open.launch.orders;
    ++open.launch.cumulativeOrders[place];
    if (day < open.stageFrom || open.untold[place])
        return;
    ++open.stage.all;
    open.stage.seeding += side == LaunchStage::Seeding ? 1 : 0;
    open.stage.nurturing += side == LaunchStage::Nurturing ? 1 : 0;
    open.stage.harvest += side == LaunchStage::Harvest ? 1 : 0;
}

std::vector<LaunchStage> sidesOf(const AnalysisContext &context)
{
    std::vector<LaunchStage> sides;
    for (const SalesSource &source : context.columns->sources) {
        QString scene;
        const Field field = context.rulebook->fieldOf(source.channel, source.carrier, source.accountType,
                                                      source.promoter, &scene);
        sides.push_back(stageOfSale(field, scene));
    }
    return sides;
}

void addRows(OpenLaunches &open, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const OrderColumns &orders = context.columns->orders;
    const OrderMarks &marks = evaluator.groundwork().marks();
    const std::span<const Field> fields = evaluator.fields();
    const std::vector<LaunchStage> sides = sidesOf(context);
    for (std::size_t row = 0; row < orders.size(); ++row) {
        const std::size_t product = orders.product[row];
        const std::int32_t day = orders.paidDay[row];
        // A product has few launches, most have none.
        for (std::size_t index = open.begins[product]; index < open.begins[product + 1]; ++index) {
            OpenLaunch &candidate = open.all[index];
            if (day < candidate.firstDay || day > candidate.lastDay)
                continue;
            const std::uint16_t source = orders.source[row];
            candidate.launch.gmv += orders.amount[row];
            candidate.launch.refund = candidate.launch.refund.value_or(0) + marks.refund[row];
            candidate.launch.gmvByField[static_cast<std::size_t>(fields[source])] += orders.amount[row];
            candidate.launch.cumulativeGmv[static_cast<std::size_t>(day - candidate.firstDay)]
                += orders.amount[row];
            if (orders.orderId[row] != candidate.lastOrder)
                countOrder(candidate, day, sides[source]);
            candidate.lastOrder = orders.orderId[row];
        }
    }
}

/// What is the same for every period.
std::vector<Launch> sumWholeLaunches(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    OpenLaunches open = openLaunches(evaluator);
    if (!open.all.empty())
        addRows(open, evaluator);
    std::vector<Launch> launches;
    launches.reserve(open.all.size());
    for (OpenLaunch &entry : open.all) {
        Launch &launch = entry.launch;
        for (std::size_t day = 1; day < launch.cumulativeGmv.size(); ++day) {
            launch.cumulativeGmv[day] += launch.cumulativeGmv[day - 1];
            launch.cumulativeOrders[day] += launch.cumulativeOrders[day - 1];
        }
        const Period elapsed{launch.launchDay, Day::fromNumber(entry.lastDay)};
        launch.missingDays = elapsed.days() - context.columns->coveredDays(QStringLiteral("orders"), elapsed);
        launch.refundDays = refundDaysIn(context, elapsed);
        if (launch.refundDays.any())
            launch.refund = launch.refund.value_or(0);
        else
            launch.refund.reset();
        launch.recentOrders = entry.stage.all;
        launch.stage = stageOf(entry.stage, context.rulebook->launches());
        launches.push_back(std::move(launch));
    }
    return launches;
}

struct KeptLaunches
{
    Day asOf;
    std::vector<Launch> launches;
};

/// Of the launch's days up to this one.
qint64 gmvUpTo(const Launch &launch, Day day)
{
    const auto days = std::int64_t(launch.cumulativeGmv.size());
    const std::int64_t last = std::min<std::int64_t>(day - launch.launchDay, days - 1);
    return last < 0 ? 0 : launch.cumulativeGmv[std::size_t(last)];
}

} // namespace

std::vector<Launch> sumLaunches(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const KeptLaunches &kept = evaluator.groundwork().of<KeptLaunches>([&] {
        return KeptLaunches{context.asOf, sumWholeLaunches(evaluator)};
    });
    // Another as-of day over the same groundwork has its own.
    std::vector<Launch> launches = kept.asOf == context.asOf ? kept.launches : sumWholeLaunches(evaluator);
    for (Launch &launch : launches)
        launch.periodGmv = gmvUpTo(launch, context.period.to) - gmvUpTo(launch, context.period.from.plus(-1));
    return launches;
}

} // namespace shopglass
