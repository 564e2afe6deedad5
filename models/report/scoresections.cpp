#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/plansections.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportScores)
};

QString officialLabel(const OfficialScoreLine &line)
{
    const QString dimension = line.dimension.isEmpty() ? Texts::tr("Total") : line.dimension;
    const QString subject = line.subjectName.isEmpty() ? line.subject : line.subjectName;
    if (subject.isEmpty())
        return dimension;
    return line.dimension.isEmpty() ? subject : Texts::tr("%1, %2").arg(subject, dimension);
}

/// Scores of products or influencers have no total of the store: the lowest one is what to look at.
QString lowestSentence(const ScoreCard &card)
{
    const OfficialScoreLine *lowest = nullptr;
    int count = 0;
    for (const OfficialScoreLine &line : card.official) {
        if (!line.dimension.isEmpty() || !line.latest)
            continue;
        ++count;
        if (!lowest || *line.latest < *lowest->latest)
            lowest = &line;
    }
    if (!lowest)
        return {};
    return Texts::tr("%1 official values; the lowest is %2 with %3.")
        .arg(count)
        .arg(lowest->subjectName.isEmpty() ? lowest->subject : lowest->subjectName,
             QString::number(*lowest->latest, 'f', 2));
}

QString officialSentence(const ScoreCard &card, const ViewSet &views, const TextContext &text)
{
    const auto total
        = std::find_if(card.official.begin(), card.official.end(), [](const OfficialScoreLine &line) {
              return line.dimension.isEmpty() && line.subject.isEmpty() && line.latest;
          });
    if (total == card.official.end()) {
        if (!card.official.empty())
            return lowestSentence(card);
        return Texts::tr("No official value imported. %1")
            .arg(importHint(views, QStringLiteral("scores"), text));
    }
    const QString value = QString::number(*total->latest, 'f', 2);
    const QString scale = QString::number(card.scaleMax, 'f', 0);
    const QString day = total->latestDay ? total->latestDay->iso() : missingText();
    if (total->change) {
        return Texts::tr("Official value %1 of %2 on %3, %4 against a week before.")
            .arg(value, scale, day, scoreChangeCell(total->change).text);
    }
    return Texts::tr("Official value %1 of %2 on %3.").arg(value, scale, day);
}

QString gapSentence(const ScoreCard &card, const TextContext &text)
{
    const auto missed = std::find_if(card.gaps.begin(), card.gaps.end(),
                                     [](const ScoreGap &gap) { return gap.gap && *gap.gap > 0.0; });
    if (missed == card.gaps.end()) {
        const bool any = std::any_of(card.gaps.begin(), card.gaps.end(),
                                     [](const ScoreGap &gap) { return gap.gap.has_value(); });
        return any ? Texts::tr("Estimated: every indicator with data meets its target.") : QString();
    }
    const QString name = local(missed->indicatorName, text);
    const QString now = valueText(missed->value, text);
    const QString target = unitCell(missed->target, missed->value.unit, text).text;
    if (missed->ordersToChange) {
        return Texts::tr(
                   "Estimated: %1 costs most: %2 against a target of %3; %4 orders would have to turn good.")
            .arg(name, now, target, fullCount(*missed->ordersToChange));
    }
    return Texts::tr("Estimated: %1 costs most: %2 against a target of %3.").arg(name, now, target);
}

TableSpec officialTable(const ScoreCard &card, const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = card.score + QStringLiteral(".official");
    table.title = Texts::tr("Official values");
    table.columns = {textColumn(QStringLiteral("name"), Texts::tr("Score or dimension")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Official value")),
                     textColumn(QStringLiteral("day"), Texts::tr("Published")),
                     numberColumn(QStringLiteral("change"), Texts::tr("Change in a week"))};
    for (const OfficialScoreLine &line : card.official) {
        table.rows.push_back({textCell(officialLabel(line)), scoreCell(line.latest),
                              line.latestDay ? dayCell(*line.latestDay) : missingCell(),
                              scoreChangeCell(line.change)});
    }
    table.note = Texts::tr("As published by the platform.");
    table.emptyText
        = Texts::tr("No official value imported. %1").arg(importHint(views, QStringLiteral("scores"), text));
    return table;
}

TableSpec gapTable(const ScoreCard &card, const TextContext &text)
{
    TableSpec table;
    table.id = card.score + QStringLiteral(".gaps");
    table.title = Texts::tr("Our indicators against their targets (estimated)");
    table.columns = {textColumn(QStringLiteral("dimension"), Texts::tr("Dimension")),
                     textColumn(QStringLiteral("indicator"), Texts::tr("Indicator")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Now")),
                     numberColumn(QStringLiteral("target"), Texts::tr("Example target")),
                     numberColumn(QStringLiteral("attainment"), Texts::tr("Attainment")),
                     numberColumn(QStringLiteral("orders"), Texts::tr("Orders to turn good")),
                     numberColumn(QStringLiteral("headroom"), Texts::tr("Bad ones that still fit")),
                     numberColumn(QStringLiteral("sample"), Texts::tr("Sample")),
                     numberColumn(QStringLiteral("weight"), Texts::tr("Example weight")),
                     textColumn(QStringLiteral("confidence"), Texts::tr("Confidence of the target"))};
    for (const ScoreGap &gap : card.gaps) {
        TableCell attainment = shareCell(gap.attainment);
        if (gap.gap)
            attainment.meaning = *gap.gap <= 0.0 ? Meaning::Good : Meaning::Bad;
        TableCell name = textCell(local(gap.indicatorName, text));
        name.tooltip = gap.provenance.source;
        table.questions.emplace_back().indicator = gap.value.id;
        table.rows.push_back({textCell(local(gap.dimensionName, text)), name, valueCell(gap.value, text),
                              unitCell(gap.target, gap.value.unit, text), attainment,
                              gap.ordersToChange ? countCell(*gap.ordersToChange, text) : missingCell(),
                              gap.headroom ? countCell(*gap.headroom, text) : missingCell(),
                              countCell(gap.value.sample, text), shareCell(gap.exampleWeight),
                              textCell(confidenceText(gap.provenance.confidence), Meaning::Muted)});
    }
    table.note = Texts::tr("Estimated from imported orders; targets and weights are examples, not official.");
    table.emptyText = Texts::tr("None of our indicators belongs to this score yet.");
    return table;
}

ChartSpec attainmentChart(const ScoreCard &card, const TextContext &text)
{
    ChartSpec chart;
    chart.id = card.score + QStringLiteral(".attainment");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("%1: attainment of targets (estimated)").arg(local(card.name, text));
    chart.summary = gapSentence(card, text);
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Percent;
    chart.emptyText = Texts::tr("No indicator of this score has enough data yet.");
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
    }
    if (!chart.bars.empty())
        chart.series.push_back({Texts::tr("Attainment"), SeriesRole::Primary, {}, {}, {}});
    completeTwin(chart, Texts::tr("Indicator"), text);
    return chart;
}

/// Published totals over time; of many products or influencers the lowest, which need attention.
ChartSpec historyChart(const ScoreCard &card, const TextContext &text)
{
    static constexpr std::array Roles
        = {SeriesRole::Primary, SeriesRole::Accent2, SeriesRole::Accent3, SeriesRole::Shelf};
    ChartSpec chart;
    chart.id = card.score + QStringLiteral(".history");
    chart.title = Texts::tr("%1 as published").arg(local(card.name, text));
    chart.yUnit = AxisUnit::Score;
    std::vector<const OfficialScoreLine *> totals;
    for (const OfficialScoreLine &line : card.official) {
        if (line.dimension.isEmpty() && line.latest && line.history.size() >= 2)
            totals.push_back(&line);
    }
    std::stable_sort(
        totals.begin(), totals.end(),
        [](const OfficialScoreLine *a, const OfficialScoreLine *b) { return *a->latest < *b->latest; });
    if (totals.size() > Roles.size()) {
        chart.title = Texts::tr("%1 as published: the %2 lowest of %3")
                          .arg(local(card.name, text))
                          .arg(Roles.size())
                          .arg(totals.size());
        totals.resize(Roles.size());
    }
    for (const OfficialScoreLine *line : totals) {
        ChartSeries series;
        series.name = officialLabel(*line);
        series.role = Roles[chart.series.size()];
        for (const auto &[day, value] : line->history) {
            series.x.push_back(day.number());
            series.y.push_back(value);
        }
        chart.series.push_back(std::move(series));
    }
    completeTwin(chart, Texts::tr("Day"), text);
    return chart;
}

Section cardSection(const ScoreCard &card, const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("scores.") + card.score;
    section.title = local(card.name, text);
    for (const QString &sentence : {officialSentence(card, views, text), gapSentence(card, text)}) {
        if (!sentence.isEmpty())
            section.sentences << sentence;
    }
    ChartSpec history = historyChart(card, text);
    if (!history.isEmpty()) {
        history.summary = officialSentence(card, views, text);
        if (card.score == views.scoreChange.score)
            history.bands = scoreEventBands(views, text);
        section.charts.push_back(std::move(history));
    }
    section.tables.push_back(officialTable(card, views, text));
    if (!card.gaps.empty()) {
        section.charts.push_back(attainmentChart(card, text));
        section.tables.push_back(gapTable(card, text));
    }
    section.note = Texts::tr("The estimates look at %1.").arg(fullPeriod(views.scores.window));
    return section;
}

} // namespace

std::vector<Section> scoreSections(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections;
    for (const ScoreCard &card : views.scores.cards)
        sections.push_back(cardSection(card, views, text));
    if (!views.scoreChange.score.isEmpty())
        sections.push_back(scoreChangeSection(views, text));
    for (Section &section : planSections(views, text))
        sections.push_back(std::move(section));
    for (Section &section : careSections(views, text))
        sections.push_back(std::move(section));
    return sections;
}

} // namespace shopglass
