#include "models/indicators/figuremeasures.h"

#include "models/indicators/entities.h"

#include <QHash>

#include <algorithm>

namespace shopglass {

namespace {

using enum FigureOperation;

QStringList list(const char *ids)
{
    return QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// A sum in which a blank counts as nothing.
FigureMeasure sum(const char *id, const char *kinds, const char *column)
{
    return {QString::fromLatin1(id), list(kinds), Sum, QString::fromLatin1(column), {}, {}};
}

/// A sum that an indicator rests on: rows without it are left out.
FigureMeasure base(const char *id, const char *kinds, const char *column)
{
    FigureMeasure measure = sum(id, kinds, column);
    measure.blank = FigureMeasure::Blank::LeavesOutTheRow;
    return measure;
}

/// Counts rows; with a column, those that fill it.
FigureMeasure counted(const char *id, const char *kind, FigureOperation operation, const char *column = "")
{
    FigureMeasure measure = base(id, kind, column);
    measure.operation = operation;
    return measure;
}

void addTraffic(std::vector<FigureMeasure> &all)
{
    // The product report has no exposures and clicks; the source report names products.
    all.push_back(base("product_exposures", "traffic traffic_sources", "product_exposures"));
    all.push_back(base("product_clicks", "traffic traffic_sources", "product_clicks"));
    all.push_back(sum("published_gmv", "traffic traffic_products traffic_sources", "gmv"));
    all.push_back(sum("published_paid_orders", "traffic traffic_sources", "paid_orders"));
    all.push_back(sum("published_created_orders", "traffic traffic_sources", "created_orders"));
    all.push_back(base("published_buyers", "traffic traffic_products", "paid_buyers"));
    all.push_back(sum("published_commission", "traffic", "commission_estimated"));
    all.push_back(sum("published_commission_settled", "traffic", "commission_settled"));
    all.push_back(sum("published_refund_amount_by_pay_day", "traffic", "refund_amount_by_pay_day"));
    all.push_back(sum("published_refunded_orders_by_pay_day", "traffic", "refund_orders_by_pay_day"));
    all.push_back(sum("published_refund_amount_by_refund_day", "traffic", "refund_amount_by_refund_day"));
    all.push_back(sum("published_refunded_orders_by_refund_day", "traffic", "refund_orders_by_refund_day"));
    const char *products = "traffic_products";
    all.push_back(base("product_visitors", products, "visitors"));
    all.push_back(sum("product_page_views", products, "page_views"));
    all.push_back(base("published_product_buyers", products, "paid_buyers"));
    all.push_back(sum("published_new_buyers", products, "paid_new_buyers"));
    all.push_back(base("published_quantity", products, "paid_quantity"));
    all.push_back(sum("published_product_gmv", products, "gmv"));
    all.push_back(sum("published_quality_refund_orders", products, "quality_refund_orders"));
    all.push_back(base("published_reviews", products, "reviews"));
    all.push_back(sum("published_bad_reviews", products, "bad_reviews"));
}

void addContent(std::vector<FigureMeasure> &all)
{
    // Sales that a session or video does not say are unknown: its hours and views must not dilute the
    // others'.
    const char *live = "live_sessions";
    all.push_back(counted("live_sessions", live, Rows));
    all.push_back(base("live_seconds", live, "live_seconds"));
    all.push_back(base("live_gmv", live, "gmv"));
    all.push_back(sum("live_paid_orders", live, "paid_orders"));
    all.push_back(base("live_views", live, "views"));
    all.push_back(base("live_viewers", live, "viewers"));
    all.push_back(sum("live_new_followers", live, "new_followers"));
    all.push_back(base("live_product_exposures", live, "product_exposures"));
    all.push_back(base("live_product_clicks", live, "product_clicks"));
    all.push_back(base("live_refund_amount", live, "refund_amount"));
    const char *videos = "videos";
    all.push_back(counted("videos", videos, Rows));
    all.push_back(base("video_gmv", videos, "gmv"));
    all.push_back(sum("video_paid_orders", videos, "paid_orders"));
    all.push_back(base("video_plays", videos, "plays"));
    all.push_back(base("video_viewers", videos, "viewers"));
    all.push_back(sum("video_new_followers", videos, "new_followers"));
    all.push_back(base("video_product_exposures", videos, "product_exposures"));
    all.push_back(base("video_product_clicks", videos, "product_clicks"));
}

void addAds(std::vector<FigureMeasure> &all)
{
    // A dash is missing and not zero (a window that is not over, a column that the campaign does not have):
    // what was spent for it must not count beside the others' results either.
    const char *ads = "ad_spend";
    all.push_back(counted("ad_rows", ads, Rows));
    all.push_back(base("ad_spend", ads, "spend"));
    all.push_back(base("ad_gmv", ads, "gmv"));
    for (const char *window : {"gmv_same_day", "gmv_1d", "gmv_7d", "gmv_15d", "gmv_30d"})
        all.push_back(base((std::string("ad_") + window).c_str(), ads, window));
    all.push_back(base("ad_paid_orders", ads, "paid_orders"));
    all.push_back(base("ad_new_fans", ads, "new_fans"));
    all.push_back(base("ad_new_follows", ads, "new_follows"));
    all.push_back(base("ad_impressions", ads, "impressions"));
    all.push_back(base("ad_clicks", ads, "clicks"));
    all.push_back(base("ad_product_visits", ads, "product_visits"));
}

void addService(std::vector<FigureMeasure> &all)
{
    const char *service = "service";
    all.push_back(base("service_conversations", service, "conversations"));
    all.push_back(base("answered_within_30s", service, "answered_within_30s"));
    all.push_back(base("replied_within_3min", service, "replied_within_3min"));
    all.push_back(base("replied_within_5min", service, "replied_within_5min"));
    all.push_back(base("unanswered_conversations", service, "unanswered"));
    FigureMeasure seconds = base("response_seconds", service, "average_response_seconds");
    seconds.operation = SumOfProducts;
    seconds.factor = QStringLiteral("conversations");
    all.push_back(seconds);
    all.push_back(base("rated_conversations", service, "rated"));
    all.push_back(base("satisfied_conversations", service, "satisfied"));
    all.push_back(base("inquirers", service, "inquirers"));
    all.push_back(base("inquirers_paid", service, "inquirers_paid"));
    const char *reviews = "reviews";
    all.push_back(counted("reviews", reviews, Rows));
    all.push_back(sum("answered_reviews", reviews, "replied"));
    all.push_back(counted("rated_reviews", reviews, Rows, "quality_stars"));
    all.push_back(sum("review_stars", reviews, "quality_stars"));
    all.push_back(counted("good_reviews", reviews, GoodStars, "quality_stars"));
    all.push_back(counted("bad_reviews", reviews, BadStars, "quality_stars"));
    all.push_back(counted("service_rated_reviews", reviews, Rows, "service_stars"));
    all.push_back(counted("service_bad_reviews", reviews, BadStars, "service_stars"));
    all.push_back(counted("logistics_rated_reviews", reviews, Rows, "logistics_stars"));
    all.push_back(counted("logistics_bad_reviews", reviews, BadStars, "logistics_stars"));
}

void addGoodsAndMoney(std::vector<FigureMeasure> &all)
{
    const char *settlement = "settlement";
    all.push_back(counted("settlement_rows", settlement, Rows));
    all.push_back(sum("settled_amount", settlement, "settled_amount"));
    all.push_back(base("settlement_paid_amount", settlement, "paid_amount"));
    all.push_back(sum("settlement_refund_amount", settlement, "refund_amount"));
    all.push_back(sum("settlement_service_fee", settlement, "service_fees"));
    all.push_back(sum("settlement_commission", settlement, "commissions"));
    const char *insurance = "insurance";
    all.push_back(counted("insured_orders", insurance, Rows));
    all.push_back(sum("insurance_merchant_fee", insurance, "merchant_fee"));
    all.push_back(base("insurance_service_fee", insurance, "service_fee"));
    all.push_back(base("insurance_platform_subsidy", insurance, "platform_subsidy"));
    const char *ledger = "ledger";
    all.push_back(counted("ledger_entries", ledger, Rows));
    all.push_back(sum("ledger_turnover", ledger, "amount"));
    all.push_back(sum("ledger_income", ledger, "income"));
    all.push_back(counted("on_sale_products", "products", OnSale, "product_status"));
    all.push_back(counted("sold_on_sale_products", "products", SoldOnSale, "product_status"));
}

std::vector<FigureMeasure> makeAll()
{
    std::vector<FigureMeasure> all;
    addTraffic(all);
    addContent(all);
    addAds(all);
    addService(all);
    addGoodsAndMoney(all);
    return all;
}

/// Whether the rows of a kind can be told apart by the dimensions.
bool knows(const QString &kind, const Dimensions &wanted)
{
    if (wanted.orderPlace)
        return false;
    const bool nothing = wanted == Dimensions{};
    if (kind == QLatin1String("traffic_products"))
        return nothing || wanted == Dimensions{false, true, false, false, false};
    if (kind == QLatin1String("traffic_sources"))
        return (wanted.scene || wanted.product) && !wanted.field && !wanted.influencer;
    if (kind == QLatin1String("reviews") || kind == QLatin1String("settlement"))
        return !wanted.scene;
    return nothing;
}

} // namespace

const std::vector<FigureMeasure> &figureMeasures()
{
    static const std::vector<FigureMeasure> all = makeAll();
    return all;
}

const FigureMeasure *figureMeasureNamed(const QString &id)
{
    static const QHash<QString, const FigureMeasure *> byId = [] {
        QHash<QString, const FigureMeasure *> index;
        for (const FigureMeasure &measure : figureMeasures())
            index.insert(measure.id, &measure);
        return index;
    }();
    return byId.value(id, nullptr);
}

Dimensions dimensionsOf(GroupBy groupBy, const RowFilter &filter)
{
    return {groupBy == GroupBy::Field || filter.field.has_value(),
            groupBy == GroupBy::Product || filter.product.has_value(),
            groupBy == GroupBy::Influencer || filter.influencer.has_value(), groupBy == GroupBy::Scene,
            isOrderPlace(groupBy) || filter.place.has_value()};
}

QString kindOf(const FigureMeasure &measure, const Dimensions &dimensions)
{
    const auto found = std::ranges::find_if(
        measure.kinds, [&dimensions](const QString &kind) { return knows(kind, dimensions); });
    return found == measure.kinds.end() ? QString() : *found;
}

bool isSnapshot(const QString &kind)
{
    return kind == QLatin1String("products");
}

bool hasRowEveryDay(const QString &kind)
{
    return kind == QLatin1String("traffic");
}

} // namespace shopglass
