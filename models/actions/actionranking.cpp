#include "models/actions/actionranking.h"

#include <algorithm>
#include <utility>

namespace shopglass {

namespace {

constexpr double LeastEffort = 0.1;

/// Lower classes come first; within a class higher scores do.
struct Rank
{
    enum class Class { Fen, Score, NoEffect } kind = Class::NoEffect;
    double score = 0.0;
};

Rank rankOf(const RankedAction &entry)
{
    const Action &action = entry.action;
    if (!action.effectLow || !action.effectHigh)
        return {};
    const double expected = (*action.effectLow + *action.effectHigh) / 2.0;
    const double weight
        = confidenceFactor(action.provenance.confidence) / std::max(action.effort, LeastEffort);
    if (action.effectUnit == QStringLiteral("fen"))
        return {Rank::Class::Fen, expected * weight};
    if (action.effectUnit == QStringLiteral("orders") && entry.orderValue)
        return {Rank::Class::Fen, expected * action.orderValues * *entry.orderValue * weight};
    if (action.effectUnit == QStringLiteral("score"))
        return {Rank::Class::Score, expected * weight};
    return {};
}

} // namespace

double confidenceFactor(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Official:
        return 1.0;
    case Confidence::Seed:
        return 0.9;
    case Confidence::ThirdParty:
        return 0.7;
    case Confidence::Analogue:
        return 0.5;
    case Confidence::Assumption:
        return 0.4;
    }
    Q_UNREACHABLE();
}

std::vector<Action> ranked(std::vector<RankedAction> actions)
{
    std::stable_sort(actions.begin(), actions.end(), [](const RankedAction &a, const RankedAction &b) {
        const Rank first = rankOf(a);
        const Rank second = rankOf(b);
        return first.kind != second.kind ? first.kind < second.kind : first.score > second.score;
    });
    std::vector<Action> ordered;
    ordered.reserve(actions.size());
    for (RankedAction &entry : actions)
        ordered.push_back(std::move(entry.action));
    return ordered;
}

void bringForward(std::vector<Action> &actions, std::size_t shown)
{
    const auto data = std::ranges::find(actions, QStringLiteral("data"), &Action::topic);
    const auto last = actions.begin() + std::ptrdiff_t(std::min(shown, actions.size()));
    if (shown > 0 && data >= last && data != actions.end())
        std::rotate(last - 1, data, data + 1);
}

} // namespace shopglass
