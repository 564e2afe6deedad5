#include "models/indicators/compiledindicator.h"

#include "models/indicators/figuremeasures.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CompiledIndicatorTexts)
};

} // namespace

CompiledIndicator::CompiledIndicator(Indicator indicator, Formula expression)
    : m_indicator(std::move(indicator))
    , m_expression(std::move(expression))
{
}

Result<std::vector<CompiledIndicator::Source>> CompiledIndicator::bind(const Formula &formula)
{
    std::vector<Source> sources;
    for (const QString &name : formula.variables()) {
        if (const auto measure = measureNamed(name)) {
            sources.push_back({*measure, 0});
            m_measures.push_back(*measure);
            continue;
        }
        const FigureMeasure *figure = figureMeasureNamed(name);
        if (!figure)
            return Error{Texts::tr("there is no measure “%1”.").arg(name), {}, ErrorKind::Refused};
        auto known = std::ranges::find(m_figures, figure);
        if (known == m_figures.end())
            known = m_figures.insert(known, figure);
        sources.push_back({std::nullopt, std::size_t(known - m_figures.begin())});
    }
    return sources;
}

std::optional<double> CompiledIndicator::evaluateOver(const Formula &formula,
                                                      const std::vector<Source> &sources,
                                                      const MeasureSums &sums,
                                                      std::span<const std::int64_t> figures)
{
    QVarLengthArray<double, 8> values;
    for (const Source &source : sources) {
        if (source.measure)
            values.push_back(double(sums[std::size_t(*source.measure)]));
        else
            values.push_back(figures.empty() ? 0.0 : double(figures[source.figure]));
    }
    return formula.evaluate({values.constData(), std::size_t(values.size())});
}

Result<CompiledIndicator> CompiledIndicator::compile(Indicator indicator)
{
    auto expression = Formula::parse(indicator.expression);
    if (!expression)
        return expression.error();
    CompiledIndicator compiled(std::move(indicator), *std::move(expression));
    auto sources = compiled.bind(compiled.m_expression);
    if (!sources)
        return sources.error();
    compiled.m_expressionSources = *std::move(sources);
    if (!compiled.m_indicator.sampleExpression.isEmpty()) {
        auto sample = Formula::parse(compiled.m_indicator.sampleExpression);
        if (!sample)
            return sample.error();
        auto sampleSources = compiled.bind(*sample);
        if (!sampleSources)
            return sampleSources.error();
        compiled.m_sample = *std::move(sample);
        compiled.m_sampleSources = *std::move(sampleSources);
    }
    return compiled;
}

IndicatorValue CompiledIndicator::evaluate(const MeasureSums &sums, std::span<const std::int64_t> figures,
                                           int coveredDays, int days) const
{
    Q_ASSERT(figures.empty() || figures.size() == m_figures.size());
    IndicatorValue value;
    value.id = m_indicator.id;
    value.unit = m_indicator.unit;
    value.coveredDays = coveredDays;
    value.days = days;
    value.official = m_indicator.official;
    if (coveredDays == 0)
        return value; // not covered
    if (m_sample)
        value.sample = std::llround(evaluateOver(*m_sample, m_sampleSources, sums, figures).value_or(0.0));
    const auto result = evaluateOver(m_expression, m_expressionSources, sums, figures);
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
