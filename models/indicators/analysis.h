// What every view is computed from: one store's columns, the catalogue, the rulebook, a period. And the
// evaluator that turns them into indicator values.
//
// Measures of one period, grouping and filter are summed together and kept by the evaluator, so asking for
// many indicators of the same rows costs one pass. Threads: everything here is read-only; views are built off
// the UI thread. An Evaluator may be shared (it locks what it keeps); its copies share what is kept.

#pragma once

#include "models/base/document.h"
#include "models/columns/storecolumns.h"
#include "models/indicators/catalogue.h"
#include "models/indicators/indicator.h"
#include "models/indicators/measure.h"
#include "models/rulebook/rulebook.h"

#include <memory>
#include <span>

namespace shopglass {

class Groundwork;

struct AnalysisContext
{
    std::shared_ptr<const StoreColumns> columns;
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const Rulebook> rulebook;
    Period period;
    Comparison comparison = Comparison::Previous;
    Day asOf; ///< last day of the order data (or --as-of)
    Day today; ///< calendar day, for countdowns and due dates (or --as-of)
    /// What was worked out before for the same columns; none, or that of other columns, is made anew.
    std::shared_ptr<const Groundwork> groundwork = {};
    /// What the user made for this store; none where nothing was.
    std::shared_ptr<const Documents> documents = {};
    /// A sentence for each indicator of the user's own that is not in the catalogue because it cannot be
    /// used.
    QStringList ownFaults = {};
};

class SliceGroups;
struct Slice;

enum class GroupBy {
    None,
    Day,
    Week,
    Month,
    Field,
    Product,
    Influencer,
    Scene,
    Warehouse,
    Courier,
    Province
};

/// A warehouse, courier or province.
struct OrderPlaceFilter
{
    GroupBy list = GroupBy::Warehouse; ///< which of the three
    std::uint32_t entry = 0; ///< in the list; 0 = orders that name none

    friend bool operator==(const OrderPlaceFilter &, const OrderPlaceFilter &) = default;
};

/// A restriction to part of the rows. Absent = all.
struct RowFilter
{
    std::optional<Field> field;
    std::optional<std::uint32_t> product;
    std::optional<std::uint32_t> influencer;
    /// Not together with a grouping by another list of the three.
    std::optional<OrderPlaceFilter> place = {};

    friend bool operator==(const RowFilter &, const RowFilter &) = default;
};

struct IndicatorRow
{
    QString
        key; ///< "2026-06-18", "2026-W25", "2026-06", "distribution", product id …; empty for GroupBy::None
    QString label; ///< name where the key has one
    std::vector<IndicatorValue> values; ///< in the order asked for
};

class Evaluator final
{
public:
    explicit Evaluator(AnalysisContext context);

    [[nodiscard]] const AnalysisContext &context() const noexcept { return m_context; }

    /// One indicator over the context's period, with its comparison. An unknown id is never covered.
    [[nodiscard]] IndicatorValue value(const QString &id, const RowFilter &filter = {}) const;
    /// One indicator over another period, without comparison.
    [[nodiscard]] IndicatorValue valueIn(const QString &id, Period period,
                                         const RowFilter &filter = {}) const;
    /// Several at once over the context's period, one row per key. None gives one row, Field always four,
    /// Scene always seven (only traffic by source can tell scenes apart), Day one per day of the period, Week
    /// (ISO, from Monday) and Month one per bucket, cut to the period; Product and Influencer one per entity
    /// that occurs, by paid GMV, the largest first, and key "" for rows without one; likewise Warehouse,
    /// Courier and Province, which only orders name. With comparison, except
    /// for Day, Week and Month. Of an order with several lines, its first line decides field and influencer;
    /// by product it counts for each of its products.
    [[nodiscard]] std::vector<IndicatorRow> rows(const QStringList &ids, GroupBy groupBy,
                                                 const RowFilter &filter = {}) const;
    /// The same over another period, without comparison.
    [[nodiscard]] std::vector<IndicatorRow> rowsIn(const QStringList &ids, GroupBy groupBy, Period period,
                                                   const RowFilter &filter = {}) const;

    /// The period that the context's comparison means, cut to the elapsed part when the period is not over.
    [[nodiscard]] std::optional<Period> comparisonPeriod() const;

    /// Field of each StoreColumns::sources entry.
    [[nodiscard]] std::span<const Field> fields() const noexcept;
    /// What this works from, for passes of one's own.
    [[nodiscard]] const Groundwork &groundwork() const noexcept;
    /// The same, for a context over the same columns, rules and as-of day.
    [[nodiscard]] std::shared_ptr<const Groundwork> sharedGroundwork() const noexcept;

private:
    struct Cache;

    struct Asked;

    [[nodiscard]] Asked ask(const QString &id, const Slice &slice) const;
    /// Of a product or influencer where `entity` is given, else of the group.
    [[nodiscard]] IndicatorValue valueOf(const Asked &asked, const SliceGroups &groups, std::size_t group,
                                         std::optional<std::uint32_t> entity) const;
    /// The value of what has no rows.
    [[nodiscard]] IndicatorValue nothingOf(const QString &id, GroupBy groupBy, Period period,
                                           const RowFilter &filter) const;
    [[nodiscard]] std::vector<IndicatorRow> entityRows(const std::vector<Asked> &asked,
                                                       const Slice &slice) const;
    [[nodiscard]] IndicatorRow nameRow(const SliceGroups &groups, std::size_t group) const;

    AnalysisContext m_context;
    std::shared_ptr<Cache> m_cache;
};

} // namespace shopglass
