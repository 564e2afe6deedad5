#include "models/evidence/quotient.h"

#include "models/rulebook/formula.h"

#include <algorithm>
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

/// Without the brackets around all of it: an own indicator has its parts in brackets.
QString withoutOuterBrackets(QString text)
{
    text = text.trimmed();
    while (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')'))) {
        int depth = 0;
        qsizetype end = 0;
        for (; end < text.size(); ++end) {
            depth += text[end] == QLatin1Char('(') ? 1 : text[end] == QLatin1Char(')') ? -1 : 0;
            if (depth == 0)
                break;
        }
        if (end != text.size() - 1)
            break; // "(a) / (b)"
        text = text.mid(1, text.size() - 2).trimmed();
    }
    return text;
}

/// Adds the sides of `text` to `quotient`, the other way round where `sign` divides. False for what has none.
bool takeSides(const QString &text, QChar sign, Quotient &quotient)
{
    const QString bare = withoutOuterBrackets(text);
    if (isNumber(bare))
        return true;
    const bool multiplies = sign == QLatin1Char('*');
    if (const auto sum = sumOf(bare)) {
        MeasureSum &side = multiplies ? quotient.above : quotient.below;
        const bool isFirst = side.empty();
        side = *sum;
        return isFirst;
    }
    if (partedAt(bare, u"+-", QLatin1Char('+')).size() > 1)
        return false; // "x - a / b"
    const auto factors = partedAt(bare, u"*/", QLatin1Char('*'));
    if (factors.size() == 1)
        return false;
    return std::ranges::all_of(factors, [&](const auto &factor) {
        const bool isAbove = (factor.first == QLatin1Char('*')) == multiplies;
        return takeSides(factor.second, isAbove ? QLatin1Char('*') : QLatin1Char('/'), quotient);
    });
}

} // namespace

std::optional<Quotient> quotientOf(const QString &expression)
{
    Quotient quotient;
    const bool hasSides = takeSides(expression, QLatin1Char('*'), quotient);
    return hasSides && !quotient.above.empty() ? std::optional(quotient) : std::nullopt;
}

} // namespace shopglass
