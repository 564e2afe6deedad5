#include "models/audit/auditfigures.h"

#include "models/actions/advice.h"
#include "models/indicators/comparison.h"
#include "models/scores/officialscores.h"

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

const QString &storeScoreId()
{
    static const QString id = QStringLiteral("store_score");
    return id;
}

IndicatorValue counted(const QString &id, int number, Unit unit)
{
    IndicatorValue value;
    value.id = id;
    value.state = ValueState::Value;
    value.unit = unit;
    value.value = number;
    value.coveredDays = value.days = 1;
    return value;
}

const ScoreRule *storeScoreRule(const Rulebook &rulebook)
{
    const auto rule = std::ranges::find_if(rulebook.scores(), [](const ScoreRule &candidate) {
        return candidate.current && candidate.score == storeScoreId();
    });
    return rule == rulebook.scores().end() ? nullptr : &*rule;
}

/// The total of the store itself; none without one.
std::optional<OfficialScoreLine> storeScoreLine(const AnalysisContext &context)
{
    const ScoreRule *rule = storeScoreRule(*context.rulebook);
    if (!rule)
        return {};
    const Day lastDay = std::max(context.asOf, context.today);
    for (OfficialScoreLine &line : officialLines(*context.columns, *rule, lastDay)) {
        if (line.subject.isEmpty() && line.dimension.isEmpty())
            return std::move(line);
    }
    return {};
}

QString signedText(const QString &text, double number)
{
    return number > 0 ? QLatin1Char('+') + text : text;
}

QString changeText(const IndicatorValue &value, Language language)
{
    if (!value.change)
        return missingText();
    if (value.unit == Unit::Ratio)
        return percentagePoints(*value.change, language);
    if (value.unit == Unit::Score) {
        const double points = value.value - value.previous.value_or(value.value);
        return signedText(QString::number(points, 'f', 2), points);
    }
    return signedText(percent(*value.change, 1), *value.change);
}

} // namespace

AuditFigures::AuditFigures(const RollupEvaluator &rollup, Day today)
    : m_rollup(&rollup)
    , m_today(today)
{
}

AuditFigures::AuditFigures(const Evaluator &columns, Day today)
    : m_columns(&columns)
    , m_today(today)
{
}

const AnalysisContext &AuditFigures::context() const
{
    return m_columns ? m_columns->context() : m_rollup->context();
}

std::optional<Day> AuditFigures::asOf() const
{
    const Day last = lastSeenDay(context());
    std::optional<Day> found;
    for (const DayRange &range : context().columns->coverageOf(QStringLiteral("orders"))) {
        if (range.from <= last)
            found = std::min(range.to, last);
    }
    return found;
}

std::optional<int> AuditFigures::dataAgeDays() const
{
    const auto last = asOf();
    return last ? std::optional(std::max(0, m_today - *last)) : std::nullopt;
}

int AuditFigures::orderDays() const
{
    const auto last = asOf();
    int days = 0;
    for (const DayRange &range : context().columns->coverageOf(QStringLiteral("orders")))
        days += std::max(0, std::min(range.to, *last) - range.from + 1);
    return days;
}

std::optional<Day> AuditFigures::scoreDay() const
{
    if (!m_columns)
        return {};
    const auto line = storeScoreLine(context());
    return line ? line->latestDay : std::nullopt;
}

IndicatorValue AuditFigures::storeScore() const
{
    IndicatorValue value = counted(storeScoreId(), 0, Unit::Score);
    const auto line = storeScoreLine(context());
    if (!line || !line->latest) {
        value.state = ValueState::NotCovered;
        value.coveredDays = 0;
        return value;
    }
    value.value = *line->latest;
    IndicatorValue before = value;
    if (line->change)
        before.value = *line->latest - *line->change;
    compare(value, line->change ? std::optional(before) : std::nullopt, Comparability::AnyDays);
    return value;
}

std::optional<IndicatorValue> AuditFigures::own(const QString &variable) const
{
    if (variable == QLatin1String("has_data"))
        return counted(variable, asOf() ? 1 : 0, Unit::Count);
    if (variable == QLatin1String("order_days"))
        return counted(variable, orderDays(), Unit::Days);
    if (const auto issue = AuditRules::reconciledIssue(variable))
        return reconciled(variable, *issue);
    const auto age = dataAgeDays();
    return age ? std::optional(counted(variable, *age, Unit::Days)) : std::nullopt;
}

const ReconciliationView &AuditFigures::reconciliation() const
{
    if (!m_reconciliation)
        m_reconciliation = buildReconciliationView(*m_columns);
    return *m_reconciliation;
}

std::optional<IndicatorValue> AuditFigures::reconciled(const QString &variable, SettlementIssue issue) const
{
    if (!m_columns)
        return {};
    const ReconciliationView &view = reconciliation();
    const bool money = variable.endsWith(QLatin1String("_fen"));
    IndicatorValue value = counted(variable, 0, money ? Unit::Fen : Unit::Count);
    if (!view.covered) {
        value.state = ValueState::NotCovered;
        value.coveredDays = 0;
        return value;
    }
    const IssueTotal &total = view.total(issue);
    value.value = double(money ? std::abs(total.difference) : total.orders);
    return value;
}

QStringList AuditFigures::orders(const QString &variable) const
{
    constexpr qsizetype Most = 5;
    const auto issue = AuditRules::reconciledIssue(variable);
    QStringList ids;
    if (!issue || !m_columns)
        return ids;
    for (const ReconciledOrder &row : reconciliation().rows) {
        if (row.issue == *issue && ids.size() < Most)
            ids.append(row.order);
    }
    return ids;
}

std::optional<IndicatorValue> AuditFigures::value(const QString &id) const
{
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd())
        return *known;
    std::optional<IndicatorValue> found;
    if (id == storeScoreId()) {
        if (m_columns)
            found = storeScore();
    } else if (AuditRules::ownVariables().contains(id)) {
        found = own(id);
    } else if (m_columns) {
        found = m_columns->value(id);
    } else if (m_rollup->knows(id)) {
        found = m_rollup->value(id);
    }
    m_known.insert(id, found);
    return found;
}

std::optional<double> AuditFigures::number(const QString &variable) const
{
    if (variable == QLatin1String("store_score_change")) {
        const auto score = value(storeScoreId());
        return score && score->previous ? std::optional(score->value - *score->previous) : std::nullopt;
    }
    if (const auto changed = AuditRules::changedIndicator(variable)) {
        const auto figure = value(*changed);
        return figure ? figure->change : std::nullopt;
    }
    const auto figure = value(variable);
    return figure && figure->hasValue() ? std::optional(figure->value) : std::nullopt;
}

QString AuditFigures::text(const QString &variable, Language language) const
{
    const bool scoreChange = variable == QLatin1String("store_score_change");
    const auto changed = scoreChange ? std::optional(storeScoreId()) : AuditRules::changedIndicator(variable);
    const auto figure = value(changed.value_or(variable));
    if (!figure)
        return missingText();
    return changed ? changeText(*figure, language) : valueInSentence(*figure, language);
}

} // namespace shopglass
