// What buyers, the growth flywheel (增长飞轮), opportunities (商机) and the STEPS and STAGE scoreboards are
// told by: thresholds and the meaning of letters.
//
// Read from resources/rulebook/buyers.json, flywheel.json, opportunities.json and scoreboards.json. Ratios
// are fractions, money is fen. Threads: immutable after loading.

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

struct BuyerRules
{
    int historyDays = 0; ///< after the first identified order, before a buyer can be called new
    int cohortMonths = 0; ///< rows of the cohort table at most
    int minimumBuyers = 0; ///< below it a share of buyers is not shown
    int provincesShown = 0;
    Provenance provenance;
    /// A traffic source that holds one of these words belongs to the private domain (私域).
    QStringList privateSources;
    Provenance privateProvenance;
};

/// Where a product stands in 新品 → 爆款 → 日销 → 清仓.
enum class FlywheelPlace { New, Hit, Steady, Clearing, Idle };
inline constexpr int FlywheelPlaceCount = 5;
/// "new", "hit", "steady", "clearing", "idle".
QString flywheelPlaceId(FlywheelPlace place);

/// Looked at on the last day of a period; windows end there.
struct FlywheelRules
{
    int newDays = 0; ///< since the launch day
    int windowDays = 0; ///< in which GMV, days with sales and the price are looked at
    double hitShare = 0.0; ///< the products that make so much of the window's GMV …
    double hitRise = 0.0; ///< … and sold so many times as much in its later half as in its earlier one
    double hitMedian = 0.0; ///< … or so many times the median of their own earlier windows
    int hitOrders = 0; ///< least orders of the window
    int steadyDays = 0; ///< days with sales of the window
    int peakDays = 0; ///< how far back the best week is looked for
    int peakOrders = 0; ///< least orders of that week
    double clearingShare = 0.0; ///< of the best week's orders; fewer are clearing
    double clearingPrice = 0.0; ///< of the price before; less is clearing
    int clearingQuantity = 0; ///< least quantity of both for a price
    int daysInPlace = 0; ///< how far back days in the same place are counted
    std::vector<LocalText> words; ///< by place: the rule in words, with {threshold} placeholders filled in
    Provenance provenance;
};

struct OpportunityRules
{
    std::vector<qint64>
        bandEdges; ///< fen, ascending; band i is edge[i] … below edge[i + 1], the last one open
    int bandOrders = 0; ///< least paid orders of a band in either period
    double bandRise = 0.0; ///< of its share of the orders, in points, from which a band counts as rising
    int oneFieldOrders = 0; ///< least paid orders of a product
    double oneFieldShare = 0.0; ///< of its orders in one field
    int stockDays = 0; ///< whose sales tell how fast a product sells
    int stockLasts = 0; ///< days that a stock lasts at most to be listed
    int stockAge = 0; ///< days after which a product list says nothing of the stock any more
    int specBaseDays = 0; ///< whose sales tell what part of a product a specification is
    int specDays = 0; ///< the last days, on which a silent one sold nothing
    int specOrders = 0; ///< least lines of a specification in the days before
    double specChance = 0.0; ///< that any of the listed ones is silent by chance, at most
    int shown = 0; ///< rows of a table
    int wordLength = 0; ///< least characters of a word that matches
    double similarShare = 0.0; ///< of a word's pairs of characters that a name must hold to be similar
    Provenance provenance;
};

/// A letter of a method, and the figures that would show it.
struct ScoreboardLetter
{
    QString id;
    QString letter; ///< "S"; empty where not even that is known
    LocalText name;
    LocalText meaning;
    QStringList indicators; ///< catalogue ids
    Provenance provenance;
};

struct Scoreboard
{
    QString id; ///< "steps"
    LocalText name;
    LocalText summary; ///< what is known of the method as a whole
    bool lettersKnown = false; ///< false: nothing may be shown letter by letter
    std::vector<ScoreboardLetter> letters;
    Provenance provenance;
};

struct Scoreboards
{
    std::vector<Scoreboard> boards;
};

} // namespace shopglass
