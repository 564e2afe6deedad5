// What the views are built from, for hand-made shops: the built-in catalogue, and the rulebook with files
// replaced.

#pragma once

#include "models/indicators/analysis.h"
#include "tests/support/smallshop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace shopglass::testing {

/// The built-in rulebook; asserts with the reason where it cannot be loaded.
inline std::shared_ptr<const Rulebook> builtInRulebook()
{
    const auto rulebook = Rulebook::builtIn();
    if (!rulebook)
        qFatal("%s", qPrintable(rulebook.error().sentence));
    return *rulebook;
}

inline void writeRules(const QTemporaryDir &folder, const QString &fileName, const QByteArray &json)
{
    QFile file(QDir(folder.path()).filePath(fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("%s", qPrintable(file.errorString()));
}

/// The built-in programmes without those that take a threshold from a score.
inline QByteArray programmesWithoutTargets()
{
    QFile file(QStringLiteral(":/rulebook/programmes.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QJsonObject rules = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray kept;
    for (const QJsonValue &programme : rules[QStringLiteral("programmes")].toArray()) {
        if (!QJsonDocument(programme.toObject()).toJson().contains("target_of"))
            kept.append(programme);
    }
    rules[QStringLiteral("programmes")] = kept;
    return QJsonDocument(rules).toJson();
}

/// The rulebook with one file of it replaced. Programmes that refer to a replaced score go with it.
inline std::shared_ptr<const Rulebook> rulebookWith(const QString &fileName, const QByteArray &json)
{
    const QTemporaryDir folder;
    writeRules(folder, fileName, json);
    if (fileName == QLatin1String("scores.json"))
        writeRules(folder, QStringLiteral("programmes.json"), programmesWithoutTargets());
    const auto rulebook = Rulebook::fromFolder(folder.path());
    if (!rulebook)
        qFatal("%s", qPrintable(rulebook.error().sentence));
    return *rulebook;
}

/// The shop over a period, compared with the one before; today is the as-of day.
inline AnalysisContext analysis(StoreColumns columns, Period period,
                                std::shared_ptr<const Rulebook> rulebook = builtInRulebook())
{
    const auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().sentence));
    AnalysisContext context;
    context.asOf = columns.asOf.value_or(period.to);
    context.today = context.asOf;
    context.columns = shared(std::move(columns));
    context.catalogue = *catalogue;
    context.rulebook = std::move(rulebook);
    context.period = period;
    return context;
}

/// The value with this id among those of a line.
inline IndicatorValue valueOf(const std::vector<IndicatorValue> &values, const QString &id)
{
    for (const IndicatorValue &value : values) {
        if (value.id == id)
            return value;
    }
    qFatal("no value %s", qPrintable(id));
}

/// "value 42000", "not_enough_data": what a figure says, in one word for comparisons.
inline QString said(const IndicatorValue &value)
{
    switch (value.state) {
    case ValueState::Value:
        return QStringLiteral("value ") + QString::number(value.value, 'g', 12);
    case ValueState::NotEnoughData:
        return QStringLiteral("not_enough_data");
    case ValueState::Undefined:
        return QStringLiteral("undefined");
    case ValueState::NotCovered:
        return QStringLiteral("not_covered");
    case ValueState::Pending:
        return QStringLiteral("pending");
    }
    Q_UNREACHABLE();
}

/// A view's JSON as one line, so that tests can look into it by path.
inline QJsonValue at(const QJsonValue &json, std::initializer_list<QString> path)
{
    QJsonValue value = json;
    for (const QString &step : path) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex ? value[index] : value[step];
    }
    return value;
}

} // namespace shopglass::testing
