// The others of a product's category, the other influencers, warehouses … of ShopFigures.

#include "models/actions/shopfigures.h"

namespace shopglass {

namespace {

/// A category with fewer other products is no measure: the store's other products are then.
constexpr int LeastPeers = 3;

/// What a value counts with: a number adds up, a ratio or a mean counts with its sample.
double weightOf(const Indicator &indicator, const IndicatorValue &value)
{
    return indicator.sampleExpression.isEmpty() ? 1.0 : double(value.sample);
}

} // namespace

void ShopFigures::addTogether(Rows &rows, const Question &question) const
{
    const auto asked = m_askedOfPeers.find(question);
    if (asked == m_askedOfPeers.end())
        return;
    const bool byCategory = std::get<QString>(question) == QLatin1String("product");
    QHash<QString, std::size_t> numbers;
    const auto numberOf = [&numbers](const QString &category) {
        const auto known = numbers.constFind(category);
        return known == numbers.constEnd() ? *numbers.insert(category, std::size_t(numbers.size()) + 1)
                                           : *known;
    };
    rows.category.assign(rows.rows.size(), 0);
    for (std::size_t row = 0; byCategory && row < rows.rows.size(); ++row) {
        const QString category = m_categories.value(rows.rows[row].key);
        if (!category.isEmpty())
            rows.category[row] = numberOf(category);
    }
    rows.together.resize(std::size_t(rows.ids.size()));
    for (const QString &id : asked->second) {
        const auto column = std::size_t(rows.ids.indexOf(id));
        const Indicator *indicator = m_evaluator.context().catalogue->find(id);
        std::vector<Together> &together = rows.together[column];
        together.resize(std::size_t(numbers.size()) + 1);
        for (std::size_t row = 0; row < rows.rows.size(); ++row) {
            const IndicatorValue &value = rows.rows[row].values[column];
            if (rows.rows[row].key.isEmpty() || !value.hasValue() || !indicator)
                continue;
            const double weight = weightOf(*indicator, value);
            const auto add = [&](Together &sum) {
                sum.sum += value.value * weight;
                sum.sample += weight;
                ++sum.members;
            };
            add(together[0]);
            if (rows.category[row] != 0)
                add(together[rows.category[row]]);
        }
    }
}

const std::vector<IndicatorValue> &ShopFigures::peerColumn(const ActionName &name, const AdviceRule &rule,
                                                           const Subjects &subjects) const
{
    const Question question{rule.each, windowOf(rule), name.before};
    const auto [entry, isNew] = m_peerColumns.try_emplace({question, name.figure});
    if (!isNew)
        return entry->second;
    const Rows &rows = rowsOf(question);
    const Indicator *indicator = m_evaluator.context().catalogue->find(name.figure);
    IndicatorValue none;
    none.id = name.figure;
    none.state = ValueState::NotEnoughData;
    const bool known = indicator && rows.ids.contains(name.figure);
    for (const RuleSubject &subject : subjects)
        entry->second.push_back(known ? peersOf(rows, *indicator, subject.key) : none);
    return entry->second;
}

IndicatorValue ShopFigures::peersOf(const Rows &rows, const Indicator &indicator, const QString &key) const
{
    const auto column = std::size_t(rows.ids.indexOf(indicator.id));
    IndicatorValue peers;
    peers.id = indicator.id;
    peers.unit = indicator.unit;
    peers.state = ValueState::NotEnoughData;
    const auto place = rows.places.constFind(key);
    const IndicatorValue *own = place == rows.places.constEnd() ? nullptr : &rows.rows[*place].values[column];
    if (own && own->state == ValueState::NotCovered)
        peers.state = own->state;
    const bool counted = own && own->hasValue();
    const std::vector<Together> &together = rows.together[column];
    Together rest = together[own ? rows.category[*place] : 0];
    if (rest.members - (counted ? 1 : 0) < LeastPeers)
        rest = together[0];
    if (counted) {
        const double weight = weightOf(indicator, *own);
        rest.sum -= own->value * weight;
        rest.sample -= weight;
        --rest.members;
    }
    if (rest.members < 1 || rest.sample <= 0.0)
        return peers;
    peers.state = ValueState::Value;
    peers.value = indicator.sampleExpression.isEmpty() ? rest.sum : rest.sum / rest.sample;
    peers.sample = qint64(rest.sample);
    return peers;
}

} // namespace shopglass
