#include "models/products/opportunityview.h"

#include "models/products/opportunitysums.h"

namespace shopglass {

OpportunityView buildOpportunityView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    OpportunityView view;
    view.store = context.columns->store.name;
    view.asOf = context.asOf;
    view.period = context.period;
    view.rules = context.rulebook->opportunities();
    view.covered = context.columns->coveredDays(QStringLiteral("orders"), context.period) > 0;
    const auto before = evaluator.comparisonPeriod();
    if (before && context.columns->coveredDays(QStringLiteral("orders"), *before) > 0)
        view.before = before;
    sumOrders(evaluator, view);
    addSearched(evaluator, view);
    addStock(evaluator, view);
    addSilentSpecs(evaluator, view);
    addListed(evaluator, view);
    return view;
}

} // namespace shopglass
