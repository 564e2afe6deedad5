// Which product is for what: typed by the merchant, or proposed from its price and its pieces; and what the
// roles sell.
//
// A product in its new-product window is new. Else one dearer than most is for the image, one cheaper than
// most that sells many pieces draws traffic, the others earn the profit. No file tells margins, so this is a
// first draft to correct. Money in fen. Threads: pure functions.

#pragma once

#include "models/promotions/promotiontargets.h"

namespace shopglass {

struct RoleProduct
{
    std::uint32_t product = 0; ///< → StoreColumns::products
    QString id;
    QString name;
    qint64 pieces = 0;
    qint64 gmv = 0;
    std::optional<ProductRole> proposed; ///< none where too few pieces were sold
    std::optional<ProductRole> typed;

    [[nodiscard]] std::optional<ProductRole> role() const { return typed ? typed : proposed; }
    /// What a piece brought in the mean; none without pieces.
    [[nodiscard]] std::optional<qint64> price() const;
};

struct ProductRoles
{
    Period days; ///< that pieces and GMV are of
    std::vector<RoleProduct> products; ///< that sold, the largest GMV first
    RoleMix mix;
};

ProductRoles findProductRoles(const Evaluator &evaluator, const DailyGmv &gmv);

} // namespace shopglass
