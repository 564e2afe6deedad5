#include "models/rulebook/actionrules.h"

namespace shopglass {

namespace {

const QString StorePrefix = QStringLiteral("store_");
const QString BeforeSuffix = QStringLiteral("_before");

} // namespace

const QStringList &ActionRule::groupings()
{
    static const QStringList list{QStringLiteral("product"),   QStringLiteral("influencer"),
                                  QStringLiteral("warehouse"), QStringLiteral("courier"),
                                  QStringLiteral("field"),     QStringLiteral("scene"),
                                  QStringLiteral("programme"), QStringLiteral("score_gap")};
    return list;
}

const QStringList &ActionRule::topics()
{
    static const QStringList list{
        QStringLiteral("scores"),     QStringLiteral("shipping"),    QStringLiteral("aftersales"),
        QStringLiteral("service"),    QStringLiteral("refunds"),     QStringLiteral("price"),
        QStringLiteral("stock"),      QStringLiteral("launches"),    QStringLiteral("seeding"),
        QStringLiteral("live"),       QStringLiteral("shelf"),       QStringLiteral("search"),
        QStringLiteral("commission"), QStringLiteral("influencers"), QStringLiteral("programmes"),
        QStringLiteral("ads"),        QStringLiteral("buyers"),      QStringLiteral("data"),
        QStringLiteral("other")};
    return list;
}

const QStringList &ActionRule::ownFigures(const QString &each)
{
    static const QStringList store{
        QStringLiteral("store_score"),         QStringLiteral("store_score_change"),
        QStringLiteral("score_age_days"),      QStringLiteral("data_age_days"),
        QStringLiteral("traffic_gap_days"),    QStringLiteral("service_gap_days"),
        QStringLiteral("settlement_gap_days"), QStringLiteral("live_days"),
        QStringLiteral("launches_running"),    QStringLiteral("size_refund_orders")};
    static const QStringList product{QStringLiteral("stock_left"),
                                     QStringLiteral("stock_days_left"),
                                     QStringLiteral("stock_age_days"),
                                     QStringLiteral("market_price_gap"),
                                     QStringLiteral("market_price_low"),
                                     QStringLiteral("latest_price"),
                                     QStringLiteral("launch_day"),
                                     QStringLiteral("launch_days_left"),
                                     QStringLiteral("launch_orders"),
                                     QStringLiteral("launch_gmv"),
                                     QStringLiteral("launch_refund_rate"),
                                     QStringLiteral("launch_median_gmv"),
                                     QStringLiteral("launch_distribution_share"),
                                     QStringLiteral("launch_self_share"),
                                     QStringLiteral("launch_shelf_share"),
                                     QStringLiteral("size_refund_orders"),
                                     QStringLiteral("title_length"),
                                     QStringLiteral("main_pictures"),
                                     QStringLiteral("attributes_filled")};
    static const QStringList programme{QStringLiteral("programme_gaps"), QStringLiteral("programme_met"),
                                       QStringLiteral("programme_unknown")};
    static const QStringList scoreGap{QStringLiteral("gap_attainment"), QStringLiteral("gap_orders")};
    static const QStringList none;
    if (each.isEmpty())
        return store;
    if (each == QLatin1String("product"))
        return product;
    if (each == QLatin1String("programme"))
        return programme;
    return each == QLatin1String("score_gap") ? scoreGap : none;
}

ActionName actionNameOf(const QString &name, const ActionRule &rule)
{
    ActionName read;
    if (ActionRule::ownFigures(rule.each).contains(name)) {
        read.figure = name;
        read.ofStore = rule.each.isEmpty();
        read.own = true;
        return read;
    }
    if (ActionRule::ownFigures({}).contains(name)) {
        read.figure = name;
        read.ofStore = true;
        read.own = true;
        return read;
    }
    read.ofStore = rule.each.isEmpty() || name.startsWith(StorePrefix);
    read.before = name.endsWith(BeforeSuffix);
    read.figure = name;
    if (name.startsWith(StorePrefix))
        read.figure.remove(0, StorePrefix.size());
    if (read.before)
        read.figure.chop(BeforeSuffix.size());
    return read;
}

} // namespace shopglass
