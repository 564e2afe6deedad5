// What every view is computed from: one store's columns, the catalogue, the rulebook, a period. And the evaluator that
// turns them into indicator values.
//
// Threads: everything here is read-only; views are built off the UI thread.

#pragma once

#include "models/columns/storecolumns.h"
#include "models/indicators/catalogue.h"
#include "models/indicators/indicator.h"
#include "models/rulebook/rulebook.h"

#include <memory>
#include <span>

namespace shopglass {

struct AnalysisContext
{
    std::shared_ptr<const StoreColumns> columns;
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const Rulebook> rulebook;
    Period period;
    Comparison comparison = Comparison::Previous;
    Day asOf;   ///< last day of the order data (or --as-of)
    Day today;  ///< calendar day, for countdowns and due dates (or --as-of)
};

enum class GroupBy { None, Day, Week, Month, Field, Product, Influencer };

/// A restriction to part of the rows. Absent = all.
struct RowFilter
{
    std::optional<Field> field;
    std::optional<std::uint32_t> product;
    std::optional<std::uint32_t> influencer;
};

struct IndicatorRow
{
    QString key;   ///< "2026-06-18", "2026-W25", "2026-06", "distribution", product id …; empty for GroupBy::None
    QString label; ///< name where the key has one
    std::vector<IndicatorValue> values; ///< in the order asked for
};

class Evaluator final
{
public:
    explicit Evaluator(AnalysisContext context);

    [[nodiscard]] const AnalysisContext &context() const noexcept { return m_context; }

    /// One indicator over the context's period, with its comparison.
    [[nodiscard]] IndicatorValue value(const QString &id, const RowFilter &filter = {}) const;
    /// One indicator over another period, without comparison.
    [[nodiscard]] IndicatorValue valueIn(const QString &id, Period period, const RowFilter &filter = {}) const;
    /// Several at once, one row per key; Field gives always four rows, Day one per day of the period.
    [[nodiscard]] std::vector<IndicatorRow> rows(const QStringList &ids, GroupBy groupBy) const;

    /// The period that the context's comparison means, cut to the elapsed part when the period is not over.
    [[nodiscard]] std::optional<Period> comparisonPeriod() const;

    /// Field of each StoreColumns::sources entry.
    [[nodiscard]] std::span<const Field> fields() const noexcept { return m_fields; }

private:
    AnalysisContext m_context;
    std::vector<Field> m_fields;
};

} // namespace shopglass
