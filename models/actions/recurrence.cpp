#include "models/actions/recurrence.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

/// How much worse, as a part of what it was: 0.25 = a quarter. Either way where it has no direction.
double worseBy(double then, double now, Direction direction)
{
    double change = now - then;
    if (direction == Direction::HigherIsBetter)
        change = -change;
    if (direction == Direction::Neutral)
        change = std::abs(change);
    if (change <= 0.0)
        return 0.0;
    // From nothing to something is as material as it gets.
    return then == 0.0 ? HUGE_VAL : change / std::abs(then);
}

Direction directionOf(const ActionEvidence &evidence, const Catalogue &catalogue)
{
    const Indicator *indicator = evidence.defined ? catalogue.find(evidence.value.id) : nullptr;
    return indicator ? indicator->direction : Direction::Neutral;
}

} // namespace

bool comesBack(const ActionLife &life, const Action &action, const Catalogue &catalogue,
               const ActionRules &rules, Day today)
{
    if (life.state == ActionState::Done && life.settled && today < life.settled->plus(rules.recurDays))
        return false;
    const auto isNew = [&](const ActionSubject &subject) {
        return std::ranges::find(life.subjects, subject.key, &std::pair<QString, QString>::first)
            == life.subjects.end();
    };
    const double fresh = double(std::ranges::count_if(action.subjects, isNew));
    if (fresh > 0.0 && fresh >= rules.recurChange * double(life.subjects.size()))
        return true;
    const bool anyDirected = std::ranges::any_of(action.evidence, [&](const ActionEvidence &evidence) {
        return directionOf(evidence, catalogue) != Direction::Neutral;
    });
    return std::ranges::any_of(action.evidence, [&](const ActionEvidence &evidence) {
        const Direction direction = directionOf(evidence, catalogue);
        const auto then
            = std::ranges::find(life.evidence, evidence.variable, &std::pair<QString, double>::first);
        if (then == life.evidence.end() || !evidence.value.hasValue()
            || (anyDirected && direction == Direction::Neutral))
            return false;
        return worseBy(then->second, evidence.value.value, direction) >= rules.recurChange;
    });
}

} // namespace shopglass
