#include "models/sample/sampleline.h"

namespace shopglass {

namespace {

constexpr qint64 Wan = 10'000;
constexpr std::size_t DayCharacters = 10;

qint64 half(qint64 numerator, qint64 denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

} // namespace

SampleCell &SampleLine::next()
{
    if (m_used == m_cells.size())
        m_cells.emplace_back();
    return m_cells[m_used++];
}

void SampleLine::day(Day day)
{
    SampleCell &cell = next();
    cell.setTime(startOf(day));
    cell.text.resize(DayCharacters);
}

void SampleLine::wan(qint64 number)
{
    if (number < Wan) {
        count(number);
        return;
    }
    std::string shown;
    appendYuan(shown, number / (Wan / 100), SampleGrouping::None); // hundredths of a 万, two decimals
    text(shown + "\xE4\xB8\x87");
}

void SampleLine::percent(qint64 part, qint64 whole)
{
    if (whole == 0) {
        dash();
        return;
    }
    std::string shown;
    appendYuan(shown, half(part * Wan, whole), SampleGrouping::None);
    text(shown + "%");
}

void SampleLine::ratio(qint64 part, qint64 whole)
{
    if (whole == 0) {
        text("NaN");
        return;
    }
    std::string shown;
    appendYuan(shown, half(part * 100, whole), SampleGrouping::None);
    text(shown);
}

void SampleLine::moneyPer(qint64 fen, qint64 pieces)
{
    if (pieces == 0)
        dash();
    else
        money(half(fen, pieces));
}

qint64 roundedForWan(qint64 number)
{
    return number < Wan ? number : half(number, 100) * 100;
}

} // namespace shopglass
