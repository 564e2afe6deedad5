// The arithmetic of a measured effect, over days that are given.

#include "models/actions/effectmeasure.h"
#include "models/actions/launcheffect.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace shopglass {

namespace {

constexpr std::uint32_t Seed = 20260618;
/// Student's t of so many degrees is the normal distribution.
constexpr int NoLack = 1'000'000;

EffectDay sumOf(const std::vector<EffectDay> &days)
{
    EffectDay sum;
    for (const EffectDay &day : days) {
        sum.touched += day.touched;
        sum.touchedPer += day.touchedPer;
        sum.rest += day.rest;
        sum.restPer += day.restPer;
    }
    return sum;
}

/// A rate, or a day's mean: what stands below the line is then the number of days.
std::optional<double> quotient(double above, double below)
{
    return below > 0.0 ? std::optional(above / below) : std::nullopt;
}

/// Whether what stands above the line is a part of what stands below, on both sides and at both times.
bool isRate(const EffectDay &before, const EffectDay &after)
{
    return std::ranges::all_of(std::array{before, after}, [](const EffectDay &sum) {
        return sum.touched <= sum.touchedPer && sum.rest <= sum.restPer;
    });
}

/// What `was` would have become as the rest moved. A rate moves by its odds: two thirds cannot double.
double expected(double was, double ratioOfRest, bool rate)
{
    if (!rate || was <= 0.0 || was >= 1.0)
        return was * ratioOfRest;
    const double odds = was / (1.0 - was) * ratioOfRest;
    return odds / (1.0 + odds);
}

std::optional<double> effectOf(const EffectDay &before, const EffectDay &after)
{
    const auto was = quotient(before.touched, before.touchedPer);
    const auto became = quotient(after.touched, after.touchedPer);
    const auto restWas = quotient(before.rest, before.restPer);
    const auto restBecame = quotient(after.rest, after.restPer);
    if (!was || !became || !restWas || !restBecame || *restWas <= 0.0)
        return {};
    return *became - expected(*was, *restBecame / *restWas, isRate(before, after));
}

/// As many days again, in blocks that go round the end. Drawn by the remainder, so that every platform draws
/// the same.
std::vector<EffectDay> drawn(const std::vector<EffectDay> &days, std::size_t block, std::mt19937 &random)
{
    std::vector<EffectDay> drawn;
    while (drawn.size() < days.size()) {
        const std::size_t first = random() % days.size();
        for (std::size_t i = 0; i < block; ++i)
            drawn.push_back(days[(first + i) % days.size()]);
    }
    return drawn;
}

/// The variance that an effect on a rate has because orders are counted, were each of them a draw of its own:
/// in all, and the part of what was touched before. Nothing for sums.
struct CountedVariance
{
    double whole = 0.0;
    double touchedBefore = 0.0;
};

/// Half an order more on either side, so that none or all of few does not pass for certain.
double smoothed(double above, double below)
{
    return (above + 0.5) / (below + 1.0);
}

CountedVariance countedVariance(const EffectDay &before, const EffectDay &after, double casesPerUnit)
{
    if (!isRate(before, after))
        return {};
    const auto share = [casesPerUnit](double above, double below) {
        return smoothed(above * casesPerUnit, below * casesPerUnit);
    };
    const double was = share(before.touched, before.touchedPer);
    const double became = share(after.touched, after.touchedPer);
    const double restWas = share(before.rest, before.restPer);
    const double restBecame = share(after.rest, after.restPer);
    const double moved = expected(was, restBecame / restWas, true);
    // What is expected moves with the logarithms of its odds: by d it moves by d × e(1 − e).
    const double slope = moved * (1.0 - moved) * moved * (1.0 - moved);
    CountedVariance variance;
    variance.touchedBefore = slope / (was * (1.0 - was) * casesPerUnit * before.touchedPer);
    variance.whole = variance.touchedBefore + became * (1.0 - became) / (casesPerUnit * after.touchedPer)
        + slope / casesPerUnit
            * ((1.0 - restWas) / (restWas * before.restPer)
               + (1.0 - restBecame) / (restBecame * after.restPer));
    return variance;
}

/// Few blocks differ less among themselves than they do from all days that could have been.
double fewBlocks(std::size_t days, std::size_t block)
{
    const double blocks = double(days) / double(block);
    return blocks > 1.0 ? std::sqrt(blocks / (blocks - 1.0)) : 1.0;
}

} // namespace

std::optional<EffectRange> effectRange(const std::vector<EffectDay> &before,
                                       const std::vector<EffectDay> &after, const ActionRules &rules,
                                       int among, double casesPerUnit)
{
    if (before.empty() || after.empty())
        return {};
    const auto middle = effectOf(sumOf(before), sumOf(after));
    if (!middle)
        return {};
    std::mt19937 random(Seed);
    const auto block = std::size_t(rules.measureBlock);
    std::vector<double> effects;
    for (int draw = 0; draw < rules.measureDraws; ++draw) {
        if (const auto effect
            = effectOf(sumOf(drawn(before, block, random)), sumOf(drawn(after, block, random))))
            effects.push_back(*effect);
    }
    if (effects.size() < std::size_t(rules.measureDraws) / 2)
        return {};
    std::ranges::sort(effects);
    const auto at = [&effects](double share) {
        return effects[std::size_t(std::lround(share * double(effects.size() - 1)))];
    };
    const double certainty = rules.measureCertainty;
    const double outside = (1.0 - certainty) / 2.0;
    const double reach = studentReach(certainty, NoLack);
    const CountedVariance counted = countedVariance(sumOf(before), sumOf(after), casesPerUnit);
    const double least = reach * std::sqrt(counted.whole);
    const double wider = fewBlocks(std::min(before.size(), after.size()), block);
    const double below = std::max(wider * (*middle - at(outside)), least);
    const double above = std::max(wider * (at(1.0 - outside) - *middle), least);
    // The highest of many rates lies above its own mean: what it was before may be less, as far as the
    // highest of so many goes by chance.
    const double picked = studentReach(1.0 - (1.0 - certainty) / std::max(among, 1), NoLack);
    const double luck = (picked * picked - reach * reach) * counted.touchedBefore;
    return EffectRange{*middle - below, *middle, *middle + std::sqrt(above * above + luck)};
}

} // namespace shopglass
