// Exact decimal arithmetic of a mapping: + − × ÷, parentheses, numbers and {Header}, e.g. "{Quantity} *
// {UnitPrice}".
//
// Every step is exact (fractions of whole numbers); the only rounding is the last one, half away from zero.

#pragma once

#include "models/import/decimal.h"

#include <QString>
#include <QStringList>

#include <span>
#include <variant>
#include <vector>

namespace shopglass {

class MappingFormula final
{
public:
    /// Where and why a formula cannot be read; `position` counts characters from 1.
    struct Fault
    {
        enum class What {
            UnexpectedEnd,
            UnexpectedCharacter,
            MissingBrace,
            MissingParenthesis,
            BadNumber,
            EmptyHeader
        };
        What what = What::UnexpectedEnd;
        int position = 0;
    };
    static std::variant<MappingFormula, Fault> parse(const QString &text);

    /// As it was parsed.
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    /// The headers named, each once, in the order of evaluate()'s operands.
    [[nodiscard]] const QStringList &headers() const noexcept { return m_headers; }

    /// The value × 10^decimals, rounded; nothing on a division by zero or when a number grows past 38 digits.
    [[nodiscard]] std::optional<qint64> evaluate(std::span<const Decimal> operands, int decimals) const;

private:
    friend class MappingFormulaParser;
    enum class Step { Number, Operand, Add, Subtract, Multiply, Divide, Negate };
    struct Instruction
    {
        Step step = Step::Number;
        Decimal number;
        int operand = 0;
    };
    std::vector<Instruction> m_program; ///< in reverse Polish order
    QStringList m_headers;
    QString m_text;
};

} // namespace shopglass
