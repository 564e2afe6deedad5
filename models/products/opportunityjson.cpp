#include "models/indicators/indicatorjson.h"
#include "models/products/opportunityview.h"

namespace shopglass {

namespace {

QJsonArray bandsToJson(const OpportunityView &view)
{
    QJsonArray array;
    for (const PriceBand &band : view.bands) {
        array.append(QJsonObject{{QStringLiteral("from"), band.from},
                                 {QStringLiteral("below"), optionalToJson(band.below)},
                                 {QStringLiteral("orders"), band.orders},
                                 {QStringLiteral("gmv"), band.gmv},
                                 {QStringLiteral("share"), optionalToJson(band.share)},
                                 {QStringLiteral("orders_before"), optionalToJson(band.ordersBefore)},
                                 {QStringLiteral("share_before"), optionalToJson(band.shareBefore)},
                                 {QStringLiteral("enough"), band.enough},
                                 {QStringLiteral("rising"), band.rising}});
    }
    return array;
}

QJsonArray oneFieldToJson(const OpportunityView &view)
{
    QJsonArray array;
    for (const OneFieldProduct &product : view.oneField) {
        array.append(QJsonObject{{QStringLiteral("product_id"), product.productId},
                                 {QStringLiteral("product_name"), product.productName},
                                 {QStringLiteral("field"), fieldId(product.field)},
                                 {QStringLiteral("orders"), product.orders},
                                 {QStringLiteral("share"), product.share},
                                 {QStringLiteral("gmv"), product.gmv}});
    }
    return array;
}

QJsonArray categoriesToJson(const OpportunityView &view)
{
    QJsonArray array;
    for (const CategoryLine &line : view.categories) {
        array.append(QJsonObject{{QStringLiteral("category"), line.category},
                                 {QStringLiteral("products"), line.products},
                                 {QStringLiteral("sold"), line.sold},
                                 {QStringLiteral("orders"), line.orders},
                                 {QStringLiteral("orders_before"), optionalToJson(line.ordersBefore)}});
    }
    return array;
}

QJsonArray searchedToJson(const OpportunityView &view)
{
    QJsonArray array;
    for (const SearchedProduct &product : view.searched) {
        array.append(QJsonObject{{QStringLiteral("product_id"), product.productId},
                                 {QStringLiteral("product_name"), product.productName},
                                 {QStringLiteral("exposures"), optionalToJson(product.exposures)},
                                 {QStringLiteral("clicks"), product.clicks},
                                 {QStringLiteral("orders"), optionalToJson(product.orders)}});
    }
    return array;
}

QJsonArray stockToJson(const OpportunityView &view)
{
    QJsonArray array;
    for (const StockLine &line : view.stock) {
        array.append(QJsonObject{{QStringLiteral("product_id"), line.productId},
                                 {QStringLiteral("product_name"), line.productName},
                                 {QStringLiteral("day"), line.day.iso()},
                                 {QStringLiteral("stock"), line.stock},
                                 {QStringLiteral("pieces"), line.pieces},
                                 {QStringLiteral("pace_days"), line.paceDays},
                                 {QStringLiteral("sold_since"), line.since},
                                 {QStringLiteral("days_left"), line.daysLeft}});
    }
    return array;
}

QJsonArray silentSpecsToJson(const OpportunityView &view)
{
    QJsonArray array;
    for (const SilentSpec &spec : view.silentSpecs) {
        array.append(QJsonObject{{QStringLiteral("product_id"), spec.productId},
                                 {QStringLiteral("product_name"), spec.productName},
                                 {QStringLiteral("spec"), spec.spec},
                                 {QStringLiteral("orders_before"), spec.orders},
                                 {QStringLiteral("last_day"), spec.lastDay.iso()},
                                 {QStringLiteral("product_orders"), spec.others},
                                 {QStringLiteral("missed_orders"), spec.missed},
                                 {QStringLiteral("missed_gmv"), spec.missedGmv}});
    }
    return array;
}

QJsonArray listedToJson(const OpportunityView &view)
{
    QJsonArray array;
    for (const ListedOpportunity &listed : view.listed) {
        array.append(QJsonObject{{QStringLiteral("day"), listed.day.iso()},
                                 {QStringLiteral("keyword"), listed.keyword},
                                 {QStringLiteral("category"), listed.category},
                                 {QStringLiteral("source"), listed.source},
                                 {QStringLiteral("heat"), optionalToJson(listed.heat)},
                                 {QStringLiteral("rank"), optionalToJson(listed.rank)},
                                 {QStringLiteral("growth"), optionalToJson(listed.growth)},
                                 {QStringLiteral("price_low"), optionalToJson(listed.priceLow)},
                                 {QStringLiteral("price_high"), optionalToJson(listed.priceHigh)},
                                 {QStringLiteral("matchable"), listed.matchable},
                                 {QStringLiteral("products"), listed.products},
                                 {QStringLiteral("similar"), listed.similar},
                                 {QStringLiteral("sold"), listed.sold},
                                 {QStringLiteral("names"), QJsonArray::fromStringList(listed.names)}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const OpportunityView &view)
{
    return {
        {QStringLiteral("store"), view.store},
        {QStringLiteral("period"), toJson(view.period)},
        {QStringLiteral("before"), optionalToJson(view.before)},
        {QStringLiteral("as_of"), view.asOf.iso()},
        {QStringLiteral("price_bands"), view.covered ? bandsToJson(view) : QJsonArray()},
        {QStringLiteral("one_field"), oneFieldToJson(view)},
        {QStringLiteral("categories_known"), view.categoriesKnown},
        {QStringLiteral("categories"), categoriesToJson(view)},
        {QStringLiteral("search_known"), view.searchKnown},
        {QStringLiteral("searched"), searchedToJson(view)},
        {QStringLiteral("covered"), view.covered},
        {QStringLiteral("stock_known"), view.stockKnown > 0},
        {QStringLiteral("stock_known_products"), qint64(view.stockKnown)},
        {QStringLiteral("stock_too_old_products"), qint64(view.stockTooOld)},
        {QStringLiteral("stock"), stockToJson(view)},
        {QStringLiteral("spec_days"), toJson(view.specDays)},
        {QStringLiteral("specs_judged"), qint64(view.specsJudged)},
        {QStringLiteral("silent_specs"), silentSpecsToJson(view)},
        {QStringLiteral("listed"), listedToJson(view)},
        {QStringLiteral("listed_in_all"), qint64(view.listedInAll)},
        {QStringLiteral("provenance"), toJson(view.rules.provenance)},
    };
}

} // namespace shopglass
