// A store's facts as typed arrays in memory: what every figure is computed from.
//
// Built from the facts in one pass each, immutable afterwards, shared between threads by shared_ptr<const>.
// Index 0 of every dimension list is 'blank'. Money is fen, times are BeijingSeconds, NoTime and NoDay =
// absent.

#pragma once

#include "models/base/day.h"
#include "models/base/result.h"
#include "models/columns/figuretable.h"
#include "models/columns/numbercolumn.h"
#include "models/store/storereader.h"

#include <QString>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace shopglass {

inline constexpr std::int32_t NoDay = std::numeric_limits<std::int32_t>::min();
inline constexpr BeijingSeconds NoTime = std::numeric_limits<BeijingSeconds>::min();
inline constexpr std::int32_t NoRow = -1;

/// Raw channel, carrier and account type of a row; rules map it to a field when read.
struct SalesSource
{
    QString channel; ///< 渠道 as exported: 分销, 自营, or blank
    QString carrier; ///< 订单载体: 直播, 短视频, 商品卡, 其他
    QString accountType; ///< 账号类型: 经营号, 合作达人
    bool promoter = false; ///< the row names a promoter
};

/// One element per order line, ascending by (order id, line).
struct OrderColumns
{
    std::vector<qint64> orderId; ///< stored id, see AttributeType::Id
    NumberColumn lineKey;
    std::vector<std::uint8_t>
        firstLine; ///< 1 on the line that stands for its order: the first paid one, else the first
    std::vector<std::int32_t> createdDay;
    std::vector<std::int32_t> paidDay; ///< NoDay = unpaid
    NumberColumn paidAt = NumberColumn::times();
    NumberColumn promisedAt = NumberColumn::times();
    NumberColumn shippedAt = NumberColumn::times(); ///< 发货时间 of the order file
    NumberColumn amount; ///< 实付款 as exported
    std::vector<std::int32_t> quantity;
    NumberColumn commission; ///< 预估推广佣金; Absent where the file leaves it blank
    std::vector<std::uint16_t> source; ///< → StoreColumns::sources
    std::vector<std::uint32_t> product; ///< → products
    std::vector<std::uint32_t> spec; ///< 商品规格 → specs
    std::vector<std::uint32_t> influencer; ///< → influencers
    std::vector<std::uint32_t> agent; ///< who else stands behind the sale → StoreColumns::agents
    std::vector<std::uint32_t> province; ///< → provinces
    std::vector<std::uint32_t> warehouse; ///< 仓库名称 → warehouses
    std::vector<std::uint32_t> courier; ///< 快递公司 of the order file → couriers
    std::vector<std::uint8_t> status; ///< enum index + 1 of orders.order_status, 0 = blank or unknown
    /// Successful refunds: of after-sales whole on the line that stands for the order; of order files on the
    /// line that carries them, when it is paid.
    NumberColumn refund;
    std::vector<std::uint8_t> refunded; ///< 1 on that line when the order has a successful refund
    std::vector<std::uint32_t> buyer; ///< dense index, 0 = identity unknown

    [[nodiscard]] std::size_t size() const noexcept { return orderId.size(); }
};

/// Who gave how much off the price, one element per order line, absent where the order file does not say.
struct DiscountColumns
{
    NumberColumn shop; ///< 店铺优惠
    NumberColumn platform; ///< 平台补贴
    NumberColumn anchor; ///< 主播补贴
};

/// What only settlement bills are held against: one element per order line, absent where the order file does
/// not say. Empty for a store without settlement bills.
struct BillingColumns
{
    NumberColumn platformSubsidy; ///< 平台补贴; these three are paid out with the price
    NumberColumn anchorSubsidy; ///< 主播补贴
    NumberColumn paymentSubsidy; ///< 支付优惠
    NumberColumn aftersaleStatus; ///< enum index of orders.aftersale_status, below zero = unknown text
};

/// Rows whose order is unknown, ascending: the row and the order's stored id.
using StrayOrders = std::vector<std::pair<std::uint32_t, qint64>>;

/// What 客服仲裁 says of an after-sale.
enum ArbitrationState : std::uint8_t {
    NotArbitrated,
    Arbitrated, ///< whose fault it was is not said
    ShopLiable,
    ShopCleared,
};

/// One element per after-sale, ascending by (order id, after-sale id).
struct AftersaleColumns
{
    std::vector<qint64> aftersaleId;
    std::vector<std::int32_t> orderRow; ///< the line that stands for its order, NoRow = order unknown
    std::vector<std::uint8_t> status; ///< enum index + 1 of aftersales.aftersale_status
    std::vector<std::uint8_t>
        type; ///< enum index + 1 of aftersales.aftersale_type (仅退款, 退货退款, 换货 …)
    std::vector<std::uint8_t> success; ///< 1 = money went back, see refundrule.h
    std::vector<qint64> amount; ///< of a refund, at most what was paid for the order and not yet given back
    /// Rows whose files say more than `amount`, ascending, and what they say.
    std::vector<std::pair<std::uint32_t, qint64>> stated;
    std::vector<BeijingSeconds> appliedAt;
    std::vector<BeijingSeconds> finishedAt;
    std::vector<std::uint32_t> reason; ///< → reasons
    std::vector<std::uint8_t> arbitrated; ///< ArbitrationState
    /// When the shop let the buyer send the goods back, and when they arrived; only files that say so are
    /// covered under "aftersales.approved_at" and "aftersales.return_signed_at".
    NumberColumn approvedAt = NumberColumn::times();
    NumberColumn returnSignedAt = NumberColumn::times();
    std::vector<std::uint32_t> product; ///< → products
    StrayOrders strayOrders;

    [[nodiscard]] std::size_t size() const noexcept { return aftersaleId.size(); }
    /// The amount as the row's file says it.
    [[nodiscard]] qint64 statedAmount(std::size_t row) const
    {
        const auto above
            = std::ranges::lower_bound(stated, row, {}, &std::pair<std::uint32_t, qint64>::first);
        return above != stated.end() && above->first == row ? above->second : amount[row];
    }
};

/// One element per parcel, ascending by (order id, tracking number).
struct ShipmentColumns
{
    std::vector<std::int32_t> orderRow;
    NumberColumn shippedAt = NumberColumn::times();
    NumberColumn pickedUpAt = NumberColumn::times(); ///< 揽收
    NumberColumn signedAt = NumberColumn::times(); ///< 签收
    NumberColumn trackingNo; ///< as stored
    StrayOrders strayOrders;

    [[nodiscard]] std::size_t size() const noexcept { return orderRow.size(); }
};

/// An official value as the platform published it.
struct OfficialScore
{
    Day day;
    QString score; ///< product_score, store_score, reputation_score
    QString subject; ///< product id or influencer id; empty for the store
    QString dimension; ///< as published, e.g. 商品品质; empty = total
    double value = 0.0;
    qint64 subjectKey = 0; ///< subject and dimension as stored
    qint64 dimensionKey = 0;
};

/// An official value that two imports, or a file and somebody who typed it in, state differently.
struct ContestedOfficial
{
    Day day;
    QString score; ///< as OfficialScore
    QString subject;
    QString dimension;
    double counts = 0.0;
    QString countsFile; ///< of typed-in values what stands in place of a file name
    double other = 0.0;
    QString otherFile;
};

class PaidRows;

struct NamedEntity
{
    QString id;
    QString name;
};

/// Who stands behind a sale beside its influencer.
struct SaleAgents
{
    QString account; ///< 账号明细, blank where unknown
    bool promoter = false; ///< the line's influencer is a promoter; else its leader or affiliate
    std::uint32_t leader = 0; ///< 团长 → StoreColumns::leaders
    std::uint32_t affiliate = 0; ///< 快赚客 → StoreColumns::affiliates
};

struct StoreColumns
{
    Store store;
    qint64 factsVersion = 0;
    OrderColumns orders;
    /// The paid lines by pay day; null where nobody has sorted them yet.
    std::shared_ptr<const PaidRows> paidRows;
    BillingColumns billing;
    DiscountColumns discounts;
    AftersaleColumns aftersales;
    ShipmentColumns shipments;
    std::vector<OfficialScore> scores; ///< by day
    std::vector<ContestedOfficial> contestedScores; ///< by day
    std::vector<FigureTable> figures; ///< of the kinds that have any

    std::vector<SalesSource> sources;
    std::vector<NamedEntity> products;
    std::vector<qint64> productIds; ///< as stored, by product
    std::vector<NamedEntity> influencers;
    /// Names that influencers had in rows before the last one; ascending by influencer.
    std::vector<std::pair<std::uint32_t, QString>> formerNames;
    std::vector<SaleAgents> agents; ///< number 0: nobody
    std::vector<NamedEntity> leaders;
    std::vector<NamedEntity> affiliates;
    std::vector<QString> provinces;
    std::vector<QString> specs; ///< a text that several products have stands once
    std::vector<QString> warehouses;
    std::vector<QString> couriers;
    std::vector<QString> reasons;
    std::uint32_t buyerCount = 0;
    /// Texts of order ids below zero, ascending by id; only of a store with settlement bills.
    std::vector<std::pair<qint64, QString>> orderNames;

    /// Merged covered days per kind id (also "order_refunds"), ascending.
    std::vector<std::pair<QString, std::vector<DayRange>>> coverage;
    /// The files that brought orders and parcels, to tell 'not done' from 'not known yet'. Empty where nobody
    /// asked the store.
    std::vector<StoreReader::SeenFile> orderFiles;
    std::vector<StoreReader::SeenFile> shipmentFiles;
    /// Last day that the order files cover; the end of every default period.
    std::optional<Day> asOf;

    /// A stored order id as the files write it. Requires: orderNames are loaded, or it is a number.
    [[nodiscard]] QString orderText(qint64 orderId) const;
    /// Null for a kind without rows.
    [[nodiscard]] const FigureTable *figuresOf(const QString &kindId) const;
    [[nodiscard]] const std::vector<DayRange> &coverageOf(const QString &kindId) const;
    [[nodiscard]] int coveredDays(const QString &kindId, Period period) const;
};

/// Loads a store's columns. Takes some tenths of a second per million orders: never on the UI thread. `stop`
/// is asked now and then; when it says true the result is an error of kind Cancelled.
Result<std::shared_ptr<const StoreColumns>> loadColumns(const Workspace &workspace, const Store &store,
                                                        const std::function<bool()> &stop = {});

} // namespace shopglass
