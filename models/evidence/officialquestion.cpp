#include "models/evidence/officialquestion.h"

#include <algorithm>

namespace shopglass {

namespace {

/// As models/scores looks back for the value published last.
constexpr int DaysBack = 7;

std::optional<Day> dayIn(const QString &of)
{
    return Day::fromIso(of.section(QLatin1Char('/'), -1));
}

QString partIn(const QString &of)
{
    return dayIn(of) ? of.section(QLatin1Char('/'), 0, -2) : of;
}

} // namespace

OfficialQuestion::OfficialQuestion(const RowsQuestion &question, const ScoreRule &rule,
                                   const AnalysisContext &context)
    : m_part(partIn(question.of))
    , m_asOf(dayIn(question.of))
    , m_rule(rule)
    , m_place(placeOfDimension(rule, m_part))
    , m_subject(rule.score == QLatin1String("product_score") ? question.product : question.influencer)
    // Scores are published daily, so they may well be newer than the order files.
    , m_lastDay(std::max(context.asOf, context.today))
{
}

bool OfficialQuestion::holds(Day day, const QString &subject, const QString &dimension) const
{
    const bool isAsked = !m_asOf || (day <= *m_asOf && *m_asOf - day <= DaysBack);
    return day <= m_lastDay && isAsked && (m_subject.isEmpty() || subject == m_subject) && isPart(dimension);
}

bool OfficialQuestion::isKnown() const
{
    return m_part.isEmpty() || m_part == totalPart() || m_place.has_value();
}

const QString &OfficialQuestion::totalPart()
{
    static const QString total = QStringLiteral("total");
    return total;
}

bool OfficialQuestion::isPart(const QString &dimension) const
{
    if (m_part.isEmpty())
        return true;
    if (m_part == totalPart())
        return dimension.isEmpty();
    return dimension == m_part || (m_place && placeOfDimension(m_rule, dimension) == m_place);
}

} // namespace shopglass
