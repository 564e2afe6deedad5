// What the audit says of one store: how far its data reach, its figures, and what was found.
//
// Threads: values.

#pragma once

#include "models/overview/overviewview.h"

namespace shopglass {

/// A problem of a store, by a rule of the rulebook's audit file.
struct Finding
{
    QString id; ///< the rule's: stays the same from day to day
    FindingSeverity severity = FindingSeverity::Minor;
    LocalText title;
    LocalText sentence; ///< placeholders filled
    struct Figure
    {
        LocalText name;
        IndicatorValue value;
    };
    std::vector<Figure> evidence;
    /// Of a finding about single orders: some of them, the most money first.
    QStringList orders;
    Provenance provenance;
};

/// How far the order data reach.
enum class DataState {
    None, ///< no order file
    Stale, ///< the last day lies longer ago than the rulebook allows
    SingleDay, ///< the order files cover one day
    Current,
};

struct StoreAudit
{
    QString store;
    DataState state = DataState::None;
    std::optional<Day> asOf;
    std::optional<int> dataAgeDays; ///< from the as-of day to the calendar day
    std::vector<CoverageLine> coverage; ///< every file kind, in the portfolio's coverage window
    /// In the order of PortfolioView::columns; none = still to come, once the store's columns are read.
    std::vector<std::optional<IndicatorValue>> values;
    std::optional<Day> scoreDay; ///< of the official store score
    std::vector<Finding> findings; ///< the gravest first
    bool complete = false; ///< nothing is still to come

    [[nodiscard]] const Finding *worst() const { return findings.empty() ? nullptr : &findings.front(); }
};

} // namespace shopglass
