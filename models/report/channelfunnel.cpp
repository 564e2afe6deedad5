#include "models/report/cells.h"
#include "models/report/channelparts.h"
#include "models/report/funnelbars.h"
#include "models/report/parts.h"
#include "models/report/shorttitles.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportFunnel)
};

/// A step: what is counted after it, and its share of what was counted before.
struct Step
{
    const char *count;
    const char *rate;
};

constexpr Step Steps[] = {{"product_clicks", "click_rate"},
                          {"created_orders", "click_to_order_rate"},
                          {"paid_orders", "order_to_pay_rate"},
                          {"kept_orders", "keep_rate"}};

QString totalSentence(const ViewSet &views, const TextContext &text)
{
    const IndicatorValue *whole
        = channelValue(views.channels.funnel, QStringLiteral("exposure_to_kept_rate"));
    if (!whole || !whole->hasValue())
        return {};
    return Texts::tr("Of %1 exposures one order was kept. %2")
        .arg(whole->value > 0 ? compactCount(qRound64(1.0 / whole->value), text.language) : missingText(),
             indicatorSentence(views, *whole, text));
}

/// The counts from exposure to orders kept with the rates of each step; empty where one is not known on all
/// days: bars of different days may not be held against each other.
std::vector<FunnelStep> stepsOf(const ViewSet &views, const TextContext &text)
{
    std::vector<FunnelStep> steps;
    const auto add = [&](const char *id, const char *rateId) {
        const IndicatorValue *count = channelValue(views.channels.funnel, QLatin1String(id));
        const IndicatorValue *rate
            = rateId ? channelValue(views.channels.funnel, QLatin1String(rateId)) : nullptr;
        if (!count || !count->hasValue() || (!steps.empty() && (!rate || !rate->hasValue())))
            return false;
        if (count->coveredDays != count->days)
            return false;
        FunnelStep step{indicatorName(views, count->id, text), std::llround(count->value), {}, count->id};
        if (!steps.empty())
            step.rate = rate->value;
        steps.push_back(std::move(step));
        return true;
    };
    bool complete = add("product_exposures", nullptr);
    for (const Step &step : Steps)
        complete = complete && add(step.count, step.rate);
    return complete ? steps : std::vector<FunnelStep>();
}

/// What is left after each step, where its days are not those of all.
ChartSpec stepChart(const ViewSet &views, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("channels.funnel");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("Steps from exposure to order kept, share of the step before");
    chart.summary = totalSentence(views, text);
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Percent;
    chart.emptyText = Texts::tr("No step can be told for these days.");
    std::vector<RowsQuestion> questions;
    for (const Step &step : Steps) {
        const IndicatorValue *rate = channelValue(views.channels.funnel, QLatin1String(step.rate));
        const IndicatorValue *count = channelValue(views.channels.funnel, QLatin1String(step.count));
        if (!rate || !rate->hasValue())
            continue;
        ChartBar bar;
        bar.label = indicatorName(views, rate->id, text);
        bar.parts = {rate->value};
        bar.text = count && count->hasValue()
            ? Texts::tr("%1, %2 left").arg(percent(rate->value), valueText(*count, text))
            : percent(rate->value);
        chart.bars.push_back(std::move(bar));
        questions.emplace_back().indicator = rate->id;
    }
    completeTwin(chart, Texts::tr("Step"), text);
    chart.twin.questions = std::move(questions);
    return chart;
}

ChartSpec funnelChart(const ViewSet &views, const TextContext &text)
{
    const std::vector<FunnelStep> steps = stepsOf(views, text);
    if (steps.empty())
        return stepChart(views, text);
    ChartSpec chart;
    chart.id = QStringLiteral("channels.funnel");
    addFunnelBars(chart, steps, text);
    chart.title = Texts::tr("From exposure to order kept");
    chart.summary = totalSentence(views, text);
    completeTwin(chart, Texts::tr("Step"), text);
    askForSteps(chart, steps, {});
    return chart;
}

TableSpec funnelTable(const ViewSet &views, const TextContext &text)
{
    const ChannelView &view = views.channels;
    TableSpec table;
    table.id = QStringLiteral("channels.funnel.fields");
    table.title = Texts::tr("From exposure to order kept, by field");
    table.frozenColumns = 1;
    table.columns.push_back(textColumn(QStringLiteral("field"), Texts::tr("Field")));
    for (const QString &id : view.funnelIndicators)
        table.columns.push_back(shortColumn(views, id, text));
    const auto addRow = [&](const QString &name, const std::vector<IndicatorValue> &values) {
        std::vector<TableCell> row = {textCell(name)};
        for (const IndicatorValue &value : values)
            row.push_back(valueCell(value, text));
        row.resize(1 + std::size_t(view.funnelIndicators.size()), missingCell());
        table.rows.push_back(std::move(row));
    };
    for (const ChannelLine &line : view.lines) {
        addRow(fieldName(line.field), line.funnel);
        table.questions.emplace_back().field = line.field;
    }
    if (!view.lines.empty()) {
        addRow(Texts::tr("Total"), view.funnel);
        table.questions.emplace_back(); // restricted to nothing
    }
    table.note
        = Texts::tr("Exposures and clicks come from the compass report, which names no field; orders from "
                    "the order files. A rate counts the days that both cover. Orders kept have no refund "
                    "so far. Scenes stand below under Traffic.");
    table.emptyText = importHint(views, QStringLiteral("orders"), text);
    return table;
}

} // namespace

Section funnelSection(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("channels.funnel");
    section.title = Texts::tr("Funnel");
    ChartSpec chart = funnelChart(views, text);
    if (!chart.summary.isEmpty())
        section.sentences << chart.summary;
    const IndicatorValue *shows = channelValue(views.channels.funnel, QStringLiteral("product_exposures"));
    if (!shows || !shows->hasValue())
        section.sentences << Texts::tr("Without traffic files the way begins with the order. %1")
                                 .arg(importHint(views, QStringLiteral("traffic"), text));
    if (!chart.isEmpty())
        section.charts.push_back(std::move(chart));
    section.tables.push_back(funnelTable(views, text));
    return section;
}

} // namespace shopglass
