// Rows behind an official value: what score files and typed-in entries state, day by day.

#include "models/evidence/officialquestion.h"
#include "models/evidence/pagerows.h"

namespace shopglass {

namespace {

/// The latest value where the rows are those of one line: the total's where several dimensions are asked for.
void takeLatest(PageRows &found, const std::vector<OfficialScore> &scores, bool isOfAll)
{
    const OfficialScore *latest = nullptr;
    for (const RowShare &row : found.rows) {
        const OfficialScore &score = scores[row.row];
        if (isOfAll && !score.dimension.isEmpty())
            continue;
        found.isOne = found.isOne && (!latest || latest->subject == score.subject);
        if (!latest || score.day >= latest->day)
            latest = &score;
    }
    found.isKnown = latest != nullptr;
    if (latest)
        found.value = latest->value;
}

} // namespace

Result<PageRows> officialRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const ScoreRule *rule = currentRule(*context.rulebook, question.indicator);
    PageRows found;
    found.kind = QStringLiteral("scores");
    found.isKnown = false;
    if (!rule)
        return found;
    const OfficialQuestion asked(question, *rule, context);
    const std::vector<OfficialScore> &scores = context.columns->scores;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        const OfficialScore &score = scores[row];
        // As the lines of the page: nobody goes by what lies off the scale.
        if (score.score == rule->score && score.value >= rule->scaleMin && score.value <= rule->scaleMax
            && asked.holds(score.day, score.subject, score.dimension))
            found.rows.push_back({std::uint32_t(row), 1});
    }
    if (found.rows.empty() && !asked.isKnown())
        return unreadablePart(question, OfficialQuestion::totalPart());
    takeLatest(found, scores, question.of.isEmpty());
    return found;
}

} // namespace shopglass
