#include "models/evidence/officialquestion.h"

#include <algorithm>

namespace shopglass {

OfficialQuestion::OfficialQuestion(const RowsQuestion &question, const ScoreRule &rule,
                                   const AnalysisContext &context)
    : m_question(question)
    , m_rule(rule)
    , m_place(placeOfDimension(rule, question.of))
    , m_subject(rule.score == QLatin1String("product_score") ? question.product : question.influencer)
    // Scores are published daily, so they may well be newer than the order files.
    , m_lastDay(std::max(context.asOf, context.today))
{
}

bool OfficialQuestion::holds(Day day, const QString &subject, const QString &dimension) const
{
    return day <= m_lastDay && (m_subject.isEmpty() || subject == m_subject) && isPart(dimension);
}

bool OfficialQuestion::isKnown() const
{
    return m_question.of.isEmpty() || m_question.of == totalPart() || m_place.has_value();
}

const QString &OfficialQuestion::totalPart()
{
    static const QString total = QStringLiteral("total");
    return total;
}

bool OfficialQuestion::isPart(const QString &dimension) const
{
    if (m_question.of.isEmpty())
        return true;
    if (m_question.of == totalPart())
        return dimension.isEmpty();
    return dimension == m_question.of || (m_place && placeOfDimension(m_rule, dimension) == m_place);
}

} // namespace shopglass
