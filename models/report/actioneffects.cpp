// What became of the actions that somebody took up, and how often the rules were right.

#include "models/actions/actionboard.h"
#include "models/report/actionboards.h"
#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportActionBoards)
};

QString untoldText(MeasuredEffect::Why why)
{
    using Why = MeasuredEffect::Why;
    switch (why) {
    case Why::None:
        return {};
    case Why::NotMeasurable:
        return Texts::tr("no figure tells what this action brings");
    case Why::NoControl:
        return Texts::tr("it touched the whole shop, nothing is left to compare with");
    case Why::NotOver:
        return Texts::tr("the days after it are not all there yet");
    case Why::NotCovered:
        return Texts::tr("files are missing for these days");
    case Why::TooFewTouched:
        return Texts::tr("too few orders of what was touched");
    case Why::TooFewOthers:
        return Texts::tr("too few orders of what was not touched");
    case Why::Shared:
        return Texts::tr("another action worked on the same at that time");
    case Why::TooNew:
        return Texts::tr("some of it was not sold yet in the days before");
    case Why::TooFewLaunches:
        return Texts::tr("too few earlier launches to hold a new product against");
    case Why::TooShortPast:
        return Texts::tr("too few earlier weeks to know how the figure moves by itself");
    }
    return {};
}

QString verdictText(const MeasuredEffect &effect)
{
    switch (effect.verdict) {
    case MeasuredEffect::Verdict::Better:
        return Texts::tr("better than without it");
    case MeasuredEffect::Verdict::Worse:
        return Texts::tr("worse than without it");
    case MeasuredEffect::Verdict::Unclear:
        return Texts::tr("no clear effect");
    case MeasuredEffect::Verdict::CannotTell:
        break;
    }
    return Texts::tr("cannot tell: %1").arg(untoldText(effect.why));
}

QString amountRange(double low, double high, const TextContext &text)
{
    return Texts::tr("%1 – %2").arg(compactMoney(Money::fromFen(std::llround(low)), text.language),
                                    compactMoney(Money::fromFen(std::llround(high)), text.language));
}

/// "¥120 – ¥310 a day" of a sum, points of a rate, a mean in its unit.
QString effectRangeText(const MeasuredEffect &effect, const TextContext &text)
{
    if (effect.verdict == MeasuredEffect::Verdict::CannotTell)
        return missingText();
    const auto range
        = [&effect](auto in) { return Texts::tr("%1 – %2").arg(in(effect.low), in(effect.high)); };
    switch (effect.unit) {
    case Unit::Ratio:
        return range([&text](double value) { return percentagePoints(value, text.language); });
    case Unit::Hours:
        return range([&text](double value) { return hoursText(value, text.language); });
    case Unit::Fen:
        break;
    default:
        return range([](double value) { return QString::number(value, 'f', 2); });
    }
    const QString amounts = amountRange(effect.low, effect.high, text);
    return effect.against == MeasuredEffect::Against::Past ? amounts : Texts::tr("%1 a day").arg(amounts);
}

QString againstText(const MeasuredEffect &effect)
{
    switch (effect.against) {
    case MeasuredEffect::Against::Rest:
        return Texts::tr("what was not touched");
    case MeasuredEffect::Against::Launches:
        return Texts::tr("earlier launches");
    case MeasuredEffect::Against::Past:
        return Texts::tr("its own past");
    }
    return {};
}

QString promiseText(const ActionLife &life, const TextContext &text)
{
    Action promised;
    promised.effectUnit = life.effectUnit;
    promised.effectLow = life.effectLow;
    promised.effectHigh = life.effectHigh;
    return effectText(promised, text);
}

TableSpec hitTable(const ActionBoard &board, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("actions.hits");
    table.title = Texts::tr("How often the rules were right");
    table.columns = {textColumn(QStringLiteral("month"), Texts::tr("Month")),
                     numberColumn(QStringLiteral("done"), Texts::tr("Done")),
                     numberColumn(QStringLiteral("better"), Texts::tr("Clear gain")),
                     numberColumn(QStringLiteral("unclear"), Texts::tr("No clear effect")),
                     numberColumn(QStringLiteral("worse"), Texts::tr("Clear loss")),
                     numberColumn(QStringLiteral("untold"), Texts::tr("Cannot tell"))};
    for (const HitMonth &month : board.months)
        table.rows.push_back({textCell(month.month.iso().left(7)), countCell(month.done, text),
                              countCell(month.better, text), countCell(month.unclear, text),
                              countCell(month.worse, text), countCell(month.untold, text)});
    return table;
}

} // namespace

Section actionEffectSection(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("actions.tracked");
    table.title = Texts::tr("What became of the actions");
    table.columns = {textColumn(QStringLiteral("action"), Texts::tr("Action")),
                     textColumn(QStringLiteral("state"), Texts::tr("State")),
                     textColumn(QStringLiteral("since"), Texts::tr("Began")),
                     textColumn(QStringLiteral("settled"), Texts::tr("Settled")),
                     textColumn(QStringLiteral("owner"), Texts::tr("Owner")),
                     textColumn(QStringLiteral("note"), Texts::tr("Note or reason")),
                     textColumn(QStringLiteral("promised"), Texts::tr("Promised (estimated)")),
                     textColumn(QStringLiteral("measured"), Texts::tr("Measured")),
                     textColumn(QStringLiteral("fen"), Texts::tr("Measured, in what was promised")),
                     textColumn(QStringLiteral("verdict"), Texts::tr("Verdict")),
                     textColumn(QStringLiteral("against"), Texts::tr("Held against"))};
    const auto dayOrDash = [](std::optional<Day> day) { return day ? dayCell(*day) : missingCell(); };
    for (const TrackedAction &tracked : views.actions.board->tracked) {
        const ActionLife &life = tracked.life;
        const auto &measured = tracked.measured;
        const QString words = life.state == ActionState::Dismissed ? life.reason : life.note;
        const bool told = measured && measured->verdict != MeasuredEffect::Verdict::CannotTell;
        const bool inFen = measured && measured->fenLow && measured->fenHigh;
        table.rows.push_back(
            {textCell(local(tracked.title, text)), textCell(actionStateName(life.state)),
             dayOrDash(life.began), dayOrDash(life.settled),
             life.owner.isEmpty() ? missingCell() : textCell(life.owner),
             words.isEmpty() ? missingCell() : textCell(words),
             textCell(promiseText(life, text), Meaning::Estimated),
             measured ? textCell(effectRangeText(*measured, text)) : missingCell(),
             inFen ? textCell(amountRange(*measured->fenLow, *measured->fenHigh, text)) : missingCell(),
             measured ? textCell(verdictText(*measured)) : missingCell(),
             told ? textCell(againstText(*measured)) : missingCell()});
    }
    table.emptyText = Texts::tr("Nobody took up an action yet.");
    table.note = Texts::tr(
        "Measured: the days before it began against the days after it was done, beside what was "
        "not touched, a new product beside earlier launches on the same days, a rate of the whole shop "
        "beside how it went on by itself before; the range holds 95 of 100. What was picked at its "
        "worst tends to get better by itself, the range is as much wider.");
    Section section;
    section.id = QStringLiteral("actions.tracked");
    section.title = table.title;
    if (const auto rate = views.actions.board->hitRate())
        section.sentences << Texts::tr(
                                 "Of the actions whose effect could be measured, %1 brought a clear gain.")
                                 .arg(percent(*rate));
    section.tables.push_back(std::move(table));
    if (!views.actions.board->months.empty())
        section.tables.push_back(hitTable(*views.actions.board, text));
    return section;
}

} // namespace shopglass
