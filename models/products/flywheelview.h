// Answers the growth flywheel (增长飞轮): where each product stands in 新品 → 爆款 → 日销 → 清仓, for how
// long, and what moved since the period that is compared with.
//
// Looked at on the last day of the period; everything by pay day. The rules are FlywheelRules. A product that
// sold nothing in the last peakDays has no place. Money in fen. Threads: pure functions, off the UI thread.

#pragma once

#include "models/indicators/analysis.h"
#include "models/rulebook/growth.h"

#include <QJsonObject>

#include <array>

namespace shopglass {

/// What a product did up to the day that is looked at.
struct FlywheelProduct
{
    QString productId;
    QString productName;
    FlywheelPlace place = FlywheelPlace::Idle;
    std::optional<FlywheelPlace> before; ///< none = had no place then
    int daysInPlace = 1; ///< in a row, at most FlywheelRules::daysInPlace + 1
    qint64 orders = 0; ///< of the window
    qint64 gmv = 0; ///< of the window
    int daysSold = 0; ///< of the window
    std::vector<qint64> weeklyOrders; ///< of the last four weeks, oldest first
};

struct FlywheelPlaceLine
{
    FlywheelPlace place = FlywheelPlace::Idle;
    qint64 products = 0;
    std::optional<qint64> productsBefore; ///< none without a day to compare with
    qint64 orders = 0; ///< of the window
    qint64 gmv = 0; ///< of the window
};

/// One more than the places: no sales in the last peakDays.
inline constexpr int FlywheelStateCount = FlywheelPlaceCount + 1;

struct FlywheelView
{
    QString store;
    Day asOf;
    Period period;
    FlywheelRules rules;
    Day day; ///< that is looked at
    std::optional<Day>
        dayBefore; ///< none where order files cover less than a window of the days looked at then
    bool covered = false; ///< order files cover some of the days looked at
    int uncoveredDays = 0; ///< of the last peakDays, without order files
    int uncoveredDaysBefore = 0;
    bool newKnown = false; ///< the history is long enough to call a product new on the day
    std::vector<FlywheelPlaceLine> places; ///< FlywheelPlaceCount lines
    /// [from][to] products; the last row and column are those without a place. Empty without dayBefore.
    std::vector<std::array<qint64, FlywheelStateCount>> moves;
    std::vector<FlywheelProduct> products; ///< by place, then by GMV of the window
};

FlywheelView buildFlywheelView(const Evaluator &evaluator);
QJsonObject toJson(const FlywheelView &view);

} // namespace shopglass
