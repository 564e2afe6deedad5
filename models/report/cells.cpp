#include "models/report/cells.h"

#include "models/report/wording.h"

#include <cmath>

namespace shopglass {

CellUnit cellUnit(Unit unit)
{
    switch (unit) {
    case Unit::Fen:
        return CellUnit::Money;
    case Unit::Count:
        return CellUnit::Count;
    case Unit::Ratio:
        return CellUnit::Ratio;
    case Unit::Hours:
        return CellUnit::Hours;
    case Unit::Days:
        return CellUnit::Days;
    case Unit::Score:
        return CellUnit::Score;
    case Unit::Seconds:
    case Unit::Multiple:
        break;
    }
    return CellUnit::Plain;
}

TableColumn textColumn(const QString &id, const QString &title)
{
    return {id, title, TableColumn::Kind::Text, {}};
}

TableColumn numberColumn(const QString &id, const QString &title, const QString &definitionId)
{
    return {id, title, TableColumn::Kind::Number, definitionId};
}

TableColumn detailed(TableColumn column)
{
    column.detail = true;
    return column;
}

TableCell textCell(const QString &text, Meaning meaning)
{
    return {text, text, {}, meaning};
}

TableCell missingCell()
{
    return {missingText(), {}, {}, Meaning::Muted};
}

TableCell moneyCell(qint64 fen, const TextContext &context)
{
    const Money money = Money::fromFen(fen);
    return {compactMoney(money, context.language),
            yuanText(fen),
            fullMoney(money),
            Meaning::None,
            false,
            CellUnit::Money};
}

TableCell fullMoneyCell(qint64 fen)
{
    return {fullMoney(Money::fromFen(fen)), yuanText(fen), {}, Meaning::None, false, CellUnit::Money};
}

TableCell optionalFullMoney(const std::optional<qint64> &fen)
{
    return fen ? fullMoneyCell(*fen) : missingCell();
}

TableCell countCell(qint64 count, const TextContext &context)
{
    return {compactCount(count, context.language),
            count,
            fullCount(count),
            Meaning::None,
            false,
            CellUnit::Count};
}

TableCell optionalCount(const std::optional<qint64> &count, const TextContext &context)
{
    return count ? countCell(*count, context) : missingCell();
}

TableCell namedCell(const QString &name, const QString &id)
{
    TableCell cell = textCell(nameOrId(name, id));
    cell.tooltip = id;
    return cell;
}

std::optional<double> shareOf(const std::optional<qint64> &part, qint64 whole)
{
    return part && whole > 0 ? std::optional(double(*part) / double(whole)) : std::nullopt;
}

TableCell shareCell(const std::optional<double> &share)
{
    if (!share)
        return missingCell();
    return {percent(*share), *share, percent(*share, 4), Meaning::None, false, CellUnit::Ratio};
}

TableCell pointsCell(const std::optional<double> &now, const std::optional<double> &before,
                     const TextContext &context)
{
    if (!now || !before)
        return missingCell();
    const double difference = *now - *before;
    return {percentagePoints(difference, context.language),
            difference,
            {},
            Meaning::None,
            false,
            CellUnit::Points};
}

TableCell scoreCell(const std::optional<double> &score)
{
    if (!score)
        return missingCell();
    return {QString::number(*score, 'f', 2), *score, {}, Meaning::None, false, CellUnit::Score};
}

TableCell scoreChangeCell(const std::optional<double> &change)
{
    if (!change)
        return missingCell();
    if (std::abs(*change) < 0.005)
        return {noChangeText(), *change, {}, Meaning::Muted, false, CellUnit::Score};
    const QString arrow = *change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
    return {arrow + QString::number(std::abs(*change), 'f', 2), *change, {},
            *change > 0 ? Meaning::Good : Meaning::Bad,         true,    CellUnit::Score};
}

TableCell dayCell(Day day)
{
    TableCell cell = textCell(day.iso());
    cell.unit = CellUnit::Day;
    return cell;
}

TableCell unitCell(const std::optional<double> &value, Unit unit, const TextContext &context)
{
    if (!value)
        return missingCell();
    IndicatorValue shown;
    shown.state = ValueState::Value;
    shown.value = *value;
    shown.unit = unit;
    return valueCell(shown, context);
}

TableCell valueCell(const IndicatorValue &value, const TextContext &context)
{
    if (!value.hasValue())
        return {stateText(value.state), {}, coverageNote(value), Meaning::Muted};
    QVariant raw = value.value;
    if (value.unit == Unit::Fen)
        raw = yuanText(std::llround(value.value));
    else if (value.unit == Unit::Count)
        raw = static_cast<qint64>(std::llround(value.value));
    return {valueText(value, context), raw, fullValueText(value, context), Meaning::None, false,
            cellUnit(value.unit)};
}

TableCell previousCell(const IndicatorValue &value, const TextContext &context)
{
    return unitCell(value.previous, value.unit, context);
}

TableCell deltaCell(const IndicatorValue &value, Direction direction, const TextContext &context)
{
    const QString text = deltaText(value, context);
    if (text.isEmpty())
        return missingCell();
    return {text, value.change ? QVariant(*value.change) : QVariant(),
            {},   deltaMeaning(value, direction),
            true, isRatio(value.unit) ? CellUnit::Points : CellUnit::RelativeChange};
}

QString yuanText(qint64 fen)
{
    const quint64 magnitude = fen < 0 ? 0 - static_cast<quint64>(fen) : static_cast<quint64>(fen);
    return (fen < 0 ? QStringLiteral("-") : QString())
        + QStringLiteral("%1.%2").arg(magnitude / 100).arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

double yuan(qint64 fen)
{
    return static_cast<double>(fen) / 100.0;
}

} // namespace shopglass
