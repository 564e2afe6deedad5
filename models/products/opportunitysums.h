// The parts of the opportunities, each over the columns it needs.

#pragma once

#include "models/products/opportunityview.h"

namespace shopglass {

/// Price bands, one-field products and categories: a pass over the orders of both periods.
void sumOrders(const Evaluator &evaluator, OpportunityView &view);
/// What product and traffic files say.
void addSearched(const Evaluator &evaluator, OpportunityView &view);
void addStock(const Evaluator &evaluator, OpportunityView &view);
/// Specifications that stopped selling while the rest of their product goes on.
void addSilentSpecs(const Evaluator &evaluator, OpportunityView &view);
/// The user's own list, matched against the names of the products.
void addListed(const Evaluator &evaluator, OpportunityView &view);

/// One flag per StoreColumns::products: whether it sold in the period.
std::vector<bool> soldProducts(const Evaluator &evaluator, Period period);

} // namespace shopglass
