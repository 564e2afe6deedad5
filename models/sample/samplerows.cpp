#include "models/sample/samplerows.h"

#include "models/sample/sampledata.h"

namespace shopglass {

namespace {

constexpr std::string_view Blank;
constexpr std::string_view Dash = "-";
constexpr std::string_view TwoDashes = "--";
constexpr std::size_t OrderColumns = 64;
constexpr std::size_t ParcelColumns = 8;

} // namespace

SampleRows::SampleRows(const SampleOrders &orders)
    : m_orders(orders)
    , m_cells(OrderColumns)
{
    const QJsonObject people = sampleData(QStringLiteral("people"));
    const QJsonObject words = people[QLatin1String("words")].toObject();
    m_messages = sampleTexts(people[QLatin1String("messages")]);
    m_remarks = sampleTexts(people[QLatin1String("remarks")]);
    m_flags = sampleTexts(people[QLatin1String("flags")]);
    m_payments = sampleTexts(people[QLatin1String("payments")]);
    m_statuses = sampleTexts(words[QLatin1String("status")]);
    m_tracking = sampleTexts(words[QLatin1String("tracking")]);
    m_no = sampleText(words[QLatin1String("no")]);
    m_shop = sampleText(words[QLatin1String("shop_subject")]);
    m_shipKind = sampleText(words[QLatin1String("ship_kind")]);
    m_nick = sampleText(words[QLatin1String("nick")]);
    m_returnAddress = sampleText(words[QLatin1String("return_address")]);
    m_returnContact = sampleText(words[QLatin1String("return_contact")]);
    m_operator = sampleText(words[QLatin1String("operator")]);
    m_description = sampleText(words[QLatin1String("description")]);
}

void SampleRows::begin(std::size_t columns)
{
    Q_ASSERT(columns <= m_cells.size());
    m_at = 0;
}

void SampleRows::time(std::optional<BeijingSeconds> time, BeijingSeconds moment)
{
    SampleCell &cell = next();
    if (time && *time <= moment)
        cell.setTime(*time);
    else
        cell.set(TwoDashes);
}

void SampleRows::promoter(const SamplePromoter *promoter, std::string_view none)
{
    if (promoter) {
        id(promoter->id);
        text(promoter->name);
    } else {
        text(none);
        text(none.empty() ? Blank : Dash);
    }
}

std::span<const SampleCell> SampleRows::order(const SampleOrder &order, BeijingSeconds moment,
                                              SamplePrivacy privacy)
{
    begin(OrderColumns);
    orderHead(order, moment);
    orderMiddle(order, moment);
    orderGoods(order);
    orderPromotion(order);
    orderReceiver(order, privacy);
    orderShipping(order, moment);
    Q_ASSERT(m_at == OrderColumns);
    return {m_cells.data(), OrderColumns};
}

void SampleRows::orderHead(const SampleOrder &order, BeijingSeconds moment)
{
    id(order.id);
    text(Dash); // 赠品订单号
    text(Blank); // 活动订单编号
    time(order.created, moment);
    time(order.paid, moment);
    text(TwoDashes); // 预售定金支付时间
    text(m_statuses[static_cast<std::size_t>(statusAt(order, moment))]);
    money(order.amount);
    money(order.freight);
    money(order.shopDiscount);
    money(order.platformSubsidy);
    money(order.anchorSubsidy);
    money(order.jointDiscount);
    money(order.paymentDiscount);
    text(order.paid && *order.paid <= moment ? std::string_view(m_payments[order.payment]) : Dash);
}

void SampleRows::orderMiddle(const SampleOrder &order, BeijingSeconds moment)
{
    next().set(SampleCell::Kind::Count, order.quantity);
    text(order.message ? std::string_view(m_messages[*order.message]) : Blank);
    text(order.source->account.empty() ? TwoDashes : std::string_view(order.source->account));
    if (order.influencer)
        text(order.influencer->name);
    else if (order.leader)
        text(order.leader->name);
    else
        text(order.source->account.empty() ? Dash
                                           : std::string_view(m_orders.people().accounts()[order.account]));
    text(order.remark ? std::string_view(m_remarks[*order.remark]) : Blank);
    text(order.flag ? std::string_view(m_flags[*order.flag]) : Blank);
    const SampleAftersale *aftersale = aftersaleAt(order, moment);
    text(aftersale ? std::string_view(m_orders.aftersales().stateText(*aftersale, moment)) : Blank);
    text(m_no); // 活动订单
    // A promise lies ahead; it is known as soon as the order is paid.
    if (order.paid && *order.paid <= moment)
        next().setTime(*order.promised);
    else
        text(TwoDashes);
    text(order.source->carrier);
    text(Dash); // 国补类型
}

void SampleRows::specText(const SampleOrder &order, std::string &out) const
{
    const SampleCategory &category = m_orders.goods().categoryOf(*order.product);
    out.assign(category.specAName).append(":").append(category.specA[order.specA]).append(";");
    out.append(category.specBName).append(":").append(category.specB[order.specB]);
}

void SampleRows::orderGoods(const SampleOrder &order)
{
    text(order.product->title);
    id(order.product->id);
    specText(order, m_scratch);
    text(m_scratch);
    m_scratch.assign(order.product->skuPrefix).append("-");
    m_scratch.append(std::to_string(order.specA)).append(std::to_string(order.specB));
    text(m_scratch);
    money(order.unitPrice);
}

void SampleRows::orderPromotion(const SampleOrder &order)
{
    text(order.source->channel.empty() ? TwoDashes : std::string_view(order.source->channel));
    promoter(order.influencer, "0");
    if (order.rate > 0) {
        money(order.commission);
        next().set(SampleCell::Kind::Percent, order.rate);
    } else {
        text(Dash);
        text(Dash);
    }
    promoter(order.leader, Dash);
    promoter(order.affiliate, Blank);
    text(Dash); // 授权推广者ID
    text(Dash); // 授权推广者昵称
}

void SampleRows::orderReceiver(const SampleOrder &order, SamplePrivacy privacy)
{
    const SampleBuyer buyer = m_orders.people().buyer(order.buyer);
    const bool plain = privacy == SamplePrivacy::Plain;
    text(plain ? buyer.name : buyer.maskedName);
    text(plain ? buyer.phone : buyer.maskedPhone);
    text(m_orders.people().provinces()[buyer.province].name);
    text(buyer.city);
    text(buyer.district);
    text(buyer.street);
    text(plain ? buyer.address : buyer.maskedAddress);
}

void SampleRows::orderShipping(const SampleOrder &order, BeijingSeconds moment)
{
    const SampleParcel *parcel = order.parcels.empty() ? nullptr : &order.parcels.front();
    if (parcel && parcel->shipped <= moment) {
        next().setTime(parcel->shipped);
        text(m_orders.people().couriers()[parcel->courier]);
        id(parcel->tracking);
        const bool gone = parcel->signedOff && *parcel->signedOff <= moment;
        text(m_tracking[gone ? 3 : parcel->delivering <= moment ? 2 : parcel->transit <= moment ? 1 : 0]);
    } else {
        text(TwoDashes);
        text(Dash);
        text(Dash);
        text(Blank);
    }
    text(Blank); // 集运类型
    text(Blank); // 直邮类型
    text(order.paid ? std::string_view(m_orders.people().warehouses()[order.warehouse]) : Dash);
    text(Dash); // 仓库地址
    text(m_shipKind);
    for (int column = 0; column < 5; ++column) // 实名姓名 … 国补/类国补/消费券
        text(column == 0 ? Blank : Dash);
    text(m_shop);
}

std::span<const SampleCell> SampleRows::parcel(const SampleOrder &order, const SampleParcel &parcel,
                                               BeijingSeconds moment)
{
    begin(ParcelColumns);
    time(parcel.shipped, moment);
    time(parcel.pickedUp, moment);
    time(parcel.transit, moment);
    time(parcel.delivering, moment);
    time(parcel.waiting, moment);
    time(parcel.signedOff, moment);
    id(order.id);
    id(parcel.tracking);
    return {m_cells.data(), m_at};
}

std::span<const SampleCell> SampleRows::shortParcel(const SampleOrder &order, const SampleParcel &parcel)
{
    begin(ParcelColumns);
    next().setTime(parcel.shipped);
    id(order.id);
    id(parcel.tracking);
    return {m_cells.data(), m_at};
}

} // namespace shopglass
