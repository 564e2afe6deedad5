#include "models/import/mappingformula.h"

#include <array>
#include <limits>

namespace shopglass {
namespace {

/// A fraction of whole numbers in lowest terms; the denominator is positive.
struct Fraction
{
    Int128 top = 0;
    Int128 bottom = 1;
};

Int128 greatestCommonDivisor(Int128 a, Int128 b)
{
    a = a < 0 ? -a : a;
    b = b < 0 ? -b : b;
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

Fraction reduced(Int128 top, Int128 bottom)
{
    const Int128 divisor = greatestCommonDivisor(top, bottom);
    if (divisor > 1) {
        top /= divisor;
        bottom /= divisor;
    }
    return bottom < 0 ? Fraction{-top, -bottom} : Fraction{top, bottom};
}

std::optional<Fraction> product(Int128 a, Int128 b, Int128 c, Int128 d)
{
    Int128 top = 0;
    Int128 bottom = 0;
    if (d == 0 || __builtin_mul_overflow(a, b, &top) || __builtin_mul_overflow(c, d, &bottom))
        return std::nullopt;
    return reduced(top, bottom);
}

std::optional<Fraction> multiplied(Fraction a, Fraction b)
{
    return product(a.top, b.top, a.bottom, b.bottom);
}

std::optional<Fraction> divided(Fraction a, Fraction b)
{
    if (b.top == 0)
        return std::nullopt;
    return product(a.top, b.bottom, a.bottom, b.top);
}

std::optional<Fraction> added(Fraction a, Fraction b)
{
    Int128 left = 0;
    Int128 right = 0;
    Int128 top = 0;
    Int128 bottom = 0;
    if (__builtin_mul_overflow(a.top, b.bottom, &left) || __builtin_mul_overflow(b.top, a.bottom, &right)
        || __builtin_add_overflow(left, right, &top) || __builtin_mul_overflow(a.bottom, b.bottom, &bottom))
        return std::nullopt;
    return reduced(top, bottom);
}

std::optional<Fraction> fractionOf(Decimal value)
{
    Int128 bottom = 1;
    for (int i = 0; i < value.scale; ++i) {
        if (__builtin_mul_overflow(bottom, Int128(10), &bottom))
            return std::nullopt;
    }
    return reduced(value.digits, bottom);
}

std::optional<qint64> rounded(Fraction value, int decimals)
{
    for (int i = 0; i < decimals; ++i) {
        if (__builtin_mul_overflow(value.top, Int128(10), &value.top))
            return std::nullopt;
    }
    const Int128 magnitude = value.top < 0 ? -value.top : value.top;
    const Int128 rest = magnitude % value.bottom;
    Int128 whole = magnitude / value.bottom;
    if (rest >= value.bottom - rest)
        ++whole;
    if (whole > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return qint64(value.top < 0 ? -whole : whole);
}

} // namespace

/// Recursive descent over the text; the depth of parentheses is bounded.
class MappingFormulaParser final
{
public:
    explicit MappingFormulaParser(const QString &text)
        : m_text(text)
    {
    }

    std::variant<MappingFormula, MappingFormula::Fault> run()
    {
        // Far more than anybody writes; a file of megabytes would be parsed for hours.
        constexpr qsizetype MostCharacters = 10'000;
        if (m_text.size() > MostCharacters)
            return MappingFormula::Fault{What::UnexpectedCharacter, int(MostCharacters) + 1};
        if (!sum())
            return m_fault;
        if (m_position < m_text.size()) {
            fail(MappingFormula::Fault::What::UnexpectedCharacter);
            return m_fault;
        }
        return m_formula;
    }

private:
    using What = MappingFormula::Fault::What;
    using Step = MappingFormula::Step;

    bool fail(What what)
    {
        m_fault = {what, int(m_position) + 1};
        return false;
    }

    void skipBlanks()
    {
        while (m_position < m_text.size() && m_text.at(m_position).isSpace())
            ++m_position;
    }

    bool take(QStringView characters)
    {
        skipBlanks();
        if (m_position >= m_text.size() || !characters.contains(m_text.at(m_position)))
            return false;
        ++m_position;
        return true;
    }

    bool sum()
    {
        if (!term())
            return false;
        for (;;) {
            if (take(u"+＋")) {
                if (!term())
                    return false;
                m_formula.m_program.push_back({Step::Add, {}, 0});
            } else if (take(u"-−－")) {
                if (!term())
                    return false;
                m_formula.m_program.push_back({Step::Subtract, {}, 0});
            } else {
                skipBlanks();
                return true;
            }
        }
    }

    bool term()
    {
        if (!factor())
            return false;
        for (;;) {
            if (take(u"*×")) {
                if (!factor())
                    return false;
                m_formula.m_program.push_back({Step::Multiply, {}, 0});
            } else if (take(u"/÷")) {
                if (!factor())
                    return false;
                m_formula.m_program.push_back({Step::Divide, {}, 0});
            } else {
                return true;
            }
        }
    }

    bool factor()
    {
        constexpr int Deepest = 50;
        skipBlanks();
        if (m_position >= m_text.size())
            return fail(What::UnexpectedEnd);
        if (++m_depth > Deepest)
            return fail(What::UnexpectedCharacter);
        bool ok = false;
        if (take(u"-−－")) {
            ok = factor();
            m_formula.m_program.push_back({Step::Negate, {}, 0});
        } else if (take(u"(（")) {
            ok = sum() && (take(u")）") || fail(What::MissingParenthesis));
        } else if (take(u"{")) {
            ok = header();
        } else {
            ok = number();
        }
        --m_depth;
        return ok;
    }

    bool header()
    {
        const qsizetype end = m_text.indexOf(u'}', m_position);
        if (end < 0)
            return fail(What::MissingBrace);
        const QString name = m_text.mid(m_position, end - m_position).trimmed();
        if (name.isEmpty())
            return fail(What::EmptyHeader);
        m_position = end + 1;
        qsizetype index = m_formula.m_headers.indexOf(name);
        if (index < 0) {
            index = m_formula.m_headers.size();
            m_formula.m_headers.append(name);
        }
        m_formula.m_program.push_back({Step::Operand, {}, int(index)});
        return true;
    }

    bool number()
    {
        const qsizetype start = m_position;
        while (m_position < m_text.size()
               && ((m_text.at(m_position) >= u'0' && m_text.at(m_position) <= u'9')
                   || m_text.at(m_position) == u'.'))
            ++m_position;
        if (start == m_position)
            return fail(What::UnexpectedCharacter);
        const auto value = readNumber(m_text.mid(start, m_position - start).toStdString());
        if (!value) {
            m_position = start;
            return fail(What::BadNumber);
        }
        m_formula.m_program.push_back({Step::Number, value->value, 0});
        return true;
    }

    QString m_text;
    qsizetype m_position = 0;
    int m_depth = 0;
    MappingFormula m_formula;
    MappingFormula::Fault m_fault;
};

std::variant<MappingFormula, MappingFormula::Fault> MappingFormula::parse(const QString &text)
{
    auto parsed = MappingFormulaParser(text).run();
    if (auto *formula = std::get_if<MappingFormula>(&parsed))
        formula->m_text = text;
    return parsed;
}

std::optional<qint64> MappingFormula::evaluate(std::span<const Decimal> operands, int decimals) const
{
    std::vector<Fraction> stack;
    stack.reserve(m_program.size());
    for (const Instruction &instruction : m_program) {
        std::optional<Fraction> result;
        if (instruction.step == Step::Number) {
            result = fractionOf(instruction.number);
        } else if (instruction.step == Step::Operand) {
            result = fractionOf(operands[std::size_t(instruction.operand)]);
        } else if (instruction.step == Step::Negate) {
            result = Fraction{-stack.back().top, stack.back().bottom};
            stack.pop_back();
        } else {
            const Fraction right = stack.back();
            stack.pop_back();
            const Fraction left = stack.back();
            stack.pop_back();
            switch (instruction.step) {
            case Step::Add:
                result = added(left, right);
                break;
            case Step::Subtract:
                result = added(left, {-right.top, right.bottom});
                break;
            case Step::Multiply:
                result = multiplied(left, right);
                break;
            default:
                result = divided(left, right);
                break;
            }
        }
        if (!result)
            return std::nullopt;
        stack.push_back(*result);
    }
    return stack.empty() ? std::nullopt : rounded(stack.back(), decimals);
}

} // namespace shopglass
