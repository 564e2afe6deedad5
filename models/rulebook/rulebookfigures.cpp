// RulebookLoader's files about how figures are read: after-sales, traffic sources, stars, problems.

#include "models/rulebook/rulebookloader.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RulebookFigureTexts)
};

constexpr int MostStars = 5;

} // namespace

QString sceneId(Scene scene)
{
    switch (scene) {
    case Scene::Recommend:
        return QStringLiteral("recommend");
    case Scene::Mall:
        return QStringLiteral("mall");
    case Scene::Search:
        return QStringLiteral("search");
    case Scene::Store:
        return QStringLiteral("store");
    case Scene::Live:
        return QStringLiteral("live");
    case Scene::Video:
        return QStringLiteral("video");
    case Scene::Unclassified:
        break;
    }
    return QStringLiteral("unclassified");
}

Scene Rulebook::sceneOf(const QString &source) const
{
    const QString text = source.trimmed();
    const auto whole = std::ranges::find_if(
        m_scenes, [&text](const SceneRule &rule) { return rule.sources.contains(text); });
    if (whole != m_scenes.end())
        return whole->scene;
    const auto part = std::ranges::find_if(m_scenes, [&text](const SceneRule &rule) {
        return std::ranges::any_of(rule.contains,
                                   [&text](const QString &word) { return text.contains(word); });
    });
    return part == m_scenes.end() ? Scene::Unclassified : part->scene;
}

void RulebookLoader::readAftersales(JsonNode &root)
{
    JsonNode node = root.object(QLatin1String("quality_reasons"));
    m_book->m_qualityReasons = node.texts(QLatin1String("reasons"));
    node.provenance();
    node.refuseOthers();
    if (root.has(QLatin1String("logistics_reasons"))) {
        JsonNode logistics = root.object(QLatin1String("logistics_reasons"));
        m_book->m_logisticsReasons = logistics.texts(QLatin1String("reasons"));
        logistics.provenance();
        logistics.refuseOthers();
    }
    if (!root.has(QLatin1String("follow_up")))
        return;
    JsonNode followUp = root.object(QLatin1String("follow_up"));
    m_book->m_aftersaleFollowUpDays = followUp.integer(QLatin1String("days"), 0, 90);
    followUp.provenance();
    followUp.refuseOthers();
}

void RulebookLoader::readTraffic(JsonNode &root)
{
    QStringList scenes;
    for (int i = 0; i < SceneCount; ++i)
        scenes.append(sceneId(Scene(i)));
    QStringList seen;
    for (JsonNode &node : root.objects(QLatin1String("scenes"))) {
        SceneRule rule;
        const QString scene = node.oneOf(QLatin1String("scene"), scenes);
        rule.scene = Scene(std::max<qsizetype>(0, scenes.indexOf(scene)));
        refuseDuplicate(node, QLatin1String("scene"), scene, seen);
        rule.sources = node.optionalTexts(QLatin1String("sources"));
        rule.contains = node.optionalTexts(QLatin1String("contains"));
        if (rule.contains.contains(QString()))
            node.fault(QLatin1String("contains"),
                       Texts::tr("must not hold an empty text; every text contains it."));
        rule.provenance = node.provenance();
        node.refuseOthers();
        m_book->m_scenes.push_back(std::move(rule));
    }
}

void RulebookLoader::readReviews(JsonNode &root)
{
    JsonNode node = root.object(QLatin1String("stars"));
    ReviewRules &rules = m_book->m_reviews;
    rules.goodLeast = node.integer(QLatin1String("good_least"), 1, MostStars);
    rules.badMost = node.integer(QLatin1String("bad_most"), 1, MostStars);
    if (rules.badMost >= rules.goodLeast)
        node.fault(QLatin1String("bad_most"), Texts::tr("must be less than good_least."));
    rules.provenance = node.provenance();
    node.refuseOthers();
}

void RulebookLoader::readProblems(JsonNode &root)
{
    JsonNode node = root.object(QLatin1String("thresholds"));
    ProblemRules &rules = m_book->m_problems;
    rules.seriousChange = node.number(QLatin1String("serious_change"), 0.0, 10.0);
    rules.watchedChange = node.number(QLatin1String("watched_change"), 0.0, 10.0);
    rules.seriousPoints = node.number(QLatin1String("serious_points"), 0.0, 1.0);
    rules.watchedPoints = node.number(QLatin1String("watched_points"), 0.0, 1.0);
    rules.seriousAttainment = node.number(QLatin1String("serious_attainment"), 0.0, 1.0);
    if (rules.watchedChange > rules.seriousChange)
        node.fault(QLatin1String("watched_change"), Texts::tr("must not be more than serious_change."));
    if (rules.watchedPoints > rules.seriousPoints)
        node.fault(QLatin1String("watched_points"), Texts::tr("must not be more than serious_points."));
    rules.provenance = node.provenance();
    node.refuseOthers();
}

} // namespace shopglass
