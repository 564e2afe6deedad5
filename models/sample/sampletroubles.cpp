#include "models/sample/sampletroubles.h"

#include "models/sample/sampledata.h"
#include "models/sample/sampletexts.h"

#include <QJsonArray>

namespace shopglass {

namespace {

QJsonArray planted()
{
    return sampleData(QStringLiteral("shops"))[QLatin1String("planted")].toArray();
}

} // namespace

void plantTroubles(const QJsonObject &problem, SampleTroubles &troubles)
{
    const auto number = [&problem](QLatin1String key, int usual) { return problem[key].toInt(usual); };
    troubles.refundPercent = number(QLatin1String("refund_percent"), troubles.refundPercent);
    troubles.latePercent = number(QLatin1String("late_percent"), troubles.latePercent);
    troubles.lastMonthPercent = number(QLatin1String("last_month_percent"), troubles.lastMonthPercent);
    troubles.scoreFall = number(QLatin1String("score_fall"), troubles.scoreFall);
    troubles.settlementPerMille = number(QLatin1String("settlement_per_mille"), troubles.settlementPerMille);
}

QStringList plantableProblems()
{
    QStringList names;
    for (const QJsonValue &problem : planted())
        names.append(problem[QLatin1String("id")].toString());
    return names;
}

Result<void> plantNamed(const QStringList &names, SampleTroubles &troubles)
{
    const QJsonArray problems = planted();
    for (const QString &name : names) {
        bool found = false;
        for (const QJsonValue &problem : problems) {
            if (problem[QLatin1String("id")].toString() != name)
                continue;
            plantTroubles(problem.toObject(), troubles);
            found = true;
        }
        if (!found)
            return Error{SampleTexts::tr("\"%1\" cannot be planted; choose from %2. No file was written.")
                             .arg(name, plantableProblems().join(QStringLiteral(", "))),
                         {},
                         ErrorKind::Usage};
    }
    return {};
}

} // namespace shopglass
