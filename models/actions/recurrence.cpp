#include "models/actions/recurrence.h"

#include "models/actions/conditionparts.h"
#include "models/actions/ownfigures.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

using Then = std::vector<std::pair<QString, double>>;
using Now = std::vector<ConditionFigure>;

/// What is the same by doubling all volumes must be so to many digits.
constexpr double Same = 1e-9;
/// From here on the part that is missing tells more than the rate: 80 instead of 96 % in time is five times
/// as many late.
constexpr double HighRate = 0.5;

/// What was then and what is now, of the store or of one subject.
class ThenAndNow final
{
public:
    ThenAndNow(const AdviceRule &rule, const Catalogue &catalogue, const Then &then, const Now &now)
        : m_rule(rule)
        , m_catalogue(catalogue)
        , m_then(then)
        , m_now(now)
    {
    }

    [[nodiscard]] bool gotWorse(const ConditionPart &part, double change) const
    {
        const auto was = part.strength([this](const QString &name) { return thenOf(name); });
        const auto is = part.strength([this](const QString &name) { return nowOf(name, 1.0); });
        const auto doubled = part.strength([this](const QString &name) { return nowOf(name, 2.0); });
        if (!was || !is || !doubled || *is < 1.0 || asksOnly(part))
            return false;
        if (std::isfinite(*is) && std::abs(*doubled / *is - 1.0) > Same)
            return false;
        return *is >= *was * (1.0 + change) * (1.0 - Same) ? *is > *was : lacksMore(part, change);
    }

private:
    [[nodiscard]] const ConditionFigure *figure(const QString &name) const
    {
        const auto found = std::ranges::find(m_now, name, &ConditionFigure::name);
        return found == m_now.end() || !found->value.hasValue() ? nullptr : &*found;
    }

    [[nodiscard]] std::optional<double> thenOf(const QString &name) const
    {
        const auto found = std::ranges::find(m_then, name, &std::pair<QString, double>::first);
        return found == m_then.end() ? std::nullopt : std::optional(found->second);
    }

    /// With volumes `times` as high. What others do is held at what they did then: one is not worse because
    /// the rest got better.
    [[nodiscard]] std::optional<double> nowOf(const QString &name, double times) const
    {
        const ConditionFigure *now = figure(name);
        if (!now)
            return {};
        if (isVolume(*now))
            return now->value.value * times;
        const bool ofOthers = !m_rule.each.isEmpty()
            && (name.startsWith(QLatin1String("store_")) || name.startsWith(QLatin1String("peer_"))
                || name.startsWith(QLatin1String("usual_")));
        return ofOthers ? thenOf(name) : std::optional(now->value.value);
    }

    [[nodiscard]] bool isVolume(const ConditionFigure &figure) const
    {
        if (figure.value.unit != Unit::Fen && figure.value.unit != Unit::Count)
            return false;
        const ActionName read = actionNameOf(figure.name, m_rule);
        const Indicator *indicator = read.own ? nullptr : m_catalogue.find(read.figure);
        return !indicator || indicator->sampleExpression.isEmpty();
    }

    [[nodiscard]] bool asksOnly(const ConditionPart &part) const
    {
        return std::ranges::any_of(part.names(),
                                   [](const QString &name) { return ownFigureName(name).guard; });
    }

    /// Of a rate that should be high: whether the part that is missing grew so much.
    [[nodiscard]] bool lacksMore(const ConditionPart &part, double change) const
    {
        const QStringList &names = part.left.variables();
        if (part.more || names.size() != 1 || part.left.text() != names.front())
            return false;
        const ConditionFigure *now = figure(names.front());
        const std::optional<double> was = thenOf(names.front());
        const auto line = part.right.variables().isEmpty() ? part.right.evaluate({}) : std::nullopt;
        return now && was && line && now->value.unit == Unit::Ratio && *line > HighRate && *was < 1.0
            && 1.0 - now->value.value >= (1.0 - *was) * (1.0 + change);
    }

    const AdviceRule &m_rule;
    const Catalogue &m_catalogue;
    const Then &m_then;
    const Now &m_now;
};

/// Evidence as figures, of lives that were kept without any.
Then figuresThen(const ActionLife &life, const QString &key)
{
    const auto found = std::ranges::find(life.figures, key, &SubjectFigures::key);
    if (found != life.figures.end())
        return found->values;
    const bool first = key.isEmpty() || (!life.subjects.empty() && life.subjects.front().first == key);
    return life.figures.empty() && first ? life.evidence : Then();
}

} // namespace

bool comesBack(const ActionLife &life, const Action &action, const AdviceRule &rule,
               const Catalogue &catalogue, const ActionRules &rules, Day today)
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
    const std::vector<ConditionPart> parts = conditionParts(rule.condition);
    const auto gotWorse = [&](const QString &key, const Now &now) {
        const Then then = figuresThen(life, key);
        const ThenAndNow figures(rule, catalogue, then, now);
        return std::ranges::any_of(
            parts, [&](const ConditionPart &part) { return figures.gotWorse(part, rules.recurChange); });
    };
    return gotWorse(QString(), action.figures)
        || std::ranges::any_of(action.subjects, [&](const ActionSubject &subject) {
               return gotWorse(subject.key, subject.figures);
           });
}

} // namespace shopglass
