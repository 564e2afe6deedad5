#include "models/sample/sampletruth.h"

#include "models/base/textfile.h"
#include "models/sample/samplegoods.h"
#include "models/sample/sampleorders.h"
#include "models/sample/samplepeople.h"
#include "models/sample/sampletexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopglass {

namespace {

constexpr int LastDays = 30;
constexpr BeijingSeconds Hour = 3'600;
constexpr BeijingSeconds ShippingLimit = 48 * Hour;
constexpr BeijingSeconds RefundOnlyLimit = 36 * Hour;

struct Measure
{
    QLatin1String id;
    qint64 SampleLosses::*sum;
};

constexpr Measure Measures[] = {
    {QLatin1String("gmv"), &SampleLosses::gmv},
    {QLatin1String("late_orders"), &SampleLosses::lateOrders},
    {QLatin1String("refunds"), &SampleLosses::refunds},
    {QLatin1String("refund_orders"), &SampleLosses::refundOrders},
    {QLatin1String("quality_orders"), &SampleLosses::qualityOrders},
    {QLatin1String("quality_refunds"), &SampleLosses::qualityRefunds},
    {QLatin1String("quality_of_signed"), &SampleLosses::qualityOfSigned},
    {QLatin1String("unshipped_refunds"), &SampleLosses::unshippedRefunds},
    {QLatin1String("slow_refunds"), &SampleLosses::slowRefunds},
    {QLatin1String("commission"), &SampleLosses::commission},
};

void addRefunds(const SampleOrder &order, BeijingSeconds moment, SampleLosses &losses)
{
    qint64 amount = 0;
    for (const SampleAftersale &aftersale : order.aftersales) {
        if (aftersale.applied > moment)
            continue;
        if (aftersale.end == SampleAftersaleEnd::Refunded && aftersale.finished <= moment)
            amount += aftersale.amount;
    }
    losses.refunds += amount;
    losses.refundOrders += amount > 0 ? 1 : 0;
    losses.unshippedRefunds += order.parcels.empty() ? amount : 0;
}

/// Cases whose time to be handled ended within the window, whenever their order was paid.
qint64 slowRefundsOf(const SampleOrder &order, BeijingSeconds from, BeijingSeconds moment)
{
    return std::ranges::count_if(order.aftersales, [&](const SampleAftersale &aftersale) {
        const BeijingSeconds due = aftersale.applied + RefundOnlyLimit;
        return aftersale.type == SampleAftersaleType::RefundOnly && !order.parcels.empty()
            && aftersale.applied >= std::max(from, order.parcels.front().shipped) && due <= moment
            && aftersale.finished > due;
    });
}

/// What the buyers of an order that arrived within the window want back for quality: the rate of quality
/// refunds looks at signed orders and at the first application, granted by now or not.
qint64 qualityOfSigned(const SampleOrder &order, const SampleAftersales &aftersales, BeijingSeconds from,
                       BeijingSeconds moment)
{
    if (order.aftersales.empty() || order.aftersales.front().applied > moment
        || !aftersales.isQuality(order.aftersales.front()))
        return 0;
    const bool arrived = std::ranges::any_of(order.parcels, [&](const SampleParcel &parcel) {
        return parcel.signedOff && *parcel.signedOff >= from && *parcel.signedOff <= moment;
    });
    return arrived ? order.aftersales.front().amount : 0;
}

QJsonObject subjectOf(const QString &each, const QString &key)
{
    return {{QStringLiteral("each"), each}, {QStringLiteral("key"), key}};
}

/// Whose problem was planted, with the keys that files name them by.
QJsonArray subjectsOf(const QString &subject, const SampleOrders &orders)
{
    const QString product = QStringLiteral("product");
    const std::vector<SampleProduct> &products = orders.goods().products();
    if (subject == QLatin1String("best_seller"))
        return {subjectOf(product, QString::number(products[orders.goods().bestSeller()].id))};
    if (subject == QLatin1String("first_influencer"))
        return {subjectOf(QStringLiteral("influencer"),
                          QString::number(orders.people().influencers().front().id))};
    if (subject == QLatin1String("slow_warehouse"))
        return {subjectOf(QStringLiteral("warehouse"),
                          QString::fromStdString(orders.people().warehouses()[SampleSlowWarehouse]))};
    if (subject == QLatin1String("slow_courier"))
        return {subjectOf(QStringLiteral("courier"),
                          QString::fromStdString(orders.people().couriers()[SampleSlowCourier]))};
    if (subject == QLatin1String("search"))
        return {subjectOf(QStringLiteral("scene"), subject)};
    QJsonArray launches;
    for (const SampleProduct &one : products) {
        const bool fades = subject == QLatin1String("fading_launch") && one.fallPercent > 0;
        const bool seeded = subject == QLatin1String("seeded_launches") && one.onlySeeded;
        if (fades || seeded)
            launches.append(subjectOf(product, QString::number(one.id)));
    }
    return launches;
}

} // namespace

SampleLosses sampleLosses(const SampleOptions &options)
{
    const SampleOrders orders(options);
    const BeijingSeconds from = startOf(options.lastDay.plus(1 - LastDays));
    const BeijingSeconds moment = startOf(options.lastDay.plus(1)) - 1;
    SampleLosses losses;
    // Cases follow their orders for weeks.
    for (int index = std::max(options.days - 3 * LastDays, 0); index < options.days; ++index) {
        for (const SampleOrder &order : orders.ordersOf(index)) {
            losses.slowRefunds += slowRefundsOf(order, from, moment);
            losses.qualityOfSigned += qualityOfSigned(order, orders.aftersales(), from, moment);
            if (!order.paid || *order.paid < from || *order.paid > moment)
                continue;
            losses.gmv += order.amount;
            losses.commission += order.rate > 0 ? order.commission : 0;
            const bool late = !order.presale && !order.parcels.empty()
                && *order.paid + ShippingLimit <= moment
                && order.parcels.front().pickedUp > *order.paid + ShippingLimit;
            losses.lateOrders += late ? 1 : 0;
            const bool quality = !order.aftersales.empty() && order.aftersales.front().applied <= moment
                && orders.aftersales().isQuality(order.aftersales.front());
            losses.qualityOrders += quality ? 1 : 0;
            const qint64 before = losses.refunds;
            addRefunds(order, moment, losses);
            losses.qualityRefunds += quality ? losses.refunds - before : 0;
        }
    }
    return losses;
}

Result<void> writeSampleTruth(const SampleOptions &options, const std::vector<SamplePlant> &plants,
                              const QString &path)
{
    SampleOptions sound = options;
    sound.troubles = {};
    // What nobody minds is in both: the shop with the problem is held against the healthy one.
    for (const SamplePlant &plant : plants) {
        if (plant.id != QLatin1String("healthy"))
            continue;
        if (const auto done
            = plantNamed({QStringLiteral("%1=%2").arg(plant.id).arg(plant.strength)}, sound.troubles);
            !done)
            return done.error();
    }
    const SampleLosses with = sampleLosses(options);
    const SampleLosses without = sampleLosses(sound);
    const SampleOrders orders(options);
    QJsonArray list;
    for (const SamplePlant &plant : plants) {
        QJsonObject entry{{QStringLiteral("id"), plant.id},
                          {QStringLiteral("strength"), plant.strength},
                          {QStringLiteral("answered_by"), QJsonArray::fromStringList(plant.answeredBy)},
                          {QStringLiteral("subjects"), subjectsOf(plant.subject, orders)}};
        for (const Measure &measure : Measures) {
            if (plant.measure == measure.id) {
                entry[QStringLiteral("measure")] = plant.measure;
                entry[QStringLiteral("lost")] = qAbs(with.*measure.sum - without.*measure.sum);
            }
        }
        list.append(entry);
    }
    QJsonObject sums;
    for (const Measure &measure : Measures)
        sums[measure.id] = QJsonObject{{QStringLiteral("planted"), with.*measure.sum},
                                       {QStringLiteral("sound"), without.*measure.sum}};
    const QJsonObject truth{{QStringLiteral("last_day"), options.lastDay.iso()},
                            {QStringLiteral("seed"), qint64(options.seed)},
                            {QStringLiteral("plants"), list},
                            {QStringLiteral("last_30_days"), sums}};
    return writeTextFile(path, QJsonDocument(truth).toJson());
}

} // namespace shopglass
