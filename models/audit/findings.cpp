#include "models/audit/findings.h"

#include "models/actions/advice.h"

#include <algorithm>

namespace shopglass {

namespace {

bool holds(const Formula &condition, const AuditFigures &figures)
{
    std::vector<double> values;
    for (const QString &variable : condition.variables()) {
        const auto number = figures.number(variable);
        if (!number)
            return false;
        values.push_back(*number);
    }
    return condition.evaluate(values).value_or(0.0) != 0.0;
}

} // namespace

FindingRules::FindingRules(const AuditRules &rules, const Catalogue &catalogue)
    : m_catalogue(catalogue)
{
    for (const AuditFindingRule &rule : rules.findings) {
        // The rulebook was checked when it was loaded.
        if (auto condition = Formula::parse(rule.condition))
            m_rules.push_back({&rule, *std::move(condition)});
    }
}

Finding FindingRules::findingOf(const AuditFindingRule &rule, const Formula &condition,
                                const AuditFigures &figures) const
{
    Finding finding;
    finding.id = rule.id;
    finding.severity = rule.severity;
    finding.title = rule.title;
    const auto filled = [&figures](const QString &text, Language language) {
        return fillPlaceholders(text, [&](const QString &name) { return figures.text(name, language); });
    };
    finding.sentence
        = {filled(rule.sentence.zh, Language::Chinese), filled(rule.sentence.en, Language::English)};
    for (const QString &id : rule.evidence) {
        const Indicator *indicator = m_catalogue.find(id);
        const auto value = figures.value(id);
        if (indicator && value)
            finding.evidence.push_back({indicator->name, *value});
    }
    for (const QString &variable : condition.variables())
        finding.orders += figures.orders(variable);
    finding.provenance = rule.provenance;
    return finding;
}

std::vector<Finding> FindingRules::apply(const AuditFigures &figures) const
{
    std::vector<Finding> findings;
    for (const Compiled &compiled : m_rules) {
        if (holds(compiled.condition, figures))
            findings.push_back(findingOf(*compiled.rule, compiled.condition, figures));
    }
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

} // namespace shopglass
