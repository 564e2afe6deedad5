#include "models/scores/owntargets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OwnTargetTexts)
};

constexpr double Hundred = 100.0;
constexpr double Most = 1e9; ///< a target above is a slip of the keyboard
constexpr int ShownDigits = 10;

bool hasTarget(const ScoreDimension &dimension, const QString &id)
{
    return std::ranges::any_of(
        dimension.indicators, [&id](const ScoreIndicator &one) { return one.indicator == id && one.target; });
}

} // namespace

QString ownTargetKind()
{
    return QStringLiteral("score_target");
}

QStringList targetless(const ScoreRule &rule, const Catalogue &catalogue)
{
    QStringList ids;
    if (rule.score != QLatin1String("store_score"))
        return ids;
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

std::optional<double> ownTarget(const Documents *documents, const QString &indicator)
{
    const Document *document = documents ? documents->find(ownTargetKind(), indicator) : nullptr;
    const QJsonValue target = document ? document->body.value(QLatin1String("target")) : QJsonValue();
    if (!target.isDouble() || target.toDouble() < 0.0 || target.toDouble() > Most)
        return {};
    return target.toDouble();
}

std::optional<double> targetFromText(const QString &text, Unit unit)
{
    QString number = text.trimmed();
    const bool isPercent = unit == Unit::Ratio && number.endsWith(QLatin1Char('%'));
    if (isPercent)
        number.chop(1);
    bool ok = false;
    const double value = number.trimmed().toDouble(&ok) / (isPercent ? Hundred : 1.0);
    if (!ok || !std::isfinite(value) || value < 0.0 || value > (unit == Unit::Ratio ? 1.0 : Most))
        return {};
    return value;
}

QString targetText(double target, Unit unit)
{
    return unit == Unit::Ratio ? QString::number(target * Hundred, 'g', ShownDigits) + QLatin1Char('%')
                               : QString::number(target, 'g', ShownDigits);
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
    return Document{ownTargetKind(), indicator, {{QStringLiteral("target"), target}}};
}

} // namespace shopglass
