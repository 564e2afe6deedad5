#include "models/promotions/lookdetails.h"

#include "models/indicators/groundwork.h"
#include "models/indicators/productstock.h"
#include "models/promotions/retrospective.h"
#include "models/promotions/stockcover.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shopglass {

namespace {

template<class Visit>
void visitPaid(const Evaluator &evaluator, Period days, Visit visit)
{
    evaluator.groundwork().paidRows().visitDays(days.from.number(), days.to.number(),
                                                [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                                    for (const std::uint32_t row : rows)
                                                        visit(row);
                                                });
}

PeakDay hoursOf(const Evaluator &evaluator, Day day)
{
    constexpr BeijingSeconds Hour = 3600;
    const OrderColumns &orders = evaluator.context().columns->orders;
    PeakDay peak;
    peak.day = day;
    visitPaid(evaluator, {day, day}, [&](std::size_t row) {
        const BeijingSeconds second = orders.paidAt[row] - startOf(day);
        Q_ASSERT(second >= 0 && second < SecondsPerDay);
        peak.timed = peak.timed || second != 0;
        peak.gmv += orders.amount[row];
        peak.hours[std::size_t(second / Hour)] += orders.amount[row];
    });
    return peak;
}

void addPeaks(LookDetails &details, const Retrospective &look, const Evaluator &evaluator,
              const DailyGmv &gmv)
{
    std::vector<Day> days;
    for (Day day = look.days.from; day <= look.days.to; day = day.plus(1)) {
        if (gmv.on(day).value_or(0) > 0)
            days.push_back(day);
    }
    std::ranges::stable_sort(days, std::greater<>(), [&](Day day) { return *gmv.on(day); });
    const auto most = std::size_t(evaluator.context().rulebook->promotionRules().peakDays);
    days.resize(std::min(days.size(), most));
    for (const Day day : days)
        details.peaks.push_back(hoursOf(evaluator, day));
    if (look.base && !days.empty())
        details.bestThen
            = hoursOf(evaluator, shifted({days.front(), days.front()}, look.event, look.base->event).from);
}

std::vector<TopLine> topLines(const Retrospective &look, GroupBy groupBy, const Evaluator &evaluator)
{
    const QStringList ids{QStringLiteral("paid_gmv"), QStringLiteral("paid_orders")};
    const auto number
        = [](const IndicatorValue &value) { return value.hasValue() ? qint64(value.value) : 0; };
    std::map<QString, qint64> then;
    if (look.baseDays) {
        for (const IndicatorRow &row : evaluator.rowsIn(ids, groupBy, *look.baseDays))
            then.emplace(row.key, number(row.values[0]));
    }
    const auto most = std::size_t(evaluator.context().rulebook->promotionRules().listedRows);
    std::vector<TopLine> lines;
    for (const IndicatorRow &row : evaluator.rowsIn(ids, groupBy, look.days)) {
        if (row.key.isEmpty())
            continue;
        TopLine line{row.key, row.label, number(row.values[0]), number(row.values[1]), {}};
        if (look.baseDays) {
            const auto found = then.find(row.key);
            line.gmvThen = found == then.end() ? 0 : found->second;
        }
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, std::greater<>(), &TopLine::gmv);
    lines.resize(std::min(lines.size(), most));
    return lines;
}

/// Which two parts the sales of a source belong to.
struct SourceParts
{
    SalesPart account = SalesPart::OtherAccounts;
    SalesPart carrier = SalesPart::OtherCarriers;
};

SourceParts partsOf(const SalesSource &source, const PromotionRules &rules)
{
    SourceParts parts;
    if (rules.ownAccounts.contains(source.accountType))
        parts.account = SalesPart::OwnAccounts;
    else if (rules.partnerAccounts.contains(source.accountType))
        parts.account = SalesPart::PartnerAccounts;
    if (rules.contentCarriers.contains(source.carrier))
        parts.carrier = SalesPart::Content;
    else if (rules.shelfCarriers.contains(source.carrier))
        parts.carrier = SalesPart::Shelf;
    return parts;
}

/// Like the fields, an order's lines count where the line that stands for it was sold.
PartSums partSums(const Evaluator &evaluator, Period days)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const OrderColumns &orders = columns.orders;
    std::vector<SourceParts> bySource;
    for (const SalesSource &source : columns.sources)
        bySource.push_back(partsOf(source, evaluator.context().rulebook->promotionRules()));
    PartSums sums{};
    visitPaid(evaluator, days, [&](std::size_t row) {
        std::size_t stands = row;
        if (orders.firstLine[row] == 0) {
            const OrderLines lines = linesOf(orders, row);
            for (std::size_t line = lines.begin; line < lines.end; ++line)
                stands = orders.firstLine[line] != 0 ? line : stands;
        }
        const SourceParts &parts = bySource[orders.source[stands]];
        sums[std::size_t(parts.account)] += orders.amount[row];
        sums[std::size_t(parts.carrier)] += orders.amount[row];
    });
    return sums;
}

DiscountSplit discountsOn(const Evaluator &evaluator, Period days)
{
    DiscountSplit split;
    const ToldDiscounts told(*evaluator.context().columns);
    visitPaid(evaluator, days, [&](std::size_t row) { told.addTo(split, row); });
    return split;
}

Leftover leftoverOf(const Retrospective &look, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const PromotionRules &rules = evaluator.context().rulebook->promotionRules();
    const auto stocks = readStocks(evaluator, look.days.to, rules.stockListDays);
    const std::vector<ProductSales> sold = productSales(evaluator, look.days);
    const std::vector<bool> offered = offeredProducts(columns, look.days.to);
    Leftover leftover;
    for (std::size_t i = 1; i < stocks.size(); ++i) {
        if (!stocks[i] || (!offered[i] && sold[i].pieces == 0))
            continue;
        leftover.listed = true;
        if (stocks[i]->tooOld) {
            ++leftover.tooOld;
            continue;
        }
        LeftoverProduct product{
            columns.products[i].id, columns.products[i].name, stocks[i]->left(), sold[i].pieces, {},
            stocks[i]->listedOn};
        if (product.sold > 0)
            product.value = std::llround(double(sold[i].gmv) / double(product.sold) * double(product.left));
        leftover.pieces += product.left;
        leftover.value += product.value.value_or(0);
        leftover.soldOut += product.left == 0 ? 1 : 0;
        leftover.products.push_back(std::move(product));
    }
    std::ranges::stable_sort(leftover.products, std::greater<>(), &LeftoverProduct::left);
    leftover.products.resize(std::min(leftover.products.size(), std::size_t(rules.listedRows)));
    return leftover;
}

const QStringList &costFigures()
{
    static const QStringList ids{QStringLiteral("commission"), QStringLiteral("commission_rate"),
                                 QStringLiteral("ad_spend"),   QStringLiteral("ad_spend_rate"),
                                 QStringLiteral("ad_gmv"),     QStringLiteral("ad_roi")};
    return ids;
}

const QStringList &buyerFigures()
{
    static const QStringList ids{QStringLiteral("buyers"),
                                 QStringLiteral("first_time_buyers"),
                                 QStringLiteral("returning_buyers"),
                                 QStringLiteral("first_time_buyer_share"),
                                 QStringLiteral("first_time_buyer_gmv"),
                                 QStringLiteral("returning_buyer_gmv"),
                                 QStringLiteral("gmv_per_buyer"),
                                 QStringLiteral("repurchase_rate_30d"),
                                 QStringLiteral("buyer_coverage")};
    return ids;
}

} // namespace

QString salesPartId(SalesPart part)
{
    switch (part) {
    case SalesPart::OwnAccounts:
        return QStringLiteral("own_accounts");
    case SalesPart::PartnerAccounts:
        return QStringLiteral("partner_accounts");
    case SalesPart::OtherAccounts:
        return QStringLiteral("other_accounts");
    case SalesPart::Content:
        return QStringLiteral("content");
    case SalesPart::Shelf:
        return QStringLiteral("shelf");
    case SalesPart::OtherCarriers:
        break;
    }
    return QStringLiteral("other_carriers");
}

std::optional<double> LeftoverProduct::sellThrough() const
{
    return sold + left > 0 ? std::optional(double(sold) / double(sold + left)) : std::nullopt;
}

LookDetails lookDetails(const Retrospective &look, const Evaluator &evaluator, const DailyGmv &gmv)
{
    LookDetails details;
    addPeaks(details, look, evaluator, gmv);
    details.products = topLines(look, GroupBy::Product, evaluator);
    details.influencers = topLines(look, GroupBy::Influencer, evaluator);
    details.parts = partSums(evaluator, look.days);
    details.discounts = discountsOn(evaluator, look.days);
    details.costs = comparedValues(costFigures(), look, evaluator);
    details.buyers = comparedValues(buyerFigures(), look, evaluator);
    details.refunds = refundWindows(evaluator, look.days, look.sale.to);
    details.leftover = leftoverOf(look, evaluator);
    if (look.baseDays) {
        details.partsThen = partSums(evaluator, *look.baseDays);
        details.discountsThen = discountsOn(evaluator, *look.baseDays);
        details.refundsThen = refundWindows(evaluator, *look.baseDays, look.base->sale.to);
    }
    return details;
}

} // namespace shopglass
