#include "models/scores/impliedweights.h"

#include "models/indicators/indicatorjson.h"
#include "models/rulebook/scorerules.h"
#include "models/scores/officialscores.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImpliedWeightTexts)
};

constexpr int Resamples = 400;
constexpr std::uint64_t Seed = 20230501; // any number: the same ranges every time
constexpr std::size_t LowPlace = Resamples / 20; // of the sorted 400: a twentieth lies below …
constexpr std::size_t HighPlace = Resamples - 1 - LowPlace; // … and a twentieth above
constexpr double TogetherCorrelation = 0.95;
constexpr double WideRange = 0.2;
constexpr double SumSlack = 0.05;
/// A weighted sum of rounded values is off by about one step of the scale; by so many it is no weighted sum.
constexpr double PoorFitSteps = 3.0;
constexpr double LeastShownSum = 0.0005; // sums are shown in thousandths

/// What was published before or after a rule held was made of other dimensions or other weights.
bool isOfRule(Day day, const ScoreRule &rule)
{
    const Provenance &provenance = rule.provenance;
    return (!provenance.validFrom || day >= *provenance.validFrom)
        && (!provenance.validTo || day <= *provenance.validTo);
}

using ValuesOfDay = std::vector<std::optional<double>>; ///< dimensions of the rule, then the total

ScoreSample sampleOf(const std::vector<OfficialScoreLine> &lines, const ScoreRule &rule,
                     std::vector<bool> &seenDimensions)
{
    const std::size_t width = rule.dimensions.size();
    std::map<std::pair<Day, QString>, ValuesOfDay> byDay;
    for (const OfficialScoreLine &line : lines) {
        const std::optional<std::size_t> dimension = placeOfDimension(rule, line.dimensionId);
        if (!line.dimension.isEmpty() && !dimension)
            continue;
        for (const auto &[day, value] : line.history) {
            if (!isOfRule(day, rule))
                continue;
            ValuesOfDay &values = byDay[{day, line.subject}];
            values.resize(width + 1);
            values[dimension.value_or(width)] = value - rule.scaleMin;
            if (dimension)
                seenDimensions[*dimension] = true;
        }
    }
    ScoreSample sample;
    sample.width = width;
    for (const auto &[key, values] : byDay) {
        if (!std::ranges::all_of(values, [](const auto &value) { return value.has_value(); }))
            continue;
        if (sample.days.empty() || sample.days.back() != key.first) {
            sample.days.push_back(key.first);
            sample.firstRows.push_back(sample.totals.size());
        }
        for (std::size_t place = 0; place < width; ++place)
            sample.rows.push_back(*values[place]);
        sample.totals.push_back(*values[width]);
    }
    sample.firstRows.push_back(sample.totals.size());
    return sample;
}

/// As many days as there are, drawn with replacement, each with the rows of all its subjects: what one day
/// says of many products is one piece of news, not many.
ScoreSample drawn(const ScoreSample &sample, std::mt19937_64 &random)
{
    ScoreSample again;
    again.width = sample.width;
    again.rows.reserve(sample.rows.size());
    again.totals.reserve(sample.totals.size());
    const std::size_t days = sample.days.size();
    for (std::size_t count = 0; count < days; ++count)
        again.append(sample, std::size_t(random() % days));
    return again;
}

void takeRanges(ImpliedWeights &implied, const ScoreSample &sample)
{
    std::mt19937_64 random(Seed);
    std::vector<std::vector<double>> fits(sample.width);
    for (int round = 0; round < Resamples; ++round) {
        const std::vector<double> weights = weightsOf(drawn(sample, random));
        for (std::size_t place = 0; place < sample.width; ++place)
            fits[place].push_back(weights[place]);
    }
    for (std::size_t place = 0; place < sample.width; ++place) {
        std::ranges::sort(fits[place]);
        implied.shares[place].low = fits[place][LowPlace];
        implied.shares[place].high = fits[place][HighPlace];
    }
}

void takeResiduals(ImpliedWeights &implied, const ScoreSample &sample, const std::vector<double> &weights)
{
    double squares = 0.0;
    for (std::size_t row = 0; row < sample.totals.size(); ++row) {
        const double residual = sample.residual(row, weights);
        squares += residual * residual;
        implied.largestResidual = std::max(implied.largestResidual, std::abs(residual));
    }
    implied.rootMeanSquare = std::sqrt(squares / double(sample.totals.size()));
}

/// Of two dimensions about their means; of one with itself its variance.
double covariance(const ScoreSample &sample, std::size_t a, std::size_t b)
{
    double sumA = 0.0;
    double sumB = 0.0;
    const std::size_t count = sample.totals.size();
    for (std::size_t row = 0; row < count; ++row) {
        sumA += sample.rows[row * sample.width + a];
        sumB += sample.rows[row * sample.width + b];
    }
    double products = 0.0;
    for (std::size_t row = 0; row < count; ++row)
        products += (sample.rows[row * sample.width + a] - sumA / double(count))
            * (sample.rows[row * sample.width + b] - sumB / double(count));
    return products / double(count);
}

void takeDoubts(ImpliedWeights &implied, const ScoreSample &sample, const ScoreRule &rule)
{
    using Kind = ImpliedWeights::Doubt::Kind;
    std::vector<double> deviations;
    for (std::size_t place = 0; place < sample.width; ++place) {
        deviations.push_back(std::sqrt(covariance(sample, place, place)));
        // What varies by less than the platform rounds to says little of its weight.
        if (deviations[place] < rule.scaleStep)
            implied.doubts.push_back({Kind::Flat, rule.dimensions[place].id, {}});
    }
    for (std::size_t a = 0; a < sample.width; ++a) {
        for (std::size_t b = a + 1; b < sample.width; ++b) {
            if (std::min(deviations[a], deviations[b]) < rule.scaleStep)
                continue;
            const double correlation = covariance(sample, a, b) / (deviations[a] * deviations[b]);
            if (std::abs(correlation) >= TogetherCorrelation)
                implied.doubts.push_back({Kind::Together, rule.dimensions[a].id, rule.dimensions[b].id});
        }
    }
    if (implied.rootMeanSquare > PoorFitSteps * rule.scaleStep)
        implied.doubts.push_back({Kind::PoorFit, {}, {}});
    for (const ImpliedWeights::Share &share : implied.shares) {
        if (share.high - share.low > WideRange)
            implied.doubts.push_back({Kind::Wide, share.dimension, {}});
    }
}

double exampleSum(const ScoreDimension &dimension)
{
    double sum = 0.0;
    for (const ScoreIndicator &indicator : dimension.indicators)
        sum += indicator.weight;
    return sum;
}

} // namespace

double ImpliedWeights::sum() const
{
    double all = 0.0;
    for (const Share &share : shares)
        all += share.weight;
    return all;
}

ImpliedReading readImpliedWeights(const StoreColumns &columns, const ScoreRule &rule, Day lastDay)
{
    ImpliedReading reading;
    if (!rule.impliedDays || rule.dimensions.empty())
        return reading;
    reading.state = ImpliedReading::State::TooFewDays;
    reading.needed = *rule.impliedDays;
    std::vector<bool> seen(rule.dimensions.size());
    const OfficialScores official = officialScores(columns, rule, lastDay);
    reading.contradictions = int(official.contradictions.size());
    ScoreSample sample = sampleOf(official.lines, rule, seen);
    if (sample.days.size() >= std::size_t(reading.needed))
        reading.leftOut = takeStrayDays(sample, PoorFitSteps * rule.scaleStep);
    reading.days = int(sample.days.size());
    if (const auto missing = std::ranges::find(seen, false); missing != seen.end())
        reading.missingDimension = rule.dimensions[std::size_t(missing - seen.begin())].id;
    if (reading.days < reading.needed)
        return reading;

    ImpliedWeights implied;
    implied.score = rule.score;
    implied.ruleVersion = rule.version;
    implied.days = reading.days;
    implied.period = {sample.days.front(), sample.days.back()};
    const std::vector<double> weights = weightsOf(sample);
    for (std::size_t place = 0; place < sample.width; ++place)
        implied.shares.push_back({rule.dimensions[place].id, weights[place], 0.0, 0.0});
    takeRanges(implied, sample);
    takeResiduals(implied, sample, weights);
    takeDoubts(implied, sample, rule);
    reading.state = ImpliedReading::State::Fitted;
    reading.weights = std::move(implied);
    return reading;
}

bool needsNormalising(const ImpliedWeights &implied)
{
    const double off = std::abs(implied.sum() - 1.0);
    return off >= LeastShownSum && off <= SumSlack;
}

Result<ScoreWeights> acceptableWeights(const ImpliedWeights &implied, const ScoreRule &rule, Day acceptedOn)
{
    const double sum = implied.sum();
    if (std::abs(sum - 1.0) > SumSlack)
        return Error{Texts::tr("The implied weights of %1 add up to %2, so the total is no weighted mean of "
                               "the dimensions. They were not accepted; type weights instead.")
                         .arg(rule.score, QString::number(sum, 'f', 3)),
                     {},
                     ErrorKind::Refused};
    ScoreWeights weights{WeightOrigin::Implied, rule.score, rule.version, acceptedOn, {}};
    for (std::size_t place = 0; place < rule.dimensions.size(); ++place) {
        const ScoreDimension &dimension = rule.dimensions[place];
        const double share = implied.shares[place].weight / sum;
        const double examples = exampleSum(dimension);
        if (share > 0.0 && examples <= 0.0)
            return Error{Texts::tr("The dimension %1 has an implied weight of %2, but no indicator of ours "
                                   "stands for it. The weights were not accepted.")
                             .arg(dimension.id, QString::number(share, 'f', 3)),
                         {},
                         ErrorKind::Refused};
        for (const ScoreIndicator &indicator : dimension.indicators)
            weights.weights.push_back({dimension.id, indicator.indicator,
                                       examples > 0.0 ? share * indicator.weight / examples : 0.0});
    }
    return weights;
}

QString impliedStateId(ImpliedReading::State state)
{
    switch (state) {
    case ImpliedReading::State::Fitted:
        return QStringLiteral("fitted");
    case ImpliedReading::State::Never:
        return QStringLiteral("never");
    case ImpliedReading::State::TooFewDays:
        return QStringLiteral("too_few_days");
    }
    Q_UNREACHABLE();
}

QString doubtId(ImpliedWeights::Doubt::Kind kind)
{
    switch (kind) {
    case ImpliedWeights::Doubt::Kind::Flat:
        return QStringLiteral("flat");
    case ImpliedWeights::Doubt::Kind::Together:
        return QStringLiteral("together");
    case ImpliedWeights::Doubt::Kind::Wide:
        return QStringLiteral("wide");
    case ImpliedWeights::Doubt::Kind::PoorFit:
        return QStringLiteral("poor_fit");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ImpliedReading &reading)
{
    QJsonObject json{{QStringLiteral("state"), impliedStateId(reading.state)},
                     {QStringLiteral("official"), false},
                     {QStringLiteral("days"), reading.days},
                     {QStringLiteral("needed"), reading.needed},
                     {QStringLiteral("missing_dimension"), reading.missingDimension},
                     {QStringLiteral("contradictions"), reading.contradictions}};
    QJsonArray leftOut;
    for (const StrayDay &stray : reading.leftOut)
        leftOut.append(
            QJsonObject{{QStringLiteral("day"), stray.day.iso()}, {QStringLiteral("off"), stray.off}});
    json.insert(QStringLiteral("left_out"), leftOut);
    if (!reading.weights)
        return json;
    QJsonArray weights;
    for (const ImpliedWeights::Share &share : reading.weights->shares)
        weights.append(QJsonObject{{QStringLiteral("dimension"), share.dimension},
                                   {QStringLiteral("weight"), share.weight},
                                   {QStringLiteral("low"), share.low},
                                   {QStringLiteral("high"), share.high}});
    QJsonArray doubts;
    for (const ImpliedWeights::Doubt &doubt : reading.weights->doubts)
        doubts.append(QJsonObject{{QStringLiteral("kind"), doubtId(doubt.kind)},
                                  {QStringLiteral("dimension"), doubt.dimension},
                                  {QStringLiteral("other"), doubt.other}});
    json.insert(QStringLiteral("period"), toJson(reading.weights->period));
    json.insert(QStringLiteral("sum"), reading.weights->sum());
    json.insert(QStringLiteral("rmse"), reading.weights->rootMeanSquare);
    json.insert(QStringLiteral("largest_residual"), reading.weights->largestResidual);
    json.insert(QStringLiteral("weights"), weights);
    json.insert(QStringLiteral("doubts"), doubts);
    return json;
}

} // namespace shopglass
