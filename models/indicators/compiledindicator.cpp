#include "models/indicators/compiledindicator.h"

#include <QCoreApplication>

#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CompiledIndicatorTexts)
};

Result<std::vector<Measure>> measuresOf(const Formula &formula)
{
    std::vector<Measure> measures;
    for (const QString &name : formula.variables()) {
        const auto measure = measureNamed(name);
        if (!measure)
            return Error{Texts::tr("there is no measure “%1”.").arg(name), {}, ErrorKind::Refused};
        measures.push_back(*measure);
    }
    return measures;
}

std::optional<double> evaluateOver(const Formula &formula, const std::vector<Measure> &measures,
                                   const MeasureSums &sums)
{
    std::vector<double> values;
    values.reserve(measures.size());
    for (const Measure measure : measures)
        values.push_back(double(sums[std::size_t(measure)]));
    return formula.evaluate(values);
}

} // namespace

CompiledIndicator::CompiledIndicator(Indicator indicator, Formula expression)
    : m_indicator(std::move(indicator))
    , m_expression(std::move(expression))
{
}

Result<CompiledIndicator> CompiledIndicator::compile(Indicator indicator)
{
    auto expression = Formula::parse(indicator.expression);
    if (!expression)
        return expression.error();
    auto measures = measuresOf(*expression);
    if (!measures)
        return measures.error();
    CompiledIndicator compiled(std::move(indicator), *std::move(expression));
    compiled.m_expressionMeasures = *measures;
    compiled.m_measures = *measures;
    if (!compiled.m_indicator.sampleExpression.isEmpty()) {
        auto sample = Formula::parse(compiled.m_indicator.sampleExpression);
        if (!sample)
            return sample.error();
        auto sampleMeasures = measuresOf(*sample);
        if (!sampleMeasures)
            return sampleMeasures.error();
        compiled.m_sample = *std::move(sample);
        compiled.m_sampleMeasures = *sampleMeasures;
        compiled.m_measures.insert(compiled.m_measures.end(), sampleMeasures->begin(), sampleMeasures->end());
    }
    return compiled;
}

IndicatorValue CompiledIndicator::evaluate(const MeasureSums &sums, int coveredDays, int days) const
{
    IndicatorValue value;
    value.id = m_indicator.id;
    value.unit = m_indicator.unit;
    value.coveredDays = coveredDays;
    value.days = days;
    if (coveredDays == 0)
        return value; // not covered
    if (m_sample)
        value.sample = std::llround(evaluateOver(*m_sample, m_sampleMeasures, sums).value_or(0.0));
    const auto result = evaluateOver(m_expression, m_expressionMeasures, sums);
    if (!result) {
        value.state = ValueState::Undefined;
        return value;
    }
    if (m_sample && value.sample < m_indicator.minimumSample) {
        value.state = ValueState::NotEnoughData;
        return value;
    }
    value.state = ValueState::Value;
    // Sums are exact in a double. So is the side of a half on which a quotient of two whole numbers below
    // 2^52 lies: its distance from a half is at least 1/(2 × divisor), more than the error of one division.
    // std::round goes away from zero.
    value.value = m_indicator.unit == Unit::Fen ? std::round(*result) : *result;
    return value;
}

} // namespace shopglass
