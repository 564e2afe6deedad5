// The actions file: conditions, evidence, effects and texts.

#include "models/rulebook/formula.h"
#include "models/rulebook/rulebookloader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ActionFaultTexts)
};

const QStringList &ownPlaceholders()
{
    static const QStringList names{QStringLiteral("effect_low"), QStringLiteral("effect_high"),
                                   QStringLiteral("due")};
    return names;
}

} // namespace

void RulebookLoader::readActions(JsonNode &root)
{
    QStringList seen;
    for (JsonNode &node : root.objects(QLatin1String("actions"))) {
        m_book->m_actions.push_back(readAction(node));
        refuseDuplicate(node, QLatin1String("id"), m_book->m_actions.back().id, seen);
    }
}

ActionRule RulebookLoader::readAction(JsonNode &node)
{
    static const QStringList units{QStringLiteral("fen"), QStringLiteral("orders"), QStringLiteral("score")};
    static const QStringList owners{QStringLiteral("operations"), QStringLiteral("warehouse"),
                                    QStringLiteral("service"), QStringLiteral("live_host"),
                                    QStringLiteral("merchandising")};
    static const QStringList phases{QStringLiteral("signup"), QStringLiteral("seeding"),
                                    QStringLiteral("warmup"), QStringLiteral("burst"),
                                    QStringLiteral("encore"), QStringLiteral("review")};
    ActionRule rule;
    rule.id = node.id(QLatin1String("id"));
    rule.title = node.localText(QLatin1String("title"));
    rule.advice = node.localText(QLatin1String("advice"));
    rule.phases = node.optionalTexts(QLatin1String("phases"));
    for (const QString &phase : std::as_const(rule.phases)) {
        if (!phases.contains(phase))
            node.fault(QLatin1String("phases"), Texts::tr("“%1” is no phase of a promotion.").arg(phase));
    }
    rule.condition = readFormula(node, QLatin1String("condition"));
    rule.evidence = node.texts(QLatin1String("evidence"));
    for (qsizetype i = 0; i < rule.evidence.size(); ++i)
        refer(QStringLiteral("%1[%2]").arg(node.pathOf(QLatin1String("evidence"))).arg(i),
              rule.evidence.at(i));
    if (node.has(QLatin1String("effect_unit"))) {
        rule.effectUnit = node.oneOf(QLatin1String("effect_unit"), units);
        rule.effectLow = readFormula(node, QLatin1String("effect_low"));
        rule.effectHigh = readFormula(node, QLatin1String("effect_high"));
    }
    checkPlaceholders(node, QLatin1String("title"), rule.title);
    checkPlaceholders(node, QLatin1String("advice"), rule.advice);
    rule.effort = node.number(QLatin1String("effort_days"), 0.1, 100.0);
    rule.dueDays = node.integer(QLatin1String("due_days"), 0, 365);
    rule.owner = node.oneOf(QLatin1String("owner"), owners);
    rule.windowDays = node.integer(QLatin1String("window_days"), 1, 365);
    rule.provenance = node.provenance();
    node.refuseOthers();
    return rule;
}

QString RulebookLoader::readFormula(JsonNode &node, QLatin1String key)
{
    const QString text = node.text(key);
    if (text.trimmed().isEmpty())
        return text;
    const auto formula = Formula::parse(text);
    if (!formula) {
        node.fault(key, formula.error().sentence);
        return text;
    }
    for (const QString &name : formula->variables())
        refer(node.pathOf(key), name);
    return text;
}

void RulebookLoader::checkPlaceholders(JsonNode &node, QLatin1String key, const LocalText &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    static const QRegularExpression form(QStringLiteral("^[a-z0-9_]+$"));
    for (const QString &language : {text.zh, text.en}) {
        auto match = braces.globalMatch(language);
        while (match.hasNext()) {
            const QString name = match.next().captured(1);
            const bool effect = name.startsWith(QLatin1String("effect_"));
            if (!form.match(name).hasMatch() || (effect && !ownPlaceholders().contains(name)))
                node.fault(key, Texts::tr("“{%1}” is no placeholder.").arg(name));
            else if (effect && !node.has(QLatin1String("effect_unit")))
                node.fault(key, Texts::tr("“{%1}” needs an effect_unit.").arg(name));
            else if (!ownPlaceholders().contains(name))
                refer(node.pathOf(key), name);
        }
    }
}

} // namespace shopglass
