#include "models/evidence/quotient.h"

#include "models/rulebook/formula.h"

#include <cmath>

namespace shopglass {

namespace {

/// The operands of an expression that its outermost signs part, each with the sign before it.
std::vector<std::pair<QChar, QString>> partedAt(const QString &text, QStringView signs, QChar first)
{
    std::vector<std::pair<QChar, QString>> parts;
    int depth = 0;
    QChar sign = first;
    QString part;
    for (const QChar letter : text) {
        depth += letter == QLatin1Char('(') ? 1 : letter == QLatin1Char(')') ? -1 : 0;
        if (depth == 0 && signs.contains(letter)) {
            parts.emplace_back(sign, part.trimmed());
            sign = letter;
            part.clear();
        } else {
            part += letter;
        }
    }
    parts.emplace_back(sign, part.trimmed());
    return parts;
}

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok;
}

/// None for what is no sum of whole multiples of measures.
std::optional<MeasureSum> sumOf(const QString &text)
{
    const auto formula = Formula::parse(text);
    if (!formula)
        return std::nullopt;
    const auto count = std::size_t(formula->variables().size());
    std::vector<double> values(count, 0.0);
    if (formula->evaluate(values).value_or(1.0) != 0.0)
        return std::nullopt;
    MeasureSum sum;
    for (std::size_t i = 0; i < count; ++i) {
        values[i] = 1.0;
        const double once = formula->evaluate(values).value_or(0.5);
        values[i] = 2.0;
        const double twice = formula->evaluate(values).value_or(0.5);
        values[i] = 0.0;
        if (once != std::round(once) || twice != 2 * once)
            return std::nullopt;
        sum.emplace_back(formula->variables()[qsizetype(i)], int(once));
    }
    // What is no sum of its parts, such as a product of two, differs where all are there.
    double expected = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        values[i] = double(3 + i);
        expected += values[i] * sum[i].second;
    }
    return formula->evaluate(values).value_or(expected + 1) == expected ? std::optional(sum) : std::nullopt;
}

} // namespace

std::optional<Quotient> quotientOf(const QString &expression)
{
    if (const auto sum = sumOf(expression))
        return Quotient{*sum, {}};
    const auto factors = partedAt(expression, u"*/", QLatin1Char('*'));
    Quotient quotient;
    for (const auto &[sign, text] : factors) {
        if (isNumber(text))
            continue;
        if (partedAt(text, u"+-", QLatin1Char('+')).size() > 1)
            return std::nullopt; // "x - a / b"
        const auto sum = sumOf(text);
        MeasureSum &side = sign == QLatin1Char('*') ? quotient.above : quotient.below;
        if (!sum || !side.empty())
            return std::nullopt;
        side = *sum;
    }
    return quotient.above.empty() ? std::nullopt : std::optional(quotient);
}

} // namespace shopglass
