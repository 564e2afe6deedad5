#include "models/actions/rulefigures.h"

#include "models/actions/advice.h"
#include "models/actions/formula.h"

namespace shopglass {

QSet<QString> indicatorsOf(const ActionRule &rule, const Catalogue &catalogue)
{
    QStringList named = rule.evidence;
    for (const QString *formula : {&rule.condition, &rule.effectLow, &rule.effectHigh})
        named += formulaVariables(*formula).value_or(QStringList());
    fillAdvice(rule.advice, [&named](const QString &id) {
        named.append(id);
        return IndicatorValue();
    });
    QSet<QString> ids;
    for (const QString &id : std::as_const(named)) {
        if (catalogue.find(id))
            ids.insert(id);
    }
    return ids;
}

RuleFigures::RuleFigures(const Evaluator &evaluator, const std::vector<ActionRule> &rules)
{
    // Orders become amounts at this price, see actionview.h.
    const QString orderValue = QStringLiteral("average_order_value");
    const AnalysisContext &context = evaluator.context();
    std::map<int, QSet<QString>> idsByWindow;
    for (const ActionRule &rule : rules)
        idsByWindow[rule.windowDays] += indicatorsOf(rule, *context.catalogue);

    for (auto &[windowDays, idSet] : idsByWindow) {
        if (context.catalogue->find(orderValue))
            idSet.insert(orderValue);
        const QStringList ids(idSet.begin(), idSet.end());
        AnalysisContext window = context;
        window.period = {context.asOf.plus(1 - windowDays), context.asOf};
        window.comparison = Comparison::None;
        const std::vector<IndicatorRow> rows = Evaluator(std::move(window)).rows(ids, GroupBy::None);
        if (rows.empty())
            continue;
        for (const IndicatorValue &value : rows.front().values)
            m_byWindow[windowDays].insert(value.id, value);
    }
}

IndicatorValue RuleFigures::value(const QString &id, int windowDays) const
{
    IndicatorValue unknown;
    unknown.id = id;
    const auto window = m_byWindow.find(windowDays);
    return window == m_byWindow.end() ? unknown : window->second.value(id, unknown);
}

} // namespace shopglass
