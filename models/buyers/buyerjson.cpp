#include "models/buyers/buyerview.h"
#include "models/indicators/indicatorjson.h"

namespace shopglass {

namespace {

QJsonArray bucketsToJson(const BuyerView &view)
{
    QJsonArray array;
    for (const BuyerBucket &bucket : view.buckets) {
        array.append(QJsonObject{{QStringLiteral("from"), bucket.from.iso()},
                                 {QStringLiteral("new"), optionalToJson(bucket.newBuyers)},
                                 {QStringLiteral("returning"), optionalToJson(bucket.returningBuyers)}});
    }
    return array;
}

QJsonArray cohortsToJson(const BuyerView &view)
{
    QJsonArray array;
    for (const BuyerCohort &cohort : view.cohorts) {
        QJsonArray again;
        for (const std::optional<qint64> &count : cohort.again)
            again.append(optionalToJson(count));
        array.append(QJsonObject{{QStringLiteral("month"), cohort.month.iso().left(7)},
                                 {QStringLiteral("buyers"), cohort.buyers},
                                 {QStringLiteral("new_known"), cohort.known},
                                 {QStringLiteral("again"), again}});
    }
    return array;
}

QJsonArray ordersToJson(const BuyerView &view)
{
    QJsonArray array;
    for (const OrdersPerBuyer &line : view.ordersPerBuyer) {
        array.append(QJsonObject{{QStringLiteral("orders"), line.orders},
                                 {QStringLiteral("buyers"), line.buyers},
                                 {QStringLiteral("gmv"), line.gmv}});
    }
    return array;
}

QJsonArray fieldsToJson(const BuyerView &view)
{
    QJsonArray array;
    for (const FirstFieldLine &line : view.firstFields) {
        array.append(QJsonObject{{QStringLiteral("field"), fieldId(line.field)},
                                 {QStringLiteral("new_buyers"), line.buyers},
                                 {QStringLiteral("gmv"), line.gmv},
                                 {QStringLiteral("waited_30d"), line.waited},
                                 {QStringLiteral("again_30d"), line.again}});
    }
    return array;
}

QJsonArray provincesToJson(const BuyerView &view)
{
    QJsonArray array;
    for (const ProvinceLine &line : view.provinces) {
        array.append(QJsonObject{{QStringLiteral("province"), line.province},
                                 {QStringLiteral("orders"), line.orders},
                                 {QStringLiteral("gmv"), line.gmv}});
    }
    return array;
}

QJsonObject privateToJson(const PrivateDomain &domain)
{
    const bool covered = domain.covered;
    return {{QStringLiteral("state"), covered ? QStringLiteral("value") : QStringLiteral("not_covered")},
            {QStringLiteral("covered_days"), domain.coveredDays},
            {QStringLiteral("days"), domain.days},
            {QStringLiteral("gmv"), covered ? QJsonValue(domain.gmv) : QJsonValue()},
            {QStringLiteral("total"), covered ? QJsonValue(domain.total) : QJsonValue()},
            {QStringLiteral("sources"), QJsonArray::fromStringList(domain.sources)}};
}

QJsonArray waitedToJson(const BuyerView &view)
{
    QJsonArray array;
    for (const WaitedBuyers &waited : view.waited) {
        array.append(QJsonObject{{QStringLiteral("wait_days"), waited.waitDays},
                                 {QStringLiteral("known_from"), waited.knownFrom.iso()},
                                 {QStringLiteral("latest"), toJson(waited.days)},
                                 {QStringLiteral("rate"), toJson(waited.rate)}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const BuyerView &view)
{
    return {
        {QStringLiteral("store"), view.store},
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("as_of"), view.asOf.iso()},
        {QStringLiteral("any_identity"), view.anyIdentity},
        {QStringLiteral("new_known_from"), optionalToJson(view.newKnownFrom)},
        {QStringLiteral("new_known"), view.newKnown},
        {QStringLiteral("history_gap_days"), view.historyGaps},
        {QStringLiteral("all_refunded"), view.allRefunded},
        {QStringLiteral("indicators"), toJson(view.values)},
        {QStringLiteral("waited"), waitedToJson(view)},
        {QStringLiteral("by"), view.weekly ? QStringLiteral("week") : QStringLiteral("day")},
        {QStringLiteral("buckets"), bucketsToJson(view)},
        {QStringLiteral("cohorts"), cohortsToJson(view)},
        {QStringLiteral("orders_per_buyer"), ordersToJson(view)},
        {QStringLiteral("first_fields"), fieldsToJson(view)},
        {QStringLiteral("provinces"), provincesToJson(view)},
        {QStringLiteral("private_domain"), privateToJson(view.privateDomain)},
        {QStringLiteral("hours"), toJson(view.hours)},
        {QStringLiteral("rules"),
         QJsonObject{{QStringLiteral("history_days"), view.rules.historyDays},
                     {QStringLiteral("minimum_buyers"), view.rules.minimumBuyers},
                     {QStringLiteral("provenance"), toJson(view.rules.provenance)}}},
    };
}

} // namespace shopglass
