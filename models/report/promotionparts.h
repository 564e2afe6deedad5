// Words and rows that several sections of the Promotions page share.

#pragma once

#include "models/promotions/promotionplanning.h"
#include "models/promotions/promotionview.h"
#include "models/report/sections.h"

namespace shopglass {

/// "618 2026", with "(dates estimated)" where no source gives its days; own events by their name alone.
QString promotionName(const PromotionEvent &event, const TextContext &text);
/// Which colour a phase takes in a calendar.
SeriesRole promotionPhaseRole(const QString &phase);

/// What a line of a plan is called: "Paid GMV", "Self-broadcast", "Image products", "Ads" ….
QString planLineName(const QString &line);
QString productRoleName(ProductRole role);
/// A plan's number in its unit.
TableCell planCell(const QString &line, const std::optional<double> &value, const TextContext &text);
/// A card that shows what the cell does. `id` is the indicator that it opens; may be empty.
CardSpec planCard(const QString &id, const QString &label, const TableCell &value, const QString &note);
/// The name of an event by its key, or the key itself.
QString promotionNameOf(const PromotionView &view, const QString &key, const TextContext &text);

/// Targets with their calculation, budget, product roles.
std::vector<Section> promotionPlanSections(const ViewSet &views, const TextContext &text);
/// What is asked before signing up: scores and programme conditions as they stand today.
TableSpec promotionSignUpTable(const ViewSet &views, const TextContext &text);
/// Attainment against the plan, forecast, alerts; and for how long the stock lasts.
std::vector<Section> promotionPaceSections(const ViewSet &views, const TextContext &text);
TableSpec promotionStockTable(const ViewSet &views, const TextContext &text);
/// What made the last promotion what it was.
std::vector<Section> promotionLookSections(const ViewSet &views, const TextContext &text);
/// The ten tables to prepare a promotion with, as far as the files fill them.
std::vector<Section> promotionPreparationSections(const ViewSet &views, const TextContext &text);
TableSpec promotionTargetTable(const ViewSet &views, const TextContext &text);
TableSpec promotionRoleTable(const ViewSet &views, const TextContext &text);

/// Every edition from the first one on: its days, its main day, whether they are known, and from where.
TableSpec promotionYearTable(const PromotionView &view, const TextContext &text);

} // namespace shopglass
