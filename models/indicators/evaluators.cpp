#include "models/indicators/evaluators.h"

#include "models/base/parts.h"

namespace shopglass {

namespace {

} // namespace

std::vector<Evaluator> evaluatorsOf(const AnalysisContext &context)
{
    std::vector<Evaluator> evaluators;
    for (std::size_t left = partsOf(context.columns->orders.size()); left > 0; --left)
        evaluators.emplace_back(context);
    return evaluators;
}

} // namespace shopglass
