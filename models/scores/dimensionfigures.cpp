#include "models/scores/dimensionfigures.h"

#include <algorithm>

namespace shopglass {

std::vector<DimensionFigure> dimensionFiguresOf(const Evaluator &evaluator, const ScoreRule &rule,
                                                Period window)
{
    std::vector<DimensionFigure> figures;
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const QString &id : dimension.evidence) {
            const Indicator *indicator = evaluator.context().catalogue->find(id);
            const bool hasTarget
                = std::ranges::any_of(dimension.indicators, [&id](const ScoreIndicator &one) {
                      return one.indicator == id && one.target;
                  });
            if (!indicator || hasTarget)
                continue;
            DimensionFigure figure;
            figure.dimension = dimension.id;
            figure.dimensionName = dimension.name;
            figure.name = indicator->name;
            figure.window = window;
            figure.value = evaluator.valueIn(id, window);
            figure.minimumSample = indicator->minimumSample;
            figures.push_back(std::move(figure));
        }
    }
    return figures;
}

} // namespace shopglass
