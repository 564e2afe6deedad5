// How own indicators lie in the workspace and in the files that users exchange them by.

#include "models/indicators/catalogueids.h"
#include "models/indicators/ownindicator.h"
#include "models/indicators/targetrange.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OwnIndicatorDocumentTexts)
};

constexpr double FenPerYuan = 100.0;
constexpr double Percent = 100.0;

const QString ListKey = QStringLiteral("own_indicators");
const QString IdKey = QStringLiteral("id");
const QString NameKey = QStringLiteral("name");
const QString ExpressionKey = QStringLiteral("expression");
const QString UnitKey = QStringLiteral("unit");
const QString DirectionKey = QStringLiteral("direction");
const QString SampleKey = QStringLiteral("sample");
const QString MinimumKey = QStringLiteral("minimum_sample");
const QString TargetKey = QStringLiteral("target");

} // namespace

Document toDocument(const OwnIndicator &own)
{
    QJsonObject body{{NameKey, own.name},
                     {ExpressionKey, own.expression},
                     {UnitKey, unitIds().at(qsizetype(own.unit))},
                     {DirectionKey, directionIds().at(qsizetype(own.direction))}};
    if (!own.sample.isEmpty()) {
        body.insert(SampleKey, own.sample);
        body.insert(MinimumKey, own.minimumSample);
    }
    if (own.target)
        body.insert(TargetKey, *own.target);
    return {OwnIndicatorDocument, own.id, body};
}

std::vector<OwnIndicator> ownIndicators(const Documents &documents, QStringList &faults)
{
    std::vector<OwnIndicator> all;
    for (const Document &document : documents.of(OwnIndicatorDocument)) {
        const QJsonObject &body = document.body;
        const qsizetype unit = unitIds().indexOf(body.value(UnitKey).toString());
        const qsizetype direction = directionIds().indexOf(body.value(DirectionKey).toString());
        const bool whole = body.value(NameKey).isString() && body.value(ExpressionKey).isString() && unit >= 0
            && direction >= 0 && (!body.contains(TargetKey) || body.value(TargetKey).isDouble());
        if (!whole) {
            faults.append(
                Texts::tr("Your indicator \"%1\" cannot be used: its entry is not complete or comes "
                          "from a newer version of Shopglass.")
                    .arg(document.id));
            continue;
        }
        OwnIndicator own;
        own.id = document.id;
        own.name = body.value(NameKey).toString();
        own.expression = body.value(ExpressionKey).toString();
        own.unit = Unit(unit);
        own.direction = Direction(direction);
        own.sample = body.value(SampleKey).toString();
        own.minimumSample = body.value(MinimumKey).toInteger(OwnIndicator().minimumSample);
        if (body.contains(TargetKey))
            own.target = body.value(TargetKey).toDouble();
        all.push_back(own);
    }
    return all;
}

QByteArray toFile(const std::vector<OwnIndicator> &all)
{
    QJsonArray list;
    for (const OwnIndicator &own : all) {
        QJsonObject entry = toDocument(own).body;
        entry.insert(IdKey, own.id);
        list.append(entry);
    }
    return QJsonDocument(QJsonObject{{ListKey, list}}).toJson();
}

Result<std::vector<OwnIndicator>> ownIndicatorsFromFile(const QByteArray &json, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QJsonValue list = QJsonDocument::fromJson(json).object().value(ListKey);
    if (!list.isArray() || list.toArray().isEmpty())
        return Error{
            Texts::tr("The file %1 holds no indicators. Choose one that \"export\" wrote. Nothing was "
                      "stored.")
                .arg(shown),
            {},
            ErrorKind::Refused};
    if (list.toArray().size() > MostOwnIndicators)
        return Error{
            Texts::tr("The file %1 holds %2 indicators. Up to %3 of your own can be kept. Nothing was "
                      "stored.")
                .arg(shown, QString::number(list.toArray().size()), QString::number(MostOwnIndicators)),
            {},
            ErrorKind::Refused};
    Documents documents;
    for (const QJsonValue &value : list.toArray()) {
        QJsonObject body = value.toObject();
        const QString id = body.take(IdKey).toString();
        if (documents.find(OwnIndicatorDocument, id))
            return Error{
                Texts::tr("The file %1 has the indicator \"%2\" twice. Nothing was stored.").arg(shown, id),
                {},
                ErrorKind::Refused};
        documents.all.push_back({OwnIndicatorDocument, id, body});
    }
    QStringList faults;
    auto all = ownIndicators(documents, faults);
    if (!faults.isEmpty())
        return Error{
            Texts::tr("The file %1 was not taken in. %2 Nothing was stored.").arg(shown, faults.first()),
            {},
            ErrorKind::Refused};
    return all;
}

Result<double> targetFromText(const QString &text, Unit unit)
{
    QString number = text.trimmed();
    const bool percent = number.endsWith(QLatin1Char('%'));
    if (percent)
        number.chop(1);
    number.remove(QChar(u'¥')).remove(QLatin1Char(','));
    bool isNumber = false;
    const double value = QLocale::c().toDouble(number.trimmed(), &isNumber);
    if (!isNumber || !std::isfinite(value) || (percent && unit != Unit::Ratio))
        return Error{
            Texts::tr("\"%1\" is no target. Write a number such as 150, or 3.5% for a rate.").arg(text),
            {},
            ErrorKind::Usage};
    const double target = unit == Unit::Fen ? std::round(value * FenPerYuan)
        : percent                           ? value / Percent
                                            : value;
    if (!isTargetPossible(target, unit))
        return Error{
            Texts::tr("\"%1\" can be no target: no shop reaches it. A count is not below zero, a rate "
                      "lies between 0% and 100%.")
                .arg(text),
            {},
            ErrorKind::Usage};
    return target;
}

QString targetText(double target, Unit unit)
{
    const auto exact
        = [](double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); };
    if (unit == Unit::Fen)
        return exact(target / FenPerYuan);
    // 0.07 × 100 is no 7 in binary; ten digits are more than anybody types.
    if (unit == Unit::Ratio)
        return QString::number(target * Percent, 'g', 10) + QLatin1Char('%');
    return exact(target);
}

} // namespace shopglass
