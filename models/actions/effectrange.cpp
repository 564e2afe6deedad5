// The arithmetic of a measured effect, over days that are given.

#include "models/actions/effectmeasure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace shopglass {

namespace {

constexpr std::uint32_t Seed = 20260618;

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

} // namespace

std::optional<EffectRange> effectRange(const std::vector<EffectDay> &before,
                                       const std::vector<EffectDay> &after, const ActionRules &rules)
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
    const double outside = (1.0 - rules.measureCertainty) / 2.0;
    return EffectRange{at(outside), *middle, at(1.0 - outside)};
}

} // namespace shopglass
