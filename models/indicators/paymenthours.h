// Answers when buyers pay: on which weekdays and at which hours.
//
// By the moment of payment in Beijing time. Only days that order files cover count, so that the orders of a
// weekday can be divided by its days. Money in fen. Threads: pure functions, off the UI thread.

#pragma once

#include "models/indicators/analysis.h"

#include <QJsonObject>

#include <array>
#include <functional>

namespace shopglass {

inline constexpr std::size_t WeekdayCount = 7;
inline constexpr std::size_t HourCount = 24;

/// One figure an hour of each weekday, Monday first.
using WeekdayHours = std::array<std::array<qint64, HourCount>, WeekdayCount>;

struct PaymentHours
{
    std::array<int, WeekdayCount> days{}; ///< covered days of the period, Monday first
    /// Some payment of these days was not at midnight: files that give the day alone know no hours.
    bool hoursKnown = false;
    qint64 allOrders = 0;
    WeekdayHours orders{}; ///< an order counts once, with its first line
    WeekdayHours gmv{};
};

/// Is given a paid line with its weekday, 0 = Monday, and its hour.
using HourVisitor = std::function<void(std::size_t weekday, std::size_t hour, std::uint32_t row)>;
/// Calls visit for the paid lines of the covered days of a period.
void visitPaymentHours(const Evaluator &evaluator, Period period, const HourVisitor &visit);

PaymentHours paymentHoursOf(const Evaluator &evaluator);
QJsonObject toJson(const PaymentHours &hours);

} // namespace shopglass
