#include "models/actions/silentcolumns.h"

#include "models/indicators/figuremeasures.h"
#include "models/indicators/figurememory.h"
#include "models/indicators/groundwork.h"

#include <algorithm>

namespace shopglass {

namespace {

/// The column that no row of the window says anything in, though there are rows; else nothing.
QString emptyColumn(const FigureMeasure &measure, const StoreColumns &columns, Period window)
{
    const QString kind = measure.kinds.value(0);
    const FigureTable *table = columns.figuresOf(kind);
    if (!table || measure.column.isEmpty())
        return {};
    const FigureColumn *figure = table->figure(measure.column);
    bool hasRows = false;
    for (std::size_t row = 0; row < table->size(); ++row) {
        if (table->day[row] < window.from.number() || table->day[row] > window.to.number())
            continue;
        hasRows = true;
        if (figure && figure->value(row))
            return {};
    }
    return hasRows ? kind + QLatin1Char('.') + measure.column : QString();
}

/// Of each group that is missing any column would do: the first is named.
QStringList columnsOf(const CompiledIndicator &indicator, Period window, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const MissingColumns &missing
        = evaluator.groundwork().figures()->missing(*context.columns, *context.rulebook);
    QStringList columns;
    for (const QStringList &group : missing.of(indicator, window))
        columns.append(group.value(0));
    for (const FigureMeasure *measure : indicator.figures()) {
        const QString column = emptyColumn(*measure, *context.columns, window);
        if (!column.isEmpty())
            columns.append(column);
    }
    return columns;
}

} // namespace

void nameMissingColumns(std::vector<SilentRule> &silent, const std::vector<AdviceRule> &rules,
                        const RuleFigures &figures, const Evaluator &evaluator)
{
    for (SilentRule &one : silent) {
        const auto rule = std::ranges::find(rules, one.rule, &AdviceRule::id);
        if (one.why != SilentRule::Why::NotCovered || rule == rules.end())
            continue;
        const Period window = figures.window(*rule);
        for (const QString &name : one.missing) {
            const ActionName read = actionNameOf(name, *rule);
            const CompiledIndicator *indicator
                = read.own ? nullptr : evaluator.context().catalogue->compiled(read.figure);
            if (indicator)
                one.columns += columnsOf(*indicator, read.before ? windowBefore(window) : window, evaluator);
        }
        one.columns.removeDuplicates();
    }
}

} // namespace shopglass
