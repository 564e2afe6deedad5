#include "models/programmes/programmeanswers.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeAnswers)
};

using Kind = ProgrammeQuestion::Kind;
using Choice = ProgrammeQuestion::Choice;

constexpr double Percent = 100.0;
constexpr QLatin1String ValueKey("value");
constexpr QLatin1String AnsweredOnKey("answered_on");

Error refusal(const ProgrammeQuestion &question, const QString &text, const QString &expected)
{
    return Error{Texts::tr("\"%1\" does not answer \"%2\". Write %3. Nothing was stored.")
                     .arg(text, question.id, expected),
                 {},
                 ErrorKind::Refused};
}

QStringList choiceIds(const ProgrammeQuestion &question)
{
    QStringList ids;
    for (const Choice &choice : question.choices)
        ids.append(choice.id);
    return ids;
}

std::optional<double> shareFrom(QString text)
{
    text.replace(QChar(0xFF05), QLatin1Char('%')); // full-width
    const bool percent = text.endsWith(QLatin1Char('%'));
    if (percent)
        text.chop(1);
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    const double share = percent ? number / Percent : number;
    return ok && share >= 0.0 && share <= 1.0 ? std::optional(share) : std::nullopt;
}

bool isOneOf(const QString &text, const QStringList &words)
{
    return words.contains(text, Qt::CaseInsensitive);
}

QString choiceFrom(const ProgrammeQuestion &question, const QString &text)
{
    const auto found = std::ranges::find_if(question.choices, [&text](const Choice &choice) {
        return isOneOf(text, {choice.id, choice.name.zh, choice.name.en});
    });
    return found == question.choices.end() ? QString() : found->id;
}

} // namespace

QString programmeAnswerKind()
{
    return QStringLiteral("programme_answer");
}

std::optional<ProgrammeAnswer> answerTo(const ProgrammeQuestion &question, const Documents *documents)
{
    const Document *document = documents ? documents->find(programmeAnswerKind(), question.id) : nullptr;
    if (!document)
        return std::nullopt;
    const QJsonValue value = document->body.value(ValueKey);
    ProgrammeAnswer answer;
    answer.answeredOn = Day::fromIso(document->body.value(AnsweredOnKey).toString());
    switch (question.kind) {
    case Kind::YesNo:
        answer.word = value.toString();
        return answer.word == QLatin1String("yes") || answer.word == QLatin1String("no")
            ? std::optional(answer)
            : std::nullopt;
    case Kind::Choice:
        answer.word = value.toString();
        return choiceIds(question).contains(answer.word) ? std::optional(answer) : std::nullopt;
    case Kind::Share:
        answer.share = value.toDouble(-1.0);
        return *answer.share >= 0.0 && *answer.share <= 1.0 ? std::optional(answer) : std::nullopt;
    case Kind::Since:
        break;
    }
    answer.since = Day::fromIso(value.toString());
    return answer.since ? std::optional(answer) : std::nullopt;
}

Result<ProgrammeAnswer> answerFromText(const ProgrammeQuestion &question, const QString &text, Day today)
{
    const QString typed = text.trimmed();
    ProgrammeAnswer answer;
    switch (question.kind) {
    case Kind::YesNo:
        if (isOneOf(typed, {QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("是")}))
            answer.word = QStringLiteral("yes");
        else if (isOneOf(typed, {QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("否")}))
            answer.word = QStringLiteral("no");
        else
            return refusal(question, typed, Texts::tr("yes or no"));
        return answer;
    case Kind::Choice:
        answer.word = choiceFrom(question, typed);
        if (answer.word.isEmpty())
            return refusal(question, typed,
                           Texts::tr("one of: %1").arg(choiceIds(question).join(QStringLiteral(", "))));
        return answer;
    case Kind::Share:
        answer.share = shareFrom(typed);
        if (!answer.share)
            return refusal(question, typed, Texts::tr("a share such as 35% or 0.35"));
        return answer;
    case Kind::Since:
        break;
    }
    answer.since = Day::fromIso(typed);
    if (!answer.since || *answer.since > today)
        return refusal(question, typed, Texts::tr("a day that has been, as YYYY-MM-DD"));
    return answer;
}

Document answerDocument(const ProgrammeQuestion &question, const ProgrammeAnswer &answer, Day today)
{
    QJsonValue value = answer.word;
    if (answer.share)
        value = *answer.share;
    else if (answer.since)
        value = answer.since->iso();
    return {programmeAnswerKind(), question.id, {{ValueKey, value}, {AnsweredOnKey, today.iso()}}};
}

double yearsBetween(Day from, Day to)
{
    const QDate begin = from.date();
    const QDate end = to.date();
    int years = end.year() - begin.year();
    if (begin.addYears(years) > end)
        --years;
    const QDate last = begin.addYears(years);
    return years + double(last.daysTo(end)) / double(last.daysTo(begin.addYears(years + 1)));
}

} // namespace shopglass
