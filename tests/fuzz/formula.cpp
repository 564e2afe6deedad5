// The formula of a mapping, and one over indicators: refused with a reason, or calculated without a fault.

#include "models/rulebook/formula.h"

#include "models/import/mappingformula.h"
#include "tests/fuzz/fuzz.h"

#include <cmath>

using namespace shopglass;

namespace {

void checkMappingFormula(const QString &text, Decimal operand)
{
    const auto parsed = MappingFormula::parse(text);
    if (const auto *fault = std::get_if<MappingFormula::Fault>(&parsed)) {
        fuzz::claim(fault->position >= 1 && fault->position <= text.size() + 1,
                    "a fault lies in the formula");
        return;
    }
    const auto &formula = std::get<MappingFormula>(parsed);
    const std::vector<Decimal> operands(std::size_t(formula.headers().size()), operand);
    for (const int decimals : {0, 2, 6})
        formula.evaluate(operands, decimals);
}

void checkFormula(const QString &text)
{
    const auto formula = Formula::parse(text);
    if (!formula) {
        fuzz::claim(!formula.error().sentence.isEmpty(), "a refusal says why");
        return;
    }
    for (const double value : {0.0, 1.0, -1e300}) {
        const std::vector<double> values(std::size_t(formula->variables().size()), value);
        const auto result = formula->evaluate(values);
        fuzz::claim(!result || std::isfinite(*result), "a result is finite");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    static constexpr Decimal Operands[] = {{0, 0}, {1, 0}, {-299, 2}, {Int128(1) << 96, 6}};
    const Decimal operand = Operands[input.choice(4)];
    const QString text = QString::fromUtf8(input.restBytes());
    checkMappingFormula(text, operand);
    checkFormula(text);
    return 0;
}
