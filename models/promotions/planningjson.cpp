#include "models/indicators/indicatorjson.h"
#include "models/promotions/promotionplanning.h"

namespace shopglass {

namespace {

template<class Value>
QJsonValue moneyOrNull(const std::optional<Value> &fen)
{
    return fen ? QJsonValue(qint64(*fen)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const std::optional<ProductRole> &role)
{
    return role ? QJsonValue(productRoleId(*role)) : QJsonValue(QJsonValue::Null);
}

QJsonObject proposalToJson(const TargetProposal &proposal)
{
    QJsonArray factors;
    for (const ProposalFactor &factor : proposal.factors)
        factors.append(QJsonObject{
            {QStringLiteral("id"), factor.id},
            // 1.42 is 1.42 times as much, no share of 142 %.
            {QStringLiteral("unit"),
             factor.unit == Unit::Multiple ? QStringLiteral("multiple") : unitId(factor.unit)},
            {QStringLiteral("value"), optionalToJson(factor.value)},
            {QStringLiteral("days"), optionalToJson(factor.days)},
            {QStringLiteral("counted_days"),
             factor.days ? QJsonValue(factor.counted) : QJsonValue(QJsonValue::Null)},
        });
    return {{QStringLiteral("basis"), proposalBasisId(proposal.basis)},
            {QStringLiteral("last_event"), optionalToJson(proposal.base)},
            {QStringLiteral("factors"), factors},
            {QStringLiteral("gmv"), optionalToJson(proposal.gmv)}};
}

QJsonArray linesToJson(const std::vector<PlanLine> &lines)
{
    QJsonArray array;
    for (const PlanLine &line : lines)
        array.append(QJsonObject{
            {QStringLiteral("id"), line.id},
            {QStringLiteral("unit"), isShareLine(line.id) ? QStringLiteral("ratio") : QStringLiteral("fen")},
            {QStringLiteral("target"), optionalToJson(line.target())},
            {QStringLiteral("proposed"), optionalToJson(line.proposed)},
            {QStringLiteral("typed"), optionalToJson(line.typed)},
            {QStringLiteral("rate"), optionalToJson(line.rate)},
            {QStringLiteral("rate_days"), optionalToJson(line.rateDays)},
            {QStringLiteral("rate_of_rulebook"), line.rateOfRulebook}});
    return array;
}

QJsonArray rolesToJson(const ProductRoles &roles)
{
    QJsonArray array;
    for (const RoleProduct &product : roles.products)
        array.append(QJsonObject{{QStringLiteral("product"), product.id},
                                 {QStringLiteral("name"), product.name},
                                 {QStringLiteral("role"), textOrNull(product.role())},
                                 {QStringLiteral("typed"), product.typed.has_value()},
                                 {QStringLiteral("pieces"), product.pieces},
                                 {QStringLiteral("gmv"), product.gmv},
                                 {QStringLiteral("price"), optionalToJson(product.price())}});
    return array;
}

QJsonObject paceToJson(const PromotionPace &pace)
{
    QJsonArray days;
    for (const PaceDay &day : pace.days)
        days.append(QJsonObject{{QStringLiteral("day"), day.day.iso()},
                                {QStringLiteral("planned"), day.planned},
                                {QStringLiteral("gmv"), optionalToJson(day.gmv)},
                                {QStringLiteral("last_event_gmv"), optionalToJson(day.base)}});
    return {{QStringLiteral("state"), paceStateId(pace.state)},
            {QStringLiteral("curve"), pace.base ? promotionKey(pace.base->event) : QStringLiteral("even")},
            {QStringLiteral("target"), moneyOrNull(pace.target)},
            {QStringLiteral("target_typed"), pace.typedTarget},
            {QStringLiteral("elapsed_days"), pace.elapsed},
            {QStringLiteral("covered_days"), pace.covered},
            {QStringLiteral("gmv"), pace.covered > 0 ? QJsonValue(pace.soFar) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("planned"), pace.planned},
            {QStringLiteral("planned_covered"), pace.plannedCovered},
            {QStringLiteral("attained"), optionalToJson(pace.attained)},
            {QStringLiteral("gap"), optionalToJson(pace.gap())},
            {QStringLiteral("forecast_state"), endForecastStateId(pace.forecastState)},
            {QStringLiteral("forecast"), optionalToJson(pace.forecast)},
            {QStringLiteral("low"), optionalToJson(pace.low)},
            {QStringLiteral("high"), optionalToJson(pace.high)},
            {QStringLiteral("per_day"), optionalToJson(pace.perDay)},
            {QStringLiteral("needed_per_day"), optionalToJson(pace.neededPerDay)},
            {QStringLiteral("days"), days}};
}

QJsonObject stockToJson(const StockCover &stock)
{
    QJsonArray products;
    for (const CoveredProduct &product : stock.products)
        products.append(QJsonObject{{QStringLiteral("product"), product.id},
                                    {QStringLiteral("name"), product.name},
                                    {QStringLiteral("state"),
                                     product.stock ? QStringLiteral("told") : QStringLiteral("list_too_old")},
                                    {QStringLiteral("stock"), optionalToJson(product.stock)},
                                    {QStringLiteral("counted_on"), product.countedOn.iso()},
                                    {QStringLiteral("pieces"), product.pieces},
                                    {QStringLiteral("pace_days"), product.paceDays},
                                    {QStringLiteral("price"), optionalToJson(product.price)},
                                    {QStringLiteral("expected"), product.expected},
                                    {QStringLiteral("expected_in_sale"), product.expectedInSale},
                                    {QStringLiteral("runs_out"), optionalToJson(product.runsOut)},
                                    {QStringLiteral("missing"), product.missing},
                                    {QStringLiteral("loss"), optionalToJson(product.loss)}});
    // Where no list says a stock, nobody can say that nothing is lost.
    const bool told
        = stock.state == StockState::Told && (stock.tooOld == 0 || stock.tooOld < stock.products.size());
    return {{QStringLiteral("state"), stockStateId(stock.state)},
            {QStringLiteral("pace_days"), toJson(stock.paceDays)},
            {QStringLiteral("horizon"), toJson(stock.horizon)},
            {QStringLiteral("by_last_event"), stock.byLastEvent},
            {QStringLiteral("products"), products},
            {QStringLiteral("without_pace"), qint64(stock.withoutPace)},
            {QStringLiteral("list_too_old"), qint64(stock.tooOld)},
            {QStringLiteral("loss"), told ? QJsonValue(stock.loss) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

QJsonObject toJson(const PromotionPlanning &planning)
{
    const QJsonValue null(QJsonValue::Null);
    const bool any = planning.event.has_value();
    return {
        {QStringLiteral("event"), any ? QJsonValue(promotionKey(*planning.event)) : null},
        {QStringLiteral("sale"), any ? QJsonValue(toJson(planning.sale)) : null},
        {QStringLiteral("has_data"), planning.hasData},
        {QStringLiteral("planned_on"), optionalToJson(planning.plannedOn)},
        {QStringLiteral("proposal"), proposalToJson(planning.proposal)},
        {QStringLiteral("lines"), linesToJson(planning.lines)},
        {QStringLiteral("roles"), rolesToJson(planning.roles)},
        {QStringLiteral("pace"), any ? QJsonValue(paceToJson(planning.pace)) : null},
        {QStringLiteral("stock"), any ? QJsonValue(stockToJson(planning.stock)) : null},
        {QStringLiteral("retrospective"), planning.look ? QJsonValue(toJson(*planning.look)) : null},
        {QStringLiteral("overlaps"), QJsonArray::fromStringList(planning.overlaps)},
    };
}

} // namespace shopglass
