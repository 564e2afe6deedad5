#include "models/actions/owntargets.h"

#include "models/actions/advice.h"
#include "models/actions/phrases.h"

namespace shopglass {

namespace {

QString targetInSentence(const Indicator &indicator, Language language)
{
    IndicatorValue target;
    target.state = ValueState::Value;
    target.value = *indicator.target;
    target.unit = indicator.unit;
    return valueInSentence(target, language);
}

LocalText inBoth(const QString &text)
{
    return {text, text};
}

AdviceRule ruleOf(const Indicator &indicator)
{
    const bool higher = indicator.direction == Direction::HigherIsBetter;
    AdviceRule rule;
    rule.id = QStringLiteral("target_") + indicator.id;
    const QHash<QString, LocalText> parts{
        {QStringLiteral("name"), indicator.name},
        {QStringLiteral("days"), inBoth(QString::number(rule.windowDays))},
        {QStringLiteral("figure"), inBoth(QStringLiteral("{%1}").arg(indicator.id))},
        {QStringLiteral("target"),
         {targetInSentence(indicator, Language::Chinese), targetInSentence(indicator, Language::English)}}};
    rule.title = *actionPhrase(QStringLiteral("own_target_title"), parts);
    rule.advice = *actionPhrase(
        higher ? QStringLiteral("own_target_at_least") : QStringLiteral("own_target_at_most"), parts);
    rule.condition = QStringLiteral("%1 %2 %3")
                         .arg(indicator.id, higher ? QStringLiteral("<") : QStringLiteral(">"),
                              QString::number(*indicator.target, 'g', QLocale::FloatingPointShortest));
    rule.evidence = {indicator.id};
    rule.owner = QStringLiteral("operations");
    rule.provenance = indicator.provenance;
    return rule;
}

} // namespace

std::vector<AdviceRule> ownTargetRules(const Catalogue &catalogue)
{
    std::vector<AdviceRule> rules;
    for (const Indicator &indicator : catalogue.all()) {
        if (indicator.own && indicator.target && indicator.direction != Direction::Neutral)
            rules.push_back(ruleOf(indicator));
    }
    return rules;
}

} // namespace shopglass
