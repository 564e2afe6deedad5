// Conditions and effects of action rules: muParser expressions over indicator ids.
//
// Threads: functions without state.

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace shopglass {

/// The ids that a formula uses, sorted; none when it cannot be read.
std::optional<QStringList> formulaVariables(const QString &formula);

/// The formula's value; none when it cannot be read, an id is not in `values`, or the result is not finite.
std::optional<double> evaluateFormula(const QString &formula, const QHash<QString, double> &values);

} // namespace shopglass
