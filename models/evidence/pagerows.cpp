#include "models/evidence/pagerows.h"

#include "models/evidence/roworder.h"
#include "models/indicators/discountsplit.h"
#include "models/rulebook/growth.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PageRowsTexts)
};

Result<PageRows> provinceRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const auto found = std::ranges::find(columns.provinces, question.of);
    if (question.of.isEmpty() || found == columns.provinces.end())
        return unreadablePart(question, QStringLiteral("浙江省"));
    const auto number = std::uint32_t(found - columns.provinces.begin());
    PageRows own = linesWhere(question, evaluator,
                              [&](std::uint32_t row) { return columns.orders.province[row] == number; });
    if (question.indicator != QLatin1String("province_share"))
        return own;
    return quotientRows(question, std::move(own),
                        linesWhere(question, evaluator, [](std::uint32_t) { return true; }),
                        evaluator.context().rulebook->buyers().minimumBuyers);
}

/// "self_broadcast/live": the field and its scene.
Result<PageRows> sceneRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    std::vector<bool> holds;
    for (const SalesSource &source : columns.sources) {
        QString scene;
        const Field field = evaluator.context().rulebook->fieldOf(
            source.channel, source.carrier, source.accountType, source.promoter, &scene);
        holds.push_back(!scene.isEmpty() && question.of == fieldId(field) + QLatin1Char('/') + scene);
    }
    if (std::ranges::find(holds, true) == holds.end())
        return unreadablePart(question, QStringLiteral("self_broadcast/live"));
    return linesWhere(question, evaluator,
                      [&](std::uint32_t row) { return holds[columns.orders.source[row]]; });
}

qint64 sumOf(const PageRows &rows)
{
    qint64 sum = 0;
    for (const RowShare &row : rows.rows)
        sum += row.share;
    return sum;
}

/// What one of those who pay took off the prices, of all products or of one; below the line what was paid for
/// the lines that tell it. discount_shop_rate is that quotient, discount_shop_told what tells it of all GMV.
Result<PageRows> discountRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const auto filter = filterOf(question, columns);
    if (!filter)
        return filter.error();
    const Payer payer = question.indicator.startsWith(QLatin1String("discount_shop")) ? Payer::Shop
        : question.indicator.startsWith(QLatin1String("discount_platform"))           ? Payer::Platform
                                                                                      : Payer::Anchor;
    const ToldDiscounts told(columns);
    PageRows taken;
    taken.unit = Unit::Fen;
    PageRows telling = taken;
    PageRows all = taken;
    bool isKnown = false;
    visitPaid(question, evaluator, [&](std::uint32_t row) {
        if (filter->product && columns.orders.product[row] != *filter->product)
            return;
        const auto fen = told(payer, row);
        isKnown = isKnown || fen.has_value();
        all.rows.push_back({row, columns.orders.amount[row]});
        if (fen)
            telling.rows.push_back(all.rows.back());
        if (fen.value_or(0) != 0)
            taken.rows.push_back({row, *fen});
    });
    if (question.indicator.endsWith(QLatin1String("_told")))
        return quotientRows(question, std::move(telling), std::move(all), 0);
    const double sum = double(sumOf(taken));
    PageRows found = quotientRows(question, std::move(taken), std::move(telling), 0);
    found.isKnown = isKnown;
    if (!question.indicator.endsWith(QLatin1String("_rate"))) {
        found.value = sum;
        found.isOne = true;
    }
    return found;
}

using RowsMaker = Result<PageRows> (*)(const RowsQuestion &, const Evaluator &);

/// By how the figure's id begins; the first that fits.
constexpr std::pair<const char *, RowsMaker> Makers[] = {
    {"wheel_", wheelRows},
    {"session_usual", sessionUsualRows},
    {"session_file_", sessionFileRows},
    {"session_", sessionRows},
    {"cohort_", cohortRows},
    {"first_field_", firstFieldRows},
    {"order_count_", orderCountRows},
    {"province_", provinceRows},
    {"store_score", officialRows},
    {"product_score", officialRows},
    {"reputation_score", officialRows},
    {"scene_", sceneRows},
    {"discount_", discountRows},
    {"band_", bandRows},
    {"spec_", specRows},
    {"category_", categoryRows},
    {"search_", searchRows},
    {"listed_", listedRows},
    {"stock_", stockRows},
    {"one_field_", oneFieldRows},
    {"pickup_", pickupRows},
    {"price_", priceRows},
    {"market_", priceRows},
    {"hour_", hourRows},
    {"partner_", partnerRows},
    {"flywheel_", flywheelRows},
    {"influencer_left", leftRows},
    {"influencer_quality_refunds", qualityRows},
    {"top_influencers_share", topRows},
    {"rule_", ruleRows},
    {"source_", sourceRows},
    {"published_part_", publishedRows},
};

Result<PageRows> rowsOf(const RowsQuestion &question, const Evaluator &evaluator)
{
    const auto maker = std::ranges::find_if(
        Makers, [&](const auto &one) { return question.indicator.startsWith(QLatin1String(one.first)); });
    Q_ASSERT(maker != std::end(Makers));
    return maker->second(question, evaluator);
}

} // namespace

PageRows linesWhere(const RowsQuestion &question, const Evaluator &evaluator,
                    const std::function<bool(std::uint32_t)> &holds)
{
    const OrderColumns &orders = evaluator.context().columns->orders;
    const bool isMoney = pageFigure(question.indicator)->indicator.unit == Unit::Fen;
    PageRows found;
    visitPaid(question, evaluator, [&](std::uint32_t row) {
        if (!holds(row) || (!isMoney && orders.firstLine[row] == 0))
            return;
        found.rows.push_back({row, isMoney ? orders.amount[row] : 1});
    });
    return found;
}

Error unreadablePart(const RowsQuestion &question, const QString &example)
{
    return {Texts::tr("\"%1\" is no part of \"%2\" that this store has. Name one, for example %3.")
                .arg(question.of, question.indicator, example),
            {},
            ErrorKind::Usage};
}

PageRows quotientRows(const RowsQuestion &question, PageRows part, PageRows whole, qint64 sample,
                      qint64 least)
{
    const qint64 above = sumOf(part);
    const qint64 below = sumOf(whole);
    PageRows found = question.part == RowsPart::Base ? std::move(whole) : std::move(part);
    found.parts = {RowsPart::Counted, RowsPart::Base};
    found.isOne = below != 0;
    found.value = below == 0 ? 0.0 : double(above) / double(below);
    found.sample = sample;
    found.isEnough = sample >= least;
    return found;
}

PageRows quotientRows(const RowsQuestion &question, PageRows part, PageRows whole, qint64 least)
{
    const qint64 sample = sumOf(whole);
    return quotientRows(question, std::move(part), std::move(whole), sample, least);
}

Result<Evidence> findPageRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const PageFigure &figure = *pageFigure(question.indicator);
    if (!figure.hasRows)
        return Error{Texts::tr("\"%1\" is worked out from other figures; ask for the rows of those.")
                         .arg(question.indicator),
                     {},
                     ErrorKind::Usage};
    const auto found = rowsOf(question, evaluator);
    if (!found)
        return found.error();
    if (std::ranges::find(found->parts, question.part) == found->parts.end())
        return Error{
            Texts::tr("\"%1\" has no such part. Ask for the rows that count.").arg(question.indicator),
            {},
            ErrorKind::Usage};
    FirstRows first(RowOrder(question.order, RowDays(evaluator, TimeBasis::Paid, found->kind)),
                    question.limit);
    for (const RowShare &row : found->rows)
        first.take(row);
    Evidence evidence;
    evidence.parts = found->parts;
    const bool isMoney = figure.indicator.unit == Unit::Fen;
    if (first.count() > 0)
        evidence.kinds.push_back({found->kind, found->unit.value_or(isMoney ? Unit::Fen : Unit::Count),
                                  first.sorted(), first.count(), first.total()});
    IndicatorValue &value = evidence.value;
    value.id = question.indicator;
    value.unit = found->valueUnit.value_or(figure.indicator.unit);
    value.state = !found->isKnown ? ValueState::NotCovered
        : !found->isOne           ? ValueState::Undefined
        : found->isEnough         ? ValueState::Value
                                  : ValueState::NotEnoughData;
    value.value = found->value.value_or(double(first.total()));
    value.sample = found->sample;
    value.days = question.period.value_or(evaluator.context().period).days();
    value.coveredDays = found->isKnown ? value.days : 0;
    return evidence;
}

} // namespace shopglass
