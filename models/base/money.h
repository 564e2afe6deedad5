// Money as whole fen (1/100 yuan). Never a floating-point number: sums stay exact.

#pragma once

#include <QtGlobal>

#include <compare>

namespace shopglass {

class Money final
{
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }

    [[nodiscard]] constexpr qint64 fen() const noexcept { return m_fen; }

    constexpr Money &operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }
    constexpr Money &operator-=(Money other)
    {
        m_fen -= other.m_fen;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    friend constexpr Money operator-(Money a) { return Money(-a.m_fen); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(qint64 fen)
        : m_fen(fen)
    {
    }
    qint64 m_fen = 0;
};

/// a ÷ b rounded half away from zero; the one rounding that money quotients get. Requires: b != 0.
constexpr qint64 divideRounded(qint64 a, qint64 b)
{
    const qint64 quotient = a / b;
    const qint64 rest = a % b;
    const qint64 magnitude = rest < 0 ? -rest : rest;
    const qint64 base = b < 0 ? -b : b;
    if (magnitude < base - magnitude)
        return quotient;
    return quotient + (((a < 0) != (b < 0)) ? -1 : 1);
}

} // namespace shopglass
