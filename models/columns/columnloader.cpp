#include "models/columns/columnloader.h"

#include "models/columns/figureloader.h"
#include "models/store/refundrule.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ColumnTexts)
};

/// Columns of the order pass, in the order that they are asked for.
enum OrderField : std::size_t {
    OrderId,
    LineKey,
    CreatedAt,
    PaidAt,
    PromisedAt,
    ShippedAt,
    PaidAmount,
    Quantity,
    Commission,
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
    OrderStatus,
    RefundAmount,
    Buyer,
};

/// StoreColumns keeps the source in 16 bits.
constexpr std::size_t MostSources = 65'536;

Error tooManySourcesError()
{
    return {
        Texts::tr(
            "The orders name more than 65,536 different channels, carriers and account types, so the columns "
            "of an import must have been mixed up. Check the mapping of the order files, undo the import and "
            "repeat it."),
        {},
        ErrorKind::Refused};
}

QStringList names(std::initializer_list<const char *> ids)
{
    QStringList list;
    for (const char *id : ids)
        list.append(QString::fromLatin1(id));
    return list;
}

std::int32_t dayOr(const StoredValue &moment)
{
    return moment ? dayOf(*moment).number() : NoDay;
}

/// 0 = blank or a text that the platform's list does not have.
std::uint8_t enumOf(const StoredValue &value)
{
    return value && *value >= 0 ? static_cast<std::uint8_t>(*value + 1) : std::uint8_t(0);
}

/// Numbers above 31 bits are no quantity; they count as the greatest one instead of wrapping round.
std::int32_t quantityOf(const StoredValue &value)
{
    constexpr qint64 Most = std::numeric_limits<std::int32_t>::max();
    return static_cast<std::int32_t>(std::clamp(value.value_or(0), -Most, Most));
}

void remember(std::vector<qint64> &names, std::uint32_t number, const StoredValue &name)
{
    if (names.size() <= number)
        names.resize(std::size_t(number) + 1, 0);
    if (name)
        names[number] = *name;
}

} // namespace

ColumnLoader::ColumnLoader(const Workspace &workspace, StoreColumns &columns)
    : m_reader(workspace)
    , m_columns(columns)
{
}

Result<void> ColumnLoader::load()
{
    for (const auto step :
         {&ColumnLoader::loadOrders, &ColumnLoader::loadAftersales, &ColumnLoader::loadShipments,
          &ColumnLoader::loadScores, &ColumnLoader::loadFigures, &ColumnLoader::loadCoverage,
          &ColumnLoader::nameDimensions}) {
        const auto done = (this->*step)();
        if (!done)
            return done;
    }
    return {};
}

Result<void> ColumnLoader::loadOrders()
{
    const QStringList fields = names(
        {"order_id",     "line_key",       "created_at",  "paid_at",       "promised_at",   "shipped_at",
         "paid_amount",  "quantity",       "commission",  "channel",       "carrier",       "account_type",
         "product_id",   "product_title",  "promoter_id", "promoter_name", "leader_id",     "leader_name",
         "affiliate_id", "affiliate_name", "province",    "order_status",  "refund_amount", "buyer"});
    const auto read = m_reader.readFacts(m_columns.store.id, QStringLiteral("orders"), fields,
                                         [this](std::span<const StoredValue> values) {
                                             addOrderLine(values);
                                             return true;
                                         });
    if (!read)
        return read;
    if (m_sourceKeys.size() > MostSources)
        return tooManySourcesError();
    settleOrders();
    m_columns.buyerCount = static_cast<std::uint32_t>(m_buyers.values().size() - 1);
    return {};
}

void ColumnLoader::addOrderLine(std::span<const StoredValue> values)
{
    OrderColumns &orders = m_columns.orders;
    const qint64 id = *values[OrderId];
    orders.firstLine.push_back(0);
    orders.orderId.push_back(id);
    orders.lineKey.push_back(*values[LineKey]);
    orders.createdDay.push_back(dayOr(values[CreatedAt]));
    orders.paidDay.push_back(dayOr(values[PaidAt]));
    orders.paidAt.push_back(values[PaidAt].value_or(NoTime));
    orders.promisedAt.push_back(values[PromisedAt].value_or(NoTime));
    orders.shippedAt.push_back(values[ShippedAt].value_or(NoTime));
    orders.amount.push_back(values[PaidAmount].value_or(0));
    orders.quantity.push_back(quantityOf(values[Quantity]));
    orders.commission.push_back(values[Commission].value_or(0));

    const std::uint32_t influencer = influencerOf(values);
    orders.influencer.push_back(influencer);
    orders.source.push_back(sourceOf(values[Channel].value_or(0), values[Carrier].value_or(0),
                                     values[AccountType].value_or(0), influencer != 0));
    const std::uint32_t product = values[ProductId] ? m_products.of(*values[ProductId]) : 0;
    orders.product.push_back(product);
    remember(m_productNames, product, values[ProductTitle]);
    orders.province.push_back(values[Province] ? m_provinces.of(*values[Province]) : 0);
    orders.status.push_back(enumOf(values[OrderStatus]));
    orders.buyer.push_back(values[Buyer] ? m_buyers.of(*values[Buyer]) : 0);
    orders.refund.push_back(0);
    orders.refunded.push_back(0);
    m_ownRefund.push_back(values[RefundAmount].value_or(0));
}

std::uint32_t ColumnLoader::influencerOf(std::span<const StoredValue> values)
{
    for (const std::size_t field : {PromoterId, LeaderId, AffiliateId}) {
        const StoredValue &id = values[field];
        if (!id || *id == 0)
            continue;
        const std::uint32_t number = m_influencers.of(*id);
        remember(m_influencerNames, number, values[field + 1]);
        return number;
    }
    return 0;
}

std::uint16_t ColumnLoader::sourceOf(qint64 channel, qint64 carrier, qint64 accountType, bool promoter)
{
    const SourceKey key = {channel, carrier, accountType, promoter ? 1 : 0};
    if (!m_sourceKeys.empty() && key == m_lastSourceKey)
        return m_lastSource;
    const auto [found, isNew] = m_sources.try_emplace(key, static_cast<std::uint16_t>(m_sourceKeys.size()));
    if (isNew)
        m_sourceKeys.push_back(key);
    m_lastSourceKey = key;
    m_lastSource = found->second;
    return m_lastSource;
}

/// Finds the line that stands for each order and gives it what the order's rows say of their own refunds; an
/// after-sale may say more later.
void ColumnLoader::settleOrders()
{
    OrderColumns &orders = m_columns.orders;
    for (std::size_t first = 0; first < orders.size();) {
        std::size_t end = first;
        std::size_t head = first;
        qint64 refund = 0;
        for (; end < orders.size() && orders.orderId[end] == orders.orderId[first]; ++end) {
            if (orders.paidDay[head] == NoDay && orders.paidDay[end] != NoDay)
                head = end;
            refund += m_ownRefund[end];
        }
        orders.firstLine[head] = 1;
        orders.refund[head] = refund;
        orders.refunded[head] = refund > 0 ? 1 : 0;
        first = end;
    }
    m_ownRefund = {};
}

/// The line that stands for an order; both sides come in ascending order, so the cursor only moves on.
std::int32_t ColumnLoader::orderRow(qint64 orderId, std::int32_t &cursor) const
{
    const OrderColumns &orders = m_columns.orders;
    const auto end = static_cast<std::int32_t>(orders.size());
    while (cursor < end && orders.orderId[std::size_t(cursor)] < orderId)
        ++cursor;
    if (cursor == end || orders.orderId[std::size_t(cursor)] != orderId)
        return NoRow;
    std::int32_t row = cursor;
    while (!orders.firstLine[std::size_t(row)])
        ++row;
    return row;
}

Result<void> ColumnLoader::loadAftersales()
{
    enum : std::size_t {
        OfOrder,
        AftersaleId,
        Status,
        Type,
        Amount,
        AppliedAt,
        FinishedAt,
        Reason,
        Arbitration,
        Product
    };
    const ExportKind &kind = ExportKinds::instance().kind(QStringLiteral("aftersales"));
    const QStringList negatives
        = kind.attributes[std::size_t(kind.indexOf(QStringLiteral("arbitration")).value())].negativeTexts;
    std::map<qint64, std::uint8_t> arbitrated; // by dictionary id: a handful of texts
    std::int32_t cursor = 0;
    const auto read = m_reader.readFacts(
        m_columns.store.id, kind.id,
        names({"order_id", "aftersale_id", "aftersale_status", "aftersale_type", "refund_amount",
               "applied_at", "finished_at", "reason", "arbitration", "product_id"}),
        [&](std::span<const StoredValue> values) {
            AftersaleColumns &rows = m_columns.aftersales;
            const std::int32_t order = orderRow(*values[OfOrder], cursor);
            rows.orderRow.push_back(order);
            rows.aftersaleId.push_back(*values[AftersaleId]);
            rows.status.push_back(enumOf(values[Status]));
            rows.type.push_back(enumOf(values[Type]));
            rows.success.push_back(values[Status] && *values[Status] == refundedStatus() ? 1 : 0);
            rows.amount.push_back(values[Amount].value_or(0));
            rows.appliedAt.push_back(values[AppliedAt].value_or(NoTime));
            rows.finishedAt.push_back(values[FinishedAt].value_or(NoTime));
            rows.reason.push_back(values[Reason] ? m_reasons.of(*values[Reason]) : 0);
            rows.product.push_back(values[Product] ? m_products.of(*values[Product]) : 0);
            std::uint8_t yes = 0;
            if (values[Arbitration]) {
                const auto [found, isNew] = arbitrated.try_emplace(*values[Arbitration], std::uint8_t(0));
                if (isNew)
                    found->second = negatives.contains(m_reader.text(*values[Arbitration])) ? 0 : 1;
                yes = found->second;
            }
            rows.arbitrated.push_back(yes);
            return true;
        });
    if (!read)
        return read;
    settleAftersaleRefunds();
    return {};
}

/// An order with after-sales takes its refunds from them alone.
void ColumnLoader::settleAftersaleRefunds()
{
    OrderColumns &orders = m_columns.orders;
    const AftersaleColumns &returns = m_columns.aftersales;
    std::int32_t before = NoRow;
    for (std::size_t i = 0; i < returns.size(); ++i) {
        const std::int32_t row = returns.orderRow[i];
        if (row == NoRow)
            continue;
        const auto order = std::size_t(row);
        if (row != before) {
            orders.refund[order] = 0;
            orders.refunded[order] = 0;
            before = row;
        }
        if (returns.success[i]) {
            orders.refund[order] += returns.amount[i];
            orders.refunded[order] = 1;
        }
    }
}

Result<void> ColumnLoader::loadShipments()
{
    enum : std::size_t { OfOrder, ShippedAtField, PickedUpAt, SignedAt };
    std::int32_t cursor = 0;
    return m_reader.readFacts(m_columns.store.id, QStringLiteral("shipments"),
                              names({"order_id", "shipped_at", "picked_up_at", "signed_at"}),
                              [&](std::span<const StoredValue> values) {
                                  ShipmentColumns &rows = m_columns.shipments;
                                  rows.orderRow.push_back(orderRow(*values[OfOrder], cursor));
                                  rows.shippedAt.push_back(values[ShippedAtField].value_or(NoTime));
                                  rows.pickedUpAt.push_back(values[PickedUpAt].value_or(NoTime));
                                  rows.signedAt.push_back(values[SignedAt].value_or(NoTime));
                                  return true;
                              });
}

Result<void> ColumnLoader::loadScores()
{
    enum : std::size_t { DayField, Score, Subject, Dimension, Value };
    constexpr double Thousandths = 1000.0;
    const ExportKind &kind = ExportKinds::instance().kind(QStringLiteral("scores"));
    const auto &scores = kind.attributes[std::size_t(kind.indexOf(QStringLiteral("score")).value())].values;
    return m_reader.readFacts(
        m_columns.store.id, kind.id, names({"day", "score", "subject_id", "dimension", "value"}),
        [&](std::span<const StoredValue> values) {
            const qint64 score = values[Score].value_or(-1);
            // A score that the product does not know has no page; its rows stay in the workspace.
            if (!values[Value] || score < 0 || score >= qint64(scores.size()))
                return true;
            const qint64 subject = values[Subject].value_or(0);
            m_columns.scores.push_back(
                {Day::fromNumber(std::int32_t(*values[DayField])), scores[std::size_t(score)].id,
                 subject == 0 ? QString() : m_reader.idText(subject),
                 m_reader.text(values[Dimension].value_or(0)), double(*values[Value]) / Thousandths});
            return true;
        });
}

/// A product keeps the title that its orders give it.
Result<void> ColumnLoader::loadFigures()
{
    const std::size_t ordered = m_products.values().size();
    FigureLoader loader(m_reader, m_columns, [this, ordered](qint64 id, const StoredValue &title) {
        const std::uint32_t number = m_products.of(id);
        const bool known = number < ordered && number < m_productNames.size() && m_productNames[number] != 0;
        if (!known)
            remember(m_productNames, number, title);
        return number;
    });
    return loader.load();
}

Result<void> ColumnLoader::loadCoverage()
{
    QStringList kinds;
    for (const ExportKind &kind : ExportKinds::instance().all())
        kinds.append(kind.id);
    kinds.append(QStringLiteral("order_refunds"));
    for (const QString &kind : kinds) {
        const auto ranges = m_reader.coverage(m_columns.store.id, kind);
        if (!ranges)
            return ranges.error();
        if (kind == QLatin1String("orders") && !ranges->empty())
            m_columns.asOf = ranges->back().to;
        m_columns.coverage.emplace_back(kind, *ranges);
    }
    return {};
}

} // namespace shopglass
