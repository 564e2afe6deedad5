// Rows behind the prices of a product and behind its gap to the market.
//
// A price is money above the line over pieces below it. Of the gap the own price stands above the line, and
// below it the rows of the user's list that it is held against.

#include "models/evidence/pagerows.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/marketprices.h"
#include "models/indicators/pricehistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PriceRowsTexts)
};

/// The product that is asked for, and the days of its history.
struct Priced
{
    std::uint32_t product = 0;
    Period history;
    PriceHistory prices;
};

Result<Priced> pricedOf(const RowsQuestion &question, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const auto filter = filterOf(question, *context.columns);
    if (!filter)
        return filter.error();
    if (!filter->product)
        return Error{Texts::tr("\"%1\" is a figure of one product. Name the product by its id as the files "
                               "write it.")
                         .arg(question.indicator),
                     {},
                     ErrorKind::Usage};
    Priced priced{*filter->product, priceHistoryOf(context, question.period.value_or(context.period)), {}};
    priced.prices
        = priceHistories(evaluator, priced.history, context.rulebook->trading().prices)[priced.product];
    return priced;
}

/// Which lines of a product make up a price.
struct PriceLines
{
    std::vector<Day> days;
    std::optional<qint64> each; ///< lines of this price alone; none: all of those days
    std::optional<qint64> price; ///< none where nothing was sold
};

PriceLines linesOfLow(const std::optional<DayPrice> &low)
{
    return low ? PriceLines{{low->day}, low->fen, low->fen} : PriceLines{};
}

PriceLines linesOf(const QString &id, const PriceHistory &prices)
{
    if (id == QLatin1String("price_median"))
        return {prices.medianDays, {}, prices.median};
    if (id == QLatin1String("price_low"))
        return linesOfLow(prices.lowest);
    if (id == QLatin1String("price_short_low"))
        return linesOfLow(prices.shortLowest);
    if (id == QLatin1String("price_floor"))
        return linesOfLow(prices.floor);
    return prices.latest ? PriceLines{{prices.latest->day}, {}, prices.latest->fen} : PriceLines{};
}

std::vector<RowShare> orderRows(const PriceLines &lines, std::uint32_t product, bool asPieces,
                                const Evaluator &evaluator)
{
    const OrderColumns &orders = evaluator.context().columns->orders;
    std::vector<RowShare> found;
    for (const Day day : lines.days) {
        evaluator.groundwork().paidRows().visitDays(
            day.number(), day.number(), [&](std::int32_t, std::span<const std::uint32_t> rows) {
                for (const std::uint32_t row : rows) {
                    const auto price
                        = orders.product[row] == product ? piecePrice(orders, row) : std::nullopt;
                    if (price && price == lines.each.value_or(*price))
                        found.push_back({row, asPieces ? orders.quantity[row] : orders.amount[row]});
                }
            });
    }
    return found;
}

PageRows ownPrice(const RowsQuestion &question, const Priced &priced, const Evaluator &evaluator)
{
    const PriceLines lines = linesOf(question.indicator, priced.prices);
    const bool asPieces = question.part == RowsPart::Base;
    PageRows found;
    found.parts = {RowsPart::Counted, RowsPart::Base};
    found.rows = orderRows(lines, priced.product, asPieces, evaluator);
    found.unit = asPieces ? Unit::Count : Unit::Fen;
    found.isKnown = evaluator.context().columns->coveredDays(QStringLiteral("orders"), priced.history) > 0;
    found.isOne = lines.price.has_value();
    found.value = double(lines.price.value_or(0));
    return found;
}

std::vector<RowShare> listRows(const MarketPrice &market)
{
    std::vector<RowShare> found;
    for (const std::uint32_t row : market.rows)
        found.push_back({row, 1});
    return found;
}

PageRows marketRows(const RowsQuestion &question, const Priced &priced, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const MarketPrice market
        = marketListOf(*context.columns, priced.history.to, context.rulebook->trading().prices)
              .prices[priced.product];
    PageRows found;
    found.isKnown = market.state == MarketState::Known;
    found.unit = Unit::Count;
    const bool isGap = question.indicator == QLatin1String("market_gap");
    if (isGap) {
        const auto &own = priced.prices.latest;
        const auto gap = own ? market.gapOf(own->fen) : std::nullopt;
        found.parts = {RowsPart::Counted, RowsPart::Base};
        found.isOne = gap.has_value();
        found.value = gap.value_or(0.0);
    } else {
        found.value = double(market.low);
    }
    if (isGap && question.part == RowsPart::Counted) {
        found.rows = orderRows(linesOf(QStringLiteral("price_latest"), priced.prices), priced.product, false,
                               evaluator);
        found.unit = Unit::Fen;
        return found;
    }
    found.kind = QStringLiteral("market_prices");
    found.rows = listRows(market);
    return found;
}

} // namespace

Result<PageRows> priceRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const auto priced = pricedOf(question, evaluator);
    if (!priced)
        return priced.error();
    return question.indicator.startsWith(QLatin1String("market_")) ? marketRows(question, *priced, evaluator)
                                                                   : ownPrice(question, *priced, evaluator);
}

} // namespace shopglass
