// The one place that builds what every front end needs: catalogue, rulebook, clock, and the analysis of a
// store.
//
// Threads: Services is read-only after make() and shared freely.

#pragma once

#include "models/import/scorescale.h"
#include "models/overview/viewset.h"
#include "models/report/sections.h"

#include <functional>
#include <memory>
#include <utility>

namespace shopglass {

struct Services
{
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const Rulebook> rulebook;
    std::shared_ptr<const Clock> clock;

    /// Loads the built-in data. `asOf` stops the clock at the end of that day.
    static Result<Services> make(std::optional<Day> asOf = {});
};

/// Services that may still be read by another thread: who uses them first waits for them.
class ServiceSource final
{
public:
    using Waiting = std::function<const Services &()>;

    /// They must outlive the source.
    ServiceSource(const Services &services)
        : m_services([&services]() -> const Services & { return services; })
    {
    }
    explicit ServiceSource(Waiting waiting)
        : m_services(std::move(waiting))
    {
    }

    const Services *operator->() const { return &m_services(); }

private:
    Waiting m_services;
};

struct AnalysisRequest
{
    std::optional<Day> from; ///< both or neither; else the 30 days that end on the as-of day
    std::optional<Day> to;
    Comparison comparison = Comparison::Previous;
    std::optional<Day> asOf; ///< pins the as-of day and the calendar day
    std::shared_ptr<const Documents> documents = {}; ///< of the store
};

/// What is said of a period whose first day lies behind its last one.
Error reversedPeriodError(Day from, Day to);

/// A store without orders is looked at on the last day of its other files. Fails when it has no data at all
/// and no period was given, or from > to.
Result<AnalysisContext> analysisContext(const Services &services, std::shared_ptr<const StoreColumns> columns,
                                        const AnalysisRequest &request);

/// The scales of the official scores, as the import wants them.
ScoreScales scoreScales(const Rulebook &rulebook);

/// Where workspaces lie by default: $XDG_DATA_HOME/shopglass.
QString dataFolder();
/// The workspace that is used when none is named.
QString defaultWorkspacePath();

} // namespace shopglass
