#include "models/report/coveragesections.h"

#include "models/report/cells.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportCoverage)
};

/// Up to so many kinds the calendar draws those without files, too.
constexpr std::size_t MostEmptyRows = 6;
constexpr std::size_t MostRanges = 4;
/// Half a bar says 'partly' without its colour.
constexpr double PartlyThickness = 0.45;

QString daysText(DayRange days)
{
    return days.from == days.to ? days.from.iso() : days.from.iso() + QStringLiteral(" – ") + days.to.iso();
}

QString rangesText(const std::vector<DayRange> &ranges)
{
    QStringList texts;
    // The newest gaps are those that can still be downloaded.
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        if (std::size_t(texts.size()) == MostRanges) {
            texts << QStringLiteral("…");
            break;
        }
        texts << daysText(*range);
    }
    return texts.isEmpty() ? missingText() : texts.join(Texts::tr("; "));
}

/// A file begins within a day, and nothing of the day before is seen: it may have been cut, or that is when
/// the store opened. Nobody need be alarmed by it.
bool mayBeOpening(const CoverageRow &row, const PartlyDay &partly, Period window)
{
    const Day before = partly.day.plus(-1);
    return partly.why == PartlyDay::Why::BeginsInDay
        && (before < window.from || std::ranges::any_of(row.missing, [before](const DayRange &range) {
                return range.to == before;
            }));
}

/// Partly in, whatever the store did.
int cutDays(const CoverageRow &row, Period window)
{
    return int(std::ranges::count_if(
        row.partly, [&](const PartlyDay &partly) { return !mayBeOpening(row, partly, window); }));
}

QString whyPartly(const CoverageRow &row, const PartlyDay &partly, Period window)
{
    if (mayBeOpening(row, partly, window))
        return Texts::tr("%1 begins at %2 of this day. If the store opened then, the day is whole.")
            .arg(partly.file, beijingText(partly.earliest.value_or(0)).mid(11, 5));
    switch (partly.why) {
    case PartlyDay::Why::RowsLeftOut:
        return Texts::tr("Rows of this day in %1 could not be read.").arg(partly.file);
    case PartlyDay::Why::BeginsInDay:
        return Texts::tr("%1 begins at %2 of this day; on other days orders or events come earlier.")
            .arg(partly.file, beijingText(partly.earliest.value_or(0)).mid(11, 5));
    case PartlyDay::Why::SourcesMissing:
        return Texts::tr("%1 has nothing of %2, unlike the days beside it: was it exported with a filter?")
            .arg(partly.file, partly.parts.join(Texts::tr(", ")));
    case PartlyDay::Why::EndsInDay:
        return partly.latest
            ? Texts::tr("%1 ends at %2 of this day.").arg(partly.file, beijingText(*partly.latest).mid(11, 5))
            : Texts::tr("%1 was made before this day was over.").arg(partly.file);
    case PartlyDay::Why::PartsMissing:
        break;
    }
    return Texts::tr("Nothing of %1 on this day.").arg(partly.parts.join(Texts::tr(", ")));
}

/// Days in a row that one reason makes partly in: a file that was filtered has many of them.
struct PartlyRun
{
    const CoverageRow *row = nullptr;
    DayRange days;
    QString why;
};

/// The newest first.
std::vector<PartlyRun> partlyRuns(const CoverageView &view)
{
    std::vector<PartlyRun> runs;
    for (const CoverageRow &row : view.rows) {
        for (const PartlyDay &partly : row.partly) {
            const QString why = whyPartly(row, partly, view.window);
            PartlyRun *last = runs.empty() ? nullptr : &runs.back();
            if (last && last->row == &row && last->days.to.plus(1) == partly.day && last->why == why)
                last->days.to = partly.day;
            else
                runs.push_back({&row, {partly.day, partly.day}, why});
        }
    }
    std::ranges::stable_sort(runs,
                             [](const PartlyRun &a, const PartlyRun &b) { return a.days.to > b.days.to; });
    return runs;
}

ChartBand band(int row, DayRange days)
{
    ChartBand made;
    made.row = row;
    made.from = days.from.number();
    made.to = days.to.number() + 1;
    return made;
}

void addBands(const CoverageRow &row, ChartSpec &chart)
{
    const int place = int(chart.rowLabels.size());
    for (const DayRange &range : row.in) {
        chart.bands.push_back(band(place, range));
        chart.bands.back().role = SeriesRole::Primary;
        chart.bands.back().label = Texts::tr("complete");
    }
    // Days in a row make one bar; its reasons are in the table.
    for (std::size_t i = 0; i < row.partly.size(); ++i) {
        const Day first = row.partly[i].day;
        while (i + 1 < row.partly.size() && row.partly[i + 1].day == row.partly[i].day.plus(1))
            ++i;
        chart.bands.push_back(band(place, {first, row.partly[i].day}));
        chart.bands.back().role = SeriesRole::Accent2;
        chart.bands.back().thickness = PartlyThickness;
        chart.bands.back().label = Texts::tr("incomplete");
    }
}

QString summaryOf(const CoverageView &view, const QStringList &neverImported, const TextContext &text)
{
    QStringList gaps;
    for (const CoverageRow &row : view.rows) {
        const int missing = daysOf(row.missing);
        if (row.hasAny() && missing > 0)
            gaps << Texts::tr("%1: %n day(s) missing", nullptr, missing).arg(local(row.name, text));
        if (const int cut = cutDays(row, view.window); cut > 0)
            gaps << Texts::tr("%1: %n day(s) incomplete", nullptr, cut).arg(local(row.name, text));
    }
    const QString window = daysText({view.window.from, view.window.to});
    QString summary = gaps.isEmpty()
        ? Texts::tr("Every kind that was imported has all days from %1.").arg(window)
        : Texts::tr("Of %1: %2.").arg(window, gaps.join(Texts::tr("; ")));
    if (!neverImported.isEmpty())
        summary = Texts::tr("%1 No file at all of: %2.", "two sentences")
                      .arg(summary, neverImported.join(Texts::tr("; ")));
    return summary;
}

} // namespace

ChartSpec coverageCalendarChart(const CoverageView &view, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("coverage");
    chart.kind = ChartKind::Timeline;
    chart.language = text.language;
    chart.title = Texts::tr("Days that the files cover");
    chart.emptyText = Texts::tr("Nothing was imported yet, so no day is covered.");
    QStringList neverImported;
    for (const CoverageRow &row : view.rows) {
        if (!row.hasAny() && view.rows.size() > MostEmptyRows) {
            neverImported << local(row.name, text);
            continue;
        }
        addBands(row, chart);
        chart.rowLabels << local(row.name, text);
    }
    chart.summary = summaryOf(view, neverImported, text);
    chart.twin = coverageStateTable(view, text);
    return chart;
}

TableSpec coverageStateTable(const CoverageView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("coverage");
    table.title = Texts::tr("Which files are missing");
    table.columns = {textColumn(QStringLiteral("kind"), Texts::tr("Kind of file")),
                     numberColumn(QStringLiteral("in"), Texts::tr("Complete days")),
                     numberColumn(QStringLiteral("partly"), Texts::tr("Incomplete days")),
                     numberColumn(QStringLiteral("missing"), Texts::tr("Missing")),
                     textColumn(QStringLiteral("ranges"), Texts::tr("Which days are missing")),
                     textColumn(QStringLiteral("download"), Texts::tr("Where to download it"))};
    // What has files comes first, then what could be imported.
    std::vector<const CoverageRow *> rows;
    for (const CoverageRow &row : view.rows)
        rows.push_back(&row);
    std::ranges::stable_partition(rows, [](const CoverageRow *row) { return row->hasAny(); });
    for (const CoverageRow *row : rows) {
        TableCell partly = countCell(qint64(row->partly.size()), text);
        partly.meaning = cutDays(*row, view.window) == 0 ? Meaning::None : Meaning::Warning;
        TableCell missing = countCell(daysOf(row->missing), text);
        missing.meaning = row->missing.empty() ? Meaning::Good : Meaning::Warning;
        TableCell download = textCell(local(row->download, text));
        download.tooltip = download.text;
        table.rows.push_back(
            {textCell(local(row->name, text)), countCell(daysOf(row->in), text), partly, missing,
             textCell(row->hasAny() ? rangesText(row->missing) : Texts::tr("no file yet")), download});
    }
    return table;
}

TableSpec partlyDaysTable(const CoverageView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("coverage.partly");
    table.title = Texts::tr("Days that are incomplete");
    table.columns = {textColumn(QStringLiteral("day"), Texts::tr("Day")),
                     textColumn(QStringLiteral("kind"), Texts::tr("Kind of file")),
                     textColumn(QStringLiteral("why"), Texts::tr("Why"))};
    table.emptyText = Texts::tr("No day is incomplete.");
    table.note = Texts::tr("Download such a day again, whole, and import it: the newer file counts.");
    for (const PartlyRun &run : partlyRuns(view)) {
        TableCell why = textCell(run.why);
        why.tooltip = why.text;
        table.rows.push_back({textCell(daysText(run.days)), textCell(local(run.row->name, text)), why});
    }
    if (table.rows.empty())
        table.note.clear();
    return table;
}

Section coverageCalendarSection(const CoverageView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("coverage");
    section.title = Texts::tr("Coverage calendar");
    section.charts.push_back(coverageCalendarChart(view, text));
    section.sentences << section.charts.front().summary;
    section.tables.push_back(partlyDaysTable(view, text));
    return section;
}

} // namespace shopglass
