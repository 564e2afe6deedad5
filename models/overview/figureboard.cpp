#include "models/overview/figureboard.h"

#include "models/indicators/seendays.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shopglass {

namespace {

constexpr std::size_t MostSessions = 20;

QStringList list(const char *ids)
{
    return QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::vector<IndicatorValue> values(const Evaluator &evaluator, const char *ids)
{
    return evaluator.rows(list(ids), GroupBy::None).front().values;
}

std::optional<double> quotient(const std::optional<qint64> &part, const std::optional<qint64> &whole,
                               double times)
{
    if (!part || !whole || *whole == 0)
        return std::nullopt;
    return double(*part) / double(*whole) * times;
}

LiveSession sessionOf(const FigureTable &table, std::size_t row, const Catalogue &catalogue)
{
    const auto number = [&](const char *column) {
        const FigureColumn *found = table.figure(QString::fromLatin1(column));
        return found ? found->value(row) : std::nullopt;
    };
    const auto text = [&](const char *column) {
        const TextColumn *found = table.text(QString::fromLatin1(column));
        return found ? found->at(row) : QString();
    };
    LiveSession session;
    session.startedAt = number("started_at").value_or(0);
    session.account = text("account");
    session.title = text("title");
    session.seconds = number("live_seconds");
    session.gmv = number("gmv");
    session.views = number("views");
    session.viewers = number("viewers");
    session.exposures = number("product_exposures");
    session.clicks = number("product_clicks");
    session.newFollowers = number("new_followers");
    const auto rate = [&](const char *id, const std::optional<qint64> &part,
                          const std::optional<qint64> &whole, double times) {
        // As the review of the session has it: too few views are not enough for a rate.
        const Indicator *indicator = catalogue.find(QString::fromLatin1(id));
        const bool enough = whole && (!indicator || *whole >= indicator->minimumSample);
        return enough ? quotient(part, whole, times) : std::nullopt;
    };
    session.gpm = rate("gpm", session.gmv, session.views, 1000.0);
    session.uvValue = rate("uv_value", session.gmv, session.viewers, 1.0);
    session.clickRate = rate("live_click_rate", session.clicks, session.exposures, 1.0);
    return session;
}

void addSessions(FigureBoard &board, const AnalysisContext &context)
{
    const FigureTable *table = context.columns->figuresOf(QStringLiteral("live_sessions"));
    if (!table)
        return;
    const std::int32_t from = context.period.from.number();
    const std::int32_t to = countedTo(context, context.period).number();
    for (std::size_t row = 0; row < table->size(); ++row) {
        if (table->day[row] >= from && table->day[row] <= to)
            board.sessions.push_back(sessionOf(*table, row, *context.catalogue));
    }
    board.sessionCount = board.sessions.size();
    std::ranges::stable_sort(board.sessions, std::greater(),
                             [](const LiveSession &session) { return session.gmv.value_or(-1); });
    board.sessions.resize(std::min(board.sessions.size(), MostSessions));
}

void addUnclassifiedSources(FigureBoard &board, const AnalysisContext &context)
{
    const FigureTable *table = context.columns->figuresOf(QStringLiteral("traffic_sources"));
    const TextColumn *source = table ? table->text(QStringLiteral("source")) : nullptr;
    if (!source)
        return;
    for (const QString &text : source->texts) {
        if (!text.isEmpty() && context.rulebook->sceneOf(text) == Scene::Unclassified)
            board.unclassifiedSources.push_back(text);
    }
    std::ranges::sort(board.unclassifiedSources);
}

/// Sums by the texts of a column; `split` restricts to rows of that split, by its place in kinds.json.
PublishedSplit splitOf(const AnalysisContext &context, const char *kind, const char *column,
                       std::optional<qint64> split)
{
    const QString kindId = QString::fromLatin1(kind);
    const Period seen{context.period.from,
                      std::min(countedTo(context, context.period), lastCoveredDay(context))};
    PublishedSplit result;
    result.days = context.period.days();
    const FigureTable *table = context.columns->figuresOf(kindId);
    if (!table || seen.from > seen.to)
        return result;
    const TextColumn &names = *table->text(QString::fromLatin1(column));
    const FigureColumn *splits = table->figure(QStringLiteral("split"));
    std::map<std::uint32_t, PublishedPart> parts;
    for (std::size_t row = 0; row < table->size(); ++row) {
        const std::int32_t day = table->day[row];
        if (day < seen.from.number() || day > seen.to.number() || (split && splits->value(row) != split))
            continue;
        PublishedPart &part = parts[names.number[row]];
        part.name = names.at(row);
        const auto add = [&](std::optional<qint64> &sum, const char *figure) {
            if (const auto value = table->figure(QString::fromLatin1(figure))->value(row))
                sum = sum.value_or(0) + *value;
        };
        add(part.gmv, "gmv");
        add(part.paidOrders, "paid_orders");
    }
    std::optional<qint64> whole = 0;
    for (const auto &[number, part] : parts)
        whole = whole && part.gmv ? std::optional(*whole + *part.gmv) : std::nullopt;
    for (auto &[number, part] : parts) {
        part.share = quotient(part.gmv, whole, 1.0);
        result.parts.push_back(std::move(part));
    }
    std::ranges::stable_sort(result.parts, std::greater(),
                             [](const PublishedPart &part) { return part.gmv.value_or(-1); });
    result.coveredDays = result.parts.empty() ? 0 : context.columns->coveredDays(kindId, seen);
    return result;
}

void addSplits(FigureBoard &board, const AnalysisContext &context)
{
    constexpr qint64 SaleMethod = 0;
    constexpr qint64 Carrier = 1;
    board.saleMethods = splitOf(context, "traffic_composition", "part", SaleMethod);
    board.carriers = splitOf(context, "traffic_composition", "part", Carrier);
    board.accounts = splitOf(context, "traffic_accounts", "account", {});
}

} // namespace

FigureBoard buildFigureBoard(const Evaluator &evaluator)
{
    FigureBoard board;
    board.funnel = values(evaluator,
                          "product_exposures product_clicks published_created_orders published_paid_orders");
    board.traffic = values(evaluator, "click_rate conversion_rate visitor_conversion_rate new_buyer_share");
    board.published = values(evaluator,
                             "published_gmv published_paid_orders published_gmv_per_buyer "
                             "published_amount_refund_rate_by_pay_day published_gmv_difference");
    board.sceneIndicators = list("product_exposures product_clicks click_rate published_paid_orders "
                                 "published_conversion_rate published_gmv");
    board.scenes = evaluator.rows(board.sceneIndicators, GroupBy::Scene);
    addUnclassifiedSources(board, evaluator.context());
    addSplits(board, evaluator.context());
    board.live = values(evaluator,
                        "live_gmv gpm uv_value live_click_rate live_conversion_rate live_sessions live_hours "
                        "live_new_followers");
    board.videos
        = values(evaluator, "video_gmv video_gpm video_uv_value video_click_rate video_new_followers");
    addSessions(board, evaluator.context());
    board.ads = values(evaluator, "ad_spend ad_gmv ad_roi ad_cost_per_order ad_cost_per_fan ad_spend_rate");
    board.adWindows = values(evaluator, "ad_roi_same_day ad_roi_1d ad_roi_7d ad_roi_15d ad_roi_30d");
    board.service = values(evaluator,
                           "reply_rate_3min reply_rate_30s reply_rate_5min average_response_seconds "
                           "satisfaction_rate inquiry_conversion_rate");
    board.reviews = values(evaluator,
                           "reviews bad_review_rate good_review_rate logistics_bad_review_rate "
                           "service_bad_review_rate review_answer_rate");
    board.settlement = values(evaluator,
                              "settled_amount settlement_net settlement_service_fee service_fee_rate "
                              "settlement_commission settled_share");
    board.insurance = values(evaluator,
                             "insurance_merchant_fee insured_orders insurance_fee_per_order "
                             "insurance_platform_share insured_order_share");
    board.ledger = values(evaluator, "ledger_income ledger_expense ledger_net");
    board.products = values(evaluator, "on_sale_products sell_through_rate");
    return board;
}

} // namespace shopglass
