// Answers the Audit page: who of many stores needs attention first, and how each stands beside the others.
//
// Order: the store whose gravest finding is graver comes first; then the one with more serious findings, with
// more findings worth watching, and by name. Marks are by the rulebook's scale of each column. Threads: pure
// functions over values.

#pragma once

#include "models/audit/storeauditor.h"

#include <QJsonObject>

namespace shopglass {

struct PortfolioColumn
{
    AuditColumn rule;
    LocalText name;
    Unit unit = Unit::Count;
    Direction direction = Direction::Neutral;
    std::optional<double> median; ///< of the stores with a value; none when these are too few
};

/// How a value stands on its column's scale.
enum class AuditMark { None, Good, Watch, Bad };

struct PortfolioView
{
    Period period;
    std::optional<Period> comparison;
    Comparison comparedWith = Comparison::Previous;
    Period coverageWindow;
    Day today;
    int minimumStores = 0; ///< with a value, for a median
    QStringList coreKinds; ///< file kinds that every store should have
    std::vector<PortfolioColumn> columns;
    std::vector<StoreAudit> stores; ///< by need for attention

    [[nodiscard]] std::size_t completeStores() const;
};

PortfolioView buildPortfolio(const AuditFrame &frame, std::vector<StoreAudit> stores);
/// Puts a store's whole look in the place of its first one, so that no row moves, and takes the medians anew.
void replaceStore(PortfolioView &view, StoreAudit audit);
/// Sorts by need for attention.
void sortByNeed(std::vector<StoreAudit> &stores);

AuditMark markOf(const PortfolioColumn &column, const std::optional<IndicatorValue> &value);

QJsonObject toJson(const PortfolioView &view);
/// "none", "stale", "single_day", "current".
QString dataStateId(DataState state);
/// "none", "good", "watch", "bad".
QString auditMarkId(AuditMark mark);

} // namespace shopglass
