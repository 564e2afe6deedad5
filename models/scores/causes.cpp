#include "models/scores/causes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace shopglass {

namespace {

/// A part below this share of the change is not worth a line.
constexpr double LeastShare = 0.1;
/// How far the groups together may lie from the whole: orders with several products count for each of them.
constexpr double Tolerance = 0.01;

QString numeratorId(const QString &id)
{
    return QStringLiteral("numerator_of_") + id;
}

QString denominatorId(const QString &id)
{
    return QStringLiteral("denominator_of_") + id;
}

/// Both parts over all measures of the whole, so that the same days count for them.
std::vector<Indicator> partsOf(const Indicator &indicator)
{
    Indicator part = indicator;
    part.unit = Unit::Score; // neither rounded nor a ratio
    part.sampleExpression.clear();
    part.minimumSample = 0;
    Indicator numerator = part;
    numerator.id = numeratorId(indicator.id);
    numerator.expression
        = QStringLiteral("(%1) * (%2)").arg(indicator.expression, indicator.sampleExpression);
    Indicator denominator = part;
    denominator.id = denominatorId(indicator.id);
    denominator.expression
        = QStringLiteral("(%2) + 0 * (%1)").arg(indicator.expression, indicator.sampleExpression);
    return {numerator, denominator};
}

AnalysisContext withParts(AnalysisContext context, const QStringList &ids)
{
    std::vector<Indicator> parts;
    for (const QString &id : ids) {
        const Indicator *indicator = context.catalogue->find(id);
        const bool known = indicator && !indicator->sampleExpression.isEmpty()
            && std::ranges::find(parts, numeratorId(id), &Indicator::id) == parts.end();
        if (known)
            std::ranges::move(partsOf(*indicator), std::back_inserter(parts));
    }
    if (auto more = context.catalogue->with(parts))
        context.catalogue = *more;
    context.comparison = Comparison::None;
    return context;
}

/// One group before and now.
struct Group
{
    QString name;
    double numerator[2] = {0.0, 0.0};
    double denominator[2] = {0.0, 0.0};
    std::optional<IndicatorValue> value[2]; ///< none where it has no rows
};

/// What a group without rows says: the days are those of the whole, there is nothing to divide by.
IndicatorValue withoutRows(IndicatorValue whole)
{
    whole.state = ValueState::Undefined;
    whole.value = 0.0;
    whole.sample = 0;
    return whole;
}

/// Whether so few rows stand behind a group in both windows that chance alone moves it.
bool isTooSmall(const IndicatorValue &before, const IndicatorValue &now, qint64 minimumSample)
{
    return before.sample + now.sample < minimumSample;
}

bool agrees(double sum, double whole)
{
    return std::abs(sum - whole) <= Tolerance * std::abs(whole);
}

} // namespace

CauseFinder::CauseFinder(const AnalysisContext &context, const QStringList &ids)
    : m_evaluator(withParts(context, ids))
{
}

std::vector<CauseShare> CauseFinder::causes(const QString &id, Period before, Period now,
                                            std::size_t most) const
{
    std::vector<CauseShare> all;
    if (!m_evaluator.context().catalogue->find(numeratorId(id)))
        return all;
    for (const GroupBy groupBy :
         {GroupBy::Product, GroupBy::Influencer, GroupBy::Warehouse, GroupBy::Courier})
        std::ranges::move(causesBy(groupBy, id, before, now, most), std::back_inserter(all));
    return all;
}

std::vector<CauseShare> CauseFinder::causesBy(GroupBy groupBy, const QString &id, Period before, Period now,
                                              std::size_t most) const
{
    const Period periods[2] = {before, now};
    std::map<QString, Group> groups;
    double numerator[2] = {0.0, 0.0};
    double denominator[2] = {0.0, 0.0};
    IndicatorValue wholes[2];
    for (const int moment : {0, 1}) {
        const IndicatorValue &whole = wholes[moment] = m_evaluator.valueIn(id, periods[moment]);
        if (!whole.hasValue())
            return {};
        const QStringList ids{id, numeratorId(id), denominatorId(id)};
        for (const IndicatorRow &row : m_evaluator.rowsIn(ids, groupBy, periods[moment])) {
            Group &group = groups[row.key];
            group.name = row.label;
            group.value[moment] = row.values[0];
            if (!row.values[1].hasValue())
                continue;
            group.numerator[moment] = row.values[1].value;
            group.denominator[moment] = row.values[2].value;
            numerator[moment] += group.numerator[moment];
            denominator[moment] += group.denominator[moment];
        }
        // A figure that is no sum over its groups cannot be taken apart.
        if (denominator[moment] <= 0.0 || !agrees(numerator[moment] / denominator[moment], whole.value))
            return {};
    }
    // A single group would "explain" everything.
    const bool named = groups.size() > 1
        && std::ranges::any_of(groups, [](const auto &group) { return !group.first.isEmpty(); });
    const double rate = numerator[0] / denominator[0];
    const double change = numerator[1] / denominator[1] - rate;
    if (!named || change == 0.0)
        return {};
    const qint64 minimumSample = m_evaluator.context().catalogue->find(id)->minimumSample;
    std::vector<CauseShare> shares;
    for (const auto &[key, group] : groups) {
        const IndicatorValue then = group.value[0].value_or(withoutRows(wholes[0]));
        const IndicatorValue today = group.value[1].value_or(withoutRows(wholes[1]));
        if (isTooSmall(then, today, minimumSample))
            continue;
        const auto pull = [&](int moment) {
            return (group.numerator[moment] - rate * group.denominator[moment]) / denominator[moment];
        };
        const double part = pull(1) - pull(0);
        if (part / change >= LeastShare)
            shares.push_back({groupBy, key, group.name, part, then, today});
    }
    std::ranges::stable_sort(shares, std::greater(),
                             [](const CauseShare &share) { return std::abs(share.part); });
    shares.resize(std::min(shares.size(), most));
    return shares;
}

} // namespace shopglass
