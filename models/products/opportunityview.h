// Answers the opportunities (商机): what the shop's own files show, and which own products fit a list that
// the user imported.
//
// No figure of the market is made here: lists are quoted as they are. Money in fen. Threads: pure functions,
// off the UI thread.

#pragma once

#include "models/indicators/analysis.h"
#include "models/rulebook/growth.h"

#include <QJsonObject>

namespace shopglass {

/// Paid orders by what a piece cost: of an order with several lines, the one that stands for it.
struct PriceBand
{
    qint64 from = 0; ///< fen a piece
    std::optional<qint64> below; ///< none = no upper end
    qint64 orders = 0;
    qint64 gmv = 0; ///< of those lines
    std::optional<double> share; ///< of the period's orders; none without any
    std::optional<qint64> ordersBefore; ///< none without a covered period to compare with
    std::optional<double> shareBefore;
    bool enough = false; ///< so many orders in either period that a change says something
    bool rising = false;
};

/// A product that sells in one field only.
struct OneFieldProduct
{
    QString productId;
    QString productName;
    Field field = Field::Unclassified;
    qint64 orders = 0; ///< of the period, all fields
    double share = 0.0; ///< of them in the field
    qint64 gmv = 0;
};

/// A category of the product files.
struct CategoryLine
{
    QString category;
    qint64 products = 0; ///< in the file
    qint64 sold = 0; ///< of them sold in the period
    qint64 orders = 0;
    std::optional<qint64> ordersBefore;
};

/// A product that people find by searching, by the traffic files.
struct SearchedProduct
{
    QString productId;
    QString productName;
    std::optional<qint64> exposures;
    qint64 clicks = 0;
    std::optional<qint64> orders; ///< paid, as the file says
};

/// A product that is sold out, or whose stock lasts for few days at the pace of the last days.
struct StockLine
{
    QString productId;
    QString productName;
    Day day; ///< of the product file
    qint64 stock = 0;
    qint64 pieces = 0; ///< sold in the last OpportunityRules::stockDays
    int paceDays = 0; ///< of these days, since the product's launch
    qint64 since = 0; ///< sold after the day of the file
    double daysLeft = 0.0; ///< of what is left without these; 0 = sold out
};

/// A specification (a size, a colour) that sold steadily and then not once, while the others of its product
/// went on: by chance that is next to impossible, so it ran out, was hidden or is priced apart.
struct SilentSpec
{
    QString productId;
    QString productName;
    QString spec;
    qint64 orders = 0; ///< lines in the OpportunityRules::specBaseDays before
    Day lastDay; ///< on which it sold
    qint64 others = 0; ///< lines of the product since, in the last OpportunityRules::specDays
    double missed = 0.0; ///< lines that its former share of these would have been; estimated
    qint64 missedGmv = 0; ///< fen, at what the specification brought before; estimated
};

/// A line of the user's own list, and the own products whose names hold its words, or nearly all parts of
/// them.
struct ListedOpportunity
{
    Day day;
    QString keyword;
    QString category;
    QString source;
    std::optional<qint64> heat;
    std::optional<qint64> rank;
    std::optional<double> growth;
    std::optional<qint64> priceLow;
    std::optional<qint64> priceHigh;
    bool matchable = true; ///< the word is long enough to be looked for
    qint64 products = 0; ///< own ones that fit and were not taken off sale
    bool similar = false; ///< none holds the words as they stand; these hold their parts
    qint64 sold = 0; ///< of them sold in the period
    QStringList names; ///< of the first few
};

struct OpportunityView
{
    static constexpr std::size_t MostListed = 500;

    QString store;
    Day asOf;
    Period period;
    std::optional<Period> before; ///< with covered order days
    bool covered = false; ///< order files cover a day of the period
    OpportunityRules rules;
    std::vector<PriceBand> bands;
    std::vector<OneFieldProduct> oneField; ///< by orders
    std::array<double, FieldCount> fieldShares{}; ///< of the shop's orders
    bool categoriesKnown = false;
    std::vector<CategoryLine> categories; ///< by orders
    bool searchKnown = false; ///< traffic by source and product covers some of the period
    std::vector<SearchedProduct> searched; ///< by clicks
    std::size_t stockKnown = 0; ///< products whose stock is known and recent
    std::size_t stockTooOld = 0; ///< products whose last known stock is too old
    std::vector<StockLine> stock; ///< the shortest first
    Period specDays; ///< those that specifications are judged by
    std::size_t specsJudged = 0; ///< specifications that sold enough; none where order files name none
    std::vector<SilentSpec> silentSpecs; ///< what misses most first
    std::vector<ListedOpportunity> listed; ///< by rank, then heat
    std::size_t listedInAll = 0; ///< more than MostListed are not looked at
};

OpportunityView buildOpportunityView(const Evaluator &evaluator);
QJsonObject toJson(const OpportunityView &view);

} // namespace shopglass
