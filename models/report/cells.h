// Makes table cells and columns: the text as shown, the raw value for sorting and copying, the full value as
// tooltip.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// The unit of an indicator's raw value in a cell; money is in yuan there.
CellUnit cellUnit(Unit unit);

TableColumn textColumn(const QString &id, const QString &title);
TableColumn numberColumn(const QString &id, const QString &title, const QString &definitionId = {});
/// A column that is beside the point at first sight.
TableColumn detailed(TableColumn column);

TableCell textCell(const QString &text, Meaning meaning = Meaning::None);
/// An em dash.
TableCell missingCell();
/// A name, the id where there is none; the id is the tip.
TableCell namedCell(const QString &name, const QString &id);
TableCell moneyCell(qint64 fen, const TextContext &context);
/// Always "¥1,234.50", for twins of charts.
TableCell fullMoneyCell(qint64 fen);
TableCell optionalFullMoney(const std::optional<qint64> &fen);
TableCell countCell(qint64 count, const TextContext &context);
TableCell optionalCount(const std::optional<qint64> &count, const TextContext &context);
/// Nothing where the part is unknown or there is no whole.
std::optional<double> shareOf(const std::optional<qint64> &part, qint64 whole);
/// A fraction as percent; a dash where missing.
TableCell shareCell(const std::optional<double> &share);
/// The difference of two fractions in points; a dash where one is missing.
TableCell pointsCell(const std::optional<double> &now, const std::optional<double> &before,
                     const TextContext &context);
TableCell scoreCell(const std::optional<double> &score);
/// The change of an official score: "▲ 0.02", "no change", a dash where unknown.
TableCell scoreChangeCell(const std::optional<double> &change);
TableCell dayCell(Day day);
/// A number in the unit of an indicator, such as a target.
TableCell unitCell(const std::optional<double> &value, Unit unit, const TextContext &context);
TableCell valueCell(const IndicatorValue &value, const TextContext &context);
/// The value it is compared with.
TableCell previousCell(const IndicatorValue &value, const TextContext &context);
TableCell deltaCell(const IndicatorValue &value, Direction direction, const TextContext &context);

/// Money for sorting and copying: yuan as text with a point, "1234.50".
QString yuanText(qint64 fen);
/// Money for charts.
double yuan(qint64 fen);

} // namespace shopglass
