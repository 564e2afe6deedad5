#include "models/reconcile/ordermoney.h"

#include "models/store/exportkind.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Places in the lists of values + 1, as the columns keep them.
struct States
{
    std::uint8_t received = 0;
    std::uint8_t completed = 0;
    std::uint8_t closed = 0;
    std::uint8_t processing = 0; ///< of an after-sale
    std::uint8_t rowProcessing = 0; ///< of the after-sale that an order row tells of
    std::uint8_t rowRefunded = 0;
};

std::uint8_t stored(const char *kindId, const char *attributeId, const char *valueId)
{
    const ExportKind &kind = ExportKinds::instance().kind(QString::fromLatin1(kindId));
    const auto attribute = kind.indexOf(QString::fromLatin1(attributeId));
    Q_ASSERT(attribute);
    const auto &values = kind.attributes[std::size_t(*attribute)].values;
    const auto found = std::ranges::find(values, QString::fromLatin1(valueId), &EnumValue::id);
    Q_ASSERT(found != values.end());
    return std::uint8_t(found - values.begin() + 1);
}

const States &states()
{
    static const States made{stored("orders", "order_status", "received"),
                             stored("orders", "order_status", "completed"),
                             stored("orders", "order_status", "closed"),
                             stored("aftersales", "aftersale_status", "processing"),
                             stored("orders", "aftersale_status", "processing"),
                             stored("orders", "aftersale_status", "refunded")};
    return made;
}

/// Moves a cursor over rows of unknown orders and of those before `begin`.
std::size_t firstOf(const std::vector<std::int32_t> &orderRow, std::size_t cursor, std::size_t begin)
{
    while (cursor < orderRow.size() && (orderRow[cursor] == NoRow || std::size_t(orderRow[cursor]) < begin))
        ++cursor;
    return cursor;
}

bool belongs(const std::vector<std::int32_t> &orderRow, std::size_t cursor, std::size_t end)
{
    return cursor < orderRow.size() && orderRow[cursor] != NoRow && std::size_t(orderRow[cursor]) < end;
}

std::int32_t dayOrNo(BeijingSeconds moment)
{
    return moment == NoTime ? NoDay : dayOf(moment).number();
}

/// None where no column says anything.
std::optional<qint64> subsidiesOf(const BillingColumns &billing, std::size_t line)
{
    std::optional<qint64> sum;
    for (const NumberColumn *column :
         {&billing.platformSubsidy, &billing.anchorSubsidy, &billing.paymentSubsidy}) {
        if (line < column->size() && (*column)[line] != NumberColumn::Absent)
            sum = sum.value_or(0) + (*column)[line];
    }
    return sum;
}

} // namespace

qint64 OrderMoney::refundedBefore(std::int32_t day) const
{
    if (refundList.empty())
        return refunds;
    qint64 sum = 0;
    for (const Refund &refund : refundList) {
        if (refund.day == NoDay || refund.day < day)
            sum += refund.amount;
    }
    return sum;
}

std::int32_t OrderMoney::lastRefundDay() const
{
    std::int32_t last = NoDay;
    for (const Refund &refund : refundList)
        last = std::max(last, refund.day);
    return last;
}

Day OrderMoney::confirmedBy(const ReconciliationRules &rules) const
{
    if (signedDay != NoDay)
        return Day::fromNumber(signedDay).plus(rules.confirmDays);
    const Day left = Day::fromNumber(shippedDay != NoDay ? shippedDay : paidDay);
    return left.plus(rules.deliveryDays + rules.confirmDays);
}

OrderMoneyReader::OrderMoneyReader(const StoreColumns &columns, std::span<const Field> fields, Day lastDay)
    : m_columns(columns)
    , m_lastDay(lastDay.number())
{
    for (std::size_t i = 0; i < columns.sources.size(); ++i) {
        const SalesSource &source = columns.sources[i];
        const bool told = source.promoter || !source.channel.isEmpty();
        const bool some = source.promoter || fields[i] == Field::Distribution;
        m_promotion.push_back(!told ? Promotion::Unknown : some ? Promotion::Some : Promotion::None);
    }
}

OrderMoney OrderMoneyReader::read(std::size_t begin, std::size_t end)
{
    OrderMoney order;
    readLines(begin, end, order);
    readAftersaleStatus(order.row, order);
    readAftersales(begin, end, order);
    readParcels(begin, end, order);
    return order;
}

void OrderMoneyReader::readLines(std::size_t begin, std::size_t end, OrderMoney &order) const
{
    const OrderColumns &orders = m_columns.orders;
    order.row = begin;
    order.product = orders.product[begin];
    bool known = true;
    bool subsidised = true;
    qint64 subsidies = 0;
    for (std::size_t line = begin; line < end; ++line) {
        if (orders.firstLine[line])
            order.row = line;
        if (orders.product[line] != order.product)
            order.product = 0;
        const std::int32_t created = orders.createdDay[line];
        if (created != NoDay && (order.createdDay == NoDay || created < order.createdDay))
            order.createdDay = created;
        const BeijingSeconds shipped = orders.shippedAt[line];
        const BeijingSeconds left = shipped != NoTime ? shipped : orders.promisedAt[line];
        order.shippedDay = std::max(order.shippedDay, dayOrNo(left));
        order.refunds += orders.refund[line];
        order.statedRefunds += orders.refund[line];
        const std::int32_t paid = orders.paidDay[line];
        if (paid == NoDay || paid > m_lastDay)
            continue;
        order.paidDay = order.paidDay == NoDay ? paid : std::min(order.paidDay, paid);
        ++order.paidLines;
        order.paid += orders.amount[line];
        order.commission += zeroIfAbsent(orders.commission[line]);
        const Promotion promotion = m_promotion[orders.source[line]];
        known = known && promotion != Promotion::Unknown;
        order.promoted = order.promoted.value_or(false) || promotion == Promotion::Some;
        const auto added = subsidiesOf(m_columns.billing, line);
        subsidised = subsidised && added.has_value();
        subsidies += added.value_or(0);
    }
    const std::uint8_t status = orders.status[order.row];
    order.received = status == states().received || status == states().completed;
    order.closed = status == states().closed;
    if (!known)
        order.promoted.reset();
    if (subsidised && order.paidLines > 0)
        order.subsidies = subsidies;
}

void OrderMoneyReader::readAftersaleStatus(std::size_t line, OrderMoney &order) const
{
    const NumberColumn &column = m_columns.billing.aftersaleStatus;
    if (line >= column.size() || column[line] < 0)
        return;
    const auto status = std::uint8_t(column[line] + 1);
    order.disputed = status == states().rowProcessing;
    order.refundUnknown = status == states().rowRefunded && order.refunds == 0;
}

/// An order with after-sales takes its refunds from them alone, as everywhere.
void OrderMoneyReader::readAftersales(std::size_t begin, std::size_t end, OrderMoney &order)
{
    const AftersaleColumns &rows = m_columns.aftersales;
    m_aftersale = firstOf(rows.orderRow, m_aftersale, begin);
    bool first = true;
    for (; belongs(rows.orderRow, m_aftersale, end); ++m_aftersale) {
        if (first) {
            order.refunds = 0;
            order.statedRefunds = 0;
            order.refundUnknown = false;
        }
        first = false;
        order.disputed = order.disputed || rows.status[m_aftersale] == states().processing;
        const std::int32_t day = dayOrNo(rows.finishedAt[m_aftersale]);
        if (!rows.success[m_aftersale] || day > m_lastDay)
            continue;
        order.refunds += rows.amount[m_aftersale];
        order.statedRefunds += rows.statedAmount(m_aftersale);
        order.refundList.push_back({day, rows.amount[m_aftersale]});
    }
}

void OrderMoneyReader::readParcels(std::size_t begin, std::size_t end, OrderMoney &order)
{
    const ShipmentColumns &rows = m_columns.shipments;
    m_parcel = firstOf(rows.orderRow, m_parcel, begin);
    bool all = belongs(rows.orderRow, m_parcel, end);
    std::int32_t last = NoDay;
    for (; belongs(rows.orderRow, m_parcel, end); ++m_parcel) {
        order.shippedDay = std::max(order.shippedDay, dayOrNo(rows.shippedAt[m_parcel]));
        const std::int32_t day = dayOrNo(rows.signedAt[m_parcel]);
        all = all && day != NoDay;
        last = std::max(last, day);
    }
    if (all)
        order.signedDay = last;
}

} // namespace shopglass
