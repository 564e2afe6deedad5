// What is asked before a promotion is signed up for: official scores with what they unlock, and the
// conditions of the support programmes, as they stand today.

#include "models/report/cells.h"
#include "models/report/programmewords.h"
#include "models/report/promotionparts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionSignUp)
};

TableCell benefitStateCell(const BenefitReading &benefit)
{
    switch (benefit.state) {
    case BenefitState::Reached:
        return textCell(Texts::tr("met"), Meaning::Good);
    case BenefitState::NotReached:
        return textCell(Texts::tr("missed"), Meaning::Bad);
    case BenefitState::NoLine:
        return textCell(Texts::tr("line not published"), Meaning::Muted);
    case BenefitState::NoValue:
        break;
    }
    return textCell(Texts::tr("no official value"), Meaning::Warning);
}

/// The store's official total; products and influencers have no single one.
TableCell totalCell(const ScoreCard &card)
{
    const auto total = std::ranges::find_if(card.official, [](const OfficialScoreLine &line) {
        return line.dimension.isEmpty() && line.subject.isEmpty();
    });
    return total == card.official.end() ? missingCell() : scoreCell(total->latest);
}

void addScores(TableSpec &table, const ViewSet &views, const TextContext &text)
{
    for (const ScoreCard &card : views.scores.cards) {
        for (const BenefitReading &benefit : card.benefits) {
            table.rows.push_back({textCell(local(card.name, text)),
                                  textCell(local(benefit.benefit.name, text)), benefitStateCell(benefit),
                                  totalCell(card), scoreCell(benefit.line),
                                  textCell(benefit.line ? QString()
                                                        : Texts::tr("type the line that you know on the "
                                                                    "Scores page"))});
            table.questions.emplace_back();
        }
    }
}

void addProgrammes(TableSpec &table, const ViewSet &views, const TextContext &text)
{
    for (const Programme &programme : views.programmes.programmes) {
        if (programme.state == ProgrammeState::Past)
            continue;
        for (const ProgrammeCondition &condition : programme.conditions) {
            if (condition.result == ProgrammeCondition::Result::NotPublished)
                continue;
            RowsQuestion question;
            if (condition.indicators.size() == 1 && condition.days > 0 && condition.value) {
                question.indicator = condition.indicators.front();
                question.period = condition.window;
            }
            table.questions.push_back(question);
            table.rows.push_back(
                {textCell(local(programme.name, text)), textCell(local(condition.rule.name, text)),
                 textCell(conditionResultText(condition), conditionResultMeaning(condition)),
                 conditionValueCell(condition, views, text), textCell(conditionNeedText(condition, text)),
                 textCell(conditionRemark(condition, views, text))});
        }
    }
}

} // namespace

TableSpec promotionSignUpTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.sign_up");
    table.title = Texts::tr("What is asked, and where the shop stands");
    table.columns = {textColumn(QStringLiteral("what"), Texts::tr("Score or programme")),
                     textColumn(QStringLiteral("condition"), Texts::tr("Condition or benefit")),
                     textColumn(QStringLiteral("result"), Texts::tr("Today")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Now")),
                     numberColumn(QStringLiteral("needed"), Texts::tr("Needed")),
                     textColumn(QStringLiteral("remark"), Texts::tr("What is missing, what to do"))};
    addScores(table, views, text);
    addProgrammes(table, views, text);
    table.note
        = Texts::tr("The platform publishes what a promotion asks for with its sign-up; until then these "
                    "are the conditions known of scores and programmes. Conditions that nobody "
                    "published are left out.");
    table.emptyText = Texts::tr("No condition of scores or programmes is known.");
    return table;
}

} // namespace shopglass
