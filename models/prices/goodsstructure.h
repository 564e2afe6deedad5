// Answers which goods bring the GMV: the products of the period by what they sold, and how few of them bring
// most of it; and how price, sales and refunds go together.
//
// By pay day, money in fen. Lines that name no product count in the whole and stand in no line of their own.
// Threads: pure functions, off the UI thread.

#pragma once

#include "models/indicators/analysis.h"

#include <QJsonObject>

namespace shopglass {

/// Most of the GMV, in percent: the share that Pareto's rule gives to the few.
inline constexpr int LeadingPercent = 80;

struct GoodsLine
{
    QString id;
    QString name; ///< may be empty
    qint64 gmv = 0;
    qint64 orders = 0;
    qint64 reached = 0; ///< GMV of this line and all before it
    qint64 pieces = 0; ///< as far as orders say their quantity
    std::optional<double> price = {}; ///< fen a piece; none of fewer pieces than item_price asks for
    IndicatorValue refundRate = {}; ///< by orders
    /// Its price or its pieces lie beyond what Tukey's fences of all priced lines hold: half as far again as
    /// the middle half is wide, on a scale of factors.
    bool outlier = false;
};

/// A line's refund rate beside the shop's.
enum class RefundClass { AtMostUsual, AboveUsual, NotKnown };

struct GoodsStructure
{
    IndicatorValue gmv; ///< of all lines, those without a product included
    std::vector<GoodsLine> lines; ///< of products that brought money, the largest first
    /// So many of the first lines bring LeadingPercent of the whole; 0 = not even all of them do.
    std::size_t leading = 0;
    IndicatorValue refundRate; ///< of the shop
    std::size_t priced = 0; ///< lines that have a price
    double medianPrice = 0.0; ///< of those, fen
    double medianPieces = 0.0; ///< likewise
};

RefundClass refundClassOf(const GoodsStructure &goods, const GoodsLine &line);

GoodsStructure goodsStructureOf(const Evaluator &evaluator);
QJsonObject toJson(const GoodsStructure &goods);

} // namespace shopglass
