// What the merchant answered to the questions that no file answers: read from what was typed, kept as a
// document, read back.
//
// A document of kind "programme_answer" has the question's id and {"value", "answered_on"}: value is "yes",
// "no" or the id of a choice, a fraction, or a day. Threads: values.

#pragma once

#include "models/base/document.h"
#include "models/rulebook/programme.h"

namespace shopglass {

/// One of the first three, by the kind of the question.
struct ProgrammeAnswer
{
    QString word; ///< "yes", "no" or the id of a choice
    std::optional<double> share;
    std::optional<Day> since;
    std::optional<Day> answeredOn;
};

/// "programme_answer".
QString programmeAnswerKind();

/// None where nobody answered, or where what is kept does not fit the question any more.
std::optional<ProgrammeAnswer> answerTo(const ProgrammeQuestion &question, const Documents *documents);

/// From what somebody typed: yes or no in either language, a choice's id or name, 35% or 0.35, YYYY-MM-DD not
/// after `today`.
Result<ProgrammeAnswer> answerFromText(const ProgrammeQuestion &question, const QString &text, Day today);

/// The answer as it is kept.
Document answerDocument(const ProgrammeQuestion &question, const ProgrammeAnswer &answer, Day today);

/// Years between two days with the part of the year that has begun: 2020-03-01 to 2025-03-01 is exactly 5.
double yearsBetween(Day from, Day to);

} // namespace shopglass
