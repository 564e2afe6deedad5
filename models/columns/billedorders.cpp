// ColumnLoader's step for stores with settlement bills: what bills are held against, and what orders
// are called whose ids are no numbers. Nobody else pays for them.

#include "models/columns/columnloader.h"

#include <algorithm>

namespace shopglass {

Result<void> ColumnLoader::loadBilledOrders()
{
    const FigureTable *bills = m_columns.figuresOf(QStringLiteral("settlement"));
    if (!bills)
        return {};
    const auto named = nameOrders(*bills);
    return named ? loadBilling() : named;
}

Result<void> ColumnLoader::loadBilling()
{
    enum : std::size_t { Platform, Anchor, Payment, AftersaleStatus };
    return m_reader.readBlocks(m_columns.store.id, QStringLiteral("orders"),
                               {QStringLiteral("platform_subsidy"), QStringLiteral("anchor_subsidy"),
                                QStringLiteral("payment_discount"), QStringLiteral("aftersale_status")},
                               [this](const FactBlock &block) {
                                   const auto column = [&](std::size_t field) {
                                       return std::span(block.columns[field]).first(block.rows);
                                   };
                                   BillingColumns &billing = m_columns.billing;
                                   billing.platformSubsidy.append(column(Platform));
                                   billing.anchorSubsidy.append(column(Anchor));
                                   billing.paymentSubsidy.append(column(Payment));
                                   billing.aftersaleStatus.append(column(AftersaleStatus));
                                   return !stopped();
                               });
}

Result<void> ColumnLoader::nameOrders(const FigureTable &bills)
{
    std::vector<qint64> ids;
    for (const qint64 id : m_columns.orders.orderId) {
        if (id >= 0)
            break; // ascending
        if (ids.empty() || ids.back() != id)
            ids.push_back(id);
    }
    for (const auto &[row, id] : bills.strayOrders) {
        if (id < 0)
            ids.push_back(id);
    }
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    std::vector<qint64> texts;
    for (const qint64 id : ids)
        texts.push_back(-id);
    const auto found = m_reader.texts(texts);
    if (!found)
        return found.error();
    for (std::size_t i = 0; i < ids.size(); ++i)
        m_columns.orderNames.emplace_back(ids[i], (*found)[i]);
    return {};
}

} // namespace shopglass
