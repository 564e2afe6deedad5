#include "models/sample/sampleaftersales.h"

#include "models/sample/sampledata.h"
#include "models/sample/samplepeople.h"

#include <algorithm>

namespace shopglass {

namespace {

constexpr BeijingSeconds Hour = 3'600;
constexpr std::size_t QualityLabel = 2;
constexpr int CalmDivisor = 3; // refunds for quality in a calm shop, of the usual ones

/// Hours drawn twice, the shorter wins: most cases are quick, a few drag on.
BeijingSeconds mostlyShort(SampleRandom &random, qint64 leastMinutes, qint64 mostMinutes)
{
    return std::min(random.between(leastMinutes, mostMinutes), random.between(leastMinutes, mostMinutes)) * 60
        + random.between(0, 59);
}

} // namespace

SampleAftersales::SampleAftersales(quint64 seed, const SampleTroubles &troubles)
    : m_seed(seed)
    , m_troubles(troubles)
{
    const QJsonObject data = sampleData(QStringLiteral("aftersales"));
    const QJsonObject types = data[QLatin1String("types")].toObject();
    for (const auto *key : {"refund_only", "return_refund", "exchange"})
        m_types.push_back(sampleText(types[QLatin1String(key)]));
    const QJsonObject states = data[QLatin1String("states")].toObject();
    for (const auto *key : {"refunded", "closed", "refund_closed", "failed"})
        m_ends.push_back(sampleText(states[QLatin1String(key)]));
    m_processing = sampleText(states[QLatin1String("processing")]);
    m_labels = sampleTexts(data[QLatin1String("labels")]);
    m_methods = sampleTexts(data[QLatin1String("methods")]);
    m_returnStates = sampleTexts(data[QLatin1String("return_states")]);
    m_qualityReasons = sampleTexts(data[QLatin1String("quality_reasons")]);
    m_unshippedReasons = sampleTexts(data[QLatin1String("unshipped_reasons")]);
    m_otherReasons = sampleTexts(data[QLatin1String("other_reasons")]);
    m_unshippedPercent = data[QLatin1String("unshipped_percent")].toInt();
    m_refundOnlyPercent = data[QLatin1String("shipped_refund_only_percent")].toInt();
    m_exchangePercent = data[QLatin1String("exchange_percent")].toInt();
    m_closedPercent = data[QLatin1String("closed_percent")].toInt();
    m_failedPercent = data[QLatin1String("failed_percent")].toInt();
    m_secondPercent = data[QLatin1String("second_percent")].toInt();
    m_qualityPerMille = data[QLatin1String("quality_per_mille")].toInt();
    if (m_troubles.calm > 0)
        m_qualityPerMille /= CalmDivisor;
    m_secondQualityPerMille = data[QLatin1String("second_quality_per_mille")].toInt();
}

bool SampleAftersales::isQuality(const SampleAftersale &aftersale) const
{
    return std::any_of(m_qualityReasons.begin(), m_qualityReasons.end(),
                       [&aftersale](const std::string &reason) { return &reason == aftersale.reason; });
}

const std::string &SampleAftersales::typeText(SampleAftersaleType type) const
{
    return m_types[static_cast<std::size_t>(type)];
}

const std::string &SampleAftersales::stateText(const SampleAftersale &aftersale, BeijingSeconds moment) const
{
    return aftersale.finished <= moment ? m_ends[static_cast<std::size_t>(aftersale.end)] : m_processing;
}

SampleAftersaleEnd SampleAftersales::pickEnd(SampleRandom &random) const
{
    const int point = static_cast<int>(random.below(100));
    if (point < m_failedPercent)
        return SampleAftersaleEnd::Failed;
    if (point >= m_failedPercent + m_closedPercent)
        return SampleAftersaleEnd::Refunded;
    return point % 2 == 0 ? SampleAftersaleEnd::Closed : SampleAftersaleEnd::RefundClosed;
}

void SampleAftersales::giveReason(SampleAftersale &aftersale, int qualityPerMille, SampleRandom &random) const
{
    const bool quality = random.perMille(qualityPerMille);
    aftersale.reason = &random.pick(quality ? m_qualityReasons : m_otherReasons);
    aftersale.label = &m_labels[quality ? QualityLabel : random.below(static_cast<quint32>(QualityLabel))];
}

void SampleAftersales::addTo(SampleOrder &order) const
{
    SampleRandom random(m_seed, SampleStream::Aftersales, static_cast<quint64>(order.ordinal));
    const Cause cause = causeOf(order, random);
    if (cause == Cause::None)
        return;
    if (cause != Cause::Usual) {
        addPlanted(order, cause, random);
        return;
    }
    if (random.percent(m_unshippedPercent)) {
        order.aftersales.push_back(unshipped(order, random));
        if (order.aftersales.back().closesOrder)
            stopShipping(order);
    } else {
        order.aftersales.push_back(shipped(order, random));
    }
    const SampleAftersale &first = order.aftersales.front();
    // A refusal makes many ask again; a part of the money makes few ask for more.
    const bool refused = first.end != SampleAftersaleEnd::Refunded;
    if (!first.closesOrder && !order.parcels.empty() && random.percent(refused ? 45 : m_secondPercent))
        order.aftersales.push_back(second(order, random));
    number(order, random);
}

SampleAftersales::Cause SampleAftersales::causeOf(const SampleOrder &order, SampleRandom &random) const
{
    if (!order.paid)
        return Cause::None;
    // Planted problems have a stream of their own, so that all other orders stay as they are without them.
    SampleRandom planted(m_seed, SampleStream::Troubles, ~static_cast<quint64>(order.ordinal));
    const bool reached = m_troubles.reach(order.created);
    const bool badSize
        = reached && order.product->badSpecB == order.specB && planted.percent(m_troubles.sizePercent);
    if (badSize && !order.parcels.empty() && order.parcels.front().signedOff)
        return Cause::Size;
    if (reached && order.influencer && planted.percent(order.influencer->refundPercent))
        return Cause::Influencer;
    if (reached && planted.percent(m_troubles.unshippedPercent))
        return Cause::Unshipped;
    const int percent = reached ? m_troubles.refundPercent : 100;
    const bool usual = random.perMille(order.product->refundPerMille * percent / 100);
    return usual ? Cause::Usual : Cause::None;
}

void SampleAftersales::addPlanted(SampleOrder &order, Cause cause, SampleRandom &random) const
{
    if (cause == Cause::Unshipped) {
        order.aftersales.push_back(unshipped(order, random));
        if (order.aftersales.back().closesOrder)
            stopShipping(order);
    } else {
        SampleAftersale back = shipped(order, random);
        back.end = SampleAftersaleEnd::Refunded;
        back.amount = order.amount;
        back.closesOrder = true;
        if (cause == Cause::Size) {
            back.reason = &m_qualityReasons.front();
            back.label = &m_labels[QualityLabel];
        }
        order.aftersales.push_back(back);
    }
    number(order, random);
}

/// Gives the cases of an order their ids.
void SampleAftersales::number(SampleOrder &order, SampleRandom &random)
{
    for (auto &aftersale : order.aftersales)
        aftersale.id = 7'000'000'000'000'000 + random.between(0, 999'999) * 1'000'000'000 + order.ordinal * 8
            + (&aftersale - order.aftersales.data());
}

void SampleAftersales::stopShipping(SampleOrder &order)
{
    order.received.reset();
    order.completed.reset();
    if (order.aftersales.back().finished <= order.parcels.front().shipped) {
        order.parcels.clear();
        return;
    }
    for (SampleParcel &parcel : order.parcels)
        parcel.signedOff.reset();
}

SampleAftersale SampleAftersales::unshipped(const SampleOrder &order, SampleRandom &random) const
{
    SampleAftersale result;
    result.reason = &random.pick(m_unshippedReasons);
    result.label = &m_labels[1];
    const BeijingSeconds ships = order.parcels.front().shipped;
    result.applied = *order.paid + random.between(60, std::max<BeijingSeconds>(ships - *order.paid - 60, 61));
    result.finished
        = std::min(result.applied + mostlyShort(random, 2, 22 * 60), std::max(ships, result.applied + 60));
    result.amount = order.amount;
    // Now and then the warehouse is faster: the request is closed, or the parcel is stopped on its way.
    const auto luck = random.below(100);
    if (luck < 5) {
        result.end = SampleAftersaleEnd::RefundClosed;
        result.finished = std::max(result.applied + 60, ships);
    } else {
        result.closesOrder = true;
        if (luck < (m_troubles.calm > 0 ? 8 : 17))
            result.finished = std::max(result.applied, ships) + random.between(2 * Hour, 40 * Hour);
    }
    return result;
}

SampleAftersale SampleAftersales::shipped(const SampleOrder &order, SampleRandom &random) const
{
    const SampleParcel &parcel = order.parcels.front();
    SampleAftersale result;
    giveReason(result, m_qualityPerMille, random);
    result.end = pickEnd(random);
    const bool refunded = result.end == SampleAftersaleEnd::Refunded;
    if (!parcel.signedOff || random.percent(m_refundOnlyPercent)) {
        const qint64 longest = m_troubles.calm > 0 ? 34 : 44; // hours
        result.applied = parcel.shipped + random.between(4 * Hour, 6 * 24 * Hour);
        result.finished = result.applied + mostlyShort(random, 20, longest * 60)
            + (m_troubles.reach(result.applied) ? m_troubles.refundOnlyHours : 0) * Hour;
        const bool part = parcel.signedOff && random.percent(40);
        result.amount = part ? std::max<qint64>(order.amount * random.between(5, 50) / 100, 1) : order.amount;
        result.closesOrder = refunded && !part;
        return result;
    }
    result.applied = *parcel.signedOff + random.between(Hour, 6 * 24 * Hour);
    if (random.percent(m_exchangePercent)) {
        result.type = SampleAftersaleType::Exchange;
        giveReason(result, m_secondQualityPerMille, random);
        result.end = SampleAftersaleEnd::Closed;
        result.finished = result.applied + random.between(3 * 24 * Hour, 8 * 24 * Hour);
        return result;
    }
    result.type = SampleAftersaleType::ReturnRefund;
    // Agreed, sent back, signed off, inspected: four waits in one.
    result.finished = result.applied + mostlyShort(random, 30, 30 * 60)
        + random.between(40 * Hour, 110 * Hour) + mostlyShort(random, 60, 46 * 60)
        + (m_troubles.reach(result.applied) ? m_troubles.returnHours : 0) * Hour;
    result.amount = order.amount - (order.amount > order.freight ? order.freight : 0);
    result.closesOrder = refunded;
    result.returnTracking = 76'000'000'000'000 + random.between(0, 999'999) * 1'000 + random.between(0, 999);
    return result;
}

SampleAftersale SampleAftersales::second(const SampleOrder &order, SampleRandom &random) const
{
    const SampleAftersale &first = order.aftersales.front();
    SampleAftersale result;
    giveReason(result, m_secondQualityPerMille, random);
    result.applied = first.finished + random.between(Hour, 4 * 24 * Hour);
    result.finished = result.applied + mostlyShort(random, 60, 40 * 60);
    const bool refused = first.end != SampleAftersaleEnd::Refunded;
    result.amount = refused ? order.amount : std::max<qint64>((order.amount - first.amount) / 2, 1);
    result.closesOrder = refused;
    return result;
}

SampleAftersale SampleAftersales::orphan(int number, BeijingSeconds applied) const
{
    SampleRandom random(m_seed, SampleStream::Aftersales, ~static_cast<quint64>(number));
    SampleAftersale result;
    giveReason(result, m_qualityPerMille, random);
    result.id = 6'000'000'000'000'000 + number * 1'237;
    result.applied = applied;
    result.finished = applied + random.between(Hour, 40 * Hour);
    result.amount = random.between(1'990, 19'900);
    return result;
}

} // namespace shopglass
