// How figures look in JSON: the one form that every view and the command line print (see JSON.md).
//
// Amounts are whole fen, ratios fractions, days `YYYY-MM-DD`, ids strings; what has no value is null.

#pragma once

#include "models/indicators/indicator.h"
#include "models/rulebook/rulebook.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shopglass {

/// "fen", "count", "ratio" (multiples, too), "hours", "days", "score", "seconds".
QString unitId(Unit unit);
/// "higher", "lower", "neutral": which way is better.
QString directionId(Direction direction);
/// "value", "not_enough_data", "undefined", "not_covered".
QString stateId(ValueState state);
/// "no_base", "zero_base", "no_change", "changed".
QString comparisonStateId(ComparisonState state);

/// A number in its unit: a whole number for fen and count, otherwise as it is; null when not finite.
QJsonValue numberToJson(double number, Unit unit);
/// As numberToJson; null when absent.
QJsonValue optionalToJson(std::optional<double> number);
QJsonValue optionalToJson(std::optional<qint64> number);
QJsonValue optionalToJson(std::optional<Day> day);

/// `{"id","value","unit","sample","state","covered_days","days","previous","change","comparison"}`, and
/// `"official":true` for figures of the platform.
QJsonObject toJson(const IndicatorValue &value);
QJsonArray toJson(const std::vector<IndicatorValue> &values);
/// `{"from","to"}`.
QJsonObject toJson(const Period &period);
QJsonValue optionalToJson(const std::optional<Period> &period);
/// `{"zh","en"}`.
QJsonObject toJson(const LocalText &text);
/// `{"source","confidence","valid_from","valid_to"}`.
QJsonObject toJson(const Provenance &provenance);

} // namespace shopglass
