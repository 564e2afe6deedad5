#include "models/report/programmewords.h"

#include "models/base/sentences.h"
#include "models/report/cells.h"
#include "models/report/programmesections.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportProgrammeWords)
};

using Outcome = ProgrammeCondition::Result;
using Why = ProgrammeCondition::Why;
using Compare = ProgrammeConditionRule::Compare;
using Form = ProgrammeConditionRule::Form;

TableCell figureCell(double value, FigureUnit unit, const TextContext &text)
{
    switch (unit) {
    case FigureUnit::Fen:
        return unitCell(value, Unit::Fen, text);
    case FigureUnit::Count:
        return unitCell(value, Unit::Count, text);
    case FigureUnit::Ratio:
        return unitCell(value, Unit::Ratio, text);
    case FigureUnit::Hours:
        return unitCell(value, Unit::Hours, text);
    case FigureUnit::Years:
        break;
    }
    //: length of time
    return {Texts::tr("%1 years").arg(value, 0, 'f', 1), value, {}, Meaning::None, false, CellUnit::Plain};
}

/// A distance: points where the figure is a share.
QString distanceText(double gap, FigureUnit unit, const TextContext &text)
{
    if (unit != FigureUnit::Ratio)
        return figureCell(gap, unit, text).text;
    return percentagePoints(gap, text.language).mid(1); // without its sign
}

QString gapText(const ProgrammeCondition &condition, const TextContext &text)
{
    const Compare compare = condition.rule.compare;
    if (!condition.gap)
        return Texts::tr("Not so by your answer.");
    const bool wantsMuch = compare == Compare::AtLeast || compare == Compare::Above;
    if (*condition.gap == 0.0)
        return wantsMuch ? Texts::tr("Exactly at the line; more is needed.")
                         : Texts::tr("Exactly at the line; less is needed.");
    const QString distance = distanceText(*condition.gap, condition.rule.unit, text);
    return wantsMuch ? Texts::tr("Short by %1.").arg(distance) : Texts::tr("Over by %1.").arg(distance);
}

QString fileText(const MissingFile &file, const TextContext &text)
{
    if (file.need == QLatin1String("launch_history") || file.need == QLatin1String("buyer_history"))
        return Texts::tr(
            "Import the order files of earlier days: without them new and old cannot be told apart.");
    if (file.need == QLatin1String("buyer_identity"))
        return Texts::tr("Import order files that name their buyers, or whose receivers are not masked.");
    const qsizetype dot = file.need.indexOf(QLatin1Char('.'));
    const ExportKind *kind = dot > 0 ? ExportKinds::instance().find(file.kind) : nullptr;
    const auto index = kind ? kind->indexOf(file.need.mid(dot + 1)) : std::nullopt;
    if (index) {
        const Attribute &column = kind->attributes[std::size_t(*index)];
        return Texts::tr("Import a file “%1” that has the column “%2”; the back office offers it at %3.")
            .arg(local(file.name, text), local({column.nameZh, column.nameEn}, text),
                 local(file.download, text));
    }
    return Texts::tr("Import the file “%1”; the back office offers it at %2.")
        .arg(local(file.name, text), local(file.download, text));
}

QString filesText(const ProgrammeCondition &condition, const TextContext &text)
{
    QStringList sentences;
    for (const MissingFile &file : condition.files)
        sentences << fileText(file, text);
    return joinedSentences(sentences);
}

QString questionText(const ProgrammeCondition &condition, const ViewSet &views, const TextContext &text)
{
    QStringList asked;
    for (const AnsweredQuestion &one : views.programmes.questions) {
        if (condition.questions.contains(one.question.id))
            asked << local(one.question.text, text);
    }
    return Texts::tr("Only you can say: %1").arg(asked.join(QStringLiteral(" · ")));
}

QString unknownText(const ProgrammeCondition &condition, const ViewSet &views, const TextContext &text)
{
    switch (condition.why) {
    case Why::NotCovered:
        return filesText(condition, text);
    case Why::PartlyCovered:
        return Texts::tr("Only %1 of %2 days are covered, so the sum may be too low. %3")
            .arg(condition.coveredDays)
            .arg(condition.days)
            .arg(filesText(condition, text));
    case Why::NotEnoughData:
        return Texts::tr("Too few to judge: %1, at least %2 are needed.")
            .arg(fullCount(condition.sample), fullCount(condition.minimumSample));
    case Why::Undefined:
        return Texts::tr("There is nothing to divide by in these days.");
    case Why::NotAnswered:
        return questionText(condition, views, text);
    case Why::NotInFiles:
        return Texts::tr("No file says it.");
    case Why::None:
        break;
    }
    return {};
}

} // namespace

QString programmeStateText(ProgrammeState state)
{
    switch (state) {
    case ProgrammeState::Past:
        return Texts::tr("over");
    case ProgrammeState::Upcoming:
        return Texts::tr("not open yet");
    case ProgrammeState::Met:
        return Texts::tr("all conditions met");
    case ProgrammeState::KnownMet:
        return Texts::tr("what is known is met");
    case ProgrammeState::Gap:
        return Texts::tr("conditions missed");
    case ProgrammeState::Unknown:
        return Texts::tr("cannot be told yet");
    case ProgrammeState::NotPublished:
        break;
    }
    return Texts::tr("no threshold published");
}

Meaning programmeStateMeaning(ProgrammeState state)
{
    switch (state) {
    case ProgrammeState::Met:
    case ProgrammeState::KnownMet:
        return Meaning::Good;
    case ProgrammeState::Gap:
        return Meaning::Bad;
    case ProgrammeState::Unknown:
        return Meaning::Warning;
    case ProgrammeState::Past:
    case ProgrammeState::Upcoming:
    case ProgrammeState::NotPublished:
        break;
    }
    return Meaning::Muted;
}

QString conditionResultText(const ProgrammeCondition &condition)
{
    switch (condition.result) {
    case Outcome::Met:
        return Texts::tr("met");
    case Outcome::Gap:
        return Texts::tr("missed");
    case Outcome::Unknown:
        return Texts::tr("unknown");
    case Outcome::NotPublished:
        break;
    }
    return Texts::tr("no threshold published");
}

Meaning conditionResultMeaning(const ProgrammeCondition &condition)
{
    switch (condition.result) {
    case Outcome::Met:
        return Meaning::Good;
    case Outcome::Gap:
        return Meaning::Bad;
    case Outcome::Unknown:
        return Meaning::Warning;
    case Outcome::NotPublished:
        break;
    }
    return Meaning::Muted;
}

TableCell conditionValueCell(const ProgrammeCondition &condition, const ViewSet &views,
                             const TextContext &text)
{
    if (condition.value) {
        TableCell cell = figureCell(*condition.value, condition.rule.unit, text);
        if (condition.days > 0) {
            cell.tooltip = Texts::tr("%1; %2 of %3 days are covered")
                               .arg(fullPeriod(condition.window))
                               .arg(condition.coveredDays)
                               .arg(condition.days);
        }
        return cell;
    }
    if (condition.answer) {
        const auto &questions = views.programmes.questions;
        const auto asked = std::ranges::find_if(questions, [&condition](const AnsweredQuestion &one) {
            return one.question.id == condition.rule.question;
        });
        if (asked != questions.end())
            return textCell(answerText(asked->question, *condition.answer, text));
    }
    return missingCell();
}

QString conditionNeedText(const ProgrammeCondition &condition, const TextContext &text)
{
    const ProgrammeConditionRule &rule = condition.rule;
    if (rule.form == Form::NotPublished || (rule.form == Form::Figure && !rule.threshold))
        return Texts::tr("not published");
    if (rule.form != Form::Figure)
        return missingText();
    const QString threshold = figureCell(*rule.threshold, rule.unit, text).text;
    switch (rule.compare) {
    case Compare::AtLeast:
        return QStringLiteral("≥ ") + threshold;
    case Compare::Above:
        return QStringLiteral("> ") + threshold;
    case Compare::AtMost:
        return QStringLiteral("≤ ") + threshold;
    case Compare::Below:
        break;
    }
    return QStringLiteral("< ") + threshold;
}

QString conditionRemark(const ProgrammeCondition &condition, const ViewSet &views, const TextContext &text)
{
    QStringList sentences;
    if (condition.result == Outcome::Gap)
        sentences << gapText(condition, text);
    else if (condition.why != Why::None)
        sentences << unknownText(condition, views, text);
    const bool hasToDo = condition.result == Outcome::Gap || condition.why == Why::NotInFiles;
    if (hasToDo && !condition.rule.hint.zh.isEmpty())
        sentences << local(condition.rule.hint, text);
    return joinedSentences(sentences);
}

} // namespace shopglass
