#include "models/columns/factkeys.h"

#include "models/store/scorehistory.h"

#include <algorithm>

namespace shopglass {

namespace {

qint64 orderIdOf(const StoreColumns &columns, std::int32_t orderRow, const StrayOrders &strays,
                 std::size_t row)
{
    if (orderRow != NoRow)
        return columns.orders.orderId[std::size_t(orderRow)];
    const auto stray
        = std::ranges::lower_bound(strays, std::uint32_t(row), {}, &StrayOrders::value_type::first);
    return stray != strays.end() && stray->first == row ? stray->second : 0;
}

qint64 partOf(const StoreColumns &columns, const FigureTable &table, const QString &attribute,
              std::size_t row)
{
    for (const auto &[id, column] : table.keys) {
        if (id == attribute)
            return column[row];
    }
    if (attribute == QLatin1String("order_id"))
        return orderIdOf(columns, table.orderRow[row], table.strayOrders, row);
    if (attribute == QLatin1String("product_id"))
        return columns.productIds[table.product[row]];
    return table.day[row];
}

} // namespace

FactKey factKeyOf(const StoreColumns &columns, const QString &kindId, std::size_t row)
{
    FactKey key;
    if (kindId == QLatin1String("orders")) {
        key.parts = {columns.orders.orderId[row], columns.orders.lineKey[row]};
        return key;
    }
    if (kindId == QLatin1String("aftersales")) {
        const AftersaleColumns &rows = columns.aftersales;
        key.parts = {orderIdOf(columns, rows.orderRow[row], rows.strayOrders, row), rows.aftersaleId[row]};
        return key;
    }
    if (kindId == QLatin1String("shipments")) {
        const ShipmentColumns &rows = columns.shipments;
        key.parts = {orderIdOf(columns, rows.orderRow[row], rows.strayOrders, row), rows.trackingNo[row]};
        return key;
    }
    if (kindId == QLatin1String("scores")) {
        const OfficialScore &score = columns.scores[row];
        key.parts
            = {score.day.number(), storedScore(score.score).value(), score.subjectKey, score.dimensionKey};
        return key;
    }
    const FigureTable *table = columns.figuresOf(kindId);
    Q_ASSERT(table);
    const QStringList &parts = ExportKinds::instance().kind(kindId).key;
    for (qsizetype i = 0; i < parts.size(); ++i)
        key.parts[std::size_t(i)] = partOf(columns, *table, parts[i], row);
    return key;
}

} // namespace shopglass
