#include "models/evidence/orderfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OrderFactsTexts)
};

/// Whether a stored id is the one that files write so.
class OrderName final
{
public:
    OrderName(const QString &text, const StoreColumns &columns)
        : m_text(text)
        , m_columns(columns)
    {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (isNumber && QString::number(number) == text)
            m_number = number;
    }

    [[nodiscard]] bool operator()(qint64 id) const
    {
        // Ids that are no numbers are kept below zero, under the number of their text.
        return m_number ? id == *m_number : id < 0 && m_columns.orderText(id) == m_text;
    }

private:
    const QString &m_text;
    const StoreColumns &m_columns;
    std::optional<qint64> m_number;
};

class OrderRows final
{
public:
    OrderRows(const QString &orderId, const StoreColumns &columns)
        : m_columns(columns)
        , m_isAsked(orderId, columns)
    {
    }

    [[nodiscard]] std::vector<EvidenceRows> all()
    {
        const OrderColumns &orders = m_columns.orders;
        EvidenceRows lines{QStringLiteral("orders"), Unit::Fen, {}, 0, 0};
        for (std::size_t row = 0; row < orders.size(); ++row) {
            if (m_isAsked(orders.orderId[row]))
                take(lines, row, orders.amount[row]);
        }
        keep(std::move(lines));
        const AftersaleColumns &aftersales = m_columns.aftersales;
        add(QStringLiteral("aftersales"), Unit::Fen, aftersales.orderRow, aftersales.strayOrders,
            [&](std::size_t row) { return aftersales.amount[row]; });
        const auto piece = [](std::size_t) { return std::int64_t(1); };
        add(QStringLiteral("shipments"), Unit::Count, m_columns.shipments.orderRow,
            m_columns.shipments.strayOrders, piece);
        for (const FigureTable &table : m_columns.figures) {
            const FigureColumn *settled = table.kind == QLatin1String("settlement")
                ? table.figure(QStringLiteral("settled_amount"))
                : nullptr;
            const auto amount = [settled](std::size_t row) { return settled->value(row).value_or(0); };
            if (settled)
                add(table.kind, Unit::Fen, table.orderRow, table.strayOrders, amount);
            else
                add(table.kind, Unit::Count, table.orderRow, table.strayOrders, piece);
        }
        return std::move(m_all);
    }

private:
    template<class ShareOf>
    void add(const QString &kind, Unit unit, const std::vector<std::int32_t> &orderRows,
             const StrayOrders &strays, const ShareOf &shareOf)
    {
        EvidenceRows found{kind, unit, {}, 0, 0};
        for (std::size_t row = 0; row < orderRows.size(); ++row) {
            if (orderRows[row] != NoRow && m_isAsked(m_columns.orders.orderId[std::size_t(orderRows[row])]))
                take(found, row, shareOf(row));
        }
        for (const auto &[row, id] : strays) {
            if (m_isAsked(id))
                take(found, row, shareOf(row));
        }
        keep(std::move(found));
    }

    static void take(EvidenceRows &rows, std::size_t row, std::int64_t share)
    {
        rows.rows.push_back({std::uint32_t(row), share});
        ++rows.count;
        rows.total += share;
    }

    void keep(EvidenceRows rows)
    {
        if (rows.count > 0)
            m_all.push_back(std::move(rows));
    }

    const StoreColumns &m_columns;
    const OrderName m_isAsked;
    std::vector<EvidenceRows> m_all;
};

} // namespace

Result<std::vector<EvidenceRows>> rowsOfOrder(const QString &orderId, const StoreColumns &columns)
{
    auto found = OrderRows(orderId, columns).all();
    if (found.empty())
        return Error{
            Texts::tr("No file of the store names the order \"%1\". Give the id as the files write it.")
                .arg(orderId),
            {},
            ErrorKind::Usage};
    return found;
}

} // namespace shopglass
