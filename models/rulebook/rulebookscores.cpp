// The scores file: three scores, each under one or more rule versions.

#include "models/rulebook/rulebookloader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreFaultTexts)
};

constexpr double WeightTolerance = 1e-6;

const QStringList &scoreIds()
{
    static const QStringList ids{QStringLiteral("product_score"), QStringLiteral("store_score"),
                                 QStringLiteral("reputation_score")};
    return ids;
}

ScoreIndicator readIndicator(JsonNode &node)
{
    ScoreIndicator indicator;
    indicator.indicator = node.id(QLatin1String("indicator"));
    indicator.target = node.optionalNumber(QLatin1String("target"), 0.0, 1e12);
    indicator.floor = node.optionalNumber(QLatin1String("floor"), 0.0, 1e12);
    indicator.weight = node.number(QLatin1String("weight"), 0.0, 1.0);
    indicator.windowDays = node.integer(QLatin1String("window_days"), 1, 365);
    if (node.has(QLatin1String("event")))
        indicator.event = node.localText(QLatin1String("event"));
    indicator.provenance = node.provenance();
    if (indicator.floor && !indicator.target)
        node.fault(QLatin1String("floor"), Texts::tr("makes no sense without a target."));
    if (indicator.floor && indicator.target && *indicator.floor == *indicator.target)
        node.fault(QLatin1String("floor"), Texts::tr("must differ from the target."));
    node.refuseOthers();
    return indicator;
}

} // namespace

void RulebookLoader::readScores(JsonNode &root)
{
    QStringList seen;
    QStringList current;
    for (JsonNode &node : root.objects(QLatin1String("scores"))) {
        ScoreRule rule = readScore(node);
        refuseDuplicate(node, QLatin1String("version"), rule.score + QLatin1Char('/') + rule.version, seen);
        if (rule.current && current.contains(rule.score))
            node.fault(QLatin1String("current"),
                       Texts::tr("only one version of %1 can be current.").arg(rule.score));
        if (rule.current)
            current.append(rule.score);
        m_book->m_scores.push_back(std::move(rule));
    }
    readBenefits(root);
}

/// A benefit's line lies on the scale of its score's current version.
void RulebookLoader::readBenefits(JsonNode &root)
{
    QStringList seen;
    for (JsonNode &node : root.optionalObjects(QLatin1String("benefits"))) {
        ScoreBenefit benefit;
        benefit.id = node.id(QLatin1String("id"));
        refuseDuplicate(node, QLatin1String("id"), benefit.id, seen);
        benefit.score = node.oneOf(QLatin1String("score"), scoreIds());
        benefit.name = node.localText(QLatin1String("name"));
        benefit.otherwise = node.localText(QLatin1String("otherwise"));
        const auto rule = std::ranges::find_if(m_book->m_scores, [&](const ScoreRule &candidate) {
            return candidate.current && candidate.score == benefit.score;
        });
        if (rule == m_book->m_scores.end())
            node.fault(QLatin1String("score"), Texts::tr("this score has no current version."));
        else
            benefit.line = node.optionalNumber(QLatin1String("line"), rule->scaleMin, rule->scaleMax);
        benefit.provenance = node.provenance();
        node.refuseOthers();
        m_book->m_scoreBenefits.push_back(std::move(benefit));
    }
}

ScoreRule RulebookLoader::readScore(JsonNode &node)
{
    ScoreRule rule;
    rule.score = node.oneOf(QLatin1String("score"), scoreIds());
    rule.version = node.id(QLatin1String("version"));
    rule.name = node.localText(QLatin1String("name"));
    rule.scaleMin = node.number(QLatin1String("scale_min"), 0.0, 100.0);
    rule.scaleMax = node.number(QLatin1String("scale_max"), 0.0, 100.0);
    rule.scaleStep = node.optionalNumber(QLatin1String("scale_step"), 0.001, 1.0).value_or(rule.scaleStep);
    if (node.has(QLatin1String("implied_days")))
        rule.impliedDays = node.integer(QLatin1String("implied_days"), 2, 3650);
    if (rule.scaleMax <= rule.scaleMin)
        node.fault(QLatin1String("scale_max"), Texts::tr("must be above scale_min."));
    rule.current = node.optionalBool(QLatin1String("current")).value_or(true);
    rule.provenance = node.provenance();

    QStringList seen;
    double weights = 0.0;
    bool weighted = false;
    for (JsonNode &child : node.objects(QLatin1String("dimensions"))) {
        rule.dimensions.push_back(readDimension(child));
        refuseDuplicate(child, QLatin1String("id"), rule.dimensions.back().id, seen);
        for (const ScoreIndicator &indicator : rule.dimensions.back().indicators) {
            weights += indicator.weight;
            weighted = true;
        }
    }
    if (weighted && std::abs(weights - 1.0) > WeightTolerance)
        node.fault(QLatin1String("dimensions"),
                   Texts::tr("the weights add up to %1, not to 1.").arg(weights));
    node.refuseOthers();
    return rule;
}

ScoreDimension RulebookLoader::readDimension(JsonNode &node)
{
    ScoreDimension dimension;
    dimension.id = node.id(QLatin1String("id"));
    dimension.name = node.localText(QLatin1String("name"));
    dimension.aliases = node.optionalTexts(QLatin1String("aliases"));
    dimension.evidence = node.optionalTexts(QLatin1String("evidence"));
    dimension.provenance = node.provenance();
    for (const QString &id : std::as_const(dimension.evidence))
        refer(node.pathOf(QLatin1String("evidence")), id);
    QStringList seen;
    for (JsonNode &child : node.optionalObjects(QLatin1String("indicators"))) {
        dimension.indicators.push_back(readIndicator(child));
        const QString &id = dimension.indicators.back().indicator;
        refuseDuplicate(child, QLatin1String("indicator"), id, seen);
        refer(child.pathOf(QLatin1String("indicator")), id);
    }
    node.refuseOthers();
    return dimension;
}

} // namespace shopglass
