#include "models/actions/conditionparts.h"

#include "models/actions/readrule.h"

#include <cmath>

namespace shopglass {

namespace {

std::optional<double> sideOver(const Formula &side, const ConditionPart::ValueOf &valueOf)
{
    std::vector<double> values;
    for (const QString &name : side.variables()) {
        const std::optional<double> value = valueOf(name);
        if (!value)
            return {};
        values.push_back(*value);
    }
    return side.evaluate(values);
}

/// Where the side of a comparison ends that begins at `from` and runs in direction `step`: at && and ||, at a
/// comma, and at the parenthesis around it.
qsizetype endOfSide(const QString &text, qsizetype from, int step)
{
    int depth = 0;
    const QChar inward = QLatin1Char(step > 0 ? '(' : ')');
    const QChar outward = QLatin1Char(step > 0 ? ')' : '(');
    for (qsizetype i = from; i >= 0 && i < text.size(); i += step) {
        const QChar sign = text.at(i);
        if (sign == inward)
            ++depth;
        else if (sign == outward && depth-- == 0)
            return i;
        else if (depth == 0
                 && (sign == QLatin1Char('&') || sign == QLatin1Char('|') || sign == QLatin1Char(',')))
            return i;
    }
    return step > 0 ? text.size() : -1;
}

} // namespace

std::optional<double> ConditionPart::strength(const ValueOf &valueOf) const
{
    const std::optional<double> a = sideOver(more ? left : right, valueOf);
    const std::optional<double> b = sideOver(more ? right : left, valueOf);
    if (!a || !b || *a == 0.0 || std::signbit(*a) != std::signbit(*b))
        return {};
    // Below nothing the greater is the one that is nearer to it.
    if (*a < 0.0)
        return *b / *a;
    return *b == 0.0 ? HUGE_VAL : *a / *b;
}

QStringList ConditionPart::names() const
{
    return left.variables() + right.variables();
}

std::vector<ConditionPart> conditionParts(const QString &condition)
{
    std::vector<ConditionPart> parts;
    for (qsizetype i = 0; i < condition.size(); ++i) {
        const QChar sign = condition.at(i);
        if (sign != QLatin1Char('<') && sign != QLatin1Char('>'))
            continue;
        const bool orEqual = i + 1 < condition.size() && condition.at(i + 1) == QLatin1Char('=');
        const qsizetype behind = i + (orEqual ? 2 : 1);
        const qsizetype first = endOfSide(condition, i - 1, -1) + 1;
        const qsizetype last = endOfSide(condition, behind, 1);
        const auto left = readFormula(condition.mid(first, i - first).trimmed());
        const auto right = readFormula(condition.mid(behind, last - behind).trimmed());
        if (left && right)
            parts.push_back({*left, *right, sign == QLatin1Char('>')});
    }
    return parts;
}

} // namespace shopglass
