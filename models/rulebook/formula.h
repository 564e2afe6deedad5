// A formula over ids, as the catalogue, the conditions and the effects of action rules write it: muParser
// syntax
// (+ - * / ^, comparisons, && ||, a ? b : c, min, max, abs), names are [a-z][a-z0-9_]*. Three functions are
// ours:
//   luck(part, whole, other_part, other_whole)  at most how likely so large a part is by chance alone, where
//   both
//                                               wholes are alike (1 where the part is not the larger one);
//                                               times the number of wholes of which the worst was picked
//   least(count, tries), most(count, tries)     between which what a count stands for lies in nine cases of
//   ten;
//                                               tries: of so many counts this was picked for being low or
//                                               high
//
// Assignments, lists and texts are refused. What has no finite result (a zero divisor) is absent, never
// infinite. Threads: evaluation takes a lock; share freely.

#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <span>

namespace shopglass {

class Formula final
{
public:
    /// Fails with a sentence that holds the formula and the reason.
    static Result<Formula> parse(const QString &text);

    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    /// Each id once, in the order of its first use.
    [[nodiscard]] const QStringList &variables() const noexcept { return m_variables; }
    /// `values` belong to variables() one by one. Requires: as many values as variables.
    [[nodiscard]] std::optional<double> evaluate(std::span<const double> values) const;

private:
    struct Compiled;
    Formula() = default;

    QString m_text;
    QStringList m_variables;
    std::shared_ptr<Compiled> m_compiled;
};

} // namespace shopglass
