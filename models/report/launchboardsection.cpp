// The launch board: launches by stage, gates passed, flags, what to do next.

#include "models/report/cells.h"
#include "models/report/launchparts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace shopglass {

namespace {

constexpr int FlagsShown = 5; ///< in sentences

constexpr std::array Groups = {LaunchGateGroup::ColdStart, LaunchGateGroup::Seeding,
                               LaunchGateGroup::Nurturing, LaunchGateGroup::Harvest};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportLaunchBoard)
};

QString groupName(LaunchGateGroup group)
{
    switch (group) {
    case LaunchGateGroup::ColdStart:
        //: 冷启动: what must be there before a launch
        return Texts::tr("Cold start");
    case LaunchGateGroup::Seeding:
        return launchStageName(LaunchStage::Seeding);
    case LaunchGateGroup::Nurturing:
        return launchStageName(LaunchStage::Nurturing);
    case LaunchGateGroup::Harvest:
        return launchStageName(LaunchStage::Harvest);
    }
    return {};
}

/// "2 of 3", with each gate in the tip.
TableCell groupCell(const LaunchBoard &board, const LaunchDetail &detail, LaunchGateGroup group,
                    const TextContext &text)
{
    int gates = 0;
    int passed = 0;
    int missed = 0;
    int unknown = 0;
    QStringList lines;
    for (std::size_t i = 0; i < board.rules.gates.size(); ++i) {
        const LaunchGate &gate = board.rules.gates[i];
        if (gate.group != group)
            continue;
        const GateState state = detail.gates[i].state;
        ++gates;
        passed += state == GateState::Passed ? 1 : 0;
        missed += state == GateState::Missed ? 1 : 0;
        unknown += state == GateState::Unknown ? 1 : 0;
        //: A gate and how far the launch is
        lines << Texts::tr("%1: %2").arg(launchGateName(gate, text), launchGateText(gate, detail.gates[i]));
    }
    QString shown = Texts::tr("%1 of %2").arg(passed).arg(gates);
    if (missed > 0)
        shown = Texts::tr("%1, %2 missed").arg(shown).arg(missed);
    if (unknown > 0)
        shown = Texts::tr("%1, %2 not known").arg(shown).arg(unknown);
    TableCell cell = textCell(shown,
                              passed == gates  ? Meaning::Good
                                  : missed > 0 ? Meaning::Warning
                                               : Meaning::None);
    cell.tooltip = lines.join(QLatin1Char('\n'));
    return cell;
}

/// GMV so far, in parts of the median of earlier launches on the same day.
TableCell usualCell(const Launch &launch, const LaunchUsual &usual)
{
    if (!usual.enough || usual.median <= 0.0 || launch.missingDays > 0) {
        TableCell cell = missingCell();
        cell.tooltip = launch.missingDays > 0
            ? Texts::tr("Order files miss %n day(s) of its window.", nullptr, launch.missingDays)
            : Texts::tr("%n earlier launch(es) with a whole window: too few to compare with.", nullptr,
                        usual.launches);
        return cell;
    }
    const double factor = double(launch.gmv) / usual.median;
    TableCell cell = textCell(percent(factor, 0));
    cell.raw = factor;
    cell.unit = CellUnit::Ratio;
    cell.meaning = double(launch.gmv) < usual.lowerQuartile ? Meaning::Bad
        : double(launch.gmv) > usual.upperQuartile          ? Meaning::Good
                                                            : Meaning::None;
    cell.tooltip
        = Texts::tr("%1 earlier launches had between %2 and %3 on the same day, half of them over %4.")
              .arg(usual.launches)
              .arg(fullMoneyCell(std::llround(usual.lowerQuartile)).text,
                   fullMoneyCell(std::llround(usual.upperQuartile)).text,
                   fullMoneyCell(std::llround(usual.median)).text);
    return cell;
}

/// "¥1.2万 (¥0.9万–¥1.8万)", or a dash with the reason as its tip.
TableCell forecastCell(const LaunchBoard &board, const Launch &launch, const LaunchDetail &detail,
                       const TextContext &text)
{
    const LaunchForecast &forecast = detail.forecast;
    TableCell cell = missingCell();
    if (forecast.state == ForecastState::Value) {
        const auto money = [&](double fen) {
            return compactMoney(Money::fromFen(qint64(std::llround(fen))), text.language);
        };
        cell = textCell(
            Texts::tr("%1 (%2–%3)").arg(money(forecast.expected), money(forecast.low), money(forecast.high)),
            Meaning::Estimated);
        cell.raw = yuanText(qint64(std::llround(forecast.expected)));
        cell.unit = CellUnit::Money;
    }
    cell.tooltip = launch.running ? launchForecastText(board, forecast, text) : QString();
    return cell;
}

/// Running ones by stage, then those that are over.
std::vector<std::size_t> boardOrder(const LaunchView &view)
{
    std::vector<std::size_t> order(view.launches.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&view](std::size_t a, std::size_t b) {
        const Launch &first = view.launches[a];
        const Launch &second = view.launches[b];
        if (first.running != second.running)
            return first.running;
        return first.stage < second.stage;
    });
    return order;
}

TableCell windowCell(const Launch &launch)
{
    TableCell cell
        = textCell(launch.running ? Texts::tr("day %1, %2 left").arg(launch.day).arg(launch.daysLeft)
                                  : Texts::tr("over"));
    cell.raw = launch.day;
    return cell;
}

TableSpec boardTable(const ViewSet &views, const TextContext &text)
{
    const LaunchBoard &board = *views.launchBoard;
    TableSpec table;
    table.id = QStringLiteral("launches.board.gates");
    table.title = Texts::tr("Launches by stage");
    table.frozenColumns = 1;
    table.printedRows = 20;
    table.columns = {textColumn(QStringLiteral("product"), Texts::tr("Product")),
                     textColumn(QStringLiteral("stage"), Texts::tr("Stage")),
                     numberColumn(QStringLiteral("window"), Texts::tr("Window")),
                     numberColumn(QStringLiteral("gmv"), Texts::tr("GMV so far"), QStringLiteral("paid_gmv")),
                     numberColumn(QStringLiteral("usual"), Texts::tr("Against earlier median")),
                     numberColumn(QStringLiteral("forecast"), Texts::tr("GMV in the window (estimated)"))};
    for (const LaunchGateGroup group : Groups)
        table.columns.push_back(detailed(textColumn(launchGateGroupId(group), groupName(group))));
    table.columns.push_back(textColumn(QStringLiteral("flags"), Texts::tr("Flags")));
    table.columns.push_back(textColumn(QStringLiteral("next"), Texts::tr("Next")));
    for (const std::size_t i : boardOrder(views.launches)) {
        const Launch &launch = views.launches.launches[i];
        const LaunchDetail &detail = board.details[i];
        std::vector<TableCell> row = {namedCell(launch.productName, launch.productId),
                                      textCell(launchStageName(launch.stage)),
                                      windowCell(launch),
                                      moneyCell(launch.gmv, text),
                                      usualCell(launch, detail.usual),
                                      forecastCell(board, launch, detail, text)};
        for (const LaunchGateGroup group : Groups)
            row.push_back(groupCell(board, detail, group, text));
        const QStringList flags = launchFlagTexts(board, detail, text);
        row.push_back(flags.isEmpty() ? missingCell()
                                      : textCell(flags.join(QLatin1Char(' ')), Meaning::Warning));
        const QString next = launchStepText(board, detail, text);
        row.push_back(next.isEmpty() ? missingCell() : textCell(next));
        table.rows.push_back(std::move(row));
        RowsQuestion question;
        question.product = launch.productId;
        question.period = launchDays(launch);
        table.questions.push_back(question);
    }
    table.note = Texts::tr("“2 of 3”: gates passed; the tip of a cell names each. The thresholds are this "
                           "product's assumptions, none is published by the platform; they stand in the "
                           "rulebook. Against earlier median: GMV so far in parts of the median of earlier "
                           "launches on the same day.");
    table.emptyText = noLaunchText(views.launches);
    return table;
}

/// How well forecasts would have told completed launches; empty where none could be tried.
TableSpec trialTable(const LaunchBoard &board, const TextContext &text)
{
    const LaunchForecastRules &rules = board.rules.forecast;
    TableSpec table;
    table.id = QStringLiteral("launches.board.trials");
    table.title = Texts::tr("How well the forecast does");
    table.columns = {numberColumn(QStringLiteral("day"), Texts::tr("Forecast on day")),
                     numberColumn(QStringLiteral("tried"), Texts::tr("Launches tried")),
                     numberColumn(QStringLiteral("error"), Texts::tr("Median error")),
                     numberColumn(QStringLiteral("held"), Texts::tr("Inside the interval"))};
    for (const ForecastTrial &trial : board.trials) {
        if (trial.tried == 0)
            continue;
        table.rows.push_back({countCell(trial.day, text), countCell(trial.tried, text),
                              shareCell(trial.medianError), shareCell(trial.held)});
    }
    table.note
        = Texts::tr("Each completed launch with at least %1 orders by the day is forecast by all others "
                    "and held against what it really sold. The interval is meant to hold for %2.")
              .arg(rules.leastOrders)
              .arg(percent(rules.level, 0));
    table.emptyText
        = Texts::tr(
              "Not enough data: %1 completed launches with at least %2 orders by the day are needed, and "
              "one more to try the forecast.")
              .arg(rules.leastLaunches)
              .arg(rules.leastOrders);
    return table;
}

/// What is wrong with running launches, the newest first.
QStringList flagSentences(const ViewSet &views, const TextContext &text)
{
    const LaunchView &view = views.launches;
    QStringList sentences;
    for (std::size_t i = 0; i < view.launches.size(); ++i) {
        if (!view.launches[i].running)
            continue;
        for (const QString &flag : launchFlagTexts(*views.launchBoard, views.launchBoard->details[i], text))
            sentences << Texts::tr("“%1”: %2").arg(launchName(view.launches[i]), flag);
    }
    const auto more = int(sentences.size()) - FlagsShown;
    if (more <= 0)
        return sentences;
    sentences.resize(FlagsShown);
    sentences << Texts::tr("%n more flag(s) stand in the table.", nullptr, more);
    return sentences;
}

CardSpec stageCard(const LaunchView &view, LaunchStage stage)
{
    const auto count = std::ranges::count_if(
        view.launches, [stage](const Launch &launch) { return launch.running && launch.stage == stage; });
    CardSpec card;
    card.label = launchStageName(stage);
    card.value = QString::number(count);
    card.fullValue = card.value;
    card.raw = qint64(count);
    card.unit = CellUnit::Count;
    return card;
}

} // namespace

Section launchBoardSection(const ViewSet &views, const TextContext &text)
{
    const LaunchView &view = views.launches;
    Section section;
    section.id = QStringLiteral("launches.board");
    section.title = Texts::tr("Launch board");
    const auto running = std::ranges::count_if(view.launches, &Launch::running);
    if (running > 0) {
        section.sentences << Texts::tr("%n launch(es) inside the window; by what sold them in the last %1 "
                                       "days:",
                                       nullptr, int(running))
                                 .arg(view.rules.stageDays);
        for (const LaunchStage stage : {LaunchStage::Seeding, LaunchStage::Nurturing, LaunchStage::Harvest,
                                        LaunchStage::Mixed, LaunchStage::TooFew})
            section.cards.push_back(stageCard(view, stage));
        const auto untold = std::ranges::find_if(view.launches, [](const Launch &launch) {
            return launch.running && launch.stage == LaunchStage::NotCovered;
        });
        if (untold != view.launches.end()) {
            section.cards.push_back(stageCard(view, LaunchStage::NotCovered));
            section.sentences << launchUntoldSentence(views, *untold, text);
        }
    }
    section.sentences << flagSentences(views, text);
    section.tables.push_back(boardTable(views, text));
    section.tables.push_back(trialTable(*views.launchBoard, text));
    return section;
}

} // namespace shopglass
