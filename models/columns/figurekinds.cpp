#include "models/columns/figurekinds.h"

namespace shopglass {

namespace {

QStringList list(const char *ids)
{
    return QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

FigureKind daily(const char *kind, const char *figures)
{
    FigureKind result;
    result.kind = QString::fromLatin1(kind);
    result.days = list("day");
    result.figures = list(figures);
    return result;
}

FigureKind products()
{
    FigureKind kind
        = daily("products", "product_status price price_high stock main_pictures attributes_filled");
    kind.texts = list("category");
    kind.hasProduct = true;
    return kind;
}

FigureKind traffic()
{
    return daily(
        "traffic",
        "gmv commission_estimated commission_settled refund_amount_by_pay_day paid_orders paid_buyers "
        "refund_orders_by_pay_day refund_amount_by_refund_day refund_orders_by_refund_day "
        "created_orders product_exposures product_clicks");
}

FigureKind trafficSources()
{
    FigureKind kind
        = daily("traffic_sources", "product_exposures product_clicks created_orders paid_orders gmv");
    kind.hasProduct = true;
    kind.texts = list("source");
    kind.wholes = {{list("source"), list("product_id")}};
    return kind;
}

FigureKind trafficComposition()
{
    FigureKind kind = daily("traffic_composition", "split gmv paid_orders");
    kind.texts = list("part");
    return kind;
}

FigureKind trafficAccounts()
{
    FigureKind kind = daily("traffic_accounts", "gmv refund_amount_by_pay_day paid_orders");
    kind.texts = list("account");
    return kind;
}

FigureKind trafficProducts()
{
    FigureKind kind
        = daily("traffic_products",
                "product_exposures product_clicks visitors page_views paid_buyers paid_new_buyers "
                "paid_quantity gmv quality_refund_orders reviews bad_reviews");
    kind.hasProduct = true;
    return kind;
}

FigureKind liveSessions()
{
    FigureKind kind = daily("live_sessions",
                            "started_at ended_at views viewers peak_online average_online "
                            "average_watch_seconds new_followers product_exposures product_clicks "
                            "created_orders paid_orders paid_buyers gmv refund_amount");
    kind.days = list("started_at");
    kind.texts = list("account title host");
    kind.derived = {{QStringLiteral("live_seconds"), DerivedColumn::Kind::Seconds,
                     list("duration_minutes started_at ended_at")}};
    return kind;
}

FigureKind videos()
{
    FigureKind kind = daily("videos",
                            "published_at plays viewers new_followers product_exposures product_clicks "
                            "paid_orders gmv");
    kind.days = list("published_at");
    kind.texts = list("account title");
    return kind;
}

FigureKind reviews()
{
    FigureKind kind = daily("reviews", "quality_stars service_stars logistics_stars replied");
    kind.days = list("created_at");
    kind.hasProduct = true;
    kind.hasOrder = true;
    return kind;
}

FigureKind service()
{
    FigureKind kind = daily("service",
                            "conversations answered_within_30s replied_within_3min replied_within_5min "
                            "unanswered average_response_seconds rated satisfied inquirers inquirers_paid");
    kind.texts = list("agent");
    kind.wholes = {{{}, list("agent")}};
    return kind;
}

FigureKind adSpend()
{
    FigureKind kind = daily("ad_spend",
                            "spend impressions clicks new_follows new_fans product_visits paid_orders gmv "
                            "gmv_same_day gmv_1d gmv_7d gmv_15d gmv_30d");
    kind.texts = list("campaign");
    const QStringList campaign = list("campaign_id campaign");
    const QStringList unit = list("unit_id unit");
    const QString spend = QStringLiteral("spend");
    // First those that an export without numbers names and one with numbers tells again, for the same time
    // or one by hours, as a whole or by units.
    kind.wholes = {{list("hour campaign unit"), list("campaign_id"), spend, QStringLiteral("campaign")},
                   {list("campaign unit"), list("hour"), spend, QStringLiteral("campaign"),
                    QStringLiteral("campaign_id")},
                   {list("campaign"), unit, spend, QStringLiteral("campaign"), QStringLiteral("campaign_id")},
                   {campaign + unit, list("hour"), spend},
                   {campaign, unit, spend},
                   {{}, campaign, spend}};
    return kind;
}

FigureKind settlement()
{
    FigureKind kind = daily("settlement",
                            "paid_amount refund_amount settled_amount created_at government_subsidy "
                            "payment_subsidy platform_subsidy influencer_subsidy payment_subsidy_return "
                            "other_fees");
    kind.days = list("settled_at created_at");
    kind.payouts = PayoutAttributes{QStringLiteral("settled_at"),
                                    QStringLiteral("settled_amount"),
                                    {QStringLiteral("settlement_rule"), QStringLiteral("fund_channel")}};
    kind.hasProduct = true;
    kind.hasOrder = true;
    kind.derived = {
        {QStringLiteral("service_fees"), DerivedColumn::Kind::Sum, list("service_fee presale_service_fee")},
        {QStringLiteral("commissions"), DerivedColumn::Kind::Sum,
         list("influencer_commission leader_commission affiliate_commission provider_commission")},
        {QStringLiteral("promoter_commissions"), DerivedColumn::Kind::Sum,
         list("influencer_commission affiliate_commission")}};
    return kind;
}

FigureKind insurance()
{
    FigureKind kind = daily("insurance", "service_fee merchant_fee platform_subsidy");
    kind.days = list("effective_at");
    kind.hasOrder = true;
    return kind;
}

FigureKind ledger()
{
    FigureKind kind = daily("ledger", "amount");
    kind.days = list("booked_at");
    kind.derived = {{QStringLiteral("income"), DerivedColumn::Kind::SumWhereFirst, list("amount direction")}};
    return kind;
}

/// Products by name are matched by whoever compares, so that a list makes no products of its own.
FigureKind marketPrices()
{
    FigureKind kind = daily("market_prices", "price price_high");
    kind.texts = list("product_title spec source");
    return kind;
}

FigureKind opportunities()
{
    FigureKind kind = daily("opportunities", "heat rank growth price_low price_high");
    kind.texts = list("keyword category source");
    return kind;
}

} // namespace

const std::vector<FigureKind> &figureKinds()
{
    static const std::vector<FigureKind> kinds
        = {products(),        traffic(),         trafficSources(), trafficComposition(),
           trafficAccounts(), trafficProducts(), liveSessions(),   videos(),
           reviews(),         service(),         adSpend(),        settlement(),
           insurance(),       ledger(),          marketPrices(),   opportunities()};
    return kinds;
}

} // namespace shopglass
