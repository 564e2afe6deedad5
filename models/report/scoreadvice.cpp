// What has to happen for an indicator to reach its target, in sentences with the figures.

#include "models/report/cells.h"
#include "models/report/scoreparts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportScoreAdvice)
};

/// What an order has to be, or, where fewer are better, what there must not be.
QString eventText(const ScoreGap &gap, const TextContext &text)
{
    if (!gap.event.en.isEmpty())
        return local(gap.event, text);
    return gap.direction == Direction::HigherIsBetter ? Texts::tr("as the indicator asks")
                                                      : Texts::tr("bad ones");
}

/// The day that lies so many days after the window.
QString dayAfter(const ScoreGap &gap, int days)
{
    return gap.window.to.plus(days).iso();
}

QString targetText(const ScoreGap &gap, const TextContext &text)
{
    return unitCell(gap.target, gap.value.unit, text).text;
}

/// A ratio of good orders below its target.
QString moreGoodOnes(const ScoreGap &gap, const TextContext &text)
{
    const ScoreOutlook &outlook = *gap.outlook;
    //: %1 indicator, %2 number of orders, %3 e.g. "picked up within 48 h", %4 days, %5 and %6 numbers of
    //: orders, %7 target, %8 day
    return Texts::tr(
               "%1: %2 more orders %3 in the next %4 days than at the present pace (%5 of about %6), and "
               "%7 is reached on %8.")
        .arg(local(gap.indicatorName, text), fullCount(outlook.ordersToSave()), eventText(gap, text))
        .arg(*outlook.days)
        .arg(fullCount(outlook.newOrders - outlook.badAllowed), fullCount(outlook.newOrders),
             targetText(gap, text), dayAfter(gap, *outlook.days));
}

/// A ratio of bad orders above its target.
QString fewerBadOnes(const ScoreGap &gap, const TextContext &text)
{
    const ScoreOutlook &outlook = *gap.outlook;
    //: %1 indicator, %2 number, %3 e.g. "quality refunds", %4 number of orders, %5 days, %6 number, %7
    //: target, %8 day
    return Texts::tr(
               "%1: no more than %2 %3 among the about %4 orders of the next %5 days (%6 at the present "
               "pace), and it is down to %7 on %8.")
        .arg(local(gap.indicatorName, text), fullCount(outlook.badAllowed), eventText(gap, text),
             fullCount(outlook.newOrders))
        .arg(*outlook.days)
        .arg(fullCount(outlook.badExpected), targetText(gap, text), dayAfter(gap, *outlook.days));
}

QString missedAdvice(const ScoreGap &gap, const TextContext &text)
{
    const QString name = local(gap.indicatorName, text);
    const QString target = targetText(gap, text);
    if (gap.outlook && gap.outlook->daysAtPace && (!gap.outlook->days || gap.outlook->ordersToSave() == 0))
        return Texts::tr("%1: at the pace of the last days %2 is reached by itself on %3.")
            .arg(name, target, dayAfter(gap, *gap.outlook->daysAtPace));
    if (gap.outlook && gap.outlook->days)
        return gap.direction == Direction::HigherIsBetter ? moreGoodOnes(gap, text) : fewerBadOnes(gap, text);
    if (gap.ordersToChange)
        return Texts::tr("%1: %2 of the %3 orders of the window would have to improve to reach %4.")
            .arg(name, fullCount(*gap.ordersToChange), fullCount(gap.value.sample), target);
    if (gap.slow)
        return Texts::tr(
                   "%1: %2 against a target of %3; %4 of %5 took longer, and the %6 slowest would have to "
                   "take no longer than that.")
            .arg(name, valueText(gap.value, text), target, fullCount(gap.slow->over),
                 fullCount(gap.slow->rows), fullCount(gap.slow->toQuicken));
    return Texts::tr("%1: %2 lie between %3 and the target of %4.")
        .arg(name, unitCell(gap.gap, gap.value.unit, text).text, valueText(gap.value, text), target);
}

QString metAdvice(const ScoreGap &gap, const TextContext &text)
{
    if (!gap.headroom)
        return {};
    const QString name = local(gap.indicatorName, text);
    const QString next = fullCount(*gap.headroom + 1);
    const QString event = eventText(gap, text);
    const QString target = targetText(gap, text);
    QString sentence = gap.direction == Direction::HigherIsBetter
        //: %3 e.g. "picked up within 48 h"
        ? Texts::tr("%1: with %2 more orders not %3 the target of %4 is missed.")
              .arg(name, next, event, target)
        //: %3 e.g. "quality refunds"
        : Texts::tr("%1: with %2 more %3 the target of %4 is missed.").arg(name, next, event, target);
    if (gap.outlook && gap.outlook->daysAtPace)
        //: %1 a sentence, %2 a day
        sentence = Texts::tr("%1 At the pace of the last days that happens on %2.")
                       .arg(sentence, dayAfter(gap, *gap.outlook->daysAtPace));
    return sentence;
}

} // namespace

QString gapAdvice(const ScoreGap &gap, const TextContext &text)
{
    if (!gap.known)
        return Texts::tr("The rulebook names the indicator %1, which the catalogue does not have; it is left "
                         "out. Correct the rule, or take the rulebook's.")
            .arg(gap.value.id);
    if (!gap.gap)
        return {};
    return *gap.gap > 0.0 ? missedAdvice(gap, text) : metAdvice(gap, text);
}

QString worstGapSentence(const ScoreCard &card, const TextContext &text)
{
    const auto missed
        = std::ranges::find_if(card.gaps, [](const ScoreGap &gap) { return gap.gap && *gap.gap > 0.0; });
    if (missed == card.gaps.end()) {
        const bool any
            = std::ranges::any_of(card.gaps, [](const ScoreGap &gap) { return gap.gap.has_value(); });
        return any ? Texts::tr("Estimated: every indicator with data meets its target.") : QString();
    }
    const QString name = local(missed->indicatorName, text);
    const QString now = valueText(missed->value, text);
    const QString target = targetText(*missed, text);
    if (missed->ordersToChange) {
        return Texts::tr(
                   "Estimated: %1 costs most: %2 against a target of %3; %4 orders would have to improve.")
            .arg(name, now, target, fullCount(*missed->ordersToChange));
    }
    return Texts::tr("Estimated: %1 costs most: %2 against a target of %3.").arg(name, now, target);
}

} // namespace shopglass
