#include "models/actions/formula.h"

#include <muParser.h>

#include <cmath>
#include <deque>

namespace shopglass {

namespace {

/// Where variables live whose values do not matter yet; a deque, because their addresses must not move.
using Places = std::deque<double>;

double *newPlace(const char *, void *places)
{
    auto *all = static_cast<Places *>(places);
    all->push_back(1.0);
    return &all->back();
}

} // namespace

std::optional<QStringList> formulaVariables(const QString &formula)
{
    Places places;
    try {
        mu::Parser parser;
        parser.SetVarFactory(newPlace, &places);
        parser.SetExpr(formula.toStdString());
        QStringList ids;
        for (const auto &[name, place] : parser.GetUsedVar())
            ids.append(QString::fromStdString(name));
        // GetUsedVar forgives what only the evaluation finds, e.g. a missing operand.
        parser.Eval();
        ids.sort();
        return ids;
    } catch (const mu::Parser::exception_type &) {
        return {};
    }
}

std::optional<double> evaluateFormula(const QString &formula, const QHash<QString, double> &values)
{
    try {
        mu::Parser parser;
        parser.SetExpr(formula.toStdString());
        for (auto value = values.begin(); value != values.end(); ++value)
            parser.DefineConst(value.key().toStdString(), value.value());
        const double result = parser.Eval();
        return std::isfinite(result) ? std::optional(result) : std::nullopt;
    } catch (const mu::Parser::exception_type &) {
        return {};
    }
}

} // namespace shopglass
