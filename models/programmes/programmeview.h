// Answers the programmes board (扶持政策): per programme which conditions are met, how far the others are,
// what is not known and which file or answer would tell.
//
// Figures are of the last days to the as-of day, as each condition says. Money in fen, ratios as fractions.
// Threads: values.

#pragma once

#include "models/programmes/cardfees.h"
#include "models/programmes/programmeanswers.h"

#include <QJsonObject>

namespace shopglass {

/// A file that would tell, and the menu of the back office that offers it.
struct MissingFile
{
    QString need; ///< as Indicator::needs: a file kind, or what only some files of a kind tell
    QString kind;
    LocalText name;
    LocalText download;
};

struct ProgrammeCondition
{
    enum class Result { Met, Gap, Unknown, NotPublished };
    /// Why the result is unknown.
    enum class Why {
        None,
        NotCovered, ///< no file of these days
        PartlyCovered, ///< a sum that misses days and would need them
        NotEnoughData, ///< fewer than the figure's minimum sample
        Undefined, ///< nothing to divide by
        NotAnswered,
        NotInFiles, ///< neither a file nor the merchant can tell
    };

    ProgrammeConditionRule rule;
    Result result = Result::NotPublished;
    Why why = Why::None;
    std::optional<double> value; ///< of the figure, also where no threshold is known
    std::optional<double> gap; ///< distance to the threshold; only with Result::Gap
    std::optional<ProgrammeAnswer> answer; ///< of the condition's question
    QStringList questions; ///< unanswered ones that the result waits for
    QStringList indicators; ///< that the figure is made of
    Period window;
    int coveredDays = 0;
    int days = 0; ///< 0 where the figure is over no days
    qint64 sample = 0; ///< of the first indicator that is short of it
    qint64 minimumSample = 0;
    std::vector<MissingFile> files;
};

enum class ProgrammeState {
    Past,
    Upcoming,
    Met, ///< every condition
    KnownMet, ///< every one that was published
    Gap, ///< at least one is not met
    Unknown, ///< none is missed, at least one cannot be told
    NotPublished, ///< no condition can be checked
};

struct Programme
{
    QString id;
    LocalText name;
    LocalText summary;
    ProgrammeState state = ProgrammeState::NotPublished;
    std::vector<ProgrammeCondition> conditions;
    std::vector<ProgrammeBenefit> benefits;
    Provenance provenance;

    [[nodiscard]] int count(ProgrammeCondition::Result result) const;
};

struct AnsweredQuestion
{
    ProgrammeQuestion question;
    std::optional<ProgrammeAnswer> answer;
};

struct ProgrammeView
{
    QString store;
    Day asOf;
    Day today;
    std::vector<Programme> programmes; ///< in the rulebook's order, past ones last
    std::vector<AnsweredQuestion> questions;
    std::optional<CardFees> cardFees;
};

ProgrammeView buildProgrammeView(const Evaluator &evaluator);

/// "past", "upcoming", "met", "known_met", "gap", "unknown", "not_published".
QString programmeStateId(ProgrammeState state);
QJsonObject toJson(const ProgrammeView &view);

} // namespace shopglass
