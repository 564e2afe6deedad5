// OwnFigures of products: stock, market prices, launches and what the product files say of each.

#include "models/actions/ownfigures.h"
#include "models/indicators/groundwork.h"
#include "models/launches/launchview.h"
#include "models/prices/priceview.h"
#include "models/products/opportunitysums.h"

namespace shopglass {

namespace {

constexpr int PriceDays = 30;
constexpr double Millionths = 1e6;

/// Of each product the latest row of the product files up to a day.
std::vector<std::optional<std::size_t>> latestProductRows(const StoreColumns &columns,
                                                          const FigureTable &table, Day last)
{
    std::vector<std::optional<std::size_t>> latest(columns.products.size());
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.product.empty() || table.day[row] > last.number())
            continue;
        auto &known = latest[table.product[row]];
        if (!known || table.day[row] >= table.day[*known])
            known = row;
    }
    return latest;
}

constexpr std::size_t Week = 7;

/// Of a launch that is a week old: its last and its first seven days, and those of the median launch.
template<class Put>
void putWeeks(const Launch &launch, const LaunchView &view, const Put &put)
{
    const auto day = std::size_t(launch.day - 1);
    const std::vector<qint64> &sum = launch.cumulativeGmv;
    if (day < Week || day >= sum.size())
        return;
    put(QStringLiteral("launch_week_gmv"), double(sum[day] - sum[day - Week]));
    put(QStringLiteral("launch_first_week_gmv"), double(sum[Week - 1]));
    if (day < view.median.size())
        put(QStringLiteral("launch_median_week_gmv"), view.median[day] - view.median[day - Week]);
}

} // namespace

const OwnFigures::Table &OwnFigures::stock() const
{
    if (m_stock)
        return *m_stock;
    m_stock.emplace();
    const AnalysisContext &context = m_evaluator.context();
    OpportunityView view;
    view.period = {context.asOf, context.asOf};
    view.rules = context.rulebook->opportunities();
    addStock(m_evaluator, view);
    for (const StockLine &line : view.stock) {
        (*m_stock)[QStringLiteral("stock_left")].insert(line.productId, double(line.stock));
        (*m_stock)[QStringLiteral("stock_days_left")].insert(line.productId, line.daysLeft);
        (*m_stock)[QStringLiteral("stock_age_days")].insert(
            line.productId, double(context.asOf.number() - line.day.number()));
    }
    return *m_stock;
}

const OwnFigures::Table &OwnFigures::market() const
{
    if (m_market)
        return *m_market;
    m_market.emplace();
    AnalysisContext context = m_evaluator.context();
    if (!context.columns->figuresOf(QStringLiteral("market_prices")))
        return *m_market;
    const Period days{context.asOf.plus(1 - PriceDays), context.asOf};
    const PriceView *view = context.period == days ? m_sources.prices : nullptr;
    PriceView built;
    if (!view) {
        context.period = days;
        context.groundwork = m_evaluator.sharedGroundwork();
        built = buildPriceView(Evaluator(std::move(context)));
        view = &built;
    }
    for (const ProductPrices &product : view->products) {
        if (product.market.state != MarketState::Known || !product.market.gap)
            continue;
        (*m_market)[QStringLiteral("market_price_gap")].insert(product.id, *product.market.gap);
        (*m_market)[QStringLiteral("market_price_low")].insert(product.id, double(product.market.low));
        if (product.history.latest)
            (*m_market)[QStringLiteral("latest_price")].insert(product.id,
                                                               double(product.history.latest->fen));
        if (product.history.median)
            (*m_market)[QStringLiteral("usual_price")].insert(product.id, double(*product.history.median));
    }
    return *m_market;
}

const OwnFigures::Table &OwnFigures::launches() const
{
    if (m_launches)
        return *m_launches;
    m_launches.emplace();
    LaunchView built;
    const LaunchView *view = m_sources.launches;
    if (!view) {
        built = buildLaunchView(m_evaluator);
        view = &built;
    }
    Table &table = *m_launches;
    for (const Launch &launch : view->launches) {
        if (!launch.running)
            continue;
        const auto put
            = [&](const QString &figure, double value) { table[figure].insert(launch.productId, value); };
        put(QStringLiteral("launch_day"), launch.day);
        put(QStringLiteral("launch_days_left"), launch.daysLeft);
        put(QStringLiteral("launch_orders"), double(launch.orders));
        put(QStringLiteral("launch_gmv"), double(launch.gmv));
        const auto day = std::size_t(launch.day - 1);
        if (day < view->median.size())
            put(QStringLiteral("launch_median_gmv"), view->median[day]);
        putWeeks(launch, *view, put);
        if (launch.gmv <= 0)
            continue;
        const auto shareOf = [&launch](Field field) {
            return double(launch.gmvByField[std::size_t(field)]) / double(launch.gmv);
        };
        if (launch.refund)
            put(QStringLiteral("launch_refund_rate"), double(*launch.refund) / double(launch.gmv));
        if (launch.untoldDays > 0)
            continue; // nobody knows who sold
        put(QStringLiteral("launch_distribution_share"), shareOf(Field::Distribution));
        put(QStringLiteral("launch_self_share"), shareOf(Field::SelfBroadcast));
        put(QStringLiteral("launch_shelf_share"), shareOf(Field::Shelf));
    }
    return table;
}

const OwnFigures::Table &OwnFigures::cards() const
{
    if (m_cards)
        return *m_cards;
    m_cards.emplace();
    const AnalysisContext &context = m_evaluator.context();
    const StoreColumns &columns = *context.columns;
    const FigureTable *table = columns.figuresOf(QStringLiteral("products"));
    if (!table)
        return *m_cards;
    const auto latest = latestProductRows(columns, *table, context.asOf);
    const FigureColumn *pictures = table->figure(QStringLiteral("main_pictures"));
    const FigureColumn *attributes = table->figure(QStringLiteral("attributes_filled"));
    for (std::size_t product = 1; product < latest.size(); ++product) {
        if (!latest[product])
            continue;
        const NamedEntity &named = columns.products[product];
        (*m_cards)[QStringLiteral("title_length")].insert(named.id, double(named.name.trimmed().size()));
        if (const auto count = pictures ? pictures->value(*latest[product]) : std::nullopt)
            (*m_cards)[QStringLiteral("main_pictures")].insert(named.id, double(*count));
        if (const auto filled = attributes ? attributes->value(*latest[product]) : std::nullopt)
            (*m_cards)[QStringLiteral("attributes_filled")].insert(named.id, double(*filled) / Millionths);
    }
    return *m_cards;
}

} // namespace shopglass
