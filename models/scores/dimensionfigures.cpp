#include "models/scores/dimensionfigures.h"

#include "models/scores/owntargets.h"

#include <algorithm>

namespace shopglass {

std::vector<DimensionFigure> dimensionFiguresOf(const Evaluator &evaluator, const ScoreRule &rule,
                                                Period window)
{
    std::vector<DimensionFigure> figures;
    const QStringList free = rule.current ? targetless(rule, *evaluator.context().catalogue) : QStringList();
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const QString &id : dimension.evidence) {
            const Indicator *indicator = evaluator.context().catalogue->find(id);
            const bool hasTarget
                = std::ranges::any_of(dimension.indicators, [&id](const ScoreIndicator &one) {
                      return one.indicator == id && one.target;
                  });
            const bool isOwn
                = free.contains(id) && ownTarget(evaluator.context().documents.get(), rule.score, id);
            if (!indicator || hasTarget || isOwn)
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
