#include "models/indicators/indicatorjson.h"

#include <cmath>

namespace shopglass {

QString unitId(Unit unit)
{
    switch (unit) {
    case Unit::Fen:
        return QStringLiteral("fen");
    case Unit::Count:
        return QStringLiteral("count");
    case Unit::Ratio:
        return QStringLiteral("ratio");
    case Unit::Hours:
        return QStringLiteral("hours");
    case Unit::Days:
        return QStringLiteral("days");
    case Unit::Score:
        return QStringLiteral("score");
    case Unit::Seconds:
        return QStringLiteral("seconds");
    case Unit::Multiple:
        return QStringLiteral("ratio");
    }
    Q_UNREACHABLE();
}

QString directionId(Direction direction)
{
    switch (direction) {
    case Direction::HigherIsBetter:
        return QStringLiteral("higher");
    case Direction::LowerIsBetter:
        return QStringLiteral("lower");
    case Direction::Neutral:
        return QStringLiteral("neutral");
    }
    Q_UNREACHABLE();
}

QString stateId(ValueState state)
{
    switch (state) {
    case ValueState::Value:
        return QStringLiteral("value");
    case ValueState::NotEnoughData:
        return QStringLiteral("not_enough_data");
    case ValueState::Undefined:
        return QStringLiteral("undefined");
    case ValueState::NotCovered:
        return QStringLiteral("not_covered");
    case ValueState::Pending:
        return QStringLiteral("pending");
    }
    Q_UNREACHABLE();
}

QString comparisonStateId(ComparisonState state)
{
    switch (state) {
    case ComparisonState::NoBase:
        return QStringLiteral("no_base");
    case ComparisonState::ZeroBase:
        return QStringLiteral("zero_base");
    case ComparisonState::NoChange:
        return QStringLiteral("no_change");
    case ComparisonState::Changed:
        return QStringLiteral("changed");
    }
    Q_UNREACHABLE();
}

QJsonValue numberToJson(double number, Unit unit)
{
    if (!std::isfinite(number))
        return QJsonValue::Null;
    if (unit == Unit::Fen || unit == Unit::Count)
        return static_cast<qint64>(std::llround(number));
    return number;
}

QJsonValue optionalToJson(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue optionalToJson(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue optionalToJson(std::optional<Day> day)
{
    return day ? QJsonValue(day->iso()) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const IndicatorValue &value)
{
    const QJsonValue null(QJsonValue::Null);
    QJsonObject object{
        {QStringLiteral("id"), value.id},
        {QStringLiteral("value"), value.hasValue() ? numberToJson(value.value, value.unit) : null},
        {QStringLiteral("unit"), unitId(value.unit)},
        {QStringLiteral("sample"), value.sample},
        {QStringLiteral("state"), stateId(value.state)},
        {QStringLiteral("covered_days"), value.coveredDays},
        {QStringLiteral("days"), value.days},
        {QStringLiteral("previous"), value.previous ? numberToJson(*value.previous, value.unit) : null},
        {QStringLiteral("change"), optionalToJson(value.change)},
        {QStringLiteral("comparison"),
         value.comparison ? QJsonValue(comparisonStateId(*value.comparison)) : null},
    };
    if (value.official)
        object.insert(QStringLiteral("official"), true);
    return object;
}

QJsonArray toJson(const std::vector<IndicatorValue> &values)
{
    QJsonArray array;
    for (const IndicatorValue &value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject toJson(const Period &period)
{
    return {{QStringLiteral("from"), period.from.iso()}, {QStringLiteral("to"), period.to.iso()}};
}

QJsonValue optionalToJson(const std::optional<Period> &period)
{
    return period ? QJsonValue(toJson(*period)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const LocalText &text)
{
    return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
}

QJsonObject toJson(const Provenance &provenance)
{
    return {
        {QStringLiteral("source"), provenance.source},
        {QStringLiteral("confidence"), confidenceId(provenance.confidence)},
        {QStringLiteral("valid_from"), optionalToJson(provenance.validFrom)},
        {QStringLiteral("valid_to"), optionalToJson(provenance.validTo)},
        {QStringLiteral("scope"),
         provenance.scope.zh.isEmpty() ? QJsonValue() : QJsonValue(toJson(provenance.scope))},
    };
}

} // namespace shopglass
