// What costs points, all of it estimated: waterfall or attainments, and the table of the gaps.

#include "models/report/cells.h"
#include "models/report/scoreparts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportScoreCosts)
};

/// Sentences of a kind that are shown; the table has all.
constexpr int MostSentences = 4;

QString weightsText(const ScoreWeights &weights)
{
    switch (weights.origin) {
    case WeightOrigin::Example:
        return Texts::tr("the example weights (not official), accepted on %1").arg(weights.acceptedOn.iso());
    case WeightOrigin::Implied:
        return Texts::tr("the weights that the official values imply, accepted on %1")
            .arg(weights.acceptedOn.iso());
    case WeightOrigin::Typed:
        break;
    }
    return Texts::tr("the weights that you typed on %1").arg(weights.acceptedOn.iso());
}

QString points(double score)
{
    return QString::number(score, 'f', 2);
}

/// The indicators that have a weight but no value.
QStringList valueless(const ScoreCard &card, const TextContext &text)
{
    QStringList names;
    for (const ScoreGap &gap : card.gaps) {
        if (gap.weight.value_or(0.0) > 0.0 && !gap.attainment)
            names << local(gap.indicatorName, text);
    }
    return names;
}

/// The rows that hold the figure back; of a mean the slowest come first.
RowsQuestion rowsOf(const ScoreGap &gap)
{
    RowsQuestion question;
    question.indicator = gap.value.id;
    question.part = gap.ordersToChange ? RowsPart::Bad : RowsPart::Counted;
    question.period = gap.window;
    return question;
}

/// What is to be said of weights and the total.
QStringList totalSentences(const ScoreCard &card, const TextContext &text)
{
    if (!card.weightsIgnored.isEmpty())
        return {card.weightsIgnored};
    if (!card.weights)
        return {};
    if (!card.waterfall)
        return {Texts::tr("Estimated: no total, because these have a weight but no value: %1.")
                    .arg(valueless(card, text).join(Texts::tr(", ")))};
    return {
        Texts::tr("Estimated: %1 of %2 points by %3. The official total is another figure.")
            .arg(points(card.waterfall->total), points(card.waterfall->full), weightsText(*card.weights))};
}

QStringList adviceSentences(const ScoreCard &card, const TextContext &text)
{
    QStringList missed;
    QStringList met;
    QStringList unknown;
    for (const ScoreGap &gap : card.gaps) {
        const QString sentence = gapAdvice(gap, text);
        if (sentence.isEmpty())
            continue;
        QStringList &kind = !gap.known ? unknown : *gap.gap > 0.0 ? missed : met;
        if (kind.size() < MostSentences)
            kind << sentence;
    }
    return unknown + missed + met;
}

ChartSpec waterfallChart(const ScoreCard &card, const TextContext &text)
{
    ChartSpec chart;
    chart.id = card.score + QStringLiteral(".waterfall");
    chart.kind = ChartKind::Waterfall;
    chart.title = Texts::tr("%1: from full marks to the total (estimated)").arg(local(card.name, text));
    chart.summary = totalSentences(card, text).value(0);
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Score;
    const auto add = [&chart](const QString &label, double part, const QString &shown) -> ChartBar & {
        ChartBar bar;
        bar.label = label;
        bar.parts = {part};
        bar.text = shown;
        chart.bars.push_back(std::move(bar));
        return chart.bars.back();
    };
    add(Texts::tr("Full marks"), card.waterfall->full, points(card.waterfall->full)).level = true;
    for (const ScoreWaterfall::Step &step : card.waterfall->steps) {
        // Without its dimension, which the table of gaps has: there is no room for both beside a bar.
        const QString label = local(step.indicatorName, text);
        const QString lost = step.lost > 0.0 ? QStringLiteral("−") + points(step.lost) : Texts::tr("met");
        add(label, -step.lost, lost).meaning = step.lost > 0.0 ? Meaning::Bad : Meaning::Good;
    }
    ChartBar &total
        = add(Texts::tr("Total (estimated)"), card.waterfall->total, points(card.waterfall->total));
    total.level = true;
    total.meaning = Meaning::Estimated;
    completeTwin(chart, Texts::tr("Step"), text);
    chart.twin.questions.emplace_back(); // full marks are of no rows
    for (const ScoreWaterfall::Step &step : card.waterfall->steps) {
        const auto gap = std::ranges::find_if(card.gaps, [&step](const ScoreGap &one) {
            return one.dimension == step.dimension && one.value.id == step.indicator;
        });
        chart.twin.questions.push_back(gap == card.gaps.end() ? RowsQuestion() : rowsOf(*gap));
    }
    return chart;
}

ChartSpec attainmentChart(const ScoreCard &card, const TextContext &text)
{
    ChartSpec chart;
    chart.id = card.score + QStringLiteral(".attainment");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("%1: attainment of targets (estimated)").arg(local(card.name, text));
    chart.summary = worstGapSentence(card, text);
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Percent;
    chart.emptyText = Texts::tr("No indicator of this score has enough data yet.");
    std::vector<RowsQuestion> questions;
    for (const ScoreGap &gap : card.gaps) {
        if (!gap.attainment)
            continue;
        ChartBar bar;
        bar.label = local(gap.indicatorName, text);
        bar.parts = {*gap.attainment};
        bar.target = 1.0;
        bar.text = Texts::tr("%1, target %2")
                       .arg(valueText(gap.value, text), unitCell(gap.target, gap.value.unit, text).text);
        bar.meaning = gap.gap && *gap.gap <= 0.0 ? Meaning::Good
            : *gap.attainment <= 0.0             ? Meaning::Bad
                                                 : Meaning::Warning;
        chart.bars.push_back(std::move(bar));
        questions.push_back(rowsOf(gap));
    }
    if (!chart.bars.empty())
        chart.series.push_back({Texts::tr("Attainment"), SeriesRole::Primary, {}, {}, {}});
    completeTwin(chart, Texts::tr("Indicator"), text);
    chart.twin.questions = std::move(questions);
    return chart;
}

std::vector<TableColumn> gapColumns(const ScoreCard &card)
{
    std::vector<TableColumn> columns{textColumn(QStringLiteral("dimension"), Texts::tr("Dimension")),
                                     textColumn(QStringLiteral("indicator"), Texts::tr("Indicator")),
                                     numberColumn(QStringLiteral("value"), Texts::tr("Now")),
                                     numberColumn(QStringLiteral("target"), Texts::tr("Reference target")),
                                     numberColumn(QStringLiteral("attainment"), Texts::tr("Attainment"))};
    if (card.weights)
        columns.push_back(numberColumn(QStringLiteral("points"), Texts::tr("Points lost")));
    columns.insert(columns.end(),
                   {numberColumn(QStringLiteral("orders"), Texts::tr("Orders to improve")),
                    numberColumn(QStringLiteral("days"), Texts::tr("Days it takes at least")),
                    numberColumn(QStringLiteral("headroom"), Texts::tr("Bad orders still allowed")),
                    numberColumn(QStringLiteral("sample"), Texts::tr("Sample")),
                    numberColumn(QStringLiteral("weight"),
                                 card.weights ? Texts::tr("Weight") : Texts::tr("Example weight")),
                    textColumn(QStringLiteral("confidence"), Texts::tr("Confidence of the target"))});
    return columns;
}

std::vector<TableCell> gapRow(const ScoreCard &card, const ScoreGap &gap, const TextContext &text)
{
    TableCell attainment = shareCell(gap.attainment);
    if (gap.gap)
        attainment.meaning = *gap.gap <= 0.0 ? Meaning::Good : Meaning::Bad;
    TableCell name = textCell(local(gap.indicatorName, text));
    name.tooltip = gap.provenance.source;
    TableCell target = unitCell(gap.target, gap.value.unit, text);
    if (gap.ownTarget)
        //: %1 a target that the user set
        target.text = Texts::tr("%1 (own)").arg(target.text);
    std::vector<TableCell> row{textCell(local(gap.dimensionName, text)), name, valueCell(gap.value, text),
                               target, attainment};
    if (card.weights)
        row.push_back(scoreCell(gap.points));
    row.insert(row.end(),
               {optionalCount(gap.ordersToChange, text),
                gap.outlook && gap.outlook->days ? countCell(*gap.outlook->days, text) : missingCell(),
                optionalCount(gap.headroom, text), countCell(gap.value.sample, text),
                shareCell(gap.weight.value_or(gap.exampleWeight)),
                textCell(gap.ownTarget ? Texts::tr("your own target") : confidenceText(gap.provenance, text),
                         Meaning::Muted)});
    return row;
}

TableSpec gapTable(const ScoreCard &card, const TextContext &text)
{
    TableSpec table;
    table.id = card.score + QStringLiteral(".gaps");
    table.title = Texts::tr("Our indicators against their targets (estimated)");
    table.columns = gapColumns(card);
    for (const ScoreGap &gap : card.gaps) {
        table.rows.push_back(gapRow(card, gap, text));
        table.questions.push_back(rowsOf(gap));
    }
    table.note = card.weights
        ? Texts::tr("Estimated from imported orders; no target is published for this score, each says where "
                    "it comes from. Weights: %1.")
              .arg(weightsText(*card.weights))
        : Texts::tr("Estimated from imported orders; no target is published for this score, each says where "
                    "it comes from. Weights are examples, not official.");
    table.windowNote = Texts::tr("Point at an indicator to read where its target comes from.");
    table.emptyText = Texts::tr("None of our indicators belongs to this score yet.");
    return table;
}

/// What else tells of the dimensions: no target, so no gap.
TableSpec figureTable(const ScoreCard &card, const TextContext &text)
{
    TableSpec table;
    table.id = card.score + QStringLiteral(".figures");
    table.title = Texts::tr("More of our figures by dimension, without a target (estimated)");
    table.columns = {textColumn(QStringLiteral("dimension"), Texts::tr("Dimension")),
                     textColumn(QStringLiteral("indicator"), Texts::tr("Indicator")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Now")),
                     textColumn(QStringLiteral("state"), Texts::tr("State")),
                     numberColumn(QStringLiteral("sample"), Texts::tr("Sample")),
                     numberColumn(QStringLiteral("least"), Texts::tr("Smallest sample")),
                     textColumn(QStringLiteral("days"), Texts::tr("Days looked at"))};
    QStringList ids;
    for (const DimensionFigure &figure : card.figures) {
        const IndicatorValue &value = figure.value;
        ids << value.id;
        const QString state = value.hasValue()
            ? Texts::tr("covers %1 of %2 days").arg(value.coveredDays).arg(value.days)
            : stateText(value.state);
        table.rows.push_back(
            {textCell(local(figure.dimensionName, text)), textCell(local(figure.name, text)),
             valueCell(value, text), textCell(state, Meaning::Muted), countCell(value.sample, text),
             figure.minimumSample > 0 ? countCell(figure.minimumSample, text) : missingCell(),
             textCell(shortPeriod(figure.window), Meaning::Muted)});
        RowsQuestion question;
        question.indicator = value.id;
        question.period = figure.window;
        table.questions.push_back(question);
    }
    table.note = Texts::tr("They tell of the dimension; no source gives a target that fits them, and they "
                           "count in no total.");
    table.windowNote
        = Texts::tr("Set a target of your own with “Own targets…” where official values are entered.");
    table.terminalNote
        = Texts::tr("shopglass scores target INDICATOR VALUE; the indicators, in this order: %1")
              .arg(ids.join(u", "));
    return table;
}

QString dimensionNames(const ScoreCard &card, const TextContext &text)
{
    QStringList names;
    for (const ScoreDimensionName &dimension : card.dimensions)
        names << local(dimension.name, text);
    return names.join(Texts::tr(", "));
}

} // namespace

Section costSection(const ScoreCard &card, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("scores.%1.costs").arg(card.score);
    section.title = Texts::tr("%1: what costs points (estimated)").arg(local(card.name, text));
    section.sentences = totalSentences(card, text) + adviceSentences(card, text);
    if (card.waterfall)
        section.charts.push_back(waterfallChart(card, text));
    section.charts.push_back(attainmentChart(card, text));
    section.tables.push_back(gapTable(card, text));
    if (!card.figures.empty())
        section.tables.push_back(figureTable(card, text));
    section.note
        = Texts::tr("Assumptions: as many orders a day as in the last %1 days that have any; bad ones "
                    "drop out as their day leaves the window; an order whose fate is not known yet "
                    "counts as one to come.")
              .arg(PaceDays);
    return section;
}

Section formerSection(const ScoreCard &card, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("scores.%1.%2").arg(card.score, card.ruleVersion);
    section.title = local(card.name, text);
    section.sentences << Texts::tr("A rule version that no longer holds: the same official values by its own "
                                   "dimensions, and the indicators that belonged to them.");
    ChartSpec dimensions = dimensionChart(card, text);
    dimensions.id += QLatin1Char('.') + card.ruleVersion;
    if (!dimensions.isEmpty())
        section.charts.push_back(std::move(dimensions));
    else
        section.sentences
            << Texts::tr("Its own dimensions have no official values: %1.").arg(dimensionNames(card, text));
    if (!card.gaps.empty()) {
        section.tables.push_back(gapTable(card, text));
        section.tables.back().id += QLatin1Char('.') + card.ruleVersion;
    }
    return section;
}

} // namespace shopglass
