#include "models/columns/orderloader.h"

#include "models/columns/blockvalues.h"

#include <algorithm>

namespace shopglass {

namespace {

QStringList names(std::initializer_list<const char *> ids)
{
    QStringList list;
    for (const char *id : ids)
        list.append(QString::fromLatin1(id));
    return list;
}

namespace Sales {
enum : std::size_t {
    OrderId,
    LineKey,
    CreatedAt,
    PaidAt,
    PaidAmount,
    Quantity,
    Commission,
    OrderStatus,
    RefundAmount,
    Buyer,
    Count_
};
} // namespace Sales

namespace Places {
enum : std::size_t {
    PromisedAt = Sales::Count_,
    ShippedAt,
    Channel,
    Carrier,
    AccountType,
    ProductId,
    ProductTitle,
    PromoterId,
    PromoterName,
    LeaderId,
    LeaderName,
    AffiliateId,
    AffiliateName,
    Province,
    Warehouse,
    Courier,
    Account,
    ShopDiscount,
    PlatformSubsidy,
    AnchorSubsidy,
    Spec
};
} // namespace Places

/// How many rows before its turn a buyer's number is fetched from memory.
constexpr std::size_t RowsAhead = 16;

/// Numbers above 31 bits are no quantity; they count as the greatest one instead of wrapping round.
std::int32_t quantityOf(qint64 value)
{
    constexpr qint64 Most = std::numeric_limits<std::int32_t>::max();
    return static_cast<std::int32_t>(std::clamp(orZero(value), -Most, Most));
}

} // namespace

QStringList orderAttributes()
{
    return names({"order_id",    "line_key",      "created_at",     "paid_at",          "paid_amount",
                  "quantity",    "commission",    "order_status",   "refund_amount",    "buyer",
                  "promised_at", "shipped_at",    "channel",        "carrier",          "account_type",
                  "product_id",  "product_title", "promoter_id",    "promoter_name",    "leader_id",
                  "leader_name", "affiliate_id",  "affiliate_name", "province",         "warehouse",
                  "courier",     "account",       "shop_discount",  "platform_subsidy", "anchor_subsidy",
                  "spec"});
}

OrderSales::OrderSales(StoreColumns &columns)
    : m_columns(columns)
{
}

void OrderSales::take(const FactBlock &block)
{
    OrderColumns &orders = m_columns.orders;
    const auto column = [&](std::size_t field) { return std::span(block.columns[field]).first(block.rows); };
    const auto ids = column(Sales::OrderId);
    orders.orderId.insert(orders.orderId.end(), ids.begin(), ids.end());
    orders.lineKey.append(column(Sales::LineKey));
    for (const qint64 moment : column(Sales::CreatedAt))
        orders.createdDay.push_back(dayOrNone(moment));
    for (const qint64 moment : column(Sales::PaidAt))
        orders.paidDay.push_back(dayOrNone(moment));
    orders.paidAt.append(column(Sales::PaidAt));
    for (const qint64 amount : column(Sales::PaidAmount)) {
        if (amount == AbsentValue && orders.paidDay[orders.amount.size()] != NoDay)
            m_unpriced.push_back(orders.amount.size());
        orders.amount.push_back(orZero(amount));
    }
    for (const qint64 pieces : column(Sales::Quantity))
        orders.quantity.push_back(quantityOf(pieces));
    orders.commission.append(column(Sales::Commission));
    for (const qint64 status : column(Sales::OrderStatus))
        orders.status.push_back(enumNumber(status));
    for (const qint64 amount : column(Sales::RefundAmount))
        m_ownRefund.push_back(orZero(amount));
    const auto buyers = column(Sales::Buyer);
    for (std::size_t row = 0; row < buyers.size(); ++row) {
        // Buyers come in no order: without a hint each would be waited for.
        if (row + RowsAhead < buyers.size())
            m_buyers.expect(buyers[row + RowsAhead]);
        orders.buyer.push_back(buyers[row] == AbsentValue ? 0 : m_buyers.of(buyers[row]));
    }
}

void OrderSales::settle()
{
    OrderColumns &orders = m_columns.orders;
    orders.firstLine.assign(orders.size(), 0);
    orders.refunded.assign(orders.size(), 0);
    orders.refund.assign(orders.size(), 0);
    for (std::size_t first = 0; first < orders.size();) {
        std::size_t end = first;
        std::size_t head = first;
        qint64 refund = 0;
        std::uint32_t buyer = 0;
        for (; end < orders.size() && orders.orderId[end] == orders.orderId[first]; ++end) {
            if (orders.paidDay[head] == NoDay && orders.paidDay[end] != NoDay)
                head = end;
            refund += m_ownRefund[end];
            if (buyer == 0)
                buyer = orders.buyer[end];
        }
        orders.firstLine[head] = 1;
        orders.refunded[head] = refund > 0 ? 1 : 0;
        if (refund != 0 && end - first == 1)
            orders.refund.set(head, refund);
        else if (end - first > 1)
            settleLines({first, end}, head, buyer);
        first = end;
    }
    m_ownRefund = {};
    m_columns.buyerCount = static_cast<std::uint32_t>(m_buyers.values().size() - 1);
}

/// What one line says of the order holds for all; a refund stays with the line that names its product.
void OrderSales::settleLines(std::pair<std::size_t, std::size_t> lines, std::size_t head, std::uint32_t buyer)
{
    OrderColumns &orders = m_columns.orders;
    for (std::size_t line = lines.first; line < lines.second; ++line) {
        if (orders.buyer[line] == 0)
            orders.buyer[line] = buyer;
        const qint64 refund = m_ownRefund[line];
        const std::size_t target = orders.paidDay[line] == NoDay ? head : line;
        if (refund != 0)
            orders.refund.set(target, orders.refund[target] + refund);
    }
}

OrderPlaces::OrderPlaces(StoreColumns &columns)
    : m_orders(columns.orders)
    , m_discounts(columns.discounts)
{
}

void OrderPlaces::take(const FactBlock &block)
{
    const auto column = [&](std::size_t field) { return std::span(block.columns[field]).first(block.rows); };
    m_orders.promisedAt.append(column(Places::PromisedAt));
    m_orders.shippedAt.append(column(Places::ShippedAt));
    for (std::size_t row = 0; row < block.rows; ++row) {
        const auto cell = [&](std::size_t field) { return block.columns[field][row]; };
        const std::uint32_t influencer = influencerOf(block, row);
        m_orders.influencer.push_back(influencer);
        m_orders.source.push_back(sourceOf({orZero(cell(Places::Channel)), orZero(cell(Places::Carrier)),
                                            orZero(cell(Places::AccountType)), influencer != 0 ? 1 : 0}));
        const qint64 productId = cell(Places::ProductId);
        const std::uint32_t product = productId == AbsentValue ? 0 : products.of(productId);
        m_orders.product.push_back(product);
        rememberName(productNames, product, cell(Places::ProductTitle));
    }
    const auto fill = [&](std::vector<std::uint32_t> &numbers, DenseIndex &index, std::size_t field) {
        numbers.reserve(m_orders.product.capacity());
        for (const qint64 text : column(field))
            numbers.push_back(text == AbsentValue ? 0 : index.of(text));
    };
    fill(m_orders.spec, specs, Places::Spec);
    fill(m_orders.province, provinces, Places::Province);
    fill(m_orders.warehouse, warehouses, Places::Warehouse);
    fill(m_orders.courier, couriers, Places::Courier);
    takeAgents(block);
}

void OrderPlaces::takeAgents(const FactBlock &block)
{
    const auto column = [&](std::size_t field) { return std::span(block.columns[field]).first(block.rows); };
    agents.take({column(Places::Account), column(Places::PromoterId), column(Places::LeaderId),
                 column(Places::LeaderName), column(Places::AffiliateId), column(Places::AffiliateName)},
                m_orders.agent);
    m_discounts.shop.append(column(Places::ShopDiscount));
    m_discounts.platform.append(column(Places::PlatformSubsidy));
    m_discounts.anchor.append(column(Places::AnchorSubsidy));
}

std::uint32_t OrderPlaces::influencerOf(const FactBlock &block, std::size_t row)
{
    for (const std::size_t field : {Places::PromoterId, Places::LeaderId, Places::AffiliateId}) {
        const qint64 id = block.columns[field][row];
        if (id == AbsentValue || id == 0)
            continue;
        const std::uint32_t number = influencers.of(id);
        nameInfluencer(number, block.columns[field + 1][row], block.columns[Sales::CreatedAt][row]);
        return number;
    }
    return 0;
}

/// The name of the newest row stays: rows come by order number, which need not be by time.
void OrderPlaces::nameInfluencer(std::uint32_t number, qint64 name, qint64 moment)
{
    if (influencerNames.size() <= number) {
        influencerNames.resize(std::size_t(number) + 1, 0);
        m_namedAt.resize(std::size_t(number) + 1, AbsentValue);
    }
    qint64 &known = influencerNames[number];
    if (name == AbsentValue || moment < m_namedAt[number]) {
        if (name != AbsentValue && name != known)
            formerNames.emplace(number, name);
        return;
    }
    if (known != 0 && known != name)
        formerNames.emplace(number, known);
    known = name;
    m_namedAt[number] = moment;
}

std::uint16_t OrderPlaces::sourceOf(const SourceKey &key)
{
    if (!m_sourceKeys.empty() && key == m_lastSourceKey)
        return m_lastSource;
    const auto [found, isNew] = m_sources.try_emplace(key, static_cast<std::uint16_t>(m_sourceKeys.size()));
    if (isNew)
        m_sourceKeys.push_back(key);
    m_lastSourceKey = key;
    m_lastSource = found->second;
    return m_lastSource;
}

void rememberName(std::vector<qint64> &names, std::uint32_t number, qint64 name)
{
    if (names.size() <= number)
        names.resize(std::size_t(number) + 1, 0);
    if (name != AbsentValue)
        names[number] = name;
}

} // namespace shopglass
