// What else a look back tells: the hours of the best days, what and who sold most, by which account and
// carrier, who paid, who bought, what came back in the first weeks after, what is left in stock.
//
// Money in fen, shares and rates as fractions. "Then" = the same event days of the promotion before. Threads:
// pure functions.

#pragma once

#include "models/indicators/discountsplit.h"
#include "models/promotions/eventdays.h"

#include <array>

namespace shopglass {

struct Retrospective;

/// One of the best sale days by the hour of payment.
struct PeakDay
{
    Day day;
    qint64 gmv = 0;
    std::array<qint64, 24> hours{};
    /// Some line of the day was not paid at midnight sharp; else its file tells days only.
    bool timed = false;
};

/// A product or influencer.
struct TopLine
{
    QString id;
    QString name;
    qint64 gmv = 0;
    qint64 orders = 0;
    std::optional<qint64> gmvThen; ///< 0 where it sold nothing then; none without the event before
};

enum class SalesPart { OwnAccounts, PartnerAccounts, OtherAccounts, Content, Shelf, OtherCarriers };
inline constexpr int SalesPartCount = 6;
/// "own_accounts", "partner_accounts", "other_accounts", "content", "shelf", "other_carriers".
QString salesPartId(SalesPart part);
/// GMV by SalesPart: the first three add up to the whole, and so do the others.
using PartSums = std::array<qint64, SalesPartCount>;

enum class RefundWindowState {
    NotCovered, ///< no after-sale files that go from the first of the days to the last without a gap
    NotOver, ///< known up to RefundWindow::knownTo only
    Over,
};
/// "not_covered", "not_over", "over".
QString refundWindowStateId(RefundWindowState state);

/// What of the orders of the days had come back so many days after the last sale day.
struct RefundWindow
{
    int days = 0;
    Day until;
    RefundWindowState state = RefundWindowState::NotCovered;
    Day knownTo; ///< up to here refunds are counted; meaningless where not covered
    qint64 refundedOrders = 0;
    qint64 refund = 0;
    std::optional<double> orderRate; ///< of the paid orders; none of too few
    std::optional<double> amountRate; ///< of paid GMV; likewise
};

/// A product's stock at the end of the last of the days.
struct LeftoverProduct
{
    QString id;
    QString name;
    qint64 left = 0;
    qint64 sold = 0; ///< pieces, on the days
    std::optional<qint64> value; ///< of what is left at the mean price of these pieces
    Day countedOn; ///< day of the product list

    /// 售罄率: of what was there, counted backwards from the end.
    [[nodiscard]] std::optional<double> sellThrough() const;
};

struct Leftover
{
    bool listed = false; ///< a product list with a stock column from before the end of the days
    std::size_t tooOld = 0; ///< products whose list is too old to say it
    qint64 pieces = 0; ///< of all products
    qint64 value = 0; ///< of those that have one
    std::size_t soldOut = 0; ///< products
    std::vector<LeftoverProduct> products; ///< the most pieces first
};

struct LookDetails
{
    std::vector<PeakDay> peaks; ///< by GMV, the best first
    std::optional<PeakDay> bestThen; ///< the same event day as the best one
    std::vector<TopLine> products; ///< by GMV
    std::vector<TopLine> influencers;
    PartSums parts{};
    std::optional<PartSums> partsThen;
    DiscountSplit discounts;
    std::optional<DiscountSplit> discountsThen;
    std::vector<IndicatorValue> costs; ///< commission and ads, compared as Retrospective::values
    std::vector<IndicatorValue> buyers; ///< buyerFigureIds(), likewise
    std::vector<RefundWindow> refunds; ///< by days
    std::vector<RefundWindow> refundsThen; ///< the same windows; empty without the event before
    Leftover leftover;
};

/// Requires: the look back's days and base.
LookDetails lookDetails(const Retrospective &look, const Evaluator &evaluator, const DailyGmv &gmv);

/// The windows of the rulebook after `last` for orders paid on these days. Refunds that only an order file
/// tells have no day and are not counted.
std::vector<RefundWindow> refundWindows(const Evaluator &evaluator, Period days, Day last);

} // namespace shopglass
