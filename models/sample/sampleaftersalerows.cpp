// The after-sale rows of SampleRows.

#include "models/sample/samplerows.h"

#include <QDate>

namespace shopglass {

namespace {

constexpr std::string_view Blank;
constexpr std::string_view Dash = "-";
constexpr std::size_t AftersaleColumns = 41;
constexpr BeijingSeconds Hour = 3'600;

std::string filled(std::string pattern, qint64 number)
{
    return pattern.replace(pattern.find("%1"), 2, std::to_string(number));
}

} // namespace

std::span<const SampleCell> SampleRows::aftersale(const SampleOrder &order, const SampleAftersale &aftersale,
                                                  BeijingSeconds moment)
{
    begin(AftersaleColumns);
    id(aftersale.id);
    id(order.id);
    text(m_statuses[static_cast<std::size_t>(statusAt(order, moment))]);
    time(order.created, moment);
    money(order.amount);
    money(order.freight);
    money(order.amount); // 商家实收金额
    aftersaleGoods(order);
    const SampleBuyer buyer = m_orders.people().buyer(order.buyer);
    id(buyer.platformId);
    text(filled(m_nick, buyer.platformId % 10'000));
    aftersaleCase(aftersale, moment);
    const SampleParcel *parcel = order.parcels.empty() ? nullptr : &order.parcels.front();
    if (parcel && parcel->shipped <= moment) {
        id(parcel->tracking);
        text(m_orders.people().couriers()[parcel->courier]);
    } else {
        text(Dash);
        text(Dash);
    }
    aftersaleReturn(aftersale, moment);
    Q_ASSERT(m_at == AftersaleColumns);
    return {m_cells.data(), AftersaleColumns};
}

std::span<const SampleCell> SampleRows::orphan(const SampleAftersale &aftersale, Day day, int number,
                                               BeijingSeconds moment)
{
    begin(AftersaleColumns);
    id(aftersale.id);
    const QDate date = day.date();
    id((qint64(date.year() % 100) * 1'000 + date.dayOfYear()) * 100'000'000'000 + 99'000'000'000 + number);
    text(m_statuses.back());
    next().setTime(startOf(day) + 12 * Hour);
    money(aftersale.amount);
    money(0);
    money(aftersale.amount);
    for (int column = 7; column < 13; ++column)
        text(Dash);
    aftersaleCase(aftersale, moment);
    text(Dash);
    text(Dash);
    aftersaleReturn(aftersale, moment);
    return {m_cells.data(), AftersaleColumns};
}

void SampleRows::aftersaleGoods(const SampleOrder &order)
{
    id(order.product->id);
    text(order.product->title);
    m_scratch.assign(order.product->skuPrefix).append("-");
    m_scratch.append(std::to_string(order.specA)).append(std::to_string(order.specB));
    text(m_scratch);
    specText(order, m_scratch);
    text(m_scratch);
}

void SampleRows::aftersaleCase(const SampleAftersale &aftersale, BeijingSeconds moment)
{
    const SampleAftersales &texts = m_orders.aftersales();
    text(texts.typeText(aftersale.type));
    money(aftersale.amount);
    text(texts.stateText(aftersale, moment));
    text(*aftersale.reason);
    text(*aftersale.label);
    text(aftersale.id % 3 == 0 ? std::string_view(m_description) : Blank);
    next().setTime(aftersale.applied);
    time(aftersale.finished, moment);
    next().setTime(aftersale.applied + 48 * Hour); // 超时时间
    text(m_no); // 是否ATOM处理
    text(texts.methods().front());
    text(Blank); // 售后操作
    text(m_no); // 客服仲裁
}

void SampleRows::aftersaleReturn(const SampleAftersale &aftersale, BeijingSeconds moment)
{
    const BeijingSeconds third = (aftersale.finished - aftersale.applied) / 3;
    const BeijingSeconds sent = aftersale.applied + third;
    if (aftersale.returnTracking != 0 && sent <= moment) {
        id(aftersale.returnTracking);
        text(m_orders.people().couriers().front());
        text(m_orders.aftersales().returnStates()[sent + third <= moment ? 2 : 1]);
    } else {
        text(Dash);
        text(Dash);
        text(aftersale.returnTracking != 0 ? std::string_view(m_orders.aftersales().returnStates().front())
                                           : Blank);
    }
    text(Blank); // 退货异常
    text(aftersale.returnTracking != 0 ? std::string_view(m_returnAddress) : Blank);
    text(aftersale.returnTracking != 0 ? std::string_view(m_returnContact) : Blank);
    for (int column = 35; column < 39; ++column) // 商家退货联系人电话, 换货 …
        text(Dash);
    text(m_operator);
    text(Blank); // 旗帜颜色
    text(Blank); // 插旗备注
}

} // namespace shopglass
