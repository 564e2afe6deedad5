#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/plansections.h"
#include "models/report/scoreparts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

/// Two dimensions make a line, not a radar.
constexpr std::size_t LeastCorners = 3;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportScores)
};

QString officialLabel(const ScoreCard &card, const OfficialScoreLine &line, const TextContext &text)
{
    const QString dimension
        = line.dimension.isEmpty() ? Texts::tr("Total") : dimensionLabel(card, line, text);
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

/// Our indicators of a dimension, with what they are now; empty where there is none.
QString evidenceOf(const ScoreCard &card, const QString &dimension, const TextContext &text)
{
    QStringList parts;
    for (const ScoreGap &gap : card.gaps) {
        if (!dimension.isEmpty() && gap.dimension == dimension)
            //: %1 indicator, %2 its value
            parts << Texts::tr("%1 %2").arg(local(gap.indicatorName, text), valueText(gap.value, text));
    }
    return parts.join(Texts::tr("; "));
}

/// The dimensions of the rule that the store has no value of.
void addValueless(TableSpec &table, const ScoreCard &card, const TextContext &text)
{
    for (const ScoreDimensionName &dimension : card.dimensions) {
        const bool published = std::ranges::any_of(
            card.official, [&](const OfficialScoreLine &line) { return line.dimensionId == dimension.id; });
        if (published)
            continue;
        table.rows.push_back({textCell(local(dimension.name, text)),
                              textCell(Texts::tr("no data"), Meaning::Muted), missingCell(), missingCell(),
                              textCell(evidenceOf(card, dimension.id, text), Meaning::Estimated)});
        table.questions.push_back(officialQuestion(card, local(dimension.name, text)));
    }
}

TableSpec officialTable(const ScoreCard &card, const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = card.score + QStringLiteral(".official");
    table.title = Texts::tr("Official values");
    table.columns = {textColumn(QStringLiteral("name"), Texts::tr("Score or dimension")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Official value"), card.score),
                     textColumn(QStringLiteral("day"), Texts::tr("Published")),
                     numberColumn(QStringLiteral("change"), Texts::tr("Change in a week")),
                     textColumn(QStringLiteral("evidence"), Texts::tr("Our indicators of it (estimated)"))};
    for (const OfficialScoreLine &line : card.official) {
        table.rows.push_back({textCell(officialLabel(card, line, text)), scoreCell(line.latest),
                              line.latestDay ? dayCell(*line.latestDay) : missingCell(),
                              scoreChangeCell(line.change),
                              textCell(evidenceOf(card, line.dimensionId, text), Meaning::Estimated)});
        table.questions.push_back(officialQuestion(card, line.dimension));
    }
    if (!card.official.empty() && !card.subjects)
        addValueless(table, card, text);
    table.note = Texts::tr("As published by the platform.");
    if (!card.contradictions.empty()) {
        const ScoreContradiction &one = card.contradictions.back();
        table.note += QLatin1Char(' ')
            + Texts::tr(
                  "On %n day(s) one dimension has two different values (last on %1: %2); these days are "
                  "left out. Undo the import that is wrong.",
                  nullptr, int(card.contradictions.size()))
                  .arg(one.day.iso(), one.names.join(QStringLiteral(" / ")));
    }
    table.emptyText
        = Texts::tr("No official value imported. %1").arg(importHint(views, QStringLiteral("scores"), text));
    return table;
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
        series.name = officialLabel(card, *line, text);
        series.role = Roles[chart.series.size()];
        for (const auto &[day, value] : line->history) {
            series.x.push_back(day.number());
            series.y.push_back(value);
        }
        chart.series.push_back(std::move(series));
    }
    completeTwin(chart, Texts::tr("Day"), text);
    // Of many products or influencers the official values below open the rows of each.
    if (totals.size() != 1 || !totals.front()->subject.isEmpty())
        return chart;
    chart.twin.columns[1].definitionId = card.score;
    for (const std::vector<TableCell> &row : chart.twin.rows)
        chart.twin.questions.emplace_back().of = QStringLiteral("total/") + row.front().text;
    return chart;
}

/// The last of them by day.
QString contestedSentence(const ScoreCard &card)
{
    const ContestedOfficial &last = card.contested.back();
    QStringList what{last.day.iso()};
    for (const QString &part : {last.subject, last.dimension}) {
        if (!part.isEmpty())
            what.append(part);
    }
    const auto points = [](double value) { return QString::number(value, 'f', 2); };
    return Texts::tr(
               "%n official value(s) are stated differently by two imports, last %1: %2 in “%3” counts, "
               "%4 in “%5” does not. Undo the one that is wrong.",
               nullptr, int(card.contested.size()))
        .arg(what.join(QStringLiteral(" · ")), points(last.counts), last.countsFile, points(last.other),
             last.otherFile);
}

Section cardSection(const ScoreCard &card, const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("scores.") + card.score;
    section.title = local(card.name, text);
    for (const QString &sentence : {officialSentence(card, views, text), worstGapSentence(card, text)}) {
        if (!sentence.isEmpty())
            section.sentences << sentence;
    }
    if (!card.contested.empty())
        section.sentences << contestedSentence(card);
    if (!card.unknownDimensions.isEmpty())
        section.sentences << Texts::tr(
                                 "Official values came under names that this score has no dimension of: %1. "
                                 "They are kept and count nowhere. Check the file that brought them.")
                                 .arg(card.unknownDimensions.join(Texts::tr(", ")));
    ChartSpec history = historyChart(card, text);
    if (!history.isEmpty()) {
        history.summary = officialSentence(card, views, text);
        if (card.score == views.scoreChange.score)
            history.bands = scoreEventBands(views, text);
        section.charts.push_back(std::move(history));
    }
    ChartSpec dimensions = dimensionChart(card, text);
    if (!dimensions.isEmpty())
        section.charts.push_back(std::move(dimensions));
    if (!card.subjects)
        section.tables.push_back(officialTable(card, views, text));
    section.note = Texts::tr("The estimates look at %1.").arg(fullPeriod(views.scores.window));
    return section;
}

void add(std::vector<Section> &sections, Section section, ScorePart part)
{
    section.part = scorePartTitle(part);
    sections.push_back(std::move(section));
}

/// Which file would tell the indicators that none does.
QStringList untoldSentences(const ScoreCard &card, const ViewSet &views, const TextContext &text)
{
    QStringList sentences;
    for (const ScoreGap &gap : card.gaps) {
        if (gap.value.state != ValueState::NotCovered)
            continue;
        const QString hint = missingFileHint(views, gap.value.id, gap.window, text);
        if (!hint.isEmpty())
            sentences << Texts::tr("%1 is not covered. %2").arg(local(gap.indicatorName, text), hint);
    }
    return sentences;
}

void addCardSections(std::vector<Section> &sections, const ScoreCard &card, const ViewSet &views,
                     const TextContext &text)
{
    add(sections, cardSection(card, views, text), ScorePart::Overview);
    if (card.subjects)
        add(sections, subjectSection(card, views, text), ScorePart::Overview);
    if (!card.gaps.empty()) {
        Section costs = costSection(card, text);
        costs.sentences += untoldSentences(card, views, text);
        add(sections, costs, ScorePart::Costs);
    }
    if (!card.benefits.empty())
        add(sections, benefitSection(card, text), ScorePart::Costs);
}

} // namespace

QString scorePartTitle(ScorePart part)
{
    switch (part) {
    case ScorePart::Overview:
        return Texts::tr("At a glance");
    case ScorePart::Costs:
        return Texts::tr("Points lost and to gain");
    case ScorePart::Plans:
        return Texts::tr("What if and plans");
    case ScorePart::History:
        return Texts::tr("History and causes");
    case ScorePart::Programmes:
        return Texts::tr("Programmes");
    }
    return {};
}

QString dimensionLabel(const ScoreCard &card, const OfficialScoreLine &line, const TextContext &text)
{
    const auto known = std::ranges::find(card.dimensions, line.dimensionId, &ScoreDimensionName::id);
    if (line.dimensionId.isEmpty() || known == card.dimensions.end())
        return line.dimension;
    const QString name = local(known->name, text);
    const bool same = line.dimension == known->name.zh || line.dimension == known->name.en;
    //: %1 a dimension as the rule names it, %2 as the file names it
    return same ? name : Texts::tr("%1 (published as %2)").arg(name, line.dimension);
}

RowsQuestion officialQuestion(const ScoreCard &card, const QString &dimension)
{
    RowsQuestion question;
    question.indicator = card.score;
    question.of = dimension.isEmpty() ? QStringLiteral("total") : dimension;
    return question;
}

ChartSpec dimensionChart(const ScoreCard &card, const TextContext &text)
{
    ChartSpec chart;
    chart.id = card.score + QStringLiteral(".dimensions");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("%1 by dimension (official)").arg(local(card.name, text));
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Score;
    const OfficialScoreLine *lowest = nullptr;
    std::vector<RowsQuestion> questions;
    for (const OfficialScoreLine &line : card.official) {
        if (!line.subject.isEmpty() || line.dimension.isEmpty() || !line.latest)
            continue;
        ChartBar bar;
        bar.label = dimensionLabel(card, line, text);
        bar.parts = {*line.latest};
        bar.target = card.scaleMax;
        bar.text = scoreCell(line.latest).text;
        chart.bars.push_back(std::move(bar));
        questions.push_back(officialQuestion(card, line.dimension));
        if (!lowest || *line.latest < *lowest->latest)
            lowest = &line;
    }
    if (!lowest)
        return {};
    chart.summary = Texts::tr("The lowest dimension is %1 with %2 of %3.")
                        .arg(dimensionLabel(card, *lowest, text), scoreCell(lowest->latest).text,
                             QString::number(card.scaleMax, 'f', 0));
    chart.series.push_back({Texts::tr("Official value"), SeriesRole::Primary, {}, {}, {}});
    chart.asRadar = chart.bars.size() >= LeastCorners;
    completeTwin(chart, Texts::tr("Dimension"), text);
    chart.twin.questions = std::move(questions);
    // What the bars are held against is no target of anybody's.
    for (TableColumn &column : chart.twin.columns) {
        if (column.id == QLatin1String("target"))
            column.title = Texts::tr("Full marks");
    }
    return chart;
}

std::vector<Section> scoreSections(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections;
    for (const ScoreCard &card : views.scores.cards)
        addCardSections(sections, card, views, text);
    for (Section &section : shippingSections(views.scores.shipping, text))
        add(sections, std::move(section), ScorePart::Costs);
    if (!views.scoreChange.score.isEmpty())
        add(sections, scoreChangeSection(views, text), ScorePart::History);
    for (Section &section : planSections(views, text))
        add(sections, std::move(section), ScorePart::Plans);
    for (Section &section : careSections(views, text))
        add(sections, std::move(section), ScorePart::Costs);
    for (const ScoreCard &card : views.scores.formerCards)
        add(sections, formerSection(card, text), ScorePart::History);
    return sections;
}

} // namespace shopglass
