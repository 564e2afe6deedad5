// The others of a product's category, the other influencers, warehouses … of ShopFigures.

#include "models/actions/shopfigures.h"

namespace shopglass {

namespace {

/// A category with fewer other products is no measure: the store's other products are then.
constexpr int LeastPeers = 3;

/// A number adds up; a ratio or a mean counts with its sample.
bool addsUp(const Indicator &indicator)
{
    return indicator.sampleExpression.isEmpty();
}

} // namespace

void ShopFigures::addTogether(Rows &rows, const QString &each) const
{
    const bool byCategory = each == QLatin1String("product");
    rows.together.resize(std::size_t(rows.ids.size()));
    for (const IndicatorRow &row : rows.rows) {
        if (row.key.isEmpty())
            continue;
        const QString category = byCategory ? m_categories.value(row.key) : QString();
        for (std::size_t column = 0; column < rows.together.size(); ++column) {
            const IndicatorValue &value = row.values[column];
            if (!value.hasValue())
                continue;
            const Indicator *indicator = m_evaluator.context().catalogue->find(value.id);
            const double weight = indicator && addsUp(*indicator) ? 1.0 : double(value.sample);
            const auto add = [&](Together &sum) {
                sum.sum += value.value * weight;
                sum.sample += weight;
                ++sum.members;
            };
            add(rows.together[column][QString()]);
            if (!category.isEmpty())
                add(rows.together[column][category]);
        }
    }
}

const std::vector<IndicatorValue> &ShopFigures::peerColumn(const ActionName &name, const AdviceRule &rule,
                                                           const Subjects &subjects) const
{
    const Question question{rule.each, rule.windowDays, name.before};
    const auto [entry, isNew] = m_peerColumns.try_emplace({question, name.figure});
    if (!isNew)
        return entry->second;
    const Rows &rows = rowsOf(question);
    const qsizetype column = rows.ids.indexOf(name.figure);
    for (const RuleSubject &subject : subjects) {
        entry->second.push_back({});
        if (column >= 0)
            entry->second.back() = peersOf(rows, column, subject.key);
        entry->second.back().id = name.figure;
    }
    return entry->second;
}

IndicatorValue ShopFigures::peersOf(const Rows &rows, qsizetype column, const QString &key) const
{
    IndicatorValue peers;
    peers.state = ValueState::NotEnoughData;
    const Indicator *indicator = m_evaluator.context().catalogue->find(rows.ids.at(column));
    if (!indicator)
        return peers;
    peers.unit = indicator->unit;
    IndicatorValue own;
    if (const auto place = rows.places.constFind(key); place != rows.places.constEnd())
        own = rows.rows[*place].values[std::size_t(column)];
    if (own.state == ValueState::NotCovered)
        peers.state = own.state;
    const QHash<QString, Together> &together = rows.together[std::size_t(column)];
    Together rest = together.value(m_categories.value(key));
    if (rest.members - (own.hasValue() ? 1 : 0) < LeastPeers)
        rest = together.value(QString());
    if (own.hasValue()) {
        const double weight = addsUp(*indicator) ? 1.0 : double(own.sample);
        rest.sum -= own.value * weight;
        rest.sample -= weight;
        --rest.members;
    }
    if (rest.members < 1 || rest.sample <= 0.0)
        return peers;
    peers.state = ValueState::Value;
    peers.value = addsUp(*indicator) ? rest.sum : rest.sum / rest.sample;
    peers.sample = qint64(rest.sample);
    return peers;
}

} // namespace shopglass
