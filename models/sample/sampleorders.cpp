#include "models/sample/sampleorders.h"

#include "models/base/money.h"
#include "models/sample/sampledata.h"

#include <QDate>
#include <QJsonArray>

namespace shopglass {

namespace {

constexpr BeijingSeconds Hour = 3'600;
// How long a parcel waits in a warehouse with a planted problem.
constexpr BeijingSeconds LateBy = 48 * Hour;
constexpr qint64 LeastAmount = 100; // fen; discounts never eat an order up

std::size_t below(SampleRandom &random, std::size_t bound)
{
    return random.below(static_cast<quint32>(bound));
}

/// "26" + day of the year + three made-up digits + the order's number: 16 digits, unique.
qint64 orderId(const SampleOrder &order, Day day, SampleRandom &random)
{
    const QDate date = day.date();
    const qint64 head = qint64(date.year() % 100) * 1'000 + date.dayOfYear();
    return (head * 1'000 + random.between(0, 999)) * 100'000'000 + order.ordinal;
}

} // namespace

SampleOrders::SampleOrders(const SampleOptions &options)
    : m_seed(options.seed)
    , m_count(options.orders)
    , m_goods(options)
    , m_people(options)
    , m_demand(options, m_goods)
    , m_aftersales(options.seed, options.troubles)
    , m_troubles(options.troubles)
{
    const QJsonObject people = sampleData(QStringLiteral("people"));
    const auto size
        = [&](QLatin1String key) { return static_cast<std::size_t>(people[key].toArray().size()); };
    m_payments = size(QLatin1String("payments"));
    m_messages = size(QLatin1String("messages"));
    m_remarks = size(QLatin1String("remarks"));
    m_flags = size(QLatin1String("flags"));
}

std::vector<SampleOrder> SampleOrders::ordersOf(int dayIndex) const
{
    const SampleDay day = m_demand.day(dayIndex);
    std::vector<SampleOrder> orders;
    const qint64 end = m_demand.ordersBefore(dayIndex + 1);
    for (qint64 ordinal = m_demand.ordersBefore(dayIndex); ordinal < end; ++ordinal)
        orders.push_back(order(ordinal, day));
    std::sort(orders.begin(), orders.end(), [](const SampleOrder &a, const SampleOrder &b) {
        return a.created != b.created ? a.created > b.created : a.ordinal > b.ordinal;
    });
    return orders;
}

SampleOrder SampleOrders::order(qint64 ordinal, const SampleDay &day) const
{
    SampleRandom random(m_seed, SampleStream::Order, static_cast<quint64>(ordinal));
    SampleOrder order;
    order.ordinal = ordinal;
    order.id = orderId(order, day.day, random);
    order.created = startOf(day.day) + m_demand.pickSecondOfDay(random);
    order.buyer = buyerOf(ordinal);
    order.product = &m_goods.products()[random.weighted(day.productSums)];
    chooseSource(order, day, random);
    price(order, day, random);
    pay(order, random);
    ship(order, day, random);
    annotate(order, random);
    m_aftersales.addTo(order);
    return order;
}

qint64 SampleOrders::buyerOf(qint64 ordinal) const
{
    // A buyer is known by the number of the first order. Others buy again: they are the buyers of an earlier
    // order, at most about two months back, which makes some of them come again and again.
    const qint64 reach = std::max<qint64>(m_count / 6, 1);
    while (ordinal > 0) {
        SampleRandom random(m_seed, SampleStream::BuyerChoice, static_cast<quint64>(ordinal));
        if (random.percent(m_demand.newBuyerPercent()))
            return ordinal;
        ordinal -= random.between(1, std::min(reach, ordinal));
    }
    return 0;
}

void SampleOrders::chooseSource(SampleOrder &order, const SampleDay &day, SampleRandom &random) const
{
    order.source = &m_demand.pickSource(m_goods.stageOn(*order.product, day.index), random);
    order.account = below(random, m_people.accounts().size());
    switch (order.source->promoter) {
    case SamplePromoterKind::None:
        return;
    case SamplePromoterKind::Influencer:
        order.influencer = &m_people.influencers()[random.weighted(m_people.influencerSums())];
        break;
    case SamplePromoterKind::Leader:
        order.leader = &random.pick(m_people.leaders());
        if (random.percent(70))
            order.influencer = &m_people.influencers()[random.weighted(m_people.influencerSums())];
        break;
    case SamplePromoterKind::Affiliate:
        order.affiliate = &random.pick(m_people.affiliates());
        break;
    }
    order.rate = order.product->rate + (order.influencer ? order.influencer->premium : 0)
        + (m_troubles.reach(order.created) ? m_troubles.ratePoints : 0);
}

void SampleOrders::price(SampleOrder &order, const SampleDay &day, SampleRandom &random) const
{
    const SampleCategory &category = m_goods.categoryOf(*order.product);
    order.specA = below(random, category.specA.size());
    order.specB = below(random, category.specB.size());
    order.unitPrice = order.product->price;
    const auto point = random.below(100);
    order.quantity = point < 86 ? 1 : point < 96 ? 2 : static_cast<int>(random.between(3, 5));
    const qint64 goods = order.unitPrice * order.quantity;
    if (day.burstPercent > 200)
        order.shopDiscount = goods * random.between(8, 15) / 100;
    else if (random.percent(30))
        order.shopDiscount = random.between(100, 1'000);
    if (random.percent(18))
        order.platformSubsidy = random.between(50, 600);
    if (order.influencer && order.source->live && random.percent(12))
        order.anchorSubsidy = random.between(50, 500);
    if (random.percent(3))
        order.jointDiscount = random.between(10, 300);
    if (random.percent(10))
        order.paymentDiscount = random.between(1, 199);
    if (random.percent(6))
        order.freight = random.between(3, 12) * 100;
    // Whatever would leave less than a yuan is not granted.
    qint64 left = goods - LeastAmount;
    for (qint64 *discount : {&order.shopDiscount, &order.platformSubsidy, &order.anchorSubsidy,
                             &order.jointDiscount, &order.paymentDiscount}) {
        *discount = std::min(*discount, left);
        left -= *discount;
    }
    order.amount = left + LeastAmount + order.freight;
    const qint64 base = order.amount + order.platformSubsidy + order.anchorSubsidy;
    order.commission = divideRounded(base * order.rate, 100);
}

void SampleOrders::pay(SampleOrder &order, SampleRandom &random) const
{
    order.payment = below(random, m_payments);
    if (random.perMille(m_demand.unpaidPerMille())) {
        order.expired = order.created + 30 * 60 + random.between(0, 90);
        return;
    }
    const auto haste = random.below(100);
    order.paid = order.created
        + (haste < 80       ? random.between(4, 90)
               : haste < 95 ? random.between(60, 600)
                            : random.between(300, 1'790));
    order.presale = random.percent(m_demand.presalePercent());
    order.promised = *order.paid + (order.presale ? random.between(7, 15) * 24 : 48) * Hour;
}

void SampleOrders::ship(SampleOrder &order, const SampleDay &day, SampleRandom &random) const
{
    if (!order.paid)
        return;
    const bool late = random.percent(day.latePercent);
    const BeijingSeconds longest = (m_troubles.calm > 0 ? 34 : 41) * Hour;
    BeijingSeconds shipped = *order.paid + random.between(2 * Hour, longest);
    if (order.presale)
        shipped = *order.paid + random.between(3 * 24 * Hour, 10 * 24 * Hour);
    else if (late)
        shipped = *order.paid + random.between(50 * Hour, 110 * Hour);
    order.warehouse = below(random, m_people.warehouses().size());
    if (!order.presale && !late && isLateFromWarehouse(order))
        shipped += LateBy;
    const int hours = m_people.provinces()[m_people.provinceOf(order.buyer)].hours;
    const int parcels = order.quantity > 1 && random.perMille(m_demand.splitParcelPerMille() * 7) ? 2 : 1;
    for (int number = 0; number < parcels; ++number) {
        SampleParcel parcel;
        parcel.tracking = 77'000'000'000'000 + order.ordinal * 10 + number;
        parcel.courier = below(random, m_people.couriers().size());
        parcel.shipped = shipped + number * random.between(1, 30) * Hour;
        parcel.pickedUp = parcel.shipped + random.between(30 * 60, 9 * Hour);
        const bool slow = parcel.courier == SampleSlowCourier && m_troubles.reach(order.created);
        const qint64 slowness = slow ? m_troubles.courierSlowPercent : 0;
        const BeijingSeconds signedOff
            = parcel.pickedUp + hours * Hour * random.between(70, 140) * (100 + slowness) / 10'000;
        parcel.transit = parcel.pickedUp + (signedOff - parcel.pickedUp) * 7 / 10;
        parcel.delivering = signedOff - random.between(Hour, 5 * Hour);
        if (random.percent(35))
            parcel.waiting = signedOff - random.between(10 * 60, 50 * 60);
        if (!random.perMille(m_demand.unsignedPerMille()))
            parcel.signedOff = signedOff;
        order.parcels.push_back(parcel);
    }
    if (const auto signedOff = order.parcels.back().signedOff) {
        order.received = *signedOff + random.between(2 * Hour, 7 * 24 * Hour);
        order.completed = *order.received + 7 * 24 * Hour;
    }
}

bool SampleOrders::isLateFromWarehouse(const SampleOrder &order) const
{
    SampleRandom random(m_seed, SampleStream::Troubles, static_cast<quint64>(order.ordinal) + 1);
    return m_troubles.reach(order.created) && order.warehouse == SampleSlowWarehouse
        && random.percent(m_troubles.warehouseLatePercent);
}

void SampleOrders::annotate(SampleOrder &order, SampleRandom &random) const
{
    if (random.percent(4))
        order.message = below(random, m_messages);
    if (random.percent(5)) {
        order.remark = below(random, m_remarks);
        order.flag = below(random, m_flags);
    }
}

} // namespace shopglass
