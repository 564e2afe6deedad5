#include "models/scores/scoreweights.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreWeightTexts)
};

/// What the sum of weights that were typed with a few decimals may be off by.
constexpr double SumTolerance = 1e-6;
constexpr int SumDigits = 6;

const ScoreDimension *dimensionOf(const ScoreRule &rule, const QString &id)
{
    const auto found = std::ranges::find(rule.dimensions, id, &ScoreDimension::id);
    return found == rule.dimensions.end() ? nullptr : &*found;
}

bool knows(const ScoreRule &rule, const ScoreWeights::Weight &weight)
{
    const ScoreDimension *dimension = dimensionOf(rule, weight.dimension);
    return dimension
        && std::ranges::find(dimension->indicators, weight.indicator, &ScoreIndicator::indicator)
        != dimension->indicators.end();
}

Error refusal(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Refused};
}

std::optional<WeightOrigin> originOf(const QString &id)
{
    for (const WeightOrigin origin : {WeightOrigin::Example, WeightOrigin::Implied, WeightOrigin::Typed}) {
        if (weightOriginId(origin) == id)
            return origin;
    }
    return {};
}

/// Nothing where a member is missing or of another type.
std::optional<ScoreWeights> fromJson(const QJsonObject &body)
{
    ScoreWeights weights;
    const auto origin = originOf(body[QLatin1String("origin")].toString());
    const auto day = Day::fromIso(body[QLatin1String("accepted_on")].toString());
    const QJsonValue list = body[QLatin1String("weights")];
    if (!origin || !day || !list.isArray())
        return {};
    weights.origin = *origin;
    weights.acceptedOn = *day;
    weights.score = body[QLatin1String("score")].toString();
    weights.ruleVersion = body[QLatin1String("rule_version")].toString();
    for (const QJsonValue &entry : list.toArray()) {
        const QJsonValue number = entry[QLatin1String("weight")];
        if (!number.isDouble())
            return {};
        weights.weights.push_back({entry[QLatin1String("dimension")].toString(),
                                   entry[QLatin1String("indicator")].toString(), number.toDouble()});
    }
    return weights;
}

std::optional<double> attainmentOf(std::span<const Attainment> attainments, const QString &dimension,
                                   const QString &indicator)
{
    for (const Attainment &attainment : attainments) {
        if (attainment.dimension == dimension && attainment.indicator == indicator)
            return attainment.value;
    }
    return {};
}

} // namespace

QString weightOriginId(WeightOrigin origin)
{
    switch (origin) {
    case WeightOrigin::Example:
        return QStringLiteral("example");
    case WeightOrigin::Implied:
        return QStringLiteral("implied");
    case WeightOrigin::Typed:
        return QStringLiteral("typed");
    }
    Q_UNREACHABLE();
}

double ScoreWeights::of(const QString &dimension, const QString &indicator) const
{
    const auto found = std::ranges::find_if(weights, [&](const Weight &weight) {
        return weight.dimension == dimension && weight.indicator == indicator;
    });
    return found == weights.end() ? 0.0 : found->weight;
}

double ScoreWeights::ofDimension(const QString &dimension) const
{
    double all = 0.0;
    for (const Weight &weight : weights)
        all += weight.dimension == dimension ? weight.weight : 0.0;
    return all;
}

double ScoreWeights::sum() const
{
    double all = 0.0;
    for (const Weight &weight : weights)
        all += weight.weight;
    return all;
}

QString scoreWeightsKind()
{
    return QStringLiteral("score_weights");
}

Result<void> checkWeights(const ScoreWeights &weights, const ScoreRule &rule)
{
    if (weights.score != rule.score || weights.ruleVersion != rule.version)
        return refusal(Texts::tr("The weights are for version %1 of %2, and version %3 of %4 holds now. "
                                 "Choose weights again.")
                           .arg(weights.ruleVersion, weights.score, rule.version, rule.score));
    for (auto weight = weights.weights.begin(); weight != weights.weights.end(); ++weight) {
        if (!knows(rule, *weight))
            return refusal(Texts::tr("The weights name the indicator %1 in the dimension %2, which version "
                                     "%3 of %4 does not have. Choose weights again.")
                               .arg(weight->indicator, weight->dimension, rule.version, rule.score));
        if (!(weight->weight >= 0.0 && weight->weight <= 1.0))
            return refusal(Texts::tr("The weight %1 of %2 is not between 0 and 1. Correct it.")
                               .arg(QString::number(weight->weight), weight->indicator));
        const bool again = std::any_of(weights.weights.begin(), weight, [&](const auto &before) {
            return before.dimension == weight->dimension && before.indicator == weight->indicator;
        });
        if (again)
            return refusal(Texts::tr("The weight of %1 in the dimension %2 is given twice. Leave one out.")
                               .arg(weight->indicator, weight->dimension));
    }
    if (std::abs(weights.sum() - 1.0) > SumTolerance)
        return refusal(Texts::tr("The weights of %1 add up to %2, not to 1. Correct them.")
                           .arg(rule.score, QString::number(weights.sum(), 'g', SumDigits)));
    return {};
}

KeptWeights keptWeights(const Documents *documents, const ScoreRule &rule)
{
    const Document *document = documents ? documents->find(scoreWeightsKind(), rule.score) : nullptr;
    if (!document)
        return {};
    std::optional<ScoreWeights> weights = fromJson(document->body);
    if (!weights)
        return {{},
                Texts::tr("The weights that were kept for %1 cannot be read. Choose weights again.")
                    .arg(rule.score)};
    if (const auto fits = checkWeights(*weights, rule); !fits)
        return {{}, fits.error().sentence};
    return {std::move(weights), {}};
}

std::optional<ScoreWeights> weightsInForce(const Documents *documents, const ScoreRule &rule)
{
    return keptWeights(documents, rule).weights;
}

std::optional<ScoreWeights> exampleWeights(const ScoreRule &rule, Day acceptedOn)
{
    ScoreWeights weights{WeightOrigin::Example, rule.score, rule.version, acceptedOn, {}};
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const ScoreIndicator &indicator : dimension.indicators)
            weights.weights.push_back({dimension.id, indicator.indicator, indicator.weight});
    }
    if (weights.weights.empty())
        return {};
    return weights;
}

Document toDocument(const ScoreWeights &weights)
{
    return {scoreWeightsKind(), weights.score, toJson(weights)};
}

QJsonObject toJson(const ScoreWeights &weights)
{
    QJsonArray list;
    for (const ScoreWeights::Weight &weight : weights.weights)
        list.append(QJsonObject{{QStringLiteral("dimension"), weight.dimension},
                                {QStringLiteral("indicator"), weight.indicator},
                                {QStringLiteral("weight"), weight.weight}});
    return {{QStringLiteral("score"), weights.score},
            {QStringLiteral("rule_version"), weights.ruleVersion},
            {QStringLiteral("origin"), weightOriginId(weights.origin)},
            {QStringLiteral("accepted_on"), weights.acceptedOn.iso()},
            {QStringLiteral("official"), false},
            {QStringLiteral("weights"), list}};
}

std::vector<EstimatedTotal::Part> EstimatedTotal::missing() const
{
    std::vector<Part> some;
    std::ranges::copy_if(parts, std::back_inserter(some), [](const Part &part) { return !part.points; });
    return some;
}

std::optional<double> EstimatedTotal::ofDimension(const QString &dimension) const
{
    double weights = 0.0;
    double attained = 0.0;
    for (const Part &part : parts) {
        if (part.dimension != dimension)
            continue;
        if (!part.attainment)
            return {};
        weights += part.weight;
        attained += part.weight * *part.attainment;
    }
    if (weights <= 0.0)
        return {};
    return attained / weights;
}

EstimatedTotal estimatedTotal(const ScoreWeights &weights, const ScoreRule &rule,
                              std::span<const Attainment> attainments)
{
    EstimatedTotal total;
    double points = rule.scaleMin;
    bool complete = true;
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const ScoreIndicator &indicator : dimension.indicators) {
            const double weight = weights.of(dimension.id, indicator.indicator);
            if (weight <= 0.0)
                continue;
            EstimatedTotal::Part part{dimension.id,
                                      indicator.indicator,
                                      weight,
                                      attainmentOf(attainments, dimension.id, indicator.indicator),
                                      {}};
            if (part.attainment) {
                part.points = weight * *part.attainment * (rule.scaleMax - rule.scaleMin);
                points += *part.points;
            } else {
                complete = false;
            }
            total.parts.push_back(std::move(part));
        }
    }
    if (complete && !total.parts.empty())
        total.value = points;
    return total;
}

} // namespace shopglass
