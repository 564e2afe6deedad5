// The promotion to prepare or to run now with its targets, its pace and its stock; and the look back at the
// last one.
//
// Money in fen, shares as fractions. Threads: values.

#pragma once

#include "models/promotions/preparation.h"
#include "models/promotions/productroles.h"
#include "models/promotions/promotionpace.h"
#include "models/promotions/retrospective.h"
#include "models/promotions/stockcover.h"

#include <QJsonObject>

namespace shopglass {

struct PromotionPlanning
{
    std::optional<PromotionEvent> event; ///< the one that sells on today or next; none where none is known
    Period sale; ///< meaningless without an event
    bool hasData = false; ///< any day has order data
    TargetProposal proposal;
    std::vector<PlanLine> lines;
    std::optional<Day> plannedOn; ///< when the plan was typed; none = nothing was
    ProductRoles roles;
    PromotionPace pace;
    StockCover stock;
    PreparationFigures preparation;
    std::optional<Retrospective> look;
    QStringList overlaps; ///< other events that sell on some of its days: ids of own ones, keys of others

    [[nodiscard]] const PlanLine *line(const QString &id) const;
};

std::shared_ptr<const PromotionPlanning> planPromotion(const Evaluator &evaluator);
QJsonObject toJson(const PromotionPlanning &planning);

} // namespace shopglass
