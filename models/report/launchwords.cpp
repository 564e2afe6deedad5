// The words about gates, flags and next steps of launches.

#include "models/report/cells.h"
#include "models/report/launchparts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportLaunchWords)
};

QString figureText(LaunchFigure figure, double value)
{
    if (figure == LaunchFigure::Attributes)
        return percent(value, 0);
    return fullCount(qint64(std::llround(value)));
}

/// A text of the rulebook with the gate's numbers in it.
QString filled(const LocalText &words, const LaunchGate &gate, const TextContext &text)
{
    QString result = local(words, text);
    result.replace(QLatin1String("{least}"), figureText(gate.figure, gate.least));
    result.replace(QLatin1String("{by_day}"), QString::number(gate.byDay.value_or(0)));
    return result;
}

const LaunchFlagText &rulesOf(const LaunchFlagRules &rules, LaunchFlagKind kind)
{
    if (kind == LaunchFlagKind::Refunds)
        return rules.refunds;
    return kind == LaunchFlagKind::NotHarvested ? rules.harvest : rules.stock;
}

QString flagText(const LaunchBoard &board, const LaunchFlag &flag, const LaunchDetail &detail,
                 const TextContext &text)
{
    const QString name = local(rulesOf(board.rules.flags, flag.kind).name, text);
    const QString listDay = detail.stockDay ? detail.stockDay->iso() : missingText();
    switch (flag.kind) {
    case LaunchFlagKind::Refunds:
        return Texts::tr("%1: %2 of its orders were refunded, %3 of all orders of the same days.")
            .arg(name, percent(flag.value, 1), percent(flag.norm, 1));
    case LaunchFlagKind::StockOut:
        return Texts::tr("%1: nothing is left of the stock of %2, and %n day(s) of the window are left.",
                         nullptr, int(flag.norm))
            .arg(name, listDay);
    case LaunchFlagKind::StockShort:
        return Texts::tr(
                   "%1: what is left of the stock of %2 lasts for about %3 days at the pace of late, %4 are "
                   "left.")
            .arg(name, listDay, QString::number(flag.value, 'f', 1), QString::number(flag.norm, 'f', 0));
    case LaunchFlagKind::NotHarvested:
        return Texts::tr("%1: %2 of its orders come from the shelf, at least %3 are asked.")
            .arg(name, percent(flag.value, 1), percent(flag.norm, 0));
    }
    return {};
}

QString noForecastText(const LaunchForecastRules &rules, const LaunchForecast &forecast)
{
    switch (forecast.state) {
    case ForecastState::Over:
        return Texts::tr("No forecast: all days of the window are there.");
    case ForecastState::TooEarly:
        return Texts::tr("No forecast before day %1 of the launch.").arg(rules.leastDays);
    case ForecastState::TooFewOrders:
        return Texts::tr("Not enough data for a forecast: fewer than %n order(s) so far.", nullptr,
                         rules.leastOrders);
    case ForecastState::TooFewLaunches:
        return Texts::tr("Not enough data for a forecast: %1 completed launches had %2 orders by this day, "
                         "%3 are needed.")
            .arg(forecast.launches)
            .arg(rules.leastOrders)
            .arg(rules.leastLaunches);
    case ForecastState::MissingDays:
        return Texts::tr("No forecast: order files miss days of the window.");
    case ForecastState::Value:
        break;
    }
    return {};
}

/// How well the same way would have told earlier launches.
QString trialText(const LaunchForecastRules &rules, const ForecastTrial &trial)
{
    if (trial.tried == 0)
        return Texts::tr("Not tried on earlier launches: there are too few to leave one out.");
    return Texts::tr("Tried on %1 earlier launches as of day %2: off by %3 at the median, the interval held "
                     "for %4 (meant: %5).")
        .arg(QString::number(trial.tried), QString::number(trial.day), percent(trial.medianError, 0),
             percent(trial.held, 0), percent(rules.level, 0));
}

} // namespace

QString launchForecastText(const LaunchBoard &board, const LaunchForecast &forecast, const TextContext &text)
{
    const LaunchForecastRules &rules = board.rules.forecast;
    if (forecast.state != ForecastState::Value)
        return noForecastText(rules, forecast);
    const auto money
        = [&](double fen) { return compactMoney(Money::fromFen(qint64(std::llround(fen))), text.language); };
    return Texts::tr(
               "Estimated GMV of the whole window: %1, between %2 and %3, by how %4 earlier launches went "
               "on from day %5. %6")
        .arg(money(forecast.expected), money(forecast.low), money(forecast.high),
             QString::number(forecast.launches), QString::number(forecast.day),
             trialText(rules, forecast.trial));
}

QString launchStageName(LaunchStage stage)
{
    switch (stage) {
    case LaunchStage::Seeding:
        //: 种草
        return Texts::tr("Seeding");
    case LaunchStage::Nurturing:
        //: 养草
        return Texts::tr("Nurturing");
    case LaunchStage::Harvest:
        //: 拔草
        return Texts::tr("Harvest");
    case LaunchStage::Mixed:
        return Texts::tr("Mixed");
    case LaunchStage::TooFew:
        return Texts::tr("Too few orders");
    case LaunchStage::NotCovered:
        return stateText(ValueState::NotCovered);
    }
    return {};
}

QString launchName(const Launch &launch)
{
    return nameOrId(launch.productName, launch.productId);
}

Period launchDays(const Launch &launch)
{
    return {launch.launchDay, launch.launchDay.plus(int(launch.cumulativeGmv.size()) - 1)};
}

QString launchGateName(const LaunchGate &gate, const TextContext &text)
{
    return filled(gate.name, gate, text);
}

QString launchHintText(const LaunchGate &gate, const TextContext &text)
{
    return filled(gate.hint, gate, text);
}

QString launchGateText(const LaunchGate &gate, const GateResult &result)
{
    const QString value = result.value ? figureText(gate.figure, *result.value) : missingText();
    switch (result.state) {
    case GateState::Passed:
        return result.reachedOn ? Texts::tr("passed on day %1").arg(*result.reachedOn)
                                : Texts::tr("passed: %1").arg(value);
    case GateState::Open:
        return gate.byDay ? Texts::tr("%1 so far, %n day(s) left", nullptr, result.daysLeft).arg(value)
                          : Texts::tr("not yet: %1").arg(value);
    case GateState::Missed:
        return Texts::tr("missed: %1").arg(value);
    case GateState::Unknown:
        break;
    }
    if (result.oldList)
        return Texts::tr("not known: the product list of %1 is too old").arg(result.oldList->iso());
    return result.untold ? Texts::tr("not known: order files do not tell which field sold")
                         : Texts::tr("not known: files are missing");
}

TableCell launchFieldCell(const Launch &launch, Field field, const TextContext &text)
{
    if (field != Field::Unclassified && !launch.tellsFields())
        return textCell(stateText(ValueState::NotCovered), Meaning::Muted);
    TableCell cell = moneyCell(launch.gmvByField[std::size_t(field)], text);
    if (launch.untoldDays > 0)
        cell.tooltip = Texts::tr("%n day(s) of the window come from order files that do not tell which field "
                                 "sold: all of them stay unclassified.",
                                 nullptr, launch.untoldDays);
    return cell;
}

QString launchUntoldSentence(const ViewSet &views, const Launch &launch, const TextContext &text)
{
    if (launch.untoldDays == 0)
        return {};
    const QString sentence
        = Texts::tr("Order files of %n day(s) of its window lack a column that the channel rules read, so "
                    "nobody can say there who sold it.",
                    nullptr, launch.untoldDays);
    const QString hint
        = missingFileHint(views, QStringLiteral("self_broadcast_gmv"), launchDays(launch), text);
    return hint.isEmpty() ? sentence : sentence + QLatin1Char(' ') + hint;
}

QString launchStepText(const LaunchBoard &board, const LaunchDetail &detail, const TextContext &text)
{
    if (!detail.next)
        return {};
    if (detail.next->flag)
        return local(rulesOf(board.rules.flags, *detail.next->flag).hint, text);
    return launchHintText(board.rules.gates[*detail.next->gate], text);
}

QStringList launchFlagTexts(const LaunchBoard &board, const LaunchDetail &detail, const TextContext &text)
{
    QStringList texts;
    for (const LaunchFlag &flag : detail.flags)
        texts << flagText(board, flag, detail, text);
    return texts;
}

} // namespace shopglass
