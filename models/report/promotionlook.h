// The sections of a look back (大促复盘), each in a file of its own.

#pragma once

#include "models/report/promotionparts.h"

namespace shopglass {

/// Figures of the days beside last time's, with what keeps them from being comparable.
TableSpec promotionFigureTable(const ViewSet &views, const Retrospective &look,
                               const std::vector<IndicatorValue> &values, const QString &id,
                               const TextContext &text);

/// The difference to the last event and to the target, by factor.
Section promotionSplitSection(const ViewSet &views, const Retrospective &look, const TextContext &text);
/// Hours of the best days; what and who sold most; by which accounts and carriers; who paid.
std::vector<Section> promotionSalesSections(const ViewSet &views, const Retrospective &look,
                                            const TextContext &text);
/// Buyers; refunds in the first weeks after and the official score before and after; what is left in stock.
std::vector<Section> promotionAfterSections(const ViewSet &views, const Retrospective &look,
                                            const TextContext &text);
/// Worth repeating, and not again.
Section promotionLessonSection(const Retrospective &look, const TextContext &text);

} // namespace shopglass
