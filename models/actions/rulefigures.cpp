#include "models/actions/rulefigures.h"

#include "models/actions/readrule.h"

#include <QRegularExpression>

namespace shopglass {

namespace {

QStringList variablesOf(const QString &text)
{
    const std::optional<Formula> formula = readFormula(text);
    return formula ? formula->variables() : QStringList();
}

} // namespace

Period windowBefore(Period window)
{
    const int days = window.to.number() - window.from.number() + 1;
    return {window.from.plus(-days), window.from.plus(-1)};
}

QStringList RuleFigures::namesOf(const AdviceRule &rule)
{
    static const QRegularExpression braces(QStringLiteral("\\{([a-z0-9_]+)\\}"));
    static const QStringList notFigures{QStringLiteral("effect_low"), QStringLiteral("effect_high"),
                                        QStringLiteral("due"), QStringLiteral("names"),
                                        QStringLiteral("count")};
    QStringList names = rule.evidence;
    for (const QString &text : {rule.condition, rule.effectLow, rule.effectHigh})
        names += variablesOf(text);
    for (const QString &text : {rule.title.zh, rule.advice.zh, rule.title.en, rule.advice.en}) {
        for (auto match = braces.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (!notFigures.contains(name))
                names.append(name);
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace shopglass
