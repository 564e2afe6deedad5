#include "models/actions/ownfigures.h"

#include "models/programmes/programmeview.h"
#include "models/scores/scoreview.h"

#include <algorithm>
#include <set>

namespace shopglass {

namespace {

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

OwnFigures::OwnFigures(const Evaluator &evaluator, const ActionSources &sources)
    : m_evaluator(evaluator)
    , m_sources(sources)
    , m_sizeReasons((sources.rules ? *sources.rules : *ActionRules::builtIn()).sizeReasons)
{
}

OwnFigures::~OwnFigures() = default;

/// Orders paid in the window with an after-sale whose reason speaks of the size, by product; "" = all.
const OwnFigures::ByKey &OwnFigures::sizeRefunds(Period window) const
{
    const auto [entry, isNew] = m_sizeRefunds.try_emplace(daysOf(window));
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
    std::int32_t last = NoRow; // after-sales lie in the order of their orders
    double orders = 0.0;
    double fen = 0.0;
    for (std::size_t row = 0; row < aftersales.size(); ++row) {
        const std::int32_t order = aftersales.orderRow[row];
        if (order == NoRow || aftersales.success[row] == 0)
            continue;
        const std::int32_t paid = columns.orders.paidDay[std::size_t(order)];
        if (paid < window.from.number() || paid > window.to.number()
            || columns.orders.shippedAt[std::size_t(order)] != NoTime)
            continue;
        orders += order == last ? 0.0 : 1.0;
        last = order;
        fen += double(aftersales.amount[row]);
    }
    return {orders, fen};
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
    if (figure == QLatin1String("gpm_error") || figure == QLatin1String("order_value_error")
        || figure.startsWith(QLatin1String("same_goods_")))
        return changeFigure(figure, window);
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
    if (figure.startsWith(QLatin1String("market_")) || figure == QLatin1String("latest_price")
        || figure == QLatin1String("usual_price"))
        return in(market());
    if (figure.startsWith(QLatin1String("usual_")))
        return in(usual(figure, window));
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
