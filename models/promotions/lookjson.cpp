#include "models/indicators/indicatorjson.h"
#include "models/promotions/retrospective.h"

namespace shopglass {

namespace {

QJsonValue splitToJson(const std::optional<GmvSplit> &split)
{
    if (!split)
        return QJsonValue::Null;
    QJsonArray parts;
    for (const SplitPart &part : split->parts)
        parts.append(QJsonObject{{QStringLiteral("id"), part.id},
                                 {QStringLiteral("now"), part.now},
                                 {QStringLiteral("then"), part.then},
                                 {QStringLiteral("effect"), part.effect}});
    return QJsonObject{{QStringLiteral("now"), split->now},
                       {QStringLiteral("then"), split->then},
                       {QStringLiteral("parts"), parts}};
}

QJsonArray lessonsToJson(const std::vector<Lesson> &lessons)
{
    QJsonArray array;
    for (const Lesson &lesson : lessons)
        array.append(QJsonObject{{QStringLiteral("kind"), lessonKindId(lesson.kind)},
                                 {QStringLiteral("of"), lessonOfId(lesson.of)},
                                 {QStringLiteral("id"), lesson.id},
                                 {QStringLiteral("name"), lesson.name},
                                 {QStringLiteral("gmv"), lesson.gmv},
                                 {QStringLiteral("gmv_then"), optionalToJson(lesson.gmvThen)},
                                 {QStringLiteral("orders"), lesson.orders},
                                 {QStringLiteral("refund_rate"), optionalToJson(lesson.refundRate)}});
    return array;
}

QJsonArray hoursToJson(const PeakDay &peak)
{
    QJsonArray hours;
    for (const qint64 gmv : peak.hours)
        hours.append(gmv);
    return hours;
}

QJsonObject peakToJson(const PeakDay &peak)
{
    return {{QStringLiteral("day"), peak.day.iso()},
            {QStringLiteral("gmv"), peak.gmv},
            {QStringLiteral("hours"), peak.timed ? QJsonValue(hoursToJson(peak)) : QJsonValue::Null}};
}

QJsonArray topToJson(const std::vector<TopLine> &lines)
{
    QJsonArray array;
    for (const TopLine &line : lines)
        array.append(QJsonObject{{QStringLiteral("id"), line.id},
                                 {QStringLiteral("name"), line.name},
                                 {QStringLiteral("gmv"), line.gmv},
                                 {QStringLiteral("orders"), line.orders},
                                 {QStringLiteral("gmv_then"), optionalToJson(line.gmvThen)}});
    return array;
}

QJsonObject partsToJson(const PartSums &sums)
{
    QJsonObject json;
    for (int part = 0; part < SalesPartCount; ++part)
        json.insert(salesPartId(SalesPart(part)), sums[std::size_t(part)]);
    return json;
}

QJsonArray windowsToJson(const std::vector<RefundWindow> &windows)
{
    QJsonArray array;
    for (const RefundWindow &window : windows) {
        const bool known = window.state != RefundWindowState::NotCovered;
        const auto told
            = [&](const QJsonValue &value) { return known ? value : QJsonValue(QJsonValue::Null); };
        array.append(QJsonObject{{QStringLiteral("days"), window.days},
                                 {QStringLiteral("until"), window.until.iso()},
                                 {QStringLiteral("state"), refundWindowStateId(window.state)},
                                 {QStringLiteral("known_to"), told(window.knownTo.iso())},
                                 {QStringLiteral("refunded_orders"), told(window.refundedOrders)},
                                 {QStringLiteral("refund"), told(window.refund)},
                                 {QStringLiteral("order_refund_rate"), optionalToJson(window.orderRate)},
                                 {QStringLiteral("amount_refund_rate"), optionalToJson(window.amountRate)}});
    }
    return array;
}

QJsonObject leftoverToJson(const Leftover &leftover)
{
    QJsonArray products;
    for (const LeftoverProduct &product : leftover.products)
        products.append(QJsonObject{{QStringLiteral("product"), product.id},
                                    {QStringLiteral("name"), product.name},
                                    {QStringLiteral("left"), product.left},
                                    {QStringLiteral("sold"), product.sold},
                                    {QStringLiteral("sell_through"), optionalToJson(product.sellThrough())},
                                    {QStringLiteral("value"), optionalToJson(product.value)},
                                    {QStringLiteral("counted_on"), product.countedOn.iso()}});
    // Where no list says a stock, nobody can say that nothing is left.
    const bool told = !leftover.products.empty();
    const auto orNull
        = [&](qint64 number) { return told ? QJsonValue(number) : QJsonValue(QJsonValue::Null); };
    return {{QStringLiteral("listed"), leftover.listed},
            {QStringLiteral("list_too_old"), qint64(leftover.tooOld)},
            {QStringLiteral("pieces"), orNull(leftover.pieces)},
            {QStringLiteral("value"), orNull(leftover.value)},
            {QStringLiteral("sold_out"), orNull(qint64(leftover.soldOut))},
            {QStringLiteral("products"), products}};
}

void addDetails(QJsonObject &json, const LookDetails &details)
{
    const QJsonValue null(QJsonValue::Null);
    QJsonArray peaks;
    for (const PeakDay &peak : details.peaks)
        peaks.append(peakToJson(peak));
    json.insert(QStringLiteral("peak_days"), peaks);
    json.insert(QStringLiteral("best_day_then"),
                details.bestThen ? QJsonValue(peakToJson(*details.bestThen)) : null);
    json.insert(QStringLiteral("top_products"), topToJson(details.products));
    json.insert(QStringLiteral("top_influencers"), topToJson(details.influencers));
    json.insert(QStringLiteral("parts"), partsToJson(details.parts));
    json.insert(QStringLiteral("parts_then"),
                details.partsThen ? QJsonValue(partsToJson(*details.partsThen)) : null);
    json.insert(QStringLiteral("discounts"), toJson(details.discounts));
    json.insert(QStringLiteral("discounts_then"),
                details.discountsThen ? QJsonValue(toJson(*details.discountsThen)) : null);
    json.insert(QStringLiteral("costs"), toJson(details.costs));
    json.insert(QStringLiteral("buyers"), toJson(details.buyers));
    json.insert(QStringLiteral("refund_windows"), windowsToJson(details.refunds));
    json.insert(QStringLiteral("refund_windows_then"), windowsToJson(details.refundsThen));
    json.insert(QStringLiteral("leftover"), leftoverToJson(details.leftover));
}

} // namespace

QJsonObject toJson(const Retrospective &look)
{
    QJsonArray mix;
    for (const MixLine &line : look.mix)
        mix.append(QJsonObject{{QStringLiteral("field"), line.id},
                               {QStringLiteral("gmv"), optionalToJson(line.now)},
                               {QStringLiteral("gmv_then"), optionalToJson(line.then)}});
    const auto countOrNull
        = [](bool known, int count) { return known ? QJsonValue(count) : QJsonValue(QJsonValue::Null); };
    QJsonObject json{{QStringLiteral("event"), promotionKey(look.event)},
                     {QStringLiteral("sale"), toJson(look.sale)},
                     {QStringLiteral("days"), toJson(look.days)},
                     {QStringLiteral("over"), look.over},
                     {QStringLiteral("last_event"), optionalToJson(look.base)},
                     {QStringLiteral("last_days"), optionalToJson(look.baseDays)},
                     {QStringLiteral("indicators"), toJson(look.values)},
                     {QStringLiteral("target"),
                      look.target ? numberToJson(*look.target, Unit::Fen) : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("since_last"), splitToJson(look.sinceLast)},
                     {QStringLiteral("from_target"), splitToJson(look.fromTarget)},
                     {QStringLiteral("mix"), mix},
                     {QStringLiteral("launches"), countOrNull(look.launchesKnown, look.launches)},
                     {QStringLiteral("launches_then"),
                      countOrNull(look.launchesThen.has_value(), look.launchesThen.value_or(0))},
                     {QStringLiteral("refunds_final"), look.refundsFinal.iso()},
                     {QStringLiteral("again"), lessonsToJson(look.again)},
                     {QStringLiteral("not_again"), lessonsToJson(look.notAgain)},
                     {QStringLiteral("overlaps"), QJsonArray::fromStringList(look.overlaps)}};
    addDetails(json, look.details);
    return json;
}

} // namespace shopglass
