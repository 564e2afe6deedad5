#include "models/sample/sampletruth.h"

#include "models/base/textfile.h"
#include "models/sample/sampleorders.h"
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
        const bool slow = aftersale.finished > aftersale.applied + RefundOnlyLimit;
        if (aftersale.type == SampleAftersaleType::RefundOnly && !order.parcels.empty()
            && aftersale.applied >= order.parcels.front().shipped)
            losses.slowRefunds += slow ? 1 : 0;
        if (aftersale.end == SampleAftersaleEnd::Refunded && aftersale.finished <= moment)
            amount += aftersale.amount;
    }
    losses.refunds += amount;
    losses.refundOrders += amount > 0 ? 1 : 0;
    losses.unshippedRefunds += order.parcels.empty() ? amount : 0;
}

} // namespace

SampleLosses sampleLosses(const SampleOptions &options)
{
    const SampleOrders orders(options);
    const BeijingSeconds from = startOf(options.lastDay.plus(1 - LastDays));
    const BeijingSeconds moment = startOf(options.lastDay.plus(1)) - 1;
    SampleLosses losses;
    // One day more, for orders that were paid after midnight.
    for (int index = std::max(options.days - LastDays - 1, 0); index < options.days; ++index) {
        for (const SampleOrder &order : orders.ordersOf(index)) {
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
            addRefunds(order, moment, losses);
        }
    }
    return losses;
}

Result<void> writeSampleTruth(const SampleOptions &options, const std::vector<SamplePlant> &plants,
                              const QString &path)
{
    SampleOptions sound = options;
    sound.troubles = {};
    sound.troubles.calm = options.troubles.calm;
    const SampleLosses with = sampleLosses(options);
    const SampleLosses without = sampleLosses(sound);
    QJsonArray list;
    for (const SamplePlant &plant : plants) {
        QJsonObject entry{{QStringLiteral("id"), plant.id},
                          {QStringLiteral("strength"), plant.strength},
                          {QStringLiteral("answered_by"), QJsonArray::fromStringList(plant.answeredBy)}};
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
