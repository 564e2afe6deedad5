// The words and numbers that the sample shop is made of: resources/sample/*.json.
//
// Built in and ours: a broken file is an assertion, not an error. Texts are UTF-8.

#pragma once

#include <QJsonObject>
#include <QString>

#include <string>
#include <vector>

namespace shopglass {

/// The object in `:/sample/<name>.json`.
QJsonObject sampleData(const QString &name);

std::string sampleText(const QJsonValue &value);
std::vector<std::string> sampleTexts(const QJsonValue &value);
std::vector<quint32> sampleNumbers(const QJsonValue &value);
/// a, a+b, a+b+c … for weighted choices.
std::vector<quint32> runningSums(const std::vector<quint32> &weights);

} // namespace shopglass
