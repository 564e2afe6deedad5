#include "models/actions/readrule.h"

#include "models/actions/rulefigures.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <mutex>

namespace shopglass {

namespace {

/// More texts than rules ever have: a user who edits rules all day starts anew.
constexpr qsizetype MostKept = 5000;

std::optional<PlacedFormula> placed(const QString &text, const QStringList &names)
{
    const std::optional<Formula> formula = readFormula(text);
    return formula ? std::optional(PlacedFormula(*formula, names)) : std::nullopt;
}

} // namespace

std::optional<Formula> readFormula(const QString &text)
{
    static std::mutex mutex;
    static QHash<QString, std::optional<Formula>> kept;
    const std::lock_guard lock(mutex);
    const auto known = kept.constFind(text);
    if (known != kept.constEnd())
        return *known;
    if (kept.size() >= MostKept)
        kept.clear();
    const Result<Formula> parsed = Formula::parse(text);
    return *kept.insert(text, parsed ? std::optional(*parsed) : std::nullopt);
}

PlacedFormula::PlacedFormula(Formula formula, const QStringList &names)
    : m_formula(std::move(formula))
{
    for (const QString &variable : m_formula.variables()) {
        Q_ASSERT(names.contains(variable));
        m_places.push_back(std::size_t(names.indexOf(variable)));
    }
}

bool PlacedFormula::hasAll(NamedValues values) const
{
    return std::ranges::all_of(m_places, [&](std::size_t place) { return values[place]->hasValue(); });
}

std::optional<double> PlacedFormula::over(NamedValues values) const
{
    QVarLengthArray<double, 16> input;
    for (const std::size_t place : m_places) {
        if (!values[place]->hasValue())
            return std::nullopt;
        input.push_back(values[place]->value);
    }
    return m_formula.evaluate({input.constData(), std::size_t(input.size())});
}

ReadRule::ReadRule(const AdviceRule &rule)
    : names(RuleFigures::namesOf(rule))
    , conditional(!rule.condition.trimmed().isEmpty())
    , condition(conditional ? placed(rule.condition, names) : std::nullopt)
{
    if (rule.effectUnit.isEmpty())
        return;
    effectLow = placed(rule.effectLow, names);
    effectHigh = placed(rule.effectHigh, names);
    if (!effectLow || !effectHigh) {
        effectLow.reset();
        effectHigh.reset();
    }
}

} // namespace shopglass
