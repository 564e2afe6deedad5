#include "models/actions/ownfigures.h"

#include "models/indicators/groundwork.h"
#include "models/launches/launchview.h"
#include "models/prices/priceview.h"
#include "models/products/opportunitysums.h"
#include "models/programmes/programmeview.h"
#include "models/scores/scoreview.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace shopglass {

namespace {

constexpr int PriceDays = 30;
constexpr double Millionths = 1e6;

Unit unitNamed(const QString &id)
{
    static const QHash<QString, Unit> units{
        {QStringLiteral("fen"), Unit::Fen},     {QStringLiteral("ratio"), Unit::Ratio},
        {QStringLiteral("days"), Unit::Days},   {QStringLiteral("score"), Unit::Score},
        {QStringLiteral("count"), Unit::Count}, {QStringLiteral("hours"), Unit::Hours}};
    return units.value(id, Unit::Count);
}

QHash<QString, OwnFigureName> readNames()
{
    QFile file(QStringLiteral(":/actions/figures.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "own figures", "the built-in file :/actions/figures.json is missing");
    QHash<QString, OwnFigureName> names;
    const QJsonArray entries
        = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("figures")).toArray();
    for (const QJsonValue &entry : entries) {
        names.insert(entry[QStringLiteral("id")].toString(),
                     {{entry[QStringLiteral("zh")].toString(), entry[QStringLiteral("en")].toString()},
                      unitNamed(entry[QStringLiteral("unit")].toString())});
    }
    return names;
}

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
    const auto day = std::size_t(launch.dayIndex);
    const std::vector<qint64> &sum = launch.cumulativeGmv;
    if (day < Week || day >= sum.size())
        return;
    put(QStringLiteral("launch_week_gmv"), double(sum[day] - sum[day - Week]));
    put(QStringLiteral("launch_first_week_gmv"), double(sum[Week - 1]));
    if (day < view.median.size())
        put(QStringLiteral("launch_median_week_gmv"), view.median[day] - view.median[day - Week]);
}

/// Days of a period on which a promotion is at its height.
int promotionDays(const Rulebook &rulebook, Period period)
{
    std::set<std::int32_t> days;
    for (const PromotionEvent &event : rulebook.promotions(period)) {
        for (const PromotionPhase &phase : event.phases) {
            if (phase.id != QLatin1String("burst"))
                continue;
            const Day last = std::min(phase.days.to, period.to);
            for (Day day = std::max(phase.days.from, period.from); day <= last; day = day.plus(1))
                days.insert(day.number());
        }
    }
    return int(days.size());
}

} // namespace

OwnFigureName ownFigureName(const QString &id)
{
    static const QHash<QString, OwnFigureName> names = readNames();
    return names.value(id, {{id, id}, Unit::Count});
}

OwnFigures::OwnFigures(const Evaluator &evaluator, const ActionSources &sources)
    : m_evaluator(evaluator)
    , m_sources(sources)
    , m_sizeReasons((sources.rules ? *sources.rules : *ActionRules::builtIn()).sizeReasons)
{
}

OwnFigures::~OwnFigures() = default;

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
        put(QStringLiteral("launch_day"), launch.dayIndex);
        put(QStringLiteral("launch_days_left"), launch.daysLeft);
        put(QStringLiteral("launch_orders"), double(launch.orders));
        put(QStringLiteral("launch_gmv"), double(launch.gmv));
        const auto day = std::size_t(launch.dayIndex);
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

/// Orders paid in the window with an after-sale whose reason speaks of the size, by product; "" = all.
const OwnFigures::ByKey &OwnFigures::sizeRefunds(Period window) const
{
    const int days = window.to.number() - window.from.number() + 1;
    const auto [entry, isNew] = m_sizeRefunds.try_emplace(days);
    if (!isNew)
        return entry->second;
    const AnalysisContext &context = m_evaluator.context();
    const StoreColumns &columns = *context.columns;
    std::vector<bool> isSize;
    for (const QString &reason : columns.reasons)
        isSize.push_back(m_sizeReasons.contains(reason.trimmed()));
    if (std::ranges::find(isSize, true) == isSize.end())
        return entry->second;
    const AftersaleColumns &aftersales = columns.aftersales;
    std::set<std::pair<std::int32_t, std::uint32_t>> seen;
    for (std::size_t row = 0; row < aftersales.size(); ++row) {
        const std::int32_t order = aftersales.orderRow[row];
        if (order == NoRow || !isSize[aftersales.reason[row]])
            continue;
        const std::int32_t paid = columns.orders.paidDay[std::size_t(order)];
        if (paid < window.from.number() || paid > window.to.number())
            continue;
        const std::uint32_t named = aftersales.product[row];
        const std::uint32_t product = named != 0 ? named : columns.orders.product[std::size_t(order)];
        if (seen.insert({order, product}).second)
            entry->second[columns.products[product].id] += 1.0;
    }
    std::set<std::int32_t> orders;
    for (const auto &[order, product] : seen)
        orders.insert(order);
    entry->second[QString()] = double(orders.size());
    return entry->second;
}

const ScoreView &OwnFigures::scores() const
{
    if (m_sources.scores)
        return *m_sources.scores;
    if (!m_scores)
        m_scores = std::make_shared<const ScoreView>(buildScoreView(m_evaluator));
    return *m_scores;
}

const ProgrammeView &OwnFigures::programmes() const
{
    if (m_sources.programmes)
        return *m_sources.programmes;
    if (!m_programmes)
        m_programmes = std::make_shared<const ProgrammeView>(buildProgrammeView(m_evaluator));
    return *m_programmes;
}

std::optional<double> OwnFigures::scoreFigure(const QString &figure) const
{
    for (const ScoreCard &card : scores().cards) {
        if (card.score != QLatin1String("store_score"))
            continue;
        for (const OfficialScoreLine &line : card.official) {
            if (!line.dimension.isEmpty() || !line.subject.isEmpty() || !line.latest || !line.latestDay)
                continue;
            if (figure == QLatin1String("store_score"))
                return line.latest;
            if (figure == QLatin1String("store_score_change"))
                return line.change;
            return m_evaluator.context().asOf.number() - line.latestDay->number();
        }
    }
    return {};
}

std::optional<double> OwnFigures::gapDays(const QString &kind, Period window) const
{
    const int days = window.to.number() - window.from.number() + 1;
    return days - m_evaluator.context().columns->coveredDays(kind, window);
}

std::optional<double> OwnFigures::liveDays(Period window) const
{
    const StoreColumns &columns = *m_evaluator.context().columns;
    const FigureTable *table = columns.figuresOf(QStringLiteral("live_sessions"));
    const int days = window.to.number() - window.from.number() + 1;
    // A day without a file is no day without a broadcast.
    if (!table || columns.coveredDays(QStringLiteral("live_sessions"), window) < days)
        return {};
    std::set<std::int32_t> seen;
    for (const std::int32_t day : table->day) {
        if (day >= window.from.number() && day <= window.to.number())
            seen.insert(day);
    }
    return double(seen.size());
}

std::optional<double> OwnFigures::idleSessions(Period window) const
{
    const StoreColumns &columns = *m_evaluator.context().columns;
    const FigureTable *table = columns.figuresOf(QStringLiteral("live_sessions"));
    const FigureColumn *orders = table ? table->figure(QStringLiteral("paid_orders")) : nullptr;
    if (!orders || columns.coveredDays(QStringLiteral("live_sessions"), window) == 0)
        return {};
    double idle = 0.0;
    for (std::size_t row = 0; row < table->size(); ++row) {
        if (table->day[row] >= window.from.number() && table->day[row] <= window.to.number())
            idle += orders->value(row) == 0 ? 1.0 : 0.0;
    }
    return idle;
}

/// Orders paid in the window that were given back before they were shipped, and the money.
std::pair<double, double> OwnFigures::unshippedRefunds(Period window) const
{
    const StoreColumns &columns = *m_evaluator.context().columns;
    const AftersaleColumns &aftersales = columns.aftersales;
    std::set<std::int32_t> orders;
    double fen = 0.0;
    for (std::size_t row = 0; row < aftersales.size(); ++row) {
        const std::int32_t order = aftersales.orderRow[row];
        if (order == NoRow || aftersales.success[row] == 0)
            continue;
        const std::int32_t paid = columns.orders.paidDay[std::size_t(order)];
        if (paid < window.from.number() || paid > window.to.number()
            || columns.orders.shippedAt[std::size_t(order)] != NoTime)
            continue;
        orders.insert(order);
        fen += double(aftersales.amount[row]);
    }
    return {double(orders.size()), fen};
}

std::optional<double> OwnFigures::ofStore(const QString &figure, Period window) const
{
    const AnalysisContext &context = m_evaluator.context();
    if (figure == QLatin1String("data_age_days"))
        return context.today.number() - context.asOf.number();
    if (figure == QLatin1String("traffic_gap_days"))
        return gapDays(QStringLiteral("traffic"), window);
    if (figure == QLatin1String("service_gap_days"))
        return gapDays(QStringLiteral("service"), window);
    if (figure == QLatin1String("settlement_gap_days"))
        return gapDays(QStringLiteral("settlement"), window);
    if (figure == QLatin1String("live_days"))
        return liveDays(window);
    if (figure == QLatin1String("idle_sessions"))
        return idleSessions(window);
    if (figure == QLatin1String("promotion_days"))
        return promotionDays(*context.rulebook,
                             {window.from.plus(window.from.number() - window.to.number() - 1), window.to});
    if (figure.startsWith(QLatin1String("unshipped_refund_"))) {
        if (context.columns->coveredDays(QStringLiteral("aftersales"), window) == 0)
            return {};
        const auto [orders, fen] = unshippedRefunds(window);
        return figure == QLatin1String("unshipped_refund_orders") ? orders : fen;
    }
    if (figure == QLatin1String("launches_running")) {
        const auto found = launches().find(QStringLiteral("launch_day"));
        return found == launches().end() ? 0.0 : double(found->second.size());
    }
    if (figure == QLatin1String("size_refund_orders")) {
        const ByKey &refunds = sizeRefunds(window);
        return refunds.contains(QString()) ? std::optional(refunds.value(QString())) : std::nullopt;
    }
    return scoreFigure(figure);
}

std::optional<double> OwnFigures::ofSubject(const QString &figure, const QString &key, Period window) const
{
    const auto in = [&](const Table &table) -> std::optional<double> {
        const auto found = table.find(figure);
        if (found == table.end())
            return {};
        const auto value = found->second.constFind(key);
        return value == found->second.constEnd() ? std::nullopt : std::optional(*value);
    };
    if (figure.startsWith(QLatin1String("stock_")))
        return in(stock());
    if (figure.startsWith(QLatin1String("launch_")))
        return in(launches());
    if (figure.startsWith(QLatin1String("market_")) || figure == QLatin1String("latest_price"))
        return in(market());
    if (figure == QLatin1String("size_refund_orders")) {
        const ByKey &refunds = sizeRefunds(window);
        return refunds.isEmpty() ? std::nullopt : std::optional(refunds.value(key, 0.0));
    }
    if (figure.startsWith(QLatin1String("programme_"))) {
        for (const Programme &programme : programmes().programmes) {
            if (programme.id != key)
                continue;
            using Result = ProgrammeCondition::Result;
            return programme.count(figure == QLatin1String("programme_gaps")      ? Result::Gap
                                       : figure == QLatin1String("programme_met") ? Result::Met
                                                                                  : Result::Unknown);
        }
        return {};
    }
    if (figure.startsWith(QLatin1String("gap_"))) {
        for (const ScoreCard &card : scores().cards) {
            for (const ScoreGap &gap : card.gaps) {
                if (gap.value.id != key || card.score != QLatin1String("store_score"))
                    continue;
                if (figure == QLatin1String("gap_attainment"))
                    return gap.attainment;
                return gap.ordersToChange ? std::optional(double(*gap.ordersToChange)) : std::nullopt;
            }
        }
        return {};
    }
    return in(cards());
}

std::vector<ActionSubject> OwnFigures::subjects(const QString &each) const
{
    std::vector<ActionSubject> all;
    if (each == QLatin1String("programme")) {
        for (const Programme &programme : programmes().programmes) {
            if (programme.state != ProgrammeState::Past)
                all.push_back({programme.id, programme.name, {}, {}, {}});
        }
    }
    if (each == QLatin1String("score_gap")) {
        for (const ScoreCard &card : scores().cards) {
            if (card.score != QLatin1String("store_score"))
                continue;
            for (const ScoreGap &gap : card.gaps)
                all.push_back({gap.value.id, gap.indicatorName, {}, {}, {}});
        }
    }
    return all;
}

} // namespace shopglass
