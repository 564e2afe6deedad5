#include "app/services.h"

#include "models/indicators/ownindicator.h"
#include "models/rulebook/channelrules.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr int DefaultPeriodDays = 30;

} // namespace

Result<Services> Services::make(std::optional<Day> asOf)
{
    Services services;
    auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    auto rulebook = Rulebook::builtIn();
    if (!rulebook)
        return rulebook.error();
    services.catalogue = *catalogue;
    services.rulebook = *rulebook;
    if (asOf)
        services.clock = std::make_shared<FixedClock>(startOf(asOf->plus(1)) - 1);
    else
        services.clock = std::make_shared<SystemClock>();
    return services;
}

ScoreScales scoreScales(const Rulebook &rulebook)
{
    ScoreScales scales;
    for (const ScoreRule &rule : rulebook.scores()) {
        ScoreScale scale{
            rule.score, rule.scaleMin, rule.scaleMax, rule.provenance.validFrom, rule.provenance.validTo, {}};
        for (const ScoreDimension &dimension : rule.dimensions)
            scale.dimensions << dimension.id << dimension.name.zh << dimension.name.en << dimension.aliases;
        scales.push_back(scale);
    }
    return scales;
}

Error reversedPeriodError(Day from, Day to)
{
    return {Texts::tr("The period starts on %1, after its end on %2. Swap the two days.")
                .arg(from.iso(), to.iso()),
            {},
            ErrorKind::Usage};
}

namespace {

/// Of a store without orders: the last day that any of its files or official scores speaks of.
std::optional<Day> lastDayOfFiles(const StoreColumns &columns)
{
    std::optional<Day> last;
    const auto take = [&last](Day day) { last = std::max(last.value_or(day), day); };
    for (const auto &[kind, ranges] : columns.coverage) {
        for (const DayRange &range : ranges)
            take(range.to);
    }
    for (const OfficialScore &score : columns.scores)
        take(score.day);
    return last;
}

} // namespace

Result<AnalysisContext> analysisContext(const Services &services, std::shared_ptr<const StoreColumns> columns,
                                        const AnalysisRequest &request)
{
    AnalysisContext context;
    context.catalogue = services.catalogue;
    if (request.documents) {
        TailoredCatalogue tailored = tailoredCatalogue(services.catalogue, *request.documents);
        context.catalogue = std::move(tailored.catalogue);
        context.ownFaults = std::move(tailored.faults);
    }
    context.rulebook
        = request.documents ? rulebookInForce(services.rulebook, *request.documents) : services.rulebook;
    context.comparison = request.comparison;
    context.documents = request.documents;
    context.today = request.asOf.value_or(services.clock->today());

    std::optional<Day> asOf = request.asOf ? request.asOf : columns->asOf;
    if (!asOf)
        asOf = lastDayOfFiles(*columns);
    if (!asOf && !request.to)
        return Error{Texts::tr("The store \"%1\" has no order data yet. Import its order export first.")
                         .arg(columns->store.name),
                     {},
                     ErrorKind::Refused};
    context.asOf = asOf.value_or(request.to.value_or(context.today));
    const Day to = request.to.value_or(context.asOf);
    const Day from = request.from.value_or(to.plus(1 - DefaultPeriodDays));
    if (from > to)
        return reversedPeriodError(from, to);
    context.period = {from, to};
    context.columns = std::move(columns);
    return context;
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/shopglass");
}

QString defaultWorkspacePath()
{
    return dataFolder() + QStringLiteral("/default.shopglass");
}

} // namespace shopglass
