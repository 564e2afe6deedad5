// What changed of the store's score between the first and the last day of the period, and where it comes
// from.

#include "models/base/sentences.h"
#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportScoreChange)
};

QString groupName(GroupBy groupBy)
{
    switch (groupBy) {
    case GroupBy::Product:
        return Texts::tr("Product");
    case GroupBy::Influencer:
        return Texts::tr("Influencer");
    case GroupBy::Warehouse:
        return Texts::tr("Warehouse");
    default:
        return Texts::tr("Courier");
    }
}

QString whoOf(const CauseShare &cause)
{
    if (cause.key.isEmpty())
        return cause.by == GroupBy::Influencer ? Texts::tr("none (own sales)") : Texts::tr("not named");
    return cause.name.isEmpty() ? cause.key : cause.name;
}

/// A difference of two values of a unit, with its sign.
QString differenceText(double difference, Unit unit, const TextContext &text)
{
    if (isRatio(unit))
        return percentagePoints(difference, text.language);
    const QString sign = difference > 0.0 ? QStringLiteral("+") : QString();
    if (unit == Unit::Hours)
        return sign + hoursText(difference, text.language);
    if (unit == Unit::Seconds)
        return sign + secondsText(difference, text.language);
    return sign + unitCell(difference, unit, text).text;
}

TableCell differenceCell(const std::optional<double> &difference, Unit unit, Direction direction,
                         const TextContext &text)
{
    if (!difference)
        return missingCell();
    TableCell cell = textCell(differenceText(*difference, unit, text));
    cell.raw = *difference;
    // What is rounded to nothing is judged as nothing.
    const auto counts = [](QChar c) { return c >= QLatin1Char('1') && c <= QLatin1Char('9'); };
    if (std::ranges::none_of(cell.text, counts)) {
        cell.text = noChangeText();
        cell.meaning = Meaning::Muted;
        return cell;
    }
    cell.change = true;
    if (direction != Direction::Neutral)
        cell.meaning
            = (*difference > 0.0) == (direction == Direction::HigherIsBetter) ? Meaning::Good : Meaning::Bad;
    return cell;
}

TableCell pointsCell(const std::optional<double> &points)
{
    if (!points)
        return missingCell();
    TableCell cell = textCell(QStringLiteral("%1%2").arg(*points > 0.0 ? QStringLiteral("+") : QString(),
                                                         QString::number(*points, 'f', 2)),
                              Meaning::Estimated);
    cell.raw = *points;
    return cell;
}

TableCell publishedCell(const std::optional<PublishedScore> &score)
{
    if (!score)
        return missingCell();
    TableCell cell = scoreCell(score->value);
    cell.tooltip = score->day.iso();
    return cell;
}

std::optional<double> changeOf(const std::optional<PublishedScore> &before,
                               const std::optional<PublishedScore> &now)
{
    return before && now ? std::optional(now->value - before->value) : std::nullopt;
}

QString totalSentence(const ScoreChange &change)
{
    if (!change.totalBefore || !change.totalNow) {
        return Texts::tr(
            "No official total was published in the week up to one of the two days, so its change is "
            "not known.");
    }
    const double difference = change.totalNow->value - change.totalBefore->value;
    const QString sign = difference > 0.0 ? QStringLiteral("+") : QString();
    return Texts::tr("Official total: %1 on %2, %3 on %4 (%5).")
        .arg(QString::number(change.totalBefore->value, 'f', 2), change.totalBefore->day.iso(),
             QString::number(change.totalNow->value, 'f', 2), change.totalNow->day.iso(),
             sign + QString::number(difference, 'f', 2));
}

/// The largest part over all ways of grouping; none of a group that is too small to be judged.
const CauseShare *largestPart(const std::vector<CauseShare> &causes)
{
    const auto isTooSmall
        = [](const IndicatorValue &value) { return value.state == ValueState::NotEnoughData; };
    const CauseShare *largest = nullptr;
    for (const CauseShare &cause : causes) {
        const bool known = cause.before.hasValue() || cause.now.hasValue();
        if (!known || isTooSmall(cause.before) || isTooSmall(cause.now))
            continue;
        if (!largest || std::abs(cause.part) > std::abs(largest->part))
            largest = &cause;
    }
    return largest;
}

/// The indicator that got worse most, with its largest part.
QString worstSentence(const ScoreChange &change, const TextContext &text)
{
    const auto worst = std::ranges::find_if(change.indicators, &IndicatorChange::isWorse);
    if (worst == change.indicators.end())
        return {};
    const QString moved
        = Texts::tr("Estimated: %1 got worse, from %2 to %3 (%4).")
              .arg(local(worst->name, text), valueText(worst->before, text), valueText(worst->now, text),
                   differenceText(*worst->difference, worst->now.unit, text));
    const CauseShare *cause = largestPart(worst->causes);
    if (!cause)
        return moved;
    const QString part = differenceText(cause->part, worst->now.unit, text);
    const bool isOwn = cause->by == GroupBy::Influencer && cause->key.isEmpty();
    return joinedSentences(
        {moved,
         isOwn ? Texts::tr("Orders without an influencer make up %1 of it.").arg(part)
               : Texts::tr("%1 \"%2\" makes up %3 of it.").arg(groupName(cause->by), whoOf(*cause), part)});
}

TableSpec dimensionTable(const ScoreChange &change, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("score_change.dimensions");
    table.title = Texts::tr("By dimension (official)");
    table.columns = {textColumn(QStringLiteral("dimension"), Texts::tr("Dimension")),
                     numberColumn(QStringLiteral("before"), change.from.iso(), change.score),
                     numberColumn(QStringLiteral("now"), change.to.iso(), change.score),
                     numberColumn(QStringLiteral("change"), Texts::tr("Change"), change.score),
                     numberColumn(QStringLiteral("points"), Texts::tr("Points of the total (estimated)"),
                                  QStringLiteral("score_points"))};
    table.columns[1].part = change.from.iso();
    table.columns[2].part = table.columns[3].part = change.to.iso();
    const auto add = [&table](const QString &name, const QString &part, const auto &before, const auto &now,
                              const TableCell &points) {
        table.rows.push_back({textCell(name), publishedCell(before), publishedCell(now),
                              scoreChangeCell(changeOf(before, now)), points});
        table.questions.emplace_back().of = part;
    };
    add(Texts::tr("Total"), QStringLiteral("total"), change.totalBefore, change.totalNow,
        textCell(QString()));
    for (const DimensionChange &one : change.dimensions)
        add(local(one.name, text), one.dimension, one.before, one.now, pointsCell(one.points));
    if (change.unexplained)
        table.rows.push_back({textCell(Texts::tr("not explained by the accepted weights")),
                              textCell(QString()), textCell(QString()), textCell(QString()),
                              pointsCell(change.unexplained)});
    table.note
        = Texts::tr("The value published last up to each day, at most a week before it. Points need weights "
                    "that you accepted.");
    return table;
}

/// What it counts in the window that ends on the later day.
RowsQuestion rowsNow(const IndicatorChange &change)
{
    RowsQuestion question;
    question.indicator = change.now.id;
    question.period = change.windowNow;
    return question;
}

TableSpec indicatorTable(const ScoreChange &change, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("score_change.indicators");
    table.title = Texts::tr("By indicator (estimated)");
    table.columns = {textColumn(QStringLiteral("indicator"), Texts::tr("Indicator")),
                     numberColumn(QStringLiteral("before"), Texts::tr("Before")),
                     numberColumn(QStringLiteral("now"), Texts::tr("Now")),
                     numberColumn(QStringLiteral("change"), Texts::tr("Change")),
                     numberColumn(QStringLiteral("points"), Texts::tr("Points (estimated)"),
                                  QStringLiteral("score_points")),
                     textColumn(QStringLiteral("windows"), Texts::tr("Days looked at"))};
    for (const IndicatorChange &one : change.indicators) {
        table.rows.push_back(
            {textCell(local(one.name, text)), valueCell(one.before, text), valueCell(one.now, text),
             differenceCell(one.difference, one.now.unit, one.direction, text), pointsCell(one.points),
             textCell(Texts::tr("%1 and %2").arg(shortPeriod(one.windowBefore), shortPeriod(one.windowNow)),
                      Meaning::Muted)});
        table.questions.push_back(rowsNow(one));
    }
    return table;
}

TableSpec causeTable(const ScoreChange &change, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("score_change.causes");
    table.title = Texts::tr("Where the changes for the worse come from (estimated)");
    table.columns = {textColumn(QStringLiteral("indicator"), Texts::tr("Indicator")),
                     textColumn(QStringLiteral("by"), Texts::tr("By")),
                     textColumn(QStringLiteral("who"), Texts::tr("Which")),
                     numberColumn(QStringLiteral("before"), Texts::tr("Before")),
                     numberColumn(QStringLiteral("now"), Texts::tr("Now")),
                     numberColumn(QStringLiteral("part"), Texts::tr("Part of the change"))};
    for (const IndicatorChange &one : change.indicators) {
        if (!one.isWorse())
            continue;
        for (const CauseShare &cause : one.causes) {
            table.rows.push_back({textCell(local(one.name, text)), textCell(groupName(cause.by)),
                                  textCell(whoOf(cause)), valueCell(cause.before, text),
                                  valueCell(cause.now, text),
                                  differenceCell(cause.part, one.now.unit, one.direction, text)});
            RowsQuestion question = rowsNow(one);
            question.group = RowsGroup{cause.by, cause.key};
            table.questions.push_back(question);
        }
    }
    table.note = Texts::tr(
        "Each way of grouping splits the whole change; only parts of at least a tenth of it are "
        "listed. A part is how far a group pulls away from the earlier rate of all, by its size as "
        "well as by its own rate.");
    table.emptyText = Texts::tr("Nothing got worse that could be taken apart.");
    return table;
}

QString eventKindName(ScoreEvent::Kind kind)
{
    switch (kind) {
    case ScoreEvent::Kind::Promotion:
        return Texts::tr("Promotion");
    case ScoreEvent::Kind::Launch:
        return Texts::tr("New product");
    case ScoreEvent::Kind::Gap:
        break;
    }
    return Texts::tr("Missing import");
}

TableSpec eventTable(const ScoreChange &change, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("score_change.events");
    table.title = Texts::tr("What happened in the last 90 days");
    table.columns = {textColumn(QStringLiteral("from"), Texts::tr("From")),
                     textColumn(QStringLiteral("to"), Texts::tr("To")),
                     textColumn(QStringLiteral("kind"), Texts::tr("Event")),
                     textColumn(QStringLiteral("name"), Texts::tr("What"))};
    for (const ScoreEvent &event : change.events) {
        table.rows.push_back({dayCell(event.days.from), dayCell(event.days.to),
                              textCell(eventKindName(event.kind)), textCell(local(event.name, text))});
    }
    table.emptyText = Texts::tr("No promotion, new product or missing import.");
    return table;
}

} // namespace

std::vector<ChartBand> scoreEventBands(const ViewSet &views, const TextContext &text)
{
    std::vector<ChartBand> bands;
    for (const ScoreEvent &event : views.scoreChange.events) {
        ChartBand band;
        band.from = event.days.from.number();
        band.to = event.days.to.number() + 1;
        band.role = event.kind == ScoreEvent::Kind::Gap ? SeriesRole::Unclassified
            : event.kind == ScoreEvent::Kind::Launch    ? SeriesRole::Accent3
                                                        : SeriesRole::Accent2;
        // Launches are too many to be named in a chart; the table names them.
        if (event.kind == ScoreEvent::Kind::Promotion)
            band.label = local(event.name, text);
        bands.push_back(band);
    }
    return bands;
}

Section scoreChangeSection(const ViewSet &views, const TextContext &text)
{
    const ScoreChange &change = views.scoreChange;
    Section section;
    section.id = QStringLiteral("scores.change");
    section.title = Texts::tr("What changed from %1 to %2").arg(shortDay(change.from), shortDay(change.to));
    if (change.from == change.to) {
        section.sentences << Texts::tr(
            "Choose a period of several days: its first and last day are compared.");
        return section;
    }
    section.sentences << totalSentence(change);
    if (const QString worst = worstSentence(change, text); !worst.isEmpty())
        section.sentences << worst;
    section.tables = {dimensionTable(change, text), indicatorTable(change, text), causeTable(change, text),
                      eventTable(change, text)};
    section.note
        = Texts::tr("The first and the last day of the chosen period are compared; choose another period for "
                    "other days.");
    return section;
}

} // namespace shopglass
