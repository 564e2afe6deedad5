// Rows behind an official value: what score files and typed-in entries state, day by day.

#include "models/evidence/pagerows.h"
#include "models/rulebook/scorerules.h"

#include <algorithm>

namespace shopglass {

namespace {

const QString &totalPart()
{
    static const QString total = QStringLiteral("total");
    return total;
}

/// Which values are asked for: of the total, of a dimension by any of its names, or of all.
class Asked final
{
public:
    Asked(const RowsQuestion &question, const ScoreRule &rule, Day lastDay)
        : m_question(question)
        , m_rule(rule)
        , m_place(placeOfDimension(rule, question.of))
        , m_subject(rule.score == QLatin1String("product_score") ? question.product : question.influencer)
        , m_lastDay(lastDay)
    {
    }

    [[nodiscard]] bool holds(const OfficialScore &score) const
    {
        return score.score == m_rule.score && score.day <= m_lastDay
            && (m_subject.isEmpty() || score.subject == m_subject)
            && isPart(score.dimension)
            // As the lines of the page: nobody goes by what lies off the scale.
            && score.value >= m_rule.scaleMin && score.value <= m_rule.scaleMax;
    }
    [[nodiscard]] bool isKnown() const
    {
        return m_question.of.isEmpty() || m_question.of == totalPart() || m_place.has_value();
    }

private:
    [[nodiscard]] bool isPart(const QString &dimension) const
    {
        if (m_question.of.isEmpty())
            return true;
        if (m_question.of == totalPart())
            return dimension.isEmpty();
        return dimension == m_question.of || (m_place && placeOfDimension(m_rule, dimension) == m_place);
    }

    const RowsQuestion &m_question;
    const ScoreRule &m_rule;
    std::optional<std::size_t> m_place;
    const QString &m_subject;
    Day m_lastDay;
};

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
    // Scores are published daily, so they may well be newer than the order files.
    const Asked asked(question, *rule, std::max(context.asOf, context.today));
    const std::vector<OfficialScore> &scores = context.columns->scores;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        if (asked.holds(scores[row]))
            found.rows.push_back({std::uint32_t(row), 1});
    }
    if (found.rows.empty() && !asked.isKnown())
        return unreadablePart(question, totalPart());
    takeLatest(found, scores, question.of.isEmpty());
    return found;
}

} // namespace shopglass
