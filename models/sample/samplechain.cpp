#include "models/sample/samplechain.h"

#include "models/sample/sampledata.h"
#include "models/sample/sampleexport.h"
#include "models/sample/samplerandom.h"
#include "models/sample/sampletexts.h"
#include "models/sample/sampletroubles.h"

#include <QDir>
#include <QJsonArray>

namespace shopglass {

namespace {

constexpr int MostShops = 1'000;

/// One shop of the chain.
struct Plan
{
    SampleOptions options;
    SampleGaps gaps;
    QString name;
};

/// Each head with each tail, then the same again with a number.
QString nameOf(int index, const QJsonObject &data)
{
    const QJsonArray heads = data[QLatin1String("heads")].toArray();
    const QJsonArray tails = data[QLatin1String("tails")].toArray();
    const int pairs = int(heads.size() * tails.size());
    // The step shares no divisor with the number of tails, so that neighbours differ in both parts.
    const int pair = index % pairs;
    const QString name = heads[pair % heads.size()].toString()
        + tails[(pair / heads.size() + pair) % tails.size()].toString();
    return index < pairs ? name : QStringLiteral("%1%2").arg(name).arg(index / pairs + 1);
}

void plant(Plan &plan, const QJsonObject &problem)
{
    const auto number = [&problem](QLatin1String key, int usual) { return problem[key].toInt(usual); };
    plantTroubles(problem, 100, plan.options.troubles);
    plan.options.lastDay = plan.options.lastDay.plus(-number(QLatin1String("days_behind"), 0));
    plan.options.days = std::min(plan.options.days, number(QLatin1String("days"), plan.options.days));
    plan.gaps.orderDays = std::min(number(QLatin1String("missing_order_days"), 0), plan.options.days / 3);
    const QStringList missing = problem[QLatin1String("missing")].toVariant().toStringList();
    plan.gaps.orders = missing.contains(QLatin1String("orders"));
    plan.gaps.aftersales = missing.contains(QLatin1String("aftersales"));
    plan.gaps.shipments = missing.contains(QLatin1String("shipments"));
    plan.gaps.scores = missing.contains(QLatin1String("scores"));
}

Plan planOf(int index, const SampleChainOptions &chain, const QJsonObject &data)
{
    const QJsonArray sizes = data[QLatin1String("size_percent")].toArray();
    const QJsonArray problems = data[QLatin1String("problems")].toArray();
    Plan plan;
    plan.name = nameOf(index, data);
    SampleOptions &options = plan.options;
    options.folder = QDir(chain.folder).filePath(plan.name);
    options.seed = chain.seed * 10'000 + static_cast<quint64>(index);
    options.days = chain.days;
    options.lastDay = chain.lastDay;
    options.orders = std::max<qint64>(1, chain.orders * sizes[index % sizes.size()].toInt() / 100);
    plant(plan, problems[index % problems.size()].toObject());
    return plan;
}

} // namespace

Result<SampleFiles> writeSampleChain(const SampleChainOptions &options, const ProgressSink &progress)
{
    if (options.shops < 1 || options.shops > MostShops)
        return Error{
            SampleTexts::tr("There can be 1 to %1 sample shops; no file was written.").arg(MostShops),
            QStringLiteral("shops=%1").arg(options.shops), ErrorKind::Usage};
    const QJsonObject data = sampleData(QStringLiteral("shops"));
    SampleFiles all;
    for (int index = 0; index < options.shops; ++index) {
        const Plan plan = planOf(index, options, data);
        if (!QDir().mkpath(plan.options.folder))
            return Error{
                SampleTexts::tr("The folder %1 could not be made; choose another one. No file was written.")
                    .arg(QDir::toNativeSeparators(plan.options.folder)),
                QString(), ErrorKind::Failure};
        const auto files = SampleExport(plan.options, progress).writeFew(plan.gaps);
        if (!files)
            return files.error();
        all.paths += files->paths;
        all.orders += files->orders;
    }
    return all;
}

} // namespace shopglass
