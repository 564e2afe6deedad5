#include "models/rulebook/actionrules.h"

#include "models/rulebook/rulebookloader.h"

#include <QFile>

namespace shopglass {

namespace {

const QString StorePrefix = QStringLiteral("store_");
const QString PeerPrefix = QStringLiteral("peer_");
const QString BeforeSuffix = QStringLiteral("_before");
const QString CasesSuffix = QStringLiteral("_cases");

std::shared_ptr<const ActionRules> readBuiltIn()
{
    QFile file(QStringLiteral(":/rulebook/actions.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "actions", "the built-in file :/rulebook/actions.json is missing");
    RulebookLoader loader;
    loader.read(file.readAll(), QStringLiteral("actions.json"), QStringLiteral("actions"));
    Q_ASSERT_X(loader.faults().isEmpty(), "actions", qPrintable(loader.faults().join(QLatin1Char('\n'))));
    return loader.actionRules();
}

} // namespace

const std::shared_ptr<const ActionRules> &ActionRules::builtIn()
{
    static const std::shared_ptr<const ActionRules> rules = readBuiltIn();
    return rules;
}

const QStringList &AdviceRule::groupings()
{
    static const QStringList list{QStringLiteral("product"),   QStringLiteral("influencer"),
                                  QStringLiteral("warehouse"), QStringLiteral("courier"),
                                  QStringLiteral("field"),     QStringLiteral("scene"),
                                  QStringLiteral("programme"), QStringLiteral("score_gap")};
    return list;
}

const QStringList &AdviceRule::topics()
{
    static const QStringList list{
        QStringLiteral("scores"),     QStringLiteral("shipping"),    QStringLiteral("aftersales"),
        QStringLiteral("service"),    QStringLiteral("refunds"),     QStringLiteral("price"),
        QStringLiteral("stock"),      QStringLiteral("launches"),    QStringLiteral("seeding"),
        QStringLiteral("live"),       QStringLiteral("shelf"),       QStringLiteral("search"),
        QStringLiteral("commission"), QStringLiteral("influencers"), QStringLiteral("programmes"),
        QStringLiteral("ads"),        QStringLiteral("sales"),       QStringLiteral("buyers"),
        QStringLiteral("data"),       QStringLiteral("other")};
    return list;
}

const QStringList &AdviceRule::purses()
{
    static const QStringList list{QStringLiteral("refunds"), QStringLiteral("sales"),
                                  QStringLiteral("commission"), QStringLiteral("late")};
    return list;
}

const QStringList &AdviceRule::ownFigures(const QString &each)
{
    static const QStringList store{QStringLiteral("store_score"),
                                   QStringLiteral("store_score_change"),
                                   QStringLiteral("score_age_days"),
                                   QStringLiteral("data_age_days"),
                                   QStringLiteral("traffic_gap_days"),
                                   QStringLiteral("service_gap_days"),
                                   QStringLiteral("settlement_gap_days"),
                                   QStringLiteral("live_days"),
                                   QStringLiteral("launches_running"),
                                   QStringLiteral("size_refund_orders"),
                                   QStringLiteral("unshipped_refund_orders"),
                                   QStringLiteral("unshipped_refund_amount"),
                                   QStringLiteral("idle_sessions"),
                                   QStringLiteral("promotion_days"),
                                   QStringLiteral("same_goods_order_value"),
                                   QStringLiteral("same_goods_order_value_before"),
                                   QStringLiteral("order_value_error"),
                                   QStringLiteral("gpm_error")};
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
                                     QStringLiteral("launch_week_gmv"),
                                     QStringLiteral("launch_first_week_gmv"),
                                     QStringLiteral("launch_median_week_gmv"),
                                     QStringLiteral("size_refund_orders"),
                                     QStringLiteral("title_length"),
                                     QStringLiteral("main_pictures"),
                                     QStringLiteral("attributes_filled"),
                                     QStringLiteral("usual_price"),
                                     QStringLiteral("usual_click_rate"),
                                     QStringLiteral("compared")};
    static const QStringList influencer{QStringLiteral("usual_refunded_orders"),
                                        QStringLiteral("usual_commission_rate"), QStringLiteral("compared")};
    static const QStringList compared{QStringLiteral("compared")};
    static const QStringList programme{QStringLiteral("programme_gaps"), QStringLiteral("programme_met"),
                                       QStringLiteral("programme_unknown")};
    static const QStringList scoreGap{QStringLiteral("gap_attainment"), QStringLiteral("gap_orders")};
    if (each.isEmpty())
        return store;
    if (each == QLatin1String("product"))
        return product;
    if (each == QLatin1String("influencer"))
        return influencer;
    if (each == QLatin1String("programme"))
        return programme;
    return each == QLatin1String("score_gap") ? scoreGap : compared;
}

ActionName actionNameOf(const QString &name, const AdviceRule &rule)
{
    ActionName read;
    if (AdviceRule::ownFigures(rule.each).contains(name)) {
        read.figure = name;
        read.ofStore = rule.each.isEmpty();
        read.own = true;
        return read;
    }
    if (AdviceRule::ownFigures({}).contains(name)) {
        read.figure = name;
        read.ofStore = true;
        read.own = true;
        return read;
    }
    const QString ofSubject = name.startsWith(StorePrefix) ? name.mid(StorePrefix.size()) : QString();
    if (AdviceRule::ownFigures({}).contains(ofSubject)) { // what subjects have as well
        read.figure = ofSubject;
        read.ofStore = true;
        read.own = true;
        return read;
    }
    read.ofStore = rule.each.isEmpty() || name.startsWith(StorePrefix);
    read.before = name.endsWith(BeforeSuffix);
    read.cases = read.ofStore && name.endsWith(CasesSuffix);
    read.ofPeers = !rule.each.isEmpty() && name.startsWith(PeerPrefix);
    read.figure = name;
    if (name.startsWith(StorePrefix))
        read.figure.remove(0, StorePrefix.size());
    if (read.ofPeers)
        read.figure.remove(0, PeerPrefix.size());
    if (read.before)
        read.figure.chop(BeforeSuffix.size());
    if (read.cases)
        read.figure.chop(CasesSuffix.size());
    return read;
}

} // namespace shopglass
