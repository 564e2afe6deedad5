// What the merchant typed for a promotion: targets and budget, and the roles of products. Kept as documents.
//
// A document of kind "promotion_plan" has the promotion's key as its id and {"made_on", "targets": {line:
// number}}; money in fen, shares as fractions. One of kind "product_role" has the product's id and {"role"}.
// Threads: values.

#pragma once

#include "models/base/document.h"
#include "models/base/result.h"
#include "models/rulebook/rulebook.h"

#include <map>

namespace shopglass {

/// What a product is for. The platform's schools call them 引流款, 利润款, 形象款, 新品.
enum class ProductRole { Traffic, Profit, Image, New };
inline constexpr int ProductRoleCount = 4;
/// "traffic", "profit", "image", "new".
QString productRoleId(ProductRole role);
std::optional<ProductRole> productRoleFromId(const QString &id);

/// Every line that can be targeted, in the order shown: "gmv", "net_gmv", "new_share", "field.distribution"
/// …, "role.traffic" …, "budget.ads", "budget.commission", "budget.discounts", "budget.other".
const QStringList &planLineIds();
/// Whether a line is a share; the others are money.
bool isShareLine(const QString &line);

struct KeptPlan
{
    std::map<QString, double> targets; ///< by line id; fen or a fraction
    std::optional<Day> madeOn;
};

/// "promotion_plan" and "product_role".
QString promotionPlanKind();
QString productRoleKind();

/// An empty one where nothing was typed. What cannot be read is left out.
KeptPlan keptPlan(const QString &promotionKey, const Documents *documents);
Document toDocument(const QString &promotionKey, const KeptPlan &plan);
std::map<QString, ProductRole> keptRoles(const Documents *documents);
Document roleDocument(const QString &productId, ProductRole role);

/// "1200000" or "120万" yuan, "35%" or "0.35" of a share; zero is a target, too. Fails where the line is
/// unknown or the text is no such number.
Result<double> planTargetFromText(const QString &line, const QString &text);

/// What cannot be: a part of the GMV, or all fields or roles together, above the GMV that was typed.
std::optional<Error> contradictionIn(const KeptPlan &plan);

} // namespace shopglass
