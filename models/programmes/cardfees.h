// What product-card orders were spared of the technical service fee: those of their bills without any fee
// against the rate of the same product's other bills.
//
// Money in fen. A product's usual rate is the fees of its other orders' bill rows ÷ what they settle (paid −
// refunded), over the same orders' pay days; products with too few such rows are left out and counted. Only
// rows without a fee were spared one: that a charged fee is a little lower than usual says nothing. Product
// cards that influencers sold stand on neither side, because nobody says whether they are free.
// Threads: reads only.

#pragma once

#include "models/indicators/analysis.h"
#include "models/rulebook/programme.h"

namespace shopglass {

struct CardFees
{
    Period window; ///< pay days of the orders
    IndicatorValue orders; ///< paid product-card orders (the shelf field)
    IndicatorValue gmv;
    bool hasBills = false; ///< some settlement bill is imported that names the fee
    qint64 billedRows = 0; ///< settled bill rows of these orders with something left to take a fee from
    qint64 freeRows = 0; ///< of them without any fee
    qint64 judgedRows = 0; ///< of the free ones with a product whose usual rate is known
    qint64 judgedBase = 0; ///< paid − refunded of the judged rows
    qint64 usualFee = 0; ///< what the usual rate would have taken from them
    LocalText limits;
    Provenance provenance;

    /// Fee that was not taken. None without a free row that can be judged.
    [[nodiscard]] std::optional<qint64> spared() const
    {
        return judgedRows > 0 ? std::optional(usualFee) : std::nullopt;
    }
};

/// None before the programme began.
std::optional<CardFees> cardFeesOf(const Evaluator &evaluator);

} // namespace shopglass
