#include "models/scores/owntargets.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OwnTargetTexts)
};

bool hasTarget(const ScoreDimension &dimension, const QString &id)
{
    return std::ranges::any_of(
        dimension.indicators, [&id](const ScoreIndicator &one) { return one.indicator == id && one.target; });
}

QLatin1String storeScore()
{
    return QLatin1String("store_score");
}

} // namespace

QString ownTargetKind()
{
    return QStringLiteral("score_target");
}

QString ownTargetId(const QString &score, const QString &indicator)
{
    return score == storeScore() ? indicator : score + QLatin1Char('/') + indicator;
}

bool takesOwnTargets(const ScoreRule &rule, bool hasOfficialValues)
{
    return rule.score == storeScore() || hasOfficialValues;
}

QStringList targetless(const ScoreRule &rule, const Catalogue &catalogue)
{
    QStringList ids;
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const QString &id : dimension.evidence) {
            const Indicator *indicator = catalogue.find(id);
            const bool counts = indicator && indicator->direction != Direction::Neutral;
            if (counts && !hasTarget(dimension, id) && !ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

std::optional<double> ownTarget(const Documents *documents, const QString &score, const QString &indicator)
{
    const Document *document
        = documents ? documents->find(ownTargetKind(), ownTargetId(score, indicator)) : nullptr;
    const QJsonValue target = document ? document->body.value(QLatin1String("target")) : QJsonValue();
    if (!target.isDouble() || target.toDouble() < 0.0)
        return {};
    return target.toDouble();
}

Result<Document> ownTargetDocument(const ScoreRule &rule, const Catalogue &catalogue,
                                   const QString &indicator, double target)
{
    const QStringList known = targetless(rule, catalogue);
    if (!known.contains(indicator))
        return Error{Texts::tr("\"%1\" takes no target of your own: it has one already, or tells of no "
                               "dimension of the score. Name one of: %2. Nothing was stored.")
                         .arg(indicator, known.join(Texts::tr(", "))),
                     {},
                     ErrorKind::Refused};
    return Document{
        ownTargetKind(), ownTargetId(rule.score, indicator), {{QStringLiteral("target"), target}}};
}

} // namespace shopglass
