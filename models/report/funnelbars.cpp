#include "models/report/funnelbars.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportFunnels)
};

} // namespace

void addFunnelBars(ChartSpec &chart, std::span<const FunnelStep> steps, const TextContext &text)
{
    chart.kind = ChartKind::HorizontalBars;
    chart.isFunnel = true;
    chart.title = Texts::tr("From exposure to payment");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Count;
    std::optional<qint64> first;
    std::optional<qint64> before;
    for (const FunnelStep &step : steps) {
        if (!step.count)
            continue;
        ChartBar bar;
        bar.label = step.name;
        bar.parts = {double(*step.count)};
        bar.text = compactCount(*step.count, text.language);
        if (before && *before > 0)
            bar.text = Texts::tr("%1, %2 of the step before")
                           .arg(bar.text, percent(step.rate.value_or(double(*step.count) / double(*before))));
        // Of the second step both are the same.
        if (before && first && *first > 0 && chart.bars.size() > 1)
            bar.text = Texts::tr("%1, %2 of the first")
                           .arg(bar.text, percent(double(*step.count) / double(*first)));
        first = first ? first : step.count;
        before = step.count;
        chart.bars.push_back(std::move(bar));
    }
    if (!chart.bars.empty())
        chart.series.push_back({Texts::tr("Count"), SeriesRole::Primary, {}, {}, {}});
}

void askForSteps(ChartSpec &chart, std::span<const FunnelStep> steps, const RowsQuestion &of)
{
    for (const FunnelStep &step : steps) {
        if (!step.count)
            continue;
        RowsQuestion &question = chart.twin.questions.emplace_back(of);
        question.indicator = step.figure;
    }
}

} // namespace shopglass
