// The formula of a user's own indicator: which ids it names, what it stands for, whether it is an amount of
// money.
//
// Threads: pure functions.

#pragma once

#include "models/base/result.h"
#include "models/indicators/indicator.h"
#include "models/rulebook/formula.h"

#include <functional>

namespace shopglass {

/// The text with each of these names replaced by what `text` gives for it, in brackets where asked.
enum class Brackets { Around, None };
QString replacedNames(const QString &expression, const QStringList &names,
                      const std::function<QString(const QString &)> &text, Brackets brackets);

/// How an expression changes when all amounts of money among its variables do: not at all, alike, or
/// otherwise (an amount was added to a plain number, or multiplied by another). Unknown where it has no
/// result at the points it was tried at.
enum class MoneyRole { None, Amount, Mixed, Unknown };
MoneyRole moneyRole(const Formula &formula, const std::function<bool(const QString &)> &isMoney);

/// Whether it holds anything that can make a rate of two numbers: a division, a power (of a negative
/// number), a function other than min, max, abs and sum.
bool canDivide(const QString &expression);

/// Ids that are spelled much like this one, the nearest first, three at most.
QStringList namesLike(const QString &name, const QStringList &known);

} // namespace shopglass
