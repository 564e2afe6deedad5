// The platform's support programmes (扶持政策): their conditions, what they promise, and the questions that
// only the merchant can answer.
//
// Read from resources/rulebook/programmes.json. Money in fen, ratios as fractions. Threads: immutable after
// loading.

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

/// Something that no file tells, so that the user has to say it.
struct ProgrammeQuestion
{
    enum class Kind {
        YesNo, ///< "yes" or "no"
        Choice, ///< the id of a choice
        Share, ///< a fraction 0 … 1; in figures its value
        Since, ///< a day; in figures the years from it to today, with their part
    };
    struct Choice
    {
        QString id;
        LocalText name;
    };
    QString id;
    Kind kind = Kind::YesNo;
    LocalText text;
    std::vector<Choice> choices; ///< of Kind::Choice
    Provenance provenance;

    /// Whether a figure may use the answer.
    [[nodiscard]] bool isNumber() const { return kind == Kind::Share || kind == Kind::Since; }
};

/// What a condition's figure is measured in.
enum class FigureUnit { Fen, Count, Ratio, Hours, Years };

/// One of three forms: a figure (held against a threshold where one is known), an answer, or something that
/// nobody can check from here.
struct ProgrammeConditionRule
{
    enum class Form { Figure, Answer, NotPublished, NotInFiles };
    enum class Compare { AtLeast, Above, AtMost, Below };

    QString id; ///< unique within its programme
    LocalText name;
    LocalText group; ///< the layer it belongs to; may be empty
    LocalText hint; ///< what to know or do about it; may be empty
    Form form = Form::NotPublished;
    QString figure; ///< Formula over indicators and numeric answers
    FigureUnit unit = FigureUnit::Count;
    Compare compare = Compare::AtLeast;
    std::optional<double> threshold; ///< none = not published
    /// What the threshold is taken from, where it stands elsewhere in the rulebook already: the current
    /// version of a score, whose target for the figure counts, or a time limit. Otherwise empty.
    QString targetOf;
    QString limitOf; ///< id
    int windowDays = 0; ///< of the figure, ending at the as-of day
    QString question; ///< id
    QStringList accepted; ///< "yes", "no" or ids of choices
    Provenance provenance;
};

/// What a programme is said to bring. Quoted, never ours.
struct ProgrammeBenefit
{
    LocalText text;
    Provenance provenance;
};

struct ProgrammeRule
{
    QString id;
    LocalText name;
    LocalText summary;
    std::vector<ProgrammeConditionRule> conditions;
    std::vector<ProgrammeBenefit> benefits;
    Provenance provenance; ///< with the days in which it is open
};

/// How the fee that product-card orders were spared is worked out.
struct CardFeeRules
{
    QString programme; ///< id of the programme that spares it
    int windowDays = 0; ///< orders paid in so many days to the as-of day
    int leastRows = 0; ///< a product's usual rate needs so many bill rows of other orders
    LocalText limits; ///< what the rows cannot tell
    Provenance provenance;
};

struct ProgrammeRules
{
    std::vector<ProgrammeQuestion> questions;
    std::vector<ProgrammeRule> programmes;
    CardFeeRules cardFees;

    [[nodiscard]] const ProgrammeQuestion *question(const QString &id) const;
};

} // namespace shopglass
