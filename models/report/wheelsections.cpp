#include "models/report/cells.h"
#include "models/report/channelparts.h"
#include "models/report/programmewords.h"
#include "models/report/twin.h"
#include "models/report/wording.h"
#include "models/rulebook/programme.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportWheel)
};

QString correlationText(double value)
{
    return QString::number(value, 'f', 2);
}

TableCell shareText(const WheelShare &share)
{
    switch (share.state) {
    case WheelShare::State::NotCovered:
        return textCell(stateText(ValueState::NotCovered), Meaning::Muted);
    case WheelShare::State::NotEnoughData:
        return textCell(stateText(ValueState::NotEnoughData), Meaning::Muted);
    case WheelShare::State::Value:
        break;
    }
    TableCell cell = shareCell(share.share);
    cell.text = Texts::tr("%1 (%2 to %3)")
                    .arg(percent(share.share), percent(share.interval.low), percent(share.interval.high));
    return cell;
}

TableCell followCell(const WheelShare &share, qint64 count, const TextContext &text)
{
    return share.state == WheelShare::State::NotCovered ? missingCell() : countCell(count, text);
}

QString rowName(const WheelRow &row)
{
    if (row.subject == FieldPaths::Subject::Buyers)
        return Texts::tr("Buyers, within %n day(s)", nullptr, row.days);
    return Texts::tr("Products, within %n day(s)", nullptr, row.days);
}

/// What the two shares of a row say together; only where their intervals lie apart they differ.
QString verdictText(const WheelRow &row)
{
    // Of products the two columns count different events: taken up by own fields, or by distribution.
    if (row.subject == FieldPaths::Subject::Products)
        return Texts::tr("not comparable: two different events");
    const WheelShare &ours = row.distribution;
    const WheelShare &others = row.elsewhere;
    if (ours.state != WheelShare::State::Value || others.state != WheelShare::State::Value)
        return Texts::tr("cannot be told");
    if (ours.interval.low > others.interval.high)
        return Texts::tr("more often than those met elsewhere");
    if (ours.interval.high < others.interval.low)
        return Texts::tr("less often than those met elsewhere");
    return Texts::tr("no clear difference");
}

TableSpec followTable(const ViewSet &views, const TextContext &text)
{
    const DoubleWheel &wheel = views.channels.wheel;
    TableSpec table;
    table.id = QStringLiteral("channels.wheel.follow");
    table.title = Texts::tr("Who comes back to own broadcasts and the shelf");
    table.columns
        = {textColumn(QStringLiteral("subject"), Texts::tr("Followed")),
           numberColumn(QStringLiteral("met"), Texts::tr("First met by distribution"),
                        QStringLiteral("wheel_met")),
           numberColumn(QStringLiteral("back"), Texts::tr("Came back"), QStringLiteral("wheel_back")),
           numberColumn(QStringLiteral("share"), Texts::tr("Share (95 % interval)"),
                        QStringLiteral("wheel_share")),
           numberColumn(QStringLiteral("met_elsewhere"), Texts::tr("First met elsewhere"),
                        QStringLiteral("wheel_met_elsewhere")),
           numberColumn(QStringLiteral("share_elsewhere"), Texts::tr("Their share (95 % interval)"),
                        QStringLiteral("wheel_share_elsewhere")),
           textColumn(QStringLiteral("verdict"), Texts::tr("Compared"))};
    const bool covered = views.channels.firstDay.has_value();
    for (const WheelRow &row : covered ? wheel.rows : std::vector<WheelRow>()) {
        const WheelShare &ours = row.distribution;
        table.rows.push_back({textCell(rowName(row)), followCell(ours, ours.follow.met, text),
                              followCell(ours, ours.follow.back, text), shareText(ours),
                              followCell(row.elsewhere, row.elsewhere.follow.met, text),
                              shareText(row.elsewhere), textCell(verdictText(row))});
        const bool buyers = row.subject == FieldPaths::Subject::Buyers;
        table.questions.emplace_back().of
            = (buyers ? QStringLiteral("buyers/%1") : QStringLiteral("products/%1")).arg(row.days);
    }
    const WheelRules &rules = wheel.rules;
    table.note
        = Texts::tr(
              "Over all order files, not only the days chosen above. Only those count whose %1 days before "
              "the first purchase are covered and whose time is over. Coming back is a purchase on a later "
              "day: orders of one day are one basket, and the one paid first is the meeting. Products of "
              "own fields count as taken up once distribution sells them, so that their shares are not "
              "comparable; a product that sells everywhere anyway is always taken up. Fewer than %2 buyers "
              "or %3 products say nothing. Intervals by Wilson. What follows something is not caused by it.")
              .arg(rules.historyDays)
              .arg(rules.minimumBuyers)
              .arg(rules.minimumProducts);
    table.emptyText = importHint(views, QStringLiteral("orders"), text);
    return table;
}

QString correlationWords(const QString &sentence, const EchoPoint &point, double limit)
{
    return sentence.arg(correlationText(point.correlation), correlationText(point.interval.low),
                        correlationText(point.interval.high), correlationText(limit));
}

QString echoSentence(const SalesEcho &echo, const WheelRules &rules)
{
    if (echo.state != SalesEcho::State::Value)
        return Texts::tr(
                   "There are too few days to look for an echo of distribution in own sales: %1 are covered, "
                   "%2 pairs of days are needed at each distance.")
            .arg(echo.coveredDays)
            .arg(rules.leastDays);
    if (echo.sameDay) {
        const double together = echo.points.front().correlation;
        const QString words = together > 0.0
            ? Texts::tr(
                "Own sales and distribution rise and fall together on the same day: correlation %1 (%2 "
                "to %3), chance stays within ±%4. Neither follows the other; a promotion moves both.")
            : Texts::tr(
                "On days on which distribution sells more, own fields sell less: correlation %1 (%2 to "
                "%3), chance stays within ±%4. Distribution may take sales from own fields; that is no "
                "proof of it.");
        return correlationWords(words, echo.points.front(), echo.chanceLimit);
    }
    if (!echo.standsOut)
        return Texts::tr("No relation is seen: at no distance in days is the correlation, up or down, larger "
                         "than chance gives (±%1).")
            .arg(correlationText(echo.chanceLimit));
    const auto point = std::ranges::find(echo.points, *echo.standsOut, &EchoPoint::lag);
    return correlationWords(
        point->correlation > 0.0
            ? Texts::tr(
                "Own sales echo distribution after %n day(s): correlation %1 (%2 to %3), chance stays "
                "within ±%4. That is no proof of a cause: a promotion moves both.",
                nullptr, *echo.standsOut)
            : Texts::tr(
                "%n day(s) after distribution sells more, own fields sell less: correlation %1 (%2 to "
                "%3), chance stays within ±%4. Distribution may take sales from own fields; that is no "
                "proof of it.",
                nullptr, *echo.standsOut),
        *point, echo.chanceLimit);
}

ChartSpec echoChart(const SalesEcho &echo, const WheelRules &rules, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("channels.wheel.echo");
    chart.kind = ChartKind::Lines;
    chart.title = Texts::tr("Own sales so many days after distribution: correlation");
    chart.summary = echoSentence(echo, rules);
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Plain;
    if (echo.state != SalesEcho::State::Value)
        return chart;
    ChartSeries range{Texts::tr("Its 95 % interval"), SeriesRole::Range, {}, {}, {}};
    // Of many distances one always looks large: only what lies beyond these lines stands out.
    ChartSeries limit{Texts::tr("Chance at most (95 %)"), SeriesRole::Target, {}, {}, {}};
    ChartSeries least{Texts::tr("Chance at least (95 %)"), SeriesRole::Target, {}, {}, {}};
    ChartSeries found{Texts::tr("Correlation"), SeriesRole::Primary, {}, {}, {}};
    for (const EchoPoint &point : echo.points) {
        range.x.push_back(point.lag);
        range.y.push_back(point.interval.low);
        range.yUpper.push_back(point.interval.high);
        limit.x.push_back(point.lag);
        limit.y.push_back(echo.chanceLimit);
        least.x.push_back(point.lag);
        least.y.push_back(-echo.chanceLimit);
        found.x.push_back(point.lag);
        found.y.push_back(point.correlation);
    }
    chart.series = {std::move(range), std::move(found), std::move(limit), std::move(least)};
    completeTwin(chart, Texts::tr("Days later"), text);
    for (TableColumn &column : chart.twin.columns)
        column.definitionId = QStringLiteral("wheel_echo");
    return chart;
}

QString checkSentence(const WheelCheck &check, const WheelRules &rules)
{
    if (!check.covered)
        return Texts::tr(
            "No order file with the columns that the channel rules read covers the last %n day(s), so nobody "
            "can say whether both wheels turn.",
            nullptr, rules.steadyWindow);
    const QString days
        = Texts::tr(
              "Of the last %1 days %2 are covered; %3 of them had sales by distribution and %4 sales in own "
              "live rooms")
              .arg(rules.steadyWindow)
              .arg(check.days)
              .arg(check.distributionDays)
              .arg(check.broadcastDays);
    const QString asked
        = Texts::tr("%1 and %2 days are asked, our assumption; the programme's own condition is "
                    "yours to answer below")
              .arg(rules.distributionDays)
              .arg(rules.steadyDays);
    const bool hasDistribution = check.hasDistribution.value_or(false);
    const bool isSteady = check.isSteady.value_or(false);
    if (hasDistribution && isSteady)
        return Texts::tr("%1: both wheels turn (%2).").arg(days, asked);
    if (!check.hasDistribution || !check.isSteady)
        return Texts::tr("%1: too few days are covered to say whether both wheels turn (%2).")
            .arg(days, asked);
    if (!hasDistribution && !isSteady)
        return Texts::tr("%1: neither is steady (%2).").arg(days, asked);
    return isSteady ? Texts::tr("%1: distribution is not steady (%2).").arg(days, asked)
                    : Texts::tr("%1: own broadcasts are not steady (%2).").arg(days, asked);
}

const Programme *programmeOf(const ViewSet &views)
{
    const auto &all = views.programmes.programmes;
    const auto found = std::ranges::find(all, views.channels.wheel.rules.programme, &Programme::id);
    return found == all.end() ? nullptr : &*found;
}

TableSpec conditionTable(const Programme &programme, const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("channels.wheel.programme");
    table.title = Texts::tr("%1: conditions").arg(local(programme.name, text));
    table.columns = {textColumn(QStringLiteral("condition"), Texts::tr("Condition")),
                     textColumn(QStringLiteral("result"), Texts::tr("Result")),
                     textColumn(QStringLiteral("value"), Texts::tr("Value")),
                     textColumn(QStringLiteral("needed"), Texts::tr("Needed"))};
    for (const ProgrammeCondition &condition : programme.conditions) {
        table.rows.push_back({textCell(local(condition.rule.name, text)),
                              textCell(conditionResultText(condition), conditionResultMeaning(condition)),
                              conditionValueCell(condition, views, text),
                              textCell(conditionNeedText(condition, text))});
    }
    return table;
}

TableSpec claimTable(const Programme &programme, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("channels.wheel.claims");
    table.title = Texts::tr("What the platform says it brings");
    table.columns = {textColumn(QStringLiteral("claim"), Texts::tr("As quoted")),
                     textColumn(QStringLiteral("source"), Texts::tr("Source")),
                     textColumn(QStringLiteral("confidence"), Texts::tr("Confidence"))};
    for (const ProgrammeBenefit &benefit : programme.benefits)
        table.rows.push_back({textCell(local(benefit.text, text)),
                              textCell(benefit.provenance.source, Meaning::Muted),
                              textCell(confidenceText(benefit.provenance.confidence), Meaning::Muted)});
    table.note = Texts::tr("The platform's claims for shops that took part, not our forecast for this one.");
    return table;
}

} // namespace

Section wheelSection(const ViewSet &views, const TextContext &text)
{
    const DoubleWheel &wheel = views.channels.wheel;
    Section section;
    section.id = QStringLiteral("channels.wheel");
    section.title = Texts::tr("Double wheel: does distribution feed own sales?");
    const WheelRules &rules = wheel.rules;
    section.sentences << checkSentence(wheel.check, rules) << echoSentence(wheel.echo, rules);
    if (wheel.buyerCoverage)
        section.sentences
            << Texts::tr("The buyer is known of %1 of all paid orders.").arg(percent(*wheel.buyerCoverage));
    ChartSpec echo = echoChart(wheel.echo, rules, text);
    if (!echo.isEmpty())
        section.charts.push_back(std::move(echo));
    section.tables.push_back(followTable(views, text));
    if (const Programme *programme = programmeOf(views)) {
        section.tables.push_back(conditionTable(*programme, views, text));
        section.tables.push_back(claimTable(*programme, text));
    }
    section.note
        = Texts::tr(
              "Echo: both days' sales as logarithms, freed of weekday, trend and what their own %4 days "
              "before tell of them (last %1 covered days); missing days are left out; chance is %2 "
              "shuffles in blocks of %3 days.")
              .arg(rules.mostDays)
              .arg(rules.shuffles)
              .arg(rules.blockDays)
              .arg(rules.ownLags);
    return section;
}

} // namespace shopglass
