#include "models/actions/owntargets.h"

#include "models/actions/advice.h"

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

AdviceRule ruleOf(const Indicator &indicator)
{
    const bool higher = indicator.direction == Direction::HigherIsBetter;
    AdviceRule rule;
    rule.id = QStringLiteral("target_") + indicator.id;
    rule.title = {QStringLiteral("达成自定义目标：%1").arg(indicator.name.zh),
                  QStringLiteral("Reach your own target: %1").arg(indicator.name.en)};
    rule.advice = {QStringLiteral("近 %1 天“%2”为 {%3}，你定的目标是%4 %5。")
                       .arg(rule.windowDays)
                       .arg(indicator.name.zh, indicator.id,
                            higher ? QStringLiteral("不低于") : QStringLiteral("不高于"),
                            targetInSentence(indicator, Language::Chinese)),
                   QStringLiteral("“%2” was {%3} over the last %1 days; your target is %4 %5.")
                       .arg(rule.windowDays)
                       .arg(indicator.name.en, indicator.id,
                            higher ? QStringLiteral("at least") : QStringLiteral("at most"),
                            targetInSentence(indicator, Language::English))};
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
