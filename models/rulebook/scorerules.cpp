#include "models/rulebook/scorerules.h"

#include <algorithm>

namespace shopglass {

const ScoreRule *currentRule(const Rulebook &rulebook, const QString &score)
{
    const auto found = std::ranges::find_if(
        rulebook.scores(), [&](const ScoreRule &rule) { return rule.current && rule.score == score; });
    return found == rulebook.scores().end() ? nullptr : &*found;
}

std::optional<std::size_t> placeOfDimension(const ScoreRule &rule, const QString &text)
{
    const auto known = std::ranges::find_if(rule.dimensions, [&text](const ScoreDimension &dimension) {
        return dimension.id == text || dimension.name.zh == text || dimension.name.en == text
            || dimension.aliases.contains(text);
    });
    if (text.isEmpty() || known == rule.dimensions.end())
        return {};
    return std::size_t(known - rule.dimensions.begin());
}

} // namespace shopglass
