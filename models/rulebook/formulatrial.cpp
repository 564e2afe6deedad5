#include "models/rulebook/formulatrial.h"

#include <array>
#include <vector>

namespace shopglass {

bool canHaveResult(const Formula &formula)
{
    static constexpr std::array<double, 5> Probes{1.0, 0.37, 12.5, 3001.0, 7'000'003.0};
    const auto count = std::size_t(formula.variables().size());
    for (std::size_t shift = 0; shift < Probes.size(); ++shift) {
        std::vector<double> values(count);
        for (std::size_t i = 0; i < count; ++i)
            values[i] = Probes[(i + shift) % Probes.size()] * double(i + 1);
        if (formula.evaluate(values))
            return true;
    }
    return formula.evaluate(std::vector<double>(count, 0.0)).has_value();
}

} // namespace shopglass
